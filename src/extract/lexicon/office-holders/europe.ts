/** Who held office in Europe since 1980: public record, from the common spelling of the wires; a line per state and office. */
export const EUROPE = `
AD government: Oscar Ribas Reig/Ribas Reig 1982-1994; Marc Forne 1994-2005; Albert Pintat 2005-2009;
  Jaume Bartumeu 2009-2011; Antoni Marti 2011-2019; Xavier Espot/Xavier Espot Zamora 2019-
AD foreign: Albert Pintat 1997-2001; Juli Minoves 2001-2007; Gilbert Saboya 2011-2017; Maria Ubach 2017-2023;
  Imma Tor 2023-
AL head: Enver Hoxha 1944-1985; Ramiz Alia 1982-1992; Sali Berisha 1992-1997; Rexhep Meidani 1997-2002;
  Alfred Moisiu 2002-2007; Bamir Topi 2007-2012; Bujar Nishani 2012-2017; Ilir Meta 2017-2022; Bajram Begaj 2022-
AL government: Mehmet Shehu 1954-1981; Adil Carcani 1981-1991; Fatos Nano 1991-1991; Ylli Bufi 1991-1991;
  Vilson Ahmeti 1991-1992; Aleksander Meksi 1992-1997; Bashkim Fino 1997-1997; Fatos Nano 1997-1998;
  Pandeli Majko 1998-1999; Ilir Meta 1999-2002; Pandeli Majko 2002-2002; Fatos Nano 2002-2005;
  Sali Berisha 2005-2013; Edi Rama 2013-
AL foreign: Nesti Nase 1966-1982; Reis Malile 1982-1991; Muhamet Kapllani 1991-1991; Alfred Serreqi 1992-1996;
  Tritan Shehu 1996-1997; Arjan Starova 1997-1997; Paskal Milo 1997-2001; Ilir Meta 2002-2003;
  Kastriot Islami 2003-2005; Besnik Mustafaj 2005-2007; Lulzim Basha 2007-2009; Ilir Meta 2009-2010;
  Edmond Haxhinasto 2010-2012; Edmond Panariti 2012-2013; Aldo Bumci 2013-2013; Ditmir Bushati 2013-2019;
  Gent Cakaj 2019-2020; Olta Xhacka 2021-2023; Igli Hasani 2023-2025; Elisa Spiropali 2025-
AL defence: Fatmir Mediu 2005-2008; Gazmend Oketa 2008-2009; Arben Imami 2009-2013; Mimi Kodheli 2013-2017;
  Olta Xhacka 2017-2020; Niko Peleshi 2021-2024; Pirro Vengu 2024-
AL other: Ferit Hoxha 2009-; Lulzim Basha 2013-2022; Belinda Balluku 2019-2025; Besnik Mustafaj 1992-1997;
  Agim Nesho 1997-2006; Sabri Godo 1991-1996; Suela Janina 2013-; Arben Malaj 1997-2005
AM head: Levon Ter-Petrosyan/Levon Ter-Petrossian/Ter-Petrosian 1990-1998;
  Robert Kocharyan/Robert Kocharian 1998-2008;
  Serzh Sargsyan/Serge Sarkisian/Serzh Sarksyan/Serzh Sarkisian 2008-2018;
  Armen Sarkissian/Armen Sargsyan 2018-2022; Vahagn Khachaturyan/Vahagn Khachaturian 2022-
AM government: Vazgen Manukyan/Vazgen Manukian 1990-1991; Gagik Harutyunyan/Gagik Arutyunian 1991-1992;
  Khosrov Harutyunyan 1992-1993; Hrant Bagratyan/Hrant Bagratian 1993-1996; Armen Sarkissian 1996-1997;
  Robert Kocharyan/Robert Kocharian 1997-1998; Armen Darbinyan/Armen Darbinian 1998-1999;
  Vazgen Sargsyan/Vazgen Sarkisian 1999-1999; Aram Sargsyan/Aram Sarkisian 1999-2000;
  Andranik Margaryan/Andranik Markarian/Andranik Margarian 2000-2007; Serzh Sargsyan/Serge Sarkisian 2007-2008;
  Tigran Sargsyan/Tigran Sarkisian 2008-2014; Hovik Abrahamyan/Hovik Abrahamian 2014-2016;
  Karen Karapetyan/Karen Karapetian 2016-2018; Nikol Pashinyan/Nikol Pashinian 2018-
AM foreign: Raffi Hovannisian/Raffi Hovhannisyan 1991-1992; Arman Kirakosyan 1992-1993;
  Vahan Papazyan/Vahan Papazian 1993-1996; Alexander Arzumanyan/Aleksandr Arzoumanian 1996-1998;
  Vartan Oskanian/Vardan Oskanyan 1998-2008; Edward Nalbandian/Eduard Nalbandyan/Edvard Nalbandyan 2008-2018;
  Zohrab Mnatsakanyan/Zohrab Mnatsakanian 2018-2020; Ara Aivazian/Ara Ayvazyan 2020-2021; Ararat Mirzoyan 2021-
AM defence: Vazgen Sargsyan/Vazgen Sarkisian 1991-1999; Serzh Sargsyan/Serge Sarkisian 1993-2007;
  Seyran Ohanyan/Seyran Ohanian 2008-2016; Vigen Sargsyan/Vigen Sarkisian 2016-2018;
  David Tonoyan/Davit Tonoyan 2018-2020; Vagharshak Harutyunyan 1999-2021; Arshak Karapetyan 2021-2021;
  Suren Papikyan 2021-
AM other: Arayik Harutyunyan 2007-2023; Armen Grigoryan 2018-; Mher Grigoryan 2018-; Alen Simonyan 2018-;
  Mnatsakan Safaryan 2020-; Vahan Kostanyan 2022-; Paruyr Hovhannisyan 2021-; Ruben Rubinyan 2019-;
  Edmon Marukyan 2022-2024; Mher Margaryan 2018-; Karen Nazarian/Karen Nazaryan 2009-2014;
  Alexander Arzoumanian 1992-1996; Armen Martirosyan 2003-2009; Movses Abelian 1998-2003;
  Shavarsh Kocharyan 2008-2020; Karen Demirchyan/Karen Demirchian 1999-1999; Tigran Torosyan 2006-2008;
  Galust Sahakyan 2014-2017; Vardan Aramyan 2016-2018; Kristinne Grigoryan 2022-; Gevorg Papoyan 2024-
AT head: Rudolf Kirchschlaeger/Rudolf Kirchschlager 1974-1986; Kurt Waldheim 1986-1992; Thomas Klestil 1992-2004;
  Heinz Fischer 2004-2016; Alexander Van der Bellen/Van der Bellen 2017-
AT government: Bruno Kreisky 1970-1983; Fred Sinowatz 1983-1986; Franz Vranitzky 1986-1997; Viktor Klima 1997-2000;
  Wolfgang Schuessel/Wolfgang Schussel 2000-2007; Alfred Gusenbauer 2007-2008; Werner Faymann 2008-2016;
  Christian Kern 2016-2017; Sebastian Kurz 2017-2021; Brigitte Bierlein 2019-2020;
  Alexander Schallenberg 2021-2021; Karl Nehammer 2021-2025; Christian Stocker 2025-
AT foreign: Willibald Pahr 1976-1983; Erwin Lanc 1983-1984; Leopold Gratz 1984-1986; Peter Jankowitsch 1986-1987;
  Alois Mock 1987-1995; Wolfgang Schuessel/Wolfgang Schussel 1995-2000;
  Benita Ferrero-Waldner/Ferrero-Waldner 2000-2004; Ursula Plassnik 2004-2008; Michael Spindelegger 2008-2013;
  Sebastian Kurz 2013-2017; Karin Kneissl 2017-2019; Alexander Schallenberg 2019-2025; Michael Linhart 2021-2021;
  Beate Meinl-Reisinger/Meinl-Reisinger 2025-
AT defence: Robert Lichal 1987-1990; Werner Fasslabend 1990-2000; Herbert Scheibner 2000-2003;
  Guenther Platter/Gunther Platter 2003-2007; Norbert Darabos 2007-2013; Gerald Klug 2013-2016;
  Hans Peter Doskozil/Doskozil 2016-2017; Mario Kunasek 2017-2019; Klaudia Tanner 2020-
AT other: Hannes Androsch 1970-1981; Herbert Salcher 1981-1984; Franz Vranitzky 1984-1986;
  Ferdinand Lacina 1984-1995; Rudolf Streicher 1986-1992; Robert Graf 1987-1989;
  Wolfgang Schuessel/Wolfgang Schussel 1989-1995; Norbert Steger 1983-1987; Karl Blecha 1983-1989;
  Franz Loeschnak/Franz Loschnak 1989-1995; Joerg Haider/Jorg Haider 1986-2008; Erhard Busek 1991-1995;
  Andreas Staribacher 1995-1996; Rudolf Edlinger 1997-2000; Karl-Heinz Grasser 2000-2007;
  Wilhelm Molterer 2007-2008; Josef Proell/Josef Proll 2008-2011; Maria Fekter 2008-2013;
  Hans Joerg Schelling/Schelling 2014-2017; Hartwig Loeger/Hartwig Loger 2017-2019;
  Gernot Bluemel/Gernot Blumel 2018-2021; Magnus Brunner 2020-2024; Markus Marterbauer 2025-;
  Martin Bartenstein 1995-2008; Reinhold Mitterlehner 2008-2017; Heinz-Christian Strache/Strache 2005-2019;
  Werner Kogler 2020-2025; Ernst Strasser 2000-2004; Johanna Mikl-Leitner/Mikl-Leitner 2011-2016;
  Wolfgang Sobotka 2016-2024; Herbert Kickl 2017-2019; Karl Nehammer 2020-2021; Gerhard Karner 2021-;
  Karoline Edtstadler 2017-2025; Stephan Koren 1978-1988; Ewald Nowotny 2008-2019; Gerhard Pfanzelter 1999-2008;
  Thomas Mayr-Harting 2003-2011; Alexander Marschik 2020-2024; Jan Kickert 2015-2020; Andreas Babler 2023-;
  Leonore Gewessler 2020-2025; Heinz Fischer 1990-2002; Barbara Prammer 2006-2014
AZ head: Ayaz Mutalibov 1990-1992; Abulfaz Elchibey/Ebulfez Elchibey 1992-1993;
  Heydar Aliyev/Geidar Aliyev/Haydar Aliyev/Gaidar Aliev 1993-2003; Ilham Aliyev/Ilham Aliev 2003-
AZ government: Hasan Hasanov/Gasan Gasanov 1990-1992; Surat Huseynov/Surat Guseinov/Suret Huseynov 1993-1994;
  Panah Huseynov 1993-1993; Fuad Guliyev/Fuad Quliyev 1994-1996; Artur Rasizade/Artur Rasi-Zade 1996-2018;
  Novruz Mammadov 2018-2019; Ali Asadov 2019-
AZ foreign: Tofik Gasymov/Tofiq Qasimov 1992-1993; Hasan Hasanov/Gasan Gasanov/Hassan Hasanov 1993-1998;
  Tofik Zulfugarov/Tofig Zulfugarov 1998-1999; Vilayat Guliyev/Vilayat Quliyev 1999-2004;
  Elmar Mammadyarov/Elmar Mamedyarov 2004-2020; Jeyhun Bayramov/Ceyhun Bayramov 2020-
AZ defence: Rahim Gaziyev 1992-1993; Mammadrafi Mammadov/Mamedrafi Mamedov 1993-1995; Safar Abiyev 1995-2013;
  Zakir Hasanov 2013-
AZ other: Hikmet Hajiyev 2012-; Mehriban Aliyeva 2017-; Novruz Mammadov 1997-2018; Araz Azimov 1998-;
  Eldar Guliyev/Eldar Kouliev 1994-2001; Yashar Aliyev 2002-2022; Agshin Mehdiyev 2006-2014; Tofig Musayev 2017-;
  Ramiz Mehdiyev 1995-2019; Ramil Usubov 1994-2025; Ali Hasanov 1998-2019; Natig Aliyev/Natik Aliyev 2005-2017;
  Parviz Shahbazov 2017-; Shahin Mustafayev 2008-; Mikayil Jabbarov/Mikail Jabbarov 2013-;
  Samir Sharifov 2006-2025; Rovnag Abdullayev 2005-2022; Rasul Guliyev 1993-1996; Sahiba Gafarova 2020-;
  Elnur Mammadov 2021-; Yalchin Rafiyev 2022-; Mukhtar Babayev 2018-; Khalaf Khalafov 1997-2022;
  Ogtay Asadov 2005-2020; Vafa Guluzade 1993-1999; Mahmud Mammadguliyev 2003-2020; Hafiz Pashayev 1992-2011;
  Leyla Abdullayeva 2018-2021; Ayxan Hajizada/Aykhan Hajizada 2021-
BA head: Alija Izetbegovic 1990-2000; Fikret Abdic 1990-1993; Ejup Ganic 1990-1996; Momcilo Krajisnik 1996-1998;
  Kresimir Zubak 1994-1998; Zivko Radisic 1998-2002; Ante Jelavic 1998-2001; Jozo Krizanovic 2001-2002;
  Beriz Belkic 2001-2002; Mirko Sarovic 2000-2003; Sulejman Tihic 2002-2006; Dragan Covic 2002-2005;
  Borislav Paravac 2003-2006; Ivo Miro Jovic 2005-2006; Haris Silajdzic 2006-2010; Zeljko Komsic 2006-2014;
  Nebojsa Radmanovic 2006-2014; Bakir Izetbegovic 2010-2018; Mladen Ivanic 2014-2018; Dragan Covic 2014-2018;
  Milorad Dodik 2018-2022; Sefik Dzaferovic 2018-2022; Zeljko Komsic 2018-; Denis Becirovic 2022-;
  Zeljka Cvijanovic 2022-
BA government: Jure Pelivan 1990-1992; Mile Akmadzic 1992-1993; Haris Silajdzic 1993-1996;
  Hasan Muratovic 1996-1997; Haris Silajdzic 1997-2000; Spasoje Tusevljak 2000-2000; Martin Raguz 2000-2001;
  Bozidar Matic 2001-2001; Zlatko Lagumdzija 2001-2002; Dragan Mikerevic 2002-2002; Adnan Terzic 2002-2007;
  Nikola Spiric 2007-2012; Vjekoslav Bevanda 2012-2015; Denis Zvizdic 2015-2019; Zoran Tegeltija 2019-2023;
  Borjana Kristo 2023-
BA foreign: Haris Silajdzic 1990-1993; Irfan Ljubijankic 1993-1995;
  Muhamed Sacirbey/Muhamed Sacirbegovic 1995-1996; Jadranko Prlic 1996-2001; Zlatko Lagumdzija 2001-2002;
  Mladen Ivanic 2003-2007; Sven Alkalaj 2007-2012; Zlatko Lagumdzija 2012-2015; Igor Crnadak 2015-2019;
  Bisera Turkovic 2019-2023; Elmedin Konakovic 2023-
BA defence: Nikola Radovanovic 2004-2007; Selmo Cikotic 2007-2012; Marina Pendes 2015-2019; Sifet Podzic 2019-2023;
  Zukan Helez 2023-
BA other: Radovan Karadzic 1990-1996; Ratko Mladic 1992-1996; Biljana Plavsic 1990-1998; Nikola Koljevic 1990-1996;
  Nikola Poplasen 1998-1999; Milorad Dodik 1998-2025; Mate Boban 1991-1994;
  Muhamed Sacirbey/Muhamed Sacirbegovic 1992-2000; Rasim Delic 1993-2000; Sefer Halilovic 1992-1993;
  Aleksa Buha 1992-1998; Gojko Klickovic 1996-1998; Mladen Ivanic 2001-2003; Radovan Viskovic 2018-2025;
  Mirza Kusljugic 2001-2005; Ivan Barbalic 2009-2012; Mirsada Colakovic 2012-2019; Sven Alkalaj 2019-2023;
  Zlatko Lagumdzija 2023-; Nermin Niksic 2011-; Selmo Cikotic 2019-2023; Nenad Nesic 2023-2024;
  Stasa Kosarac 2019-; Josip Brkic 2015-
BE head: King Baudouin 1951-1993; King Albert/Albert II 1993-2013; King Philippe 2013-
BE government: Wilfried Martens 1979-1981; Mark Eyskens 1981-1981; Wilfried Martens 1981-1992;
  Jean-Luc Dehaene 1992-1999; Guy Verhofstadt 1999-2008; Yves Leterme 2008-2008;
  Herman Van Rompuy/Van Rompuy 2008-2009; Yves Leterme 2009-2011; Elio Di Rupo/Di Rupo 2011-2014;
  Charles Michel 2014-2019; Sophie Wilmes 2019-2020; Alexander De Croo/De Croo 2020-2025;
  Bart De Wever/De Wever 2025-
BE foreign: Henri Simonet 1977-1980; Charles-Ferdinand Nothomb/Nothomb 1980-1981; Leo Tindemans 1981-1989;
  Mark Eyskens 1989-1992; Willy Claes 1992-1994; Frank Vandenbroucke 1994-1995; Erik Derycke 1995-1999;
  Louis Michel 1999-2004; Karel De Gucht/De Gucht 2004-2009; Yves Leterme 2009-2009; Steven Vanackere 2009-2011;
  Didier Reynders 2011-2019; Philippe Goffin 2019-2020; Sophie Wilmes 2020-2022; Hadja Lahbib 2022-2024;
  Bernard Quintin 2024-2025; Maxime Prevot 2025-
BE defence: Alfred Vreven 1981-1985; Francois-Xavier de Donnea/de Donnea 1985-1988; Guy Coeme 1988-1992;
  Leo Delcroix 1992-1994; Jean-Pol Poncelet 1995-1999; Andre Flahaut 1999-2007; Pieter De Crem/De Crem 2007-2014;
  Steven Vandeput 2014-2018; Ludivine Dedonder 2020-2025; Theo Francken 2025-
BE other: Willy De Clercq/De Clercq 1973-1985; Frans Grootjans 1985-1985; Mark Eyskens 1985-1988;
  Philippe Maystadt 1981-1998; Didier Reynders 1999-2011; Herman De Croo/De Croo 1985-1988;
  Robert Urbain 1988-1995; Karel Van Miert/Van Miert 1978-1988; Alexander De Croo/De Croo 2012-2020;
  Steven Vanackere 2009-2013; Johan Van Overtveldt/Van Overtveldt 2014-2018;
  Vincent Van Peteghem/Van Peteghem 2020-; Jan Jambon 2014-; Theo Francken 2014-2018; Meryame Kitir 2020-2022;
  Caroline Gennez 2022-2024; Reginald Moreels 1995-1999; Pierre Chevalier 1989-2008;
  Annemie Neyts/Annemie Neyts-Uyttebroeck 2000-2003; Armand De Decker/De Decker 1995-2007;
  Charles Michel 2007-2011; Jean Godeaux 1982-1989; Alfons Verplaetse 1989-1999; Guy Quaden 1999-2011;
  Luc Coene 2011-2015; Jan Smets 2015-2018; Pierre Wunsch 2019-; Frank Vandenbroucke 2020-; Jean Gol 1981-1988;
  Tinne Van der Straeten/Van der Straeten 2020-2025; Mathieu Bihet 2025-; Alain Destexhe 1995-2018;
  Johan Verbeke 2004-2014; Philippe Kridelka 2020-2024
BG head: Todor Zhivkov 1954-1989; Petar Mladenov 1989-1990; Zhelyu Zhelev 1990-1997; Petar Stoyanov 1997-2002;
  Georgi Parvanov 2002-2012; Rosen Plevneliev 2012-2017; Rumen Radev 2017-2026
BG government: Stanko Todorov 1971-1981; Grisha Filipov 1981-1986; Georgi Atanasov 1986-1990;
  Andrei Lukanov 1990-1990; Dimitar Popov 1990-1991; Filip Dimitrov/Philip Dimitrov 1991-1992;
  Lyuben Berov 1992-1994; Reneta Indzhova 1994-1995; Zhan Videnov 1995-1997; Stefan Sofiyanski 1997-1997;
  Ivan Kostov 1997-2001; Simeon Saxe-Coburg-Gotha/Simeon Saxe-Coburg/Simeon Saxcoburggotski/Saxe-Coburg 2001-2005;
  Sergei Stanishev 2005-2009; Boyko Borisov/Boiko Borisov/Boyko Borissov 2009-2013; Plamen Oresharski 2013-2014;
  Boyko Borisov/Boiko Borisov/Boyko Borissov 2014-2021; Ognyan Gerdzhikov 2017-2017; Stefan Yanev 2021-2021;
  Kiril Petkov 2021-2022; Galab Donev 2022-2023; Nikolai Denkov/Nikolay Denkov 2023-2024;
  Dimitar Glavchev 2024-2025; Rosen Zhelyazkov 2025-2026
BG foreign: Petar Mladenov 1971-1989; Boyko Dimitrov 1989-1990; Lyuben Gotsev 1990-1990; Viktor Valkov 1990-1991;
  Stoyan Ganev 1991-1992; Stanislav Daskalov 1993-1994; Georgi Pirinski 1995-1996; Nadezhda Mihailova 1997-2001;
  Solomon Passy 2001-2005; Ivailo Kalfin 2005-2009; Rumiana Jeleva/Rumyana Zheleva 2009-2010;
  Nikolay Mladenov/Nickolay Mladenov/Nikolai Mladenov 2010-2013; Kristian Vigenin 2013-2014;
  Daniel Mitov 2014-2017; Radi Naydenov 2017-2017; Ekaterina Zaharieva 2017-2021; Svetlan Stoev 2021-2021;
  Teodora Genchovska 2021-2022; Nikolay Milkov 2022-2023; Mariya Gabriel 2023-2024; Ivan Kondov 2024-2025;
  Georg Georgiev 2025-2026
BG defence: Dobri Dzhurov 1962-1990; Yordan Mutafchiev 1990-1991; Dimitar Ludzhev 1991-1992;
  Aleksandar Staliyski 1992-1993; Georgi Ananiev 1997-1999; Boyko Noev 1999-2001; Nikolay Svinarov 2001-2005;
  Veselin Bliznakov 2005-2008; Nikolay Tsonev 2008-2009; Anyu Angelov 2010-2013; Angel Naydenov 2013-2014;
  Nikolay Nenchev 2014-2017; Krasimir Karakachanov 2017-2021; Dragomir Zakov 2022-2022; Dimitar Stoyanov 2022-2023;
  Todor Tagarev 2023-2024; Atanas Zapryanov 2024-2026
BG other: Andrei Lukanov 1976-1990; Stoyan Markov 1986-1989; Hristo Hristov 1977-1987; Ognyan Doynov 1980-1988;
  Milko Balev 1976-1989; Belcho Belchev 1976-1990; Ivan Iliev 1980-1987; Ahmed Dogan 1990-2013;
  Meglena Kuneva 2002-2017; Simeon Dyankov/Simeon Djankov 2009-2013; Milen Velchev 2001-2005;
  Vladislav Goranov 2014-2020; Asen Vasilev/Assen Vassilev 2021-2024; Temenuzhka Petkova 2014-2025;
  Irena Bokova 1995-1997; Stefan Tafrov 2001-2016; Georgi Panayotov 2016-2021; Lachezara Stoeva 2021-2025;
  Delyan Peevski 2023-; Alexander Bozhkov 1997-1999; Iliana Iotova/Iliana Yotova 2017-2026;
  Tomislav Donchev 2010-2025; Rumen Ovcharov 1997-2007
BY head: Stanislav Shushkevich 1991-1994; Myechyslaw Hryb/Mechislav Grib 1994-1994;
  Alexander Lukashenko/Aleksandr Lukashenko/Alyaksandr Lukashenka/Lukashenka 1994-
BY government: Vyacheslav Kebich 1990-1994; Mikhail Chigir 1994-1996; Sergei Ling/Syarhey Linh 1996-2000;
  Vladimir Yermoshin 2000-2001; Gennady Novitsky 2001-2003; Sergei Sidorsky/Syarhey Sidorski 2003-2010;
  Mikhail Myasnikovich 2010-2014; Andrei Kobyakov 2014-2018; Sergei Rumas 2018-2020; Roman Golovchenko 2020-2025;
  Alexander Turchin 2025-
BY foreign: Pyotr Kravchenko/Petr Kravchenko 1990-1994; Vladimir Senko 1994-1997; Ivan Antonovich 1997-1998;
  Ural Latypov 1998-2000; Mikhail Khvostov 2000-2003; Sergei Martynov 2003-2012;
  Vladimir Makei/Uladzimir Makei 2012-2022; Sergei Aleinik/Sergey Aleinik 2022-2024;
  Maxim Ryzhenkov/Maksim Ryzhenkov 2024-
BY defence: Pavel Kozlovsky 1992-1994; Leonid Maltsev 1995-2009; Yuri Zhadobin 2009-2014; Andrei Ravkov 2014-2020;
  Viktor Khrenin 2020-
BY other: Ural Latypov 2000-2004; Viktor Sheiman 1995-2013; Vladimir Semashko 2003-2018;
  Vladimir Makei/Uladzimir Makei 2008-2012; Svetlana Tikhanovskaya/Sviatlana Tsikhanouskaya/Tsikhanouskaya 2020-;
  Valentin Rybakov 2017-; Andrei Dapkiunas 2006-2022; Oleg Kravchenko 2016-2020;
  Natalya Kochanova/Natalia Kochanova 2014-; Igor Sergeyenko 2016-; Alexander Volfovich 2020-;
  Yury Ambrazevich/Yuri Ambrazevich 2014-2024; Natalya Petkevich 2004-; Ivan Tertel 2020-
CH head: Pierre Aubert 1983-1987; Kurt Furgler 1977-1986; Flavio Cotti 1991-1998; Ruth Dreifuss 1999-1999;
  Adolf Ogi 1993-2000; Moritz Leuenberger 2001-2006; Kaspar Villiger 1995-2002; Pascal Couchepin 2003-2008;
  Joseph Deiss 2004-2004; Samuel Schmid 2005-2005; Micheline Calmy-Rey/Calmy-Rey 2007-2011;
  Hans-Rudolf Merz 2009-2009; Doris Leuthard 2010-2017; Eveline Widmer-Schlumpf/Widmer-Schlumpf 2012-2012;
  Ueli Maurer 2013-2019; Didier Burkhalter 2014-2014; Simonetta Sommaruga 2015-2020;
  Johann Schneider-Ammann/Schneider-Ammann 2016-2016; Alain Berset 2018-2023; Guy Parmelin 2021-2021;
  Ignazio Cassis 2022-2022; Viola Amherd 2024-2024; Karin Keller-Sutter/Keller-Sutter 2025-2025;
  Guy Parmelin 2026-2026
CH foreign: Pierre Aubert 1978-1987; Rene Felber 1988-1993; Flavio Cotti 1993-1999; Joseph Deiss 1999-2002;
  Micheline Calmy-Rey/Calmy-Rey 2003-2011; Didier Burkhalter 2012-2017; Ignazio Cassis 2017-
CH other: Otto Stich 1984-1995; Jean-Pascal Delamuraz/Delamuraz 1984-1998; Kurt Furgler 1972-1986;
  Willi Ritschard 1974-1983; Fritz Honegger 1978-1982; Leon Schlumpf 1980-1987; Elisabeth Kopp 1984-1989;
  Alphons Egli 1983-1986; Arnold Koller 1987-1999; Kaspar Villiger 1989-2003; Pascal Couchepin 1998-2009;
  Christoph Blocher 2003-2007; Hans-Rudolf Merz 2004-2010; Doris Leuthard 2006-2018;
  Johann Schneider-Ammann/Schneider-Ammann 2010-2018; Guy Parmelin 2016-; Karin Keller-Sutter/Keller-Sutter 2019-;
  Ueli Maurer 2009-2022; Viola Amherd 2019-2025; Albert Roesti/Albert Rosti 2023-; Beat Jans 2024-;
  Martin Pfister 2025-; Fritz Leutwiler 1974-1984; Pierre Languetin 1985-1988; Markus Lusser 1988-1996;
  Hans Meyer 1996-2000; Jean-Pierre Roth 2001-2009; Philipp Hildebrand 2010-2012; Thomas Jordan 2012-2024;
  Martin Schlegel 2024-; Edouard Brunner 1984-1993; Klaus Jacobi 1989-1992; Franz Blankart 1984-1998;
  Cornelio Sommaruga 1984-1986; Jakob Kellenberger 1992-1999; Franz von Daniken/Franz von Daeniken 1999-2005;
  Michael Ambuehl/Michael Ambuhl 2005-2013; Yves Rossier 2012-2016; Pascale Baeriswyl 2016-; Livia Leu 2009-2023;
  Alexandre Fasel 2023-; Peter Maurer 2004-2012; Paul Seger 2010-2015;
  Marie-Gabrielle Ineichen-Fleisch/Ineichen-Fleisch 2011-2022; Helene Budliger Artieda/Budliger Artieda 2022-;
  Gabriel Luechinger/Gabriel Luchinger 2023-; Franz Perrez 2010-2023; Didier Chambovey 2008-2022
CS head: Gustav Husak 1975-1989; Milos Jakes 1987-1989; Karel Urbanek 1989-1989; Vaclav Havel 1989-1992
CS government: Lubomir Strougal 1970-1988; Ladislav Adamec 1988-1989; Marian Calfa 1989-1992; Jan Strasky 1992-1992
CS foreign: Bohuslav Chnoupek 1971-1988; Jaromir Johanes 1988-1989; Jiri Dienstbier 1989-1992;
  Jozef Moravcik 1992-1992
CS defence: Martin Dzur 1968-1985; Milan Vaclavik 1985-1989; Miroslav Vacek 1989-1990; Lubos Dobrovsky 1990-1992
CS other: Vasil Bilak 1968-1988; Alexander Dubcek 1989-1992; Vaclav Klaus 1989-1992; Jan Fojtik 1982-1989;
  Bohumil Urban 1980-1988; Andrej Barcak 1970-1990; Ladislav Gerle 1981-1989; Rudolf Rohlicek 1973-1988;
  Svatopluk Potac 1981-1989; Leopold Ler 1973-1985; Jaromir Zak 1985-1989; Jaromir Obzina 1973-1988;
  Frantisek Pitra 1988-1990; Jan Carnogursky 1989-1992; Valtr Komarek 1989-1990; Vladimir Dlouhy 1989-1992;
  Richard Sacher 1989-1990; Jan Langos 1990-1992; Petr Pithart 1990-1992; Josef Tosovsky 1989-1992;
  Vladimir Meciar 1990-1992; Eduard Kukan 1990-1993; Rita Klimova 1990-1992; Alojz Indra 1968-1989;
  Pavol Hrivnak 1980-1989
CY head: Spyros Kyprianou 1977-1988; George Vassiliou/George Vasiliou 1988-1993;
  Glafcos Clerides/Glafkos Clerides 1993-2003; Tassos Papadopoulos 2003-2008;
  Demetris Christofias/Dimitris Christofias 2008-2013; Nicos Anastasiades/Nikos Anastasiades 2013-2023;
  Nikos Christodoulides/Nicos Christodoulides 2023-
CY foreign: Nicos Rolandis 1978-1983; George Iacovou/George Iakovou 1983-1993;
  Alecos Michaelides/Alekos Michaelides 1993-1997; Ioannis Kasoulides/Yiannakis Cassoulides 1997-2003;
  George Iacovou/George Iakovou 2003-2006; George Lillikas/Yiorgos Lillikas 2006-2007;
  Erato Kozakou-Marcoullis/Kozakou-Marcoullis/Marcoullis 2007-2008; Markos Kyprianou 2008-2011;
  Erato Kozakou-Marcoullis/Kozakou-Marcoullis/Marcoullis 2011-2013;
  Ioannis Kasoulides/Yiannakis Cassoulides 2013-2018; Nikos Christodoulides/Nicos Christodoulides 2018-2022;
  Ioannis Kasoulides/Yiannakis Cassoulides 2022-2023; Constantinos Kombos/Konstantinos Kombos 2023-
CY other: Andreas Mavroyiannis 2003-2022; Menelaos Menelaou 2022-; Harris Georgiades 2013-2019;
  Vassos Shiarly 2012-2013; Michael Sarris/Michalis Sarris 2005-2013; Tassos Tzionis 2003-2022;
  Victoras Papadopoulos 2013-2025; Konstantinos Letymbiotis 2022-; Averof Neophytou 2013-2023;
  Annita Demetriou 2021-; George Vassiliou 1998-2003; Vasilis Palmas 2024-; Prodromos Prodromou 2018-2020;
  Giorgos Lakkotrypis/Yiorgos Lakkotrypis 2013-2020; Natasa Pilides 2020-2023; George Papanastasiou 2023-2025;
  Constantine Moushoutas 1980-1988
CZ head: Vaclav Havel 1993-2003; Vaclav Klaus 2003-2013; Milos Zeman 2013-2023; Petr Pavel 2023-
CZ government: Vaclav Klaus 1992-1997; Josef Tosovsky 1997-1998; Milos Zeman 1998-2002; Vladimir Spidla 2002-2004;
  Stanislav Gross 2004-2005; Jiri Paroubek 2005-2006; Mirek Topolanek 2006-2009; Jan Fischer 2009-2010;
  Petr Necas 2010-2013; Jiri Rusnok 2013-2014; Bohuslav Sobotka 2014-2017; Andrej Babis 2017-2021;
  Petr Fiala 2021-2025; Andrej Babis 2025-
CZ foreign: Josef Zieleniec 1992-1997; Jaroslav Sedivy 1997-1998; Jan Kavan 1998-2002; Cyril Svoboda 2002-2006;
  Alexandr Vondra/Alexander Vondra 2006-2007; Karel Schwarzenberg 2007-2009; Jan Kohout 2009-2010;
  Karel Schwarzenberg 2010-2013; Jan Kohout 2013-2014; Lubomir Zaoralek 2014-2017; Martin Stropnicky 2017-2018;
  Jan Hamacek 2018-2018; Tomas Petricek 2018-2021; Jakub Kulhanek 2021-2021; Jan Lipavsky 2021-2025;
  Petr Macinka 2025-
CZ defence: Antonin Baudys 1992-1994; Vilem Holan 1994-1996; Miloslav Vyborny 1996-1998; Vladimir Vetchy 1998-2001;
  Jaroslav Tvrdik 2001-2003; Miroslav Kostelka 2003-2004; Karel Kuhnl 2004-2006; Vlasta Parkanova 2007-2009;
  Martin Bartak 2009-2010; Alexandr Vondra/Alexander Vondra 2010-2012; Vlastimil Picek 2013-2014;
  Martin Stropnicky 2014-2017; Karla Slechtova 2017-2018; Lubomir Metnar 2018-2021; Jana Cernochova 2021-2025;
  Jaromir Zuna 2025-
CZ other: Ivan Kocarnik 1992-1997; Vladimir Dlouhy 1992-1997; Josef Tosovsky 1993-2000; Ivo Svoboda 1998-1999;
  Pavel Mertlik 1999-2001; Jiri Rusnok 2001-2003; Zdenek Tuma 2000-2010; Miroslav Kalousek 2007-2013;
  Miroslav Singer 2010-2016; Ales Michl 2022-; Andrej Babis 2014-2017; Alena Schillerova 2017-;
  Zbynek Stanjura 2021-2025; Vit Rakusan 2021-2025; Jozef Sikela 2021-2024; Karel Havlicek 2019-;
  Mikulas Bek 2022-2025; Alexandr Vondra/Alexander Vondra 1993-2009; Tomas Pojar 2005-2025;
  Martin Povejsil 2009-2022; Karel Kovanda 1993-1997; Martin Palous 1998-2011; Edita Hrda 2010-2025;
  Jakub Kulhanek 2022-2025; Marie Chatardova 2015-2025; Jan Marian 2015-2025; Milos Vystrcil 2020-;
  Marketa Pekarova Adamova/Pekarova Adamova 2021-2025; Petr Drulak 2014-2015; Jiri Schneider 2010-2014;
  Ales Chmelar 2018-2022; Martin Dvorak 2021-2025; Martin Smolek 2018-2025; Tomas Prouza 2014-2017
DD head: Erich Honecker 1971-1989; Egon Krenz 1989-1989; Manfred Gerlach 1989-1990; Gregor Gysi 1989-1990;
  Sabine Bergmann-Pohl 1990-1990
DD government: Willi Stoph 1976-1989; Hans Modrow 1989-1990; Lothar de Maiziere/Maiziere 1990-1990
DD foreign: Oskar Fischer 1975-1990; Markus Meckel 1990-1990
DD defence: Heinz Hoffmann 1960-1985; Heinz Kessler 1985-1989; Theodor Hoffmann 1989-1990;
  Rainer Eppelmann 1990-1990
DD other: Egon Krenz 1983-1989; Guenter Mittag/Gunter Mittag 1976-1989; Hermann Axen 1966-1989;
  Gerhard Beil 1986-1990; Horst Soelle/Horst Solle 1965-1986; Guenter Schabowski/Gunter Schabowski 1985-1989;
  Horst Sindermann 1973-1989; Erich Mielke 1957-1989; Markus Wolf 1952-1986; Kurt Hager 1963-1989;
  Werner Felfe 1981-1988; Werner Krolikowski 1971-1989; Herbert Krolikowski 1975-1990; Kurt Nier 1978-1989;
  Gerhard Schuerer/Gerhard Schurer 1965-1990; Ernst Hoefner/Ernst Hofner 1981-1989;
  Alexander Schalck-Golodkowski/Schalck-Golodkowski/Schalck 1967-1989; Wolfgang Vogel 1962-1990;
  Fritz Streletz 1979-1989; Christa Luft 1989-1990; Walter Romberg 1990-1990; Gunther Krause 1990-1990;
  Ernst Mecklenburg 1986-1990; Peter Florin 1969-1989; Guenther Kleiber/Gunther Kleiber 1971-1989;
  Hans-Joachim Boehme 1981-1989; Peter-Michael Diestel/Diestel 1990-1990
DE head: Karl Carstens 1979-1984; Richard von Weizsaecker/Richard von Weizsacker 1984-1994; Roman Herzog 1994-1999;
  Johannes Rau 1999-2004; Horst Koehler/Horst Kohler 2004-2010; Christian Wulff 2010-2012; Joachim Gauck 2012-2017;
  Frank-Walter Steinmeier 2017-
DE government: Helmut Schmidt 1974-1982; Helmut Kohl 1982-1998; Gerhard Schroeder/Gerhard Schroder 1998-2005;
  Angela Merkel 2005-2021; Olaf Scholz 2021-2025; Friedrich Merz 2025-
DE foreign: Hans-Dietrich Genscher 1974-1992; Klaus Kinkel 1992-1998; Joschka Fischer 1998-2005;
  Frank-Walter Steinmeier 2005-2009; Guido Westerwelle 2009-2013; Frank-Walter Steinmeier 2013-2017;
  Sigmar Gabriel 2017-2018; Heiko Maas 2018-2021; Annalena Baerbock 2021-2025; Johann Wadephul 2025-
DE defence: Hans Apel 1978-1982; Manfred Woerner/Manfred Worner 1982-1988; Rupert Scholz 1988-1989;
  Gerhard Stoltenberg 1989-1992; Volker Ruehe/Volker Ruhe 1992-1998; Rudolf Scharping 1998-2002;
  Peter Struck 2002-2005; Franz Josef Jung 2005-2009; Karl-Theodor zu Guttenberg/Guttenberg 2009-2011;
  Thomas de Maiziere/Maiziere 2011-2013; Ursula von der Leyen/von der Leyen 2013-2019;
  Annegret Kramp-Karrenbauer/Kramp-Karrenbauer 2019-2021; Christine Lambrecht 2021-2023; Boris Pistorius 2023-
DE other: Hans Matthoefer/Hans Matthofer 1978-1982; Manfred Lahnstein 1982-1982; Gerhard Stoltenberg 1982-1989;
  Theo Waigel/Theodor Waigel 1989-1998; Oskar Lafontaine 1985-1999; Hans Eichel 1999-2005;
  Peer Steinbrueck/Peer Steinbruck 2005-2013; Wolfgang Schaeuble/Wolfgang Schauble 1984-2021;
  Olaf Scholz 2018-2021; Christian Lindner 2013-2024; Joerg Kukies/Jorg Kukies 2018-2025; Lars Klingbeil 2017-;
  Otto Lambsdorff/Otto Graf Lambsdorff 1977-1993; Martin Bangemann 1984-1988; Helmut Haussmann 1988-1990;
  Juergen Moellemann/Jurgen Mollemann 1982-1993; Guenter Rexrodt/Gunter Rexrodt 1993-1998;
  Werner Mueller/Werner Muller 1998-2002; Wolfgang Clement 1998-2005; Michael Glos 2005-2009;
  Rainer Bruederle/Rainer Bruderle 2009-2011; Philipp Roesler/Philipp Rosler 2009-2013; Sigmar Gabriel 2005-2017;
  Brigitte Zypries 2002-2018; Peter Altmaier 2012-2021; Robert Habeck 2018-2025; Katherina Reiche 2025-;
  Karl Otto Poehl/Karl Otto Pohl 1980-1991; Helmut Schlesinger 1980-1993; Hans Tietmeyer 1982-1999;
  Ernst Welteke 1999-2004; Axel Weber 2004-2011; Jens Weidmann 2006-2021; Joachim Nagel 2022-;
  Leonhard Gleske 1976-1989; Otmar Emminger 1977-1979; Ignaz Kiechle 1983-1993; Josef Ertl 1969-1983;
  Jochen Borchert 1993-1998; Karl-Heinz Funke 1998-2001; Renate Kuenast/Renate Kunast 2001-2005;
  Ilse Aigner 2008-2013; Christian Schmidt 2005-2018; Julia Kloeckner/Julia Klockner 2018-;
  Cem Oezdemir/Cem Ozdemir 2008-2025; Gerhart Baum 1978-1982; Friedrich Zimmermann 1982-1991;
  Rudolf Seiters 1989-1993; Manfred Kanther 1993-1998; Otto Schily 1998-2005;
  Thomas de Maiziere/Maiziere 2005-2018; Hans-Peter Friedrich 2011-2014; Horst Seehofer 1992-2021;
  Nancy Faeser 2021-2025; Alexander Dobrindt 2013-; Norbert Bluem/Norbert Blum 1982-1998;
  Heinz Riesenhuber 1982-1993; Juergen Warnke/Jurgen Warnke 1982-1991; Hans Klein 1987-1990;
  Carl-Dieter Spranger 1982-1998; Heidemarie Wieczorek-Zeul/Wieczorek-Zeul 1998-2009; Dirk Niebel 2009-2013;
  Gerd Mueller/Gerd Muller 2005-2021; Svenja Schulze 2018-2025; Reem Alabali-Radovan/Alabali-Radovan 2021-;
  Klaus Toepfer/Klaus Topfer 1987-1998; Walter Wallmann 1986-1987; Angela Merkel 1991-2005;
  Juergen Trittin/Jurgen Trittin 1998-2005; Norbert Roettgen/Norbert Rottgen 2009-2021;
  Barbara Hendricks 2013-2018; Steffi Lemke 2021-2025; Franz Josef Strauss 1978-1988; Max Streibl 1988-1993;
  Edmund Stoiber 1993-2007; Markus Soeder/Markus Soder 2018-; Lothar Spaeth/Lothar Spath 1978-1991;
  Bernhard Vogel 1976-2003; Hans-Jochen Vogel 1981-1991; Willy Brandt 1969-1987; Egon Bahr 1974-1990;
  Bjoern Engholm/Bjorn Engholm 1987-1993; Karsten Voigt 1983-2010; Volker Ruehe/Volker Ruhe 1982-1992;
  Alfred Dregger 1982-1991; Theodor Waigel 1982-1989; Horst Teltschik 1982-1990; Friedhelm Ost 1985-1989;
  Lutz Stavenhagen 1985-1991; Irmgard Adam-Schwaetzer/Adam-Schwaetzer 1987-1991;
  Helmut Schaefer/Helmut Schafer 1987-1998; Alois Mertes 1982-1985; Juergen Sudhoff/Jurgen Sudhoff 1985-1991;
  Dieter Kastrup 1988-1998; Bernd Schmidbauer 1991-1998; Friedrich Bohl 1991-1998; Bodo Hombach 1998-1999;
  Frank-Walter Steinmeier 1998-2005; Michael Steiner 1991-2015; Guenter Verheugen/Gunter Verheugen 1998-1999;
  Ludger Volmer 1998-2002; Kerstin Mueller/Kerstin Muller 2002-2005; Wolfgang Ischinger 1993-2008;
  Gernot Erler 2005-2018; Bernd Muetzelburg/Bernd Mutzelburg 2002-2010; Christoph Heusgen 2005-2021;
  Jan Hecker 2017-2021; Jens Ploetner/Jens Plotner 2019-2025; Guenter Sautter/Gunter Sautter 2021-;
  Werner Hoyer 1994-2011; Cornelia Pieper 2009-2013; Michael Link/Michael Georg Link 2012-2014;
  Michael Roth 2013-2025; Niels Annen 2018-2021; Anna Luehrmann/Anna Luhrmann 2021-2025; Katja Keul 2021-2025;
  Tobias Lindner 2021-2025; Jennifer Morgan 2022-2025; Markus Ederer 2010-2017; Peter Wittig 2009-2020;
  Harald Braun 2011-2017; Antje Leendertse 2017-2025; Gunter Pleuger 1999-2006; Thomas Matussek 2002-2009;
  Tono Eitel 1995-1998; Detlev Rantzau 1991-1995; Emily Haber 2009-2023; Helga Schmid 2003-2011;
  Tom Koenigs 2005-2007; Steffen Seibert 2010-2021; Guenther van Well 1977-1987; Kurt Beck 2006-2008;
  Friedrich Merz 2000-2002; Friedrich Merz 2018-2025; Franz Muentefering/Franz Muntefering 1998-2009;
  Ursula von der Leyen/von der Leyen 2005-2013; Heiko Maas 2013-2018; Andrea Nahles 2013-2019;
  Martin Schulz 2017-2018; Jens Spahn 2015-2021; Karl Lauterbach 2021-2025; Thorsten Frei 2025-;
  Hendrik Wuest/Hendrik Wust 2021-; Rita Suessmuth/Rita Sussmuth 1985-1998; Wolfgang Thierse 1998-2005;
  Norbert Lammert 2005-2017; Baerbel Bas/Barbel Bas 2021-; Philipp Jenninger 1982-1988;
  Klaus von Dohnanyi 1979-1988; Eberhard Diepgen 1984-2001; Walter Momper 1989-1991; Klaus Wowereit 2001-2014;
  Dieter von Wuerzen/Dieter von Wurzen 1979-1995; Horst Koehler/Horst Kohler 1990-1993;
  Juergen Stark/Jurgen Stark 1995-2006; Caio Koch-Weser/Koch-Weser 1999-2005;
  Joerg Asmussen/Jorg Asmussen 2008-2011; Klaus Naumann 1991-1996; Carsten Breuer 2023-;
  Gerhard Schindler 2011-2016; August Hanning 1998-2005; Klaus Kinkel 1979-1992; Hans-Georg Wieck 1985-1990;
  Bruno Kahl 2016-2025; Lothar Ruehl/Lothar Ruhl 1982-1989; Friedrich Ruth 1977-1986; Peter Hartmann 1987-1998;
  Boris Ruge 2016-2023; Nils Schmid 2018-; Serap Gueler/Serap Guler 2025-; Gunther Krichbaum 2007-;
  Florian Hahn 2025-
DK head: Margrethe II/Queen Margrethe 1972-2024; Frederik X/King Frederik 2024-
DK government: Anker Jorgensen/Anker Joergensen 1975-1982; Poul Schluter/Poul Schlueter 1982-1993;
  Poul Nyrup Rasmussen/Nyrup Rasmussen 1993-2001; Anders Fogh Rasmussen/Fogh Rasmussen 2001-2009;
  Lars Lokke Rasmussen/Lars Loekke Rasmussen/Lokke Rasmussen 2009-2011;
  Helle Thorning-Schmidt/Thorning-Schmidt 2011-2015;
  Lars Lokke Rasmussen/Lars Loekke Rasmussen/Lokke Rasmussen 2015-2019; Mette Frederiksen 2019-
DK foreign: Kjeld Olesen 1979-1982; Uffe Ellemann-Jensen/Ellemann-Jensen 1982-1993;
  Niels Helveg Petersen/Helveg Petersen 1993-2000; Mogens Lykketoft 2000-2001;
  Per Stig Moller/Per Stig Moeller 2001-2010; Lene Espersen 2010-2011; Villy Sovndal/Villy Soevndal 2011-2013;
  Holger K Nielsen/Holger Nielsen 2013-2014; Martin Lidegaard 2014-2015; Kristian Jensen 2015-2016;
  Anders Samuelsen 2016-2019; Jeppe Kofod 2019-2022;
  Lars Lokke Rasmussen/Lars Loekke Rasmussen/Lokke Rasmussen 2022-
DK defence: Poul Sogaard 1979-1982; Hans Engell 1982-1987; Bernt Johan Collet 1987-1988;
  Tim Sloth Jorgensen/Tim Sloth Joergensen 1988-1988; Knud Enggaard 1988-1993; Hans Haekkerup 1993-2000;
  Jan Trojborg 2000-2001; Svend Aage Jensby 2001-2004; Soren Gade/Soeren Gade 2004-2010;
  Gitte Lillelund Bech 2010-2011; Nick Haekkerup 2011-2013; Nicolai Wammen 2013-2015; Peter Christensen 2015-2016;
  Claus Hjort Frederiksen/Hjort Frederiksen 2016-2019; Trine Bramsen 2019-2022; Morten Bodskov 2022-2022;
  Jakob Ellemann-Jensen 2022-2023; Troels Lund Poulsen/Lund Poulsen 2023-
DK other: Palle Simonsen 1984-1989; Henning Christophersen 1982-1984; Henning Dyremose 1989-1993;
  Mogens Lykketoft 1993-2000; Marianne Jelved 1993-2001; Bendt Bendtsen 2001-2008; Thor Pedersen 2001-2011;
  Bjarne Corydon 2011-2015; Margrethe Vestager 2011-2014; Kristian Jensen 2016-2019; Nicolai Wammen 2019-;
  Nils Wilhjelm 1986-1989; Svend Erik Hovmand 1986-1988; Knud Enggaard 1978-1988; Laurits Tornaes 1987-1993;
  Erik Hoffmeyer 1965-1994; Bodil Nyboe Andersen 1995-2005; Nils Bernstein 2005-2013; Lars Rohde 2013-2023;
  Connie Hedegaard 2004-2009; Ulla Tornaes 2005-2018; Christian Friis Bach/Friis Bach 2011-2013;
  Dan Jorgensen/Dan Joergensen 2019-2024; Lars Aagaard 2022-; Flemming Moller Mortensen 2020-2022;
  Morten Bodskov/Morten Boedskov 2022-; Stephanie Lose 2023-; Kim Kielsen 2014-2021;
  Mute Egede/Mute Bourup Egede 2021-2025; Jens-Frederik Nielsen 2025-; Vivian Motzfeldt 2022-2026;
  Carsten Staur 2007-2013; Ib Petersen 2013-2018; Martin Bille Hermann 2018-2023; Christina Markus Lassen 2023-;
  Pele Broberg 2021-2022; Ellen Margrethe Loj/Ellen Margrethe Loej 1998-2007
EE head: Lennart Meri 1992-2001; Arnold Ruutel/Arnold Ruetel 2001-2006;
  Toomas Hendrik Ilves/Toomas Ilves 2006-2016; Kersti Kaljulaid 2016-2021; Alar Karis 2021-
EE government: Edgar Savisaar 1990-1992; Tiit Vahi 1992-1992; Mart Laar 1992-1994; Andres Tarand 1994-1995;
  Tiit Vahi 1995-1997; Mart Siimann 1997-1999; Mart Laar 1999-2002; Siim Kallas 2002-2003; Juhan Parts 2003-2005;
  Andrus Ansip 2005-2014; Taavi Roivas 2014-2016; Juri Ratas 2016-2021; Kaja Kallas 2021-2024; Kristen Michal 2024-
EE foreign: Lennart Meri 1990-1992; Jaan Manitski 1992-1992; Trivimi Velliste 1992-1994; Juri Luik 1994-1995;
  Riivo Sinijarv 1995-1995; Siim Kallas 1995-1996; Toomas Hendrik Ilves/Toomas Ilves 1996-1998;
  Toomas Hendrik Ilves/Toomas Ilves 1999-2002; Kristiina Ojuland 2002-2005; Urmas Paet 2005-2014;
  Keit Pentus-Rosimannus/Pentus-Rosimannus 2014-2015; Marina Kaljurand 2015-2016; Jurgen Ligi 2016-2016;
  Sven Mikser 2016-2019; Urmas Reinsalu 2019-2021; Eva-Maria Liimets 2021-2022; Urmas Reinsalu 2022-2023;
  Margus Tsahkna 2023-
EE defence: Jaak Aaviksoo 2007-2011; Mart Laar 2011-2012; Urmas Reinsalu 2012-2014; Sven Mikser 2014-2015;
  Hannes Hanso 2015-2016; Margus Tsahkna 2016-2017; Juri Luik 2017-2021; Kalle Laanet 2021-2022; Hanno Pevkur 2022-
EE other: Arnold Ruutel/Arnold Ruetel 1983-1992; Vaino Valjas 1988-1990; Endel Lippmaa 1990-1996;
  Sven Jurgenson 1998-2021; Margus Kolga 2010-2015; Rein Tammsaar 2021-; Jonatan Vseviov 2018-; Andres Sutt 2021-;
  Lauri Laanemets 2022-2025; Ene Ergma 2003-2014; Lauri Hussar 2023-; Mart Helme 2019-2020
ES head: Juan Carlos/King Juan Carlos 1975-2014; Felipe VI/King Felipe 2014-
ES government: Adolfo Suarez 1976-1981; Leopoldo Calvo-Sotelo/Calvo Sotelo 1981-1982; Felipe Gonzalez 1982-1996;
  Jose Maria Aznar 1996-2004; Jose Luis Rodriguez Zapatero/Zapatero/Rodriguez Zapatero 2004-2011;
  Mariano Rajoy 2011-2018; Pedro Sanchez 2018-
ES foreign: Marcelino Oreja 1976-1980; Jose Pedro Perez-Llorca/Perez-Llorca 1980-1982; Fernando Moran 1982-1985;
  Francisco Fernandez Ordonez/Fernandez Ordonez 1985-1992; Javier Solana 1992-1995; Carlos Westendorp 1995-1996;
  Abel Matutes 1996-2000; Josep Pique 2000-2002; Ana Palacio 2002-2004; Miguel Angel Moratinos/Moratinos 2004-2010;
  Trinidad Jimenez 2010-2011; Jose Manuel Garcia-Margallo/Garcia-Margallo/Margallo 2011-2016;
  Alfonso Dastis 2016-2018; Josep Borrell 2018-2019; Margarita Robles 2019-2020;
  Arancha Gonzalez Laya/Gonzalez Laya 2020-2021; Jose Manuel Albares/Albares 2021-
ES defence: Agustin Rodriguez Sahagun/Rodriguez Sahagun 1979-1981; Alberto Oliart 1981-1982;
  Narcis Serra/Narciso Serra 1982-1991; Julian Garcia Vargas 1991-1995; Gustavo Suarez Pertierra 1995-1996;
  Eduardo Serra 1996-2000; Federico Trillo 2000-2004; Jose Bono 2004-2006; Jose Antonio Alonso 2006-2008;
  Carme Chacon 2008-2011; Pedro Morenes 2011-2016; Maria Dolores de Cospedal/Cospedal 2016-2018;
  Margarita Robles 2018-
ES other: Alfonso Guerra 1982-1991; Narcis Serra/Narciso Serra 1991-1995; Miguel Boyer 1982-1985;
  Carlos Solchaga 1982-1993; Pedro Solbes 1991-1996; Pedro Solbes 2004-2009; Rodrigo Rato 1996-2004;
  Elena Salgado 2004-2011; Luis de Guindos/Guindos 2011-2018; Roman Escolano 2018-2018; Nadia Calvino 2018-2023;
  Carlos Cuerpo 2023-; Carlos Romero 1982-1991; Luis Carlos Croissier 1986-1988; Claudio Aranzadi 1988-1993;
  Jose Barrionuevo 1982-1988; Jose Luis Corcuera 1988-1993; Jaime Mayor Oreja/Mayor Oreja 1996-2001;
  Mariano Rajoy 1996-2003; Angel Acebes 2000-2004; Alfredo Perez Rubalcaba/Rubalcaba 1992-2014;
  Jorge Fernandez Diaz/Fernandez Diaz 2011-2016; Juan Ignacio Zoido/Zoido 2016-2018;
  Fernando Grande-Marlaska/Grande-Marlaska/Marlaska 2018-;
  Maria Teresa Fernandez de la Vega/Fernandez de la Vega 2004-2010;
  Soraya Saenz de Santamaria/Saenz de Santamaria 2011-2018; Carmen Calvo 2018-2021; Felix Bolanos 2018-;
  Teresa Ribera 2018-2024; Pablo Iglesias 2014-2021; Yolanda Diaz 2020-; Maria Jesus Montero/Montero 2018-;
  Miguel Sebastian 2008-2011; Jose Manuel Soria/Soria 2011-2016; Reyes Maroto 2018-2023; Bernardino Leon 2004-2011;
  Diego Lopez Garrido 2008-2011; Inigo Mendez de Vigo/Mendez de Vigo 2011-2018; Angel Losada 2006-2020;
  Javier Solana 1982-1992; Mariano Rubio 1984-1992; Luis Angel Rojo 1992-2000; Jaime Caruana 2000-2006;
  Miguel Angel Fernandez Ordonez 2006-2012; Luis Linde 2012-2018;
  Pablo Hernandez de Cos/Hernandez de Cos 2018-2024; Francisco Villar 1983-2006; Inocencio Arias 1985-2004;
  Juan Antonio Yanez-Barnuevo/Yanez-Barnuevo 1986-2010; Jaime de Pinies/Pinies 1973-1985; Manuel Fraga 1977-2005;
  Santiago Carrillo 1960-1982; Jordi Pujol 1980-2003; Artur Mas 2010-2016; Carles Puigdemont 2016-2017;
  Alberto Nunez Feijoo/Feijoo 2022-; Ana Pastor 2011-2019; Manuel Marin 1982-1986; Ignacio Ybanez 2017-2018;
  Agustin Santos 2019-2023; Cristina Gallach 2018-2021; Fernando Valenzuela 2018-2019; Pascual Navarro 2021-2023;
  Diego Martinez Belio 2023-
FI head: Urho Kekkonen 1956-1982; Mauno Koivisto 1982-1994; Martti Ahtisaari 1994-2000; Tarja Halonen 2000-2012;
  Sauli Niinisto/Sauli Niinistoe 2012-2024; Alexander Stubb 2024-
FI government: Mauno Koivisto 1979-1982; Kalevi Sorsa 1982-1987; Harri Holkeri 1987-1991; Esko Aho 1991-1995;
  Paavo Lipponen 1995-2003; Anneli Jaatteenmaki 2003-2003; Matti Vanhanen 2003-2010; Mari Kiviniemi 2010-2011;
  Jyrki Katainen 2011-2014; Alexander Stubb 2014-2015; Juha Sipila 2015-2019; Antti Rinne 2019-2019;
  Sanna Marin 2019-2023; Petteri Orpo 2023-
FI foreign: Paavo Vayrynen 1977-1982; Par Stenback 1982-1983; Paavo Vayrynen 1983-1987; Kalevi Sorsa 1987-1989;
  Pertti Paasio 1989-1991; Paavo Vayrynen 1991-1993; Heikki Haavisto 1993-1995; Tarja Halonen 1995-2000;
  Erkki Tuomioja 2000-2007; Ilkka Kanerva 2007-2008; Alexander Stubb 2008-2011; Erkki Tuomioja 2011-2015;
  Timo Soini 2015-2019; Pekka Haavisto 2019-2023; Elina Valtonen 2023-
FI defence: Elisabeth Rehn 1990-1995; Anneli Taina 1995-1999; Jan-Erik Enestam 1999-2003;
  Seppo Kaariainen 2003-2007; Jyri Hakamies 2007-2011; Stefan Wallin 2011-2012; Carl Haglund 2012-2015;
  Jussi Niinisto 2015-2019; Antti Kaikkonen 2019-2023; Antti Hakkanen 2023-
FI other: Jermu Laine 1982-1987; Erkki Liikanen 1987-1990; Pertti Salolainen 1987-1995; Ahti Pekkala 1979-1986;
  Esko Ollila 1982-1987; Iiro Viinanen 1991-1996; Sauli Niinisto 1996-2003; Rolf Kullberg 1983-1992;
  Sirkka Hamalainen 1992-1998; Olli Rehn 2015-; Erkki Liikanen 2004-2018; Jutta Urpilainen 2011-2014;
  Petteri Orpo 2015-2019; Antti Rinne 2014-2015; Mika Lintila 2015-2023; Annika Saarikko 2021-2023;
  Riikka Purra 2023-; Ville Tavio 2023-; Ville Skinnari 2019-2023; Kai Mykkanen 2016-2025;
  Lenita Toivakka 2015-2016; Heidi Hautala 2011-2013; Pekka Haavisto 2005-2014; Paavo Vayrynen 2007-2011;
  Kimmo Kiljunen 2019-2023; Mari Rantanen 2023-; Klaus Tornudd 1988-1991; Marjatta Rasi 1998-2005;
  Kai Sauer 2014-2025; Jarmo Viinanen 2009-2014; Elina Kalkku 2024-; Jukka Salovaara 2019-; Jussi Halla-aho 2023-
FR head: Valery Giscard d'Estaing/Giscard 1974-1981; Francois Mitterrand 1981-1995; Jacques Chirac 1995-2007;
  Nicolas Sarkozy 2007-2012; Francois Hollande 2012-2017; Emmanuel Macron 2017-
FR government: Raymond Barre 1976-1981; Pierre Mauroy 1981-1984; Laurent Fabius 1984-1986;
  Jacques Chirac 1986-1988; Michel Rocard 1988-1991; Edith Cresson 1991-1992; Pierre Beregovoy 1992-1993;
  Edouard Balladur 1993-1995; Alain Juppe 1995-1997; Lionel Jospin 1997-2002; Jean-Pierre Raffarin 2002-2005;
  Dominique de Villepin/Villepin 2005-2007; Francois Fillon 2007-2012; Jean-Marc Ayrault 2012-2014;
  Manuel Valls 2014-2016; Bernard Cazeneuve 2016-2017; Edouard Philippe 2017-2020; Jean Castex 2020-2022;
  Elisabeth Borne 2022-2024; Gabriel Attal 2024-2024; Michel Barnier 2024-2024; Francois Bayrou 2024-2025;
  Sebastien Lecornu 2025-
FR foreign: Jean Francois-Poncet/Francois-Poncet 1978-1981; Claude Cheysson 1981-1984; Roland Dumas 1984-1986;
  Jean-Bernard Raimond 1986-1988; Roland Dumas 1988-1993; Alain Juppe 1993-1995;
  Herve de Charette/Charette 1995-1997; Hubert Vedrine 1997-2002; Dominique de Villepin/Villepin 2002-2004;
  Michel Barnier 2004-2005; Philippe Douste-Blazy 2005-2007; Bernard Kouchner 2007-2010;
  Michele Alliot-Marie 2010-2011; Alain Juppe 2011-2012; Laurent Fabius 2012-2016; Jean-Marc Ayrault 2016-2017;
  Jean-Yves Le Drian/Le Drian 2017-2022; Catherine Colonna 2022-2024; Stephane Sejourne 2024-2024;
  Jean-Noel Barrot 2024-
FR defence: Yvon Bourges 1975-1980; Joel Le Theule 1980-1980; Robert Galley 1980-1981; Charles Hernu 1981-1985;
  Paul Quiles 1985-1986; Andre Giraud 1986-1988; Jean-Pierre Chevenement 1988-1991; Pierre Joxe 1991-1993;
  Francois Leotard 1993-1995; Charles Millon 1995-1997; Alain Richard 1997-2002; Michele Alliot-Marie 2002-2007;
  Herve Morin 2007-2010; Alain Juppe 2010-2011; Gerard Longuet 2011-2012; Jean-Yves Le Drian/Le Drian 2012-2017;
  Sylvie Goulard 2017-2017; Florence Parly 2017-2022; Sebastien Lecornu 2022-2025; Catherine Vautrin 2025-
FR other: Rene Monory 1978-1981; Jacques Delors 1981-1984; Pierre Beregovoy 1982-1992; Edouard Balladur 1986-1988;
  Alain Juppe 1986-1988; Michel Sapin 1992-2017; Edmond Alphandery 1993-1995; Alain Madelin 1986-1995;
  Jean Arthuis 1995-1997; Dominique Strauss-Kahn/Strauss-Kahn 1991-1999; Christian Sautter 1999-2000;
  Laurent Fabius 1988-2002; Francis Mer 2002-2004; Nicolas Sarkozy 1993-1995; Nicolas Sarkozy 2002-2007;
  Herve Gaymard 2004-2005; Thierry Breton 2005-2007; Christine Lagarde 2005-2011; Francois Baroin 2010-2012;
  Pierre Moscovici 1997-2014; Arnaud Montebourg 2012-2014; Emmanuel Macron 2012-2016;
  Bruno Le Maire/Le Maire 2008-2024; Antoine Armand 2024-2024; Eric Lombard 2024-2025; Roland Lescure 2022-;
  Michel Noir 1986-1988; Michel Jobert 1981-1983; Edith Cresson 1981-1990; Jean-Marie Rausch 1988-1992;
  Dominique Perben 1993-2007; Gerard Longuet 1986-1994; Jean-Noel Jeanneney 1991-1993; Francois Loos 2002-2007;
  Herve Novelli 2007-2010; Pierre Lellouche 2009-2012; Nicole Bricq 2012-2014; Fleur Pellerin 2012-2016;
  Matthias Fekl 2014-2017; Franck Riester 2020-2024; Laurent Saint-Martin/Saint-Martin 2024-2025;
  Charles Pasqua 1986-1995; Robert Pandraud 1986-1988; Albin Chalandon 1986-1988; Gaston Defferre 1981-1986;
  Francois Guillaume 1986-1988; Henri Nallet 1985-1992; Michel Rocard 1981-1985; Philippe Vasseur 1995-1997;
  Jean Puech 1993-1995; Didier Bariani 1986-1988; Bernard Bosson 1986-1995; Michel Aurillac 1986-1988;
  Jacques Pelletier 1988-1991; Edwige Avice 1984-1992; Thierry de Beauce 1988-1991; Elisabeth Guigou 1990-2000;
  Alain Lamassoure 1993-1997; Michel Barnier 1993-1997; Charles Josselin 1985-2002; Pierre-Andre Wiltzer 2002-2004;
  Renaud Muselier 2002-2005; Brigitte Girardin 2002-2007; Claudie Haignere 2002-2005; Catherine Colonna 2005-2007;
  Jean-Pierre Jouyet 2007-2014; Rama Yade 2007-2010; Alain Joyandet 2008-2010; Laurent Wauquiez 2007-2012;
  Bernard Cazeneuve 2012-2016; Harlem Desir 2014-2017; Thierry Repentin 2012-2014; Pascal Canfin 2012-2014;
  Annick Girardin 2014-2022; Jean-Baptiste Lemoyne 2017-2022; Nathalie Loiseau 2017-2019;
  Amelie de Montchalin/Montchalin 2019-; Clement Beaune 2020-2024; Laurence Boone 2022-2024; Benjamin Haddad 2024-;
  Jean-Louis Bianco 1982-1991; Hubert Vedrine 1981-1995; Jacques Attali 1981-1991; Jean-Louis Debre 1995-2007;
  Brice Hortefeux 2007-2011; Claude Gueant 2007-2012; Manuel Valls 2012-2014; Manuel Valls 2024-2025;
  Gerard Collomb 2017-2018; Christophe Castaner 2017-2020; Gerald Darmanin 2017-; Bruno Retailleau 2024-2025;
  Jean-David Levitte 1995-2012; Maurice Gourdault-Montagne/Gourdault-Montagne 2002-2019;
  Dominique de Villepin/Villepin 1993-2002; Dominique de Villepin/Villepin 2004-2005; Emmanuel Bonne 2012-;
  Philippe Etienne 2017-2023; Paul Jean-Ortiz 2012-2014; Jacques Audibert 2009-2017; Gerard Araud 2006-2019;
  Francois Delattre 2011-2022; Nicolas de Riviere 2014-2025; Jerome Bonnafont 2004-; Jean-Maurice Ripert 2007-2019;
  Jean-Marc de La Sabliere/La Sabliere 1998-2007; Alain Dejammet 1995-1999; Jean-Bernard Merimee 1991-1995;
  Pierre-Louis Blanc 1987-1991; Claude de Kemoularia 1984-1987; Luc de La Barre de Nanteuil/Nanteuil 1981-1991;
  Michel Camdessus 1984-1987; Jacques de Larosiere/Larosiere 1987-1993; Jean-Claude Trichet 1987-2003;
  Christian Noyer 1993-2015; Francois Villeroy de Galhau/Villeroy 2015-; Daniel Lebegue 1984-1987;
  Jean-Marie Le Pen/Le Pen 1972-2011; Marine Le Pen/Le Pen 2011-; Jean-Luc Melenchon 2012-;
  Jacques Chaban-Delmas/Chaban-Delmas 1969-1988; Philippe Seguin 1986-1999; Gerard Larcher 2008-;
  Yael Braun-Pivet/Braun-Pivet 2022-; Claude Bartolone 1998-2017; Segolene Royal 1992-2017;
  Jean-Louis Borloo 2004-2010; Brice Lalonde 1988-2011; Nicolas Hulot 2012-2018; Laurence Tubiana 2014-2016;
  Agnes Pannier-Runacher/Pannier-Runacher 2018-2025; Christian Estrosi 2005-2010; Hubert Curien 1984-1993;
  Jack Lang 1981-1993; Simone Veil 1974-1979; Simone Veil 1993-1995; Christian Pierret 1997-2002;
  Jean-Yves Le Drian/Le Drian 2023-2025; Anne-Claire Legendre 2021-2025; Benoit d'Aboville/Aboville 1993-2005;
  Herve Ladsous 2003-2011; Fabien Penone 2007-2022; Francois Nicoullaud 2001-2005;
  Stanislas de Laboulaye/Laboulaye 2002-2012; Denis Simonneau 2005-2009; Philippe Errera 2015-2022;
  Chrysoula Zacharopoulou 2022-2024; Eleonore Caroit 2025-; Edouard Guillaud 2010-2014;
  Pierre de Villiers 2014-2017; Francois Lecointre 2017-2021; Thierry Burkhard 2021-2025
GB head: Elizabeth II/Queen Elizabeth 1952-2022; Charles III/King Charles 2022-
GB government: Margaret Thatcher 1979-1990; John Major 1990-1997; Tony Blair 1997-2007; Gordon Brown 2007-2010;
  David Cameron 2010-2016; Theresa May 2016-2019; Boris Johnson 2019-2022; Liz Truss/Elizabeth Truss 2022-2022;
  Rishi Sunak 2022-2024; Keir Starmer 2024-
GB foreign: Peter Carrington/Lord Carrington 1979-1982; Francis Pym 1982-1983; Geoffrey Howe 1983-1989;
  John Major 1989-1989; Douglas Hurd 1989-1995; Malcolm Rifkind 1995-1997; Robin Cook 1997-2001;
  Jack Straw 2001-2006; Margaret Beckett 2006-2007; David Miliband 2007-2010; William Hague 2010-2014;
  Philip Hammond 2014-2016; Boris Johnson 2016-2018; Jeremy Hunt 2018-2019; Dominic Raab 2019-2021;
  Liz Truss/Elizabeth Truss 2021-2022; James Cleverly 2022-2023; David Cameron/Lord Cameron 2023-2024;
  David Lammy 2024-2025; Yvette Cooper 2025-
GB defence: Francis Pym 1979-1981; John Nott 1981-1983; Michael Heseltine 1983-1986; George Younger 1986-1989;
  Tom King 1989-1992; Malcolm Rifkind 1992-1995; Michael Portillo 1995-1997; George Robertson 1997-1999;
  Geoff Hoon/Geoffrey Hoon 1999-2005; John Reid 2005-2006; Des Browne 2006-2008; John Hutton 2008-2009;
  Bob Ainsworth 2009-2010; Liam Fox 2010-2011; Philip Hammond 2011-2014; Michael Fallon 2014-2017;
  Gavin Williamson 2017-2019; Penny Mordaunt 2019-2019; Ben Wallace 2019-2023; Grant Shapps 2023-2024;
  John Healey 2024-
GB other: Geoffrey Howe 1979-1983; Nigel Lawson 1979-1989; John Major 1987-1990; Norman Lamont 1986-1993;
  Kenneth Clarke/Ken Clarke 1985-1997; Gordon Brown 1997-2007; Alistair Darling 1997-2010;
  George Osborne 2010-2016; Philip Hammond 2016-2019; Sajid Javid 2014-2022; Rishi Sunak 2019-2022;
  Nadhim Zahawi 2021-2023; Kwasi Kwarteng 2021-2022; Jeremy Hunt 2022-2024; Rachel Reeves 2024-;
  Leon Brittan 1983-1986; Norman Tebbit 1981-1987; Paul Channon 1986-1989; David Young/Lord Young 1984-1989;
  Nicholas Ridley 1983-1990; Peter Lilley 1987-1997; Michael Heseltine 1990-1997; Michael Howard 1990-1997;
  Ian Lang 1990-1997; John Nott 1979-1981; John Biffen 1979-1987; Arthur Cockfield/Lord Cockfield 1979-1985;
  Cecil Parkinson 1981-1990; Patrick Jenkin 1979-1985; Keith Joseph 1979-1986;
  William Whitelaw/Lord Whitelaw/Willie Whitelaw 1979-1988; Peter Walker 1979-1990; John Wakeham 1983-1994;
  Michael Jopling 1979-1987; John MacGregor 1985-1994; John Gummer 1985-1997; Alan Clark 1983-1992;
  Alick Buchanan-Smith 1979-1987; Peter Morrison 1983-1990; Ian Stewart 1983-1989;
  Tim Eggar/Timothy Eggar 1985-1996; Lynda Chalker/Baroness Chalker 1986-1997; Malcolm Rifkind 1982-1986;
  Timothy Renton/Tim Renton 1984-1987; Richard Luce 1979-1985; Janet Young/Baroness Young 1981-1987;
  David Mellor 1987-1988; William Waldegrave 1988-1997; Simon Glenarthur/Lord Glenarthur 1983-1989;
  Humphrey Atkins 1979-1982; Ian Gilmour 1979-1981; Nicholas Edwards 1979-1987; Tom King 1979-1989;
  Alan Walters 1981-1989; Charles Powell 1983-1991; Bernard Ingham 1979-1990; Percy Cradock 1978-1992;
  Chris Patten/Christopher Patten 1986-1992; Francis Maude 1989-1992; Mark Lennox-Boyd 1990-1994;
  Tristan Garel-Jones 1990-1993; Douglas Hogg 1990-1997; Alastair Goodlad 1992-1995; David Davis 1994-1997;
  Nicholas Bonsor 1995-1997; Jeremy Hanley 1994-1997; Robin Leigh-Pemberton 1983-1993;
  Eddie George/Edward George 1993-2003; Mervyn King 2003-2013; Mark Carney 2013-2020; Andrew Bailey 2020-;
  Neil Kinnock 1983-1992; John Smith 1992-1994; Michael Foot 1980-1983; Denis Healey 1980-1992;
  Gerald Kaufman 1987-1992; David Steel 1976-1988; David Owen 1981-1995; Roy Jenkins 1981-1987;
  Shirley Williams 1981-1990; Paddy Ashdown 1988-1999; Ken Livingstone 1981-2008; Arthur Scargill 1982-2002;
  John Prescott 1997-2007; Peter Mandelson/Lord Mandelson 1998-2001; Peter Mandelson/Lord Mandelson 2008-2010;
  Peter Mandelson/Lord Mandelson 2025-2025; Stephen Byers 1998-2002; Patricia Hewitt 2001-2007;
  Alan Johnson 2005-2010; Margaret Beckett 1997-2006; Clare Short 1997-2003; Hilary Benn 2003-2010;
  Hilary Benn 2024-; Douglas Alexander 2005-2010; Douglas Alexander 2024-; David Blunkett 1997-2005;
  Charles Clarke 2001-2006; Jacqui Smith 2007-2009; Mo Mowlam/Marjorie Mowlam 1997-2001; John Reid 1998-2007;
  Peter Hain 1999-2009; Paul Murphy 1999-2009; Shaun Woodward 2007-2010; Patrick Mayhew 1983-1997;
  Peter Brooke 1979-1994; Derek Fatchett 1997-1999; Baroness Symons/Liz Symons 1997-2005; John Battle 1999-2001;
  Keith Vaz 1999-2001; Brian Wilson 1997-2003; Denis MacShane 2001-2005; Mike O'Brien 2002-2004;
  Chris Mullin 2003-2005; Bill Rammell 2002-2009; Ben Bradshaw 2001-2003; Kim Howells 2005-2008;
  Ian McCartney 2006-2007; Mark Malloch-Brown/Lord Malloch-Brown 2007-2009; Jim Murphy 2006-2010;
  Gillian Merron 2008-2009; Caroline Flint 2008-2009; Ivan Lewis 2009-2010; Chris Bryant 2009-2010;
  Nick Clegg 2010-2015; Vince Cable 2010-2015; Danny Alexander 2010-2015; Jeremy Browne 2010-2013;
  Alistair Burt 2010-2019; Henry Bellingham 2010-2012; David Lidington 2010-2019; Hugo Swire 2012-2016;
  Mark Simmonds 2012-2014; Sayeeda Warsi/Baroness Warsi 2010-2014; Tobias Ellwood 2014-2019;
  Joyce Anelay/Baroness Anelay 2014-2017; Alok Sharma 2016-2022; Mark Field 2017-2019; Alan Duncan 2010-2019;
  Rory Stewart 2015-2019; Tariq Ahmad/Lord Ahmad 2017-2024; Nigel Adams 2019-2022; Wendy Morton 2020-2022;
  James Duddridge 2012-2021; Vicky Ford 2021-2022; Amanda Milling 2021-2022; Andrew Mitchell 2010-2012;
  Andrew Mitchell 2022-2024; Anne-Marie Trevelyan 2020-2024; Leo Docherty 2022-2024; David Rutley 2022-2024;
  Justine Greening 2011-2018; Priti Patel 2014-2022; Amber Rudd 2014-2019; Suella Braverman 2018-2023;
  James Cleverly 2020-2024; Michael Gove 2010-2024; Liam Fox 2016-2019; Liz Truss/Elizabeth Truss 2012-2021;
  Kemi Badenoch 2022-; Greg Clark 2015-2019; David Davis 2016-2018; Dominic Raab 2018-2023;
  Steve Barclay/Stephen Barclay 2018-2024; David Frost/Lord Frost 2019-2021; Oliver Robbins/Olly Robbins 2016-2019;
  Andrea Leadsom 2016-2020; Ed Davey 2012-2015; Chris Huhne 2010-2012; Ed Miliband 2007-2010; Ed Miliband 2024-;
  Oliver Dowden 2018-2024; Angela Rayner 2024-2025; Shabana Mahmood 2024-; David Lammy 2025-;
  Yvette Cooper 2024-2025; Jonathan Reynolds 2024-2025; Peter Kyle 2024-; Pat McFadden 2024-;
  Stephen Doughty 2024-; Hamish Falconer 2024-; Anneliese Dodds 2024-2025; Catherine West 2024-2025;
  Lord Collins/Ray Collins 2024-2025; Jenny Chapman/Baroness Chapman 2024-; Nick Thomas-Symonds 2024-;
  Jonathan Powell 1997-2007; Jonathan Powell 2024-; Kim Darroch 2012-2019; Mark Sedwill 2017-2020;
  Mark Lyall Grant 2009-2017; Stephen Lovegrove 2021-2022; Tim Barrow 2011-2024; Nigel Sheinwald 2003-2012;
  David Manning 2001-2007; Peter Ricketts 2003-2012; Karen Pierce 2009-2025; Barbara Woodward 2015-2025;
  Matthew Rycroft 2015-2018; Emyr Jones Parry 2003-2007; John Sawers 2001-2014; Jeremy Greenstock 1998-2004;
  John Weston 1995-1998; David Hannay 1990-2003; Crispin Tickell 1987-1990; John Thomson 1982-1987;
  Anthony Parsons 1979-1983; Nicholas Henderson 1979-1982; Oliver Wright 1982-1986; Antony Acland 1982-1991;
  Christopher Meyer 1997-2003; Alex Younger 2014-2020; Richard Moore 2020-2025; Richard Dearlove 1999-2004;
  James Kariuki 2018-; Jeremy Corbyn 2015-2020; Iain Duncan Smith 2001-2003; Nigel Farage 2006-;
  Alex Salmond 2007-2014; Nicola Sturgeon 2007-2023; John Swinney 2007-; Ian Paisley 1980-2008;
  John Hume 1979-2001; Gerry Adams 1983-2018; David Trimble 1995-2005; Martin McGuinness 1998-2017;
  Arlene Foster 2015-2021; Michelle O'Neill 2017-; Mike Jackson 2003-2006; Charles Guthrie 1997-2001;
  David Richards 2010-2013; Nick Carter 2018-2021; Tony Radakin 2021-2025
GE head: Zviad Gamsakhurdia 1991-1992; Eduard Shevardnadze 1992-2003;
  Mikheil Saakashvili/Mikhail Saakashvili 2004-2013; Nino Burjanadze 2003-2008; Giorgi Margvelashvili 2013-2018;
  Salome Zourabichvili/Salome Zurabishvili 2018-2024; Mikheil Kavelashvili/Mikhail Kavelashvili 2024-
GE government: Tengiz Sigua 1992-1993; Otar Patsatsia 1993-1995; Zurab Zhvania 2004-2005;
  Zurab Noghaideli/Zurab Nogaideli 2005-2007; Lado Gurgenidze/Vladimer Gurgenidze 2007-2008;
  Grigol Mgaloblishvili 2008-2009; Nika Gilauri 2009-2012; Vano Merabishvili 2012-2012;
  Bidzina Ivanishvili 2012-2013; Irakli Garibashvili 2013-2015; Giorgi Kvirikashvili 2015-2018;
  Mamuka Bakhtadze 2018-2019; Giorgi Gakharia 2019-2021; Irakli Garibashvili 2021-2024; Irakli Kobakhidze 2024-
GE foreign: Alexander Chikvaidze/Aleksandre Chikvaidze 1992-1995; Irakli Menagarishvili 1995-2003;
  Tedo Japaridze 2003-2004; Salome Zourabichvili/Salome Zurabishvili 2004-2005; Gela Bezhuashvili 2005-2008;
  Davit Bakradze/David Bakradze 2008-2008; Eka Tkeshelashvili/Ekaterine Tkeshelashvili 2008-2008;
  Grigol Vashadze 2008-2012; Maia Panjikidze 2012-2014; Tamar Beruchashvili 2014-2015;
  Giorgi Kvirikashvili 2015-2015; Mikheil Janelidze 2015-2018; David Zalkaliani/Davit Zalkaliani 2018-2022;
  Ilia Darchiashvili 2022-2024; Maka Botchorishvili/Maka Bochorishvili 2024-
GE defence: Tengiz Kitovani 1992-1993; Vardiko Nadibaidze 1994-1998; David Tevzadze 1998-2004;
  Gela Bezhuashvili 2004-2004; Giorgi Baramidze 2004-2004; Irakli Okruashvili 2004-2006;
  David Kezerashvili/Davit Kezerashvili 2006-2008; Vasil Sikharulidze 2008-2009;
  Bachana Akhalaia/Bacho Akhalaia 2009-2012; Irakli Alasania 2012-2014; Mindia Janelidze 2014-2015;
  Tinatin Khidasheli 2015-2016; Levan Izoria 2016-2019; Irakli Garibashvili 2019-2021;
  Juansher Burchuladze 2021-2024; Irakli Chikovani 2024-
GE other: Aslan Abashidze 1991-2004; Nino Burjanadze 2001-2008; Giga Bokeria 2004-2012;
  Temuri Yakobashvili 2008-2010; Kakha Bendukidze 2004-2008; David Usupashvili 2012-2016;
  Zurab Abashidze 1993-2024; Kaha Imnadze/Kakha Imnadze 2004-2022; Irakli Alasania 2006-2008;
  Alexander Lomaia/Alexandre Lomaia 2004-2012; Revaz Adamia 2002-2006; Peter Chkheidze 1994-2002;
  Shalva Papuashvili 2021-; Vakhtang Gomelauri 2015-2025; Natia Turnava 2019-;
  David Bakradze/Davit Bakradze 2008-2022; Tedo Japaridze 1994-2002; Lasha Darsalia 2015-;
  Levan Davitashvili 2014-2025; Irakli Menagarishvili 1993-1995; Jaba Ioseliani 1992-1995;
  Levan Mikeladze 2002-2005
GR head: Konstantinos Karamanlis/Constantine Karamanlis 1980-1985; Christos Sartzetakis 1985-1990;
  Konstantinos Karamanlis/Constantine Karamanlis 1990-1995;
  Costis Stephanopoulos/Constantine Stephanopoulos/Kostis Stephanopoulos 1995-2005; Karolos Papoulias 2005-2015;
  Prokopis Pavlopoulos/Prokopios Pavlopoulos 2015-2020; Katerina Sakellaropoulou 2020-2025;
  Constantine Tassoulas/Konstantinos Tasoulas 2025-
GR government: Konstantinos Karamanlis/Constantine Karamanlis 1974-1980; George Rallis/Georgios Rallis 1980-1981;
  Andreas Papandreou 1981-1989; Tzannis Tzannetakis 1989-1989; Xenophon Zolotas 1989-1990;
  Constantine Mitsotakis/Konstantinos Mitsotakis 1990-1993; Andreas Papandreou 1993-1996;
  Costas Simitis/Kostas Simitis 1996-2004; Costas Karamanlis/Kostas Karamanlis 2004-2009;
  George Papandreou/Georgios Papandreou 2009-2011; Lucas Papademos/Loukas Papademos 2011-2012;
  Panagiotis Pikrammenos 2012-2012; Antonis Samaras 2012-2015; Alexis Tsipras 2015-2019;
  Vassiliki Thanou 2015-2015; Kyriakos Mitsotakis 2019-
GR foreign: Constantine Mitsotakis/Konstantinos Mitsotakis 1980-1981;
  Ioannis Haralambopoulos/Yannis Haralambopoulos/Ioannis Charalambopoulos 1981-1985; Karolos Papoulias 1985-1989;
  Tzannis Tzannetakis 1989-1989; George Papoulias/Georgios Papoulias 1989-1990; Antonis Samaras 1989-1992;
  Michalis Papaconstantinou/Michael Papaconstantinou 1992-1993; Karolos Papoulias 1993-1996;
  Theodoros Pangalos/Theodore Pangalos 1996-1999; George Papandreou 1999-2004;
  Petros Molyviatis/Petros Moliviatis 2004-2006; Dora Bakoyannis/Dora Bakoyianni 2006-2009;
  George Papandreou 2009-2010; Dimitris Droutsas/Dimitrios Droutsas 2010-2011; Stavros Lambrinidis 2011-2011;
  Stavros Dimas 2011-2012; Dimitris Avramopoulos/Dimitrios Avramopoulos 2012-2013; Evangelos Venizelos 2013-2015;
  Nikos Kotzias 2015-2018; Alexis Tsipras 2018-2019; George Katrougalos/Giorgos Katrougalos 2019-2019;
  Nikos Dendias 2019-2023; George Gerapetritis/Giorgos Gerapetritis 2023-
GR defence: Evangelos Averoff 1974-1981; Andreas Papandreou 1981-1986;
  Ioannis Haralambopoulos/Yannis Haralambopoulos 1986-1989; Ioannis Varvitsiotis/Yannis Varvitsiotis 1989-1993;
  Gerasimos Arsenis 1993-1996; Akis Tsochatzopoulos/Akis Tsohatzopoulos 1996-2001; Yannos Papantoniou 2001-2004;
  Spilios Spiliotopoulos 2004-2006; Evangelos Meimarakis/Vangelis Meimarakis 2006-2009;
  Evangelos Venizelos 2009-2011; Panos Beglitis 2011-2011; Dimitris Avramopoulos 2011-2014;
  Panos Panagiotopoulos 2012-2013; Nikos Dendias 2014-2015; Panos Kammenos 2015-2019;
  Evangelos Apostolakis 2019-2019; Nikos Panagiotopoulos 2019-2023; Nikos Dendias 2023-
GR other: Gerasimos Arsenis 1982-1985; Costas Simitis/Kostas Simitis 1981-1995;
  Panagiotis Roumeliotis/Panayiotis Roumeliotis 1985-1989; Dimitris Tsovolas/Dimitrios Tsovolas 1985-1989;
  Theodoros Pangalos/Theodore Pangalos 1984-1996; Yannis Kapsis/Yiannis Kapsis 1982-1989;
  Anastasios Peponis 1981-1996; Dimitris Chalikias/Dimitris Halikias 1984-1992; Yannos Papantoniou 1994-2001;
  Nikos Christodoulakis 2001-2004; George Alogoskoufis 2004-2009; Yannis Papathanasiou 2009-2009;
  George Papaconstantinou/Giorgos Papakonstantinou 2009-2011; Evangelos Venizelos 2011-2015;
  Yannis Stournaras/Ioannis Stournaras 2012-; Gikas Hardouvelis 2014-2015;
  Yanis Varoufakis/Yannis Varoufakis 2015-2015; Euclid Tsakalotos 2015-2019; Christos Staikouras 2019-2023;
  Kostis Hatzidakis/Costis Hatzidakis 2007-; Kyriakos Pierrakakis 2019-; George Papandreou 1993-1999;
  Virginia Tsouderou 1991-1993; Yannos Kranidiotis 1994-1999; Elisavet Papazoi 1999-2000;
  Tassos Yiannitsis 2001-2004; Andreas Loverdos 2002-2012; Yannis Valinakis 2004-2009;
  George Koumoutsakos 2003-2021; Evripidis Stylianidis 2004-2012; Miltiadis Varvitsiotis 2007-2024;
  Alexandra Papadopoulou 2021-; Kostas Fragogiannis 2019-2024; Thanos Dokos 2019-;
  Giorgos Delavekouras/George Delavekouras 2009-2022; Miltiades Evert 1989-1997; Harilaos Florakis 1972-1991;
  Aleka Papariga 1991-2013; Adamantios Vassilakis/Adamantios Vasilakis 2002-2007; Maria Theofili 2017-2023;
  Evangelos Sekeris 2023-
HR head: Franjo Tudjman 1990-1999; Vlatko Pavletic 1999-2000; Stjepan Mesic/Stipe Mesic 2000-2010;
  Ivo Josipovic 2010-2015; Kolinda Grabar-Kitarovic/Grabar-Kitarovic 2015-2020; Zoran Milanovic 2020-
HR government: Stjepan Mesic/Stipe Mesic 1990-1990; Josip Manolic 1990-1991; Franjo Greguric 1991-1992;
  Hrvoje Sarinic 1992-1993; Nikica Valentic 1993-1995; Zlatko Matesa 1995-2000; Ivica Racan 2000-2003;
  Ivo Sanader 2003-2009; Jadranka Kosor 2009-2011; Zoran Milanovic 2011-2016; Tihomir Oreskovic 2016-2016;
  Andrej Plenkovic 2016-
HR foreign: Davorin Rudolf 1991-1991; Zvonimir Separovic 1991-1992; Zdenko Skrabalo 1992-1993;
  Mate Granic 1993-2000; Tonino Picula 2000-2003; Miomir Zuzul 2003-2005;
  Kolinda Grabar-Kitarovic/Grabar-Kitarovic 2005-2008; Gordan Jandrokovic 2008-2011; Vesna Pusic 2011-2016;
  Miro Kovac 2016-2016; Davor Ivo Stier 2016-2017; Marija Pejcinovic Buric/Pejcinovic Buric 2017-2019;
  Gordan Grlic-Radman/Grlic Radman 2019-
HR defence: Martin Spegelj 1990-1991; Luka Bebic 1991-1991; Gojko Susak 1991-1998; Pavao Miljavac 1998-2000;
  Jozo Rados 2000-2002; Zeljka Antunovic 2002-2003; Berislav Roncevic 2003-2008; Branko Vukelic 2008-2010;
  Davor Bozinovic 2010-2011; Ante Kotromanovic 2011-2016; Josip Buljevic 2016-2016; Damir Krsticevic 2016-2020;
  Mario Banozic 2020-2023; Ivan Anusic 2023-
HR other: Hrvoje Sarinic 1990-1998; Mario Nobilo 1992-1997; Ivan Simonovic 1997-2010; Miomir Zuzul 1993-2000;
  Zarko Domljan 1990-1992; Borislav Skegro 1993-2000; Ivan Suker 2003-2010; Slavko Linic 2000-2014;
  Boris Lalovac 2014-2016; Zdravko Maric 2016-2022; Marko Primorac 2022-; Boris Vujcic 2012-;
  Gordan Jandrokovic 2017-; Davor Bozinovic 2017-; Martina Dalic 2016-2018; Neven Mimica 2001-2013;
  Vladimir Drobnjak 2005-2019; Ranko Vilovic 2010-2015; Ivan Simonovic 2019-;
  Andreja Metelko-Zgombic/Metelko-Zgombic 2016-; Damir Habijan 2024-; Ante Susnjar 2024-
HU head: Janos Kadar 1956-1988; Pal Losonczi 1967-1987; Karoly Nemeth 1987-1988;
  Bruno Straub/Bruno F. Straub 1988-1989; Matyas Szuros/Matyas Szueroes 1989-1990; Karoly Grosz 1988-1989;
  Rezso Nyers 1989-1989; Arpad Goncz/Arpad Goencz 1990-2000; Ferenc Madl 2000-2005; Laszlo Solyom 2005-2010;
  Pal Schmitt 2010-2012; Janos Ader 2012-2022; Katalin Novak 2022-2024; Tamas Sulyok 2024-
HU government: Gyorgy Lazar 1975-1987; Karoly Grosz 1987-1988; Miklos Nemeth 1988-1990; Jozsef Antall 1990-1993;
  Peter Boross 1993-1994; Gyula Horn 1994-1998; Viktor Orban 1998-2002; Peter Medgyessy 2002-2004;
  Ferenc Gyurcsany 2004-2009; Gordon Bajnai 2009-2010; Viktor Orban 2010-
HU foreign: Frigyes Puja 1973-1983; Peter Varkonyi 1983-1989; Gyula Horn 1989-1990; Geza Jeszenszky 1990-1994;
  Laszlo Kovacs 1994-1998; Janos Martonyi 1998-2002; Laszlo Kovacs 2002-2004; Ferenc Somogyi 2004-2006;
  Kinga Goncz/Kinga Goencz 2006-2009; Peter Balazs 2009-2010; Janos Martonyi 2010-2014; Tibor Navracsics 2014-2014;
  Peter Szijjarto 2014-
HU defence: Lajos Czinege 1960-1984; Istvan Olah 1984-1985; Ferenc Karpati 1985-1990;
  Lajos Fur/Lajos Fuer 1990-1994; Gyorgy Keleti 1994-1998; Janos Szabo 1998-2002; Ferenc Juhasz 2002-2006;
  Imre Szekeres 2006-2010; Csaba Hende 2010-2015; Istvan Simicsko 2015-2018; Tibor Benko 2018-2022;
  Kristof Szalay-Bobrovniczky/Szalay-Bobrovniczky 2022-
HU other: Jozsef Marjai 1978-1988; Peter Veress 1979-1987; Istvan Hetenyi 1980-1986; Peter Medgyessy 1986-1989;
  Tamas Beck 1988-1990; Matyas Szuros/Matyas Szueroes 1983-1989; Imre Pozsgay 1982-1990; Miklos Nemeth 1986-1988;
  Janos Berecz 1985-1989; Janos Fekete 1968-1989; Gyorgy Suranyi 1990-2001; Lajos Bokros 1995-1996;
  Mihaly Kupa 1990-1993; Attila Chikan 1998-2000; Zsigmond Jarai 1998-2007; Andras Simor 2007-2013;
  Gyorgy Matolcsy 2000-2025; Mihaly Varga 2001-; Marton Nagy 2022-; Judit Varga 2019-2023; Zsolt Semjen 2010-;
  Sandor Pinter 1998-; Antal Rogan 2015-; Gergely Gulyas 2018-; Laszlo Kover 2010-; Janos Boka 2023-;
  Peter Sztaray 2018-; Levente Magyar 2014-; Tamas Menczer 2018-2023; Janos Lazar 2012-; Zoltan Kovacs 2010-;
  Balazs Orban 2018-; Csaba Lantos 2022-; Enikoe Gyori/Eniko Gyori 2010-2014; Zsolt Nemeth 1998-2014;
  Gyula Horn 1985-1989; Istvan Horvath 1980-1990; Laszlo Bekesi 1989-1995; Bela Kadar 1990-1994;
  Andre Erdos/Andre Erdoes 1990-2002; Peter Magyar 2024-
IE head: Patrick Hillery 1976-1990; Mary Robinson 1990-1997; Mary McAleese 1997-2011;
  Michael D. Higgins/Michael Higgins 2011-2025; Catherine Connolly 2025-
IE government: Charles Haughey 1979-1981; Garret FitzGerald 1981-1982; Charles Haughey 1982-1982;
  Garret FitzGerald 1982-1987; Charles Haughey 1987-1992; Albert Reynolds 1992-1994; John Bruton 1994-1997;
  Bertie Ahern 1997-2008; Brian Cowen 2008-2011; Enda Kenny 2011-2017; Leo Varadkar 2017-2020;
  Micheal Martin 2020-2022; Leo Varadkar 2022-2024; Simon Harris 2024-2025; Micheal Martin 2025-
IE foreign: Brian Lenihan 1979-1981; John Kelly 1981-1981; James Dooge 1981-1982;
  Gerry Collins/Gerard Collins 1982-1982; Peter Barry 1982-1987; Brian Lenihan 1987-1989;
  Gerry Collins/Gerard Collins 1989-1992; David Andrews 1992-1993; Dick Spring 1993-1997; Ray Burke 1997-1997;
  David Andrews 1997-2000; Brian Cowen 2000-2004; Dermot Ahern 2004-2008; Micheal Martin 2008-2011;
  Eamon Gilmore 2011-2014; Charlie Flanagan/Charles Flanagan 2014-2017; Simon Coveney 2017-2022;
  Micheal Martin 2022-2025; Simon Harris 2025-2025; Helen McEntee 2025-
IE other: Dick Spring 1982-1987; John Bruton 1981-1987; Alan Dukes 1982-1987; Ray MacSharry 1982-1988;
  Bertie Ahern 1991-1994; Ruairi Quinn 1994-1997; Charlie McCreevy 1997-2004; Brian Cowen 2004-2008;
  Brian Lenihan 2008-2011; Michael Noonan 1982-1987; Michael Noonan 2011-2017; Paschal Donohoe 2014-2025;
  Michael McGrath 2020-2024; Simon Harris 2025-; Mary Harney 1997-2006; Liz O'Donnell 1997-2002;
  Albert Reynolds 1987-1991; Austin Deasy 1982-1987; Michael O'Kennedy 1979-1992; Joe Walsh 1992-2004;
  Joan Burton 2011-2016; Geraldine Byrne Nason/Byrne Nason 2017-; Fergal Mythen 2022-; Richard Ryan 1998-2005;
  David Donoghue 2013-2017; Anne Anderson 2009-2017; Helen McEntee 2016-2025; Thomas Byrne 2020-;
  Simon Coveney 2011-2024; Peter Burke 2020-; Neale Richmond 2022-; Colm Brophy 2020-2022; Sean Fleming 2022-2025;
  Patrick Honohan 2009-2015; Philip Lane 2015-2019; Gabriel Makhlouf 2019-; Noel Dorr 1980-1995;
  Eamon Ryan 2007-2011; Eamon Ryan 2020-2024; Peter Sutherland 1981-1984; Mary Lou McDonald 2018-;
  Conor Lenihan 2004-2011; Dick Roche 2006-2011; Ciaran Cannon 2017-2020; Joe Costello 2011-2014;
  Sean Sherlock 2014-2016
IS head: Vigdis Finnbogadottir 1980-1996; Olafur Ragnar Grimsson/Grimsson 1996-2016;
  Gudni Johannesson/Gudni Th. Johannesson 2016-2024; Halla Tomasdottir 2024-
IS government: Gunnar Thoroddsen 1980-1983; Steingrimur Hermannsson 1983-1987; Thorsteinn Palsson 1987-1988;
  Steingrimur Hermannsson 1988-1991; David Oddsson 1991-2004; Halldor Asgrimsson 2004-2006; Geir Haarde 2006-2009;
  Johanna Sigurdardottir 2009-2013; Sigmundur David Gunnlaugsson/Sigmundur Gunnlaugsson 2013-2016;
  Sigurdur Ingi Johannsson 2016-2017; Bjarni Benediktsson 2017-2017; Katrin Jakobsdottir 2017-2024;
  Bjarni Benediktsson 2024-2024; Kristrun Frostadottir 2024-
IS foreign: Olafur Johannesson 1980-1983; Geir Hallgrimsson 1983-1986; Matthias Mathiesen 1986-1987;
  Steingrimur Hermannsson 1987-1988; Jon Baldvin Hannibalsson/Hannibalsson 1988-1995; Halldor Asgrimsson 1995-2004;
  David Oddsson 2004-2005; Geir Haarde 2005-2006; Valgerdur Sverrisdottir 2006-2007;
  Ingibjorg Solrun Gisladottir/Gisladottir 2007-2009; Ossur Skarphedinsson 2009-2013;
  Gunnar Bragi Sveinsson 2013-2016; Lilja Alfredsdottir 2016-2017; Gudlaugur Thor Thordarson 2017-2021;
  Thordis Kolbrun Reykfjord Gylfadottir/Thordis Gylfadottir/Thordis Kolbrun 2021-2024;
  Bjarni Benediktsson 2023-2024; Thorgerdur Katrin Gunnarsdottir/Thorgerdur Katrin 2024-
IT head: Sandro Pertini/Alessandro Pertini 1978-1985; Francesco Cossiga 1985-1992; Oscar Luigi Scalfaro 1992-1999;
  Carlo Azeglio Ciampi 1999-2006; Giorgio Napolitano 2006-2015; Sergio Mattarella 2015-
IT government: Francesco Cossiga 1979-1980; Arnaldo Forlani 1980-1981; Giovanni Spadolini 1981-1982;
  Amintore Fanfani 1982-1987; Bettino Craxi 1983-1987; Giovanni Goria 1987-1988; Ciriaco De Mita/De Mita 1988-1989;
  Giulio Andreotti 1989-1992; Giuliano Amato 1992-1993; Carlo Azeglio Ciampi 1993-1994;
  Silvio Berlusconi 1994-1995; Lamberto Dini 1995-1996; Romano Prodi 1996-1998; Massimo D'Alema/D'Alema 1998-2000;
  Giuliano Amato 2000-2001; Silvio Berlusconi 2001-2006; Romano Prodi 2006-2008; Silvio Berlusconi 2008-2011;
  Mario Monti 2011-2013; Enrico Letta 2013-2014; Matteo Renzi 2014-2016; Paolo Gentiloni 2016-2018;
  Giuseppe Conte 2018-2021; Mario Draghi 2021-2022; Giorgia Meloni 2022-
IT foreign: Attilio Ruffini 1980-1980; Emilio Colombo 1980-1983; Giulio Andreotti 1983-1989;
  Gianni De Michelis/De Michelis 1989-1992; Vincenzo Scotti 1992-1992; Emilio Colombo 1992-1993;
  Beniamino Andreatta 1993-1994; Antonio Martino 1994-1995; Susanna Agnelli 1995-1996; Lamberto Dini 1996-2001;
  Renato Ruggiero 2001-2002; Silvio Berlusconi 2002-2002; Franco Frattini 2002-2004; Gianfranco Fini 2004-2006;
  Massimo D'Alema/D'Alema 2006-2008; Franco Frattini 2008-2011; Giulio Terzi/Giulio Terzi di Sant'Agata 2011-2013;
  Emma Bonino 2013-2014; Federica Mogherini 2014-2014; Paolo Gentiloni 2014-2016; Angelino Alfano 2016-2018;
  Enzo Moavero Milanesi/Moavero 2018-2019; Luigi Di Maio/Di Maio 2019-2022; Antonio Tajani 2022-
IT defence: Lelio Lagorio 1980-1983; Giovanni Spadolini 1983-1987; Remo Gaspari 1987-1987;
  Valerio Zanone 1987-1989; Mino Martinazzoli 1989-1990; Virginio Rognoni 1990-1992; Salvo Ando 1992-1993;
  Fabio Fabbri 1993-1994; Cesare Previti 1994-1995; Beniamino Andreatta 1996-1998; Carlo Scognamiglio 1998-1999;
  Sergio Mattarella 1999-2001; Antonio Martino 2001-2006; Arturo Parisi 2006-2008;
  Ignazio La Russa/La Russa 2008-2011; Giampaolo Di Paola/Di Paola 2011-2013; Mario Mauro 2013-2014;
  Roberta Pinotti 2014-2018; Elisabetta Trenta 2018-2019; Lorenzo Guerini 2019-2022; Guido Crosetto 2022-
IT other: Filippo Maria Pandolfi 1978-1988; Nino Andreatta/Beniamino Andreatta 1980-1982; Giovanni Goria 1982-1987;
  Giuliano Amato 1987-1989; Guido Carli 1989-1992; Piero Barucci 1992-1994; Lamberto Dini 1994-1995;
  Carlo Azeglio Ciampi 1979-1993; Carlo Azeglio Ciampi 1996-1999; Vincenzo Visco 1996-2008;
  Giulio Tremonti 1994-2011; Domenico Siniscalco 2004-2005; Tommaso Padoa-Schioppa/Padoa-Schioppa 2006-2008;
  Vittorio Grilli 2011-2013; Fabrizio Saccomanni 2013-2014; Pier Carlo Padoan/Pier Padoan 2014-2018;
  Giovanni Tria 2018-2019; Roberto Gualtieri 2019-2021; Daniele Franco 2021-2022; Giancarlo Giorgetti 2018-;
  Renato Altissimo 1981-1988; Valerio Zanone 1986-1987; Franco Piga 1987-1990; Clelio Darida 1983-1987;
  Mario Sarcinelli 1982-1991; Rino Formica 1980-1992; Renato Ruggiero 1987-1991;
  Giorgio La Malfa/La Malfa 1980-1982; Bruno Visentini 1983-1987; Oscar Luigi Scalfaro 1983-1987;
  Amintore Fanfani 1987-1989; Calogero Mannino 1988-1990; Antonio Fazio 1993-2005; Mario Draghi 1991-2001;
  Mario Draghi 2006-2011; Ignazio Visco 2011-2023; Fabio Panetta 2023-; Enrico Berlinguer 1972-1984;
  Alessandro Natta 1984-1988; Achille Occhetto 1988-1994; Massimo D'Alema/D'Alema 1994-1998;
  Walter Veltroni 1996-2009; Umberto Bossi 1989-2012; Gianfranco Fini 1994-2013; Matteo Salvini 2013-;
  Beppe Grillo 2009-2017; Luigi Di Maio/Di Maio 2018-2019; Roberto Maroni 1994-2011;
  Giuseppe Pisanu/Beppe Pisanu 2002-2006; Giorgio Napolitano 1996-1998; Angelino Alfano 2008-2016;
  Marco Minniti 2013-2018; Luciana Lamorgese 2019-2022; Matteo Piantedosi 2022-; Claudio Scajola 2001-2010;
  Pier Ferdinando Casini/Casini 1994-2006; Rocco Buttiglione 1994-2006; Piero Fassino 1996-2007;
  Umberto Ranieri 1998-2001; Margherita Boniver 1986-2006; Alfredo Mantica 2001-2011; Ugo Intini 2006-2008;
  Gianni Vernetti 2006-2008; Bobo Craxi 2006-2008; Marta Dassu 2011-2014; Lapo Pistelli 2013-2015;
  Mario Giro 2013-2018; Benedetto Della Vedova/Della Vedova 2014-2022; Ivan Scalfarotto 2016-2022;
  Manlio Di Stefano/Di Stefano 2018-2022; Marina Sereni 2019-2022; Emanuela Del Re/Del Re 2018-2021;
  Edmondo Cirielli 2022-2025; Giorgio Silli 2021-; Maria Tripodi 2022-; Carlo Calenda 2013-2018; Adolfo Urso 2001-;
  Federica Guidi 2014-2016; Emma Bonino 2006-2008; Antonio Marzano 2001-2005; Pier Luigi Bersani/Bersani 1996-2013;
  Gianni Letta 1994-2011; Maria Elena Boschi/Boschi 2014-2018; Augusto Fantozzi 1995-1998;
  Francesco Paolo Fulci 1993-1999; Marcello Spatafora 2003-2008; Sebastiano Cardi 2013-2018;
  Mariangela Zappia 2018-2025; Maurizio Massari 2021-2025; Sergio Berlinguer 1985-1992; Franco Reviglio 1979-1989;
  Romano Prodi 1982-1989; Nilde Iotti 1979-1992; Carlo Nordio 2022-;
  Gilberto Pichetto Fratin/Pichetto Fratin 2022-; Francesco Lollobrigida 2022-; Roberto Cingolani 2021-2022;
  Paolo Romani 2010-2011; Corrado Passera 2011-2013
LI head: Franz Joseph II 1938-1989; Hans-Adam II/Hans-Adam 1989-
LI government: Hans Brunhart 1978-1993; Mario Frick 1993-2001; Otmar Hasler 2001-2009;
  Klaus Tschuetscher/Klaus Tschutscher 2009-2013; Adrian Hasler 2013-2021; Daniel Risch 2021-2025;
  Brigitte Haas 2025-
LI foreign: Andrea Willi 1993-2001; Ernst Walch 2001-2005; Rita Kieber-Beck/Kieber-Beck 2005-2009;
  Aurelia Frick 2009-2019; Katrin Eggenberger 2019-2021; Dominique Hasler 2021-2025; Sabine Monauni 2025-
LI other: Christian Wenaweser 2002-; Alois Prinz/Prince Alois 2004-
LT head: Vytautas Landsbergis 1990-1992; Algirdas Brazauskas 1992-1998; Valdas Adamkus 1998-2003;
  Rolandas Paksas 2003-2004; Valdas Adamkus 2004-2009; Dalia Grybauskaite 2009-2019; Gitanas Nauseda 2019-
LT government: Kazimiera Prunskiene 1990-1991; Gediminas Vagnorius 1991-1992; Aleksandras Abisala 1992-1992;
  Bronislovas Lubys 1992-1993; Adolfas Slezevicius 1993-1996; Mindaugas Stankevicius 1996-1996;
  Gediminas Vagnorius 1996-1999; Rolandas Paksas 1999-2001; Andrius Kubilius 1999-2000;
  Algirdas Brazauskas 2001-2006; Gediminas Kirkilas 2006-2008; Andrius Kubilius 2008-2012;
  Algirdas Butkevicius 2012-2016; Saulius Skvernelis 2016-2020; Ingrida Simonyte 2020-2024;
  Gintautas Paluckas 2024-2025; Inga Ruginiene 2025-
LT foreign: Algirdas Saudargas 1990-1992; Povilas Gylys 1992-1996; Algirdas Saudargas 1996-2000;
  Antanas Valionis 2000-2006; Petras Vaitiekunas 2006-2008; Vygaudas Usackas 2008-2010;
  Audronius Azubalis 2010-2012; Linas Linkevicius 2012-2020; Gabrielius Landsbergis 2020-2024;
  Kestutis Budrys 2024-
LT defence: Audrius Butkevicius 1990-1993; Linas Linkevicius 1993-1996; Ceslovas Stankevicius 1996-2000;
  Linas Linkevicius 2000-2004; Gediminas Kirkilas 2004-2006; Juozas Olekas 2006-2008; Rasa Jukneviciene 2008-2012;
  Juozas Olekas 2012-2016; Raimundas Karoblis 2016-2020; Arvydas Anusauskas 2020-2024;
  Laurynas Kasciunas 2024-2024; Dovile Sakaliene 2024-2025; Robertas Kaunas 2025-
LT other: Algirdas Brazauskas 1988-1992; Vytautas Landsbergis 1996-2000; Arturas Paulauskas 2000-2006;
  Mantas Adomenas 2020-2023; Egidijus Meilunas 2020-; Raimonda Murmokaite 2012-2017; Rytis Paulauskas 2021-;
  Audra Plepyte 2017-2021; Gintare Skaiste 2020-2024; Ausrine Armonaite 2020-2024; Vitas Vasiliauskas 2011-2021;
  Gediminas Simkus 2021-; Viktorija Cmilyte-Nielsen/Cmilyte-Nielsen 2020-2024; Saulius Skvernelis 2024-2025
LU head: Grand Duke Jean 1964-2000; Grand Duke Henri 2000-2025; Grand Duke Guillaume 2025-
LU government: Pierre Werner 1979-1984; Jacques Santer 1984-1995; Jean-Claude Juncker 1995-2013;
  Xavier Bettel 2013-2023; Luc Frieden 2023-
LU foreign: Gaston Thorn 1969-1980; Colette Flesch 1980-1984; Jacques Poos 1984-1999; Lydie Polfer 1999-2004;
  Jean Asselborn 2004-2023; Xavier Bettel 2023-
LU defence: Marc Fischbach 1984-1998; Alex Bodry 1989-1999; Charles Goerens 1999-2004;
  Jean-Louis Schiltz 2004-2009; Jean-Marie Halsdorf 2009-2013; Etienne Schneider 2013-2020;
  Francois Bausch 2019-2023; Yuriko Backes 2022-
LU other: Jean-Claude Juncker 1984-1995; Luc Frieden 1998-2013; Pierre Gramegna 2013-2022; Gilles Roth 2023-;
  Jeannot Krecke 2004-2012; Yves Mersch 1998-2012; Gaston Reinesch 2013-2024; Johny Lahure 1984-1998;
  Georges Wohlfart 1984-1999; Sylvie Lucas 2008-2019; Olivier Maes 2019-2025; Franz Fayot 2020-2023
LV head: Anatolijs Gorbunovs/Anatoly Gorbunov 1988-1993; Guntis Ulmanis 1993-1999;
  Vaira Vike-Freiberga/Vike-Freiberga 1999-2007; Valdis Zatlers 2007-2011; Andris Berzins 2011-2015;
  Raimonds Vejonis 2015-2019; Egils Levits 2019-2023; Edgars Rinkevics 2023-
LV government: Ivars Godmanis 1990-1993; Valdis Birkavs 1993-1994; Maris Gailis 1994-1995; Andris Skele 1995-1997;
  Guntars Krasts 1997-1998; Vilis Kristopans 1998-1999; Andris Skele 1999-2000; Andris Berzins 2000-2002;
  Einars Repse 2002-2004; Indulis Emsis 2004-2004; Aigars Kalvitis 2004-2007; Ivars Godmanis 2007-2009;
  Valdis Dombrovskis 2009-2014; Laimdota Straujuma 2014-2016; Maris Kucinskis 2016-2019;
  Krisjanis Karins/Arturs Krisjanis Karins 2019-2023; Evika Silina 2023-
LV foreign: Janis Jurkans 1990-1992; Georgs Andrejevs 1992-1994; Valdis Birkavs 1994-1999;
  Indulis Berzins 1999-2002; Sandra Kalniete 2002-2004; Artis Pabriks 2004-2007; Maris Riekstins 2007-2010;
  Aivis Ronis 2010-2010; Girts Valdis Kristovskis/Kristovskis 2010-2011; Edgars Rinkevics 2011-2023;
  Krisjanis Karins 2023-2024; Baiba Braze 2024-
LV defence: Talavs Jundzis 1991-1993; Girts Valdis Kristovskis/Kristovskis 1998-2004; Atis Slakteris 2006-2007;
  Vinets Veldre 2007-2009; Imants Liegis 2009-2010; Artis Pabriks 2010-2014; Raimonds Vejonis 2014-2015;
  Raimonds Bergmanis 2015-2019; Artis Pabriks 2019-2022; Inara Murniece 2022-2023; Andris Spruds 2023-
LV other: Boris Pugo 1984-1988; Alfreds Rubiks 1990-1991; Andrejs Pildegovics 2012-2024;
  Sanita Pavluta-Deslandes/Pavluta-Deslandes 2024-; Andris Vilks 2010-2014; Janis Reirs 2014-2022;
  Arvils Aseradens 2022-; Solvita Aboltina 2010-2014; Daiga Mierina 2023-; Ilmars Rimsevics 2001-2019;
  Martins Kazaks 2019-; Zanda Kalnina-Lukasevica/Kalnina-Lukasevica 2014-2023
MC head: Rainier III/Prince Rainier 1949-2005; Albert II/Prince Albert 2005-
MC government: Michel Roger 2010-2015; Serge Telle 2016-2020; Pierre Dartout 2020-2024
MC foreign: Isabelle Berro-Amadei/Berro-Amadei 2022-; Laurent Anselmi 2019-2022; Gilles Tonelli 2015-2019
MD head: Mircea Snegur 1990-1997; Petru Lucinschi 1997-2001; Vladimir Voronin 2001-2009; Mihai Ghimpu 2009-2010;
  Marian Lupu 2010-2012; Nicolae Timofti 2012-2016; Igor Dodon 2016-2020; Maia Sandu 2020-
MD government: Mircea Druc 1990-1991; Valeriu Muravschi 1991-1992; Andrei Sangheli 1992-1997; Ion Ciubuc 1997-1999;
  Ion Sturza 1999-1999; Dumitru Braghis 1999-2001; Vasile Tarlev 2001-2008; Zinaida Greceanii 2008-2009;
  Vlad Filat 2009-2013; Iurie Leanca 2013-2015; Chiril Gaburici 2015-2015; Valeriu Strelet 2015-2015;
  Pavel Filip 2016-2019; Maia Sandu 2019-2019; Ion Chicu 2019-2020; Natalia Gavrilita 2021-2023;
  Dorin Recean 2023-2025; Alexandru Munteanu 2025-
MD foreign: Nicolae Tiu 1990-1993; Mihai Popov 1994-1997; Nicolae Tabacaru 1997-2000; Nicolae Cernomaz 2000-2001;
  Nicolae Dudau 2001-2004; Andrei Stratan 2004-2009; Iurie Leanca 2009-2013; Natalia Gherman 2013-2016;
  Andrei Galbur 2016-2018; Tudor Ulianovschi 2018-2019; Nicu Popescu 2019-2019; Aureliu Ciocoi 2019-2021;
  Nicu Popescu 2021-2024; Mihai Popsoi 2024-
MD other: Igor Grosu 2021-; Vlad Plahotniuc 2010-2019; Anatolie Nosatii 2021-; Oleg Serebrian 2022-2024;
  Vladislav Kulminski 2021-2022; Cristina Gherasimov 2023-; Gheorghe Leuca 2021-; Veaceslav Dobinda 2018-;
  Alexei Tulbure 2006-2011
ME head: Momir Bulatovic 1990-1998; Milo Djukanovic 1998-2002; Filip Vujanovic 2002-2018;
  Milo Djukanovic 2018-2023; Jakov Milatovic 2023-
ME government: Milo Djukanovic 1991-1998; Filip Vujanovic 1998-2002; Milo Djukanovic 2003-2006;
  Zeljko Sturanovic 2006-2008; Milo Djukanovic 2008-2010; Igor Luksic 2010-2012; Milo Djukanovic 2012-2016;
  Dusko Markovic 2016-2020; Zdravko Krivokapic 2020-2022; Dritan Abazovic 2022-2023; Milojko Spajic 2023-
ME foreign: Branko Lukovac 2000-2002; Miodrag Vlahovic 2004-2006; Milan Rocen 2006-2012;
  Nebojsa Kaludjerovic 2012-2012; Igor Luksic 2012-2016; Srdjan Darmanovic 2016-2020; Djordje Radulovic 2020-2022;
  Ranko Krivokapic 2022-2022; Filip Ivanovic 2023-2024; Ervin Ibrahimovic 2024-
ME defence: Boro Vucinic 2006-2012; Milica Pejanovic-Djurisic/Pejanovic-Djurisic 2012-2016;
  Predrag Boskovic 2016-2020; Olivera Injac 2020-2022; Rasko Konjevic 2022-2023; Dragan Krapovic 2023-
ME other: Ranko Krivokapic 2003-2016; Milica Pejanovic-Djurisic/Pejanovic-Djurisic 2018-2022; Andrija Mandic 2023-;
  Dritan Abazovic 2020-2022; Maida Gorcevic 2023-
MK head: Kiro Gligorov 1991-1999; Boris Trajkovski 1999-2004; Branko Crvenkovski 2004-2009;
  Gjorge Ivanov/Gjorgje Ivanov 2009-2019; Stevo Pendarovski 2019-2024;
  Gordana Siljanovska-Davkova/Siljanovska-Davkova 2024-
MK government: Nikola Kljusev 1991-1992; Branko Crvenkovski 1992-1998;
  Ljubco Georgievski/Ljubcho Georgievski 1998-2002; Branko Crvenkovski 2002-2004; Hari Kostov 2004-2004;
  Vlado Buckovski 2004-2006; Nikola Gruevski 2006-2016; Emil Dimitriev 2016-2017; Zoran Zaev 2017-2022;
  Oliver Spasovski 2020-2020; Dimitar Kovacevski 2022-2024; Talat Xhaferi 2024-2024; Hristijan Mickoski 2024-
MK foreign: Denko Maleski 1991-1993; Stevo Crvenkovski 1993-1996;
  Ljubomir Frckovski/Ljubomir Danailov Frckoski 1996-1997; Blagoj Handziski 1997-1998;
  Aleksandar Dimitrov 1998-2000; Srdjan Kerim/Srgjan Kerim 2000-2001; Ilinka Mitreva 2001-2006;
  Slobodan Casule 2001-2002; Antonio Milososki 2006-2011; Nikola Poposki 2011-2017; Nikola Dimitrov 2017-2020;
  Bujar Osmani 2020-2024; Timco Mucunski 2024-
MK defence: Vlado Popovski 1992-1994; Nikola Kljusev 1998-2000; Ljuben Paunovski 2000-2001;
  Vlado Buckovski 2001-2004; Jovan Manasijevski 2004-2006; Zoran Konjanovski 2008-2011; Fatmir Besimi 2011-2013;
  Talat Xhaferi 2013-2014; Zoran Jolevski 2014-2017; Radmila Sekerinska 2017-2022; Slavjanka Petrovska 2022-2024;
  Vlado Misajlovski 2024-
MK other: Ali Ahmeti 2001-; Arben Xhaferi 1994-2007; Nikola Dimitrov 2003-2017; Radmila Sekerinska 2002-2006;
  Fatmir Besimi 2004-2024; Bujar Osmani 2017-2020; Vasko Naumovski 2009-2022; Zoran Jolevski 2008-2014;
  Artan Grubi 2020-2024; Zoran Stavreski 2006-2016; Ljupco Jordanovski 2009-2012; Slobodan Tasovski 2008-2015;
  Naste Calovski 1997-2002
MT head: Agatha Barbara 1982-1987; Vincent Tabone/Censu Tabone 1989-1994;
  Ugo Mifsud Bonnici/Mifsud Bonnici 1994-1999; Guido de Marco/de Marco 1999-2004;
  Eddie Fenech Adami/Fenech Adami 2004-2009; George Abela 2009-2014;
  Marie-Louise Coleiro Preca/Coleiro Preca 2014-2019; George Vella 2019-2024;
  Myriam Spiteri Debono/Spiteri Debono 2024-
MT government: Dom Mintoff 1971-1984; Karmenu Mifsud Bonnici/Mifsud Bonnici 1984-1987;
  Eddie Fenech Adami/Fenech Adami 1987-1996; Alfred Sant 1996-1998; Eddie Fenech Adami/Fenech Adami 1998-2004;
  Lawrence Gonzi 2004-2013; Joseph Muscat 2013-2020; Robert Abela 2020-
MT foreign: Alex Sceberras Trigona/Sceberras Trigona 1981-1987; Vincent Tabone/Censu Tabone 1987-1989;
  Guido de Marco/de Marco 1990-1996; George Vella 1996-1998; Guido de Marco/de Marco 1998-1999; Joe Borg 1999-2004;
  John Dalli 2004-2004; Michael Frendo 2004-2008; Tonio Borg 2008-2012;
  Francis Zammit Dimech/Zammit Dimech 2012-2013; George Vella 2013-2017; Carmelo Abela 2017-2020;
  Evarist Bartolo 2020-2022; Ian Borg 2022-
MT other: Edward Scicluna 2013-2020; Clyde Caruana 2020-; Tonio Fenech 2008-2013; Vanessa Frazier 2020-2025;
  Christopher Grima 2012-2018; Joe Grima 1981-1987; John Dalli 1987-2010; Tonio Borg 1998-2008
NL head: Queen Juliana 1948-1980; Queen Beatrix 1980-2013; King Willem-Alexander 2013-
NL government: Dries van Agt/Andreas van Agt 1977-1982; Ruud Lubbers/Rudolphus Lubbers 1982-1994;
  Wim Kok 1994-2002; Jan Peter Balkenende 2002-2010; Mark Rutte 2010-2024; Dick Schoof 2024-2026; Rob Jetten 2026-
NL foreign: Chris van der Klaauw/Christoph van der Klaauw 1977-1981; Max van der Stoel/van der Stoel 1981-1982;
  Dries van Agt 1982-1982; Hans van den Broek/van den Broek 1982-1993; Pieter Kooijmans 1993-1994;
  Hans van Mierlo 1994-1998; Jozias van Aartsen/van Aartsen 1998-2002;
  Jaap de Hoop Scheffer/de Hoop Scheffer 2002-2003; Bernard Bot/Ben Bot 2003-2007; Maxime Verhagen 2007-2010;
  Uri Rosenthal 2010-2012; Frans Timmermans 2012-2014; Bert Koenders 2014-2017; Halbe Zijlstra 2017-2018;
  Sigrid Kaag 2018-2018; Stef Blok 2018-2021; Sigrid Kaag 2021-2021; Ben Knapen 2021-2022;
  Wopke Hoekstra 2022-2023; Hanke Bruins Slot/Bruins Slot 2023-2024; Caspar Veldkamp 2024-2025;
  Ruben Brekelmans 2025-2025; David van Weel 2025-
NL defence: Pieter de Geus 1980-1981; Hans van Mierlo 1981-1982; Job de Ruiter 1982-1986;
  Wim van Eekelen 1986-1988; Frits Bolkestein 1988-1989; Relus ter Beek 1989-1994; Joris Voorhoeve 1994-1998;
  Frank de Grave 1998-2002; Henk Kamp 2002-2007; Eimert van Middelkoop 2007-2010; Hans Hillen 2010-2012;
  Jeanine Hennis-Plasschaert/Hennis-Plasschaert/Hennis 2012-2017; Klaas Dijkhoff 2017-2017;
  Ank Bijleveld 2017-2021; Henk Kamp 2021-2022; Kajsa Ollongren 2022-2024; Ruben Brekelmans 2024-
NL other: Onno Ruding/Herman Onno Ruding 1982-1989; Wim Kok 1989-1994; Gerrit Zalm 1994-2007; Wouter Bos 2007-2010;
  Jan Kees de Jager 2010-2012; Jeroen Dijsselbloem 2012-2017; Wopke Hoekstra 2017-2022; Sigrid Kaag 2017-2024;
  Eelco Heinen 2024-; Rudolf de Korte 1986-1989; Gijs van Aardenne 1977-1986; Koos Andriessen 1989-1994;
  Hans Wijers 1994-1998; Laurens Jan Brinkhorst/Brinkhorst 1999-2006;
  Maria van der Hoeven/van der Hoeven 2002-2010; Gerrit Braks 1980-1990; Frits Bolkestein 1982-1986;
  Yvonne van Rooy 1986-1994; Eegje Schoo 1982-1986; Piet Bukman 1986-1994; Jan Pronk 1973-2002;
  Eveline Herfkens 1998-2002; Agnes van Ardenne/van Ardenne 2002-2007; Bert Koenders 2007-2010;
  Ben Knapen 2010-2012; Lilianne Ploumen 2012-2017; Liesje Schreinemacher 2022-2024;
  Geoffrey van Leeuwen 2023-2024; Reinette Klever 2024-2025; Wim Duisenberg 1982-1997; Nout Wellink 1997-2011;
  Klaas Knot 2011-2025; Michiel Patijn 1994-1998; Dick Benschop 1998-2002; Atzo Nicolai 2002-2006;
  Frans Timmermans 2007-2010; Piet Dankert 1989-1994; Geert Wilders 2006-; Rob Jetten 2018-;
  Micky Adriaansens 2022-2024; Karel van Oosterom 2013-2020; Yoka Brandt 2019-2025; Peter van Walsum 1993-2001
NO head: Olav V/King Olav 1957-1991; Harald V/King Harald 1991-
NO government: Odvar Nordli 1976-1981; Gro Harlem Brundtland/Brundtland 1981-1981;
  Kaare Willoch/Kare Willoch 1981-1986; Gro Harlem Brundtland/Brundtland 1986-1989; Jan Syse/Jan P. Syse 1989-1990;
  Gro Harlem Brundtland/Brundtland 1990-1996; Thorbjoern Jagland/Thorbjorn Jagland 1996-1997;
  Kjell Magne Bondevik/Bondevik 1997-2000; Jens Stoltenberg 2000-2001; Kjell Magne Bondevik/Bondevik 2001-2005;
  Jens Stoltenberg 2005-2013; Erna Solberg 2013-2021; Jonas Gahr Store/Jonas Gahr Stoere/Gahr Store 2021-
NO foreign: Knut Frydenlund 1973-1981; Svenn Stray 1981-1986; Knut Frydenlund 1986-1987;
  Thorvald Stoltenberg 1987-1989; Kjell Magne Bondevik/Bondevik 1989-1990; Thorvald Stoltenberg 1990-1993;
  Johan Joergen Holst/Johan Jorgen Holst 1993-1994; Bjoern Tore Godal/Bjorn Tore Godal/Godal 1994-1997;
  Knut Vollebaek 1997-2000; Thorbjoern Jagland/Thorbjorn Jagland 2000-2001; Jan Petersen 2001-2005;
  Jonas Gahr Store/Jonas Gahr Stoere/Gahr Store 2005-2012; Espen Barth Eide/Barth Eide 2012-2013;
  Boerge Brende/Borge Brende 2013-2017; Ine Eriksen Soereide/Ine Eriksen Soreide/Eriksen Soreide 2017-2021;
  Anniken Huitfeldt 2021-2023; Espen Barth Eide/Barth Eide 2023-
NO defence: Thorvald Stoltenberg 1979-1981; Anders Sjaastad 1981-1986;
  Johan Joergen Holst/Johan Jorgen Holst 1986-1993; Joergen Kosmo/Jorgen Kosmo 1993-1997;
  Dag Joestein Fjaervoll 1997-1999; Eldbjoerg Loewer 1999-2000; Bjoern Tore Godal/Bjorn Tore Godal 2000-2001;
  Kristin Krohn Devold/Krohn Devold 2001-2005; Anne-Grete Stroem-Erichsen/Anne-Grete Strom-Erichsen 2005-2012;
  Grete Faremo 2009-2011; Ine Eriksen Soreide/Ine Eriksen Soereide/Eriksen Soreide 2013-2017;
  Frank Bakke-Jensen/Bakke-Jensen 2017-2021; Odd Roger Enoksen/Enoksen 2021-2022;
  Bjorn Arild Gram/Bjoern Arild Gram 2022-2025; Tore Sandvik/Tore O. Sandvik 2025-
NO other: Arne Oeien/Arne Oien 1986-1989; Kaare Kristiansen/Kare Kristiansen 1983-1986; Vidkunn Hveding 1981-1983;
  Eivind Reiten 1985-1991; Finn Kristensen 1988-1993; Jens Stoltenberg 1993-1997; Marit Arnstad 1997-2000;
  Einar Steensnaes 2001-2004; Thorhild Widvey 2004-2005; Odd Roger Enoksen 2005-2007;
  Terje Riis-Johansen/Riis-Johansen 2005-2011; Ola Borten Moe/Borten Moe 2011-2013; Tord Lien 2013-2016;
  Terje Soeviknes/Terje Soviknes 2016-2018; Kjell-Boerge Freiberg/Freiberg 2018-2019; Sylvi Listhaug 2013-2020;
  Tina Bru 2020-2021; Marte Mjos Persen 2021-2022; Terje Aasland 2022-; Gunnar Berge 1986-1996;
  Rolf Presthus 1981-1986; Sigbjorn Johnsen/Sigbjoern Johnsen 1990-2013; Jens Stoltenberg 2025-;
  Trygve Slagsvold Vedum/Slagsvold Vedum 2021-2025; Siv Jensen 2013-2020; Per-Kristian Foss 2001-2005;
  Kristin Halvorsen 2005-2009; Hermod Skaanland/Hermod Skanland 1985-1993; Asbjoern Haugstvedt 1983-1986;
  Kurt Mosbakk 1986-1988; Jan Balstad 1988-1989; Reidun Brusletten 1983-1986; Vesla Vetlesen 1986-1988;
  Hilde Frafjord Johnson/Frafjord Johnson 1997-2005; Erik Solheim 2000-2012; Heikki Holmas 2012-2013;
  Dag-Inge Ulstein/Ulstein 2019-2021; Anne Beathe Tvinnereim/Tvinnereim 2021-2025; Jan Egeland 1990-1997;
  Terje Roed-Larsen/Terje Rod-Larsen 1993-1996; Mona Juul 2019-2023; Vidar Helgesen 2001-2018;
  Jon Hanssen-Bauer 2003-2010; Andreas Motzfeldt Kravik/Kravik 2022-; Tom Vraalsen 1982-1992;
  Martin Huslid 1988-1993; Hans Jacob Biorn Lian/Biorn Lian 1992-1998; Geir Pedersen/Geir O. Pedersen 2012-2017;
  Tore Hattrem 2010-2025; Merete Fjeld Brattested/Brattested 2023-; Monica Maeland 2013-2018;
  Torbjoern Roe Isaksen 2013-2020; Jan Tore Sanner 2013-2021; Cecilie Myrseth 2023-; Jan Christian Vestre 2021-;
  Trond Giske 2000-2013; Eirik Kristoffersen 2020-; Masud Gharahkhani 2021-
PL head: Henryk Jablonski 1972-1985; Edward Gierek 1970-1980; Stanislaw Kania 1980-1981;
  Wojciech Jaruzelski 1981-1990; Lech Walesa 1990-1995; Aleksander Kwasniewski 1995-2005; Lech Kaczynski 2005-2010;
  Bronislaw Komorowski 2010-2015; Andrzej Duda 2015-2025; Karol Nawrocki 2025-
PL government: Edward Babiuch 1980-1980; Jozef Pinkowski 1980-1981; Wojciech Jaruzelski 1981-1985;
  Zbigniew Messner 1985-1988; Mieczyslaw Rakowski 1988-1989; Tadeusz Mazowiecki 1989-1991;
  Jan Krzysztof Bielecki/Bielecki 1991-1991; Jan Olszewski 1991-1992; Waldemar Pawlak 1992-1992;
  Hanna Suchocka 1992-1993; Waldemar Pawlak 1993-1995; Jozef Oleksy 1995-1996; Wlodzimierz Cimoszewicz 1996-1997;
  Jerzy Buzek 1997-2001; Leszek Miller 2001-2004; Marek Belka 2004-2005; Kazimierz Marcinkiewicz 2005-2006;
  Jaroslaw Kaczynski 2006-2007; Donald Tusk 2007-2014; Ewa Kopacz 2014-2015; Beata Szydlo 2015-2017;
  Mateusz Morawiecki 2017-2023; Donald Tusk 2023-
PL foreign: Emil Wojtaszek 1976-1980; Jozef Czyrek 1980-1982; Stefan Olszowski 1982-1985;
  Marian Orzechowski 1985-1988; Tadeusz Olechowski 1988-1989; Krzysztof Skubiszewski 1989-1993;
  Andrzej Olechowski 1993-1995; Wladyslaw Bartoszewski 1995-1995; Dariusz Rosati 1995-1997;
  Bronislaw Geremek 1997-2000; Wladyslaw Bartoszewski 2000-2001; Wlodzimierz Cimoszewicz 2001-2005;
  Adam Rotfeld/Adam Daniel Rotfeld 2005-2005; Stefan Meller 2005-2006; Anna Fotyga 2006-2007;
  Radoslaw Sikorski/Radek Sikorski 2007-2014; Grzegorz Schetyna 2014-2015; Witold Waszczykowski 2015-2018;
  Jacek Czaputowicz 2018-2020; Zbigniew Rau 2020-2023; Szymon Szynkowski vel Sek/Szynkowski vel Sek 2023-2023;
  Radoslaw Sikorski/Radek Sikorski 2023-
PL defence: Florian Siwicki 1983-1990; Piotr Kolodziejczyk 1990-1994; Jan Parys 1991-1992;
  Janusz Onyszkiewicz 1992-1993; Stanislaw Dobrzanski 1996-1997; Janusz Onyszkiewicz 1997-2000;
  Bronislaw Komorowski 2000-2001; Jerzy Szmajdzinski 2001-2005; Radoslaw Sikorski/Radek Sikorski 2005-2007;
  Aleksander Szczyglo 2007-2007; Bogdan Klich 2007-2011; Tomasz Siemoniak 2011-2015; Antoni Macierewicz 2015-2018;
  Mariusz Blaszczak 2018-2023; Wladyslaw Kosiniak-Kamysz/Kosiniak-Kamysz 2023-
PL other: Lech Walesa 1980-1990; Jozef Glemp 1981-2004; Czeslaw Kiszczak 1981-1990; Mieczyslaw Rakowski 1981-1985;
  Mieczyslaw Jagielski 1971-1981; Zbigniew Szalajda 1982-1988; Wladyslaw Gwiazda 1985-1989;
  Manfred Gorywoda 1983-1987; Jozef Czyrek 1981-1989; Kazimierz Barcikowski 1980-1989; Marian Wozniak 1981-1989;
  Janusz Obodowski 1981-1985; Jerzy Urban 1981-1989; Bazyli Samojlik 1986-1988; Stanislaw Nieckarz 1982-1986;
  Andrzej Wojcik 1987-1989; Wladyslaw Baka 1985-1991; Ireneusz Sekula 1988-1989; Marcin Swiecicki 1989-1991;
  Leszek Balcerowicz 1989-1991; Leszek Balcerowicz 1997-2007; Grzegorz Kolodko 1994-2003; Marek Belka 1997-2002;
  Marek Belka 2010-2016; Andrzej Olechowski 1992-1992; Jan Kulakowski 1998-2001;
  Danuta Huebner/Danuta Hubner 1996-2004; Jacek Saryusz-Wolski/Saryusz-Wolski 1991-2001;
  Jacek Rostowski/Jan Vincent-Rostowski 2007-2013; Mateusz Szczurek 2013-2015; Pawel Szalamacha 2015-2016;
  Mateusz Morawiecki 2015-2017; Tadeusz Koscinski 2019-2022; Magdalena Rzeczkowska 2022-2023;
  Andrzej Domanski 2023-; Waldemar Pawlak 2007-2012; Janusz Piechocinski 2012-2015; Jaroslaw Gowin 2015-2021;
  Jadwiga Emilewicz 2018-2020; Jaroslaw Kaczynski 2001-; Zbigniew Ziobro 2005-2023; Jacek Siewiera 2022-2025;
  Pawel Soloch 2015-2022; Stanislaw Koziej 2010-2015; Krzysztof Szczerski 2015-2025; Jakub Kumoch 2021-2023;
  Marcin Przydacz 2019-; Pawel Jablonski 2019-2023; Anna Moskwa 2021-2023;
  Wladyslaw Teofil Bartoszewski/Teofil Bartoszewski 2023-; Andrzej Szejna 2023-2025;
  Anna Radwan-Rohrenschef 2023-2024; Szymon Holownia 2019-2025; Elzbieta Witek 2019-2023;
  Tomasz Siemoniak 2023-2025; Mariusz Kaminski 2019-2023; Marek Kuchcinski 2015-2019; Adam Michnik 1989-1991;
  Bronislaw Geremek 1989-1997; Jacek Kuron 1989-1993; Marek Siwiec 1997-2004; Mikolaj Dowgielewicz 2007-2012;
  Bogdan Borusewicz 2005-2015; Adam Glapinski 2016-; Hanna Gronkiewicz-Waltz/Gronkiewicz-Waltz 1992-2000;
  Slawomir Skrzypek 2007-2010; Joanna Wronecka 2005-2021; Marcin Bosacki 2020-; Jan Borkowski 2007-2012;
  Krzysztof Stanowski 2008-2012; Michal Kurtyka 2018-2021; Adam Bodnar 2023-2025; Bartosz Cichocki 2017-2023;
  Piotr Wilczek 2016-2021; Andrzej Kremer 2008-2010; Henryk Szlajfer 2000-2005
PT head: Antonio Ramalho Eanes/Ramalho Eanes 1976-1986; Mario Soares 1986-1996; Jorge Sampaio 1996-2006;
  Anibal Cavaco Silva/Cavaco Silva 2006-2016; Marcelo Rebelo de Sousa/Rebelo de Sousa 2016-2026;
  Antonio Jose Seguro/Jose Seguro 2026-
PT government: Francisco Sa Carneiro/Sa Carneiro 1980-1980; Francisco Pinto Balsemao/Pinto Balsemao 1981-1983;
  Mario Soares 1983-1985; Anibal Cavaco Silva/Cavaco Silva 1985-1995; Antonio Guterres 1995-2002;
  Jose Manuel Durao Barroso/Durao Barroso/Barroso 2002-2004; Pedro Santana Lopes/Santana Lopes 2004-2005;
  Jose Socrates 2005-2011; Pedro Passos Coelho/Passos Coelho 2011-2015; Antonio Costa 2015-2024;
  Luis Montenegro 2024-
PT foreign: Diogo Freitas do Amaral/Freitas do Amaral 1980-1981;
  Andre Goncalves Pereira/Goncalves Pereira 1981-1982; Vasco Futscher Pereira/Futscher Pereira 1982-1983;
  Jaime Gama 1983-1985; Pedro Pires de Miranda/Pires de Miranda 1985-1987;
  Joao de Deus Pinheiro/Deus Pinheiro 1987-1992; Jose Manuel Durao Barroso/Durao Barroso 1992-1995;
  Jaime Gama 1995-2002; Antonio Martins da Cruz/Martins da Cruz 2002-2003;
  Teresa Gouveia/Teresa Patricio Gouveia 2003-2004; Antonio Monteiro 2004-2005;
  Diogo Freitas do Amaral/Freitas do Amaral 2005-2006; Luis Amado 2006-2011; Paulo Portas 2011-2013;
  Rui Machete 2013-2015; Augusto Santos Silva/Santos Silva 2015-2022; Joao Gomes Cravinho/Gomes Cravinho 2022-2024;
  Paulo Rangel 2024-
PT defence: Leonardo Ribeiro de Almeida/Ribeiro de Almeida 1985-1987; Eurico de Melo 1987-1990;
  Fernando Nogueira 1990-1995; Antonio Vitorino 1995-1997; Jaime Gama 1999-1999; Paulo Portas 2002-2005;
  Luis Amado 2005-2006; Nuno Severiano Teixeira/Severiano Teixeira 2006-2009;
  Augusto Santos Silva/Santos Silva 2009-2011; Jose Pedro Aguiar-Branco/Aguiar-Branco 2011-2015;
  Jose Azeredo Lopes/Azeredo Lopes 2015-2018; Joao Gomes Cravinho/Gomes Cravinho 2018-2022;
  Helena Carreiras 2022-2024; Nuno Melo 2024-
PT other: Ernani Lopes 1983-1985; Miguel Cadilhe 1985-1990; Miguel Beleza 1990-1994;
  Jorge Braga de Macedo/Braga de Macedo 1991-1993; Eduardo Catroga 1993-1995;
  Antonio Sousa Franco/Sousa Franco 1995-1999; Joaquim Pina Moura/Pina Moura 1997-2001;
  Manuela Ferreira Leite/Ferreira Leite 2002-2010; Fernando Teixeira dos Santos/Teixeira dos Santos 2005-2011;
  Vitor Gaspar 2011-2013; Maria Luis Albuquerque 2013-2015; Mario Centeno 2015-2025; Joao Leao 2020-2022;
  Fernando Medina 2022-2024; Joaquim Miranda Sarmento/Miranda Sarmento 2024-; Alvaro Barreto 1984-1990;
  Fernando Santos Martins 1985-1987; Luis Mira Amaral/Mira Amaral 1987-1995; Carlos Costa 2010-2020;
  Vitor Constancio 1985-2010; Rui Medina 1986-1987; Antonio Monteiro 1996-2001; Ana Gomes 1999-2003;
  Pedro Siza Vieira/Siza Vieira 2017-2022; Manuel Pinho 2005-2009; Pedro Lourtie 1995-1999;
  Jose Filipe Moraes Cabral/Moraes Cabral 2008-2013; Francisco Duarte Lopes/Duarte Lopes 2017-2022;
  Ana Paula Zacarias 2017-2025; Francisco Ribeiro Telles/Ribeiro Telles 2002-2020; Alvaro Cunhal 1961-1992;
  Joao Salgueiro 1981-1983
RO head: Nicolae Ceausescu 1965-1989; Ion Iliescu 1989-1996; Emil Constantinescu 1996-2000; Ion Iliescu 2000-2004;
  Traian Basescu 2004-2014; Klaus Iohannis/Klaus Johannis 2014-2025; Ilie Bolojan 2025-2025; Nicusor Dan 2025-
RO government: Ilie Verdet 1979-1982; Constantin Dascalescu 1982-1989; Petre Roman 1989-1991;
  Theodor Stolojan 1991-1992; Nicolae Vacaroiu 1992-1996; Victor Ciorbea 1996-1998; Radu Vasile 1998-1999;
  Mugur Isarescu 1999-2000; Adrian Nastase 2000-2004;
  Calin Popescu-Tariceanu/Popescu-Tariceanu/Tariceanu 2004-2008; Emil Boc 2008-2012;
  Mihai Razvan Ungureanu/Razvan Ungureanu 2012-2012; Victor Ponta 2012-2015; Dacian Ciolos 2015-2017;
  Sorin Grindeanu 2017-2017; Mihai Tudose 2017-2018; Viorica Dancila 2018-2019; Ludovic Orban 2019-2020;
  Florin Citu 2020-2021; Nicolae Ciuca 2021-2023; Marcel Ciolacu 2023-2025; Ilie Bolojan 2025-
RO foreign: Stefan Andrei 1978-1985; Ilie Vaduva 1985-1986; Ioan Totu 1986-1989; Ion Stoian 1989-1989;
  Sergiu Celac 1989-1990; Adrian Nastase 1990-1992; Teodor Melescanu/Teodor Viorel Melescanu 1992-1996;
  Adrian Severin 1996-1997; Andrei Plesu 1997-1999; Petre Roman 1999-2000; Mircea Geoana 2000-2004;
  Mihai Razvan Ungureanu/Razvan Ungureanu 2004-2007; Adrian Cioroianu 2007-2008; Lazar Comanescu 2008-2008;
  Cristian Diaconescu 2008-2009; Teodor Baconschi 2009-2012; Cristian Diaconescu 2012-2012; Andrei Marga 2012-2012;
  Titus Corlatean 2012-2014; Teodor Melescanu/Teodor Viorel Melescanu 2014-2014; Bogdan Aurescu 2014-2015;
  Lazar Comanescu 2015-2017; Teodor Melescanu 2017-2019; Ramona Manescu 2019-2019; Bogdan Aurescu 2019-2023;
  Luminita Odobescu 2023-2024; Emil Hurezeanu 2024-2025; Oana Toiu/Oana-Silvia Toiu 2025-
RO defence: Constantin Olteanu 1980-1985; Vasile Milea 1985-1989; Nicolae Militaru 1989-1990;
  Victor Stanculescu/Victor Atanasie Stanculescu 1990-1991; Nicolae Spiroiu 1991-1994; Gheorghe Tinca 1994-1996;
  Victor Babiuc 1996-2000; Ioan Mircea Pascu/Pascu 2000-2004; Teodor Atanasiu 2004-2006;
  Sorin Frunzaverde 1998-2007; Teodor Melescanu 2007-2008; Gabriel Oprea 2009-2012; Corneliu Dobritoiu 2012-2012;
  Mircea Dusa 2012-2015; Mihnea Motoc 2015-2017; Mihai Fifor 2017-2018; Gabriel Les 2017-2019;
  Nicolae Ciuca 2019-2021; Vasile Dincu 2021-2022; Angel Tilvar 2022-2025; Ionut Mosteanu 2025-2025
RO other: Elena Ceausescu 1980-1989; Corneliu Manescu 1961-1982; Gheorghe Oprea 1975-1989; Vasile Pungan 1973-1987;
  Ilie Vaduva 1986-1989; Silviu Brucan 1989-1990; Mugur Isarescu 1990-; Eugen Dijmarescu 1990-2004;
  Florin Georgescu 1992-1996; Daniel Daianu 1997-2014; Decebal Traian Remes/Remes 1998-2007;
  Mihai Tanasescu 2000-2004; Hildegard Puwak 2000-2003; Vasile Puscas 2000-2004; Varujan Vosganian 2006-2013;
  Sebastian Vladescu 2005-2010; Gheorghe Ialomitianu 2010-2012; Eugen Teodorovici 2012-2019;
  Liviu Dragnea 2012-2019; Virgil Popescu 2019-2023; Sebastian Burduja 2022-2025; Bogdan Ivan 2023-;
  Mihnea Motoc 2003-2015; Ion Gorita 1990-2001; Ion Jinga 2015-2022; Cornel Feruta 2022-;
  Teodor Melescanu 2012-2014; Vasile Blaga 2004-2012; Adrian Nastase 1992-1996; Mircea Geoana 2008-2011;
  Kelemen Hunor/Hunor Kelemen 2009-2023; Marko Bela/Bela Marko 2004-2012; Leonard Orban 2011-2012;
  Corneliu Vadim Tudor/Vadim Tudor 1991-2015; George Simion 2019-; Marian-Catalin Predoiu/Catalin Predoiu 2019-;
  Petre Toba 2015-2016; Traian Hristea 2020-2025
RS head: Dobrica Cosic 1992-1993; Zoran Lilic 1993-1997; Slobodan Milosevic 1992-2000; Milan Milutinovic 1997-2002;
  Vojislav Kostunica 2000-2003; Svetozar Marovic 2003-2006; Boris Tadic 2004-2012; Tomislav Nikolic 2012-2017;
  Aleksandar Vucic 2017-
RS government: Milan Panic 1992-1993; Radoje Kontic 1993-1998; Momir Bulatovic 1998-2000;
  Nikola Sainovic 1993-1994; Mirko Marjanovic 1994-2000; Zoran Zizic 2000-2001; Dragisa Pesic 2001-2003;
  Zoran Djindjic 2001-2003; Zoran Zivkovic 2003-2004; Vojislav Kostunica 2004-2008; Mirko Cvetkovic 2008-2012;
  Ivica Dacic 2012-2014; Aleksandar Vucic 2014-2017; Ana Brnabic 2017-2024; Milos Vucevic 2024-2025;
  Djuro Macut 2025-
RS foreign: Vladislav Jovanovic 1991-1995; Ilija Djukic 1992-1993; Milan Milutinovic 1995-1998;
  Zivadin Jovanovic 1998-2000; Goran Svilanovic 2000-2004; Vuk Draskovic 2004-2007; Vuk Jeremic 2007-2012;
  Ivan Mrkic 2012-2014; Ivica Dacic 2014-2020; Nikola Selakovic 2020-2022; Ivica Dacic 2022-2024;
  Marko Djuric 2024-
RS defence: Pavle Bulatovic 1993-2000; Dragoljub Ojdanic 2000-2000; Slobodan Krapovic 2000-2002;
  Velimir Radojevic 2002-2003; Boris Tadic 2003-2004; Prvoslav Davinic 2004-2005; Zoran Stankovic 2005-2007;
  Dragan Sutanovac 2007-2012; Aleksandar Vucic 2012-2013; Nebojsa Rodic 2013-2014; Bratislav Gasic 2014-2016;
  Zoran Djordjevic 2016-2017; Aleksandar Vulin 2017-2020; Nebojsa Stefanovic 2020-2022; Milos Vucevic 2022-2024;
  Bratislav Gasic 2024-
RS other: Momcilo Perisic 1993-1998; Nebojsa Pavkovic 1998-2002; Dragoslav Avramovic 1994-1996;
  Nikola Sainovic 1994-2000; Vuk Draskovic 1992-2000; Vojislav Seselj 1998-2003; Zoran Djindjic 1993-2000;
  Bozidar Djelic 2001-2011; Miroljub Labus 2000-2006; Mladjan Dinkic 2000-2013; Nebojsa Covic 2001-2005;
  Zarko Korac 2001-2004; Boris Tadic 2002-2003; Ivica Dacic 2008-2025; Aleksandar Vulin 2012-;
  Rasim Ljajic 2000-2020; Zorana Mihajlovic 2012-2022; Sinisa Mali 2018-; Jadranka Joksimovic 2013-2022;
  Tanja Miscevic 2013-2024; Nemanja Starovic 2018-; Petar Petkovic 2020-; Marko Djuric 2014-2020;
  Borko Stefanovic 2007-2013; Slobodan Samardzic 2004-2008; Goran Bogdanovic 2008-2012; Maja Gojkovic 2014-2024;
  Ana Brnabic 2024-; Dusan Vujovic 2014-2018; Lazar Krstic 2013-2014; Nebojsa Stefanovic 2012-2020;
  Feodor Starcevic 2008-2013; Milan Milanovic 2013-2018; Nemanja Stevanovic 2017-2023; Sasa Mart 2023-;
  Vladislav Jovanovic 1995-2000; Dejan Sahovic 2000-2004; Dubravka Djedovic/Dubravka Djedovic Handanovic 2022-;
  Tomislav Momirovic 2020-2025; Jagoda Lazarevic 2025-; Zeljko Raznatovic/Arkan 1991-2000;
  Sulejman Ugljanin 1990-2014
RU head: Boris Yeltsin 1991-1999; Vladimir Putin 1999-2008; Dmitry Medvedev/Dmitri Medvedev 2008-2012;
  Vladimir Putin 2012-
RU government: Ivan Silayev 1990-1991; Yegor Gaidar 1992-1992; Viktor Chernomyrdin 1992-1998;
  Sergei Kiriyenko/Sergei Kirienko 1998-1998; Yevgeny Primakov/Yevgeni Primakov 1998-1999;
  Sergei Stepashin 1999-1999; Vladimir Putin 1999-2000; Mikhail Kasyanov 2000-2004; Mikhail Fradkov 2004-2007;
  Viktor Zubkov 2007-2008; Vladimir Putin 2008-2012; Dmitry Medvedev/Dmitri Medvedev 2012-2020;
  Mikhail Mishustin 2020-
RU foreign: Andrei Kozyrev 1990-1996; Yevgeny Primakov/Yevgeni Primakov 1996-1998; Igor Ivanov 1998-2004;
  Sergei Lavrov/Sergey Lavrov 2004-
RU defence: Pavel Grachev 1992-1996; Igor Rodionov 1996-1997; Igor Sergeyev/Igor Sergeev 1997-2001;
  Sergei Ivanov/Sergey Ivanov 2001-2007; Anatoly Serdyukov 2007-2012;
  Sergei Shoigu/Sergey Shoigu/Sergei Shoygu 2012-2024; Andrei Belousov/Andrey Belousov 2024-
RU other: Alexander Rutskoi/Aleksandr Rutskoi/Alexander Rutskoy 1991-1993; Ruslan Khasbulatov 1991-1993;
  Gennady Burbulis 1991-1992; Alexander Shokhin 1991-1994; Anatoly Chubais 1991-2022; Boris Nemtsov 1997-1998;
  Oleg Soskovets 1993-1996; Boris Fyodorov/Boris Fedorov 1990-1998; Vladimir Potanin 1996-1997;
  Oleg Davydov 1992-1997; Yevgeny Yasin 1994-1998; Alexander Lebed/Aleksandr Lebed 1996-1996;
  Ivan Rybkin 1994-1998; Boris Berezovsky 1996-1998; Yuri Maslyukov 1998-1999; Alexei Kudrin 2000-2011;
  German Gref 2000-2007; Viktor Khristenko 1998-2012; Sergei Shoigu/Sergey Shoigu 1994-2012;
  Sergei Shoigu/Sergey Shoigu 2024-; Sergei Ivanov/Sergey Ivanov 1999-2001; Sergei Ivanov/Sergey Ivanov 2007-2016;
  Dmitry Medvedev/Dmitri Medvedev 1999-2008; Dmitry Medvedev/Dmitri Medvedev 2020-;
  Dmitry Kozak/Dmitri Kozak 2000-2025; Alexander Zhukov 2004-2011; Igor Sechin 2000-; Igor Shuvalov 2003-2018;
  Dmitry Rogozin/Dmitri Rogozin 2008-2022; Arkady Dvorkovich 2008-2018;
  Sergei Prikhodko/Sergey Prikhodko 1998-2018; Yuri Ushakov/Yury Ushakov 1998-; Nikolai Patrushev 1999-;
  Alexander Bortnikov 2008-; Sergei Naryshkin/Sergey Naryshkin 2004-; Mikhail Fradkov 2007-2016;
  Yevgeny Primakov 1991-1996; Vyacheslav Trubnikov 1996-2004; Sergei Lebedev 2000-2007;
  Nikolai Kovalyov/Nikolai Kovalev 1996-1998; Mikhail Barsukov 1995-1996; Oleg Lobov 1993-1996;
  Andrei Kokoshin 1992-1998; Vladimir Rushailo 1999-2007; Igor Ivanov 1993-1998; Igor Ivanov 2004-2007;
  Vitaly Churkin 1992-2017; Georgy Mamedov/Georgi Mamedov 1991-2003; Sergei Lavrov/Sergey Lavrov 1992-2004;
  Yuli Vorontsov/Yuly Vorontsov 1991-1998; Vasily Nebenzya/Vassily Nebenzia/Vasily Nebenzia 2013-;
  Dmitry Polyanskiy/Dmitry Polyansky 2018-; Andrei Denisov/Andrey Denisov 2001-2022;
  Sergei Ryabkov/Sergey Ryabkov 2008-; Mikhail Bogdanov 2011-2025; Grigory Karasin 2000-2019;
  Alexander Grushko 2005-; Igor Morgulov 2011-; Andrei Rudenko/Andrey Rudenko 2019-;
  Sergei Vershinin/Sergey Vershinin 2018-; Alexei Meshkov 2001-; Alexander Losyukov 2000-2010;
  Alexei Borodavkin 2008-2018; Alexander Saltanov 2001-2011; Alexander Yakovenko 2005-2019;
  Sergei Kislyak/Sergey Kislyak 2003-; Anatoly Antonov 2004-2024; Vladimir Titov 2008-2023; Gennady Gatilov 2011-;
  Alexander Pankin 2019-; Mikhail Galuzin 2022-; Oleg Syromolotov 2015-2025; Alexander Darchiev 2014-;
  Konstantin Kosachev/Konstantin Kosachyov 2003-; Zamir Kabulov 2004-;
  Alexander Lavrentiev/Alexander Lavrentyev 2015-; Kirill Dmitriev 2011-; Vladimir Medinsky 2012-;
  Leonid Slutsky 2016-; Dmitry Peskov/Dmitri Peskov 2000-; Maria Zakharova 2015-; Alexander Lukashevich 2010-;
  Andrei Nesterenko 2008-2011; Mikhail Kamynin 2005-2008; Mikhail Ulyanov 2011-; Sergei Karaganov 1991-2005;
  Sergei Yastrzhembsky/Sergei Yastrzhembskiy 1996-2008; Grigory Rapota 1998-2021; Viktor Kalyuzhny 1999-2004;
  Igor Yusufov 2001-2004; Sergei Shmatko 2008-2012; Alexander Novak 2012-; Pavel Sorokin 2018-;
  Nikolai Shulginov 2020-2024; Sergei Tsivilev/Sergey Tsivilev 2024-; Alexei Miller/Alexey Miller 2001-;
  Rem Vyakhirev 1992-2001; Anton Siluanov 2011-; Elvira Nabiullina 2007-;
  Andrei Belousov/Andrey Belousov 2012-2024; Alexei Ulyukayev 2013-2016; Maxim Oreshkin 2016-;
  Maxim Reshetnikov 2020-; Denis Manturov 2012-; Dmitry Patrushev 2018-; Marat Khusnullin 2020-;
  Dmitry Chernyshenko 2020-; Alexei Overchuk/Alexey Overchuk 2020-; Yury Trutnev/Yuri Trutnev 2004-;
  Tatyana Golikova/Tatiana Golikova 2007-; Viktor Zubkov 2008-2012; Alexei Gordeyev 1999-2020;
  Nikolai Fyodorov 2012-2015; Alexander Tkachev 2015-2018; Yevgeny Adamov 1998-2001; Viktor Mikhailov 1992-1998;
  Alexander Rumyantsev 2001-2005; Sergei Kiriyenko/Sergey Kiriyenko 2005-; Alexei Likhachev/Alexey Likhachev 2016-;
  Ilya Klebanov 1999-2003; Mikhail Dmitriyev 2000-2017; Alexander Fomin 2012-; Valery Gerasimov 2012-;
  Nikolai Makarov 2008-2012; Yuri Baluyevsky/Yury Baluyevsky 2001-2008; Anatoly Kvashnin 1997-2004;
  Leonid Ivashov 1996-2001; Yunus-bek Yevkurov/Yunus-Bek Evkurov 2019-; Gennady Zyuganov 1993-;
  Vladimir Zhirinovsky 1990-2022; Grigory Yavlinsky 1993-2008; Gennady Seleznyov/Gennady Seleznev 1996-2003;
  Yegor Stroyev 1996-2001; Boris Gryzlov 2001-; Sergei Mironov/Sergey Mironov 2001-2011;
  Valentina Matviyenko/Valentina Matvienko 1998-; Vyacheslav Volodin 2010-; Anatoly Kulikov 1995-1998;
  Viktor Yerin 1992-1995; Rashid Nurgaliyev 2003-2012; Vladimir Kolokoltsev 2012-; Valentin Yumashev 1997-1998;
  Alexander Voloshin 1999-2003; Vladislav Surkov 1999-2020; Anton Vaino 2011-; Ramzan Kadyrov 2007-;
  Akhmad Kadyrov 2000-2004; Viktor Gerashchenko 1992-2002; Sergei Dubinin 1995-1998; Sergei Ignatyev 2002-2013;
  Mikhail Zadornov 1997-1999; Vladimir Panskov 1994-1996; Konstantin Dolgov 2011-2017;
  Alexander Alexeyev/Alexander Alekseyev 2004-2011; Alexander Zmeyevsky 2005-2025; Ruslan Edelgeriyev 2018-;
  Alexander Bedritsky 1993-2018; Yevgeny Prigozhin 2014-2023; Igor Kostyukov 2018-; Boris Pankin 1991-1994;
  Anatoly Adamishin 1992-1998; Sergei Krylov 1993-1996; Vladimir Lukin 1992-2014; Boris Pastukhov 1992-1998;
  Viktor Posuvalyuk 1992-1999; Albert Chernyshev 1993-1996; Nikolai Afanasyevsky/Nikolai Afanasievsky 1994-1999;
  Yevgeny Gusarov 1999-2005; Yuri Fedotov/Yury Fedotov 2002-2005; Vladimir Chizhov 1999-2022;
  Alexander Avdeyev 1998-2012; Valery Loshchinin 2002-2005; Igor Rogachev 1992-2005;
  Sergei Razov/Sergey Razov 1999-2023; Pyotr Ilyichev/Petr Ilichev 2010-; Alexander Matsegora 2014-2025
SE head: Carl XVI Gustaf/King Carl Gustaf 1973-
SE government: Thorbjorn Falldin/Thorbjoern Faelldin 1979-1982; Olof Palme 1982-1986; Ingvar Carlsson 1986-1991;
  Carl Bildt 1991-1994; Ingvar Carlsson 1994-1996; Goran Persson/Goeran Persson 1996-2006;
  Fredrik Reinfeldt 2006-2014; Stefan Lofven/Stefan Loefven 2014-2021; Magdalena Andersson 2021-2022;
  Ulf Kristersson 2022-
SE foreign: Ola Ullsten 1979-1982; Lennart Bodstrom/Lennart Bodstroem 1982-1985; Sten Andersson 1985-1991;
  Margaretha af Ugglas/af Ugglas 1991-1994; Lena Hjelm-Wallen/Hjelm-Wallen 1994-1998; Anna Lindh 1998-2003;
  Laila Freivalds 2003-2006; Jan Eliasson 2006-2006; Carl Bildt 2006-2014;
  Margot Wallstrom/Margot Wallstroem 2014-2019; Ann Linde 2019-2022; Tobias Billstrom/Tobias Billstroem 2022-2024;
  Maria Malmer Stenergard/Malmer Stenergard 2024-
SE defence: Torsten Gustafsson 1981-1982; Borje Andersson 1982-1982; Anders Thunborg 1983-1985;
  Roine Carlsson 1985-1991; Anders Bjorck/Anders Bjoerck 1991-1994; Thage Peterson/Thage G. Peterson 1994-1997;
  Bjorn von Sydow/von Sydow 1997-2002; Leni Bjorklund 2002-2006; Mikael Odenberg 2006-2007;
  Sten Tolgfors 2007-2012; Karin Enstrom 2012-2014; Peter Hultqvist 2014-2022; Pal Jonson 2022-
SE other: Kjell-Olof Feldt/Feldt 1982-1990; Allan Larsson 1990-1991; Anne Wibble 1991-1994;
  Goran Persson 1994-1996; Erik Asbrink 1996-1999; Bosse Ringholm 1999-2004; Par Nuder 2004-2006;
  Anders Borg 2006-2014; Magdalena Andersson 2014-2021; Mikael Damberg 2014-2022; Elisabeth Svantesson 2022-;
  Mats Hellstrom 1983-1996; Anita Gradin 1986-1991; Birgitta Dahl 1982-2002;
  Thage Peterson/Thage G. Peterson 1982-1991; Pierre Schori 1982-2004; Ulf Dinkelspiel 1991-1994;
  Bjorn Rosengren 1998-2002; Leif Pagrotsky 1996-2006; Thomas Ostros 2004-2006; Sten Tolgfors 2006-2007;
  Ewa Bjorling 2007-2014; Gunilla Carlsson 2006-2013; Jan Karlsson 2002-2003; Carin Jamtin 2003-2022;
  Isabella Lovin 2014-2021; Peter Eriksson 2016-2020; Per Olsson Fridh 2021-2021; Matilda Ernkrans 2021-2022;
  Johan Forssell 2022-; Benjamin Dousa 2024-; Anders Ygeman 2014-2021; Morgan Johansson 2014-2022;
  Bengt Dennis 1982-1993; Urban Backstrom 1994-2002; Lars Heikensten 2003-2005; Stefan Ingves 2006-2022;
  Erik Thedeen 2023-; Jan Eliasson 1988-2005; Anders Ferm 1983-1988; Hans Dahlgren 1997-2022;
  Anders Liden 2004-2013; Olof Skoog 2015-2019; Anna Karin Enestrom 2019-2024; Micael Byden 2015-2024;
  Ebba Busch/Ebba Busch Thor 2015-; Romina Pourmokhtari 2022-; Jessika Roswall 2022-2024; Frank Belfrage 2006-2014;
  Annika Soder 2003-2019; Robert Rydberg 2019-2022; Oscar Stenstrom 2014-2024; Henrik Landerholm 2022-2025;
  Curt Nicolin 1976-1984; Ulf Adelsohn 1981-1986; Bengt Westerberg 1983-1994; Jimmie Akesson 2005-;
  Rolf Ekeus 1983-1991
SI head: Milan Kucan 1990-2002; Janez Drnovsek 2002-2007; Danilo Turk/Danilo Tuerk 2007-2012;
  Borut Pahor 2012-2022; Natasa Pirc Musar/Pirc Musar 2022-
SI government: Lojze Peterle/Alojz Peterle 1990-1992; Janez Drnovsek 1992-2000; Andrej Bajuk 2000-2000;
  Janez Drnovsek 2000-2002; Anton Rop 2002-2004; Janez Jansa 2004-2008; Borut Pahor 2008-2012;
  Janez Jansa 2012-2013; Alenka Bratusek 2013-2014; Miro Cerar 2014-2018; Marjan Sarec 2018-2020;
  Janez Jansa 2020-2022; Robert Golob 2022-
SI foreign: Dimitrij Rupel 1990-1993; Lojze Peterle/Alojz Peterle 1993-1994; Zoran Thaler 1995-1997;
  Davorin Kracun 1996-1997; Boris Frlec 1997-2000; Lojze Peterle/Alojz Peterle 2000-2000; Dimitrij Rupel 2000-2004;
  Ivo Vajgl 2004-2004; Dimitrij Rupel 2004-2008; Samuel Zbogar 2008-2012; Karl Erjavec 2012-2018;
  Miro Cerar 2018-2020; Anze Logar 2020-2022; Tanja Fajon 2022-
SI defence: Janez Jansa 1990-1994; Jelko Kacin 1994-1997; Anton Grizold 2000-2004; Karl Erjavec 2004-2008;
  Ljubica Jelusic 2008-2012; Ales Hojs 2012-2013; Roman Jakic 2013-2014; Janko Veber 2014-2015;
  Andreja Katic 2015-2018; Matej Tonin 2020-2022; Marjan Sarec 2022-2024; Borut Sajovic 2024-
SI other: Danilo Turk/Danilo Tuerk 1992-2000; Mitja Gaspari 1992-2007; Andrej Bajuk 2004-2008;
  Dusan Mramor 2002-2016; Matej Tonin 2018-2020; Klemen Bostjancic 2022-; Samuel Zbogar 2022-;
  Marko Kranjec 2007-2012; Bostjan Jazbec 2013-2018; Bozo Cerar 2008-2012; Dobran Bozic 2014-2020;
  Gasper Dovzan 2019-2022; Marko Stucin 2022-; Urska Klakocar Zupancic/Klakocar Zupancic 2022-;
  Andraz Logar 2014-2018; Zdravko Pocivalsek 2014-2022
SK head: Michal Kovac 1993-1998; Rudolf Schuster 1999-2004; Ivan Gasparovic 2004-2014; Andrej Kiska 2014-2019;
  Zuzana Caputova 2019-2024; Peter Pellegrini 2024-
SK government: Vladimir Meciar 1993-1994; Jozef Moravcik 1994-1994; Vladimir Meciar 1994-1998;
  Mikulas Dzurinda 1998-2006; Robert Fico 2006-2010; Iveta Radicova 2010-2012; Robert Fico 2012-2018;
  Peter Pellegrini 2018-2020; Igor Matovic 2020-2021; Eduard Heger 2021-2023; Ludovit Odor 2023-2023;
  Robert Fico 2023-
SK foreign: Milan Knazko 1992-1993; Jozef Moravcik 1993-1994; Eduard Kukan 1994-1994; Juraj Schenk 1994-1996;
  Pavol Hamzik 1996-1997; Zdenka Kramplova 1997-1998; Eduard Kukan 1998-2006; Jan Kubis 2006-2009;
  Miroslav Lajcak 2009-2010; Mikulas Dzurinda 2010-2012; Miroslav Lajcak 2012-2020; Ivan Korcok 2020-2022;
  Rastislav Kacer 2022-2023; Miroslav Wlachovsky 2023-2023; Juraj Blanar 2023-
SK defence: Pavol Kanis 1998-2001; Jozef Stank 2001-2002; Ivan Simko 2002-2003; Juraj Liska 2003-2006;
  Frantisek Kasicky 2006-2008; Jaroslav Baska 2008-2010; Lubomir Galko 2010-2011; Martin Glvac 2012-2016;
  Peter Gajdos 2016-2020; Jaroslav Nad 2020-2023; Martin Sklenar 2023-2023; Robert Kalinak 2023-
SK other: Ivan Miklos 1998-2012; Peter Kazimir 2012-; Ladislav Kamenicky 2019-; Igor Matovic 2021-2022;
  Denisa Sakova 2018-; Peter Burian 2004-2013; Michal Mlynar 2017-2023; Martin Klus 2020-2022;
  Peter Javorcik 2012-2020; Lukas Parizek 2015-2020; Marek Estok 2023-; Robert Kalinak 2006-2018;
  Richard Sulik 2010-2022; Ivan Jancarek 2010-2012; Pavol Paska 2006-2014; Andrej Danko 2016-2020;
  Boris Kollar 2020-2023; Pavol Hamzik 1998-2001
SM foreign: Giordano Bruno Reffi 1978-1986; Gabriele Gatti 1986-2002; Fabio Berardi 2003-2006;
  Fiorenzo Stolfi 2002-2008; Antonella Mularoni 2008-2012; Pasquale Valentini 2012-2016; Nicola Renzi 2016-2020;
  Luca Beccari 2020-
SU head: Leonid Brezhnev 1964-1982; Yuri Andropov 1982-1984; Konstantin Chernenko 1984-1985;
  Andrei Gromyko 1985-1988; Mikhail Gorbachev 1985-1991; Vasily Kuznetsov/Vasili Kuznetsov 1977-1986;
  Anatoly Lukyanov 1988-1991
SU government: Alexei Kosygin 1964-1980; Nikolai Tikhonov 1980-1985; Nikolai Ryzhkov 1985-1991;
  Valentin Pavlov 1991-1991; Ivan Silayev 1991-1991
SU foreign: Andrei Gromyko 1957-1985; Eduard Shevardnadze 1985-1990;
  Alexander Bessmertnykh/Aleksandr Bessmertnykh 1991-1991; Boris Pankin 1991-1991; Eduard Shevardnadze 1991-1991
SU defence: Dmitry Ustinov/Dmitri Ustinov 1976-1984; Sergei Sokolov 1984-1987; Dmitry Yazov/Dmitri Yazov 1987-1991;
  Yevgeny Shaposhnikov/Yevgeni Shaposhnikov 1991-1992
SU other: Gennady Yanayev/Gennadi Yanayev 1990-1991; Yegor Ligachev 1985-1990;
  Alexander Yakovlev/Aleksandr Yakovlev 1985-1991; Boris Yeltsin 1985-1991;
  Anatoly Dobrynin/Anatoli Dobrynin 1962-1991; Yuri Dubinin 1986-1990; Boris Ponomarev/Boris Ponomaryov 1955-1986;
  Vadim Medvedev 1986-1990; Lev Zaikov 1985-1990; Mikhail Suslov 1964-1982; Boris Aristov 1985-1988;
  Konstantin Katushev 1985-1991; Nikolai Patolichev 1958-1985; Vladimir Kamentsev 1986-1989;
  Ivan Arkhipov 1980-1986; Nikolai Talyzin 1980-1989; Gaidar Aliyev/Geidar Aliyev/Heydar Aliyev/Aliev 1982-1987;
  Viktor Nikonov 1985-1989; Vsevolod Murakhovsky 1985-1989; Yuri Maslyukov 1982-1991; Vladimir Kryuchkov 1988-1991;
  Viktor Chebrikov 1982-1988; Vitaly Fedorchuk 1982-1986; Vadim Bakatin 1988-1991; Boris Pugo 1990-1991;
  Yuli Vorontsov/Yuly Vorontsov/Yuri Vorontsov 1977-1991;
  Georgy Kornienko/Georgi Kornienko/Georgi Korniyenko 1977-1988; Viktor Maltsev 1978-1986;
  Anatoly Kovalev/Anatoly Kovalyov 1971-1991; Mikhail Kapitsa 1982-1987; Igor Rogachev/Igor Rogachyov 1986-1991;
  Vladimir Petrovsky 1986-1991; Leonid Ilyichev/Leonid Ilichev 1965-1989; Valentin Nikiforov 1985-1989;
  Ivan Aboimov 1988-1991; Viktor Karpov 1978-1991; Yuli Kvitsinsky/Yuly Kvitsinsky/Yuli Kvitsinskiy 1981-1991;
  Alexei Obukhov/Aleksei Obukhov 1983-1991; Viktor Israelyan 1979-1987; Yuri Nazarkin 1987-1991;
  Oleg Grinevsky 1983-1991; Oleg Troyanovsky 1976-1990; Alexander Belonogov/Aleksandr Belonogov 1986-1991;
  Anatoly Adamishin 1986-1991; Vladimir Polyakov 1985-1990; Karen Brutents 1976-1991;
  Georgy Arbatov/Georgi Arbatov 1967-1991; Valentin Falin 1971-1991; Leonid Zamyatin 1970-1991;
  Gennady Gerasimov/Gennadi Gerasimov 1986-1990; Vladimir Lomeiko 1984-1986; Boris Pyadyshev 1985-1989;
  Yuri Gremitskikh 1986-1990; Vitaly Churkin 1990-1991; Sergei Akhromeyev/Sergei Akhromeev 1984-1991;
  Nikolai Ogarkov 1977-1984; Mikhail Moiseyev 1988-1991; Viktor Kulikov 1977-1989;
  Pyotr Lushev/Petr Lushev 1986-1991; Anatoly Chernyaev 1986-1991; Yevgeny Velikhov/Yevgeni Velikhov 1978-1991;
  Roald Sagdeyev 1973-1988; Yevgeny Primakov/Yevgeni Primakov 1985-1991; Stepan Sitaryan 1989-1990;
  Leonid Abalkin 1989-1991; Vladimir Shcherbakov 1991-1991; Igor Belousov 1988-1990; Boris Shcherbina 1984-1989;
  Lev Voronin 1980-1990; Viktor Gerashchenko 1989-1991; Viktor Dementsev 1986-1987; Boris Gostev 1985-1989;
  Vasily Garbuzov 1960-1985; Yuri Ivanov 1985-1990; Vasily Dinkov/Vasili Dinkov 1985-1989;
  Viktor Chernomyrdin 1985-1991; Nikolai Lukonin 1986-1989; Andronik Petrosyants 1978-1986;
  Mikhail Sushkov 1980-1986; Vladimir Malkevich 1983-1989; Boris Stukalin 1982-1988; Lev Tolkunov 1984-1987;
  Vladimir Semyonov 1978-1986; Yuri Kashlev 1986-1991; Alexander Bessmertnykh 1986-1990;
  Petr Demichev/Pyotr Demichev 1961-1988; Vitaly Vorotnikov 1983-1990; Mikhail Solomentsev 1971-1988;
  Grigory Romanov 1976-1985; Viktor Grishin 1967-1985; Vladimir Dolgikh 1972-1988;
  Arkady Volsky/Arkady Volskii 1983-1991; Aleksandra Biryukova/Alexandra Biryukova 1986-1990;
  Sergei Tarasenko 1985-1991; Yakov Ryabov 1984-1990; Vladimir Ivashko 1990-1991; Grigory Yavlinsky 1990-1991;
  Fikryat Tabeyev 1979-1986; Nikolai Yegorychev 1988-1988
TR head: Fahri Koruturk 1973-1980; Kenan Evren 1980-1989; Turgut Ozal 1989-1993; Suleyman Demirel 1993-2000;
  Ahmet Necdet Sezer/Necdet Sezer 2000-2007; Abdullah Gul 2007-2014; Recep Tayyip Erdogan/Tayyip Erdogan 2014-
TR government: Suleyman Demirel 1979-1980; Bulent Ulusu 1980-1983; Turgut Ozal 1983-1989;
  Yildirim Akbulut 1989-1991; Mesut Yilmaz 1991-1991; Suleyman Demirel 1991-1993; Tansu Ciller 1993-1996;
  Mesut Yilmaz 1996-1996; Necmettin Erbakan 1996-1997; Mesut Yilmaz 1997-1999; Bulent Ecevit 1999-2002;
  Abdullah Gul 2002-2003; Recep Tayyip Erdogan/Tayyip Erdogan 2003-2014; Ahmet Davutoglu 2014-2016;
  Binali Yildirim 2016-2018
TR foreign: Hayrettin Erkmen 1979-1980; Ilter Turkmen 1980-1983; Vahit Halefoglu 1983-1987; Mesut Yilmaz 1987-1990;
  Ali Bozer 1990-1990; Ahmet Kurtcebe Alptemocin/Alptemocin 1990-1991; Safa Giray 1991-1991;
  Hikmet Cetin 1991-1994; Mumtaz Soysal 1994-1994; Murat Karayalcin 1994-1995; Erdal Inonu 1995-1995;
  Deniz Baykal 1995-1996; Emre Gonensay 1996-1996; Tansu Ciller 1996-1997; Ismail Cem 1997-2002;
  Yasar Yakis 2002-2003; Abdullah Gul 2003-2007; Ali Babacan 2007-2009; Ahmet Davutoglu 2009-2014;
  Mevlut Cavusoglu 2014-2023; Feridun Sinirlioglu 2015-2015; Hakan Fidan 2023-
TR defence: Umit Haluk Bayulken/Haluk Bayulken 1980-1983; Zeki Yavuzturk 1983-1987; Ercan Vuralhan 1987-1989;
  Safa Giray 1989-1990; Husnu Dogan 1990-1991; Barlas Dogu 1991-1991; Nevzat Ayaz 1991-1993;
  Mehmet Golhan 1993-1995; Vefa Tanir 1995-1996; Oltan Sungurlu 1996-1996; Turhan Tayan 1996-1997;
  Ismet Sezgin 1997-1999; Hikmet Sami Turk/Sami Turk 1999-1999; Sabahattin Cakmakoglu 1999-2002;
  Vecdi Gonul 2002-2011; Ismet Yilmaz 2011-2016; Fikri Isik 2016-2017; Nurettin Canikli 2017-2018;
  Hulusi Akar 2018-2023; Yasar Guler 2023-
TR other: Turgut Ozal 1980-1982; Kaya Erdem 1980-1989; Ahmet Kurtcebe Alptemocin/Alptemocin 1984-1989;
  Adnan Kahveci 1988-1993; Yusuf Bozkurt Ozal/Bozkurt Ozal 1987-1989; Ekrem Pakdemirli 1984-1991;
  Gunes Taner 1989-1998; Ali Bozer 1986-1990; Cahit Aral 1983-1987; Sudi Turel 1983-1989; Necdet Urug 1983-1987;
  Necip Torumtay 1987-1990; Dogan Gures 1990-1994; Ismail Hakki Karadayi/Karadayi 1994-1998;
  Huseyin Kivrikoglu 1998-2002; Hilmi Ozkok 2002-2006; Yasar Buyukanit 2006-2008; Ilker Basbug 2008-2010;
  Necdet Ozel 2011-2015; Hulusi Akar 2015-2018; Yasar Guler 2018-2023; Metin Gurak 2023-2025;
  Erdal Inonu 1983-1993; Deniz Baykal 1992-2010; Kemal Kilicdaroglu 2010-2023; Ozgur Ozel 2023-;
  Ekrem Imamoglu 2019-2025; Devlet Bahceli 1997-; Bulent Ecevit 1973-1999; Necmettin Erbakan 1983-1996;
  Recep Tayyip Erdogan/Tayyip Erdogan 1994-2003; Husamettin Ozkan 1997-2002; Kemal Dervis 2001-2002;
  Sukru Sina Gurel/Sina Gurel 1997-2002; Abdullatif Sener 2002-2007; Ali Babacan 2002-2015; Cemil Cicek 2002-2015;
  Bulent Arinc 2002-2015; Besir Atalay 2007-2014; Mehmet Simsek 2007-2018; Mehmet Simsek 2023-;
  Kemal Unakitan 2002-2009; Kursad Tuzmen 2002-2009; Zafer Caglayan 2007-2013; Nihat Zeybekci 2013-2018;
  Egemen Bagis 2003-2013; Volkan Bozkir 2013-2021; Omer Celik 2013-; Taner Yildiz 2009-2015;
  Berat Albayrak 2015-2020; Lutfi Elvan 2013-2021; Nureddin Nebati 2021-2023; Fatih Donmez 2018-2023;
  Alparslan Bayraktar 2018-; Hilmi Guler 2002-2009; Bekir Bozdag 2011-2023; Numan Kurtulmus 2014-;
  Yalcin Akdogan 2014-2016; Veysi Kaynak 2016-2017; Fuat Oktay 2018-2023; Cevdet Yilmaz 2011-; Ibrahim Kalin 2009-;
  Hakan Fidan 2010-2023; Emre Taner 2005-2010; Suleyman Soylu 2016-2023; Ali Yerlikaya 2023-; Efkan Ala 2013-2016;
  Ruhsar Pekcan 2018-2021; Mehmet Mus 2021-2023; Omer Bolat 2023-; Ismail Demir 2014-2023; Haluk Gorgun 2023-;
  Feridun Sinirlioglu 2009-2023; Sedat Onal 2016-; Faruk Kaymakci 2017-2023; Burak Akcapar 2021-2025;
  Akif Cagatay Kilic/Cagatay Kilic 2013-; Serdar Kilic 2014-2025; Onur Oymen 1989-2002; Ugur Ziyal 2001-2004;
  Ali Tuygan 2004-2007; Ertugrul Apakan 2006-2012; Ilter Turkmen 1985-1991; Mustafa Aksin 1988-1995;
  Faruk Logoglu 1998-2006; Baki Ilkin 1996-2009; Halit Cevik 2012-2016; Namik Tan 2007-2014; Selim Yenel 2011-2019;
  Selcuk Unal 2010-2013; Tanju Bilgic 2014-2023; Hami Aksoy 2018-2021; Oncu Keceli 2023-; Hikmet Cetin 1996-1999;
  Mustafa Kalemli 1983-1997; Koksal Toptan 1991-2009; Ismail Kahraman 2015-2018; Mustafa Sentop 2018-2023;
  Durmus Yilmaz 2006-2011; Erdem Basci 2011-2016; Murat Cetinkaya 2016-2019; Naci Agbal 2015-2021;
  Sahap Kavcioglu 2021-2023; Hafize Gaye Erkan/Gaye Erkan 2023-2024; Fatih Karahan 2023-; Emre Gonensay 1991-1995;
  Sukru Elekdag 1979-1989; Nuzhet Kandemir 1989-1998; Selahattin Demirtas 2010-2018
UA head: Leonid Kravchuk 1990-1994; Leonid Kuchma 1994-2005; Viktor Yushchenko/Victor Yushchenko 2005-2010;
  Viktor Yanukovych/Viktor Yanukovich/Victor Yanukovych 2010-2014;
  Oleksandr Turchynov/Olexander Turchynov/Oleksandr Turchinov 2014-2014; Petro Poroshenko 2014-2019;
  Volodymyr Zelenskyy/Volodymyr Zelensky/Volodymyr Zelenskiy/Vladimir Zelensky 2019-
UA government: Vitold Fokin 1990-1992; Leonid Kuchma 1992-1993; Yukhym Zvyahilsky 1993-1994;
  Vitaliy Masol/Vitaly Masol 1994-1995; Yevhen Marchuk/Yevgeny Marchuk 1995-1996; Pavlo Lazarenko 1996-1997;
  Valeriy Pustovoitenko/Valery Pustovoitenko 1997-1999; Viktor Yushchenko/Victor Yushchenko 1999-2001;
  Anatoliy Kinakh/Anatoly Kinakh 2001-2002; Viktor Yanukovych/Viktor Yanukovich 2002-2007;
  Yulia Tymoshenko/Yuliya Tymoshenko 2005-2010; Yuriy Yekhanurov/Yuri Yekhanurov 2005-2006;
  Mykola Azarov 2010-2014; Arseniy Yatsenyuk/Arseny Yatsenyuk 2014-2016;
  Volodymyr Groysman/Volodymyr Hroysman 2016-2019; Oleksiy Honcharuk 2019-2020;
  Denys Shmyhal/Denys Shmygal 2020-2025; Yulia Svyrydenko/Yuliia Svyrydenko 2025-
UA foreign: Anatoliy Zlenko/Anatoly Zlenko 1990-1994;
  Hennadiy Udovenko/Hennady Udovenko/Gennady Udovenko 1994-1998; Borys Tarasyuk/Boris Tarasyuk 1998-2000;
  Anatoliy Zlenko/Anatoly Zlenko 2000-2003;
  Kostyantyn Gryshchenko/Konstantin Grishchenko/Kostyantyn Hryshchenko 2003-2005;
  Borys Tarasyuk/Boris Tarasyuk 2005-2007; Arseniy Yatsenyuk 2007-2007;
  Volodymyr Ohryzko/Vladimir Ogryzko 2007-2009; Petro Poroshenko 2009-2010;
  Kostyantyn Gryshchenko/Konstantin Grishchenko 2010-2012; Leonid Kozhara 2012-2014;
  Andriy Deshchytsia/Andrii Deshchytsia 2014-2014; Pavlo Klimkin 2014-2019; Vadym Prystaiko 2019-2020;
  Dmytro Kuleba 2020-2024; Andrii Sybiha/Andriy Sybiha/Andrii Sybiga 2024-
UA defence: Konstantin Morozov 1991-1993; Vitaliy Radetsky 1993-1994; Valeriy Shmarov/Valery Shmarov 1994-1996;
  Oleksandr Kuzmuk/Olexander Kuzmuk 1996-2005; Volodymyr Shkidchenko 2001-2003;
  Yevhen Marchuk/Yevgeny Marchuk 2003-2004; Anatoliy Hrytsenko/Anatoly Gritsenko 2005-2007;
  Yuriy Yekhanurov 2007-2009; Mykhailo Yezhel/Mykhailo Ezhel 2010-2012; Dmytro Salamatin 2012-2012;
  Pavlo Lebedev 2012-2014; Ihor Tenyukh 2014-2014; Mykhailo Koval 2014-2014; Valeriy Heletey 2014-2014;
  Stepan Poltorak 2014-2019; Andriy Zagorodnyuk/Andrii Zahorodniuk 2019-2020; Andriy Taran/Andrii Taran 2020-2021;
  Oleksii Reznikov/Oleksiy Reznikov 2021-2023; Rustem Umerov 2023-2025; Denys Shmyhal 2025-2026
UA other: Andriy Yermak/Andrii Yermak 2020-2025; Oleksiy Danilov/Oleksii Danilov 2019-2024;
  Oleksandr Lytvynenko 2021-2025; Rustem Umerov 2025-; Andriy Sybiha/Andrii Sybiha 2021-2024;
  Yulia Svyrydenko/Yuliia Svyrydenko 2019-2025; Olha Stefanishyna/Olga Stefanishyna 2020-2025;
  Iryna Vereshchuk 2021-2025; Oleksandr Kubrakov 2021-2024; Mykhailo Fedorov 2019-; Taras Kachka 2019-;
  Serhiy Marchenko/Sergii Marchenko 2020-; German Galushchenko/Herman Halushchenko 2021-2025;
  Sergiy Kyslytsya/Serhiy Kyslytsia/Sergiy Kyslytsia 2006-; Andrii Melnyk/Andriy Melnyk 2014-;
  Oksana Markarova 2018-2025; Kyrylo Budanov 2020-; Valerii Zaluzhnyi/Valery Zaluzhny/Valerii Zaluzhny 2021-;
  Oleksandr Syrskyi/Oleksandr Syrsky 2019-; Ruslan Stefanchuk 2019-; Dmytro Razumkov 2019-2021;
  Andriy Parubiy 2014-2019; Oleksandr Turchynov 2010-2019; Ivan Bakanov 2019-2022; Vasyl Malyuk/Vasyl Maliuk 2022-;
  Arsen Avakov 2014-2021; David Arakhamia 2019-; Mykhailo Podolyak 2020-; Igor Zhovkva/Ihor Zhovkva 2019-;
  Vadym Prystaiko 2014-2023; Oleksandr Danylyuk 2016-2019; Natalie Jaresko 2014-2016;
  Aivaras Abromavicius 2014-2016; Volodymyr Yelchenko 1993-2020; Yuriy Sergeyev 2001-2015;
  Dmytro Tabachnyk 1994-2014; Volodymyr Horbulin 1994-2016; Oleksandr Moroz 1994-2007; Ivan Plyushch 1991-2002;
  Volodymyr Lytvyn 1999-2012; Serhiy Tihipko/Sergei Tigipko 1997-2012; Borys Tarasyuk 1992-1998;
  Yuriy Boyko/Yuri Boyko 2006-2014; Serhiy Arbuzov 2010-2014; Valeriy Khoroshkovsky 2010-2012;
  Andriy Klyuyev 2005-2014; Oleksandr Chalyi 1998-2008; Volodymyr Ohryzko 2005-2007; Hryhoriy Nemyria 2007-2010;
  Valeriy Chaly 2009-2019; Kostiantyn Yeliseyev 2007-2019; Volodymyr Omelyan 2016-2019;
  Emine Dzhaparova/Emine Dzheppar 2020-2023; Kostyantyn Gryshchenko 2012-2014; Anton Buteiko 1995-2000;
  Yulia Tymoshenko 1999-2001; Viktor Medvedchuk 2002-2021; Yevhen Perebyinis 2013-;
  Vitali Klitschko/Vitaliy Klitschko 2014-; Valentyn Nalyvaichenko 2006-2015
VA head: John Paul II/Pope John Paul 1978-2005; Benedict XVI/Pope Benedict 2005-2013; Pope Francis 2013-2025;
  Leo XIV/Pope Leo 2025-
VA government: Agostino Casaroli/Casaroli 1979-1990; Angelo Sodano 1990-2006; Tarcisio Bertone 2006-2013;
  Pietro Parolin 2013-
VA foreign: Achille Silvestrini 1979-1988; Angelo Sodano 1988-1990; Jean-Louis Tauran 1990-2003;
  Giovanni Lajolo 2003-2006; Dominique Mamberti 2006-2014; Paul Richard Gallagher/Paul Gallagher 2014-
VA other: Roger Etchegaray 1984-1998; Joaquin Navarro-Valls/Navarro-Valls 1984-2006; Joseph Ratzinger 1981-2005;
  Matteo Zuppi 2022-; Federico Lombardi 2006-2016; Matteo Bruni 2019-; Paul Marcinkus 1971-1989;
  Celestino Migliore 2002-2010; Francis Chullikatt 2010-2014; Gabriele Caccia 2019-; Renato Martino 1986-2009;
  Pietro Parolin 2002-2009; Pio Laghi 1980-2003; Claudio Maria Celli/Celli 1990-1995
XK head: Ibrahim Rugova 1992-2006; Fatmir Sejdiu 2006-2010; Behgjet Pacolli 2011-2011; Atifete Jahjaga 2011-2016;
  Hashim Thaci 2016-2020; Vjosa Osmani/Vjosa Osmani-Sadriu 2020-
XK government: Bujar Bukoshi 1991-1999; Bajram Rexhepi 2002-2004; Ramush Haradinaj 2004-2005;
  Bajram Kosumi 2005-2006; Agim Ceku 2006-2008; Hashim Thaci 2008-2014; Isa Mustafa 2014-2017;
  Ramush Haradinaj 2017-2020; Albin Kurti 2020-2020; Avdullah Hoti 2020-2021; Albin Kurti 2021-
XK foreign: Skender Hyseni 2008-2010; Enver Hoxhaj 2011-2014; Hashim Thaci 2014-2016; Enver Hoxhaj 2016-2017;
  Behgjet Pacolli 2017-2020; Glauk Konjufca 2020-2020; Meliza Haradinaj-Stublla/Haradinaj 2020-2021;
  Donika Gervalla/Donika Gervalla-Schwarz 2021-2025; Glauk Konjufca 2025-
XK other: Hashim Thaci 1998-2008; Ramush Haradinaj 1998-2004; Adem Demaci 1998-1999; Fatmir Limaj 1999-;
  Kadri Veseli 2014-2020; Jakup Krasniqi 1998-2014; Veton Surroi 1997-2008; Nexhat Daci 2001-2006;
  Edita Tahiri 1991-2017; Besnik Bislimi 2021-; Glauk Konjufca 2019-2025; Xhelal Svecla 2021-;
  Ejup Maqedonci 2023-; Armend Mehaj 2021-2023; Vlora Citaku 2011-2021; Blerim Shala 2006-2008;
  Kreshnik Ahmeti 2021-2025; Hekuran Murati 2021-
YU head: Josip Broz Tito 1953-1980; Lazar Kolisevski 1980-1980; Cvijetin Mijatovic 1980-1981;
  Sergej Kraigher 1981-1982; Petar Stambolic 1982-1983; Mika Spiljak 1983-1984; Veselin Djuranovic 1984-1985;
  Radovan Vlajkovic 1985-1986; Sinan Hasani 1986-1987; Lazar Mojsov 1987-1988; Raif Dizdarevic 1988-1989;
  Janez Drnovsek 1989-1990; Borisav Jovic 1990-1991; Stipe Mesic/Stjepan Mesic 1991-1991; Branko Kostic 1991-1992
YU government: Veselin Djuranovic 1977-1982; Milka Planinc 1982-1986; Branko Mikulic 1986-1989;
  Ante Markovic 1989-1991
YU foreign: Josip Vrhovec 1978-1982; Lazar Mojsov 1982-1984; Raif Dizdarevic 1984-1987; Budimir Loncar 1987-1991
YU defence: Nikola Ljubicic 1967-1982; Branko Mamula 1982-1988; Veljko Kadijevic 1988-1992
YU other: Oskar Kovac 1986-1989; Nenad Krekic 1986-1989; Janez Zemljaric 1984-1989; Svetozar Rikanovic 1986-1989;
  Stane Dolanc 1971-1989; Slobodan Milosevic 1986-1992; Milan Kucan 1986-1992; Azem Vllasi 1986-1988;
  Stipe Suvar 1988-1990; Zvone Dragan 1978-1986; Milenko Bojanic 1978-1984; Janko Smole 1974-1985;
  Dusan Vlatkovic 1986-1992; Franko Horvat 1989-1991; Ante Markovic 1986-1988; Zivko Pregl 1989-1991;
  Ignac Golob 1982-1987; Dragoslav Pejic 1987-1991; Darko Silovic 1989-1992; Zivorad Kovacevic 1987-1989;
  Milan Pancevski 1989-1990; Bosko Krunic 1987-1988; Milanko Renovica 1986-1987; Vuk Draskovic 1990-1992;
  Vojislav Seselj 1991-1992; Blagoje Adzic 1989-1992
`;
