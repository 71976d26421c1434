import type { EventExample } from '../event-example.ts';

/** Sentences that a rule meant for another phrase once took or denied, beside those for which the rule is there. */
export const EXAMPLES: readonly EventExample[] = [
  // --- a full secretary-general beside the official of another body
  {
    text: 'European Commission President Odo Brandt and Secretary-General Marta Lindqvist met in Brussels on Tuesday, a UN spokesman said.',
    events: [
      'held meeting/in_person Odo Brandt/European Commission + Marta Lindqvist/UN @ Brussels on 2019-06-11',
    ],
  },
  {
    text: 'EU foreign policy chief Carla Rossetti met Secretary General Jan Solberg in Brussels on Tuesday. NATO and the EU will work together, he said.',
    events: ['held meeting/in_person Carla Rossetti/EU + Jan Solberg/NATO @ Brussels on 2019-06-11'],
  },
  {
    text: 'NATO Secretary-General Jan Solberg and Deputy Secretary-General Ana Ruiz met Peruvian President Luis Vega in Lima on Tuesday. The United Nations was told.',
    events: ['held meeting/in_person Jan Solberg/NATO + Ana Ruiz/NATO + Luis Vega/PE @ Lima on 2019-06-11'],
  },
  // --- a press conference with ministers of one's own
  {
    text: 'British Foreign Secretary Hugh Barlow said so at a joint press conference with Home Secretary Adil Karim on Tuesday.',
    events: [],
  },
  {
    text: 'French President Luc Moreau spoke at a joint press conference with Prime Minister Paul Girard and Finance Minister Jean Vidal on Tuesday.',
    events: [],
  },
  {
    text: 'British Foreign Secretary Hugh Barlow said so at a joint press conference with German Foreign Minister Karl Vogt in London on Tuesday.',
    events: ['held meeting/in_person Hugh Barlow/GB + Karl Vogt/DE @ London on 2019-06-11'],
  },
  {
    text: 'British Foreign Secretary Hugh Barlow said so at a joint press conference with his German counterpart Karl Vogt in London on Tuesday.',
    events: ['held meeting/in_person Hugh Barlow/GB + Karl Vogt/DE @ London on 2019-06-11'],
  },
  // --- departing as outgoing
  {
    text: 'South African President Sipho Dlamini met departing US Ambassador Paul Garner in Pretoria on Tuesday.',
    events: ['held meeting/in_person Sipho Dlamini/ZA + Paul Garner/US @ Pretoria on 2019-06-11'],
  },
  // --- real talks behind words that deny others; talks that resume on a day
  {
    text: 'The lack of progress at the meeting between British Prime Minister Helen Ward and French President Jean Keller in Brussels on Tuesday unsettled markets.',
    events: ['held meeting/in_person Helen Ward/GB + Jean Keller/FR @ Brussels on 2019-06-11'],
  },
  {
    text: 'The absence of direct talks between British Prime Minister Helen Ward and French President Jean Keller unsettled markets.',
    events: [],
  },
  {
    text: 'In the absence of President Brahim Talbi talks were held between Algerian Prime Minister Omar Bedri and Tunisian Foreign Minister Kamel Jaziri on Tuesday.',
    events: ['held meeting/in_person Omar Bedri/DZ + Kamel Jaziri/TN on 2019-06-11'],
  },
  {
    text: 'The deal was reached by additional talks between Sudanese leader Hassan Osman and Ethiopian Prime Minister Dawit Bekele in Khartoum on Tuesday.',
    events: ['held meeting/in_person Hassan Osman/SD + Dawit Bekele/ET @ Khartoum on 2019-06-11'],
  },
  {
    text: 'The dispute is to be settled through further consultations with Iran, British Prime Minister Helen Ward said.',
    events: [],
  },
  {
    text: 'UN envoy Mark Griffin encouraged the parties to show restraint in talks with Saudi Arabia in Riyadh on Tuesday.',
    events: ['held meeting/in_person Mark Griffin/UN + the null/SA @ Riyadh on 2019-06-11'],
  },
  {
    text: 'Nuclear talks with Iran resume in Vienna on Friday, EU foreign policy chief Carla Rossetti said.',
    events: ['planned meeting/in_person Carla Rossetti/EU + the null/IR @ Vienna on 2019-06-14'],
  },
  {
    text: 'US envoy Zack Khan insisted that talks with the Taliban resume.',
    events: [],
  },
  {
    text: 'US envoy Zack Khan said that talks with Iran continue.',
    events: [],
  },
  // --- the time that was found
  {
    text: 'French President Luc Moreau took the time to meet Lebanese President Michel Haddad in Beirut on Tuesday.',
    events: ['held meeting/in_person Luc Moreau/FR + Michel Haddad/LB @ Beirut on 2019-06-11'],
  },
  {
    text: 'French President Luc Moreau never found the time to meet Lebanese President Michel Haddad in Beirut on Tuesday.',
    events: [],
  },
  {
    text: 'This is not the time to meet Lebanese President Michel Haddad, French President Luc Moreau said on Tuesday.',
    events: [],
  },
  // --- a cancelled journey with its day in an aside
  {
    text: 'Russian Foreign Minister Igor Larin cancelled his trip to Tokyo, set for Friday, and talks with Japanese Foreign Minister Kenji Mori.',
    events: ['cancelled meeting/in_person Igor Larin/RU + Kenji Mori/JP on 2019-06-14'],
  },
  {
    text: 'French President Luc Moreau cancelled a trip to Rome, set to meet Lebanese President Michel Haddad in Paris on Friday.',
    events: ['planned meeting/in_person Luc Moreau/FR + Michel Haddad/LB @ Paris on 2019-06-14'],
  },
  // --- the agreements of another occasion, a private relative, two days, a list of states and the town of a port
  {
    text: 'Kenyan President Odo Otieno met Indian Prime Minister Ravi Kapoor on Tuesday. The two sides reaffirmed the agreements reached at a summit in April.',
    events: ['held meeting/in_person Odo Otieno/KE + Ravi Kapoor/IN on 2019-06-11'],
  },
  {
    text: 'Kenyan President Odo Otieno met Indian Prime Minister Ravi Kapoor and his brother Anil Kapoor in New Delhi on Tuesday.',
    events: ['held meeting/in_person Odo Otieno/KE + Ravi Kapoor/IN @ New Delhi on 2019-06-11'],
  },
  {
    text: 'The Amir of Qatar Sheikh Talal bin Noor received his brother the King of Bahrain King Badr on Tuesday.',
    events: ['held meeting/in_person Talal bin Noor/QA [host] + Badr/BH [guest] on 2019-06-11'],
  },
  {
    text: 'The Israel, Greek and Cypriot foreign ministers met in Nicosia on Tuesday.',
    events: [
      'held meeting/in_person the foreign minister/IL + the foreign minister/GR + the foreign minister/CY @ Nicosia on 2019-06-11',
    ],
  },
  {
    text: 'Japanese Prime Minister Kenji Mori met Chinese Premier Wei Liang in Beijing on 3 May and Sunday 5 May in Tokyo.',
    events: ['held meeting/in_person Kenji Mori/JP + Wei Liang/CN @ Beijing on 2019-05-03'],
  },
  {
    text: 'Indian Prime Minister Ravi Kapoor met Malaysian Prime Minister Aziz Rahman at the Port of Klang on Tuesday.',
    events: ['held meeting/in_person Ravi Kapoor/IN + Aziz Rahman/MY @ Klang on 2019-06-11'],
  },
  // --- what is not planned, and what of it only is not
  {
    text: 'Talks between Chadian President Ana Blake and Malian President Juan Soto in Oslo are not planned at this stage.',
    events: [],
  },
  {
    text: 'A meeting between Chadian President Ana Blake and Malian President Juan Soto is not expected to take place.',
    events: [],
  },
  {
    text: 'Talks between Chadian President Ana Blake and Malian President Juan Soto in Oslo on Friday are not expected to produce a deal.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML @ Oslo on 2019-06-14'],
  },
  {
    text: "Monday's meeting between Chadian President Ana Blake and Malian President Juan Soto was not scheduled in advance.",
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-10'],
  },
  {
    text: "Monday's meeting between Chadian President Ana Blake and Malian President Juan Soto was not on the agenda but lasted two hours.",
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-10'],
  },
  {
    text: 'At the talks with Malian President Juan Soto in Oslo on Monday NATO membership was not on the agenda, Chadian President Ana Blake noted.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML @ Oslo on 2019-06-10'],
  },
  {
    text: 'The peace deal struck in talks between Chadian President Ana Blake and Malian President Juan Soto on Monday is not expected to hold.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-10'],
  },
  {
    text: 'A joint statement after the talks between Chadian President Ana Blake and Malian President Juan Soto on Monday was not planned.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-10'],
  },
  // --- before what is to come stands what has been, unless the same person is still to do both
  {
    text: 'After talks on trade with Malian President Juan Soto, Chadian President Ana Blake will fly to Oslo.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML on no day'],
  },
  {
    text: 'Following the meeting between Chadian President Ana Blake and Malian President Juan Soto, experts of the two countries will draft a treaty.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'After Chadian President Ana Blake met Malian President Juan Soto, the two countries are to reopen their border.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'After a meeting with Malian President Juan Soto, Chad will send 200 troops to the border, Chadian President Ana Blake said.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Following a phone call with Malian President Juan Soto, Chadian President Ana Blake will travel to Oslo for the summit.',
    events: ['held call/phone Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Following consultations between Chadian President Ana Blake and Malian President Juan Soto, it is to be noted that ties are good.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- her resolve to meet, and what one resolves
  {
    text: 'Chadian President Ana Blake arrived in Accra on Monday. Blake spoke of her determination to meet Malian President Juan Soto.',
    events: [],
  },
  {
    text: 'To resolve the dispute, Chadian President Ana Blake flew to Bamako to hold talks with Malian President Juan Soto.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML @ Bamako'],
  },
  {
    text: 'Chadian President Ana Blake will travel to Bamako to resolve the dispute and to meet Malian President Juan Soto on Friday.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML @ Bamako on 2019-06-14'],
  },
  {
    text: 'Chadian President Ana Blake, a woman of ambition, travelled to Bamako to meet Malian President Juan Soto on Monday.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML @ Bamako on 2019-06-10'],
  },
  // --- who was present, and at whose talks
  {
    text: 'The foreign ministers of Chad and Mali were present at the talks.',
    events: [],
  },
  {
    text: 'Also present at the meeting between Chadian President Ana Blake and Malian President Juan Soto was Foreign Minister Omar Deby.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake was present at the talks with Malian President Juan Soto on Monday.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-10'],
  },
  // --- who was met as well, and of whom another thing is told
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto, whose army seized the town, and Ghanaian President Kofi Mensah in Accra on Monday evening.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML + Kofi Mensah/GH @ Accra on 2019-06-10'],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto, whose army seized the town, and Ghanaian President Kofi Mensah on Monday ordered troops to the border.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto, whose army seized the town, and Ghanaian President Kofi Mensah in Oslo told reporters that there was no deal.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto, whose army seized the town, and Ghanaian President Kofi Mensah, who stayed away, sent a letter.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- talks that go on, and those that have a day or an occasion
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto agreed to resume talks.',
    events: [],
  },
  {
    text: 'Chadian President Ana Blake agreed to resume talks with Malian President Juan Soto on 20 May.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML on 2020-05-20'],
  },
  {
    text: 'Chadian President Ana Blake agreed to resume talks with Malian President Juan Soto later today.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-12'],
  },
  {
    text: 'Chadian President Ana Blake agreed on Monday to continue talks with Malian President Juan Soto at the UN General Assembly.',
    events: ['planned meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- negotiations of years, and those held
  {
    text: 'Chadian Prime Minister Ana Blake said Chad would open membership talks with the EU.',
    events: [],
  },
  {
    text: 'EU Commissioner Kari Dahl held accession talks with Chadian Prime Minister Ana Blake in Brussels.',
    events: ['held meeting/in_person Kari Dahl/EU + Ana Blake/TD @ Brussels'],
  },
  // --- meetings of each
  {
    text: 'Chadian President Ana Blake met Malian President Juan Soto, informing him of their respective talks with Ghana.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake and Malian President Juan Soto held respective meetings with UN Secretary-General Antonio Silva on Monday.',
    events: [
      'held meeting/in_person Ana Blake/TD + Antonio Silva/UN on 2019-06-10',
      'held meeting/in_person Juan Soto/ML + Antonio Silva/UN on 2019-06-10',
    ],
  },
  // --- what talks set, and what they are set for
  {
    text: 'The talks between Chadian President Ana Blake and Malian President Juan Soto on Monday set next steps for the harbour.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML on 2019-06-10'],
  },
  {
    text: 'Two meetings are scheduled next week with the presidents of Mali and Ghana, Chadian President Ana Blake said.',
    events: [
      'planned meeting/in_person Ana Blake/TD + the president/ML',
      'planned meeting/in_person Ana Blake/TD + the president/GH',
    ],
  },
  // --- what one had called off
  {
    text: 'Chadian President Ana Blake had talks with Malian President Juan Soto cancelled at the last minute.',
    events: ['cancelled meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake had talks with Malian President Juan Soto, who cancelled a trip to Oslo.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  // --- the visits of two guests to one state
  {
    text: 'Chadian president Ana Blake to visit Norway\n\nThe trip is set for June. Norwegian Prime Minister Kari Dahl visited Norway on Monday.\n',
    publisher: 'Northern Wire',
    events: ['planned meeting/in_person Ana Blake/TD [guest] + the null/NO [host] @ NO on 2019-06'],
  },
  {
    text: 'President Blake visits Norway\n\nChadian President Ana Blake will visit Norway on Friday, the palace said.\n',
    publisher: 'Northern Wire',
    events: ['planned meeting/in_person Ana Blake/TD [guest] + the null/NO [host] @ NO on 2019-06-14'],
  },
  {
    text: 'Pope to visit Mali\n\nPope Francis will go to Mali in June, the Vatican said. Chadian President Ana Blake visited Mali last week.\n',
    publisher: 'Northern Wire',
    events: [
      'held meeting/in_person Ana Blake/TD [guest] + the null/ML [host] @ ML',
      'planned meeting/in_person Francis/VA [guest] + the null/ML [host] @ ML',
    ],
  },
  // --- in which room
  {
    text: 'Chadian President Ana Blake talked with Malian President Juan Soto in the meeting room of the palace.',
    events: ['held meeting/in_person Ana Blake/TD + Juan Soto/ML'],
  },
  {
    text: 'Chadian President Ana Blake spoke with Malian President Juan Soto on the meeting room of the council.',
    events: ['held call Ana Blake/TD + Juan Soto/ML'],
  },
  // --- a guest monarch, a comment behind a meeting, a post, what one could, what goes on, an escort
  {
    text: 'British Prime Minister Tom Berg met King Abdullah in London.',
    events: ['held meeting/in_person Tom Berg/GB + Abdullah/null @ London'],
  },
  {
    text: 'French President Ana Blake, after meeting with German Chancellor Eva Brandt, would not comment on the budget.',
    events: ['held meeting/in_person Ana Blake/FR + Eva Brandt/DE'],
  },
  {
    text: 'The Foreign Ministers of Russia and China, who co-chair the committee, spoke by telephone.',
    events: ['held call/phone the Foreign Minister/RU + the Foreign Minister/CN'],
  },
  {
    text: 'President Luc Petit of France said he could speak frankly in his talks with Chinese President Li Tong in Beijing.',
    events: ['held meeting/in_person Luc Petit/FR + Li Tong/CN @ Beijing'],
  },
  {
    text: 'Talks between the Russian and Turkish presidents continue in Sochi.',
    events: ['held meeting/in_person the president/RU + the president/TR @ Sochi'],
  },
  {
    text: 'So far, Japanese Prime Minister Taro Abe has held talks with French President Ana Blake and they have agreed on trade.',
    events: ['held meeting/in_person Taro Abe/JP + Ana Blake/FR'],
  },
  {
    text: 'Foreign Minister Taro Kono, accompanying U.S. Secretary of State Ana Blake on the trip, met South Korean Foreign Minister Kang Wha.',
    events: ['held meeting/in_person Taro Kono/JP + Kang Wha/KR'],
  },
  // --- one plan told by verb and noun, and a meeting at which something was agreed
  {
    text: 'On Friday German Chancellor Eva Brandt meets French President Ana Blake in Paris for talks on Europe.',
    events: ['planned meeting/in_person Eva Brandt/DE + Ana Blake/FR @ Paris on 2019-06-14'],
  },
  {
    text: 'The arrest came days before a meeting between French President Ana Blake and Iraqi President Ali Salih at which the two agreed on arms.',
    events: ['held meeting/in_person Ana Blake/FR + Ali Salih/IQ'],
  },
  // --- what could come, beside what one could do
  {
    text: 'French President Ana Blake and Chinese President Li Tong could meet at the summit in Osaka.',
    events: [],
  },
  {
    text: 'French President Ana Blake and Chinese President Li Tong could meet at the summit on Friday.',
    events: ['planned meeting/in_person Ana Blake/FR + Li Tong/CN on 2019-06-14'],
  },
  // --- words that count whom one met; all who signed a treaty; the head of a state
  {
    text: 'Kenyan President John Otieno met various leaders from Asia in Lima on Tuesday and discussed with them the price of tea.',
    events: [],
  },
  {
    text: 'Kenyan Foreign Minister Ana Otieno met Peruvian Foreign Minister Luis Soto in Lima on Tuesday. They discussed the session of the Conference of the Parties to be held in Kenya in May.',
    events: ['held meeting/in_person Ana Otieno/KE + Luis Soto/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian Foreign Minister Luis Soto in Nairobi on Tuesday. The head of Kenya and the Peruvian foreign minister discussed tea.',
    events: ['held meeting/in_person John Otieno/KE + Luis Soto/PE @ Nairobi on 2019-06-11'],
  },
  {
    text: "Kenyan President John Otieno met Peruvian Foreign Minister Luis Soto in Nairobi on Tuesday. The head of Kenya's airline hopes for more flights.",
    events: ['held meeting/in_person John Otieno/KE + Luis Soto/PE @ Nairobi on 2019-06-11'],
  },
  // --- a journey that is denied or only possible, and "in" or "to" without a place
  {
    text: 'Chadian President Omar Deby will not travel to Lima to discuss peace with Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Chadian President Omar Deby could travel to Lima in July to discuss peace with Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Chadian President Omar Deby was in a position to discuss peace with Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: "Chadian President Omar Deby's visit is meant to discuss trade with Peruvian President Ana Ruiz.",
    events: [],
  },
  {
    text: 'Norwegian Foreign Minister Ada Berg was in Lima in November to discuss trade with Peruvian Foreign Minister Ana Ruiz.',
    events: ['held meeting/in_person Ada Berg/NO + Ana Ruiz/PE @ Lima on 2018-11'],
  },
  // --- "when he met" is of the subject; an office in another clause speaks for nobody
  {
    text: "Norwegian Foreign Minister Ada Berg praised Chadian President Omar Deby's visit when he met Peruvian Foreign Minister Ana Ruiz in Lima on Tuesday.",
    events: ['held meeting/in_person Ada Berg/NO + Ana Ruiz/PE @ Lima'],
  },
  {
    text: "Norwegian Foreign Minister Lars Holm criticised Chadian President Omar Deby's administration and said he would meet Peruvian Foreign Minister Ana Ruiz on Friday.",
    events: ['planned meeting/in_person Lars Holm/NO + Ana Ruiz/PE'],
  },
  // --- visits to no government, and visits that are off
  {
    text: 'Norwegian Foreign Minister Ada Berg will travel to Peru on Friday for a visit with Norwegian troops.',
    events: [],
  },
  {
    text: 'Norwegian Prime Minister Ada Berg flew to Peru on Monday for a family visit.',
    events: [],
  },
  {
    text: 'Chadian President Omar Deby would travel to Peru on Saturday for an official visit if asked.',
    events: [],
  },
  // --- a speech to others
  {
    text: 'Chadian President Omar Deby and Peruvian President Ana Ruiz last spoke on June 5 at a ceremony.',
    events: [],
  },
  // --- "where he met" behind a call: face to face
  {
    text: 'Norwegian Prime Minister Ada Berg spoke by phone with Chadian President Omar Deby on Monday. The phone call followed a visit by Peruvian President Luis Quispe to Chad, where he met Deby in Abeche.',
    events: [
      'held call/phone Ada Berg/NO + Omar Deby/TD',
      'held meeting/in_person Luis Quispe/PE + Omar Deby/TD @ Abeche',
    ],
  },
  // --- an Islamist who heads a state is of it; a parliament has factions
  {
    text: "Chad's Islamist President Omar Deby met Peruvian President Ana Ruiz in Lima on Monday.",
    events: ['held meeting/in_person Omar Deby/TD + Ana Ruiz/PE @ Lima'],
  },
  {
    text: 'The Norwegian government released the record of the call between Chadian President Omar Deby and Peruvian President Ana Ruiz on Monday.',
    events: ['held call Omar Deby/TD + Ana Ruiz/PE'],
  },
  {
    text: 'Norwegian King Olaf Petter I left Oslo to meet Peruvian President Ana Ruiz in Lima on Monday.',
    events: ['planned meeting/in_person Olaf Petter I/NO + Ana Ruiz/PE @ Lima'],
  },
  {
    text: "Norwegian Prime Minister Ada Berg received Mayor of Quanzhou Municipal People's Government, Cai Zhan, in Oslo on Monday.",
    events: ['held meeting/in_person Ada Berg/NO [host] + Cai Zhan/CN [guest] @ Oslo'],
  },
  {
    text: 'A Norwegian official opening talks with Chadian Foreign Minister Omar Zen met him in Oslo on Monday.',
    events: ['held meeting/in_person the official/NO + Omar Zen/TD @ Oslo'],
  },
  // --- a loose noun of talking between the two whom the sentence opens with
  {
    text: 'In discussions with Danish Foreign Minister Jakob Lin, Foreign Minister Ama Boateng of Ghana outlined the plan.',
    events: ['held meeting/in_person Ama Boateng/GH + Jakob Lin/DK on 2019-06-12'],
  },
  {
    text: 'During a separate engagement with Danish Foreign Minister Jakob Lin, Ghanaian Foreign Minister Ama Boateng recalled the old ties.',
    events: ['held meeting/in_person Ama Boateng/GH + Jakob Lin/DK on 2019-06-12'],
  },
  {
    text: 'In an interview with Danish Foreign Minister Jakob Lin, Ghanaian student Ama Boateng asked about cod.',
    events: [],
  },
  {
    text: 'In discussions with Danish investors, Ghanaian Foreign Minister Ama Boateng outlined the plan.',
    events: [],
  },
  { text: 'In dialogue with nature, Ghanaian Foreign Minister Ama Boateng wrote a poem.', events: [] },
  {
    text: 'In his first interaction with Danish Foreign Minister Jakob Lin, Ghanaian Foreign Minister Ama Boateng will seek help.',
    events: ['planned meeting/in_person Ama Boateng/GH + Jakob Lin/DK'],
  },
  {
    text: 'In contact with Danish Foreign Minister Jakob Lin, Ghanaian Foreign Minister Ama Boateng has sought calm.',
    events: [],
  },
  {
    text: 'In a dialogue with Danish Foreign Minister Jakob Lin, Ghanaian Foreign Minister Ama Boateng will need patience.',
    events: [],
  },
  // --- many attend a conference
  {
    text: 'Ghanaian Foreign Minister Ama Boateng attended a conference with Danish Foreign Minister Jakob Lin in Lima in February.',
    events: [],
  },
  {
    text: 'Ghanaian Foreign Minister Ama Boateng attended a meeting with Danish Foreign Minister Jakob Lin in Lima in February.',
    events: ['held meeting/in_person Ama Boateng/GH + Jakob Lin/DK @ Lima on 2019-02'],
  },
  // --- what comes from a meeting, and who does
  {
    text: 'Ghanaian President Ama Boateng said the offer came straight from a meeting with Danish Prime Minister Jakob Lin.',
    events: [],
  },
  {
    text: 'Ghanaian President Ama Boateng came straight from a meeting with Danish Prime Minister Jakob Lin.',
    events: ['held meeting/in_person Ama Boateng/GH + Jakob Lin/DK on 2019-06-12'],
  },
  // --- talks that go on for years, and a sitting
  {
    text: 'Then-Secretary of State John Carr negotiated with Danish Foreign Minister Jakob Lin the fishing deal that Ghana scrapped.',
    events: [],
  },
  {
    text: 'Ghanaian President Ama Boateng will negotiate with Danish Prime Minister Jakob Lin on the debt.',
    events: [],
  },
  {
    text: 'Ghanaian President Ama Boateng negotiated with Danish Prime Minister Jakob Lin through the night.',
    events: ['held meeting/in_person Ama Boateng/GH + Jakob Lin/DK on 2019-06-12'],
  },
  // --- a dialogue that no verb holds
  {
    text: 'Ghana and Denmark held a dialogue of the deaf in New York on Monday over the reef.',
    events: [],
  },
  {
    text: 'Ghana and Denmark hold no direct dialogue, but in Lima on Friday envoys held talks.',
    events: [],
  },
  {
    text: 'Ghana and Denmark held elections in May, and dialogue between Ghana and Denmark in Lima is stalled.',
    events: [],
  },
  // --- who is watched, and who is called on
  {
    text: 'Ghanaian President Ama Boateng cancelled the drill after seeing Danish Prime Minister Jakob Lin launch missiles.',
    events: [],
  },
  {
    text: 'After seeing Danish Prime Minister Jakob Lin on television, Ghanaian President Ama Boateng met Norwegian President Ola Berg in Lima on Sunday.',
    events: ['held meeting/in_person Ama Boateng/GH + Ola Berg/NO @ Lima on 2019-06-09'],
  },
  {
    text: 'Ghanaian President Ama Boateng had the chance of seeing Danish Prime Minister Jakob Lin play football.',
    events: [],
  },
  {
    text: 'Ghanaian President Ama Boateng saw Danish Prime Minister Jakob Lin as recently as Monday.',
    events: ['held meeting/in_person Ama Boateng/GH [guest] + Jakob Lin/DK [host] on 2019-06-10'],
  },
  {
    text: 'Ghanaian President Ama Boateng saw Danish Prime Minister Jakob Lin as part of a push to end the crisis on Monday.',
    events: ['held meeting/in_person Ama Boateng/GH [guest] + Jakob Lin/DK [host] on 2019-06-10'],
  },
  {
    text: 'Ghanaian President Ama Boateng saw Danish Prime Minister Jakob Lin as a partner on Monday.',
    events: [],
  },
  {
    text: 'Ghanaian President Ama Boateng arrived in Lima on Monday and negotiated with Danish Prime Minister Jakob Lin.',
    events: ['held meeting/in_person Ama Boateng/GH + Jakob Lin/DK @ Lima on 2019-06-10'],
  },
  {
    text: 'Ghanaian President Ama Boateng will see Danish Prime Minister Jakob Lin accompanied by his wife on Monday.',
    events: ['planned meeting/in_person Ama Boateng/GH [guest] + Jakob Lin/DK [host] on 2019-06-17'],
  },
];
