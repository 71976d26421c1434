/** Who held office and spoke for international bodies since 1980: public record, from the common spelling of the wires; a line per body. */
export const ORGANIZATION_HEADS_BY_NAME = `
ASEAN body: Rodolfo Severino 1998-2002; Ong Keng Yong 2003-2007; Surin Pitsuwan 2008-2012; Le Luong Minh 2013-2017;
  Lim Jock Hoi 2018-2022; Kao Kim Hourn 2023-
African Union body: Amara Essy 2002-2003; Alpha Oumar Konare 2003-2008; Jean Ping 2008-2012;
  Nkosazana Dlamini-Zuma 2012-2017; Moussa Faki Mahamat/Moussa Faki 2017-2025;
  Mahmoud Ali Youssouf/Mahamoud Ali Youssouf 2025-; Ramtane Lamamra 2008-2013; Smail Chergui 2013-2021;
  Bankole Adeoye 2021-; Said Djinnit 2002-2008
Arab League body: Chedli Klibi/Chadli Klibi/Chadli al-Klibi 1979-1990; Esmat Abdel Meguid 1991-2001;
  Amr Moussa/Amre Moussa 2001-2011; Nabil Elaraby/Nabil al-Arabi/Nabil el-Araby 2011-2016;
  Ahmed Aboul Gheit/Ahmed Abul Gheit 2016-; Clovis Maksoud 1979-1990; Hossam Zaki 2016-;
  Ahmed Ben Helli/Ahmed bin Heli 1990-2016
Asian Development Bank body: Masao Fujioka 1981-1989; Haruhiko Kuroda 2005-2013; Takehiko Nakao 2013-2020;
  Masatsugu Asakawa 2020-2025; Masato Kanda 2025-
CSTO body: Nikolai Bordyuzha 2003-2016; Stanislav Zas 2020-2022; Imangali Tasmagambetov 2023-
Commonwealth body: Shridath Ramphal/Sonny Ramphal 1975-1990; Emeka Anyaoku 1990-2000; Don McKinnon 2000-2008;
  Kamalesh Sharma 2008-2016; Patricia Scotland 2016-2025; Shirley Ayorkor Botchwey/Shirley Botchwey 2025-
Council of Europe body: Terry Davis 2004-2009; Thorbjorn Jagland 2009-2019; Marija Pejcinovic Buric 2019-2024;
  Alain Berset 2024-
ECOWAS body: Mohamed Ibn Chambas 2002-2010; Kadre Desire Ouedraogo 2012-2016; Jean-Claude Brou 2018-2022;
  Omar Touray/Omar Alieu Touray 2022-
European Bank for Reconstruction and Development body: Jacques Attali 1991-1993; Jean Lemierre 2000-2008;
  Thomas Mirow 2008-2012; Suma Chakrabarti 2012-2020; Odile Renaud-Basso 2020-
European Central Bank body: Wim Duisenberg 1998-2003; Jean-Claude Trichet 2003-2011; Mario Draghi 2011-2019;
  Christine Lagarde 2019-
European Union body: Roy Jenkins 1977-1981; Gaston Thorn 1981-1985; Jacques Delors 1985-1995;
  Jacques Santer 1995-1999; Romano Prodi 1999-2004; Jose Manuel Barroso/Jose Manuel Durao Barroso 2004-2014;
  Jean-Claude Juncker 2014-2019; Ursula von der Leyen/von der Leyen 2019-; Herman Van Rompuy 2009-2014;
  Donald Tusk 2014-2019; Charles Michel 2019-2024; Antonio Costa 2024-; Javier Solana 1999-2009;
  Catherine Ashton/Cathy Ashton 2008-2014; Federica Mogherini 2014-2019;
  Josep Borrell/Josep Borrell Fontelles 2019-2024; Kaja Kallas 2024-; Chris Patten 1999-2004;
  Benita Ferrero-Waldner 2004-2009; Hans van den Broek 1993-1999; Willy De Clercq 1985-1989;
  Frans Andriessen 1981-1993; Leon Brittan 1989-1999; Manuel Marin 1986-1999; Pascal Lamy 1999-2004;
  Peter Mandelson 2004-2008; Karel De Gucht 2009-2014; Cecilia Malmstrom 2010-2019; Phil Hogan 2014-2020;
  Valdis Dombrovskis 2014-; Maros Sefcovic 2009-; Frans Timmermans 2014-2023; Johannes Hahn 2010-2024;
  Oliver Varhelyi 2019-; Stefan Fule 2010-2014; Olli Rehn 2004-2014; Guenter Verheugen/Gunter Verheugen 1999-2010;
  Wilhelm Haferkamp 1977-1985; Etienne Davignon 1977-1985; Karl-Heinz Narjes 1981-1989; Ray MacSharry 1989-1993;
  Abel Matutes 1986-1994; Claude Cheysson 1985-1989; David Owen 1992-1995; Carl Bildt 1995-1996;
  Miguel Angel Moratinos 1996-2003; Miroslav Lajcak 2020-2025; Peter Sorensen 2011-; Enrique Mora 2020-2025;
  Helga Schmid 2011-2020; Pierre Morel 2006-2014; Peter Semneby 2006-2011; Toivo Klaar 2014-2024;
  Robert Cooper 2002-2012; Martin Schulz 2012-2017; Antonio Tajani 2008-2019; David Sassoli 2019-2022;
  Roberta Metsola 2022-; Jerzy Buzek 2009-2012; Thierry Breton 2019-2024; Josef Sikela/Jozef Sikela 2024-;
  Marta Kos 2024-; Jutta Urpilainen 2019-2024; Kadri Simson 2019-2024; Dubravka Suica 2019-
General Agreement on Tariffs and Trade body: Arthur Dunkel 1980-1993; Peter Sutherland 1993-1995
Gulf Cooperation Council body: Abdullah Bishara/Abdulla Yacoub Bishara/Abdullah Yaqoub Bishara 1981-1993;
  Fahim al-Qassimi/Fahim bin Sultan al-Qasimi 1993-1996; Jamil al-Hujailan/Jamil Hujailan 1996-2002;
  Abdul Rahman al-Attiyah/Abdulrahman al-Attiyah 2002-2011;
  Abdullatif al-Zayani/Abdul Latif al-Zayani/Abdullatif bin Rashid Al Zayani 2011-2020;
  Nayef al-Hajraf/Nayef Falah al-Hajraf 2020-2023;
  Jasem Albudaiwi/Jassem Mohamed Albudaiwi/Jasem Mohamed al-Budaiwi 2023-
Hamas body: Khaled Meshaal/Khaled Mashaal/Khalid Mishal 1996-2017; Ismail Haniyeh/Ismail Haniya 2017-2024;
  Yahya Sinwar 2017-2024; Khalil al-Hayya 2006-; Osama Hamdan 1998-; Mousa Abu Marzouk/Moussa Abu Marzouk 1992-;
  Ahmed Yassin 1987-2004; Sami Abu Zuhri 2004-
Hezbollah body: Subhi Tufaili/Sobhi Tufeili 1989-1991; Abbas Musawi/Abbas Mussawi 1991-1992;
  Hassan Nasrallah 1992-2024; Naim Qassem/Naim Kassem 1991-; Mohammad Raad 1992-
IAEA body: Sigvard Eklund 1961-1981; Hans Blix 1981-1997;
  Mohamed ElBaradei/Mohammed ElBaradei/Mohamed el-Baradei 1997-2009; Yukiya Amano 2009-2019;
  Rafael Grossi/Rafael Mariano Grossi 2019-; Olli Heinonen 2002-2010; Herman Nackaerts 2010-2013;
  Tero Varjoranta 2013-2018; Cornel Feruta 2019-2019
ICRC body: Alexandre Hay 1976-1987; Cornelio Sommaruga 1987-1999; Jakob Kellenberger 2000-2012;
  Peter Maurer 2012-2022; Mirjana Spoljaric/Mirjana Spoljaric Egger 2022-
International Criminal Court body: Luis Moreno-Ocampo 2003-2012; Fatou Bensouda 2012-2021; Karim Khan 2021-
International Energy Agency body: Ulf Lantzke 1976-1984; Helga Steeg 1984-1994; Robert Priddle 1994-2002;
  Claude Mandil 2003-2007; Nobuo Tanaka 2007-2011; Maria van der Hoeven 2011-2015; Fatih Birol 2015-
International Monetary Fund body: Jacques de Larosiere 1978-1987; Michel Camdessus 1987-2000;
  Horst Koehler/Horst Kohler 2000-2004; Rodrigo Rato/Rodrigo de Rato 2004-2007; Dominique Strauss-Kahn 2007-2011;
  Christine Lagarde 2011-2019; Kristalina Georgieva 2019-; Stanley Fischer 1994-2001; Anne Krueger 2001-2006;
  Gita Gopinath 2019-2025; David Lipton 2011-2020
NATO body: Joseph Luns 1971-1984; Peter Carrington/Lord Carrington 1984-1988;
  Manfred Woerner/Manfred Worner 1988-1994; Willy Claes 1994-1995; Javier Solana 1995-1999;
  George Robertson/Lord Robertson 1999-2003; Jaap de Hoop Scheffer/de Hoop Scheffer 2004-2009;
  Anders Fogh Rasmussen/Fogh Rasmussen 2009-2014; Jens Stoltenberg 2014-2024; Mark Rutte 2024-;
  Bernard Rogers 1979-1987; John Galvin 1987-1992; George Joulwan 1993-1997; Wesley Clark 1997-2000;
  James Stavridis 2009-2013; Philip Breedlove 2013-2016; Mircea Geoana 2019-2024; Rob Bauer 2021-2025;
  Christopher Cavoli 2022-2025; Oana Lungescu 2010-2023
OAS body: Alejandro Orfila 1975-1984; Joao Clemente Baena Soares/Baena Soares 1984-1994; Cesar Gaviria 1994-2004;
  Jose Miguel Insulza 2005-2015; Luis Almagro 2015-2025; Albert Ramdin 2025-
OECD body: Emile van Lennep 1969-1984; Jean-Claude Paye 1984-1996; Donald Johnston 1996-2006;
  Angel Gurria 2006-2021; Mathias Cormann 2021-
OHCHR body: Jose Ayala Lasso 1994-1997; Mary Robinson 1997-2002; Louise Arbour 2004-2008;
  Navi Pillay/Navanethem Pillay 2008-2014; Zeid Raad al-Hussein 2014-2018; Michelle Bachelet 2018-2022;
  Volker Turk/Volker Tuerk 2022-
OPCW body: Jose Bustani 1997-2002; Rogelio Pfirter 2002-2010; Ahmet Uzumcu 2010-2018; Fernando Arias 2018-
OPEC body: Marc Nan Nguema 1981-1983; Fadhil al-Chalabi/Fadhil Chalabi 1978-1988; Subroto 1988-1994;
  Rilwanu Lukman/Rilwan Lukman 1986-2000; Alvaro Silva Calderon/Alvaro Silva 2002-2003;
  Abdalla Salem el-Badri/Abdullah al-Badri 2007-2016;
  Mohammad Barkindo/Mohammed Barkindo/Mohammad Sanusi Barkindo 2016-2022; Haitham al-Ghais 2022-
OSCE body: Jan Kubis 1999-2005; Marc Perrin de Brichambaut 2005-2011; Lamberto Zannier 2011-2020;
  Thomas Greminger 2017-2020; Helga Schmid 2020-2024; Feridun Sinirlioglu 2024-; Max van der Stoel 1993-2001;
  William Walker 1998-1999; Heidi Tagliavini 2014-2015; Martin Sajdik 2015-2019; Mikko Kinnunen 2021-2022;
  Ertugrul Apakan 2014-2019; Andrzej Kasprzyk 1996-2023
Organization of African Unity body: Edem Kodjo 1978-1983; Peter Onu 1983-1985; Ide Oumarou 1985-1989;
  Salim Ahmed Salim/Salim Salim 1989-2001
Organization of Islamic Cooperation body: Habib Chatti/Habib Chatty 1979-1984;
  Sharifuddin Pirzada/Syed Sharifuddin Pirzada 1985-1988; Hamid Algabid 1989-1996; Azeddine Laraki 1997-2000;
  Abdelouahed Belkeziz 2001-2004; Ekmeleddin Ihsanoglu 2005-2013; Iyad Madani/Iyad Ameen Madani 2014-2016;
  Yousef al-Othaimeen/Yousef bin Ahmad Al-Othaimeen 2016-2021; Hissein Brahim Taha/Hissein Ibrahim Taha 2021-
SCO body: Zhang Deguang 2004-2006; Rashid Alimov 2016-2018; Vladimir Norov 2019-2021; Zhang Ming 2022-2024;
  Nurlan Yermekbayev 2025-
UN body: Annalena Baerbock 2025-; Philemon Yang 2024-2025; Dennis Francis 2023-2024; Csaba Korosi 2022-2023;
  Abdulla Shahid 2021-2022; Volkan Bozkir 2020-2021; Tijjani Muhammad-Bande 2019-2020;
  Maria Fernanda Espinosa 2018-2019; Miroslav Lajcak 2017-2018; Peter Thomson 2016-2017
UNESCO body: Amadou-Mahtar M'Bow 1974-1987; Federico Mayor 1987-1999; Koichiro Matsuura 1999-2009;
  Irina Bokova 2009-2017; Audrey Azoulay 2017-2025; Khaled el-Enany 2025-
UNHCR body: Poul Hartling 1978-1985; Jean-Pierre Hocke 1986-1989; Sadako Ogata 1991-2000; Ruud Lubbers 2001-2005;
  Antonio Guterres 2005-2015; Filippo Grandi 2016-2025
UNICEF body: James Grant 1980-1995; Carol Bellamy 1995-2005; Ann Veneman 2005-2010; Anthony Lake 2010-2017;
  Henrietta Fore 2018-2022; Catherine Russell 2022-
UNRWA body: Olof Rydbeck 1979-1985; Giorgio Giacomelli 1985-1991; Ilter Turkmen 1991-1996; Peter Hansen 1996-2005;
  Filippo Grandi 2010-2014; Pierre Krahenbuhl 2014-2019; Philippe Lazzarini 2020-
United Nations body: Kurt Waldheim 1972-1981; Javier Perez de Cuellar/Perez de Cuellar 1982-1991;
  Boutros Boutros-Ghali/Boutros Ghali 1992-1996; Kofi Annan 1997-2006; Ban Ki-moon/Ban 2007-2016;
  Antonio Guterres 2017-; Hans Blix 2000-2003; Rolf Ekeus 1991-1997; Richard Butler 1997-1999;
  Staffan de Mistura 2007-; Lakhdar Brahimi 1997-2014; Geir Pedersen 2018-2025; Martin Griffiths 2018-2024;
  Hans Grundberg 2021-; Ismail Ould Cheikh Ahmed 2015-2018; Jamal Benomar 2011-2015;
  Ghassan Salame/Ghassan Salameh 2017-2020; Martin Kobler 2013-2017; Bernardino Leon 2014-2015;
  Tarek Mitri 2012-2014; Stephanie Williams 2018-2022; Abdoulaye Bathily 2022-2024; Hanna Tetteh 2019-;
  Nickolay Mladenov/Nikolay Mladenov 2013-2020; Tor Wennesland 2021-2024;
  Terje Roed-Larsen/Terje Rod-Larsen 1999-2005; Robert Serry 2007-2015; Alvaro de Soto 1982-2007;
  Diego Cordovez 1981-1988; Marrack Goulding 1986-1997; Jan Eliasson 1988-2016; Giandomenico Picco 1985-1992;
  Benon Sevan 1988-2004; Brian Urquhart 1972-1986; Cyrus Vance 1991-1993; Thorvald Stoltenberg 1993-1996;
  Yasushi Akashi 1992-1997; Sergio Vieira de Mello 1996-2003; Louise Frechette 1998-2006;
  Mark Malloch Brown 1999-2006; Asha-Rose Migiro 2007-2012; Amina Mohammed/Amina J. Mohammed 2017-;
  Jeffrey Feltman 2012-2018; Rosemary DiCarlo 2018-; Lynn Pascoe 2007-2012; Kieran Prendergast 1997-2005;
  Jean-Pierre Lacroix 2017-; Herve Ladsous 2011-2017; Jean-Marie Guehenno 2000-2008; Alain Le Roy 2008-2011;
  Mark Lowcock 2017-2021; Stephen O'Brien 2015-2017; Valerie Amos 2010-2015; John Holmes 2007-2010;
  Jan Egeland 2003-2006; Tom Fletcher 2024-; Christopher Ross 2009-2017; Peter van Walsum 2005-2008;
  James Baker 1997-2004; Horst Koehler/Horst Kohler 2017-2019; Ibrahim Gambari 2005-2012; Razali Ismail 2000-2005;
  Tomas Ojea Quintana 2008-2020; Jeanine Hennis-Plasschaert 2018-; Jan Kubis 2011-2021; Deborah Lyons 2020-2022;
  Roza Otunbayeva 2022-2025; Volker Perthes 2021-2023; Ramtane Lamamra 2023-; Joyce Msuya 2018-;
  Stephane Dujarric 2000-; Farhan Haq 2005-; Francois Giuliani 1982-1995; Sigrid Kaag 2013-2025;
  Izumi Nakamitsu 2017-; Hector Gros Espiell 1988-1990; Martti Ahtisaari 1977-2008; Espen Barth Eide 2014-2017;
  Alexander Downer 2008-2014; Joseph Verner Reed 1987-2005; Bintou Keita 2021-; Miroslav Jenca 2008-
World Bank body: Robert McNamara 1968-1981; A.W. Clausen/Alden Clausen/Tom Clausen 1981-1986;
  Barber Conable 1986-1991; Lewis Preston 1991-1995; James Wolfensohn 1995-2005; Paul Wolfowitz 2005-2007;
  Robert Zoellick 2007-2012; Jim Yong Kim 2012-2019; David Malpass 2019-2023; Ajay Banga 2023-
World Food Programme body: Catherine Bertini 1992-2002; James Morris 2002-2007; Josette Sheeran 2007-2012;
  Ertharin Cousin 2012-2017; David Beasley 2017-2023; Cindy McCain 2023-
World Health Organization body: Halfdan Mahler 1973-1988; Hiroshi Nakajima 1988-1998;
  Gro Harlem Brundtland 1998-2003; Lee Jong-wook 2003-2006; Margaret Chan 2006-2017;
  Tedros Adhanom Ghebreyesus/Tedros Adhanom/Tedros 2017-
World Trade Organization body: Peter Sutherland 1993-1995; Renato Ruggiero 1995-1999; Mike Moore 1999-2002;
  Supachai Panitchpakdi/Supachai 2002-2005; Pascal Lamy 2005-2013; Roberto Azevedo 2013-2020;
  Ngozi Okonjo-Iweala 2021-
`;
