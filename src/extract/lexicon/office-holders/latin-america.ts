/** Who held office in Latin America and the Caribbean since 1980: public record, from the common spelling of the wires; a line per state and office. */
export const LATIN_AMERICA = `
AG government: Vere Bird/Vere Cornwall Bird 1976-1994; Lester Bird 1994-2004; Baldwin Spencer 2004-2014;
  Gaston Browne 2014-
AG foreign: Lester Bird 1981-1991; Charles Fernandez 2014-2018; Paul Chet Greene/Chet Greene 2018-;
  Harold Lovell 2004-2009
AG other: Ronald Sanders 1982-; Walton Webson 2014-; Conrod Hunte 2004-2014
AR head: Jorge Videla/Jorge Rafael Videla 1976-1981; Roberto Viola 1981-1981;
  Leopoldo Galtieri/Leopoldo Fortunato Galtieri 1981-1982; Reynaldo Bignone 1982-1983; Raul Alfonsin 1983-1989;
  Carlos Menem/Carlos Saul Menem 1989-1999; Fernando de la Rua/de la Rua 1999-2001;
  Adolfo Rodriguez Saa/Rodriguez Saa 2001-2001; Eduardo Duhalde 2002-2003; Nestor Kirchner 2003-2007;
  Cristina Fernandez de Kirchner/Cristina Kirchner/Cristina Fernandez 2007-2015; Mauricio Macri 2015-2019;
  Alberto Fernandez 2019-2023; Javier Milei 2023-
AR foreign: Carlos Pastor/Carlos Washington Pastor 1978-1981; Oscar Camilion 1981-1981;
  Nicanor Costa Mendez/Costa Mendez 1981-1982; Juan Aguirre Lanari/Aguirre Lanari 1982-1983;
  Dante Caputo 1983-1989; Susana Ruiz Cerutti/Ruiz Cerutti 1989-1989; Domingo Cavallo 1989-1991;
  Guido Di Tella/Di Tella 1991-1999; Adalberto Rodriguez Giavarini/Rodriguez Giavarini 1999-2001;
  Carlos Ruckauf 2002-2003; Rafael Bielsa 2003-2005; Jorge Taiana 2005-2010; Hector Timerman 2010-2015;
  Susana Malcorra 2015-2017; Jorge Faurie 2017-2019; Felipe Sola 2019-2021; Santiago Cafiero 2021-2023;
  Diana Mondino 2023-2024; Gerardo Werthein 2024-2025; Pablo Quirno 2025-
AR defence: Amadeo Frugoli 1981-1982; Raul Borras 1983-1985; Roque Carranza 1985-1986; German Lopez 1986-1986;
  Horacio Jaunarena 1986-1989; Humberto Romero 1990-1991; Antonio Erman Gonzalez/Erman Gonzalez 1991-1993;
  Oscar Camilion 1993-1996; Jorge Dominguez 1996-1999; Ricardo Lopez Murphy/Lopez Murphy 1999-2001;
  Horacio Jaunarena 2001-2003; Jose Pampuro 2003-2005; Nilda Garre 2005-2010; Arturo Puricelli 2010-2013;
  Agustin Rossi 2013-2015; Julio Martinez 2015-2017; Oscar Aguad 2017-2019; Agustin Rossi 2019-2021;
  Jorge Taiana 2021-2023; Luis Petri 2023-2025
AR other: Jose Martinez de Hoz/Martinez de Hoz 1976-1981; Lorenzo Sigaut 1981-1981; Roberto Alemann 1981-1982;
  Jorge Wehbe 1982-1983; Bernardo Grinspun 1983-1989; Juan Sourrouille/Juan Vital Sourrouille 1984-1989;
  Mario Brodersohn 1985-1989; Jose Luis Machinea 1986-1989; Adolfo Canitrot 1985-1989; Roberto Lavagna 1985-1987;
  Roberto Lavagna 2002-2005; Ricardo Mazzorin 1986-1989; Lucio Reca 1983-1986;
  Enrique Garcia Vazquez/Garcia Vazquez 1983-1985; Alfredo Concepcion 1985-1986;
  Juan Carlos Pugliese/Pugliese 1983-1989; Jesus Rodriguez 1989-1989; Nestor Rapanelli 1989-1989;
  Domingo Cavallo 1991-1996; Domingo Cavallo 2001-2001; Roque Fernandez 1991-1999;
  Jorge Remes Lenicov/Remes Lenicov 2002-2002; Felisa Miceli 2005-2007; Martin Redrado 2002-2010;
  Amado Boudou 2009-2015; Axel Kicillof 2011-2015; Alfonso Prat-Gay/Prat-Gay 2002-2016; Nicolas Dujovne 2017-2019;
  Luis Caputo 2016-2018; Luis Caputo 2023-; Martin Guzman 2019-2022; Silvina Batakis 2022-2022;
  Sergio Massa 2019-2023; Miguel Angel Pesce/Miguel Pesce 2019-2023; Santiago Bausili 2023-;
  Guillermo Moreno 2005-2013; Debora Giorgi 2008-2015; Cecilia Todesca 2019-2023; Victor Martinez 1983-1989;
  Eduardo Duhalde 1989-1991; Carlos Alvarez/Chacho Alvarez 1999-2000; Daniel Scioli 2003-; Julio Cobos 2007-2011;
  Gabriela Michetti 2015-2019; Cristina Fernandez de Kirchner/Cristina Kirchner/Cristina Fernandez 2019-2023;
  Victoria Villarruel 2023-; Saul Ubaldini 1980-1990; Jorge Sabato 1983-1989; Antonio Cafiero 1982-1993;
  Anibal Fernandez 2002-2023; Alberto Fernandez 2003-2008; Jorge Capitanich 2013-2015; Marcos Pena 2015-2019;
  Guillermo Francos 2023-2025; Manuel Adorni 2023-; Patricia Bullrich 2015-2025; Karina Milei 2023-;
  Daniel Filmus 2003-2023; Guillermo Carmona 2021-2023; Emilio Cardenas 1992-1996; Fernando Petrella 1991-1998;
  Jorge Arguello 2007-2023; Maria Cristina Perceval/Perceval 2012-2015; Gustavo Martinez Pandiani 2019-2023;
  Beatriz Paglieri 2011-2013; Eduardo Roca 1982-1982; Enrique Ros 1981-1982;
  Mario Benjamin Menendez/Benjamin Menendez 1982-1982; Jorge Anaya 1981-1982;
  Basilio Lami Dozo/Lami Dozo 1981-1982; Cristino Nicolaides 1982-1983; Hector Rios Erenu/Rios Erenu 1985-1987;
  Jose Caridi 1987-1988; Martin Balza 1991-1999; Julio De Vido/De Vido 2003-2015; Carlos Corach 1995-1999;
  Eduardo Bauza 1989-1996
BB head: Sandra Mason 2018-2025; Jeffrey Bostic 2025-
BB government: Tom Adams 1976-1985; Bernard St John/Harold St John 1985-1986; Errol Barrow 1986-1987;
  Erskine Sandiford 1987-1994; Owen Arthur 1994-2008; David Thompson 2008-2010; Freundel Stuart 2010-2018;
  Mia Mottley 2018-
BB foreign: Henry Forde 1976-1981; Louis Tull 1981-1985; James Tudor 1986-1989; Maurice King 1989-1993;
  Branford Taitt 1993-1994; Billie Miller 1994-2008; Christopher Sinckler/Chris Sinckler 2008-2008;
  Maxine McClean 2008-2018; Jerome Walcott 2018-2022; Kerrie Symmonds 2022-
BO head: Lidia Gueiler 1979-1980; Luis Garcia Meza/Garcia Meza 1980-1981; Celso Torrelio 1981-1982;
  Guido Vildoso 1982-1982; Hernan Siles Zuazo/Siles Zuazo 1982-1985;
  Victor Paz Estenssoro/Paz Estenssoro 1985-1989; Jaime Paz Zamora/Paz Zamora 1989-1993;
  Gonzalo Sanchez de Lozada/Sanchez de Lozada 1993-1997; Hugo Banzer 1997-2001; Jorge Quiroga 2001-2002;
  Gonzalo Sanchez de Lozada/Sanchez de Lozada 2002-2003; Carlos Mesa 2003-2005;
  Eduardo Rodriguez/Eduardo Rodriguez Veltze 2005-2006; Evo Morales 2006-2019; Jeanine Anez 2019-2020;
  Luis Arce 2020-2025; Rodrigo Paz/Rodrigo Paz Pereira 2025-
BO foreign: Javier Cerruto 1980-1981; Mario Rolon Anaya/Rolon Anaya 1981-1982;
  Mario Velarde/Mario Velarde Dorado 1982-1983; Jose Ortiz Mercado/Ortiz Mercado 1983-1984;
  Gustavo Fernandez 1984-1985; Gaston Araoz 1985-1985; Guillermo Bedregal 1986-1989; Valentin Abecia 1989-1989;
  Carlos Iturralde 1989-1992; Ronald MacLean 1992-1993; Antonio Aranibar 1993-1997; Javier Murillo 1997-2001;
  Gustavo Fernandez 2001-2002; Carlos Saavedra 2002-2003; Juan Ignacio Siles/Ignacio Siles 2003-2005;
  Armando Loayza 2005-2006; David Choquehuanca 2006-2017; Fernando Huanacuni 2017-2018; Diego Pary 2018-2019;
  Karen Longaric 2019-2020; Rogelio Mayta 2020-2023; Celinda Sosa 2023-2025; Fernando Aramayo 2025-
BO other: Juan Cariaga 1986-1989; Gonzalo Sanchez de Lozada/Sanchez de Lozada 1986-1989;
  Fernando Barthelemy 1986-1987; Juan Carlos Duran/Carlos Duran 1987-1989; Javier Lupo 1985-1989;
  Luis Arce 2006-2019; Alvaro Garcia Linera/Garcia Linera 2006-2019; David Choquehuanca 2020-2025;
  Sacha Llorenti 2010-2019; Diego Pary 2020-2024; Pablo Solon 2006-2011; Rafael Archondo 2011-2012;
  Rene Orellana 2009-2016; Carlos Villegas 2006-2015; Andres Soliz Rada/Soliz Rada 2006-2006;
  Marcelo Montenegro 2020-2025; Franklin Molina 2020-2024; Freddy Mamani 2020-2024;
  Victor Hugo Cardenas/Hugo Cardenas 1993-1997; Luis Fernando Camacho/Fernando Camacho 2019-2025;
  Edmand Lara 2025-; Maria Nela Prada 2020-2025; Jaime Aparicio 1993-2006
BR head: Joao Figueiredo/Joao Baptista Figueiredo/Joao Baptista de Oliveira Figueiredo 1979-1985;
  Tancredo Neves 1985-1985; Jose Sarney 1985-1990; Fernando Collor de Mello/Fernando Collor/Collor 1990-1992;
  Itamar Franco 1992-1994; Fernando Henrique Cardoso/Henrique Cardoso 1995-2002;
  Luiz Inacio Lula da Silva/Lula 2003-2010; Dilma Rousseff/Dilma 2011-2016; Michel Temer 2016-2018;
  Jair Bolsonaro 2019-2022; Luiz Inacio Lula da Silva/Lula 2023-
BR foreign: Ramiro Saraiva Guerreiro/Saraiva Guerreiro 1979-1985; Olavo Setubal 1985-1986;
  Roberto de Abreu Sodre/Abreu Sodre 1986-1990; Francisco Rezek 1990-1992; Celso Lafer 1992-1992;
  Fernando Henrique Cardoso/Henrique Cardoso 1992-1993; Celso Amorim 1993-1994;
  Luiz Felipe Lampreia/Lampreia 1995-2001; Celso Lafer 2001-2002; Celso Amorim 2003-2010;
  Antonio Patriota 2011-2013; Luiz Alberto Figueiredo/Alberto Figueiredo 2013-2014; Mauro Vieira 2015-2016;
  Jose Serra 2016-2017; Aloysio Nunes/Aloysio Nunes Ferreira 2017-2018; Ernesto Araujo 2019-2021;
  Carlos Franca/Carlos Alberto Franca 2021-2022; Mauro Vieira 2023-
BR defence: Leonidas Pires Goncalves/Pires Goncalves 1985-1990; Henrique Saboia 1985-1990; Elcio Alvares 1999-2000;
  Geraldo Quintao 2000-2002; Jose Viegas 2003-2004; Jose Alencar 2004-2006; Waldir Pires 2006-2007;
  Nelson Jobim 2007-2011; Celso Amorim 2011-2014; Jaques Wagner 2015-2015; Aldo Rebelo 2015-2016;
  Raul Jungmann 2016-2018; Joaquim Silva e Luna/Silva e Luna 2018-2018;
  Fernando Azevedo e Silva/Azevedo e Silva 2019-2021; Walter Braga Netto/Braga Netto 2021-2022;
  Paulo Sergio Nogueira/Sergio Nogueira 2022-2022; Jose Mucio/Jose Mucio Monteiro 2023-
BR other: Antonio Delfim Netto/Delfim Netto/Delfim Neto 1979-1985; Ernane Galveas 1980-1985;
  Carlos Langoni 1980-1983; Affonso Celso Pastore/Pastore 1983-1985; Francisco Dornelles 1985-2002;
  Dilson Funaro 1985-1987;
  Luiz Carlos Bresser Pereira/Bresser Pereira/Luiz Bresser Pereira/Luis Carlos Bresser Pereira 1987-1987;
  Mailson da Nobrega/Mailson Ferreira da Nobrega/Nobrega 1987-1990; Joao Sayad 1985-1987;
  Anibal Teixeira 1987-1988; Fernao Bracher 1985-1987; Francisco Gros 1987-1993; Fernando Milliet 1987-1988;
  Elmo Camoes 1988-1989; Zelia Cardoso de Mello/Zelia Cardoso 1990-1991; Ibrahim Eris 1990-1991;
  Jorio Dauster 1987-1991; Marcilio Marques Moreira/Marques Moreira 1986-1992;
  Fernando Henrique Cardoso/Henrique Cardoso 1993-1994; Rubens Ricupero 1994-1994; Ciro Gomes 1994-1995;
  Pedro Malan 1991-2002; Gustavo Franco 1997-1999; Arminio Fraga 1999-2003; Antonio Palocci 2003-2011;
  Guido Mantega 2003-2014; Joaquim Levy 2015-2015; Nelson Barbosa 2011-2016; Henrique Meirelles 2003-2018;
  Paulo Guedes 2019-2022; Fernando Haddad 2023-; Alexandre Tombini 2011-2016; Ilan Goldfajn 2016-2019;
  Roberto Campos Neto/Campos Neto 2019-2024; Gabriel Galipolo 2023-;
  Jose Hugo Castelo Branco/Castelo Branco 1985-1988; Aureliano Chaves 1979-1988;
  Antonio Carlos Magalhaes 1985-1990; Iris Rezende 1986-1990; Ulysses Guimaraes 1985-1989; Pedro Simon 1985-1986;
  Almir Pazzianotto 1985-1988; Ozires Silva 1986-1989; Helio Beltrao 1985-1986;
  Joao Camilo Penna/Camilo Penna 1979-1984; Renato Archer 1985-1988; Paulo Brossard 1986-1989;
  Dante de Oliveira 1986-1987; Ronaldo Costa Couto/Costa Couto 1985-1989; Namir Salek 1986-1987;
  Leonel Brizola 1979-1994; Luiz Inacio Lula da Silva/Lula 1978-1989;
  Paulo Tarso Flecha de Lima/Flecha de Lima 1985-1990; Paulo Nogueira Batista/Nogueira Batista 1983-1990;
  Sebastiao do Rego Barros/Rego Barros 1985-1994; Ronaldo Sardenberg 1990-2007; Henrique Valle 1992-1994;
  Gelson Fonseca 1999-2003; Maria Luiza Viotti/Viotti 2007-; Antonio Patriota 2007-2010;
  Antonio Patriota 2013-2016; Mauro Vieira 2016-2020; Ronaldo Costa Filho/Costa Filho 2020-2023;
  Sergio Danese 2014-; Marco Aurelio Garcia/Aurelio Garcia 2003-2016;
  Samuel Pinheiro Guimaraes/Pinheiro Guimaraes 2003-2009; Ruy Nogueira 2009-2012; Eduardo dos Santos 2013-2014;
  Marcos Galvao 2016-2023; Otavio Brandelli 2019-2021; Maria Laura da Rocha/Laura da Rocha 2023-;
  Roberto Azevedo 2008-2013; Celso Amorim 2023-; Luiz Fernando Furlan/Furlan 2003-2007; Miguel Jorge 2007-2010;
  Fernando Pimentel 2011-2014; Armando Monteiro 2015-2016; Marcos Pereira 2016-2018; Roberto Rodrigues 2003-2006;
  Reinhold Stephanes 2007-2010; Katia Abreu 2015-2016; Blairo Maggi 2016-2018; Tereza Cristina 2019-2022;
  Carlos Favaro 2023-; Marina Silva 2003-2008; Marina Silva 2023-; Carlos Minc 2008-2010;
  Izabella Teixeira 2010-2016; Ricardo Salles 2019-2021; Joaquim Leite 2021-2022; Jose Dirceu 2003-2005;
  Dilma Rousseff/Dilma 2003-2010; Edison Lobao 2008-2014; Bento Albuquerque 2019-2022; Alexandre Silveira 2023-;
  Sergio Gabrielli/Jose Sergio Gabrielli 2005-2012; Graca Foster/Maria das Gracas Foster 2012-2015;
  Pedro Parente 2016-2018; Marco Maciel 1985-2002; Jose Alencar 2003-2010; Michel Temer 2011-2016;
  Hamilton Mourao 2019-2022; Geraldo Alckmin 2023-; Jose Serra 1995-2003; Sergio Moro 2019-2020;
  Flavio Dino 2023-2024; Ricardo Lewandowski 2024-; Rodrigo Maia 2016-2021; Arthur Lira 2021-2025;
  Hugo Motta 2025-; Rodrigo Pacheco 2021-2025; Davi Alcolumbre 2019-; Filipe Martins 2019-2022;
  Eduardo Bolsonaro 2015-2025; Marcos Troyjo 2019-2020; Tatiana Prazeres 2011-;
  Andre Correa do Lago/Correa do Lago 2011-; Eduardo Saboia 2023-; Gisela Padovan 2023-; Mauricio Lyrio 2023-;
  Rui Costa 2023-; Nestor Forster 2019-2023; Jose Bustani 1997-2002; Celso Lafer 1995-1999;
  Clodoaldo Hugueney 1996-2013; Everton Vargas 2007-2009
BS government: Lynden Pindling 1967-1992; Hubert Ingraham 1992-2002; Perry Christie 2002-2007;
  Hubert Ingraham 2007-2012; Perry Christie 2012-2017; Hubert Minnis 2017-2021;
  Philip Davis/Philip Brave Davis 2021-
BS foreign: Paul Adderley 1973-1984; Clement Maynard 1984-1992; Orville Turnquest 1992-1994;
  Janet Bostwick 1994-2002; Fred Mitchell 2002-2007; Brent Symonette 2007-2012; Fred Mitchell 2012-2017;
  Darren Henfield 2017-2021; Fred Mitchell 2021-
BZ government: George Price/George Cadle Price 1981-1984; Manuel Esquivel 1984-1989;
  George Price/George Cadle Price 1989-1993; Manuel Esquivel 1993-1998; Said Musa 1998-2008; Dean Barrow 2008-2020;
  Johnny Briceno/John Briceno 2020-
BZ foreign: Dean Barrow 1984-1989; Said Musa 1989-1993; Dean Barrow 1993-1998; Said Musa 1998-2002;
  Assad Shoman 2002-2003; Godfrey Smith 2003-2006; Lisa Shoman 2007-2008; Wilfred Elrington 2008-2020;
  Eamon Courtenay 2006-2007; Eamon Courtenay 2020-2025; Francis Fonseca 2025-
CL head: Augusto Pinochet 1973-1990; Patricio Aylwin 1990-1994; Eduardo Frei/Eduardo Frei Ruiz-Tagle 1994-2000;
  Ricardo Lagos 2000-2006; Michelle Bachelet 2006-2010; Sebastian Pinera 2010-2014; Michelle Bachelet 2014-2018;
  Sebastian Pinera 2018-2022; Gabriel Boric 2022-2026; Jose Antonio Kast/Antonio Kast 2026-
CL foreign: Hernan Cubillos 1978-1980; Rene Rojas Galdames 1980-1983; Miguel Schweitzer 1983-1983;
  Jaime del Valle 1983-1987; Ricardo Garcia 1987-1988; Hernan Felipe Errazuriz/Felipe Errazuriz 1988-1990;
  Enrique Silva Cimma/Silva Cimma 1990-1994; Carlos Figueroa 1994-1994; Jose Miguel Insulza/Insulza 1994-1999;
  Juan Gabriel Valdes/Gabriel Valdes 1999-2000; Soledad Alvear 2000-2004; Ignacio Walker 2004-2006;
  Alejandro Foxley 2006-2009; Mariano Fernandez 2009-2010; Alfredo Moreno 2010-2014; Heraldo Munoz 2014-2018;
  Roberto Ampuero 2018-2019; Teodoro Ribera 2019-2020; Andres Allamand 2020-2022; Antonia Urrejola 2022-2023;
  Alberto van Klaveren/van Klaveren 2023-2026
CL defence: Patricio Rojas 1990-1994; Edmundo Perez Yoma/Perez Yoma 1994-2000; Mario Fernandez 2000-2002;
  Michelle Bachelet 2002-2004; Jaime Ravinet 2004-2011; Vivianne Blanlot 2006-2007; Jose Goni 2007-2009;
  Francisco Vidal 2009-2010; Andres Allamand 2011-2012; Jorge Burgos 2014-2015; Jose Antonio Gomez 2015-2018;
  Alberto Espina 2018-2020; Mario Desbordes 2020-2020; Maya Fernandez 2022-2025; Adriana Delpiano 2025-2026
CL other: Hernan Buchi/Hernan Buechi 1985-1989; Sergio de Castro 1976-1982; Luis Escobar Cerda 1984-1985;
  Carlos Caceres 1982-1990; Sergio Onofre Jarpa/Onofre Jarpa 1983-1985; Ricardo Garcia 1985-1987;
  Sergio Fernandez 1978-1988; Alejandro Foxley 1990-1994; Eduardo Aninat 1994-1999; Nicolas Eyzaguirre 2000-2018;
  Andres Velasco 2006-2010; Felipe Larrain 2010-2019; Alberto Arenas 2014-2015; Rodrigo Valdes 2015-2017;
  Ignacio Briones 2019-2021; Rodrigo Cerda 2021-2022; Mario Marcel 2016-2025; Nicolas Grau 2022-2026;
  Carlos Ominami 1990-1992; Enrique Seguel 1985-1990; Samuel Lira 1983-1988; Jorge Rodriguez Grossi 2000-2018;
  Laurence Golborne 2010-2012; Heraldo Munoz 2000-2010; Juan Gabriel Valdes/Gabriel Valdes 2000-2018;
  Juan Somavia 1990-1999; Cristian Maquieira 1989-1992; Cristian Barros 2014-2018; Milenko Skoknic 2018-2022;
  Paula Narvaez 2022-2025; Octavio Errazuriz 2010-2014; Enrique Correa 1990-1994;
  Jose Miguel Insulza/Insulza 1999-2005; Rodrigo Hinzpeter 2010-2014; Andres Chadwick 2011-2019;
  Izkia Siches 2022-2022; Carolina Toha 2009-2025; Rodrigo Yanez 2018-2022; Claudia Sanhueza 2023-2025;
  Andres Rebolledo 2014-2018; Jose Miguel Ahumada 2022-2023; Ximena Fuentes 2022-2023;
  Gloria de la Fuente 2023-2026; Carolina Schmidt 2011-2022; Maisa Rojas 2022-2026; Ricardo Izurieta 1998-2002;
  Juan Emilio Cheyre/Emilio Cheyre 2002-2006; Gabriel Valdes 1982-1990; Andres Zaldivar 1989-1991
CO head: Julio Cesar Turbay/Julio Turbay Ayala/Turbay 1978-1982; Belisario Betancur 1982-1986;
  Virgilio Barco/Virgilio Barco Vargas 1986-1990; Cesar Gaviria/Cesar Gaviria Trujillo 1990-1994;
  Ernesto Samper/Ernesto Samper Pizano 1994-1998; Andres Pastrana/Andres Pastrana Arango 1998-2002;
  Alvaro Uribe/Alvaro Uribe Velez 2002-2010; Juan Manuel Santos 2010-2018; Ivan Duque 2018-2022;
  Gustavo Petro 2022-2026
CO foreign: Diego Uribe Vargas 1978-1981; Carlos Lemos Simmonds/Lemos Simmonds 1981-1982;
  Rodrigo Lloreda/Rodrigo Lloreda Caicedo 1982-1984; Augusto Ramirez Ocampo/Ramirez Ocampo 1984-1986;
  Julio Londono/Julio Londono Paredes 1986-1990; Luis Fernando Jaramillo/Fernando Jaramillo 1990-1991;
  Noemi Sanin/Noemi Sanin de Rubio 1991-1994; Rodrigo Pardo 1994-1996; Maria Emma Mejia/Emma Mejia 1996-1998;
  Guillermo Fernandez de Soto/Fernandez de Soto 1998-2002; Carolina Barco 2002-2006;
  Maria Consuelo Araujo/Consuelo Araujo 2006-2007; Fernando Araujo 2007-2008; Jaime Bermudez 2008-2010;
  Maria Angela Holguin/Angela Holguin 2010-2018; Carlos Holmes Trujillo/Holmes Trujillo 2018-2019;
  Claudia Blum 2019-2021; Marta Lucia Ramirez/Lucia Ramirez 2021-2022; Alvaro Leyva 2022-2024;
  Luis Gilberto Murillo/Gilberto Murillo 2024-2025; Laura Sarabia 2025-2025;
  Rosa Yolanda Villavicencio/Yolanda Villavicencio 2025-
CO defence: Luis Carlos Camacho Leyva/Camacho Leyva 1978-1982;
  Fernando Landazabal/Fernando Landazabal Reyes 1982-1984; Gustavo Matamoros 1984-1985;
  Miguel Vega Uribe/Vega Uribe 1985-1986; Rafael Samudio/Rafael Samudio Molina 1986-1988;
  Manuel Jaime Guerrero/Jaime Guerrero 1988-1989; Oscar Botero/Oscar Botero Restrepo 1989-1991;
  Rafael Pardo 1991-1994; Fernando Botero 1994-1995; Juan Carlos Esguerra/Carlos Esguerra 1995-1997;
  Gilberto Echeverri 1997-1998; Rodrigo Lloreda 1998-1999; Luis Fernando Ramirez/Fernando Ramirez 1999-2001;
  Gustavo Bell 2001-2002; Marta Lucia Ramirez/Lucia Ramirez 2002-2003; Jorge Uribe/Jorge Alberto Uribe 2003-2005;
  Camilo Ospina 2005-2006; Juan Manuel Santos 2006-2009; Gabriel Silva 2009-2010; Rodrigo Rivera 2010-2011;
  Juan Carlos Pinzon/Carlos Pinzon 2011-2015; Luis Carlos Villegas/Carlos Villegas 2015-2018;
  Guillermo Botero 2018-2019; Carlos Holmes Trujillo/Holmes Trujillo 2019-2021; Diego Molano 2021-2022;
  Ivan Velasquez 2022-2025; Pedro Sanchez 2025-
CO other: Cesar Gaviria/Cesar Gaviria Trujillo 1986-1989; Luis Fernando Alarcon/Fernando Alarcon 1987-1990;
  Guillermo Perry/Guillermo Perry Rubio 1986-1996; Roberto Junguito 1984-2003;
  Hugo Palacios/Hugo Palacios Mejia 1985-1986; Edgar Gutierrez Castro/Gutierrez Castro 1982-1984;
  Rudolf Hommes 1990-1994; Jose Antonio Ocampo/Antonio Ocampo 1993-1998;
  Jose Antonio Ocampo/Antonio Ocampo 2022-2023; Juan Camilo Restrepo/Camilo Restrepo 1991-2013;
  Juan Manuel Santos 1991-2002; Alberto Carrasquilla 2003-2021; Oscar Ivan Zuluaga/Ivan Zuluaga 2007-2010;
  Mauricio Cardenas 1998-2018; Juan Carlos Echeverry/Carlos Echeverry 2010-2012;
  Jose Manuel Restrepo/Manuel Restrepo 2018-2022; Ricardo Bonilla 2023-2024; Diego Guevara 2024-2025;
  German Avila 2025-; Francisco Ortega 1985-1993; Miguel Urrutia 1993-2005; Jose Dario Uribe/Dario Uribe 2005-2017;
  Juan Jose Echavarria/Jose Echavarria 2017-2021; Leonardo Villar 2021-;
  Jorge Cardenas/Jorge Cardenas Gutierrez 1983-2001; Gabriel Silva 1993-2012;
  Enrique Low Murtra/Low Murtra 1987-1988; Monica de Greiff/de Greiff 1989-1989;
  Alfonso Gomez Mendez/Gomez Mendez 1989-2014; Gustavo de Greiff/de Greiff 1992-1994; Alfonso Valdivieso 1994-2001;
  Horacio Serpa 1988-1998; Humberto de la Calle/de la Calle 1990-1996;
  Carlos Lemos Simmonds/Lemos Simmonds 1989-1998; Gustavo Bell 1998-2002; Francisco Santos 2002-2010;
  Francisco Santos 2018-2020; Angelino Garzon 2010-2014; German Vargas Lleras/Vargas Lleras 2010-2017;
  Oscar Naranjo 2017-2018; Marta Lucia Ramirez/Lucia Ramirez 2018-2021; Francia Marquez 2022-;
  Humberto de la Calle/de la Calle 2012-2016; Sergio Jaramillo 2006-2016; Frank Pearl 2008-2016;
  Victor Ricardo/Victor G. Ricardo 1998-2000; Camilo Gomez 2000-2002;
  Luis Carlos Restrepo/Carlos Restrepo 2002-2009; Rodrigo Londono/Timochenko/Timoleon Jimenez 2011-;
  Manuel Marulanda/Pedro Antonio Marin/Tirofijo 1964-2008; Raul Reyes 1998-2008; Alfonso Cano 2008-2011;
  Ivan Marquez/Luciano Marin 2012-2019; Danilo Rueda 2022-2023; Otty Patino 2022-2025; Armando Benedetti 2022-;
  Luis Guillermo Giraldo 1998-2005; Nestor Osorio 1994-2014; Maria Emma Mejia/Emma Mejia 2014-2018;
  Guillermo Fernandez de Soto/Fernandez de Soto 2018-2022; Leonor Zalabata 2022-;
  Luis Alberto Moreno/Alberto Moreno 1998-2005; Carolina Barco 2006-2010;
  Luis Gilberto Murillo/Gilberto Murillo 2022-2024; Daniel Garcia-Pena/Garcia-Pena 2024-;
  Fernando Cepeda 1986-1998; Enrique Penalosa/Enrique Penalosa Camargo 1984-1998; Claudia Blum 2006-2010
CR head: Rodrigo Carazo/Rodrigo Carazo Odio 1978-1982; Luis Alberto Monge/Alberto Monge 1982-1986;
  Oscar Arias/Oscar Arias Sanchez 1986-1990;
  Rafael Calderon/Rafael Angel Calderon/Rafael Angel Calderon Fournier 1990-1994;
  Jose Maria Figueres/Maria Figueres 1994-1998; Miguel Angel Rodriguez 1998-2002; Abel Pacheco 2002-2006;
  Oscar Arias/Oscar Arias Sanchez 2006-2010; Laura Chinchilla 2010-2014;
  Luis Guillermo Solis/Guillermo Solis 2014-2018; Carlos Alvarado/Carlos Alvarado Quesada 2018-2022;
  Rodrigo Chaves/Rodrigo Chaves Robles 2022-2026
CR foreign: Rafael Calderon/Rafael Angel Calderon/Rafael Angel Calderon Fournier 1978-1980;
  Bernd Niehaus 1980-1982; Fernando Volio 1982-1983; Carlos Jose Gutierrez/Jose Gutierrez 1983-1986;
  Rodrigo Madrigal Nieto/Rodrigo Madrigal/Madrigal Nieto 1986-1990; Bernd Niehaus 1990-1994;
  Fernando Naranjo 1994-1998; Roberto Rojas 1998-2002; Roberto Tovar 2002-2006;
  Bruno Stagno/Bruno Stagno Ugarte 2006-2010; Rene Castro 2010-2011; Enrique Castillo 2011-2014;
  Manuel Gonzalez/Manuel Gonzalez Sanz 2014-2018; Epsy Campbell 2018-2018; Manuel Ventura 2018-2020;
  Rodolfo Solano 2020-2022; Arnoldo Andre/Arnoldo Andre Tinoco 2022-2026
CR other: Guido Fernandez 1983-1989; Fernando Naranjo 1986-1989; Eduardo Lizano 1984-2002; Rodrigo Arias 1986-2024;
  Jorge Urbina 2006-2010; Saul Weisleder 2010-2014; Juan Carlos Mendoza/Carlos Mendoza 2014-2018;
  Maritza Chan 2020-2026; Rodrigo Carazo 2018-2020; Marco Vinicio Ruiz/Vinicio Ruiz 2006-2010;
  Anabel Gonzalez 2010-2014; Manuel Tovar 2022-2026; Mario Zamora 2011-2026;
  Danilo Jimenez/Danilo Jimenez Veiga 1982-1988; Rene Castro 1994-2014
CU head: Fidel Castro/Castro 1959-2008; Raul Castro 2006-2018;
  Miguel Diaz-Canel/Miguel Diaz-Canel Bermudez/Diaz-Canel 2018-
CU government: Manuel Marrero/Manuel Marrero Cruz 2019-
CU foreign: Isidoro Malmierca 1976-1992; Ricardo Alarcon 1992-1993; Roberto Robaina 1993-1999;
  Felipe Perez Roque/Perez Roque 1999-2009; Bruno Rodriguez/Bruno Rodriguez Parrilla 2009-
CU defence: Raul Castro 1959-2008; Julio Casas Regueiro/Casas Regueiro 2008-2011;
  Leopoldo Cintra Frias/Cintra Frias 2011-2021; Alvaro Lopez Miera/Lopez Miera 2021-
CU other: Carlos Rafael Rodriguez 1972-1997; Ricardo Alarcon 1965-1992; Ricardo Alarcon 1993-2013;
  Carlos Lage 1986-2009; Jorge Risquet 1980-1990; Carlos Aldana 1986-1992; Jose Raul Viera/Raul Viera 1980-1990;
  Oscar Oramas 1983-1990; Raul Roa Kouri/Roa Kouri 1976-1983; Ricardo Cabrisas 1980-2025;
  Ernesto Melendez 1985-1995; Osmany Cienfuegos 1980-1994; Jose Ramon Machado Ventura/Machado Ventura 1976-2021;
  Jose Ramon Balaguer/Ramon Balaguer 1992-2012; Esteban Lazo 1992-; Juan Almeida 1976-2009; Ramiro Valdes 1979-;
  Salvador Valdes Mesa/Valdes Mesa 2013-; Rodrigo Malmierca 2009-2023; Marcelino Medina 2009-2018;
  Gerardo Penalver/Gerardo Penalver Portal 2018-; Josefina Vidal 2006-;
  Carlos Fernandez de Cossio/Fernandez de Cossio 2010-; Johana Tablada 2017-; Rogelio Sierra 2009-2020;
  Anayansi Rodriguez/Anayansi Rodriguez Camejo 2019-; Pedro Luis Pedroso 2020-2023;
  Ernesto Soberon/Ernesto Soberon Guzman 2022-; Rodolfo Reyes 2013-2018;
  Pedro Nunez Mosquera/Nunez Mosquera 2010-2013; Rodolfo Benitez/Rodolfo Benitez Verson 2010-;
  Marino Murillo 2009-2021; Alejandro Gil 2018-2024; Jose Fernandez de Cossio/Fernandez de Cossio 1990-2000;
  Bruno Rodriguez 1995-2003; Lianys Torres Rivera/Torres Rivera 2021-; Jose Ramon Cabanas/Ramon Cabanas 2009-2020;
  Roberto Morales Ojeda/Morales Ojeda 2010-; Emilio Lozada 2020-; Oscar Perez-Oliva Fraga/Perez-Oliva 2024-
DM head: Charles Savarin 2013-2023; Sylvanie Burton 2023-; Nicholas Liverpool 2003-2012; Vernon Shaw 1998-2003
DM government: Oliver Seraphin 1979-1980; Eugenia Charles/Mary Eugenia Charles 1980-1995; Edison James 1995-2000;
  Rosie Douglas/Roosevelt Douglas 2000-2000; Pierre Charles 2000-2004; Roosevelt Skerrit 2004-
DM foreign: Brian Alleyne 1990-1995; Osborne Riviere 2001-2008; Francine Baron 2014-2019;
  Kenneth Darroux 2019-2022; Vince Henderson 2008-2010; Vince Henderson 2022-
DO head: Antonio Guzman/Silvestre Antonio Guzman 1978-1982; Salvador Jorge Blanco/Jorge Blanco 1982-1986;
  Joaquin Balaguer/Balaguer 1986-1996; Leonel Fernandez 1996-2000; Hipolito Mejia 2000-2004;
  Leonel Fernandez 2004-2012; Danilo Medina 2012-2020; Luis Abinader 2020-
DO foreign: Ramon Emilio Jimenez/Emilio Jimenez 1978-1980; Manuel Enrique Tavares 1980-1982;
  Jose Augusto Vega Imbert/Vega Imbert 1982-1985; Donald Reid Cabral/Reid Cabral 1986-1988;
  Joaquin Ricardo 1988-1991; Juan Aristides Taveras Guzman/Taveras Guzman 1991-1994;
  Carlos Morales Troncoso/Morales Troncoso 1994-1996; Eduardo Latorre 1996-2000;
  Hugo Tolentino/Hugo Tolentino Dipp 2000-2003; Francisco Guerrero Prats/Guerrero Prats 2003-2004;
  Carlos Morales Troncoso/Morales Troncoso 2004-2014; Andres Navarro 2014-2016;
  Miguel Vargas/Miguel Vargas Maldonado 2016-2020; Roberto Alvarez 2020-
DO other: Carlos Morales Troncoso/Morales Troncoso 1986-1994; Milagros Ortiz Bosch/Ortiz Bosch 2000-2004;
  Rafael Alburquerque 2004-2012; Margarita Cedeno 2012-2020; Raquel Pena 2020-;
  Jose Francisco Pena Gomez/Pena Gomez 1979-1998; Hector Valdez Albizu/Valdez Albizu 1994-2025;
  Jose Singer 2018-2020; Jose Blanco 2020-2025; Carlos Luciano Diaz Morfa/Diaz Morfa 2020-2024;
  Sonia Guzman 2020-2025; Jacinto Peynado 1994-1996
EC head: Jaime Roldos/Jaime Roldos Aguilera 1979-1981; Osvaldo Hurtado/Oswaldo Hurtado 1981-1984;
  Leon Febres Cordero/Febres Cordero 1984-1988; Rodrigo Borja/Rodrigo Borja Cevallos 1988-1992;
  Sixto Duran Ballen/Duran Ballen 1992-1996; Abdala Bucaram 1996-1997; Fabian Alarcon 1997-1998;
  Jamil Mahuad 1998-2000; Gustavo Noboa 2000-2003; Lucio Gutierrez 2003-2005; Alfredo Palacio 2005-2007;
  Rafael Correa 2007-2017; Lenin Moreno 2017-2021; Guillermo Lasso 2021-2023; Daniel Noboa 2023-
EC foreign: Alfredo Pareja Diezcanseco/Pareja Diezcanseco 1979-1980;
  Alfonso Barrera Valverde/Barrera Valverde 1980-1981; Luis Valencia Rodriguez/Valencia Rodriguez 1981-1984;
  Edgar Teran 1984-1987; Rafael Garcia Velasco/Garcia Velasco 1987-1988; Diego Cordovez 1988-1992;
  Diego Paredes 1992-1994; Galo Leoro 1994-1997; Jose Ayala Lasso/Ayala Lasso 1997-1999; Benjamin Ortiz 1998-2000;
  Heinz Moeller 2000-2003; Nina Pacari 2003-2003; Patricio Zuquilanda 2003-2005;
  Antonio Parra Gil/Parra Gil 2005-2005; Francisco Carrion 2005-2007;
  Maria Fernanda Espinosa/Fernanda Espinosa 2007-2007; Maria Isabel Salvador/Isabel Salvador 2007-2008;
  Fander Falconi 2008-2010; Ricardo Patino 2010-2016; Guillaume Long 2016-2017;
  Maria Fernanda Espinosa/Fernanda Espinosa 2017-2018; Jose Valencia 2018-2020; Luis Gallegos 2020-2021;
  Manuel Mejia Dalmau/Mejia Dalmau 2021-2021; Mauricio Montalvo 2021-2021;
  Juan Carlos Holguin/Carlos Holguin 2022-2023; Gustavo Manrique 2023-2023; Gabriela Sommerfeld 2023-
EC other: Javier Espinosa/Javier Espinosa Teran 1985-1988; Fernando Santos Alvite/Santos Alvite 1987-1988;
  Alberto Dahik 1986-1995; Domingo Cordovez 1987-1988; Francisco Swett 1984-1986; Rodrigo Espinosa 1986-1987;
  Carlos Julio Emanuel/Julio Emanuel 1984-2002; Eduardo Cabezas 1987-1988; Diego Tamariz 1988-1992;
  Blasco Penaherrera 1984-1988; Frank Vargas/Frank Vargas Pazzos 1986-1987; Jaime Nebot 1992-2019;
  Galo Chiriboga 2006-2008; Derlis Palacios 2008-2009; Wilson Pastor 2010-2013; Alberto Acosta 2007-2008;
  Jorge Glas 2013-2017; Patricio Rivera 2010-2016; Fausto Ortiz 2007-2008; Pablo Arosemena 2022-2023;
  Richard Martinez 2018-2020; Simon Cueva 2021-2022; Juan Carlos Vega/Carlos Vega 2023-2025; Sariha Moya 2023-;
  Julio Jose Prado/Jose Prado 2021-2023; Sonsoles Garcia 2023-2024; Ivonne Baki 1998-; Lourdes Luque 1999-2001;
  Hernan Perez Loose/Perez Loose 2022-2023; Cristian Espinosa 2020-2022; Jose De la Gasca/De la Gasca 2024-;
  Diego Morejon 2014-2017; Luis Gallegos 2002-2020; Jose Ayala Lasso/Ayala Lasso 1989-1994;
  Veronica Abad 2023-2025; Maria Jose Pinto 2025-; John Reimberg 2024-; Gian Carlo Loffredo 2023-;
  Luis Jaramillo 2024-
GD government: Maurice Bishop 1979-1983; Hudson Austin 1983-1983; Nicholas Brathwaite 1983-1984;
  Herbert Blaize 1984-1989; Ben Jones 1989-1990; Nicholas Brathwaite 1990-1995; George Brizan 1995-1995;
  Keith Mitchell 1995-2008; Tillman Thomas 2008-2013; Keith Mitchell 2013-2022; Dickon Mitchell 2022-
GD foreign: Unison Whiteman 1980-1983; Ben Jones 1984-1990; Elvin Nimrod 2000-2016; Peter David 2008-2020;
  Karl Hood 2010-2012; Oliver Joseph 2020-2022; Joseph Andall 2022-
GD other: Bernard Coard 1979-1983; Paul Scoon 1978-1992; Hudson Austin 1979-1983; Kenrick Radix 1979-1983
GT head: Romeo Lucas Garcia/Lucas Garcia 1978-1982; Efrain Rios Montt/Rios Montt 1982-1983;
  Oscar Mejia Victores/Oscar Humberto Mejia Victores/Mejia Victores 1983-1986;
  Vinicio Cerezo/Marco Vinicio Cerezo 1986-1991; Jorge Serrano/Jorge Serrano Elias 1991-1993;
  Ramiro de Leon Carpio/de Leon Carpio 1993-1996; Alvaro Arzu 1996-2000; Alfonso Portillo 2000-2004;
  Oscar Berger 2004-2008; Alvaro Colom 2008-2012; Otto Perez Molina/Perez Molina 2012-2015;
  Alejandro Maldonado 2015-2016; Jimmy Morales 2016-2020; Alejandro Giammattei 2020-2024; Bernardo Arevalo 2024-
GT foreign: Rafael Castillo Valdez/Castillo Valdez 1978-1982; Eduardo Castillo Arriola/Castillo Arriola 1982-1983;
  Fernando Andrade/Fernando Andrade Diaz-Duran 1983-1986; Mario Quinonez 1986-1987; Alfonso Cabrera 1987-1989;
  Ariel Rivera 1989-1991; Alvaro Arzu 1991-1991; Gonzalo Menendez Park/Menendez Park 1991-1993;
  Arturo Fajardo 1993-1994; Marithza Ruiz de Vielman/Ruiz de Vielman 1994-1995; Alejandro Maldonado 1995-1996;
  Eduardo Stein 1996-2000; Gabriel Orellana 2000-2002; Edgar Gutierrez 2002-2004; Jorge Briz 2004-2006;
  Gert Rosenthal 2006-2008; Haroldo Rodas 2008-2012; Harold Caballeros 2012-2013;
  Luis Fernando Carrera/Fernando Carrera 2013-2014; Carlos Raul Morales/Raul Morales 2014-2017;
  Sandra Jovel 2017-2020; Pedro Brolo 2020-2022; Mario Bucaro 2022-2024;
  Carlos Ramiro Martinez/Ramiro Martinez 2024-
GT defence: Hector Gramajo/Hector Alejandro Gramajo 1987-1990; Juan Leonel Bolanos/Leonel Bolanos 1990-1991;
  Jaime Hernandez 1986-1987; Mario Enriquez 1993-1995; Henry Saenz 2024-
GT other: Roberto Carpio 1986-1991; Rodolfo Paiz Andrade/Paiz Andrade 1986-1989; Gustavo Espina 1991-1993;
  Eduardo Stein 2004-2008; Rafael Espada 2008-2012; Roxana Baldetti 2012-2015; Jafeth Cabrera 2016-2020;
  Guillermo Castillo 2020-2024; Karin Herrera 2024-; Gert Rosenthal 1999-2014; Rigoberta Menchu 1992-2011;
  Rodrigo Asturias 1982-1997; Gustavo Porras 1996-2000; Carla Rodriguez/Carla Maria Rodriguez Mancia 2024-;
  Jonathan Menkos 2024-; Alfonso Cabrera 1986-1987
GY head: Arthur Chung 1970-1980; Forbes Burnham/Linden Forbes Burnham 1980-1985; Desmond Hoyte 1985-1992;
  Cheddi Jagan 1992-1997; Sam Hinds/Samuel Hinds 1997-1997; Janet Jagan 1997-1999; Bharrat Jagdeo 1999-2011;
  Donald Ramotar 2011-2015; David Granger 2015-2020; Irfaan Ali/Mohamed Irfaan Ali 2020-
GY government: Ptolemy Reid 1980-1984; Desmond Hoyte 1984-1985; Hamilton Green 1985-1992;
  Sam Hinds/Samuel Hinds 1992-2015; Moses Nagamootoo 2015-2020; Mark Phillips 2020-
GY foreign: Rashleigh Jackson 1978-1990; Desmond Hoyte 1990-1992; Clement Rohee 1992-2001;
  Rudy Insanally/Samuel Insanally 2001-2008; Carolyn Rodrigues-Birkett/Rodrigues-Birkett 2008-2015;
  Carl Greenidge 2015-2019; Karen Cummings 2019-2020; Hugh Todd 2020-
GY other: Carl Greenidge 1983-1992; Bharrat Jagdeo 1995-1999; Bharrat Jagdeo 2020-;
  Rudy Insanally/Samuel Insanally 1987-2008; Carolyn Rodrigues-Birkett/Rodrigues-Birkett 2020-;
  Robert Persaud 2006-; George Talbot 2008-2015; Anil Nandlall 2020-; Vickram Bharrat 2020-; Carl Greenidge 2019-
HN head: Policarpo Paz Garcia/Policarpo Paz/Paz Garcia 1978-1982; Roberto Suazo Cordova/Suazo Cordova 1982-1986;
  Jose Azcona/Jose Azcona Hoyo/Jose Simon Azcona/Azcona 1986-1990;
  Rafael Callejas/Rafael Leonardo Callejas 1990-1994; Carlos Roberto Reina/Roberto Reina 1994-1998;
  Carlos Flores/Carlos Flores Facusse 1998-2002; Ricardo Maduro 2002-2006;
  Manuel Zelaya/Jose Manuel Zelaya 2006-2009; Roberto Micheletti 2009-2010;
  Porfirio Lobo/Pepe Lobo/Porfirio Lobo Sosa 2010-2014; Juan Orlando Hernandez/Orlando Hernandez 2014-2022;
  Xiomara Castro 2022-2026; Nasry Asfura 2026-
HN foreign: Cesar Elvir Sierra/Elvir Sierra 1980-1982; Edgardo Paz Barnica/Paz Barnica 1982-1986;
  Carlos Lopez Contreras/Lopez Contreras 1986-1990; Mario Carias/Mario Carias Zapata 1990-1994;
  Ernesto Paz Aguilar/Paz Aguilar 1994-1995; Delmer Urbizo Panting/Urbizo Panting 1995-1998;
  Fernando Martinez 1998-1999; Roberto Flores Bermudez/Flores Bermudez 1999-2002;
  Guillermo Perez-Cadalso/Perez-Cadalso 2002-2003; Leonidas Rosa Bautista/Rosa Bautista 2003-2005;
  Mario Fortin 2005-2006; Milton Jimenez 2006-2008; Edmundo Orellana 2008-2009; Patricia Rodas 2009-2009;
  Enrique Ortez Colindres/Ortez Colindres 2009-2009; Carlos Lopez Contreras/Lopez Contreras 2009-2010;
  Mario Canahuati 2010-2011; Arturo Corrales 2011-2013; Mireya Aguero/Mireya Aguero de Corrales 2013-2015;
  Arturo Corrales 2015-2016; Maria Dolores Aguero/Dolores Aguero 2016-2019; Lisandro Rosales 2019-2022;
  Eduardo Enrique Reina/Enrique Reina 2022-2024; Javier Bu/Javier Bu Soto 2025-2026
HN other: Gustavo Alvarez Martinez/Alvarez Martinez 1982-1984; Walter Lopez Reyes/Walter Lopez 1984-1986;
  Humberto Regalado/Humberto Regalado Hernandez 1986-1990; Roberto Martinez Ordonez/Martinez Ordonez 1986-1990;
  Jaime Rosenthal 1986-1989; Jorge Ramon Hernandez Alcerro/Hernandez Alcerro 1987-2018;
  Salvador Nasralla 2022-2024; Rixi Moncada 2022-2025; Romeo Vasquez/Romeo Vasquez Velasquez 2005-2010;
  Mary Elizabeth Flores 2010-2022; Tony Garcia/Antonio Garcia 2019-2026; Gerardo Torres 2022-2026
HT head: Jean-Claude Duvalier/Duvalier 1971-1986; Henri Namphy 1986-1988; Leslie Manigat 1988-1988;
  Prosper Avril 1988-1990; Ertha Pascal-Trouillot/Pascal-Trouillot 1990-1991;
  Jean-Bertrand Aristide/Aristide 1991-1996; Joseph Nerette 1991-1992; Emile Jonassaint 1994-1994;
  Rene Preval 1996-2001; Jean-Bertrand Aristide/Aristide 2001-2004; Boniface Alexandre 2004-2006;
  Rene Preval 2006-2011; Michel Martelly 2011-2016; Jocelerme Privert 2016-2017; Jovenel Moise 2017-2021;
  Edgard Leblanc Fils/Edgard Leblanc 2024-2024; Leslie Voltaire 2024-2025;
  Fritz Alphonse Jean/Alphonse Jean 2025-2025; Laurent Saint-Cyr/Saint-Cyr 2025-2026
HT government: Martial Celestin 1988-1988; Rene Preval 1991-1991; Jean-Jacques Honorat/Honorat 1991-1992;
  Marc Bazin 1992-1993; Robert Malval 1993-1994; Smarck Michel 1994-1995; Claudette Werleigh 1995-1996;
  Rosny Smarth 1996-1997; Jacques-Edouard Alexis 1999-2001; Jean-Marie Cherestal/Cherestal 2001-2002;
  Yvon Neptune 2002-2004; Gerard Latortue 2004-2006; Jacques-Edouard Alexis 2006-2008;
  Michele Pierre-Louis/Pierre-Louis 2008-2009; Jean-Max Bellerive/Bellerive 2009-2011; Garry Conille 2011-2012;
  Laurent Lamothe 2012-2014; Evans Paul 2015-2016; Enex Jean-Charles 2016-2017;
  Jack Guy Lafontant/Lafontant 2017-2018; Jean-Henry Ceant/Ceant 2018-2019; Jean-Michel Lapin 2019-2020;
  Joseph Jouthe 2020-2021; Claude Joseph 2021-2021; Ariel Henry 2021-2024;
  Michel Patrick Boisvert/Patrick Boisvert 2024-2024; Garry Conille 2024-2024;
  Alix Didier Fils-Aime/Fils-Aime 2024-
HT foreign: Edouard Francisque 1979-1982; Jean-Robert Estime 1982-1985; Jacques Francois 1986-1986;
  Jean-Baptiste Hilaire/Hilaire 1986-1987; Herard Abraham 1987-1988; Serge Elie Charles/Serge Charles 1988-1989;
  Yvon Perrier 1989-1990; Marie Denise Fabien Jean-Louis 1991-1991; Jean-Robert Simonise 1991-1991;
  Francois Benoit 1992-1993; Claudette Werleigh 1993-1995; Fritz Longchamp 1995-2001;
  Joseph Philippe Antonio/Philippe Antonio 2001-2004; Yvon Simeon 2004-2005; Herard Abraham 2005-2005;
  Rainold Clerisme/Reynald Clerisme 2006-2008; Alrich Nicolas 2008-2009; Marie-Michele Rey 2009-2011;
  Laurent Lamothe 2011-2012; Pierre-Richard Casimir 2012-2014; Duly Brutus 2014-2015; Lener Renauld 2015-2016;
  Antonio Rodrigue 2017-2018; Bocchit Edmond 2018-2020; Claude Joseph 2020-2021;
  Jean Victor Geneus/Geneus 2021-2024; Dominique Dupuy 2024-2024; Jean-Victor Harvel Jean-Baptiste 2024-2026
HT other: Raoul Cedras 1991-1994; Michel Francois 1991-1994; Philippe Biamby 1991-1994; Leslie Delatour 1986-1998;
  Jean Casimir 1991-1997; Bocchit Edmond 2021-2023; Leo Merores 2004-2012; Denis Regis 2014-2020;
  Antonio Rodrigue 2020-2024; Ericq Pierre 2024-; Guy Philippe 2004-2017; Raymond Joseph 2004-2010;
  Marc Bazin 1986-1992; Jimmy Cherizier 2020-; Frantz Elbe 2021-2024; Normil Rameau 2019-2025;
  Yvon Neptune 2000-2002
JM government: Michael Manley 1972-1980; Edward Seaga 1980-1989; Michael Manley 1989-1992;
  P.J. Patterson/Percival Patterson 1992-2006;
  Portia Simpson Miller/Portia Simpson-Miller/Simpson Miller 2006-2007; Bruce Golding 2007-2011;
  Andrew Holness 2011-2012; Portia Simpson Miller/Portia Simpson-Miller/Simpson Miller 2012-2016;
  Andrew Holness 2016-
JM foreign: Hugh Shearer 1980-1989; David Coore 1989-1993; Paul Robertson 1993-1995; Seymour Mullings 1995-2000;
  Paul Robertson 2000-2001; K.D. Knight/Keith Knight 2001-2006; Anthony Hylton 2006-2007; Kenneth Baugh 2007-2012;
  A.J. Nicholson/Arnold Nicholson 2012-2016; Kamina Johnson Smith/Johnson Smith 2016-
JM other: Hugh Hart 1983-1989; Horace Clarke 1989-1995; Omar Davies 1993-2007; Audley Shaw 2007-2022;
  Peter Phillips 1995-2016; Nigel Clarke 2018-2024; Fayval Williams 2016-; Courtenay Rattray 2013-2021;
  Patricia Durrant 1995-2002; Brian Wallace 2021-; Patrick Allen 2009-
KN government: Kennedy Simmonds 1980-1995; Denzil Douglas 1995-2015; Timothy Harris 2015-2022; Terrance Drew 2022-
KN foreign: Denzil Douglas 2022-; Mark Brantley 2015-2022; Sam Condor 2001-2013; Patrice Nisbett 2013-2015
LC government: Allan Louisy 1979-1981; Winston Cenac 1981-1982; John Compton 1982-1996; Vaughan Lewis 1996-1997;
  Kenny Anthony 1997-2006; John Compton 2006-2007; Stephenson King 2007-2011; Kenny Anthony 2011-2016;
  Allen Chastanet 2016-2021; Philip Pierre/Philip J. Pierre 2021-
LC foreign: George Odlum 1979-2001; Neville Cenac 1987-1992; Julian Hunte 2001-2004; Petrus Compton 2004-2006;
  Rufus Bousquet 2006-2011; Alva Baptiste 2011-2016; Alva Baptiste 2021-
NI head: Daniel Ortega/Daniel Ortega Saavedra 1979-1990; Violeta Chamorro/Violeta Barrios de Chamorro 1990-1997;
  Arnoldo Aleman 1997-2002; Enrique Bolanos 2002-2007; Daniel Ortega 2007-; Rosario Murillo 2025-
NI foreign: Miguel d'Escoto/Miguel d'Escoto Brockmann/d'Escoto 1979-1990; Enrique Dreyfus 1990-1992;
  Ernesto Leal 1992-1997; Emilio Alvarez Montalvan/Alvarez Montalvan 1997-1998; Eduardo Montealegre 1998-2000;
  Francisco Aguirre Sacasa/Aguirre Sacasa 2000-2002; Norman Caldera 2002-2007;
  Samuel Santos/Samuel Santos Lopez 2007-2017; Denis Moncada/Denis Moncada Colindres 2017-2024;
  Valdrack Jaentschke 2024-2025
NI defence: Humberto Ortega 1979-1995; Avil Ramirez 2001-2002; Jose Adan Guerra/Adan Guerra 2002-2005;
  Martha Ruiz 2007-2018; Rosa Adelina Barahona 2019-
NI other: Sergio Ramirez 1979-1990; Tomas Borge 1979-1990; Bayardo Arce 1979-2025; Jaime Wheelock 1979-1990;
  Victor Hugo Tinoco/Hugo Tinoco/Tinoco 1981-1990; Nora Astorga 1984-1988; Alejandro Bendana 1984-1990;
  Carlos Tunnermann/Tunnermann 1984-1988; Henry Ruiz 1979-1990;
  Alejandro Martinez Cuenca/Martinez Cuenca 1979-1990; Joaquin Cuadra 1979-2000; Francisco Mayorga 1990-1990;
  Antonio Lacayo 1990-1995; Miguel Obando y Bravo/Obando y Bravo 1980-2006; Adolfo Calero 1983-1990;
  Alfonso Robelo 1980-1988; Arturo Cruz 1980-1987; Enrique Bermudez 1981-1989; Eden Pastora 1981-1986;
  Alfredo Cesar 1982-1992; Pedro Joaquin Chamorro/Joaquin Chamorro 1979-1990; Virgilio Godoy 1979-1995;
  Rosario Murillo 2007-2024; Maria Rubiales 2007-2019; Jaime Hermida 2011-; Laureano Ortega 2012-;
  Wendy Morales 2019-; Ivan Acosta 2012-2025; Paul Oquist 2007-2021; Arturo Cruz/Arturo Cruz Sequeira 2007-2009;
  Francisco Campbell 2010-2022; Julio Icaza Gallardo/Icaza Gallardo 1986-1989;
  Javier Chamorro Mora/Chamorro Mora 1982-1990; Carlos Arguello 1984-; Omar Halleslevens 2005-2017;
  Julio Cesar Aviles/Cesar Aviles 2010-; Saul Arana 1982-1988
PA head: Aristides Royo 1978-1982; Ricardo de la Espriella/de la Espriella 1982-1984; Jorge Illueca 1984-1984;
  Nicolas Ardito Barletta/Ardito Barletta/Nicolas Barletta 1984-1985;
  Eric Arturo Delvalle/Arturo Delvalle/Eric Delvalle 1985-1988; Manuel Solis Palma/Solis Palma 1988-1989;
  Francisco Rodriguez 1989-1989; Manuel Noriega/Manuel Antonio Noriega 1983-1989; Guillermo Endara 1989-1994;
  Ernesto Perez Balladares/Perez Balladares 1994-1999; Mireya Moscoso 1999-2004; Martin Torrijos 2004-2009;
  Ricardo Martinelli 2009-2014; Juan Carlos Varela/Carlos Varela 2014-2019;
  Laurentino Cortizo/Nito Cortizo 2019-2024; Jose Raul Mulino/Raul Mulino 2024-
PA foreign: Carlos Ozores/Carlos Ozores Typaldos 1978-1981; Jorge Illueca 1981-1983; Oyden Ortega 1983-1984;
  Fernando Cardoze 1984-1985; Jorge Abadia/Jorge Abadia Arias 1985-1988; Jorge Ritter 1988-1989;
  Leonardo Kam 1989-1989; Julio Linares 1989-1993; Jose Raul Mulino/Raul Mulino 1993-1994;
  Gabriel Lewis/Gabriel Lewis Galindo 1994-1996; Ricardo Alberto Arias/Alberto Arias 1996-1998;
  Jorge Ritter 1998-1999; Jose Miguel Aleman/Miguel Aleman 1999-2003; Harmodio Arias 2003-2004;
  Samuel Lewis Navarro/Lewis Navarro 2004-2009; Juan Carlos Varela/Carlos Varela 2009-2011;
  Roberto Henriquez 2011-2012; Romulo Roux 2012-2013; Fernando Nunez Fabrega/Nunez Fabrega 2013-2014;
  Isabel de Saint Malo/Isabel Saint Malo/Saint Malo 2014-2019; Luis Miguel Hincapie/Miguel Hincapie 2019-2019;
  Alejandro Ferrer 2019-2020; Erika Mouynes 2020-2022; Janaina Tewaney 2022-2024;
  Javier Martinez-Acha/Martinez-Acha 2024-
PA other: Omar Torrijos 1968-1981; Ruben Dario Paredes/Dario Paredes 1982-1983;
  Roberto Diaz Herrera/Diaz Herrera 1982-1987; Ricardo Arias Calderon/Arias Calderon 1984-1992;
  Guillermo Ford/Billy Ford 1984-1994; Juan Sosa 1985-1989; Gabriel Lewis/Gabriel Lewis Galindo 1977-1989;
  Hector Alexander 1987-2009; Ruben Blades 2004-2009; Jose Raul Mulino/Raul Mulino 2009-2014;
  Frank De Lima/De Lima 2011-2014; Dulcidio de la Guardia/de la Guardia 2014-2018; Felipe Chapman 2024-;
  Eloy Alfaro de Alba 2022-; Markova Concepcion 2019-2022; Leonardo Kam 1986-1989; Jorge Illueca 1976-1990;
  Ricaurte Vasquez 2004-; Frank Abrego 2024-; Jose Gabriel Carrizo/Gabriel Carrizo 2019-2024;
  Carlos Ruiz-Hernandez/Ruiz-Hernandez 2024-
PE head: Francisco Morales Bermudez/Morales Bermudez 1975-1980;
  Fernando Belaunde Terry/Belaunde Terry/Fernando Belaunde/Belaunde 1980-1985;
  Alan Garcia/Alan Garcia Perez 1985-1990; Alberto Fujimori 1990-2000; Valentin Paniagua 2000-2001;
  Alejandro Toledo 2001-2006; Alan Garcia/Alan Garcia Perez 2006-2011; Ollanta Humala 2011-2016;
  Pedro Pablo Kuczynski/Kuczynski 2016-2018; Martin Vizcarra 2018-2020; Manuel Merino 2020-2020;
  Francisco Sagasti 2020-2021; Pedro Castillo 2021-2022; Dina Boluarte 2022-2025; Jose Jeri 2025-2026
PE government: Manuel Ulloa 1980-1982; Fernando Schwalb 1983-1984; Sandro Mariategui 1984-1984;
  Luis Percovich 1984-1985; Luis Alva Castro/Alva Castro 1985-1987; Guillermo Larco Cox/Larco Cox 1987-1990;
  Armando Villanueva 1988-1989; Luis Alberto Sanchez 1989-1989;
  Juan Carlos Hurtado Miller/Hurtado Miller 1990-1991; Carlos Torres y Torres Lara/Torres y Torres Lara 1991-1991;
  Alfonso de los Heros 1991-1992; Oscar de la Puente 1992-1993; Alfonso Bustamante 1993-1994;
  Efrain Goldenberg 1994-1995; Dante Cordova 1995-1996; Alberto Pandolfi 1996-1999;
  Javier Valle Riestra/Valle Riestra 1998-1998; Victor Joy Way/Joy Way 1999-1999; Federico Salas 2000-2000;
  Javier Perez de Cuellar/Perez de Cuellar 2000-2001; Roberto Danino 2001-2002; Luis Solari 2002-2003;
  Beatriz Merino 2003-2003; Carlos Ferrero 2003-2005; Pedro Pablo Kuczynski/Kuczynski 2005-2006;
  Jorge del Castillo 2006-2008; Yehude Simon 2008-2009; Javier Velasquez Quesquen/Velasquez Quesquen 2009-2010;
  Jose Antonio Chang 2010-2011; Salomon Lerner 2011-2011; Oscar Valdes 2011-2012; Juan Jimenez 2012-2013;
  Cesar Villanueva 2013-2014; Ana Jara 2014-2015; Pedro Cateriano 2015-2016; Fernando Zavala 2016-2017;
  Mercedes Araoz 2017-2018; Salvador del Solar/del Solar 2019-2019; Vicente Zeballos 2019-2020;
  Walter Martos 2020-2020; Violeta Bermudez 2020-2021; Guido Bellido 2021-2021; Mirtha Vasquez 2021-2022;
  Anibal Torres 2022-2022; Alberto Otarola 2022-2024; Gustavo Adrianzen 2024-2025; Ernesto Alvarez 2025-2026
PE foreign: Arturo Garcia Garcia 1979-1980; Javier Arias Stella/Arias Stella 1980-1983; Fernando Schwalb 1983-1984;
  Sandro Mariategui 1984-1984; Luis Percovich 1984-1985; Allan Wagner 1985-1988;
  Luis Gonzales Posada/Gonzales Posada 1988-1989; Guillermo Larco Cox/Larco Cox 1989-1990; Luis Marchand 1990-1990;
  Carlos Torres y Torres Lara/Torres y Torres Lara 1991-1991; Augusto Blacker Miller/Blacker Miller 1991-1992;
  Oscar de la Puente 1992-1993; Efrain Goldenberg 1993-1995; Francisco Tudela 1995-1997;
  Eduardo Ferrero/Eduardo Ferrero Costa 1997-1998; Fernando de Trazegnies/Trazegnies 1998-2000;
  Javier Perez de Cuellar/Perez de Cuellar 2000-2001; Diego Garcia-Sayan/Garcia-Sayan 2001-2002;
  Allan Wagner 2002-2003; Manuel Rodriguez Cuadros/Rodriguez Cuadros 2003-2005; Oscar Maurtua 2005-2006;
  Jose Antonio Garcia Belaunde/Garcia Belaunde 2006-2011; Rafael Roncagliolo 2011-2013; Eda Rivas 2013-2014;
  Gonzalo Gutierrez 2014-2015; Ana Maria Sanchez/Maria Sanchez 2015-2016; Ricardo Luna 2016-2018;
  Cayetana Aljovin 2018-2018; Nestor Popolizio 2018-2019; Gustavo Meza-Cuadra/Meza-Cuadra 2019-2020;
  Mario Lopez Chavarri 2020-2020; Elizabeth Astete 2020-2021; Allan Wagner 2021-2021; Hector Bejar 2021-2021;
  Oscar Maurtua 2021-2022; Cesar Landa 2022-2022; Miguel Rodriguez Mackay/Rodriguez Mackay 2022-2022;
  Ana Cecilia Gervasi/Cecilia Gervasi 2022-2023; Javier Gonzalez-Olaechea/Gonzalez-Olaechea 2023-2024;
  Elmer Schialer 2024-2025; Hugo de Zela/de Zela 2025-2026
PE other: Luis Alva Castro/Alva Castro 1985-1990; Gustavo Saberbein 1987-1988; Leonel Figueroa 1985-1988;
  Carlos Rodriguez Pastor/Rodriguez Pastor 1983-1984; Cesar Robles 1988-1988; Abel Salinas 1985-1989;
  Carlos Rivas Davila/Rivas Davila 1989-1989; Cesar Vasquez Bazan/Vasquez Bazan 1989-1990; Carlos Bolona 1991-2000;
  Jorge Camet 1993-1998; Vladimiro Montesinos 1990-2000; Hernando de Soto 1990-1992;
  Javier Silva Ruete/Silva Ruete 1978-2003; Luis Carranza 2006-2009; Mercedes Araoz 2006-2011;
  Ismael Benavides 2007-2011; Luis Miguel Castilla/Miguel Castilla 2011-2014; Alonso Segura 2014-2016;
  Alfredo Thorne 2016-2017; Maria Antonieta Alva/Antonieta Alva 2019-2020; Waldo Mendoza 2020-2021;
  Pedro Francke 2021-2022; Jose Arista 2018-2025; Alex Contreras 2022-2024; Julio Velarde 2006-;
  Eduardo Ferreyros 2010-2018; Jose Luis Silva Martinot/Silva Martinot 2011-2014; Magali Silva 2013-2016;
  Keiko Fujimori 2006-; Rafael Rey 2006-2010; Allan Wagner 2006-2007; Jorge Nieto 2016-2018;
  Javier Arias Stella 1984-1986; Ricardo Luna 1989-1992; Oswaldo de Rivero 2001-2006;
  Jorge Voto-Bernales/Voto-Bernales 2006-2009; Enrique Roman-Morey/Roman-Morey 2012-2014;
  Manuel Rodriguez Cuadros/Rodriguez Cuadros 2021-2022; Victor Garcia Toma 2022-2024
PY head: Alfredo Stroessner 1954-1989; Andres Rodriguez 1989-1993; Juan Carlos Wasmosy/Wasmosy 1993-1998;
  Raul Cubas/Raul Cubas Grau 1998-1999; Luis Gonzalez Macchi/Gonzalez Macchi 1999-2003;
  Nicanor Duarte/Nicanor Duarte Frutos 2003-2008; Fernando Lugo 2008-2012; Federico Franco 2012-2013;
  Horacio Cartes 2013-2018; Mario Abdo Benitez/Abdo Benitez/Mario Abdo 2018-2023; Santiago Pena 2023-
PY foreign: Alberto Nogues 1976-1983; Carlos Augusto Saldivar/Augusto Saldivar 1983-1988;
  Rodney Elpidio Acevedo/Elpidio Acevedo 1988-1989; Luis Maria Argana/Maria Argana 1989-1990;
  Alexis Frutos Vaesken/Frutos Vaesken 1990-1993; Diogenes Martinez 1993-1994;
  Luis Maria Ramirez Boettner/Ramirez Boettner 1994-1996; Ruben Melgarejo/Ruben Melgarejo Lanzoni 1996-1998;
  Dido Florentin 1998-1999; Jose Felix Fernandez Estigarribia/Fernandez Estigarribia 1999-2000;
  Juan Esteban Aguirre/Esteban Aguirre 2000-2001; Jose Antonio Moreno Ruffinelli/Moreno Ruffinelli 2001-2003;
  Leila Rachid 2003-2006; Ruben Ramirez/Ruben Ramirez Lezcano 2006-2008; Alejandro Hamed 2008-2009;
  Hector Lacognata 2009-2011; Jorge Lara Castro/Lara Castro 2011-2012;
  Jose Felix Fernandez Estigarribia/Fernandez Estigarribia 2012-2013; Eladio Loizaga 2013-2018;
  Luis Castiglioni/Luis Alberto Castiglioni 2018-2019; Antonio Rivas Palacios/Rivas Palacios 2019-2020;
  Federico Gonzalez 2020-2021; Euclides Acevedo 2021-2022; Julio Cesar Arriola/Cesar Arriola 2022-2023;
  Ruben Ramirez/Ruben Ramirez Lezcano 2023-
PY other: Luis Maria Argana/Maria Argana 1998-1999; Lino Oviedo 1993-2013; Sabino Montanaro 1966-1989;
  Cesar Barrientos 1966-1989; Luis Castiglioni 2003-2008; Pedro Alliana 2023-;
  Carlos Fernandez Valdovinos/Fernandez Valdovinos 2013-; Dionisio Borda 2003-2012; Hugo Velazquez 2018-2023;
  Euclides Acevedo 2019-2021; Julio Cesar Arriola 2016-2021
SR head: Johan Ferrier 1975-1980; Hendrick Chin A Sen/Chin A Sen 1980-1982;
  Fred Ramdat Misier/Ramdat Misier 1982-1988; Desi Bouterse 1980-1987; Ramsewak Shankar 1988-1990;
  Johannes Kraag/Johan Kraag 1990-1991; Ronald Venetiaan 1991-1996; Jules Wijdenbosch 1996-2000;
  Ronald Venetiaan 2000-2010; Desi Bouterse 2010-2020; Chan Santokhi/Chandrikapersad Santokhi 2020-2025;
  Jennifer Geerlings-Simons/Geerlings-Simons/Jennifer Simons 2025-
SR government: Henk Arron 1973-1980; Henri Neijhorst/Henry Neijhorst 1982-1983; Errol Alibux 1983-1984;
  Wim Udenhout 1984-1986; Pretaap Radhakishun 1986-1987; Jules Wijdenbosch 1987-1988; Henk Arron 1988-1990
SR foreign: Henricus Heidweiler/Henk Heidweiller 1986-1987; Edwin Sedoc 1988-1990; Subhas Mungra 1991-1996;
  Errol Snijders 1997-2000; Marie Levens 2000-2005; Lygia Kraag-Keteldijk/Kraag-Keteldijk 2005-2010;
  Winston Lackin 2010-2015; Niermala Badrising 2015-2017; Yldiz Pollack-Beighle/Pollack-Beighle 2017-2020;
  Albert Ramdin 2020-2025; Melvin Bouva 2025-
SR other: Ronnie Brunswijk 1986-2025; Henk Arron 1988-1990; Armand Achaibersing 2020-2022;
  Kermechend Raghoebarsing 2022-2024; Henry Mac Donald/Mac Donald 2007-2020
SV head: Jose Napoleon Duarte/Napoleon Duarte 1980-1982; Alvaro Magana 1982-1984;
  Jose Napoleon Duarte/Napoleon Duarte 1984-1989; Alfredo Cristiani 1989-1994;
  Armando Calderon Sol/Calderon Sol 1994-1999; Francisco Flores 1999-2004;
  Tony Saca/Elias Antonio Saca/Antonio Saca 2004-2009; Mauricio Funes 2009-2014;
  Salvador Sanchez Ceren/Sanchez Ceren 2014-2019; Nayib Bukele 2019-
SV foreign: Hector Dada/Hector Dada Hirezi 1979-1980; Fidel Chavez Mena/Chavez Mena 1980-1984;
  Jorge Eduardo Tenorio/Eduardo Tenorio 1984-1985; Rodolfo Castillo Claramount/Castillo Claramount 1985-1987;
  Ricardo Acevedo Peralta/Acevedo Peralta 1986-1989; Manuel Pacas 1989-1993;
  Miguel Angel Salaverria/Angel Salaverria 1993-1994; Oscar Santamaria 1994-1995;
  Ramon Gonzalez Giner/Gonzalez Giner 1995-1999; Maria Eugenia Brizuela/Brizuela de Avila 1999-2004;
  Francisco Lainez 2004-2008; Marisol Argueta 2008-2009; Hugo Martinez 2009-2018; Jaime Miranda 2013-2014;
  Carlos Castaneda 2018-2019; Alexandra Hill/Alexandra Hill Tinoco 2019-
SV defence: Jose Guillermo Garcia/Guillermo Garcia 1979-1983;
  Carlos Eugenio Vides Casanova/Vides Casanova 1983-1989; Rafael Humberto Larios/Humberto Larios 1989-1990;
  Rene Emilio Ponce/Emilio Ponce 1990-1993; Humberto Corado 1993-1995; Jaime Guzman 1996-1999;
  David Munguia Payes/Munguia Payes 2009-2019; Francis Merino Monroy/Rene Francis Merino Monroy/Merino Monroy 2019-
SV other: Julio Adolfo Rey Prendes/Rey Prendes 1984-1988; Guillermo Ungo 1979-1991; Ruben Zamora 1979-2014;
  Roberto D'Aubuisson/D'Aubuisson 1981-1992; Joaquin Villalobos 1980-1995; Schafik Handal/Shafik Handal 1980-2006;
  Adolfo Blandon 1983-1988; Arturo Rivera y Damas/Rivera y Damas 1980-1994;
  Ernesto Rivas Gallont/Rivas Gallont 1981-1989; Felix Ulloa 2019-; Oscar Ortiz 2014-2019; Gustavo Villatoro 2021-;
  Egriselda Lopez/Egriselda Gonzalez 2019-; Carlos Enrique Garcia Gonzalez 2011-2014; Milena Mayorga 2020-;
  Alejandro Zelaya 2020-2023; Roberto Meza 1985-1990; Oscar Santamaria 1989-1993;
  David Escobar Galindo/Escobar Galindo 1989-1992; Adriana Mira 2019-
TT head: Ellis Clarke 1976-1987; Noor Hassanali 1987-1997; Arthur Robinson/A.N.R. Robinson 1997-2003;
  George Maxwell Richards/Maxwell Richards 2003-2013; Anthony Carmona 2013-2018; Paula-Mae Weekes 2018-2023;
  Christine Kangaloo 2023-
TT government: Eric Williams 1962-1981; George Chambers 1981-1986;
  A.N.R. Robinson/Arthur Robinson/Ray Robinson 1986-1991; Patrick Manning 1991-1995; Basdeo Panday 1995-2001;
  Patrick Manning 2001-2010; Kamla Persad-Bissessar/Persad-Bissessar 2010-2015; Keith Rowley 2015-2025;
  Stuart Young 2025-2025; Kamla Persad-Bissessar/Persad-Bissessar 2025-
TT foreign: Errol Mahabir 1985-1986; Basdeo Panday 1986-1988; Sahadeo Basdeo 1988-1991; Ralph Maraj 1991-2000;
  Knowlson Gift 1995-2006; Arnold Piggott 2006-2007; Paula Gopee-Scoon/Gopee-Scoon 2007-2010;
  Surujrattan Rambachan 2010-2012; Winston Dookeran 2012-2015; Dennis Moses 2015-2020; Amery Browne 2020-2025;
  Sean Sobers 2025-
TT other: Kelvin Ramnath 1986-1988; Selby Wilson 1986-1991; Herbert Atwell 1988-1991; Conrad Enill 2001-2010;
  Kevin Ramnarine 2011-2015; Franklin Khan 2015-2021; Stuart Young 2015-2025; Colm Imbert 2015-2025;
  Roodal Moonilal 2010-; Dennis Francis 2021-2024; Eden Charles 2010-2016; Rodney Charles 2012-2014;
  Pennelope Beckles 2016-2018
UY head: Aparicio Mendez 1976-1981; Gregorio Alvarez 1981-1985;
  Julio Maria Sanguinetti/Julio Sanguinetti 1985-1990; Luis Alberto Lacalle 1990-1995;
  Julio Maria Sanguinetti/Julio Sanguinetti 1995-2000; Jorge Batlle 2000-2005; Tabare Vazquez 2005-2010;
  Jose Mujica/Pepe Mujica 2010-2015; Tabare Vazquez 2015-2020; Luis Lacalle Pou/Lacalle Pou 2020-2025;
  Yamandu Orsi 2025-
UY foreign: Adolfo Folle Martinez/Folle Martinez 1978-1981; Estanislao Valdes Otero/Valdes Otero 1981-1982;
  Carlos Maeso 1982-1985; Enrique Iglesias 1985-1988; Luis Barrios Tassano/Barrios Tassano 1988-1990;
  Hector Gros Espiell/Gros Espiell 1990-1993; Sergio Abreu 1993-1995; Alvaro Ramos 1995-1998;
  Didier Opertti 1998-2005; Reinaldo Gargano 2005-2008; Gonzalo Fernandez 2008-2009; Pedro Vaz 2009-2010;
  Luis Almagro 2010-2015; Rodolfo Nin Novoa/Nin Novoa 2015-2020; Ernesto Talvi 2020-2020;
  Francisco Bustillo 2020-2023; Omar Paganini 2023-2025; Mario Lubetkin 2025-
UY other: Ricardo Zerbino 1985-1990; Enrique Tarigo 1985-1990; Danilo Astori 2005-2020; Alberto Bension 2000-2002;
  Alejandro Atchugarry 2002-2003; Azucena Arbeleche 2020-2025; Gabriel Oddone 2025-;
  Eleuterio Fernandez Huidobro/Fernandez Huidobro 2011-2016; Azucena Berrutti 2005-2008; Beatriz Argimon 2020-2025;
  Carolina Cosse 2025-; Lucia Topolansky 2017-2020; Felipe Paolillo 1987-2005; Elbio Rosselli 2005-2020;
  Carlos Amorin 2020-2025; Ricardo Pascale 1985-1993; Ariel Bergamino 2018-2020; Valeria Csukasi 2017-;
  Raul Sendic 2015-2017; Luis Hierro Lopez/Hierro Lopez 2000-2005
VC government: Milton Cato 1979-1984; James Mitchell/Son Mitchell 1984-2000; Arnhim Eustace 2000-2001;
  Ralph Gonsalves 2001-2025; Godwin Friday 2025-
VC foreign: Allan Cruickshank 1998-2001; Louis Straker 2001-2020; Camillo Gonsalves 2013-2015;
  Keisal Peters 2020-2024; Frederick Stephenson 2024-2025
VC other: Camillo Gonsalves 2007-; Inga Rhonda King/Rhonda King 2013-
VE head: Luis Herrera Campins/Herrera Campins 1979-1984; Jaime Lusinchi 1984-1989;
  Carlos Andres Perez/Andres Perez 1989-1993; Ramon Velasquez/Ramon Jose Velasquez 1993-1994;
  Rafael Caldera 1994-1999; Hugo Chavez/Hugo Chavez Frias 1999-2013; Nicolas Maduro/Nicolas Maduro Moros 2013-2026;
  Delcy Rodriguez 2026-
VE foreign: Jose Alberto Zambrano Velasco/Zambrano Velasco 1979-1984; Isidro Morales Paul/Morales Paul 1984-1985;
  Simon Alberto Consalvi/Alberto Consalvi 1985-1988; German Nava Carrillo/Nava Carrillo 1988-1989;
  Enrique Tejera Paris/Tejera Paris 1989-1989; Reinaldo Figueredo 1989-1991; Armando Duran 1991-1992;
  Humberto Calderon Berti/Calderon Berti 1992-1992; Fernando Ochoa Antich/Ochoa Antich 1992-1994;
  Miguel Angel Burelli Rivas/Burelli Rivas 1994-1999; Jose Vicente Rangel/Vicente Rangel 1999-2001;
  Luis Alfonso Davila/Alfonso Davila 2001-2002; Roy Chaderton 2002-2004;
  Jesus Arnaldo Perez/Arnaldo Perez 2004-2004; Ali Rodriguez/Ali Rodriguez Araque 2004-2006;
  Nicolas Maduro/Nicolas Maduro Moros 2006-2013; Elias Jaua 2013-2014; Rafael Ramirez 2014-2014;
  Delcy Rodriguez 2014-2017; Samuel Moncada 2017-2017; Jorge Arreaza 2017-2021; Felix Plasencia 2021-2022;
  Carlos Faria 2022-2023; Yvan Gil/Ivan Gil 2023-
VE defence: Fernando Ochoa Antich/Ochoa Antich 1991-1992; Raul Salazar 1999-2000;
  Jose Vicente Rangel/Vicente Rangel 2001-2002; Lucas Rincon 2001-2002; Jose Luis Prieto/Luis Prieto 2002-2004;
  Jorge Garcia Carneiro/Garcia Carneiro 2004-2005; Orlando Maniglia 2005-2006;
  Raul Baduel/Raul Isaias Baduel 2006-2007; Gustavo Rangel/Gustavo Rangel Briceno 2007-2009;
  Ramon Carrizalez 2009-2010; Carlos Mata Figueroa/Mata Figueroa 2010-2012;
  Henry Rangel Silva/Rangel Silva 2012-2012; Diego Molero 2012-2013; Carmen Melendez 2013-2014;
  Vladimir Padrino/Vladimir Padrino Lopez/Padrino Lopez 2014-
VE other: Humberto Calderon Berti/Calderon Berti 1979-1984; Arturo Hernandez Grisanti/Hernandez Grisanti 1984-1989;
  Julio Cesar Gil 1987-1989; Celestino Armas 1989-1992; Alirio Parra 1986-1994; Erwin Arrieta 1994-1999;
  Juan Chacin 1986-1990; Andres Sosa Pietri/Sosa Pietri 1990-1992; Manuel Azpurua 1984-1988;
  Hector Hurtado 1988-1989; Benito Raul Losada/Raul Losada 1984-1986; Hernan Anzola 1986-1989;
  Mauricio Garcia Araujo/Garcia Araujo 1987-1989; Eglee Iturbe de Blanco/Iturbe de Blanco 1989-1990;
  Pedro Tinoco/Pedro R. Tinoco 1989-1992; Miguel Rodriguez 1989-1992; Moises Naim 1989-1990;
  Jorge Marcano 1986-1988; Jose Angel Ciliberto/Angel Ciliberto 1987-1988;
  Luis Matos Azocar/Matos Azocar 1984-1999; Teodoro Petkoff 1996-1999;
  Ali Rodriguez/Ali Rodriguez Araque 1999-2012; Alvaro Silva Calderon/Silva Calderon 2000-2002;
  Rafael Ramirez 2002-2017; Asdrubal Chavez 2014-2022; Eulogio del Pino/del Pino 2014-2017;
  Manuel Quevedo 2017-2020; Tareck El Aissami/El Aissami 2008-2023;
  Pedro Tellechea/Pedro Rafael Tellechea 2023-2024; Diosdado Cabello 2001-; Isaias Rodriguez 2000-2000;
  Adina Bastidas 2000-2002; Jose Vicente Rangel/Vicente Rangel 2002-2007; Jorge Rodriguez 2007-;
  Elias Jaua 2010-2012; Jorge Arreaza 2013-2016; Aristobulo Isturiz 2016-2021; Delcy Rodriguez 2017-2025;
  Juan Guaido 2019-2023; Henrique Capriles 2008-2016; Leopoldo Lopez 2008-2020;
  Maria Corina Machado/Corina Machado 2012-; Edmundo Gonzalez/Edmundo Gonzalez Urrutia 2024-;
  Julio Borges 2016-2021; Gerardo Blyde 2021-2025; Samuel Moncada 2017-; Jorge Valero 1999-2020;
  Milos Alcalay 2001-2004; Diego Arria 1991-1993; Andres Aguilar 1980-1991; Bernardo Alvarez 2000-2016;
  Roy Chaderton 2008-2016; Temir Porras 2007-2014; Carlos Ron 2018-2025; William Castillo 2018-;
  Felix Plasencia 2018-2021; Nelson Merentes 2001-2017; Jorge Giordani 1999-2014; Simon Zerpa 2017-2020;
  Calixto Ortega 1999-2025; Tarek William Saab/Tarek Saab 2004-; Cilia Flores 2006-2026;
  Remigio Ceballos 2021-2024; Carlos Vecchio 2019-2023; Rodolfo Marco Torres 2014-2018; Hector Rodriguez 2008-;
  Ruben Dario Molina 2018-
`;
