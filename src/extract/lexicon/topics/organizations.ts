import type { Topic } from '#src/model/topics.ts';

/** Bodies that states belong to. */
export const ORGANIZATIONS = {
  'international-organizations': `
    European Political Community | Eurasian Union |
    {support,cooperat*,coordinat*,interact*,coordinate} … {international,multilateral} {organi{s,z}ations,fora,forums,bodies,platforms} | {post,election} of … {Secretary-General,Director-General} |
    {within,in} the {UN,U.N.,United Nations} Security Council |
    {UN,U.N.}'s {finances,budget,arrears} | {arrears,dues} … {UN,U.N.,United Nations} |
    ?United Nations | ?UN Security Council | ?Security Council | {elect*,seat,bid} … Security Council | reform of the UN |
    reform of the United Nations | Security Council reform | reformed Security Council | EU accession |
    accession to the EU | European Union accession | European Union membership | enlargement of |
    expansion of the EU | expansion of NATO | NATO expansion | {NATO,NATO's,EU,EU's,alliance's} … {expansion,enlargement} | {expand*,enlarg*} … {NATO,EU} | accession | accession process | NATO accession |
    ?European Union | ?EU | ?NATO | ?OSCE | ?CSCE | ?ASEAN | ?African Union | OAU | ?BRICS |
    ?Shanghai Cooperation Organi* | ?SCO | ?multilateral | multilateral issues | multilateralism |
    multilateral cooperation | UN General Assembly | U.N. General Assembly | General Assembly |
    candidate status | membership in | membership of | ?membership | EU candidate* | ?WTO |
    ?World Trade Organi* | UN peacekeeping | UN peacekeepers | ?Quad | ?APEC | G20 | G-20 | G7 | G-7 | ?ECOWAS |
    Lancang-Mekong | Mekong cooperation | permanent seat | permanent member* | non-permanent seat |
    council reform | {reform*,restructur*,quotas} {of,in,at} {IMF,the IMF,World Bank,the World Bank,the International Monetary Fund} |
    ?IAEA | IAEA board | IAEA mission | ?Commonwealth | CHOGM |
    ?Non-Aligned | Non-Aligned Movement | nonaligned | Arab League summit | Arab League | GCC summit | SADC |
    ?SAARC | ?Mercosur | candidacy | candidature | chairmanship of | presidency of the | partnership with NATO |
    cooperation within | coordination in international | Pacific Islands Forum | Council of Europe | OECD |
    regional organi* | expand the council | NATO Summit | East Asia Summit | ?CSTO | ?OIC | ?GCC | ?CIS |
    ICC membership | ?Turkic States | Organization of Turkic States | Human Rights Council | ?presidency of |
    chairmanship | Chairmanship | ASEAN Chair | ASEAN Chairmanship | ASEAN centrality | Security Council seat |
    seat on the | term on the | term on the United Nations Security Council | non-permanent membership |
    bid to join | ?bid for | join the OECD | join the EU | join NATO | join BRICS | ?joining the |
    EU candidacy | G7 leaders | G20 presidency | international system | multilateral system |
    global governance | permanent membership | Francophonie | Community of Portuguese | CPLP | ?CARICOM |
    ?CELAC | Union for the Mediterranean | ICAO | ?IMO | ITU | Interpol presidency | ?WHO | UNESCO | MIKTA |
    IORA | ?IGAD | ?admission of | observer status | accession negotiations | EC membership |
    European Community membership | EC application | Maastricht | U.N. budget | application to join |
    entry into … {EU,Union,European,Community,WTO,Council,bloc,Association,ASEAN,Organization,Organisation} | ?entry to the | peacekeeping operations |
    WTO entry | GATT membership |
    ?{European,Islamic,Arab,Pacific,Andean,Nordic} {Community,Council,League,Forum,Group,Pact} |
    ?{OAS,SADCC,COMESA,EAC,ECCAS,CEMAC,UEMOA,GUAM,BSEC,BIMSTEC,CICA,ASEM,ARF,EFTA,Unasur,EAEU,UNCTAD,ILO,FAO,
    UNESCO,UNIDO} | ?Organization of American States | ?Rio Group | ?Visegrad | ?Bucharest Nine | ?Three Seas |
    ?Union State | ?Eastern Partnership | ?Arab Maghreb Union | ?Gulf Cooperation Council |
    ?Economic Cooperation Organi* | ?League of Arab States | ?East African Community |
    admit* … member | ?{admit,admits,admitted,admitting} | admission {to,into} |
    membership {bid,application,talks,negotiations} | accede to | acced* to |
    join* the {EU,Union,Community,bloc,alliance,Organization,organisation,WTO,Council,Commonwealth} |
    association agreement* | stabilisation and association | negotiating chapter* | accession chapter* |
    Schengen | Schengen area | Lisbon treaty | Constitutional Treaty | common foreign and security policy |
    rotating presidency | {Council,EU,BRICS,ASEAN,AU,OSCE} {chairmanship,presidency,chair} |
    Secretary-General's {election,selection} | selection of the … Secretary-General |
    ?{resolution,resolutions} of the Security Council | UN {bodies,agencies,mission,system,peace*} |
    U.N. {bodies,agencies,mission,system,peace*} |
    {reform*,restructur*,revitali*} … {United Nations,UN,U.N.,WTO,Bretton,Security Council,organisation,
    organization} | candida* … {seat,post,secretary-general,director-general,council} |
    {support,vote*} … candida* | Bretton Woods | veto right | use of the veto | global institutions |
    ?{within,inside,in} the {framework,frameworks} of | international forum* | world body |
    {seat,seats} {at,in,on} … {Council,UN,U.N.,committee,table,board,IAEA} |
    {blue helmets,peacekeepers} {in,to,for} | the Charter | {UN,U.N.} Charter |
    {Charter,principles} of the United Nations |
    {vote*,back*,support*,stand*} … {General Assembly,resolution,UN,U.N.,Council} |
    {follow-up,review,plenary,diplomatic} conference | ?{text,draft} … {conference,resolution,declaration} |
    {secretariat,headquarters} … {host*,seat,move*} | {host*} … {secretariat,headquarters} |
    {expel*,suspen*,readmi*} … {Commonwealth,OAS,Arab League,African Union,ECOWAS,Council of Europe,organi*,
    body} | {dues,contributions,arrears} … {UN,U.N.,United Nations,organi*} |
    {CFE,CSCE,OSCE,UN,EU,AU,NATO} {summit,meeting,mission,observers,secretariat,budget,chair,enlargement,
    reform} | {widen*,enlarg*,expand*} … {Union,Community,Council,NATO,bloc,EU,EC} |
    {negotiat*,open*,start*,conclud*} … {accession,membership} |
    candidate … {post,Secretary-General,director,seat,judge,presidency} |
    international {structures,bodies,institutions,platforms,arena} |
    multilateral {structures,bodies,platforms,institutions,formats} |
    {EU,Union,European} {funds,budget,chapters,candidate,path,perspective,aspirations,integration,reforms} |
    {Euro-Atlantic,European,EU,NATO} {integration,aspirations,path,course,perspective,future} |
    Membership Action Plan | ?MAP | Brexit | backstop | {Windsor,Northern Ireland} {Framework,Protocol} |
    withdrawal agreement | General Agreement on Tariffs |
    {Commonwealth,Francophone,Arab,Islamic,African,Ibero-American,Non-Aligned,ASEAN,OPEC,NATO,EU,CIS,G20,G-20,
    BRICS,SCO,Pacific} {unity,solidarity,summit,membership,ties} | {Group of 77,G-77,G77} |
    UN {force*,monitors,observers,resolution*,reform,vote,role} |
    U.N. {force*,monitors,observers,resolution*,reform,vote,role} |
    {strengthen*,role} … {United Nations,UN,U.N.} | {observers,monitors} … {EU,OSCE,UN,AU} mission |
    suspen* … {from the,membership} | {contribution*,contributor*} to … {UN,U.N.,United Nations,peacekeeping} |
    UNESCO {withdrawal,membership,seat,chief,director} | {new,next} … {Secretary-General,director-general} |
    {international,multilateral} {fora,forums,arena,organi*} | association with … {Union,EU,Community,EEC, EC} |
    {first,second,opening,negotiating,fundamentals} … cluster{s,} | screening of … {legislation,laws} |
    {legislative,bilateral} screening | veto | secretary-generalship | ?enlargement | {extend*,renew*,mandate}
    … {mission,force,mandate} | {send*,dispatch*} … observers | Pact for the Future | {path,road,way}
    {towards,to,toward} … {membership,Union,EU,NATO,accession} | {UN,U.N.} {troops,soldiers,reform*,
    membership,seat,dues,presence,Charter} | ?{UNIFIL,MINUSCA,MONUSCO,MINUSMA,UNFICYP,UNMIK,UNPROFOR,UNTAG,
    UNAMIR,UNTAC,UNMISS,AMISOM,ATMIS,AUSSOM,UNDOF} | {Euro-Atlantic,European} {integration,path,choice,family} |
    ?{member,members} of the {EU,Union,Commonwealth,UN,OSCE,bloc,African,Community} | Organi{s,z}ation of
    {African,American} … | {entry,admission,return,readmission} {to,into} … {UN,U.N.,United Nations,EU,Union,
    Commonwealth,NATO,OAS,OAU,League,Council,WTO,GATT} | ?international organi{s,z}ations | {UN,U.N.,United
    Nations} {vote,debate,resolution*} | Summit {of,for} … {Americas,Future} | {Ibero-American,Francophone,
    Commonwealth,Non-Aligned,Islamic} {Summit,conference} to | campaign for … {seat,judgeship,post,council} |
    judgeship | {support*,candidat*} … {candidat*,judgeship} | cooperation
    in … {EAEU,CSTO,CIS,SCO}`,
} satisfies Partial<Record<Topic, string>>;
