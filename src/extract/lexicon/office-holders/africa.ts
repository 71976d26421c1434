/** Who held office in Africa south of the Sahara since 1980: public record, from the common spelling of the wires; a line per state and office. */
export const AFRICA = `
AO head: Jose Eduardo dos Santos/Eduardo dos Santos 1979-2017; Joao Lourenco/Joao Manuel Goncalves Lourenco 2017-
AO government: Fernando Jose de Franca Dias Van Dunem/Fernando Van-Dunem/Fernando Franca Van Dunem 1991-1999;
  Marcolino Moco 1992-1996; Fernando da Piedade Dias dos Santos/Nando 2002-2008; Paulo Kassoma 2008-2010
AO foreign: Paulo Teixeira Jorge/Paulo Jorge 1976-1984; Afonso Van Dunem/Afonso van Dunem Mbinda 1985-1989;
  Pedro de Castro Van Dunem/Pedro de Castro Van Dunem Loy 1989-1992; Venancio de Moura 1992-1999;
  Joao Bernardo de Miranda/Joao Miranda 1999-2008; Assuncao dos Anjos 2008-2010;
  Georges Chikoti/Georges Rebelo Chikoti 2010-2017; Manuel Augusto/Manuel Domingos Augusto 2017-2020;
  Tete Antonio 2020-
AO defence: Pedro Maria Tonha/Pedro Tonha 1980-1995; Pedro Sebastiao 1995-1999;
  Kundi Paihama/Kundy Paihama 1999-2010; Candido Van-Dunem/Candido Pereira Van-Dunem 2010-2014;
  Joao Lourenco 2014-2017; Salviano Sequeira/Salviano de Jesus Sequeira 2017-2020; Joao Ernesto dos Santos 2020-
AO other: Alexandre Rodrigues/Alexandre Rodrigues Kito 1980-1989; Jonas Savimbi 1966-2002;
  Manuel Vicente 2012-2017; Bornito de Sousa 2017-2022; Esperanca da Costa 2022-;
  Jose Maria Botelho de Vasconcelos 1999-2016; Diamantino Azevedo 2017-; Desiderio Costa 2002-2008;
  Holden Roberto 1962-1992; Elisio de Figueiredo 1976-1988; Afonso Van Dunem 1991-2000; Isaias Samakuva 2003-2019;
  Adalberto Costa Junior 2019-; Lopo do Nascimento 1977-1992; Vera Daves de Sousa/Vera Daves 2019-
BF head: Saye Zerbo 1980-1982; Jean-Baptiste Ouedraogo 1982-1983; Thomas Sankara 1983-1987;
  Blaise Compaore 1987-2014; Michel Kafando 2014-2015;
  Roch Marc Christian Kabore/Roch Kabore/Roch Marc Kabore 2015-2022;
  Paul-Henri Damiba/Paul-Henri Sandaogo Damiba 2022-2022; Ibrahim Traore 2022-; Sangoule Lamizana 1966-1980
BF government: Youssouf Ouedraogo 1992-1994; Roch Marc Christian Kabore/Roch Kabore 1994-1996;
  Kadre Desire Ouedraogo 1996-2000; Ernest Paramanga Yonli/Paramanga Ernest Yonli 2000-2007;
  Tertius Zongo 2007-2011; Luc Adolphe Tiao 2011-2014; Isaac Zida/Yacouba Isaac Zida 2014-2015;
  Paul Kaba Thieba 2016-2019; Christophe Dabire/Christophe Joseph Marie Dabire 2019-2021; Lassina Zerbo 2021-2022;
  Albert Ouedraogo 2022-2022; Apollinaire Kyelem de Tambela/Apollinaire Kyelem 2022-2024;
  Jean Emmanuel Ouedraogo/Rimtalba Jean Emmanuel Ouedraogo 2024-
BF foreign: Basile Guissou 1984-1986; Leandre Bassole 1986-1987; Jean-Marc Palm 1987-1989;
  Prosper Vokouma 1989-1991; Issa Dominique Konate 1991-1992; Ablasse Ouedraogo 1994-1999;
  Youssouf Ouedraogo 1999-2007; Djibril Bassole/Djibrill Bassole 2007-2014;
  Alain Bedouma Yoda/Alain Yoda 2008-2011; Alpha Barry 2016-2021; Rosine Sori-Coulibaly 2021-2022;
  Olivia Rouamba 2022-2023; Karamoko Jean Marie Traore/Jean Marie Karamoko Traore/Karamoko Traore 2023-
BI head: Jean-Baptiste Bagaza 1976-1987; Pierre Buyoya 1987-2003; Melchior Ndadaye 1993-1993;
  Cyprien Ntaryamira 1994-1994; Sylvestre Ntibantunganya 1994-1996; Domitien Ndayizeye 2003-2005;
  Pierre Nkurunziza 2005-2020; Evariste Ndayishimiye 2020-
BI government: Adrien Sibomana 1988-1993; Sylvie Kinigi 1993-1994; Anatole Kanyenkiko 1994-1995;
  Antoine Nduwayo 1995-1996; Pascal-Firmin Ndimira 1996-1998; Alain-Guillaume Bunyoni 2020-2022;
  Gervais Ndirakobuca 2022-2025; Nestor Ntahontuye 2025-
BI foreign: Cyprien Mbonimpa 1987-1992; Severin Ntahomvukiye 1998-2001; Therence Sinunguruza 2001-2005;
  Antoinette Batumubwira 2005-2009; Augustin Nsanze 2009-2011; Laurent Kavakure 2011-2015;
  Alain-Aime Nyamitwe 2015-2018; Ezechiel Nibigira 2018-2020; Albert Shingiro 2020-2024; Edouard Bizimana 2025-
BJ head: Mathieu Kerekou 1972-2006; Nicephore Soglo 1991-1996; Thomas Boni Yayi/Boni Yayi/Yayi Boni 2006-2016;
  Patrice Talon 2016-
BJ government: Adrien Houngbedji 1996-1998; Pascal Koupaki/Pascal Irenee Koupaki 2011-2013; Lionel Zinsou 2015-2016
BJ foreign: Simon Ifede Ogouma 1980-1982; Tiamiou Adjibade 1982-1984; Frederic Affo 1984-1987;
  Guy Landry Hazoume 1987-1989; Theodore Holo 1991-1993; Robert Dossou 1993-1995; Pierre Osho 1996-1998;
  Antoine Kolawole Idji/Kolawole Idji 1998-2003; Rogatien Biaou 2003-2006; Mariam Aladji Boni Diallo 2006-2007;
  Moussa Okanla 2007-2008; Jean-Marie Ehouzou 2008-2011; Nassirou Bako Arifari/Nassirou Arifari Bako 2011-2015;
  Saliou Akadiri 2015-2016; Aurelien Agbenonci 2016-2023; Olushegun Adjadi Bakari/Shegun Bakari 2023-
BW head: Seretse Khama 1966-1980; Quett Masire/Ketumile Masire 1980-1998; Festus Mogae 1998-2008;
  Ian Khama/Seretse Khama Ian Khama 2008-2018; Mokgweetsi Masisi 2018-2024; Duma Boko 2024-
BW foreign: Archibald Mogwe 1974-1984; Gaositwe Chiepe 1985-1994; Mompati Merafhe 1994-2008;
  Phandu Skelemani 2008-2014; Pelonomi Venson-Moitoi 2014-2018; Vincent Seretse 2018-2018; Unity Dow 2018-2020;
  Lemogang Kwape 2020-2024; Phenyo Butale 2024-
CD head: Mobutu Sese Seko/Mobutu 1965-1997; Laurent Kabila/Laurent-Desire Kabila 1997-2001;
  Joseph Kabila 2001-2019; Felix Tshisekedi/Felix Antoine Tshisekedi 2019-
CD government: Nguza Karl-i-Bond 1980-1992; Nsinga Udjuu 1981-1982; Kengo wa Dondo/Leon Kengo wa Dondo 1982-1997;
  Mabi Mulumba 1987-1988; Sambwa Pida Nbagui 1988-1988; Lunda Bululu 1990-1991; Etienne Tshisekedi 1991-1997;
  Faustin Birindwa 1993-1994; Antoine Gizenga 2006-2008; Adolphe Muzito 2008-2012;
  Augustin Matata Ponyo/Matata Ponyo 2012-2016; Samy Badibanga 2016-2017; Bruno Tshibala 2017-2019;
  Sylvestre Ilunga/Sylvestre Ilunga Ilunkamba 2019-2021; Jean-Michel Sama Lukonde/Sama Lukonde 2021-2024;
  Judith Suminwa/Judith Suminwa Tuluka 2024-
CD foreign: Nguza Karl-i-Bond 1979-1988; Bomboko Lokumba/Justin Bomboko 1981-1981; Yoka Mangono 1982-1983;
  Umba di Lutete 1984-1985; Mokolo wa Mpombo 1985-1986; Ekila Liyonda 1987-1988; Bizima Karaha 1997-1998;
  Jean-Charles Okoto 1998-1999; Abdoulaye Yerodia Ndombasi/Yerodia Ndombasi/Yerodia Abdoulaye 1999-2000;
  Leonard She Okitundu 2000-2018; Antoine Ghonda 2003-2004; Raymond Ramazani Baya/Ramazani Baya 2004-2007;
  Antipas Mbusa Nyamwisi/Mbusa Nyamwisi 2007-2008; Alexis Thambwe Mwamba 2008-2012; Raymond Tshibanda 2012-2016;
  Marie Tumba Nzeza 2019-2021; Christophe Lutundula/Christophe Lutundula Apala 2021-2024;
  Therese Kayikwamba Wagner/Therese Kayikwamba 2024-
CD other: Jean-Pierre Bemba 1998-; Azarias Ruberwa 2003-2019; Vital Kamerhe 2006-; Patrick Muyaya 2021-;
  Lambert Mende 2008-2019; Moise Katumbi 2007-; Ernest Wamba dia Wamba 1998-2003; Emile Ilunga 1999-2000;
  Zenon Mukongo 2021-; Guy Kabombo Muadiamvita 2024-; Nicolas Kazadi 2021-2024; Corneille Nangaa 2023-;
  Bertrand Bisimwa 2012-
CF head: David Dacko 1979-1981; Andre Kolingba 1981-1993; Ange-Felix Patasse/Ange Patasse 1993-2003;
  Francois Bozize 2003-2013; Michel Djotodia 2013-2014; Catherine Samba-Panza 2014-2016;
  Faustin-Archange Touadera 2016-
CF government: Jean-Luc Mandaba 1993-1995; Martin Ziguele 2001-2003; Abel Goumba 2003-2003;
  Celestin Gaombalet 2003-2005; Elie Dote 2005-2008; Faustin-Archange Touadera 2008-2013;
  Nicolas Tiangaye 2013-2014; Andre Nzapayeke 2014-2014; Mahamat Kamoun 2014-2016; Simplice Sarandji 2016-2019;
  Firmin Ngrebada 2019-2021; Henri-Marie Dondra 2021-2022; Felix Moloua 2022-
CF foreign: Charles-Armel Doubane 2006-2018; Sylvie Baipo-Temon 2018-; Antoine Gambi 2009-2013
CG head: Denis Sassou Nguesso/Sassou-Nguesso 1979-; Pascal Lissouba 1992-1997
CG government: Louis Sylvain Goma 1975-1991; Ange Edouard Poungui 1984-1989; Andre Milongo 1991-1992;
  Isidore Mvouba 2005-2009; Clement Mouamba 2016-2021; Anatole Collinet Makosso 2021-
CG foreign: Pierre Nze 1979-1984; Antoine Ndinga Oba 1984-1991; Rodolphe Adada 1997-2007; Basile Ikouebe 2007-2015;
  Jean-Claude Gakosso 2015-
CI head: Felix Houphouet-Boigny/Houphouet-Boigny 1960-1993; Henri Konan Bedie/Konan Bedie/Bedie 1993-1999;
  Robert Guei 1999-2000; Laurent Gbagbo 2000-2011; Alassane Ouattara/Alassane Dramane Ouattara 2010-
CI government: Alassane Ouattara 1990-1993; Daniel Kablan Duncan 1993-2017; Seydou Diarra 2000-2005;
  Pascal Affi N'Guessan/Affi N'Guessan 2000-2003; Charles Konan Banny 2005-2007; Guillaume Soro 2007-2012;
  Jeannot Ahoussou-Kouadio/Jeannot Kouadio-Ahoussou 2012-2012; Amadou Gon Coulibaly 2017-2020;
  Hamed Bakayoko 2020-2021; Patrick Achi 2021-2023; Robert Beugre Mambe 2023-
CI foreign: Simeon Ake 1977-1990; Amara Essy 1990-2000; Abou Drahamane Sangare 2000-2003; Mamadou Bamba 2003-2006;
  Youssouf Bakayoko 2006-2010; Daniel Kablan Duncan 2011-2012; Charles Koffi Diby 2012-2016;
  Albert Toikeusse Mabri 2016-2016; Marcel Amon-Tanoh 2016-2020; Ally Coulibaly 2020-2021; Kandia Camara 2021-2023;
  Kacou Houadja Leon Adom/Leon Kacou Adom 2023-
CI other: Guillaume Soro 2002-2019; Denis Bra Kanon 1977-1990; Tidjane Thiam 1998-1999; Tiemoko Meyliet Kone 2022-;
  Abdoulaye Kone 1977-1989; Kobenan Kouassi Adjoumani 2011-
CM head: Ahmadou Ahidjo 1960-1982; Paul Biya 1982-
CM government: Paul Biya 1975-1982; Bello Bouba Maigari 1982-1983; Luc Ayang 1983-1984; Sadou Hayatou 1991-1992;
  Simon Achidi Achu 1992-1996; Peter Mafany Musonge 1996-2004; Ephraim Inoni 2004-2009; Philemon Yang 2009-2019;
  Joseph Dion Ngute/Joseph Ngute 2019-
CM foreign: Jacques-Roger Booh-Booh 1988-1992; Ferdinand Oyono/Ferdinand Leopold Oyono 1992-1997;
  Augustin Kontchou Kouomegni 1997-2001; Francois-Xavier Ngoubeyou 2001-2004; Laurent Esso 2004-2006;
  Jean-Marie Atangana Mebara 2006-2007; Henri Eyebe Ayissi 2007-2011; Pierre Moukoko Mbonjou 2011-2015;
  Lejeune Mbella Mbella 2015-
CV head: Aristides Pereira 1975-1991; Antonio Mascarenhas Monteiro/Mascarenhas Monteiro 1991-2001;
  Pedro Pires 2001-2011; Jorge Carlos Fonseca 2011-2021; Jose Maria Neves 2021-
CV government: Pedro Pires 1975-1991; Carlos Veiga 1991-2000; Gualberto do Rosario 2000-2001;
  Jose Maria Neves 2001-2016; Ulisses Correia e Silva/Ulisses Correia 2016-
CV foreign: Abilio Duarte 1975-1981; Silvino da Luz 1981-1991; Jorge Carlos Fonseca 1991-1993;
  Jose Tomas Veiga 1995-1999; Rui Figueiredo Soares 1999-2024; Victor Borges 2004-2008; Jose Brito 2008-2011;
  Jorge Borges 2011-2014; Jorge Tolentino 2014-2016; Luis Filipe Tavares 2016-2021; Jose Filomeno Monteiro 2024-
DJ head: Hassan Gouled Aptidon/Hassan Gouled 1977-1999; Ismail Omar Guelleh/Ismael Omar Guelleh 1999-
DJ government: Barkat Gourad Hamadou 1978-2001; Dileita Mohamed Dileita 2001-2013; Abdoulkader Kamil Mohamed 2013-
DJ foreign: Moumin Bahdon Farah/Moumin Bahdon 1978-1993; Mohamed Moussa Chehem 1995-1999; Ali Abdi Farah 1999-2005;
  Mahmoud Ali Youssouf/Mahamoud Ali Youssouf 2005-2025; Abdoulkader Houssein Omar 2025-
EH head: Mohamed Abdelaziz/Mohammed Abdelaziz 1976-2016; Brahim Ghali 2016-
EH government: Mohamed Lamine Ould Ahmed/Mohamed Lamine 1976-1995; Mahfoud Ali Beiba 1982-1999;
  Bouchraya Hammoudi Bayoun/Bouchraya Beyoun 1999-2023; Abdelkader Taleb Omar 2003-2018
EH foreign: Brahim Hakim 1976-1988; Mohamed Salem Ould Salek 1988-2023; Mohamed Sidati 2023-;
  Mohamed Yeslem Beissat/Mohamed Beissat 2015-
EH other: Bachir Mustapha Sayed 1976-; Ahmed Boukhari/Bukhari Ahmed 1989-2018; Sidi Omar/Sidi Mohamed Omar 2018-;
  Mhamed Khadad/M'hamed Khaddad 1991-2020
ER head: Isaias Afwerki/Issaias Afewerki/Isaias/Isayas Afewerki/Isaias Afewerki 1991-
ER foreign: Petros Solomon 1994-1997; Haile Woldense/Haile Woldetensae/Haile Weldensae 1997-2000;
  Ali Said Abdella/Ali Said Abdela 2000-2005; Osman Saleh/Osman Saleh Mohammed 2007-;
  Mahmoud Ahmed Sherifo 1993-1994
ER other: Yemane Gebreab 1994-; Yemane Gebremeskel 1997-; Sebhat Ephrem 1995-2014; Estifanos Afeworki 2003-;
  Sophia Tesfamariam 2019-
ET head: Mengistu Haile Mariam/Mengistu 1977-1991; Meles Zenawi/Meles 1991-1995; Negasso Gidada 1995-2001;
  Girma Wolde-Giorgis 2001-2013; Mulatu Teshome 2013-2018; Sahle-Work Zewde/Sahlework Zewde 2018-2024;
  Taye Atske Selassie/Taye Atskeselassie 2024-
ET government: Fikre Selassie Wogderess 1987-1989; Tamrat Layne 1991-1995; Meles Zenawi/Meles 1995-2012;
  Hailemariam Desalegn/Hailemariam 2012-2018; Abiy Ahmed/Abiy/Abiy Ahmed Ali 2018-
ET foreign: Feleke Gedle-Giorgis 1977-1983; Goshu Wolde 1983-1986; Berhanu Bayih 1986-1989;
  Tesfaye Dinka 1989-1991; Seyoum Mesfin/Seyoum 1991-2010; Hailemariam Desalegn 2010-2012;
  Tedros Adhanom/Tedros Adhanom Ghebreyesus 2012-2016; Workneh Gebeyehu 2016-2019; Gedu Andargachew 2019-2020;
  Demeke Mekonnen 2020-2024; Taye Atske Selassie/Taye Atskeselassie 2024-2024;
  Gedion Timothewos/Gedion Timotheos 2024-
ET defence: Tesfaye Gebre Kidan 1980-1987; Haile Giorgis Habte Mariam 1987-1989;
  Siraj Fegessa/Siraj Fegesa 2008-2018; Aisha Mohammed/Aisha Mohammed Mussa 2018-2025; Kenea Yadeta 2020-2021;
  Abraham Belay 2021-2024; Lemma Megersa 2019-2020
ET other: Redwan Hussien 2012-; Demeke Mekonnen 2012-2024; Adem Farah 2021-; Getachew Reda 2015-;
  Debretsion Gebremichael 2012-; Billene Seyoum 2018-; Dina Mufti 2010-2022; Berhanu Jula/Birhanu Jula 2020-;
  Tsadkan Gebretensae 1991-2001; Ahmed Shide 2018-; Temesgen Tiruneh 2018-; Seleshi Bekele 2015-;
  Tewolde Gebremariam 2011-2022; Birtukan Ayano 2021-2024; Mesganu Arga 2022-; Seyoum Mesfin 2011-2017;
  Tedros Adhanom 2005-2012
GA head: Omar Bongo/Omar Bongo Ondimba 1967-2009; Ali Bongo/Ali Bongo Ondimba 2009-2023;
  Brice Oligui Nguema/Brice Clotaire Oligui Nguema 2023-
GA government: Leon Mebiame 1975-1990; Casimir Oye-Mba 1990-1994; Paulin Obame-Nguema 1994-1999;
  Jean-Francois Ntoutoume-Emane 1999-2006; Jean Eyeghe Ndong 2006-2009; Paul Biyoghe Mba 2009-2012;
  Raymond Ndong Sima 2012-2024; Daniel Ona Ondo 2014-2016; Emmanuel Issoze-Ngondet 2016-2019;
  Julien Nkoghe Bekale 2019-2020; Rose Christiane Ossouka Raponda 2020-2023; Alain-Claude Bilie By Nze 2023-2023
GA foreign: Martin Bongo 1976-1989; Ali Bongo 1989-1991; Pascaline Bongo 1991-1994; Casimir Oye-Mba 1994-1999;
  Jean Ping 1999-2008; Paul Toungui 2008-2012; Emmanuel Issoze-Ngondet 2012-2016;
  Pacome Moubelet-Boubeya 2016-2022; Alain-Claude Bilie By Nze 2019-2020; Michael Moussa Adamo 2022-2023;
  Regis Onanga Ndiaye 2023-
GH head: Hilla Limann 1979-1981; Jerry Rawlings/Jerry John Rawlings/J.J. Rawlings 1981-2001;
  John Kufuor/John Agyekum Kufuor 2001-2009; John Atta Mills/John Evans Atta Mills/Atta Mills 2009-2012;
  John Mahama/John Dramani Mahama 2012-; Nana Akufo-Addo/Nana Addo Dankwa Akufo-Addo 2017-2025
GH foreign: Isaac Chinebuah 1979-1981; Obed Asamoah 1982-1997; Victor Gbeho 1997-2001;
  Hackman Owusu-Agyeman 2001-2003; Nana Akufo-Addo 2003-2007; Akwasi Osei-Adjei 2007-2009;
  Muhammad Mumuni/Mohammed Mumuni 2009-2013; Hanna Tetteh/Hanna Serwaa Tetteh 2013-2017;
  Shirley Ayorkor Botchwey/Shirley Botchwey 2017-2025; Samuel Okudzeto Ablakwa 2025-
GH other: Kwesi Botchwey 1982-1995; Kojo Tsikata 1982-2000; P.V. Obeng 1985-1996; Aliu Mahama 2001-2009;
  Mahamudu Bawumia 2017-2025; Kwesi Amissah-Arthur 2012-2017; Jane Naana Opoku-Agyemang 2025-;
  Ken Ofori-Atta 2017-2024; Cassiel Ato Forson 2025-; Harold Agyeman 2021-; Alan Kyerematen 2003-2023;
  Dominic Nitiwul 2017-2025; Victor Gbeho 1980-1994; Kofi Awoonor 1990-1994
GM head: Dawda Jawara 1970-1994; Yahya Jammeh 1994-2017; Adama Barrow 2017-
GM foreign: Omar Sey/Omar Jabang Sey 1987-1994; Momodou Lamin Sedat Jobe/Sedat Jobe 1998-2001;
  Ousainou Darboe 2017-2018; Mamadou Tangara 2010-2025; Susan Waffa-Ogoo 2012-2013
GM other: Isatou Njie-Saidy 1997-2017; Muhammad Jallow/Muhammed B.S. Jallow 2022-; Isatou Touray 2018-2022
GN head: Ahmed Sekou Toure/Sekou Toure 1958-1984; Lansana Conte 1984-2008;
  Moussa Dadis Camara/Dadis Camara 2008-2010; Sekouba Konate 2009-2010; Alpha Conde 2010-2021;
  Mamady Doumbouya/Mamadi Doumbouya 2021-
GN government: Louis Lansana Beavogui 1972-1984; Diarra Traore 1984-1984; Sidya Toure 1996-1999;
  Lamine Sidime 1999-2004; Francois Lonseny Fall/Lonseny Fall 2004-2004; Cellou Dalein Diallo 2004-2006;
  Lansana Kouyate 2007-2008; Ahmed Tidiane Souare 2008-2008; Kabine Komara 2008-2010; Jean-Marie Dore 2010-2010;
  Mohamed Said Fofana 2010-2015; Mamady Youla 2015-2018; Ibrahima Kassory Fofana/Kassory Fofana 2018-2021;
  Mohamed Beavogui 2021-2022; Bernard Goumou 2022-2024; Amadou Oury Bah/Bah Oury 2024-
GN foreign: Abdoulaye Toure 1979-1984; Facine Toure 1984-1985; Jean Traore 1985-1992; Ibrahima Sylla 1992-1994;
  Kozo Zoumanigui 1994-1996; Lamine Camara 1996-1999; Zainoul Sanoussi 1999-2000;
  Francois Lonseny Fall/Lonseny Fall 2002-2016; Makale Camara 2016-2017; Mamadi Toure 2017-2020;
  Ibrahima Khalil Kaba 2020-2021; Morissanda Kouyate 2021-
GQ head: Teodoro Obiang/Teodoro Obiang Nguema/Teodoro Obiang Nguema Mbasogo/Obiang 1979-
GQ government: Cristino Seriche Bioko 1982-1992; Silvestre Siale Bileka 1992-1996;
  Angel Serafin Seriche Dougan 1996-2001; Candido Muatetema Rivas 2001-2004; Miguel Abia Biteo 2004-2006;
  Ricardo Mangue Obama Nfubea 2006-2008; Ignacio Milam Tang 2008-2012; Vicente Ehate Tomi 2012-2016;
  Francisco Pascual Obama Asue 2016-2023; Manuela Roka Botey 2023-2024; Manuel Osa Nsue Nsua 2024-
GQ foreign: Marcelino Nguema Onguene 1982-1989; Pastor Micha Ondo Bile 2003-2012; Agapito Mba Mokuy 2012-2018;
  Simeon Oyono Esono Angue/Simeon Oyono Esono 2018-; Miguel Oyono Ndong Mifumu 1993-2002
GQ other: Teodorin Obiang/Teodoro Nguema Obiang Mangue 2012-;
  Gabriel Mbaga Obiang Lima/Gabriel Obiang Lima 2013-2023
GW head: Luis Cabral 1973-1980; Joao Bernardo Vieira/Nino Vieira/Bernardo Vieira 1980-2009;
  Ansumane Mane 1999-1999; Kumba Yala/Kumba Iala 2000-2003; Henrique Rosa 2003-2005; Malam Bacai Sanha 1999-2012;
  Raimundo Pereira 2012-2012; Manuel Serifo Nhamadjo/Serifo Nhamadjo 2012-2014; Jose Mario Vaz 2014-2020;
  Umaro Sissoco Embalo/Umaro Cissoko Embalo/Sissoco Embalo 2020-2025; Horta Inta-A/Horta N'Tam 2025-
GW government: Victor Saude Maria 1982-1984; Carlos Correia 1991-2016; Manuel Saturnino da Costa 1994-1997;
  Francisco Fadul 1998-2000; Carlos Gomes Junior 2004-2012; Aristides Gomes 2005-2020;
  Martinho Ndafa Kabi 2007-2008; Rui Duarte de Barros/Rui Barros 2012-2025; Domingos Simoes Pereira 2014-2015;
  Nuno Nabiam/Nuno Gomes Nabiam 2020-2023; Geraldo Martins 2023-2023; Baciro Dja 2015-2016; Braima Camara 2025-2025
GW foreign: Fidelis Cabral d'Almada 1983-1984; Julio Semedo 1984-1992; Bernardino Cardoso 1992-1995;
  Fernando Delfim da Silva/Delfim da Silva 1996-2014; Filomena Mascarenhas Tipote 2001-2002;
  Soares Sambu 2004-2005; Antonio Isaac Monteiro 2005-2007; Maria da Conceicao Nobre Cabral 2007-2009;
  Adelino Mano Queta 2009-2011; Suzi Barbosa/Suzi Carla Barbosa 2019-2023; Carlos Pinto Pereira 2023-2025
KE head: Daniel arap Moi/Daniel Moi 1978-2002; Mwai Kibaki 2002-2013; Uhuru Kenyatta/Uhuru 2013-2022;
  William Ruto 2022-
KE government: Raila Odinga/Raila 2008-2013; Musalia Mudavadi 2022-
KE foreign: Munyua Waiyaki 1974-1979; Robert Ouko 1979-1990; Elijah Mwangale 1983-1987; Zachary Onyonka 1987-1988;
  Wilson Ndolo Ayah/Ndolo Ayah 1990-1993; Kalonzo Musyoka 1993-2004; Bonaya Godana 1998-2001;
  Chris Obure 2001-2001; Marsden Madoka 2001-2002; Chirau Ali Mwakwere/Ali Chirau Mwakwere 2004-2005;
  Raphael Tuju 2005-2007; Moses Wetangula 2008-2012; Sam Ongeri 2012-2013; Amina Mohamed/Amina Mohammed 2013-2018;
  Monica Juma 2018-2020; Raychelle Omamo 2020-2022; Alfred Mutua 2022-2023; Musalia Mudavadi 2023-
KE defence: Raychelle Omamo 2013-2020; Monica Juma 2020-2021; Eugene Wamalwa 2021-2022; Aden Duale 2022-2024;
  Soipan Tuya 2024-; Mohamed Yusuf Haji/Yusuf Haji 2008-2013
KE other: Mwai Kibaki 1978-1988; Josephat Karanja 1988-1989; George Saitoti 1983-2012;
  Michael Wamalwa/Kijana Wamalwa 2002-2003; Moody Awori 2003-2007; Kalonzo Musyoka 2008-2013;
  William Ruto 2013-2022; Rigathi Gachagua 2022-2024; Kithure Kindiki 2022-; Musalia Mudavadi 1993-2013;
  Raila Odinga/Raila 1992-2025; Nicholas Biwott 1983-2001; Uhuru Kenyatta 2009-2012; Henry Rotich 2013-2019;
  Ukur Yatani 2019-2022; Njuguna Ndung'u 2007-2024; John Mbadi 2024-; Korir Sing'Oei 2022-;
  Macharia Kamau 2010-2022; Martin Kimani 2020-2024; Betty Maina 2020-2022; Moses Kuria 2022-2024;
  Lee Kinyanjui 2025-; Ababu Namwamba 2018-2024; Lazarus Amayo 2014-2020
KM head: Ahmed Abdallah/Ahmed Abdallah Abderemane 1978-1989; Said Mohamed Djohar 1989-1996;
  Mohamed Taki Abdoulkarim/Mohamed Taki 1996-1998; Tadjidine Ben Said Massounde 1998-1999;
  Azali Assoumani/Azali 1999-; Ahmed Abdallah Sambi 2006-2011; Ikililou Dhoinine 2011-2016
KM foreign: Said Kafe 1982-1990; Souef Mohamed El-Amine/Mohamed El-Amine Souef/El-Amine Souef 1999-2020;
  Dhoihir Dhoulkamal 2020-2024; Mbae Mohamed 2024-
LR head: William Tolbert 1971-1980; Samuel Doe/Samuel Kanyon Doe 1980-1990; Amos Sawyer 1990-1994;
  Ruth Perry/Ruth Sando Perry 1996-1997; Charles Taylor 1997-2003; Moses Blah 2003-2003; Gyude Bryant 2003-2006;
  Ellen Johnson Sirleaf 2006-2018; George Weah 2018-2024; Joseph Boakai/Joseph Nyuma Boakai 2024-
LR foreign: Gabriel Baccus Matthews/Baccus Matthews/G. Baccus Matthews 1980-1993;
  Henry Fahnbulleh/Boima Fahnbulleh 1981-1983; Ernest Eastman/T. Ernest Eastman 1983-1986; Bernard Blamo 1986-1987;
  Rudolph Johnson/J. Rudolph Johnson 1987-1990; Monie Captan 1996-2003; Thomas Yaya Nimely 2003-2006;
  George Wallace 2006-2007; Olubanke King-Akerele 2007-2010; Toga McIntosh/Toga Gayewea McIntosh 2010-2012;
  Augustine Ngafuan/Augustine Kpehe Ngafuan 2012-2015; Marjon Kamara 2016-2018;
  Gbehzohngar Findley/Gbehzohngar Milton Findley 2018-2020; Dee-Maxwell Saah Kemayah/Dee-Maxwell Kemayah 2020-2024;
  Sara Beysolow Nyanti 2024-
LR other: Joseph Boakai 2006-2018; Prince Johnson 1990-2024; Charles Taylor 1989-1997; Roosevelt Johnson 1994-1998;
  Alhaji Kromah 1991-1997; George Boley 1993-1997
LS head: Moshoeshoe II 1966-1990; Letsie III/Letsie 1990-; Justin Lekhanya/Metsing Lekhanya 1986-1991
LS government: Leabua Jonathan 1965-1986; Ntsu Mokhehle 1993-1998; Pakalitha Mosisili 1998-2017;
  Tom Thabane/Thomas Thabane/Motsoahae Thabane 2012-2020; Moeketsi Majoro 2020-2022; Sam Matekane 2022-
LS foreign: Mohlabi Tsekoa 2007-2015; Tom Thabane 1990-1991; Matsepo Ramakoae/Matsepo Molise-Ramakoae 2020-2022;
  Lejone Mpotjoane 2022-
MG head: Didier Ratsiraka 1975-2002; Albert Zafy 1993-1996; Marc Ravalomanana 2002-2009; Andry Rajoelina 2009-2025;
  Hery Rajaonarimampianina 2014-2018; Michael Randrianirina 2025-
MG government: Desire Rakotoarijaona 1977-1988; Victor Ramahatra 1988-1991;
  Guy Razanamasy/Guy Willy Razanamasy 1991-1993; Francisque Ravony 1993-1995; Tantely Andrianarivo 1998-2002;
  Jacques Sylla 2002-2007; Charles Rabemananjara 2007-2009; Monja Roindefo 2009-2009; Camille Vital 2009-2011;
  Omer Beriziky 2011-2014; Jean Ravelonarivo 2015-2016; Olivier Mahafaly Solonandrasana 2016-2018;
  Christian Ntsay 2018-2025; Norbert Ratsirahonana 1996-1997; Pascal Rakotomavo 1997-1998
MG foreign: Christian Remi Richard 1977-1983; Jean Bemananjara 1983-1991; Cesaire Rabenoro 1991-1993;
  Lila Ratsifandrihamanana 1997-2002; Marcel Ranjeva 2002-2009; Arisoa Razafitrimo 2013-2015;
  Beatrice Atallah 2015-2017; Naina Andriantsitohaina 2019-2020; Patrick Rajoelina 2021-2022;
  Richard Randriamandranto 2022-2022; Rasata Rafaravavitafika 2023-2025
ML head: Moussa Traore 1968-1991; Amadou Toumani Toure/Toumani Toure 1991-2012;
  Alpha Oumar Konare/Alpha Konare 1992-2002; Amadou Sanogo/Amadou Haya Sanogo 2012-2012;
  Dioncounda Traore 2012-2013; Ibrahim Boubacar Keita/Boubacar Keita 2013-2020; Bah Ndaw 2020-2021;
  Assimi Goita 2020-
ML government: Soumana Sacko 1991-1992; Abdoulaye Sekou Sow 1993-1994; Ibrahim Boubacar Keita 1994-2000;
  Mande Sidibe 2000-2002; Ahmed Mohamed Ag Hamani/Ag Hamani 2002-2004; Ousmane Issoufi Maiga 2004-2007;
  Modibo Sidibe 2007-2011; Cisse Mariam Kaidama Sidibe 2011-2012; Cheick Modibo Diarra 2012-2012;
  Diango Cissoko/Django Sissoko 2012-2013; Oumar Tatam Ly 2013-2014; Moussa Mara 2014-2015; Modibo Keita 2002-2017;
  Abdoulaye Idrissa Maiga 2017-2017; Soumeylou Boubeye Maiga 2017-2019; Boubou Cisse 2019-2020;
  Moctar Ouane 2020-2021; Choguel Maiga/Choguel Kokalla Maiga 2021-2024; Abdoulaye Maiga 2022-
ML foreign: Alioune Blondin Beye 1978-1986; Modibo Keita 1986-1989; N'Golo Traore 1989-1991;
  Tiebile Drame 1991-2020; Ibrahim Boubacar Keita 1993-1994; Dioncounda Traore 1994-1997; Modibo Sidibe 1997-2002;
  Moctar Ouane 2004-2011; Soumeylou Boubeye Maiga 2011-2012; Tieman Coulibaly/Tieman Hubert Coulibaly 2012-2020;
  Zahabi Ould Sidi Mohamed 2013-2014; Abdoulaye Diop 2014-; Kamissa Camara 2018-2019; Zeini Moulaye 2020-2021
ML defence: Sadio Camara 2020-; Soumeylou Boubeye Maiga 2013-2014
MR head: Mohamed Khouna Ould Haidalla/Mohammed Khouna Ould Haidallah/Ould Haidalla 1980-1984;
  Maaouya Ould Sid Ahmed Taya/Maaouiya Ould Taya/Ould Taya/Maaouya Sid Ahmed Ould Taya 1984-2005;
  Ely Ould Mohamed Vall/Ould Vall 2005-2007;
  Sidi Ould Cheikh Abdallahi/Sidi Mohamed Ould Cheikh Abdallahi 2007-2008;
  Mohamed Ould Abdel Aziz/Mohammed Ould Abdel Aziz 2008-2019;
  Mohamed Ould Ghazouani/Mohamed Ould Cheikh El Ghazouani/Mohamed Ould Cheikh Ghazouani 2019-
MR government: Sidi Mohamed Ould Boubacar/Sidi Mohamed Ould Boubakar 1992-2007;
  Cheikh El Avia Ould Mohamed Khouna 1996-2003; Sghair Ould M'Bareck 2003-2005; Zeine Ould Zeidane 2007-2008;
  Yahya Ould Ahmed El Waghef 2008-2008; Moulaye Ould Mohamed Laghdaf 2008-2014; Yahya Ould Hademine 2014-2018;
  Mohamed Salem Ould Bechir 2018-2019; Ismail Ould Bedda Ould Cheikh Sidiya 2019-2020;
  Mohamed Ould Bilal 2020-2024; Mokhtar Ould Djay/Moctar Ould Diay 2024-
MR foreign: Dahane Ould Ahmed Mahmoud 1981-1984; Ahmed Ould Minnih 1984-1986;
  Mohamed Lemine Ould N'Diayane 1986-1988; Cheikh Sid Ahmed Ould Baba 1988-1990; Hasni Ould Didi 1990-1992;
  Ahmed Ould Sid Ahmed 1998-2006; Dah Ould Abdi 2001-2003; Mohamed Vall Ould Bellal/Ould Bellal 2003-2005;
  Mohamed Saleck Ould Mohamed Lemine 2007-2008; Naha Mint Mouknass 2009-2011;
  Hamadi Ould Hamady/Hamadi Ould Baba Ould Hamadi 2011-2013; Ahmed Ould Teguedi 2013-2015;
  Isselkou Ould Ahmed Izid Bih/Isselkou Ould Izidbih 2016-2018; Ismail Ould Cheikh Ahmed 2018-2022;
  Mohamed Salem Ould Merzoug/Mohamed Salem Merzoug 2022-
MU head: Veerasamy Ringadoo 1986-1992; Cassam Uteem 1992-2002; Karl Offmann 2002-2003; Anerood Jugnauth 2003-2012;
  Kailash Purryag 2012-2015; Ameenah Gurib-Fakim 2015-2018; Prithvirajsing Roopun 2019-2024; Dharam Gokhool 2024-
MU government: Seewoosagur Ramgoolam 1968-1982; Anerood Jugnauth 1982-2017;
  Navin Ramgoolam/Navinchandra Ramgoolam 1995-; Paul Berenger 2003-2005;
  Pravind Jugnauth/Pravind Kumar Jugnauth 2017-2024
MU foreign: Jean-Claude de l'Estrac 1982-1991; Anil Gayan 1983-2003; Madan Dulloo 1986-2008;
  Paul Berenger 1991-1997; Ramduth Jaddoo 1995-1997; Rajkeswur Purryag 1997-2000;
  Jaya Krishna Cuttaree/Jaya Cuttaree 2003-2005; Arvin Boolell 2008-2014; Etienne Sinatambou 2014-2016;
  Vishnu Lutchmeenaraidoo 2016-2019; Nando Bodha/Nandcoomar Bodha 2019-2021; Alan Ganoo 2021-2023;
  Maneesh Gobin 2023-2024; Dhananjay Ramful/Ritish Ramful 2024-
MW head: Hastings Kamuzu Banda/Hastings Banda/Kamuzu Banda 1966-1994; Bakili Muluzi 1994-2004;
  Bingu wa Mutharika 2004-2012; Joyce Banda 2012-2014; Peter Mutharika/Arthur Peter Mutharika 2014-;
  Lazarus Chakwera 2020-2025
MW foreign: Edward Bwanali 1994-1996; Joyce Banda 2006-2009; Etta Banda 2009-2010;
  Peter Mutharika/Arthur Peter Mutharika 2011-2012; Ephraim Chiume/Ephraim Mganda Chiume 2012-2014;
  George Chaponda 2004-2016; Francis Kasaila 2016-2017; Emmanuel Fabiano 2017-2019; Eisenhower Mkaka 2020-2022;
  Nancy Tembo 2022-2025; Lilian Patel 1999-2004
MZ head: Samora Machel/Samora 1975-1986; Joaquim Chissano/Joaquim Alberto Chissano 1986-2005;
  Armando Guebuza/Armando Emilio Guebuza 2005-2015; Filipe Nyusi/Filipe Jacinto Nyusi 2015-2025;
  Daniel Chapo/Daniel Francisco Chapo 2025-
MZ government: Mario Machungo/Mario da Graca Machungo 1986-1994; Pascoal Mocumbi 1994-2004; Luisa Diogo 2004-2010;
  Aires Ali 2010-2012; Alberto Vaquina 2012-2015; Carlos Agostinho do Rosario 2015-2022;
  Adriano Maleiane 2022-2025; Benvinda Levi/Maria Benvinda Levi 2025-
MZ foreign: Joaquim Chissano 1975-1986; Pascoal Mocumbi 1987-1994; Leonardo Simao 1994-2005;
  Alcinda Abreu 2005-2008; Oldemiro Baloi 2008-2017; Jose Pacheco 2017-2020; Veronica Macamo 2020-2025;
  Maria Manuela Lucas/Maria Lucas 2025-
MZ other: Jacinto Veloso 1975-1993; Afonso Dhlakama 1979-2018; Alberto Chipande/Alberto Joaquim Chipande 1975-1994;
  Ossufo Momade 2018-; Evo Fernandes 1984-1987; Pedro Comissario/Pedro Comissario Afonso 1980-;
  Venancio Mondlane 2024-; Aguiar Mazula 1994-2000
NA head: Sam Nujoma 1990-2005; Hifikepunye Pohamba 2005-2015; Hage Geingob 2015-2024; Nangolo Mbumba 2024-2025;
  Netumbo Nandi-Ndaitwah 2025-
NA government: Hage Geingob 1990-2015; Theo-Ben Gurirab 2002-2005; Nahas Angula 2005-2012;
  Saara Kuugongelwa-Amadhila/Saara Kuugongelwa 2015-2025; Elijah Ngurare 2025-
NA foreign: Theo-Ben Gurirab 1986-2002; Hidipo Hamutenya 2002-2004; Marco Hausiku 2004-2010;
  Utoni Nujoma 2010-2012; Netumbo Nandi-Ndaitwah 2012-2024; Peya Mushelenga 2024-2025; Selma Ashipala-Musavyi 2025-
NA other: Sam Nujoma 1960-1990; Dirk Mudge 1978-1989; Louis Pienaar 1985-1990; Willie van Niekerk 1983-1985;
  Danie Hough 1980-1983; Neville Gertze 2018-2024; Hidipo Hamutenya 1981-1990
NE head: Seyni Kountche 1974-1987; Ali Saibou 1987-1993; Mahamane Ousmane 1993-1996;
  Ibrahim Bare Mainassara/Ibrahim Mainassara 1996-1999; Daouda Malam Wanke 1999-1999;
  Mamadou Tandja/Tandja Mamadou/Tandja 1999-2010; Salou Djibo 2010-2011;
  Mahamadou Issoufou/Issoufou Mahamadou/Issoufou 2011-2021; Mohamed Bazoum/Mohammed Bazoum 2021-2023;
  Abdourahamane Tiani/Abdourahmane Tchiani/Abdourahamane Tchiani 2023-
NE government: Oumarou Mamane/Mamane Oumarou 1983-1989; Hamid Algabid 1983-1988; Amadou Cheiffou 1991-1993;
  Mahamadou Issoufou 1993-1994; Hama Amadou 1995-2007; Ibrahim Hassane Mayaki 1997-2000; Seyni Oumarou 2007-2009;
  Brigi Rafini 2011-2021; Ouhoumoudou Mahamadou 2021-2023; Ali Mahaman Lamine Zeine/Ali Lamine Zeine 2023-;
  Mahamadou Danda 2010-2011
NE foreign: Daouda Diallo 1979-1983; Ide Oumarou 1983-1985; Mahamane Sani Bako 1985-1988; Allele Habibou 1988-1989;
  Aichatou Mindaoudou 1999-2010; Mohamed Bazoum/Mohammed Bazoum 1995-2015; Aichatou Kane Boulama 2015-2016;
  Ibrahim Yacouba/Ibrahim Yacoubou 2016-2018; Kalla Ankourao 2018-2021; Hassoumi Massoudou 2021-2023;
  Bakary Yaou Sangare 2023-
NE other: Salifou Mody/Salifou Modi 2020-; Abdou Abarry 2007-2022; Ide Oumarou 1980-1983
NG head: Shehu Shagari 1979-1983; Muhammadu Buhari/Mohammed Buhari 1983-2023; Ibrahim Babangida 1985-1993;
  Ernest Shonekan 1993-1993; Sani Abacha 1993-1998;
  Abdulsalami Abubakar/Abdusalam Abubakar/Abdulsalam Abubakar 1998-1999; Olusegun Obasanjo 1999-2007;
  Umaru Yar'Adua/Umaru Musa Yar'Adua/Yar'Adua 2007-2010; Goodluck Jonathan 2010-2015;
  Bola Tinubu/Bola Ahmed Tinubu 2023-
NG foreign: Ishaya Audu 1979-1983; Ibrahim Gambari 1984-1985; Bolaji Akinyemi 1985-1987; Ike Nwachukwu 1987-1993;
  Rilwan Lukman/Rilwanu Lukman 1989-1990; Matthew Mbu 1993-1993; Babagana Kingibe 1993-1995; Tom Ikimi 1995-1998;
  Ignatius Olisemeka 1998-1999; Sule Lamido 1999-2003; Oluyemi Adeniji/Olu Adeniji 2003-2006;
  Ngozi Okonjo-Iweala 2006-2006; Joy Ogwu 2006-2007; Ojo Maduekwe 2007-2010;
  Odein Ajumogobia/Henry Odein Ajumogobia 2010-2011; Olugbenga Ashiru/Gbenga Ashiru 2011-2013;
  Viola Onwuliri 2013-2014; Aminu Wali/Aminu Bashir Wali 2014-2015; Geoffrey Onyeama 2015-2023;
  Yusuf Tuggar/Yusuf Maitama Tuggar 2023-
NG defence: Domkat Bali 1984-1990; Sani Abacha 1990-1993; Theophilus Danjuma 1999-2003; Rabiu Kwankwaso 2003-2006;
  Aliyu Mohammed Gusau/Aliyu Gusau 2014-2015; Mansur Dan-Ali 2015-2019; Bashir Magashi 2019-2023;
  Mohammed Badaru Abubakar/Badaru Abubakar 2023-2025
NG other: Alex Ekwueme 1979-1983; Tunde Idiagbon 1984-1985; Ebitu Ukiwe 1985-1986; Augustus Aikhomu 1986-1993;
  Atiku Abubakar 1999-2007; Namadi Sambo 2010-2015; Yemi Osinbajo 2015-2023; Kashim Shettima 2023-;
  Yahaya Dikko 1979-1984; Tam David-West 1984-1986; Rilwanu Lukman/Rilwan Lukman 1986-2010; Jibril Aminu 1989-1992;
  Chu Okongwu/Chu S.P. Okongwu 1985-1990; Olu Falae 1986-1990; Kalu Idika Kalu 1985-1994; Dan Etete 1995-1998;
  Don Etiebet 1993-1995; Edmund Daukoru 2003-2007; Diezani Alison-Madueke 2007-2015;
  Emmanuel Ibe Kachikwu/Ibe Kachikwu 2015-2019; Timipre Sylva 2019-2023; Heineken Lokpobiri 2023-;
  Ngozi Okonjo-Iweala 2003-2015; Kemi Adeosun 2015-2018; Zainab Ahmed 2018-2023; Wale Edun 2023-;
  Joseph Garba 1975-1989; Ibrahim Gambari 1990-2023; Joy Ogwu 2008-2017; Tijjani Muhammad-Bande 2017-2023;
  Babagana Monguno 2015-2023; Nuhu Ribadu 2023-; Moshood Abiola 1993-1998; Lamido Sanusi 2009-2014;
  Godwin Emefiele 2014-2023; Olayemi Cardoso 2023-; Emeka Anyaoku 1983-1983; Abdulkadir Ahmed 1982-1993;
  Bianca Odumegwu-Ojukwu 2024-; Godswill Akpabio 2023-; Okechukwu Enelamah 2015-2019; Lai Mohammed 2015-2023
RW head: Juvenal Habyarimana 1973-1994; Theodore Sindikubwabo 1994-1994; Pasteur Bizimungu 1994-2000;
  Paul Kagame 2000-
RW government: Dismas Nsengiyaremye 1992-1993; Agathe Uwilingiyimana 1993-1994; Jean Kambanda 1994-1994;
  Faustin Twagiramungu 1994-1995; Pierre-Celestin Rwigema 1995-2000; Bernard Makuza 2000-2011;
  Pierre Damien Habumuremyi 2011-2014; Anastase Murekezi 2014-2017; Edouard Ngirente 2017-2025;
  Justin Nsengiyumva 2025-
RW foreign: Francois Ngarukiyintwari 1979-1989; Casimir Bizimungu 1989-1992; Anastase Gasana 1993-1999;
  Jean-Marie Ndagijimana 1994-1994; Andre Bumaya 2000-2002; Charles Murigande 2002-2008;
  Rosemary Museminali 2008-2009; Louise Mushikiwabo 2009-2018; Richard Sezibera 2018-2019;
  Vincent Biruta 2019-2024; Olivier Nduhungirehe 2024-
RW other: Paul Kagame 1994-2000; James Kabarebe 2010-; Eugene-Richard Gasana/Eugene Gasana 2009-2016;
  Valentine Rugwabiza 2002-2022; Yolande Makolo 2020-; Patrick Mazimhaka 1994-2003; Ernest Rwamucyo 2020-
SC head: France-Albert Rene/Albert Rene 1977-2004; James Michel 2004-2016; Danny Faure 2016-2020;
  Wavel Ramkalawan 2020-2025; Patrick Herminie 2025-
SC foreign: Jacques Hodoul 1979-1982; Danielle de St Jorre 1989-1997; Jeremie Bonnelame 1997-2005;
  Patrick Pillay 2005-2009; Jean-Paul Adam 2010-2015; Joel Morgan 2015-2016; Vincent Meriton 2018-2020;
  Sylvestre Radegonde 2020-2025; Barry Faure 2016-
SL head: Siaka Stevens 1971-1985; Joseph Momoh/Joseph Saidu Momoh 1985-1992; Valentine Strasser 1992-1996;
  Julius Maada Bio/Maada Bio 1996-; Ahmad Tejan Kabbah/Ahmed Tejan Kabbah/Tejan Kabbah 1996-2007;
  Johnny Paul Koroma 1997-1998; Ernest Bai Koroma/Ernest Koroma 2007-2018
SL foreign: Abdulai Conteh 1977-1984; Abdul Karim Koroma 1985-1992; Sama Banya 1998-2001;
  Ahmed Ramadan Dumbuya 2001-2002; Momodu Koroma 2002-2007; Zainab Bangura/Zainab Hawa Bangura 2007-2010;
  Joseph Bandabla Dauda 2010-2012; Samura Kamara 2012-2017; Alie Kabba 2018-2019; Nabeela Tunis 2019-2021;
  David Francis/David John Francis 2021-2023; Timothy Kabba/Timothy Musa Kabba/Alhaji Musa Timothy Kabba 2023-
SL other: Foday Sankoh 1991-2003; Solomon Berewa 2002-2007; Mohamed Juldeh Jalloh 2018-; Sam Hinga Norman 1998-2003
SN head: Leopold Sedar Senghor/Leopold Senghor 1960-1980; Abdou Diouf 1981-2000; Abdoulaye Wade 2000-2012;
  Macky Sall 2012-2024; Bassirou Diomaye Faye/Diomaye Faye 2024-
SN government: Abdou Diouf 1970-1980; Habib Thiam 1981-1998; Moustapha Niasse 1983-2001;
  Mamadou Lamine Loum 1998-2000; Mame Madior Boye 2001-2002; Idrissa Seck 2002-2004; Macky Sall 2004-2007;
  Cheikh Hadjibou Soumare 2007-2009; Souleymane Ndene Ndiaye 2009-2012; Abdoul Mbaye 2012-2013;
  Aminata Toure 2013-2014; Mohammed Dionne/Mahammed Boun Abdallah Dionne/Mahammed Dionne 2014-2019;
  Amadou Ba 2022-2024; Ousmane Sonko 2024-
SN foreign: Moustapha Niasse/Moustapha Niass 1978-1998; Ibrahima Fall 1984-1990; Seydina Oumar Sy 1990-1991;
  Djibo Ka/Djibo Leyti Ka 1991-1993; Jacques Baudin 1998-2000; Cheikh Tidiane Gadio 2000-2009;
  Madicke Niang 2009-2012; Alioune Badara Cisse 2012-2012; Mankeur Ndiaye 2012-2017; Sidiki Kaba 2017-2019;
  Amadou Ba 2019-2020; Aissata Tall Sall 2020-2023; Ismaila Madior Fall 2023-2024; Yassine Fall 2024-2025;
  Cheikh Niang 2009-
SN other: Massamba Sarre 1980-1988; Absa Claude Diallo 1988-1993; Fode Seck 2014-2018;
  Famara Ibrahima Sagna 1980-1995; Mamadou Toure 1985-1988
SO head: Siad Barre/Mohammed Siad Barre/Mohamed Siad Barre 1969-1991;
  Ali Mahdi Mohamed/Ali Mahdi Mohammed/Ali Mahdi 1991-1997;
  Abdiqasim Salad Hassan/Abdulkassim Salat Hassan/Abdiqassim Salad Hassan 2000-2004;
  Abdullahi Yusuf Ahmed/Abdullahi Yusuf 2004-2008; Sharif Sheikh Ahmed/Sharif Ahmed 2009-2012;
  Hassan Sheikh Mohamud/Hassan Sheikh Mohamoud/Hassan Sheikh 2012-;
  Mohamed Abdullahi Mohamed/Mohamed Abdullahi Farmajo/Farmajo/Farmaajo 2017-2022
SO government: Mohammed Ali Samatar/Mohamed Ali Samatar/Mohamed Ali Samantar 1987-1990;
  Ali Khalif Galaydh/Ali Khalif Galaid 2000-2001; Hassan Abshir Farah 2001-2003;
  Ali Mohamed Ghedi/Ali Mohammed Gedi/Ali Mohamed Gedi 2004-2007; Nur Hassan Hussein/Nur Adde 2007-2009;
  Omar Abdirashid Ali Sharmarke/Omar Sharmarke/Omar Abdirashid Sharmarke 2009-2017;
  Mohamed Abdullahi Mohamed/Farmajo 2010-2011; Abdiweli Mohamed Ali/Abdiweli Ali 2011-2012;
  Abdi Farah Shirdon/Abdi Farah Shirdon Saaid 2012-2013; Abdiweli Sheikh Ahmed 2013-2014;
  Hassan Ali Khaire/Hassan Ali Khayre 2017-2020; Mohamed Hussein Roble/Mohammed Hussein Roble 2020-2022;
  Hamza Abdi Barre 2022-
SO foreign: Abdirahman Jama Barre/Abdirahman Barre/Abdurahman Jama Barre 1977-1990;
  Ismail Hurre Buba/Ismail Mohamud Hurreh 2000-2007; Abdullahi Sheikh Ismail 2004-2006;
  Mohamed Abdullahi Omaar/Mohamed Omaar 2009-2012; Fawzia Yusuf Adam/Fowsiyo Yusuf Haji Aden 2012-2014;
  Abdirahman Duale Beyle/Abdirahman Beileh 2014-2015; Abdisalam Omer/Abdusalam Omer 2015-2017;
  Yusuf Garaad Omar 2017-2018; Ahmed Isse Awad 2018-2020; Mohamed Abdirizak/Mohamed Abdirizak Mohamud 2020-2021;
  Abdisaid Muse Ali/Abdisaid Ali 2021-2022; Abshir Omar Jama/Abshir Omar Huruse 2022-2023;
  Ahmed Moallim Fiqi/Ahmed Fiqi 2024-2025; Abdisalam Abdi Ali 2025-
SO other: Mohamed Farah Aideed/Mohammed Farah Aidid/Mohamed Farrah Aidid/Aideed/Aidid 1989-1996;
  Hussein Aideed/Hussein Aidid/Hussein Mohamed Aidid 1996-2007; Abukar Dahir Osman/Abukar Baalle 2016-;
  Hussein Sheikh-Ali 2022-2025; Abdulkadir Mohamed Nur 2022-;
  Mohamed Egal/Mohamed Ibrahim Egal/Mohammed Ibrahim Egal 1993-2002; Dahir Riyale Kahin 2002-2010;
  Ahmed Silanyo/Ahmed Mohamed Mohamoud 2010-2017; Muse Bihi Abdi 2017-2024;
  Abdirahman Mohamed Abdullahi/Abdirahman Irro 2024-; Daud Aweis 2022-; Salah Ahmed Jama 2022-
SS head: Salva Kiir/Salva Kiir Mayardit/Kiir 2011-
SS foreign: Deng Alor/Deng Alor Kuol 2011-2018; Nhial Deng Nhial 2011-2019;
  Barnaba Marial Benjamin/Barnaba Benjamin 2013-2016; Awut Deng Acuil 2019-2020;
  Beatrice Khamisa Wani-Noah/Beatrice Wani-Noah 2020-2021; Mayiik Ayii Deng 2021-2023;
  James Pitia Morgan 2023-2024; Ramadan Abdalla Goc/Ramadan Mohamed Abdallah Goc 2024-2025;
  Monday Semaya Kumba/Monday Semaya Kenneth Kumba 2025-
SS other: Riek Machar/Riek Machar Teny 2011-; Taban Deng Gai/Taban Deng 2014-; Pagan Amum 2005-2018;
  James Wani Igga/Wani Igga 2011-2025; Michael Makuei/Michael Makuei Lueth 2013-2025;
  Kuol Manyang Juuk/Kuol Manyang 2013-2020; Angelina Teny 2020-; Tut Gatluak/Tut Kew Gatluak 2016-2025;
  Benjamin Bol Mel 2025-2025; Francis Deng/Francis Mading Deng 2012-2015; Akuei Bona Malwal 2016-2022;
  Cecilia Adeng 2022-; Martin Elia Lomuro 2013-; Hussein Abdelbagi 2020-
ST head: Manuel Pinto da Costa 1975-2016; Miguel Trovoada 1991-2001; Fradique de Menezes 2001-2011;
  Evaristo Carvalho 2016-2021; Carlos Vila Nova 2021-
ST government: Patrice Trovoada 2008-2025; Rafael Branco/Joaquim Rafael Branco 2008-2010; Gabriel Costa 2002-2014;
  Jorge Bom Jesus 2018-2022; Celestino Costa 1988-1991
SZ head: Sobhuza II/Sobhuza 1921-1982; Mswati III/Mswati 1986-
SZ government: Mabandla Dlamini 1979-1983; Bhekimpi Dlamini 1983-1986; Sotsha Dlamini 1986-1989;
  Obed Dlamini 1989-1993; Mbilini Dlamini 1993-1996;
  Sibusiso Dlamini/Barnabas Sibusiso Dlamini/Barnabas Dlamini 1996-2018; Themba Dlamini 2003-2008;
  Ambrose Dlamini/Ambrose Mandvulo Dlamini 2018-2020; Cleopas Dlamini 2021-2023;
  Russell Dlamini/Russell Mmiso Dlamini 2023-
SZ foreign: Richard Dlamini 1979-1984; Mhambi Mnisi 1984-1986; Thuli Dladla 2018-2023; Pholile Shakantu 2023-;
  Lutfo Dlamini 2008-2011; Mtiti Fakudze 2011-2013
TD head: Goukouni Oueddei/Goukouni Weddeye/Goukouni Oueddeye/Goukouni Weddei 1979-1982;
  Hissene Habre/Hissein Habre 1982-1990; Idriss Deby/Idriss Deby Itno 1990-2021;
  Mahamat Idriss Deby/Mahamat Deby/Mahamat Idriss Deby Itno 2021-
TD government: Djidingar Done Ngardoum 1982-1982; Jean Alingue Bawoyeu/Jean Bawoyeu Alingue 1991-1992;
  Joseph Yodoyman 1992-1993; Delwa Kassire Koumakoye/Nouradine Delwa Kassire Koumakoye 1993-2008;
  Koibla Djimasta 1995-1997; Nassour Guelendouksia Ouaido/Nassour Ouaidou 1997-1999; Nagoum Yamassoum 1999-2002;
  Haroun Kabadi 2002-2003; Moussa Faki Mahamat/Moussa Faki 2003-2005; Pascal Yoadimnadji 2005-2007;
  Youssouf Saleh Abbas 2008-2010; Emmanuel Nadingar 2010-2013;
  Kalzeube Pahimi Deubet/Albert Pahimi Padacke 2013-2022; Saleh Kebzabo 2022-2024; Succes Masra 2024-2024;
  Allamaye Halina/Allah-Maye Halina 2024-
TD foreign: Acyl Ahmat/Ahmat Acyl 1979-1982; Idriss Miskine/Idriss Miskin 1982-1984; Gouara Lassou 1984-1989;
  Acheikh Ibn Oumar 1989-1990; Soungui Ahmed 1990-1992; Mahamat Saleh Annadif/Mahamat Annadif 1997-2024;
  Nagoum Yamassoum 2003-2005; Ahmad Allam-Mi/Ahmat Allam-Mi 2005-2008; Moussa Faki Mahamat/Moussa Faki 2008-2017;
  Hissein Brahim Taha/Hissene Brahim Taha 2017-2018; Mahamat Zene Cherif/Cherif Mahamat Zene 2018-2022;
  Amine Abba Sidick 2020-2021; Abderaman Koulamallah 2024-2025; Abdoulaye Sabre Fadoul 2025-
TD other: Wadal Abdelkader Kamougue/Abdelkader Kamougue 1979-1982; Succes Masra 2018-2025;
  Daoud Yaya Brahim 2018-2023
TG head: Gnassingbe Eyadema/Eyadema 1967-2005; Faure Gnassingbe/Faure Essozimna Gnassingbe 2005-
TG government: Joseph Kokou Koffigoh 1991-1994; Edem Kodjo 1994-2006; Kwassi Klutse 1996-1999;
  Eugene Koffi Adoboli 1999-2000; Agbeyome Kodjo/Gabriel Agbeyome Kodjo 2000-2002; Koffi Sama 2002-2005;
  Yawovi Agboyibo 2006-2007; Komlan Mally 2007-2008; Gilbert Houngbo 2008-2012; Kwesi Ahoomey-Zunu 2012-2015;
  Komi Selom Klassou 2015-2020; Victoire Tomegah Dogbe/Victoire Dogbe 2020-2025
TG foreign: Anani Akakpo-Ahianyo/Anani Akuakpo Ahianyo 1978-1984; Atsu-Koffi Amega 1984-1987;
  Yaovi Adodo 1987-1991; Koffi Panou 1996-1998; Joseph Kokou Koffigoh 1998-2000; Kokou Tozoun 2002-2003;
  Zarifou Ayeva 2005-2007; Leopold Gnininvi 2007-2008; Koffi Esaw 2008-2010; Elliott Ohin 2010-2013;
  Robert Dussey 2013-
TZ head: Julius Nyerere 1964-1985; Ali Hassan Mwinyi/Ali Mwinyi 1985-1995; Benjamin Mkapa 1995-2005;
  Jakaya Kikwete 2005-2015; John Magufuli 2015-2021; Samia Suluhu Hassan/Samia Suluhu 2021-
TZ government: Edward Sokoine 1977-1984; Cleopa Msuya 1980-1995; Salim Ahmed Salim/Salim Salim 1984-1985;
  Joseph Warioba 1985-1990; John Malecela 1990-1994; Frederick Sumaye 1995-2005; Edward Lowassa 2005-2008;
  Mizengo Pinda 2008-2015; Kassim Majaliwa 2015-2025; Mwigulu Nchemba 2025-
TZ foreign: Salim Ahmed Salim/Salim Salim 1980-1984; Benjamin Mkapa 1977-1990; Ahmed Hassan Diria 1990-1993;
  Joseph Rwegasira 1993-1995; Jakaya Kikwete 1995-2005; Asha-Rose Migiro 2006-2007; Bernard Membe 2007-2015;
  Augustine Mahiga 2015-2019; Palamagamba Kabudi 2019-2021; Liberata Mulamula 2021-2022; Stergomena Tax 2022-2023;
  January Makamba 2023-2024; Mahmoud Thabit Kombo 2024-
TZ other: Philip Mpango 2015-2025; Amina Salum Ali 1986-2001; Mohamed Gharib Bilal 2010-2015; Hussein Mwinyi 2008-;
  Doto Biteko 2017-2025; Ali Mohamed Shein 2001-2020; Amani Karume 2000-2010
UG head: Godfrey Binaisa 1979-1980; Milton Obote 1980-1985; Tito Okello 1985-1986;
  Yoweri Museveni/Yoweri Kaguta Museveni 1986-
UG government: Otema Allimadi 1980-1985; Samson Kisekka 1986-1991; George Cosmas Adyebo/Cosmas Adyebo 1991-1994;
  Kintu Musoke 1994-1999; Apolo Nsibambi 1999-2011; Amama Mbabazi 2011-2014; Ruhakana Rugunda 2014-2021;
  Robinah Nabbanja 2021-
UG foreign: Ibrahim Mukiibi 1986-1988; Paul Ssemogerere/Paul Semogerere 1988-1994; Ruhakana Rugunda 1994-1996;
  Eriya Kategaya 1996-2001; James Wapakhabulo 2001-2004; Sam Kutesa 2005-2021;
  Jeje Odongo/Abubakhar Jeje Odongo 2021-
UG other: Specioza Kazibwe/Specioza Wandira Kazibwe 1994-2003; Gilbert Bukenya 2003-2011; Jessica Alupo 2021-;
  Henry Okello Oryem/Okello Oryem 2005-; Muhoozi Kainerugaba 2017-; Crispus Kiyonga 1986-2016;
  Adonia Ayebare 2006-; Amama Mbabazi 1998-2009; Bobi Wine/Robert Kyagulanyi 2017-; Anita Among 2022-
ZA head: Marais Viljoen 1979-1984; P.W. Botha/Pieter Willem Botha/Pieter Botha 1984-1989;
  F.W. de Klerk/Frederik de Klerk/Frederik Willem de Klerk 1989-1994; Nelson Mandela 1994-1999;
  Thabo Mbeki 1999-2008; Kgalema Motlanthe 2008-2009; Jacob Zuma 2009-2018; Cyril Ramaphosa 2018-
ZA government: P.W. Botha/Pieter Willem Botha 1978-1984
ZA foreign: Roelof Botha/Pik Botha/Roelof F. Botha/R.F. Botha 1977-1994; Alfred Nzo 1994-1999;
  Nkosazana Dlamini-Zuma/Nkosazana Zuma 1999-2009; Maite Nkoana-Mashabane 2009-2018; Lindiwe Sisulu 2018-2019;
  Naledi Pandor/Grace Naledi Pandor 2019-2024; Ronald Lamola 2024-
ZA defence: Magnus Malan 1980-1991; Roelf Meyer 1991-1992; Kobie Coetsee 1993-1994; Joe Modise 1994-1999;
  Mosiuoa Lekota 1999-2008; Charles Nqakula 2008-2009; Lindiwe Sisulu 2009-2012; Nosiviwe Mapisa-Nqakula 2012-2021;
  Thandi Modise 2021-2024; Angie Motshekga 2024-
ZA other: F.W. de Klerk/Frederik de Klerk 1994-1996; Thabo Mbeki 1994-1999; Jacob Zuma 1999-2005;
  Phumzile Mlambo-Ngcuka 2005-2008; Baleka Mbete 2004-2019; Kgalema Motlanthe 2009-2014; Cyril Ramaphosa 1991-2018;
  David Mabuza 2018-2023; Paul Mashatile 2023-; Barend du Plessis 1984-1992; Owen Horwood 1975-1984;
  Derek Keys 1992-1994; Chris Liebenberg 1994-1996; Trevor Manuel 1994-2014; Pravin Gordhan 2009-2017;
  Nhlanhla Nene 2014-2018; Malusi Gigaba 2017-2018; Tito Mboweni 1994-2021; Enoch Godongwana 2021-;
  Gerhard de Kock 1981-1989; Chris Stals 1989-1999; Roelf Meyer 1992-1996; Aziz Pahad 1994-2008;
  Ebrahim Ebrahim 2009-2014; Rob Davies 2009-2019; Ebrahim Patel 2009-2024; Parks Tau 2024-;
  Adriaan Vlok 1986-1991; Louis Nel 1983-1986; Chris Heunis 1982-1989; Gerrit Viljoen 1980-1992;
  Louis le Grange 1979-1986; Nelson Mandela 1990-1994; Oliver Tambo 1967-1991; Neil van Heerden 1987-1992;
  Kurt von Schirnding 1982-1988; Jeremy Shearar 1988-1990; Mangosuthu Buthelezi/Gatsha Buthelezi 1975-2004;
  Desmond Tutu 1984-2000; Dumisani Kumalo 1999-2009; Baso Sangqu 2009-2012; Jerry Matjila 2010-2020;
  Mathu Joyini 2020-2025; Gwede Mantashe 2007-; Zane Dangor 2021-; Alvin Botes 2019-; Mxolisi Nkosi 2019-2023;
  Dipuo Letsatsi-Duba 2018-2019; Thembisile Majola 2021-2024; Lesetja Kganyago 2014-; Khumbudzo Ntshavheni 2021-;
  Sydney Mufamadi 1994-2025; Tony Leon 1994-2007; Andries Treurnicht 1982-1993; Helen Suzman 1959-1989
ZM head: Kenneth Kaunda 1964-1991; Frederick Chiluba 1991-2002; Levy Mwanawasa 2002-2008; Rupiah Banda 2008-2011;
  Michael Sata 2011-2014; Edgar Lungu 2015-2021; Hakainde Hichilema 2021-; Guy Scott 2014-2015
ZM government: Daniel Lisulo 1978-1981; Nalumino Mundia 1981-1985; Kebby Musokotwane 1985-1989;
  Malimba Masheke 1989-1991
ZM foreign: Wilted Phiri 1979-1981; Lameck Goma 1981-1986; Mathias Mainza Chona/Mainza Chona 1986-1986;
  Luke Mwananshiku 1986-1990; Benjamin Mibenge 1990-1991; Vernon Mwaanga/Vernon Johnson Mwaanga 1991-1994;
  Remmy Mushota 1994-1996; Christon Tembo 1996-1997; Keli Walubita 1997-2002; Kalombo Mwansa 2002-2005;
  Ronnie Shikapwasha 2005-2006; Mundia Sikatana 2006-2007; Kabinga Pande 2007-2011; Chishimba Kambwili 2011-2012;
  Given Lubinda 2012-2013; Wylbur Simuusa 2013-2014; Harry Kalaba 2014-2018; Joe Malanji/Joseph Malanji 2018-2021;
  Stanley Kakubo 2021-2023; Mulambo Haimbe 2024-
ZM other: Kebby Musokotwane 1983-1990; Levy Mwanawasa 1991-1994; Mutale Nalumango 2021-;
  Situmbeko Musokotwane 2008-; Inonge Wina 2015-2021; Paul Lusaka 1979-1986; Peter Zuze 1986-1990
ZW head: Canaan Banana 1980-1987; Robert Mugabe/Robert Gabriel Mugabe 1987-2017;
  Emmerson Mnangagwa/Emmerson Dambudzo Mnangagwa 2017-
ZW government: Robert Mugabe/Robert Gabriel Mugabe 1980-1987; Morgan Tsvangirai 2009-2013
ZW foreign: Simon Muzenda 1980-1981; Witness Mangwende 1981-1987; Nathan Shamuyarira 1987-1995;
  Stan Mudenge/Stanislaus Mudenge 1995-2005; Simbarashe Mumbengegwi 2005-2018; Walter Mzembi 2017-2017;
  Sibusiso Moyo/Sibusiso Busi Moyo 2017-2021; Frederick Shava 2021-2025; Amon Murwira 2024-
ZW defence: Moven Mahachi 1992-2001; Sydney Sekeramayi 1986-2017; Emmerson Mnangagwa 2009-2013;
  Oppah Muchinguri/Oppah Muchinguri-Kashiri 2018-; Enos Nkala 1987-1988
ZW other: Simon Muzenda 1987-2003; Joshua Nkomo 1980-1999; Joseph Msika 1999-2009;
  Joice Mujuru/Joyce Mujuru 2004-2014; John Nkomo 1999-2013; Phelekezela Mphoko 2014-2017;
  Constantino Chiwenga 2017-; Kembo Mohadi 2017-; Bernard Chidzero 1980-1995; Tendai Biti 2009-2018;
  Mthuli Ncube 2018-; Ignatius Chombo 1995-2017; Patrick Chinamasa 2000-2018; Arthur Mutambara 2009-2013;
  Nelson Chamisa 2018-; Boniface Chidyausiku 1999-2014; Edson Zvobgo 1980-2000; Edgar Tekere 1980-1990;
  Ian Smith 1980-1987; Christopher Mutsvangwa 2014-
`;
