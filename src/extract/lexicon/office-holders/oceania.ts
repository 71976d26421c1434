/** Who held office in Oceania since 1980: public record, from the common spelling of the wires; a line per state and office. */
export const OCEANIA = `
AU head: Ninian Stephen 1982-1989; Bill Hayden 1989-1996; William Deane 1996-2001; Michael Jeffery 2003-2008;
  Quentin Bryce 2008-2014; Peter Cosgrove 2014-2019; David Hurley 2019-2024; Sam Mostyn 2024-
AU government: Malcolm Fraser 1975-1983; Bob Hawke/Robert Hawke 1983-1991; Paul Keating 1991-1996;
  John Howard 1996-2007; Kevin Rudd 2007-2013; Julia Gillard 2010-2013; Tony Abbott 2013-2015;
  Malcolm Turnbull 2015-2018; Scott Morrison 2018-2022; Anthony Albanese 2022-
AU foreign: Andrew Peacock 1975-1980; Tony Street 1980-1983; Bill Hayden 1983-1988; Gareth Evans 1988-1996;
  Alexander Downer 1996-2007; Stephen Smith 2007-2010; Kevin Rudd 2010-2012; Bob Carr 2012-2013;
  Julie Bishop 2013-2018; Marise Payne 2018-2022; Penny Wong 2022-
AU defence: James Killen 1975-1982; Ian Sinclair 1982-1983; Gordon Scholes 1983-1984; Kim Beazley 1984-1990;
  Robert Ray 1990-1996; Ian McLachlan 1996-1998; John Moore 1998-2001; Peter Reith 2001-2001;
  Robert Hill 2001-2006; Brendan Nelson 2006-2007; Joel Fitzgibbon 2007-2009; John Faulkner 2009-2010;
  Stephen Smith 2010-2013; David Johnston 2013-2014; Kevin Andrews 2014-2015; Marise Payne 2015-2018;
  Christopher Pyne 2018-2019; Linda Reynolds 2019-2021; Peter Dutton 2021-2022; Richard Marles 2022-
AU other: John Howard 1977-1983; Paul Keating 1983-1991; Lionel Bowen 1983-1990; John Dawkins 1983-1993;
  Peter Costello 1996-2007; Michael Duffy 1987-1990; Neal Blewett 1990-1991; John Kerin 1983-1993;
  Tim Fischer 1996-1999; Mark Vaile 1999-2007; Simon Crean 2007-2010; Craig Emerson 2010-2013;
  Andrew Robb 2013-2016; Steven Ciobo 2016-2018; Simon Birmingham 2018-2020; Dan Tehan 2020-2022;
  Don Farrell 2022-; Wayne Swan 2007-2013; Joe Hockey 2013-2020; Josh Frydenberg 2018-2022; Jim Chalmers 2022-;
  Richard Marles 2022-; Pat Conroy 2022-; Kevin Rudd 2023-; Peter Dutton 2014-2025; Kim Beazley 2010-2016;
  Richard Butler 1992-1997; Richard Woolcott 1982-1992; Madeleine King 2022-; Chris Bowen 2013-;
  Barnaby Joyce 2016-2022; Warren Truss 2013-2016; Andrew Peacock 1983-1990; Bob Johnston 1982-1989;
  Gary Quinlan 2009-2015
CK government: Tom Davis 1978-1987; Geoffrey Henry 1983-1999; Henry Puna 2010-2020; Mark Brown 2020-
FJ head: Penaia Ganilau 1983-1993; Kamisese Mara 1993-2000; Josefa Iloilo 2000-2009; Epeli Nailatikau 2009-2015;
  George Konrote/Jioji Konrote 2015-2021; Wiliame Katonivere 2021-2024; Naiqama Lalabalavu 2024-
FJ government: Kamisese Mara/Ratu Mara 1967-1992; Timoci Bavadra 1987-1987; Sitiveni Rabuka 1987-;
  Mahendra Chaudhry 1999-2000; Laisenia Qarase 2000-2006;
  Frank Bainimarama/Voreqe Bainimarama/Josaia Bainimarama 2006-2022
FJ foreign: Kaliopate Tavola 2000-2006; Inoke Kubuabola 2009-2016; Inia Seruiratu 2019-2020
FM head: Tosiwo Nakayama 1979-1987; John Haglelgam 1987-1991; Peter Christian 2015-2019; David Panuelo 2019-2023;
  Wesley Simina 2023-
KI head: Ieremia Tabai 1979-1991; Teburoro Tito 1994-2003; Anote Tong 2003-2016; Taneti Maamau 2016-
MH head: Amata Kabua 1979-1996; Kessai Note 2000-2008; Christopher Loeak 2012-2016; Hilda Heine 2016-;
  David Kabua 2020-2024
NR head: Hammer DeRoburt 1968-1989; Bernard Dowiyogo 1976-2003; Baron Waqa 2013-2019; Lionel Aingimea 2019-2022;
  Russ Kun 2022-2023; David Adeang 2023-
NZ government: Robert Muldoon 1975-1984; David Lange 1984-1989; Geoffrey Palmer 1989-1990; Mike Moore 1990-1990;
  Jim Bolger 1990-1997; Jenny Shipley 1997-1999; Helen Clark 1999-2008; John Key 2008-2016; Bill English 2016-2017;
  Jacinda Ardern 2017-2023; Chris Hipkins 2023-2023; Christopher Luxon/Chris Luxon 2023-
NZ foreign: Brian Talboys 1975-1981; Warren Cooper 1981-1984; David Lange 1984-1987; Russell Marshall 1987-1990;
  Mike Moore 1990-1990; Don McKinnon 1990-1999; Phil Goff 1999-2005; Winston Peters 2005-;
  Murray McCully 2008-2017; Gerry Brownlee 2017-2017; Nanaia Mahuta 2020-2023
NZ defence: David Thomson 1980-1984; Frank O'Flynn 1984-1987; Bob Tizard 1987-1990; Warren Cooper 1990-1996;
  Phil Goff 2005-2008; Wayne Mapp 2008-2011; Jonathan Coleman 2011-2014; Gerry Brownlee 2014-2017;
  Ron Mark 2017-2020; Peeni Henare 2020-2023; Andrew Little 2023-2023; Judith Collins 2023-
NZ other: Roger Douglas 1984-1988; Geoffrey Palmer 1984-1989; Mike Moore 1984-1990; Michael Cullen 1999-2008;
  Tim Groser 2008-2015; Todd McClay 2015-; David Parker 2017-2023; Damien O'Connor 2017-2023;
  Grant Robertson 2017-2023; Nicola Willis 2023-; Ruth Richardson 1990-1993; Don Brash 1988-2002;
  Carolyn Schwalger 2022-; Jim Anderton 1999-2008
PG government: Julius Chan 1980-1997; Michael Somare 1982-2011; Paias Wingti 1985-1994; Rabbie Namaliu 1988-1992;
  Bill Skate 1997-1999; Mekere Morauta 1999-2002; Peter O'Neill 2011-2019; James Marape 2019-
PG foreign: Noel Levi 1980-1982; Rabbie Namaliu 1982-2006; Michael Somare 1988-1992; John Kaputin 1992-2000;
  Sam Abal 2007-2010; Rimbink Pato 2012-2019; Soroi Eoe 2019-2023; Justin Tkatchenko 2023-
PW head: Haruo Remengesau 1981-1985; Lazarus Salii 1985-1988; Kuniwo Nakamura 1993-2001;
  Tommy Remengesau 2001-2021; Surangel Whipps/Surangel Whipps Jr 2021-
SB government: Peter Kenilorea 1976-1986; Solomon Mamaloni 1981-1997; Ezekiel Alebua 1986-1989;
  Bartholomew Ulufa'alu 1997-2000; Manasseh Sogavare 2000-2024; Allan Kemakeza 2001-2006; Derek Sikua 2007-2010;
  Danny Philip 2010-2011; Gordon Darcy Lilo 2011-2014; Rick Houenipwela/Rick Hou 2017-2019; Jeremiah Manele 2024-
SB foreign: Jeremiah Manele 2019-2024; Peter Shanel Agovaka 2024-
TO head: Taufa'ahau Tupou IV/Taufa'ahau Tupou 1965-2006; George Tupou V/George Tupou 2006-2012; Tupou VI 2012-
TO government: Feleti Sevele/Fred Sevele 2006-2010; Akilisi Pohiva/Samuela 'Akilisi Pohiva 2014-2019;
  Siaosi Sovaleni/Hu'akavameiliku 2021-2024; Aisake Eke 2025-
TV government: Tomasi Puapua 1981-1989; Enele Sopoaga 2013-2019; Kausea Natano 2019-2024; Feleti Teo 2024-
VU government: Walter Lini 1980-1991; Maxime Carlot Korman/Maxime Carlot 1991-1996; Barak Sope 1999-2001;
  Edward Natapei 2001-2004; Ham Lini 2004-2008; Sato Kilman 2010-2023; Charlot Salwai 2016-2024;
  Bob Loughman 2020-2022; Ishmael Kalsakau/Alatoi Ishmael Kalsakau 2022-2023; Jotham Napat 2025-
WS government: Tofilau Eti Alesana/Tofilau Eti 1982-1998;
  Tuilaepa Sailele Malielegaoi/Tuilaepa Aiono Sailele Malielegaoi/Tuilaepa 1998-2021;
  Fiame Naomi Mataafa/Fiame Mataafa 2021-2025
`;
