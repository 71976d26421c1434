/** Who held office in the Middle East and North Africa since 1980: public record, from the common spelling of the wires; a line per state and office. */
export const MIDDLE_EAST = `
AE head: Zayed bin Sultan al-Nahyan/Zayed/Zaid bin Sultan al-Nahayan/Zayed bin Sultan al-Nahayan 1971-2004;
  Khalifa bin Zayed al-Nahyan/Khalifa bin Zayed 2004-2022;
  Mohamed bin Zayed Al Nahyan/Mohammed bin Zayed/Mohammed bin Zayed al-Nahyan/Mohamed bin Zayed/MBZ 2022-
AE government: Rashid bin Saeed al-Maktoum/Rashid bin Said al-Maktoum 1979-1990;
  Maktoum bin Rashid al-Maktoum/Maktoum bin Rashid 1971-2006;
  Mohammed bin Rashid al-Maktoum/Mohammed bin Rashid 2006-
AE foreign: Rashid Abdullah al-Nuaimi/Rashid Abdullah/Rashed Abdullah al-Nuaimi 1980-2006;
  Abdullah bin Zayed al-Nahyan/Abdullah bin Zayed/Abdulla bin Zayed Al Nahyan 2006-;
  Ahmed Khalifa al-Suwaidi/Ahmed Khalifa al-Suweidi 1971-1980
AE defence: Mohammed bin Rashid al-Maktoum/Mohammed bin Rashid 1971-2006;
  Mohammed al-Bowardi/Mohammed Ahmed Al Bowardi 2016-2024;
  Hamdan bin Mohammed/Hamdan bin Mohammed bin Rashid Al Maktoum/Hamdan bin Mohammed Al Maktoum 2024-
AE other: Mana Said al-Oteiba/Mana Saeed al-Otaiba/Mana Saeed Oteiba/Mani Said al-Utayba/Mana al-Otaiba 1971-1990;
  Yousef bin Omeir/Yousuf Omeir bin Yousef/Youssef Omeir bin Youssef 1990-1994;
  Obaid bin Saif al-Nasiri/Obeid bin Saif al-Nasseri/Obaid al-Nasseri 1994-2004;
  Mohammed bin Dhaen al-Hamli/Mohammed al-Hamli 2004-2013;
  Suhail al-Mazrouei/Suhail bin Mohammed al-Mazrouei/Suhail Mohamed Al Mazrouei 2013-;
  Hamdan bin Rashid al-Maktoum/Hamdan bin Rashid 1971-2021; Hamdan bin Zayed al-Nahyan/Hamdan bin Zayed 1990-2009;
  Mohammed bin Zayed/Mohamed bin Zayed Al Nahyan/Mohammed bin Zayed al-Nahyan 2004-2022;
  Mansour bin Zayed/Mansour bin Zayed Al Nahyan 2004-; Anwar Gargash/Anwar Mohammed Gargash 2008-;
  Reem al-Hashimy/Reem Ebrahim Al Hashimy/Reem bint Ibrahim Al Hashimy 2008-; Sultan al-Jaber 2013-;
  Yousef al-Otaiba 2008-; Lana Nusseibeh/Lana Zaki Nusseibeh 2013-;
  Tahnoun bin Zayed/Tahnoon bin Zayed/Tahnoon bin Zayed Al Nahyan 2016-;
  Saif bin Zayed/Saif bin Zayed Al Nahyan 2004-; Thani al-Zeyoudi/Thani bin Ahmed Al Zeyoudi 2016-;
  Abdulla bin Touq/Abdulla bin Touq Al Marri 2020-; Sultan al-Mansouri 2008-2020;
  Lubna al-Qasimi/Lubna bint Khalid al-Qasimi 2004-2017; Mohamed bin Hadi Al Hussaini 2021-;
  Khalifa Shaheen Al Marar/Khalifa Shaheen Almarar 2021-; Ahmed Al Sayegh/Ahmed bin Ali Al Sayegh 2018-;
  Saqr Ghobash/Saqr Gobash 2019-; Khaled bin Mohamed/Khaled bin Mohamed bin Zayed Al Nahyan 2023-;
  Maktoum bin Mohammed/Maktoum bin Mohammed bin Rashid Al Maktoum 2008-; Mohamed Abushahab 2020-;
  Abdul Malik al-Hamar 1983-2000
BH head: Isa bin Salman al-Khalifa/Isa bin Sulman al-Khalifa/Isa bin Salman 1961-1999;
  Hamad bin Isa al-Khalifa/Hamad bin Isa/Hamad bin Issa al-Khalifa 1999-
BH government: Khalifa bin Salman al-Khalifa/Khalifa bin Sulman al-Khalifa/Khalifa bin Salman 1970-2020;
  Salman bin Hamad al-Khalifa/Salman bin Hamad 2020-
BH foreign: Mohammed bin Mubarak al-Khalifa/Mohammed bin Mubarak/Muhammad bin Mubarak al-Khalifa 1971-2005;
  Khalid bin Ahmed al-Khalifa/Khalid bin Ahmed/Khaled bin Ahmed al-Khalifa/Khalid bin Ahmed bin Mohammed Al Khalifa 2005-2020;
  Abdullatif al-Zayani/Abdullatif bin Rashid Al Zayani 2020-
BH other: Yousuf Shirawi/Yousef Ahmed al-Shirawi/Yusuf Shirawi 1971-1995; Ibrahim Abdul-Karim 1976-1999;
  Salman bin Hamad al-Khalifa 1999-2020; Abdulhussain Mirza/Abdul Hussain bin Ali Mirza 2005-2016;
  Ghazi al-Gosaibi/Ghazi Algosaibi 1984-1992; Mohammed bin Mubarak al-Khalifa 2005-2020;
  Khalid bin Abdullah Al Khalifa 2010-; Nasser bin Hamad Al Khalifa 2017-; Salman bin Khalifa Al Khalifa 2018-;
  Jamal Fares Alrowaiei/Jamal Alrowaiei 2011-
DZ head: Chadli Bendjedid/Chadli Benjedid/Chadli/Benjedid Chadli 1979-1992;
  Mohamed Boudiaf/Mohammed Boudiaf 1992-1992; Ali Kafi 1992-1994; Liamine Zeroual/Lamine Zeroual 1994-1999;
  Abdelaziz Bouteflika 1999-2019; Abdelkader Bensalah 2019-2019; Abdelmadjid Tebboune/Abdelmajid Tebboune 2019-
DZ government: Mohamed Abdelghani/Mohammed Ben Ahmed Abdelghani 1979-1984; Abdelhamid Brahimi 1984-1988;
  Kasdi Merbah 1988-1989; Mouloud Hamrouche 1989-1991; Sid Ahmed Ghozali/Ahmed Ghozali 1991-1992;
  Belaid Abdessalam 1992-1993; Redha Malek 1993-1994; Mokdad Sifi 1994-1995; Ahmed Ouyahia 1995-2019;
  Smail Hamdani 1998-1999; Ahmed Benbitour 1999-2000; Ali Benflis 2000-2003; Abdelaziz Belkhadem 2006-2008;
  Abdelmalek Sellal 2012-2017; Abdelmadjid Tebboune 2017-2017; Noureddine Bedoui 2019-2019;
  Abdelaziz Djerad 2019-2021; Aymen Benabderrahmane/Aimene Benabderrahmane 2021-2023;
  Nadir Larbaoui/Nadhir Larbaoui 2023-2025; Sifi Ghrieb 2025-
DZ foreign: Mohamed Seddik Benyahia/Mohammed Benyahia/Mohamed Benyahia 1979-1982;
  Ahmed Taleb Ibrahimi/Taleb Ibrahimi 1982-1988; Boualem Bessaih/Boualem Bessaieh 1988-1989;
  Sid Ahmed Ghozali 1989-1991; Lakhdar Brahimi 1991-1993; Redha Malek 1993-1993;
  Mohamed Salah Dembri/Mohammed Salah Dembri 1993-1996; Ahmed Attaf 1996-; Youcef Yousfi/Youssef Yousfi 1999-2000;
  Abdelaziz Belkhadem 2000-2005; Mohammed Bedjaoui/Mohamed Bedjaoui 2005-2007; Mourad Medelci 2007-2013;
  Ramtane Lamamra 2013-2022; Abdelkader Messahel 2017-2019; Sabri Boukadoum 2019-2021
DZ defence: Khaled Nezzar 1990-1993; Liamine Zeroual/Lamine Zeroual 1993-1994;
  Said Chengriha/Said Chanegriha 2019-; Ahmed Gaid Salah/Ahmed Gaed Salah 2004-2019; Abdelmalek Guenaizia 2005-2013
DZ other: Belkacem Nabi/Belkassem Nabi 1979-1988; Sadek Boussena/Sadek Boussenna 1988-1991;
  Nordine Ait Laoussine 1991-1992; Hacen Mefti/Hassan Mefti 1992-1993; Ammar Makhloufi 1994-1997;
  Youcef Yousfi/Youssef Yousfi 1997-2019; Chakib Khelil 1999-2010; Salah Khebri 2015-2016;
  Noureddine Bouterfa/Nouredine Bouterfa 2016-2017; Mustapha Guitouni 2017-2019; Mohamed Arkab 2019-;
  Abdelmadjid Attar 2020-2021; Abdelaziz Khellef 1980-1991; Abdelmalek Benhabyles 1980-1992;
  Abdelkader Messahel 2000-2017; Rabah Bitat 1977-1990; Mohamed Cherif Messaadia 1980-1988;
  Mohammed Sahnoun/Mohamed Sahnoun 1984-1993; Amar Bendjama/Amar Benjama 2010-; Salah Goudjil 2019-2025;
  Ibrahim Boughali 2021-; Tayeb Zitouni 2014-; Nourredine Yazid Zerhouni/Yazid Zerhouni 1982-2010;
  Sofiane Mimouni 2019-2023; Abdelkader Bensalah 1994-2019
EG head: Anwar Sadat/Anwar el-Sadat/Anwar al-Sadat 1970-1981; Hosni Mubarak/Husni Mubarak 1981-2011;
  Mohamed Hussein Tantawi/Mohammed Hussein Tantawi/Hussein Tantawi 2011-2012;
  Mohamed Morsi/Mohammed Morsi/Mohamed Mursi/Mohammed Mursi 2012-2013; Adly Mansour/Adli Mansour 2013-2014;
  Abdel Fattah el-Sisi/Abdel-Fattah el-Sissi/Abdel Fattah al-Sisi/Abdul Fattah al-Sisi/El-Sisi/Sissi 2014-
EG government: Mustafa Khalil 1978-1980; Fuad Mohieddin/Ahmed Fuad Mohieddin/Fouad Mohieddin 1982-1984;
  Kamal Hassan Ali 1984-1985; Ali Lutfi/Ali Lotfi/Ali Lutfy 1985-1986;
  Atef Sedki/Atef Sedky/Atif Sidqi/Atef Sidki 1986-1996;
  Kamal al-Ganzouri/Kamal el-Ganzoury/Kamal Ganzouri 1996-2012; Atef Ebeid/Atef Obeid/Atef Abeid 1999-2004;
  Ahmed Nazif 2004-2011; Ahmed Shafik/Ahmed Shafiq 2011-2011; Essam Sharaf 2011-2011;
  Hisham Qandil/Hesham Qandil/Hisham Kandil/Hesham Kandil 2012-2013; Hazem el-Beblawi/Hazem Beblawi 2013-2014;
  Ibrahim Mahlab/Ibrahim Mehleb 2014-2015; Sherif Ismail 2015-2018;
  Mostafa Madbouly/Mustafa Madbouli/Moustafa Madbouly 2018-
EG foreign: Kamal Hassan Ali 1980-1984; Boutros Boutros-Ghali/Butros Ghali/Boutros Ghali 1977-1991;
  Esmat Abdel Meguid/Ismat Abdel-Meguid/Ahmed Esmat Abdel-Meguid/Esmat Abdel Maguid 1984-1991;
  Amr Moussa/Amr Mousa/Amre Moussa/Amre Mousa 1991-2001; Ahmed Maher 2001-2004;
  Ahmed Aboul Gheit/Ahmed Abul Gheit/Ahmed Abu al-Gheit 2004-2011;
  Nabil Elaraby/Nabil el-Araby/Nabil al-Arabi 2011-2011; Mohamed Orabi/Mohammed el-Orabi 2011-2011;
  Mohamed Kamel Amr/Mohammed Kamel Amr 2011-2013; Nabil Fahmy/Nabil Fahmi 2013-2014;
  Sameh Shoukry/Sameh Shukri/Sameh Shoukri 2014-2024;
  Badr Abdelatty/Badr Abdel-Atty/Badr Abdelaty/Badr Abdel Aty 2024-
EG defence: Kamal Hassan Ali 1978-1980;
  Abdel Halim Abu Ghazala/Mohamed Abdel-Halim Abu Ghazala/Abu Ghazala 1981-1989;
  Youssef Sabri Abu Taleb/Yousef Sabri Abu Taleb 1989-1991;
  Mohamed Hussein Tantawi/Mohammed Hussein Tantawi/Hussein Tantawi 1991-2012;
  Abdel Fattah el-Sisi/Abdel-Fattah el-Sissi/Abdel Fattah al-Sisi 2012-2014; Sedki Sobhi/Sedki Sobhy 2014-2018;
  Mohamed Zaki/Mohamed Ahmed Zaki 2018-2024; Abdel Mageed Saqr/Abdel Meguid Saqr 2024-
EG other: Hosni Mubarak/Husni Mubarak 1975-1981; Osama el-Baz/Osama al-Baz/Usama al-Baz 1977-2008;
  Boutros Boutros-Ghali 1991-1991; Mustafa Khalil 1980-1990;
  Abdel Hadi Kandil/Abdel-Hadi Qandil/Abdul Hadi Qandil 1984-1991;
  Hamdi el-Banbi/Hamdi al-Banbi/Hamdy el-Banbi 1991-1999; Sameh Fahmy/Sameh Fahmi 1999-2011;
  Tarek el-Molla/Tarek al-Molla 2015-2024; Karim Badawi 2024-;
  Yousri Mustafa/Yusri Mustafa/Youssri Mustafa 1985-1993; Youssef Wali/Yousef Wali/Yusuf Wali 1982-2004;
  Maher Abaza/Mohamed Maher Abaza 1980-1999; Omar Suleiman/Omar Soliman 1993-2011; Abbas Kamel 2018-2024;
  Hassan Rashad/Hassan Mahmoud Rashad 2024-; Youssef Boutros Ghali 1993-2011;
  Rachid Mohamed Rachid/Rachid Mohammed Rachid 2004-2011; Mohamed ElBaradei/Mohammed ElBaradei 2013-2013;
  Fayza Aboulnaga/Faiza Aboul Naga/Fayza Abul Naga 2001-2022; Safwat el-Sherif/Safwat al-Sharif 1982-2011;
  Zaki Badr 1986-1990; Abdel Halim Moussa 1990-1993; Hassan el-Alfi/Hassan al-Alfi 1993-1997;
  Habib el-Adly/Habib al-Adli 1997-2011; Rania al-Mashat 2018-; Rifaat el-Mahgoub/Rifaat Mahgoub 1984-1990;
  Fathi Sorour/Ahmed Fathi Sorour/Fathi Surur 1990-2011; Ahmed Abou Zeid/Ahmed Abu Zeid 2014-2024;
  Hala el-Said/Hala al-Saeed 2017-2024; Sahar Nasr 2015-2019; Mohamed Maait/Mohammed Maait 2018-2024;
  Ahmed Kouchouk/Ahmed Kojak 2024-; Kamel al-Wazir/Kamel el-Wazir 2019-;
  Osama Abdelkhalek/Osama Abdel Khalek 2021-; Amr Aboulatta 2014-2018; Maged Abdelaziz/Maged Abdel Aziz 2005-2014;
  Mohamed Edrees/Mohamed Fathi Edrees 2018-2021; Abdel Raouf el-Reedy 1984-1992; Ashraf Ghorbal 1973-1984;
  Abdel-Razzaq Abdel-Meguid 1980-1982; Salah Hamed 1980-1993; Hany Sewilam/Hani Sewilam 2022-;
  Suleiman Metwalli/Soliman Metwalli 1980-1999
IL head: Yitzhak Navon 1978-1983; Chaim Herzog 1983-1993; Ezer Weizman/Ezer Weizmann 1993-2000;
  Moshe Katsav 2000-2007; Shimon Peres 2007-2014; Reuven Rivlin 2014-2021; Isaac Herzog/Yitzhak Herzog 2021-
IL government: Menachem Begin 1977-1983; Yitzhak Shamir/Yitzhaq Shamir 1983-1992; Shimon Peres 1984-1996;
  Yitzhak Rabin/Yitzhaq Rabin 1992-1995; Benjamin Netanyahu/Binyamin Netanyahu/Bibi Netanyahu/Bibi 1996-;
  Ehud Barak 1999-2001; Ariel Sharon 2001-2006; Ehud Olmert 2006-2009; Naftali Bennett 2021-2022;
  Yair Lapid 2022-2022
IL foreign: Yitzhak Shamir/Yitzhaq Shamir 1980-1986; Shimon Peres 1986-2002; Moshe Arens 1988-1990;
  David Levy 1990-2000; Ehud Barak 1995-1996; Ariel Sharon 1998-1999; Shlomo Ben-Ami 2000-2001;
  Benjamin Netanyahu 2002-2003; Silvan Shalom 2003-2006; Tzipi Livni/Tzippi Livni 2006-2009;
  Avigdor Lieberman/Avigdor Liberman 2009-2015; Israel Katz/Yisrael Katz 2019-2024; Gabi Ashkenazi 2020-2021;
  Yair Lapid 2021-2022; Eli Cohen 2023-2023; Gideon Saar 2024-
IL defence: Ezer Weizman/Ezer Weizmann 1977-1980; Ariel Sharon 1981-1983; Moshe Arens 1983-1999;
  Yitzhak Rabin/Yitzhaq Rabin 1984-1990; Shimon Peres 1995-1996; Yitzhak Mordechai/Yitzhak Mordecai 1996-1999;
  Benjamin Ben-Eliezer/Binyamin Ben-Eliezer 2001-2002; Shaul Mofaz 2002-2006; Amir Peretz 2006-2007;
  Ehud Barak 2007-2013; Moshe Yaalon/Bogie Yaalon 2013-2016; Avigdor Lieberman/Avigdor Liberman 2016-2018;
  Naftali Bennett 2019-2020; Benny Gantz/Benjamin Gantz/Benny Ganz 2020-2022; Yoav Gallant/Yoav Galant 2022-2024;
  Israel Katz/Yisrael Katz 2024-
IL other: Yigael Yadin 1977-1981; Yoram Aridor 1981-1992; Yitzhak Modai 1977-1992; Moshe Nissim 1986-1990;
  Ariel Sharon 1984-1998; Ezer Weizman/Ezer Weizmann 1984-1990; Gad Yaacobi 1984-1995;
  Avraham Shochat/Avraham Shohat/Beiga Shochat 1992-2001; Dan Meridor 1988-2013; David Kimche 1980-1987;
  Yossi Beilin/Yosi Beilin 1984-2001; Uri Savir 1993-1996; Abba Eban 1980-1988;
  Benjamin Netanyahu/Binyamin Netanyahu 1984-1993; Johanan Bein/Yohanan Bein 1988-1990; Dore Gold 1997-2016;
  Dan Gillerman 2003-2008; Gabriela Shalev 2008-2010; Ron Prosor 2011-2015; Danny Danon 2015-2025;
  Gilad Erdan 2006-2024; Ron Dermer 2013-2025; Tzachi Hanegbi 2003-2025; Meir Ben-Shabbat 2017-2021;
  Yossi Cohen/Yosef Cohen 2013-2021; David Barnea/Dedi Barnea 2021-; Ronen Bar 2021-2025; Eyal Hulata 2021-2023;
  Bezalel Smotrich 2019-; Itamar Ben-Gvir 2022-; Benny Gantz 2023-2024; Gadi Eisenkot/Gadi Eizenkot 2015-2024;
  Herzi Halevi 2023-2025; Eyal Zamir 2025-; Moshe Kahlon 2015-2020; Yuval Steinitz 2009-2022;
  Avigdor Lieberman 2021-2022; Tzipi Livni 2013-2014; Haim Ramon 2006-2009;
  Natan Sharansky/Anatoly Shcharansky/Natan Shcharansky 1996-2005; Yossi Sarid 1992-2000; Meir Dagan 2002-2011;
  Dov Weisglass 2002-2006; Danny Ayalon/Daniel Ayalon 2002-2013; Michael Oren 2009-2013;
  Itamar Rabinovich 1992-1996; Zalman Shoval 1990-2000; Meir Rosenne 1983-1987; Moshe Arad 1987-1990;
  Elyakim Rubinstein 1986-2004; Shlomo Hillel 1977-1988; Dov Shilansky 1988-1992; Dalia Itzik 2001-2009;
  Amir Ohana 2019-; Yuli Edelstein/Yuli-Yoel Edelstein 2013-2022; Yariv Levin 2015-;
  Rafael Eitan/Raphael Eitan 1978-1999; Moshe Levy 1983-1987; Dan Shomron 1987-1991; Ehud Barak 1991-1995;
  Amnon Lipkin-Shahak 1995-2001; Yaakov Amidror 2011-2013; Uzi Arad 2009-2011; Nir Barkat 2022-; Miri Regev 2015-;
  Arye Deri/Aryeh Deri 1988-; Ophir Akunis 2012-; Ze'ev Elkin 2013-; Avi Dichter 2006-; Idan Roll 2021-2022;
  Sharren Haskel 2024-; Stanley Fischer 2005-2013; Amir Yaron 2018-; Michael Bruno 1986-1991;
  Jacob Frenkel/Yaakov Frenkel 1991-2000; Nimrod Novik 1984-1990; Avraham Tamir 1984-1988;
  Yossi Ben-Aharon 1986-1992; Avi Pazner 1986-1996; Yehuda Blum 1978-1984
IQ head: Saddam Hussein/Saddam/Saddam Husayn 1979-2003; Ghazi al-Yawar/Ghazi Yawer/Ghazi al-Yawer 2004-2005;
  Jalal Talabani 2005-2014; Fuad Masum/Fouad Massoum/Fuad Masoum 2014-2018; Barham Salih/Barham Saleh 2018-2022;
  Abdul Latif Rashid/Abdullatif Rashid/Abdullatif Jamal Rashid 2022-
IQ government: Saadoun Hammadi/Sadoun Hammadi/Saddoun Hammadi 1991-1991;
  Mohammed Hamza al-Zubaidi/Mohammed Hamzah Zubaydi/Muhammad Hamza al-Zubaydi 1991-1993;
  Ahmad Hussein Khudayir/Ahmed Hussein Khodair 1993-1994; Iyad Allawi/Ayad Allawi 2004-2005;
  Ibrahim al-Jaafari/Ibrahim Jaafari 2005-2006; Nouri al-Maliki/Nuri al-Maliki 2006-2014;
  Haider al-Abadi/Haidar al-Abadi 2014-2018; Adel Abdul Mahdi/Adil Abdul-Mahdi/Adel Abdel Mahdi 2018-2020;
  Mustafa al-Kadhimi/Mustafa Kadhimi 2020-2022;
  Mohammed Shia al-Sudani/Mohammed al-Sudani/Mohamed Shia al-Sudani 2022-; Saddam Hussein/Saddam 1979-1991;
  Masrour Barzani 2019-; Nechirvan Barzani 1999-2019
IQ foreign: Saadoun Hammadi/Sadoun Hammadi 1974-1983; Tariq Aziz/Tareq Aziz/Tarek Aziz 1983-1991;
  Ahmad Hussein Khudayir/Ahmed Hussein Khodair 1991-1992;
  Mohammed Saeed al-Sahhaf/Mohammed Said al-Sahaf/Mohammed Saeed Sahaf/Mohammad Said Sahhaf 1992-2001;
  Naji Sabri 2001-2003; Hoshyar Zebari/Hoshiyar Zebari 2003-2014; Ibrahim al-Jaafari/Ibrahim Jaafari 2014-2018;
  Mohamed Ali Alhakim/Mohammed Ali al-Hakim/Mohammed al-Hakim 2018-2020;
  Fuad Hussein/Fouad Hussein/Fuad Hussain 2020-
IQ defence: Adnan Khairallah/Adnan Khayrallah/Adnan Khayr Allah 1977-1989;
  Abdul Jabbar Shanshal/Abdel Jabbar Shanshal 1989-1990; Saadi Tuma Abbas/Saadi Toama Abbas 1990-1991;
  Hussein Kamel/Hussein Kamil/Hussein Kamel Hassan 1991-1991; Ali Hassan al-Majid/Ali Hassan Majid 1991-1995;
  Sultan Hashim Ahmad 1995-2003; Hazem Shaalan/Hazim Shaalan 2004-2005;
  Saadoun al-Dulaimi/Sadoun Dulaimi 2005-2014;
  Abdul-Qadir al-Obeidi/Abdul Qadir al-Obaidi/Abdul Qader al-Obeidi 2006-2010;
  Khaled al-Obeidi/Khalid al-Obaidi 2014-2016; Irfan al-Hayali/Arfan al-Hayali 2017-2018;
  Najah al-Shammari 2019-2020; Juma Inad/Jumaa Inad/Juma Inad Saadoun 2020-2022;
  Thabet al-Abbasi/Thabit al-Abbasi 2022-
IQ other: Tariq Aziz/Tareq Aziz/Tarek Aziz 1979-2003; Izzat Ibrahim/Ezzat Ibrahim/Izzat Ibrahim al-Douri 1979-2003;
  Taha Yassin Ramadan/Taha Yasin Ramadan 1979-2003; Taha Mohieddin Maarouf/Taha Muhyi-al-Din Maruf 1974-2003;
  Latif Nassif Jassim/Latif Nusayyif Jasim/Latif Nsayyif al-Jassem 1979-1991;
  Nizar Hamdoon/Nizar Hamdoun 1983-1998; Ismat Kittani/Ismat Kattani 1985-1989;
  Mohammed al-Douri/Mohammed Aldouri 1999-2003; Saeed Hasan/Saeed Hassan 1998-2001;
  Wissam al-Zahawie/Wissam Zahawi 1980-1991; Qasim Ahmad Taqi/Qassem Ahmed Taqi/Kassem Ahmed Taki 1982-1987;
  Issam Abdul-Rahim al-Chalabi/Isam Abdul Rahim Chalabi/Issam al-Chalabi 1987-1990;
  Tayeh Abdul-Karim/Tayih Abdul-Karim 1974-1982; Hassan Ali/Hassan Ali al-Amiri 1978-1987;
  Mohammed Mahdi Saleh/Mohammed Mehdi Saleh 1987-2003; Safa Hadi Jawad/Safa al-Haboubi 1993-1995;
  Amer Rashid/Amir Mohammed Rashid/Amer Mohammed Rasheed 1995-2003;
  Hussein Kamel/Hussein Kamil/Hussein Kamel Hassan 1987-1995; Hussain al-Shahristani/Hussein Shahristani 2005-2014;
  Abdul Kareem Luaibi/Abdul-Karim Luaibi/Abdul Karim al-Luaibi 2010-2014;
  Jabbar al-Luaibi/Jabar al-Luaibi 2016-2018; Thamer Ghadhban/Thamir Ghadhban 2003-2020;
  Ibrahim Bahr al-Uloum/Ibrahim Bahr al-Ulum 2003-2005; Ihsan Abdul Jabbar/Ihsan Ismaael 2020-2022;
  Hayan Abdul-Ghani/Hayyan Abdul Ghani/Hayan Abdel-Ghani 2022-; Adnan Pachachi 2003-2004;
  Ahmed Chalabi/Ahmad Chalabi 1992-2006; Muwaffak al-Rubaie/Mowaffak al-Rubaie 2004-2009;
  Falih al-Fayyadh/Faleh al-Fayadh 2009-2020; Qasim al-Araji/Qassem al-Araji 2017-; Abdul Aziz al-Hakim 2003-2009;
  Ammar al-Hakim 2009-; Muqtada al-Sadr/Moqtada Sadr 2003-; Hadi al-Amiri 2010-;
  Tariq al-Hashimi/Tareq al-Hashemi 2006-2012; Adel Abdul Mahdi/Adil Abdul-Mahdi 2004-2016;
  Saleh al-Mutlaq/Saleh Mutlak 2010-2015; Osama al-Nujaifi/Usama al-Nujayfi 2010-2018;
  Salim al-Jabouri/Salim Jabouri 2014-2018; Mohammed al-Halbousi/Mohamed al-Halbousi 2018-2023;
  Mahmoud al-Mashhadani/Mahmoud Mashhadani 2006-2008; Rowsch Shaways/Roz Nouri Shaways 2004-2014;
  Barham Salih 2004-2009; Massoud Barzani/Masoud Barzani 1979-; Nechirvan Barzani 2019-; Qubad Talabani 2014-;
  Bafel Talabani/Bafal Talabani 2020-; Jalal Talabani 1975-2005; Bayan Jabr 2005-2010;
  Rafe al-Essawi/Rafie al-Issawi 2006-2013; Ali Allawi 2003-2022; Samir Sumaida'ie 2004-2011;
  Hamid al-Bayati 2006-2013; Ali Abdul Amir Allawi 2005-2022
IR head: Ruhollah Khomeini/Khomeini 1979-1989; Ali Khamenei/Ali Khameini/Khamenei 1981-;
  Abolhassan Banisadr/Abolhassan Bani-Sadr/Bani-Sadr 1980-1981;
  Akbar Hashemi Rafsanjani/Ali Akbar Hashemi Rafsanjani/Hashemi Rafsanjani 1989-1997;
  Mohammad Khatami/Mohammed Khatami/Seyyed Mohammad Khatami 1997-2005;
  Mahmoud Ahmadinejad/Mahmoud Ahmadi-Nejad 2005-2013;
  Hassan Rouhani/Hassan Rohani/Hasan Rowhani/Hassan Ruhani 2013-2021;
  Ebrahim Raisi/Seyyed Ebrahim Raisi/Ibrahim Raisi/Raeisi 2021-2024; Masoud Pezeshkian/Massoud Pezeshkian 2024-;
  Mohammad Mokhber 2024-2024
IR government: Mohammad Ali Rajai 1980-1981; Mohammad Javad Bahonar 1981-1981;
  Mohammad Reza Mahdavi Kani 1981-1981;
  Mir-Hossein Mousavi/Mir Hussein Moussavi/Mir-Hossein Moussavi/Mir Hossein Musavi 1981-1989
IR foreign: Sadegh Ghotbzadeh/Sadeq Qotbzadeh 1979-1980; Ali Akbar Velayati/Velayati 1981-1997;
  Kamal Kharrazi/Kamal Kharazi 1997-2005; Manouchehr Mottaki/Manuchehr Mottaki 2005-2010;
  Ali Akbar Salehi/Salehi 2010-2013; Mohammad Javad Zarif/Javad Zarif/Mohammed Javad Zarif 2013-2021;
  Hossein Amir-Abdollahian/Hossein Amirabdollahian/Amirabdollahian 2021-2024;
  Ali Bagheri Kani/Ali Bagheri/Ali Baqeri Kani/Ali Baqeri 2024-2024;
  Abbas Araghchi/Abbas Araqchi/Seyed Abbas Araghchi/Seyyed Abbas Araghchi 2024-
IR defence: Mostafa Chamran 1979-1981; Mohammad Salimi 1981-1984; Mohammad Hossein Jalali 1985-1989;
  Akbar Torkan 1989-1993; Mohammad Forouzandeh 1993-1997; Ali Shamkhani 1997-2005;
  Mostafa Mohammad Najjar 2005-2009; Ahmad Vahidi 2009-2013; Hossein Dehghan/Hossein Dehqan 2013-2017;
  Amir Hatami 2017-2021; Mohammad Reza Ashtiani/Mohammad Reza Gharaei Ashtiani 2021-2024; Aziz Nasirzadeh 2024-
IR other: Akbar Hashemi Rafsanjani/Ali Akbar Hashemi Rafsanjani/Hashemi Rafsanjani 1980-1989;
  Gholamreza Aqazadeh/Gholamreza Aghazadeh/Gholam Reza Aghazadeh/Gholam Reza Aqazadeh 1985-2009;
  Mohammad Gharazi/Mohammed Gharazi 1981-1985; Bijan Zanganeh/Bijan Namdar Zanganeh 1988-2021;
  Kazem Vaziri-Hamaneh 2005-2007; Gholam Hossein Nozari 2007-2009; Masoud Mirkazemi/Masoud Mir-Kazemi 2005-2011;
  Rostam Qasemi/Rostam Ghasemi 2011-2013; Javad Owji 2021-2024; Mohsen Paknejad 2024-; Behzad Nabavi 1981-1989;
  Mohsen Nourbakhsh 1981-2003; Iraj Vahidi 1980-1985; Mehdi Karroubi/Mahdi Karrubi/Mehdi Karoubi 1989-2004;
  Ali Akbar Nateq-Nouri/Ali Akbar Nateq Noori/Nateq-Nouri 1981-2000; Ali Larijani 2004-;
  Mohammad Baqer Qalibaf/Mohammad Bagher Ghalibaf/Qalibaf 2020-; Saeed Jalili/Said Jalili 2005-2013;
  Hassan Rouhani/Hassan Rohani/Hasan Rowhani 1989-2005; Ali Shamkhani 2013-2023; Ali Akbar Ahmadian 2023-2025;
  Ali Akbar Salehi 1999-2021; Mohammad Eslami 2018-; Mohammad Javad Zarif/Javad Zarif 1992-2025;
  Abbas Araghchi/Abbas Araqchi 2011-2021; Ali Bagheri Kani/Ali Bagheri/Ali Baqeri 2007-2025;
  Majid Takht-Ravanchi 2013-; Kazem Gharibabadi/Kazem Gharib Abadi 2018-; Hossein Amir-Abdollahian 2011-2016;
  Ali Asghar Khaji 2005-2023; Saeed Khatibzadeh 2020-; Nasser Kanaani/Naser Kanaani 2022-2024;
  Esmaeil Baghaei/Esmail Baghaei/Esmaeil Baqaei 2018-; Bahram Qassemi/Bahram Ghasemi 2016-2019;
  Abbas Mousavi/Seyyed Abbas Mousavi 2019-2020; Ramin Mehmanparast 2009-2013; Hamid Reza Asefi 1999-2006;
  Mohammad Ali Hosseini 2006-2008; Hassan Qashqavi/Hassan Ghashghavi 2008-2020;
  Saeed Rajaie Khorassani/Said Rajaie Khorassani/Rajaie-Khorassani 1981-1987;
  Mohammad Jafar Mahallati/Mohammad Ja'afar Mahallati/Mohammad Mahallati 1987-1989; Mohammad Khazaee 2007-2014;
  Gholamali Khoshroo/Gholam Ali Khoshroo 2002-2019; Amir Saeid Iravani 2022-; Ali Asghar Soltanieh 2005-2013;
  Reza Najafi 2013-2018; Ali Mohammad Besharati/Mohammad Besharati 1984-1997;
  Mohammad Javad Larijani/Javad Larijani 1985-1989; Abbas Maleki 1988-1997; Mahmoud Vaezi 1990-2021;
  Morteza Sarmadi 1989-2017; Mohsen Rezaei/Mohsen Rezai 1981-2023; Rahim Safavi/Yahya Rahim Safavi 1997-2007;
  Mohammad Ali Jafari 2007-2019; Hossein Salami 2019-2025;
  Mohammad Bagheri/Mohammad Hossein Baqeri/Mohammad Baqeri 2016-2025;
  Qassem Soleimani/Qasem Soleimani/Kassim Suleimani 1998-2020; Esmail Qaani/Esmail Ghaani 2020-;
  Mohammad Pakpour 2025-; Abdolrahim Mousavi 2017-; Habibollah Bitaraf 1997-2005; Hassan Habibi 1989-2001;
  Mohammad Reza Aref 2001-; Parviz Davoodi/Parviz Davoudi 2005-2009; Mohammad Reza Rahimi 2009-2013;
  Eshaq Jahangiri/Eshagh Jahangiri 2013-2021; Mohammad Mokhber 2021-2024;
  Ali Akbar Mohtashemi/Mohtashami/Ali Akbar Mohtashemi-Pur 1985-1989; Ali Tayebnia 2013-2017;
  Ali Akbar Velayati 1997-; Mohammad Nahavandian 2013-2021; Esfandiar Rahim Mashaei/Rahim Mashaei 2005-2013;
  Mohsen Mehralizadeh 2001-2005; Hossein Kazempour Ardebili/Kazempour Ardebili 1981-2020;
  Ali Agha-Mohammadi/Ali Aghamohammadi 2003-2006; Javad Vaeedi 2005-2007; Cyrus Nasseri/Sirus Naseri 1987-2006;
  Hossein Mousavian/Seyed Hossein Mousavian 1990-2005; Ahmad Jannati 1992-;
  Sadeq Larijani/Sadegh Larijani 2009-2019; Gholam-Hossein Mohseni-Eje'i/Mohseni-Ejei 2005-;
  Mahmoud Hashemi Shahroudi 1999-2009; Mohammad Yazdi 1989-1999; Abdolkarim Mousavi Ardebili 1981-1989;
  Hossein Ali Montazeri/Hussein Ali Montazeri/Montazeri 1979-1989; Mohammad Beheshti 1979-1981;
  Ali Fallahian 1989-1997; Eskandar Momeni 2024-; Farzaneh Sadegh 2024-; Abdolnaser Hemmati 2018-2025;
  Ali Jannati 2013-2016; Hossein Sheikholeslam/Hossein Sheikholislam 1981-2020; Safdar Hosseini 2001-2005;
  Tahmasb Mazaheri 2001-2008; Hossein Namazi 1981-2001
JO head: Hussein/Hussein bin Talal/Husayn 1952-1999; Abdullah II/Abdullah/Abdullah bin Al-Hussein/Abdallah II 1999-
JO government: Abdul Hamid Sharaf/Abdelhamid Sharaf 1979-1980; Mudar Badran/Mudhar Badran 1976-1991;
  Ahmed Obeidat/Ahmad Obeidat 1984-1985; Zaid al-Rifai/Zaid Rifai/Zayd al-Rifai/Zeid Rifai 1985-1989;
  Zaid bin Shaker/Sharif Zaid bin Shaker/Zeid bin Shaker 1989-1996;
  Taher al-Masri/Taher Masri/Tahir al-Masri 1991-1991;
  Abdul Salam Majali/Abdel Salam al-Majali/Abdel-Salam Majali 1993-1998;
  Abdul Karim Kabariti/Abdul-Karim al-Kabariti/Abdel-Karim Kabariti 1996-1997;
  Fayez Tarawneh/Fayez al-Tarawneh 1998-2012;
  Abdul Raouf Rawabdeh/Abdur-Raouf Rawabdeh/Abdul-Rauf Rawabdeh 1999-2000;
  Ali Abu al-Ragheb/Ali Abul Ragheb/Ali Abu Ragheb 2000-2003; Faisal al-Fayez/Faisal Fayez 2003-2005;
  Adnan Badran 2005-2005; Marouf al-Bakhit/Marouf Bakhit 2005-2011; Nader Dahabi/Nader al-Dahabi 2007-2009;
  Samir Rifai/Samir al-Rifai 2009-2011; Awn al-Khasawneh/Awn Khasawneh 2011-2012;
  Abdullah Ensour/Abdullah al-Nsour/Abdullah Nsour 2012-2016; Hani al-Mulki/Hani Mulki 2016-2018;
  Omar Razzaz/Omar al-Razzaz 2018-2020; Bisher Khasawneh/Bisher al-Khasawneh/Bishr Khasawneh 2020-2024;
  Jafar Hassan/Jaafar Hassan 2024-
JO foreign: Marwan al-Qasim/Marwan Qasem/Marwan Kasim/Marwan al-Qasem 1980-1990;
  Taher al-Masri/Taher Masri/Tahir al-Masri 1984-1991; Abdullah Ensour/Abdullah Nsour 1991-1991;
  Kamel Abu Jaber/Kamel Abu Jabir 1991-1993; Talal al-Hassan/Talal Hassan 1993-1994;
  Abdul Salam Majali/Abdel Salam al-Majali 1993-1998; Abdul Karim Kabariti/Abdul-Karim al-Kabariti 1995-1997;
  Fayez Tarawneh 1997-1998; Jawad Anani/Jawad al-Anani 1998-1998;
  Abdul Ilah Khatib/Abdelilah al-Khatib/Abdul-Ilah al-Khatib/Abdel-Ilah Khatib 1998-2007;
  Marwan Muasher/Marwan al-Muasher 2002-2004; Hani al-Mulki/Hani Mulki 2004-2005; Farouk Kasrawi 2005-2005;
  Salah Bashir/Salaheddin al-Bashir 2007-2009; Nasser Judeh/Nasser Joudeh 2009-2017;
  Ayman Safadi/Ayman al-Safadi 2017-
JO other: Hassan bin Talal/Hassan/El Hassan bin Talal 1965-1999;
  Al Hussein bin Abdullah/Hussein bin Abdullah/Hussein bin Abdullah II 2009-; Ahmed Lawzi/Ahmad al-Lawzi 1984-1997;
  Hanna Odeh/Hanna Audeh 1980-1989; Rajai Muasher/Rajai al-Muasher 1985-2020;
  Adnan Abu Odeh/Adnan Abu Audeh 1970-1995; Hisham al-Khatib/Hisham Khatib 1984-1990;
  Zeid Raad al-Hussein/Zeid Raad Zeid al-Hussein 2000-2014; Dina Kawar 2014-2024; Bassem Awadallah 2001-2018;
  Faisal al-Fayez 2015-; Marwan Muasher 1995-2007; Mahmoud Hmoud 2021-; Abdullah Salah/Abdallah Salah 1983-1991;
  Rania/Rania Al Abdullah 1999-; Atef Tarawneh/Atef al-Tarawneh 2013-2020; Ahmad Safadi/Ahmad al-Safadi 2022-2025;
  Mohammad Momani/Mohammad al-Momani 2013-
KW head: Jaber al-Ahmad al-Sabah/Jaber al-Ahmed al-Sabah/Jabir al-Ahmad/Jaber/Jaber al-Ahmad al-Jaber al-Sabah 1977-2006;
  Saad al-Abdullah al-Sabah/Saad al-Abdallah 2006-2006;
  Sabah al-Ahmad al-Sabah/Sabah al-Ahmed al-Sabah/Sabah Al Ahmad Al Jaber Al Sabah 2006-2020;
  Nawaf al-Ahmad al-Sabah/Nawaf al-Ahmed/Nawaf Al Ahmad Al Jaber Al Sabah 2020-2023;
  Meshal al-Ahmad al-Sabah/Mishal al-Ahmad/Meshal al-Ahmed/Mishal Al Ahmad Al Jaber Al Sabah 2023-
KW government: Saad al-Abdullah al-Sabah/Saad al-Abdallah/Saad al-Abdullah al-Salim al-Sabah 1978-2003;
  Sabah al-Ahmad al-Sabah/Sabah al-Ahmed al-Sabah 2003-2006;
  Nasser al-Mohammed al-Sabah/Nasser Mohammad al-Ahmad al-Sabah 2006-2011;
  Jaber al-Mubarak al-Sabah/Jaber Mubarak al-Hamad al-Sabah/Jaber al-Mubarak 2011-2019;
  Sabah al-Khalid al-Sabah/Sabah Khalid al-Hamad al-Sabah/Sabah al-Khaled 2019-2022;
  Ahmad Nawaf al-Sabah/Ahmad Nawaf Al-Ahmad Al-Sabah 2022-2023;
  Mohammad Sabah al-Salem al-Sabah/Mohammed Sabah al-Salem 2024-2024;
  Ahmad Abdullah al-Sabah/Ahmad Abdullah Al-Ahmad Al-Sabah/Ahmad al-Abdullah 2024-
KW foreign: Sabah al-Ahmad al-Sabah/Sabah al-Ahmed al-Sabah/Sabah al-Ahmad/Sabah al-Ahmed al-Jaber 1963-2003;
  Salem Abdulaziz al-Sabah/Salem al-Sabah 1991-1992; Mohammad Sabah al-Salem al-Sabah/Mohammed al-Sabah 2001-2011;
  Sabah al-Khalid al-Sabah/Sabah Khalid al-Hamad al-Sabah/Sabah Khaled al-Sabah 2011-2019;
  Ahmad Nasser al-Mohammad al-Sabah/Ahmad Nasser Al-Mohammed Al-Sabah/Ahmed Nasser al-Sabah 2019-2022;
  Salem Abdullah al-Jaber al-Sabah/Salem Abdullah al-Sabah 2022-2024; Abdullah al-Yahya/Abdullah Ali Al-Yahya 2024-
KW defence: Salem al-Sabah/Salim al-Sabah al-Salim 1978-2001; Nawaf al-Ahmad al-Sabah 1988-1991;
  Ali Sabah al-Salem 1991-1999; Jaber al-Mubarak al-Sabah 2001-2011; Khaled al-Jarrah al-Sabah 2013-2017;
  Fahad Yousef al-Sabah/Fahad Yousuf Saud Al-Sabah 2023-
KW other: Ali Khalifa al-Sabah/Ali al-Khalifa al-Sabah/Ali Khalifa 1978-1990;
  Jassem al-Kharafi/Jassim al-Khorafi/Jassim Mohammad al-Kharafi 1985-2011;
  Rashid Awadh al-Ameeri/Rashid al-Amiri 1990-1991; Hamoud al-Ruqba/Hammoud al-Ruqubah 1991-1992;
  Ali al-Baghli/Ali Ahmed al-Baghli 1992-1994;
  Saud Nasser al-Sabah/Saud al-Nasser al-Sabah/Saud Nasir al-Sabah 1981-2000;
  Ahmad al-Fahd al-Sabah/Ahmad Fahad al-Sabah 2000-2006; Ali al-Jarrah al-Sabah 2006-2007;
  Mohammad al-Olaim/Mohammed al-Olaim 2007-2009; Ahmad al-Abdullah al-Sabah 2009-2011; Rashed al-Rashed 1985-1991;
  Mohammad Abulhasan/Mohammed Abulhassan/Mohammad Abulhassan 1981-2003;
  Mansour al-Otaibi/Mansour Ayyad Al-Otaibi 2010-2022;
  Khaled al-Jarallah/Khaled Jarallah/Khalid Suleiman al-Jarallah 1999-2021;
  Marzouq al-Ghanim/Marzouk al-Ghanem 2013-2022; Nawaf al-Ahmad al-Sabah 2006-2020;
  Meshal al-Ahmad al-Sabah 2020-2023; Sabah al-Khalid al-Sabah/Sabah Khaled Al-Hamad Al-Sabah 2024-;
  Tareq al-Roumi/Tariq Al-Roumi 2024-; Abdullatif al-Hamad/Abdlatif al-Hamad/Abdul-Latif al-Hamad 1981-1983;
  Jasem Albudaiwi/Jassem Mohamed Albudaiwi 2011-2022
LB head: Elias Sarkis 1976-1982; Bashir Gemayel/Bachir Gemayel 1982-1982; Amin Gemayel/Amine Gemayel 1982-1988;
  Michel Aoun 1988-2022; Rene Moawad/Rene Muawad 1989-1989; Elias Hrawi/Elias al-Hrawi 1989-1998;
  Emile Lahoud/Emile Lahud 1998-2007; Michel Suleiman/Michel Sleiman/Michel Sulayman 2008-2014; Joseph Aoun 2025-
LB government: Selim al-Hoss/Salim al-Hoss/Selim Hoss/Salim Hoss 1976-2000;
  Shafik Wazzan/Shafiq al-Wazzan/Chafic Wazzan/Shafik al-Wazzan 1980-1984;
  Rashid Karami/Rashid Karame/Rasheed Karami 1984-1987; Omar Karami/Omar Karame 1990-2005;
  Rashid Solh/Rashid al-Solh/Rachid Solh 1992-1992;
  Rafik Hariri/Rafiq al-Hariri/Rafic Hariri/Rafik al-Hariri 1992-2004;
  Najib Mikati/Najib Miqati/Najib Azmi Mikati 2005-2025;
  Fouad Siniora/Fuad Saniora/Fouad Saniora/Fuad Siniora 2005-2009; Saad Hariri/Saad al-Hariri 2009-2020;
  Tammam Salam 2014-2016; Hassan Diab 2020-2021; Nawaf Salam 2025-
LB foreign: Fuad Butros/Fouad Boutros 1976-1982; Elie Salem 1982-1984;
  Selim al-Hoss/Salim al-Hoss/Selim Hoss/Salim Hoss 1987-2000;
  Fares Boueiz/Faris Buwayz/Faris Bouez/Fares Bouez 1990-1998; Mahmoud Hammoud/Mahmoud Hammud 2000-2005;
  Jean Obeid 2003-2004; Fawzi Salloukh/Fawzi Saloukh 2005-2009; Ali al-Shami/Ali Shami 2009-2011;
  Adnan Mansour 2011-2014; Gebran Bassil/Gibran Bassil 2014-2020; Nassif Hitti 2020-2020;
  Charbel Wehbe/Charbel Wehbeh 2020-2021; Zeina Akar 2021-2021;
  Abdallah Bou Habib/Abdallah Bouhabib/Abdullah Bou Habib 2021-2025;
  Youssef Raggi/Youssef Rajji/Youssef Raji/Joe Raggi 2025-
LB defence: Adel Osseiran/Adel Usayran 1984-1989; Albert Mansour 1989-1992; Mohsen Dalloul 1992-1998;
  Ghazi Zeaiter 1998-2000; Elias Murr/Elias al-Murr 2005-2011; Fayez Ghosn 2011-2014;
  Samir Mokbel/Samir Moqbel 2014-2016; Yaacoub Sarraf/Yacoub Sarraf 2016-2019; Elias Bou Saab 2019-2020;
  Maurice Sleem/Maurice Slim 2021-2025; Michel Menassa 2025-
LB other: Nabih Berri/Nabih Birri 1980-; Walid Jumblatt/Walid Junblatt/Walid Joumblatt 1977-;
  Hussein Husseini/Hussein al-Husseini 1984-1992; Kamel al-Assad/Kamel Assad 1980-1984; Camille Chamoun 1980-1987;
  Samir Geagea 1986-; Pierre Gemayel 1980-1984; Dany Chamoun 1985-1990; Ghassan Tueni/Ghassan Tweini 1977-1982;
  Antoine Lahad/Antoine Lahd 1984-2000; Saad Haddad 1979-1984; Suleiman Franjieh 1980-1992; Joseph Aoun 2017-2025;
  Riad Salameh 1993-2023; Amal Mudallali 2018-2023; Hadi Hachem/Hadi Hashem 2024-;
  Marwan Hamadeh/Marwan Hamade 1980-2018; Elias Bou Saab 2022-; Ali Hassan Khalil 2014-2020;
  Ghassan Salame/Ghassan Salameh 2000-2003; Abbas Ibrahim 2011-2023; Jean Kahwaji/Jean Kahwagi 2008-2017;
  Yassine Jaber/Yassin Jaber 1995-; Tarek Mitri 2005-; Simon Karam 1990-1993
LY head: Muammar Gaddafi/Moammar Gadhafi/Moammar Khadafy/Muammar Qadhafi/Muammar Qaddafi/Moammar Gaddafi/Muammar al-Gaddafi/Kadhafi/Khadafi/Gadhafi/Qadhafi/Qaddafi 1969-2011;
  Mustafa Abdel Jalil/Mustafa Abdul Jalil 2011-2012;
  Mohamed Magariaf/Mohammed Magarief/Mohammed el-Megarif 2012-2013; Nouri Abusahmain/Nuri Abu Sahmain 2013-2014;
  Aguila Saleh/Aguila Saleh Issa/Agila Saleh 2014-; Fayez al-Sarraj/Fayez Serraj/Fayez al-Serraj 2016-2021;
  Mohamed al-Menfi/Mohammed Menfi/Mohamed Younis Menfi/Mohamed Menfi 2021-
LY government: Jadallah Azzuz al-Talhi/Jadallah Azouz Talhi/Jadallah al-Talhi/Jadallah Azzouz Talhi 1979-1987;
  Mohammed al-Zarouq Rajab/Mohammed Rajab 1984-1986;
  Omar Mustafa al-Muntasir/Omar al-Montasser/Omar Mustafa Muntasser 1987-1990;
  Abuzed Omar Dorda/Abu Zaid Omar Durda/Abuzeid Omar Dourda 1990-1994;
  Abdul Majid al-Qaoud/Abdelmajid al-Qaud 1994-1997; Shukri Ghanem/Shokri Ghanem 2003-2006;
  Baghdadi al-Mahmoudi/Baghdadi Mahmudi/Baghdadi Ali al-Mahmoudi 2006-2011; Mahmoud Jibril/Mahmud Jibril 2011-2011;
  Abdurrahim al-Keib/Abdel-Rahim el-Keeb/Abdurraheem el-Keib 2011-2012; Ali Zeidan/Ali Zidan 2012-2014;
  Abdullah al-Thinni/Abdullah al-Thani/Abdullah Thinni 2014-2021;
  Fayez al-Sarraj/Fayez Serraj/Fayez al-Serraj 2016-2021;
  Abdul Hamid Dbeibah/Abdulhamid Dbeibah/Abdul Hamid al-Dbeibeh/Abdulhamid al-Dbeibah/Abdelhamid Dbeibah 2021-;
  Fathi Bashagha 2022-2023; Osama Hamad/Usama Hamad 2023-
LY foreign: Ali Abdussalam Treiki/Ali Abdel-Salam Treiki/Ali Treiki/Ali Abdel Salam al-Turayki/Ali Abdussalam Triki/Ali Triki 1976-1986;
  Abdel-Ati al-Obeidi/Abdelati Obeidi/Abdul Ati al-Obeidi/Abdel Ati Obeidi 1982-2011;
  Kamel Hassan Maghur/Kamel Hassan al-Maqhur/Kamel Maqhour 1986-1987;
  Jadallah Azzuz al-Talhi/Jadallah Azouz Talhi 1987-1990;
  Ibrahim al-Bishari/Ibrahim Bishari/Ibrahim Mohammed Bishari 1990-1992;
  Omar Mustafa al-Muntasir/Omar al-Montasser/Omar al-Muntasser 1992-2000;
  Abdel Rahman Shalgam/Abdel Rahman Shalqam/Abdurrahman Mohamed Shalgam/Abdurrahman Shalgam 2000-2009;
  Moussa Koussa/Mussa Kussa/Musa Kusa/Moussa Kusa 2009-2011;
  Ashour bin Khayal/Ashour Ben Khayil/Ashour Bin Khayyal 2011-2012; Mohamed Abdelaziz/Mohamed Abdulaziz 2013-2014;
  Mohammed al-Dairi/Mohamed Dayri/Mohammed Dairi 2014-2018;
  Mohamed Taha Siala/Mohammed Siala/Mohamed Siyala/Mohamed Sayala 2016-2021;
  Najla Mangoush/Najla al-Mangoush/Najla el-Mangoush 2021-2023; Taher al-Baour/Taher Baour/Al-Taher Al-Baour 2023-
LY defence: Abu Bakr Younis Jabr/Abu-Bakr Yunis Jabr 1970-2011; Osama al-Juwaili/Osama Juwaili 2011-2012;
  Mohammed al-Barghathi/Mohammed al-Bargathi 2012-2013; Mahdi al-Barghathi 2016-2018;
  Salah Eddine al-Namroush/Salah Namroush 2020-2021
LY other: Abdessalam Jalloud/Abdel Salam Jalloud/Abdul Salam Jalloud/Jalloud 1972-1993;
  Khalifa Haftar/Khalifa Hifter/Khalifa Hafter 2014-; Khaled al-Mishri/Khalid al-Mishri/Khaled al-Meshri 2018-;
  Ahmed Maiteeq/Ahmed Maetig/Ahmed Maiteeg 2014-2021;
  Saif al-Islam Gaddafi/Saif al-Islam/Seif al-Islam/Saif al-Islam Gadhafi 2000-2021;
  Fawzi Shakshuki/Fawzi Shakshouki/Fawzi al-Shakshuki 1985-1992;
  Abdullah Salem al-Badri/Abdalla Salem el-Badri/Abdulla al-Badri 1990-2006; Shukri Ghanem/Shokri Ghanem 2006-2011;
  Mustafa Sanalla/Mustafa Sanallah 2014-2022; Mohamed Oun/Mohammed Aoun 2021-2024;
  Khalifa Abdulsadek/Khalifa Abdel Sadek/Khalifa Rajab Abdulsadek 2024-; Farhat Bengdara 2022-2025;
  Ali Aujali 2004-2012; Ibrahim Dabbashi/Ibrahim al-Dabbashi 2004-2016;
  Abdullah Senussi/Abdullah al-Senussi 1980-2011; Fathi Bashagha 2018-2021; Mohammed Takala/Mohamed Takala 2023-;
  Saddam Haftar 2023-; Abdullah al-Lafi/Abdullah Lafi 2021-; Mousa al-Koni/Musa al-Koni/Moussa al-Koni 2016-;
  Walid al-Lafi 2021-; Belqasem Haftar 2024-; Jalal al-Dgheily 2011-2011; Taher el-Sonni/Taher el-Sunni 2020-;
  Mohamed al-Hwaij/Mohamed Hwej 2021-; Rajab Misallati 1981-1991; Imad Trabelsi 2022-
MA head: Hassan II/Hassan 1961-1999; Mohammed VI/Mohamed VI 1999-
MA government: Maati Bouabid 1979-1983; Mohamed Karim Lamrani/Mohammed Karim Lamrani/Karim Lamrani 1983-1994;
  Azzeddine Laraki/Azeddine Laraki 1986-1992; Abdellatif Filali 1994-1998;
  Abderrahmane Youssoufi/Abderrahmane el-Youssoufi/Abderrahman Youssoufi 1998-2002; Driss Jettou 2002-2007;
  Abbas El Fassi 2007-2011; Abdelilah Benkirane/Abdelilah Benkiran 2011-2017;
  Saad Eddine El Othmani/Saadeddine Othmani/Saad Dine El Otmani/El Othmani 2017-2021; Aziz Akhannouch 2021-
MA foreign: Mhamed Boucetta/Mohamed Boucetta 1977-1983; Abdelwahed Belkeziz/Abdelouahed Belkeziz 1983-1985;
  Abdellatif Filali 1985-1999; Mohamed Benaissa/Mohammed Benaissa 1999-2007;
  Taieb Fassi Fihri/Taib Fassi Fihri/Tayeb Fassi Fihri 2007-2012;
  Saad Eddine El Othmani/Saadeddine Othmani/Saad Dine El Otmani 2012-2013; Salaheddine Mezouar 2013-2017;
  Nasser Bourita 2017-
MA other: Ahmed Reda Guedira/Ahmed Guedira/Reda Guedira 1977-1995; Driss Basri 1979-1999;
  Mohamed Berrada/Mohammed Berrada 1986-1993; Andre Azoulay 1991-; Taieb Fassi Fihri 1993-2007;
  Youssef Amrani 2011-; Abdellatif Loudiyi 2010-; Abdellatif Jouahri 1981-; Omar Hilale 2008-;
  Mohamed Loulichki 2008-2014; Mbarka Bouaida 2013-2018; Mohcine Jazouli 2018-2021;
  Nadia Fettah Alaoui/Nadia Fettah 2019-; Leila Benali 2021-; Ryad Mezzour 2021-; Moulay Hafid Elalamy 2013-2021;
  Mohammed Yassine Mansouri/Yassine Mansouri 2005-; Nizar Baraka 2007-; Fouad Ali El Himma 1999-;
  Abdelouafi Laftit 2017-; Rachid Talbi Alami/Rachid Talbi El Alami 2014-; Moulay Ahmed Alaoui 1980-1995
OM head: Qaboos bin Said/Qaboos/Qabus bin Said 1970-2020;
  Haitham bin Tariq/Haitham bin Tarik/Haitham bin Tarik Al Said/Haitham 2020-
OM foreign: Qais al-Zawawi/Qais bin Abdul-Munim al-Zawawi/Qays al-Zawawi 1973-1982;
  Yousuf bin Alawi/Yusuf bin Alawi/Youssef bin Alawi/Yusuf bin Alawi bin Abdullah 1982-2020;
  Badr Albusaidi/Badr al-Busaidi/Badr bin Hamad al-Busaidi 2020-
OM other: Said al-Shanfari/Said Ahmed al-Shanfari/Saeed al-Shanfari/Said bin Ahmed al-Shanfari 1974-1996;
  Mohammed bin Hamad al-Rumhi/Mohammed al-Rumhi/Mohammed Hamad Al Rumhy 1997-2022;
  Salim al-Aufi/Salem bin Nasser al-Aufi 2022-; Thuwaini bin Shihab 1979-2010;
  Fahd bin Mahmoud/Fahd bin Mahmoud al-Said 1972-; Fahr bin Taimur/Fahar bin Taimur 1979-1996;
  Badr bin Saud al-Busaidi/Badr bin Saud 1997-2020; Shihab bin Tariq/Shihab bin Tarik Al Said 2020-;
  Qais al-Zawawi 1982-1995; Theyazin bin Haitham 2020-; Qais al-Yousef/Qais bin Mohammed Al Yousef 2020-
PS head: Yasser Arafat/Yasir Arafat/Arafat/Yassir Arafat 1969-2004; Mahmoud Abbas/Abu Mazen/Mahmud Abbas 2005-
PS government: Mahmoud Abbas/Abu Mazen/Mahmud Abbas 2003-2003;
  Ahmed Qureia/Ahmed Qorei/Abu Ala/Ahmad Qurei/Ahmed Qurei 2003-2006;
  Ismail Haniyeh/Ismail Haniya/Ismail Haniyya 2006-2007; Salam Fayyad/Salam Fayad 2007-2013;
  Rami Hamdallah/Rami al-Hamdallah 2013-2019; Mohammad Shtayyeh/Mohammed Shtayyeh/Mohammad Ishtayeh 2019-2024;
  Mohammad Mustafa/Mohammed Mustafa 2024-
PS foreign: Farouk Kaddoumi/Farouk Qaddoumi/Faruq al-Qaddumi/Farouq Kaddoumi 1973-2009; Nabil Shaath 2003-2005;
  Nasser al-Kidwa/Nasser al-Qudwa/Nasser Kidwa 2005-2006; Mahmoud Zahar/Mahmoud al-Zahar 2006-2007;
  Ziad Abu Amr 2007-2007; Riyad al-Maliki/Riad Malki/Riyad Malki/Riad al-Malki 2007-2024;
  Varsen Aghabekian/Varsen Aghabekian Shahin 2025-
PS other: Saeb Erekat/Saeb Erakat/Saeb Arekat/Saib Erakat 1991-2020; Hanan Ashrawi/Hanan Mikhail Ashrawi 1991-2020;
  Faisal al-Husseini/Faisal Husseini 1990-2001; Khalil al-Wazir/Abu Jihad 1975-1988;
  Salah Khalaf/Abu Iyad 1975-1991; Khaled al-Hassan/Hani al-Hassan 1975-1993;
  Bassam Abu Sharif/Bassam Abu Sherif 1985-1993;
  Zuhdi Labib Terzi/Zehdi Labib Terzi/Zehdi Terzi/Zuhdi Terzi 1974-1991;
  Haidar Abdel-Shafi/Haidar Abdul Shafi/Haider Abdel Shafi 1991-1993; Nabil Shaath 1991-2003;
  Nabil Abu Rudeineh/Nabil Abu Rdeneh/Nabil Abu Rudaineh 1995-;
  Yasser Abed Rabbo/Yasir Abd Rabbo/Yasser Abed Rabboh 1988-2015; Mohammed Dahlan/Mohammad Dahlan 1994-2007;
  Jibril Rajoub 1994-; Ahmed Qureia/Ahmed Qorei/Abu Ala 1993-2003; Mahmoud Abbas/Abu Mazen 1980-2003;
  George Habash 1967-2000; Nayef Hawatmeh/Naif Hawatmeh 1969-; Ahmed Jibril/Ahmad Jibril 1968-2021;
  Mohammed Abul Abbas/Abul Abbas 1977-1991; Riyad Mansour/Riyad H. Mansour 2005-;
  Nasser al-Kidwa/Nasser al-Qudwa 1991-2005; Hussein al-Sheikh 2007-; Majed Faraj/Majid Faraj 2009-;
  Tayeb Abdel Rahim/Tayyib Abdel Rahim 1994-2020; Marwan Barghouti/Marwan Barghouthi 1994-2004;
  Ziad Abu Amr 2013-2025; Rawhi Fattouh/Rawhi Fattuh 2003-2006; Salam Fayyad 2002-2007;
  Husam Zomlot/Husam Zumlot 2016-; Azzam al-Ahmad/Azzam Ahmad 2006-; Mustafa Barghouti/Mustafa Barghouthi 2002-;
  Leila Shahid 1990-2015; Maen Rashid Areikat 2009-2017; Afif Safieh 1990-2009;
  Khaled Fahoum/Khaled al-Fahoum 1971-1984; Mohammed Milhem/Mohammed Milhim 1984-1990; Nabil Ramlawi 1980-1995;
  Amal Jadou 2017-; Jawid al-Ghussein/Jaweed al-Ghussein 1984-1996
QA head: Khalifa bin Hamad al-Thani/Khalifa bin Hamad 1972-1995;
  Hamad bin Khalifa al-Thani/Hamad bin Khalifa 1995-2013; Tamim bin Hamad al-Thani/Tamim bin Hamad/Tamim 2013-
QA government: Abdullah bin Khalifa al-Thani 1996-2007;
  Hamad bin Jassim al-Thani/Hamad bin Jassim/Hamad bin Jassem bin Jabr al-Thani/Hamad bin Jassem 2007-2013;
  Abdullah bin Nasser al-Thani/Abdullah bin Nasser bin Khalifa al-Thani 2013-2020;
  Khalid bin Khalifa al-Thani/Khalid bin Khalifa bin Abdulaziz Al Thani 2020-2023;
  Mohammed bin Abdulrahman al-Thani/Mohammed bin Abdulrahman/Mohammed bin Abdulrahman bin Jassim Al Thani 2023-
QA foreign: Suhaim bin Hamad al-Thani 1972-1985; Ahmed bin Saif al-Thani 1978-1989;
  Abdullah bin Khalifa al-Attiyah 1989-1990; Mubarak al-Khater/Mubarak Ali al-Khater 1990-1992;
  Hamad bin Jassim al-Thani/Hamad bin Jassem/Hamad bin Jassim/Hamad bin Jassem bin Jabr al-Thani 1992-2013;
  Khalid al-Attiyah/Khalid bin Mohammed al-Attiyah/Khaled al-Attiyah 2013-2016;
  Mohammed bin Abdulrahman al-Thani/Mohammed bin Abdulrahman/Mohammed bin Abdulrahman bin Jassim Al Thani 2016-
QA defence: Hamad bin Khalifa al-Thani 1977-1995;
  Khalid al-Attiyah/Khalid bin Mohammed al-Attiyah/Khalid bin Mohammad Al Attiyah 2016-2024;
  Saoud bin Abdulrahman Al Thani/Saoud bin Abdulrahman bin Hassan Al Thani 2024-
QA other: Abdulaziz bin Khalifa al-Thani/Abdul-Aziz bin Khalifa al-Thani 1972-1992;
  Abdullah bin Hamad al-Attiyah/Abdullah al-Attiyah 1992-2011; Mohammed Saleh al-Sada/Mohammed al-Sada 2011-2018;
  Saad Sherida al-Kaabi/Saad al-Kaabi 2018-; Ali Shareef al-Emadi/Ali Sherif al-Emadi 2013-2021;
  Ali al-Kuwari/Ali bin Ahmed Al Kuwari 2021-;
  Lolwah al-Khater/Lolwah bint Rashid Al Khater/Lolwah Rashid Al Khater 2017-;
  Majed al-Ansari/Majed bin Mohammed Al Ansari 2021-; Soltan al-Muraikhi/Soltan bin Saad Al-Muraikhi 2016-;
  Mohammed al-Khulaifi/Mohammed bin Abdulaziz Al Khulaifi/Mohammed bin Abdulaziz bin Saleh Al Khulaifi 2021-;
  Mutlaq al-Qahtani/Mutlaq bin Majed Al Qahtani 2014-;
  Alya Ahmed Al Thani/Alya bint Ahmed Al Thani/Alya Ahmed Saif Al-Thani 2013-; Khalifa bin Hamad Al Thani 2023-;
  Jassim bin Hamad al-Thani 1996-2003; Tamim bin Hamad al-Thani 2003-2013; Abdullah bin Hamad Al Thani 2014-;
  Meshal bin Hamad Al Thani 2013-
SA head: Khalid/Khaled/Khalid bin Abdulaziz 1975-1982; Fahd/Fahd bin Abdulaziz 1982-2005;
  Abdullah bin Abdulaziz/Abdullah/Abdullah bin Abdul-Aziz/Abdallah bin Abdulaziz 2005-2015;
  Salman bin Abdulaziz/Salman/Salman bin Abdul-Aziz/Salman bin Abdulaziz Al Saud 2015-
SA government: Mohammed bin Salman/Mohammad bin Salman/Muhammad bin Salman/Mohamed bin Salman/Mohammed bin Salman bin Abdulaziz/MBS 2022-
SA foreign: Saud al-Faisal/Saud al-Faysal/Saud bin Faisal 1975-2015;
  Adel al-Jubeir/Adel bin Ahmed Al-Jubeir 2015-2018; Ibrahim al-Assaf/Ibrahim bin Abdulaziz Al-Assaf 2018-2019;
  Faisal bin Farhan/Faisal bin Farhan Al Saud/Faisal bin Farhan bin Abdullah 2019-
SA defence: Sultan bin Abdulaziz 1963-2011; Salman bin Abdulaziz 2011-2015;
  Mohammed bin Salman/Mohammad bin Salman/Mohammed bin Salman bin Abdulaziz 2015-2022;
  Khalid bin Salman/Khalid bin Salman bin Abdulaziz/Khaled bin Salman 2022-
SA other: Fahd/Fahd bin Abdulaziz 1975-1982; Abdullah bin Abdulaziz/Abdullah bin Abdul-Aziz/Abdullah 1982-2005;
  Nayef bin Abdulaziz/Nayef bin Abdul-Aziz/Naif bin Abdul-Aziz/Nayef 1975-2012;
  Muqrin bin Abdulaziz/Muqrin 2005-2015; Mohammed bin Nayef/Muhammad bin Nayef/Mohammed bin Naif 2012-2017;
  Mohammed bin Salman/Mohammad bin Salman 2015-2022;
  Ahmed Zaki Yamani/Zaki Yamani/Yamani/Ahmad Zaki Yamani 1962-1986;
  Hisham Nazer/Hisham Nazir/Hisham al-Nazer/Hisham Mohieddin Nazer 1986-1995;
  Ali al-Naimi/Ali Naimi/Ali al-Nuaimi 1995-2016; Khalid al-Falih/Khaled al-Falih 2015-;
  Abdulaziz bin Salman/Abdulaziz bin Salman bin Abdulaziz 2019-;
  Mohammed Ali Abal-Khail/Mohammed Ali Abalkhail/Mohammed Aba al-Khail 1975-1995; Ibrahim al-Assaf 1996-2016;
  Mohammed al-Jadaan 2016-; Majid al-Qasabi/Majed al-Qasabi/Majid Al-Kassabi/Majid bin Abdullah Al-Kassabi 2015-;
  Adel al-Jubeir/Adel bin Ahmed Al-Jubeir 2000-; Bandar bin Sultan 1983-2014;
  Turki al-Faisal/Turki Faisal 1977-2007; Khalid bin Salman 2017-2022;
  Musaad al-Aiban/Musaed al-Aiban/Musaad bin Mohammed Al-Aiban 2017-; Khalid al-Humaidan/Khalid Humaidan 2018-2025;
  Waleed El-Khereiji/Waleed bin Abdulkarim Al-Khereiji/Waleed Elkhereiji 2020-; Saud al-Satti/Saud Al-Sati 2021-;
  Thamer al-Sabhan/Thamer Sabhan 2015-2019; Mohammed al-Jaber/Mohammed Al Jabir/Mohammed bin Saeed Al-Jaber 2014-;
  Abdullah al-Mouallimi/Abdallah Al-Mouallimi 2011-2022; Abdulaziz Alwasil/Abdulaziz Al-Wasil 2016-;
  Reema bint Bandar 2019-; Abdulaziz bin Saud/Abdulaziz bin Saud bin Naif 2017-; Nizar Madani 2005-2018;
  Abdullah Alireza/Abdullah Zainal Alireza 2008-2011; Tawfiq al-Rabiah 2011-;
  Faisal Alibrahim/Faisal Al-Ibrahim/Faisal bin Fadhil Alibrahim 2021-; Abdullah Alswaha/Abdullah Al-Swaha 2017-;
  Bandar Alkhorayef/Bandar Al-Khorayef 2019-; Ahmed bin Abdulaziz/Ahmed bin Abdul-Aziz 1975-2012;
  Gaafar Allagany/Jaafar Allagany 1983-1995; Faisal al-Hegelan/Faisal Alhegelan 1979-1983;
  Hamad al-Sayyari/Hamad Saud al-Sayari 1983-2009
SD head: Gaafar Nimeiri/Jaafar Nimeiri/Gaafar Mohammed Nimeiri/Jaafar Numeiri/Jaafar Numeiry/Gaafar Numeiri 1969-1985;
  Abdel Rahman Swar al-Dahab/Abdul Rahman Swar el-Dahab/Abdel-Rahman Swareddahab/Swareddahab 1985-1986;
  Ahmed al-Mirghani/Ahmed Ali al-Mirghani/Ahmed el-Mirghani 1986-1989;
  Omar al-Bashir/Omar Hassan al-Bashir/Omar el-Bashir/Omar Hassan Ahmed al-Bashir 1989-2019;
  Abdel Fattah al-Burhan/Abdel-Fattah Burhan/Abdel Fattah Abdelrahman al-Burhan 2019-;
  Awad Ibn Auf/Awad Ibn Ouf 2019-2019
SD government: Sadiq al-Mahdi/Sadek al-Mahdi/Sadek el-Mahdi/Sadiq el-Mahdi 1986-1989;
  Gizouli Dafallah/Dafallah al-Gizouli/el-Gizouli Dafaalla 1985-1986;
  Bakri Hassan Saleh/Bakri Hassan Salih 2017-2018; Motazz Moussa/Moataz Moussa/Mutaz Musa 2018-2019;
  Mohamed Tahir Ayala/Mohamed Tahir Eila/Mohamed Taher Ayala 2019-2019;
  Abdalla Hamdok/Abdallah Hamdok/Abdullah Hamdok 2019-2022; Osman Hussein 2022-2025; Dafallah al-Haj Ali 2025-2025;
  Kamil Idris/Kamil El-Tayeb Idris/Kamel Idris 2025-
SD foreign: Mohamed Mirghani Mubarak/Mohammed Mirghani 1981-1984; Hashim Osman 1984-1985;
  Ibrahim Taha Ayoub 1985-1999; Sharif Zein al-Abdin al-Hindi/Zein al-Abdin al-Hindi 1986-1987;
  Mamoun Sinada 1987-1988; Hussein Abu Saleh/Hussein Suleiman Abu Salih/Hussein Abu Salih 1988-1995;
  Hassan al-Turabi/Hassan Turabi 1989-1989; Ali Sahloul/Ali Ahmed Sahloul/Ali Sahlul 1989-1993;
  Ali Osman Taha/Ali Osman Mohammed Taha/Ali Uthman Taha 1995-1998;
  Mustafa Osman Ismail/Mustafa Ismail/Mustafa Uthman Ismail 1998-2005; Lam Akol 2005-2007;
  Deng Alor/Deng Alor Kuol 2007-2010; Ali Karti/Ali Ahmed Karti 2010-2015; Ibrahim Ghandour 2015-2018;
  El-Dirdeiry Mohamed Ahmed/Al-Dirdiri Mohamed Ahmed/Aldirdiri Mohammed Ahmed 2018-2019;
  Asma Mohamed Abdalla/Asma Mohamed Abdallah 2019-2020; Omer Gamereldin/Omar Qamar al-Din/Omer Ismail 2020-2021;
  Mariam al-Sadiq al-Mahdi/Mariam al-Mahdi/Mariam al-Sadig al-Mahdi 2021-2021;
  Ali al-Sadiq/Ali al-Sadiq Ali/Ali Sadiq 2022-2024; Hussein Awad/Hussein Awad Ali 2024-2024;
  Ali Youssef/Ali Yousif/Ali Youssef al-Sharif 2024-2025; Mohieddin Salem/Mohi El-Din Salim 2025-
SD defence: Abdul Rahman Mohammed Hussein/Abdel Rahim Mohammed Hussein/Abdelrahim Mohamed Hussein 2005-2015;
  Awad Ibn Auf/Awad Ibn Ouf 2015-2019; Yassin Ibrahim 2020-2025;
  Abdel Majed Hamed Khalil/Abdul Majid Hamid Khalil 1979-1989
SD other: Hassan al-Turabi/Hassan Turabi 1986-2016; John Garang 1983-2005;
  Salva Kiir/Salva Kiir Mayardit 2005-2011; Riek Machar 2002-2011;
  Ali Osman Taha/Ali Osman Mohammed Taha 1998-2013; Zubair Mohamed Salih/al-Zubair Mohammed Saleh 1989-1998;
  Mohamed Hamdan Dagalo/Hemedti/Mohammed Hamdan Daglo/Mohamed Hamdan Daglo/Hemeti 2013-;
  Nafie Ali Nafie/Nafie Ali Nafi 1995-2013; Ghazi Salahuddin Atabani/Ghazi Salaheddin/Ghazi Salah al-Din 1996-2013;
  Salah Gosh/Salah Abdallah Gosh 2004-2019;
  Shams al-Din Kabbashi/Shams El-Din Khabbashi/Shamseddine Kabbashi 2019-; Malik Agar 2009-;
  Gibril Ibrahim/Jibril Ibrahim 2012-; Minni Minnawi/Minni Arkou Minnawi/Minni Arcua Minnawi 2004-;
  Omer Mohamed Siddig 2014-2023; Khalil Ibrahim 2003-2011;
  Al-Harith Idriss/Al-Harith Idriss Al-Harith Mohamed 2021-; Mutrif Siddiq/Mutrif Siddig 1997-2011;
  Ibrahim Jaber/Ibrahim Gabir 2019-; Yasir al-Atta/Yasser al-Atta 2019-;
  Mohamed Osman al-Mirghani/Mohammed Osman al-Mirghani 1985-2013; Joseph Lagu 1978-1990;
  Awad al-Jaz/Awad Ahmed al-Jaz 1989-2015; Daffa-Alla Elhag Ali Osman 2010-2015;
  Elfatih Erwa/Elfatih Mohamed Ahmed Erwa 1995-2005; Abdalmahmood Abdalhaleem/Abdel Mahmoud Abdel Halim 2006-2010;
  Bakri Hassan Saleh/Bakri Hassan Salih 1989-2019; Izzeldin al-Sayed 1982-1985;
  Abdel Wahed al-Nur/Abdul Wahid al-Nur/Abdel Wahid Nur 2002-; Abdelaziz al-Hilu/Abdel Aziz al-Hilu 2011-
SY head: Hafez al-Assad/Hafez Assad/Hafiz al-Asad/Hafez al-Asad 1971-2000;
  Bashar al-Assad/Bashar Assad/Bashar al-Asad 2000-2024;
  Ahmed al-Sharaa/Ahmad al-Sharaa/Ahmed al-Shara/Abu Mohammed al-Golani/Abu Mohammad al-Jolani 2024-
SY government: Abdul Rauf al-Kasm/Abdel Raouf al-Kasm 1980-1987;
  Mahmoud Zuabi/Mahmoud al-Zoubi/Mahmoud Zubi/Mahmud al-Zu'bi 1987-2000;
  Mohammed Mustafa Mero/Mustafa Miro/Mohammad Mustafa Miro 2000-2003;
  Mohammed Naji al-Otari/Naji Otri/Mohammad Naji Otari/Naji al-Otari 2003-2011; Adel Safar 2011-2012;
  Riyad Hijab/Riad Hijab 2012-2012; Wael al-Halqi/Wael Nader al-Halqi/Wael Halqi 2012-2016;
  Imad Khamis/Emad Khamis 2016-2020; Hussein Arnous 2020-2024;
  Mohammad Ghazi al-Jalali/Mohammed Ghazi al-Jalali 2024-2024; Mohammed al-Bashir/Mohammad al-Bashir 2024-2025
SY foreign: Abdul Halim Khaddam/Abdel Halim Khaddam 1970-1984;
  Farouk al-Sharaa/Farouq al-Shara/Farouk al-Shara/Farouq al-Sharaa/Faruq al-Shar 1984-2006;
  Walid al-Moallem/Walid Moallem/Walid al-Muallem/Walid al-Mualem 2006-2020;
  Faisal Mekdad/Fayssal Mekdad/Faisal Miqdad/Faisal al-Mekdad 2020-2024;
  Bassam al-Sabbagh/Bassam Sabbagh 2024-2024; Asaad al-Shaibani/Asaad Hassan al-Shaibani/Asaad al-Shibani 2024-
SY defence: Mustafa Tlass/Mustafa Tlas/Moustafa Tlass 1972-2004; Hassan Turkmani/Hasan Turkmani 2004-2009;
  Ali Habib/Ali Habib Mahmoud 2009-2011; Dawoud Rajiha/Dawoud Rajha 2011-2012;
  Fahd Jassem al-Freij/Fahad Jassim al-Freij 2012-2018; Ali Abdullah Ayoub 2018-2022; Ali Mahmoud Abbas 2022-2024;
  Murhaf Abu Qasra 2024-
SY other: Abdul Halim Khaddam/Abdel Halim Khaddam 1984-2005; Rifaat al-Assad/Rifaat Assad 1984-1998;
  Zuhair Masharqa/Zuheir Masharka/Mohammed Zuhair Masharqa 1984-2006; Farouk al-Sharaa/Farouq al-Shara 2006-2014;
  Mohammed al-Imadi/Mohammad Imadi/Mohammed Imady 1972-2001; Walid al-Moallem 1990-2005;
  Bouthaina Shaaban/Buthaina Shaaban 2002-2024; Faisal Mekdad/Fayssal Mekdad/Faisal al-Mekdad 2003-2020;
  Bashar Jaafari/Bashar al-Jaafari 2006-2022; Bassam Sabbagh/Bassam al-Sabbagh 2020-2023; Ali Mamlouk 2012-2024;
  Mikhail Wehbe 1996-2003; Dia-Allah El-Fattal/Dia-Allah al-Fattal 1981-1990; Ghazi Kanaan/Ghazi Kenaan 1982-2005;
  Qusay al-Dahhak/Koussay Aldahhak 2023-; Hadi al-Bahra/Hadi al-Bahrah 2014-; Ahmad Jarba/Ahmed Jarba 2013-2014;
  Moaz al-Khatib/Mouaz al-Khatib 2012-2013; Mazloum Abdi/Mazlum Abdi 2015-; Riad al-Turk 1980-1998;
  Ayman Sousan/Ayman Soussan 2014-2024; Asma al-Assad 2000-2024; Qadri Jamil 2012-2013; Ibrahim Olabi 2025-
TN head: Habib Bourguiba 1957-1987; Zine El Abidine Ben Ali/Zine al-Abidine Ben Ali/Ben Ali 1987-2011;
  Fouad Mebazaa/Foued Mebazaa 2011-2011; Moncef Marzouki/Mohamed Moncef Marzouki 2011-2014;
  Beji Caid Essebsi/Beji Caid el Sebsi/Caid Essebsi/Mohamed Beji Caid Essebsi 2014-2019;
  Kais Saied/Kais Saeed/Kaies Saied 2019-
TN government: Hedi Nouira 1970-1980; Mohammed Mzali/Mohamed Mzali 1980-1986; Rachid Sfar 1986-1987;
  Zine El Abidine Ben Ali/Ben Ali 1987-1987; Hedi Baccouche 1987-1989; Hamed Karoui 1989-1999;
  Mohamed Ghannouchi/Mohammed Ghannouchi 1999-2011; Beji Caid Essebsi 2011-2011; Hamadi Jebali 2011-2013;
  Ali Larayedh/Ali Laarayedh 2013-2014; Mehdi Jomaa 2014-2015; Habib Essid 2015-2016;
  Youssef Chahed/Yousef Chahed 2016-2020; Elyes Fakhfakh 2020-2020; Hichem Mechichi 2020-2021;
  Najla Bouden/Najla Bouden Romdhane 2021-2023; Ahmed Hachani 2023-2024; Kamel Maddouri/Kamel Madouri 2024-2025;
  Sarra Zaafrani Zenzri/Sarra Zenzri 2025-
TN foreign: Hassan Belkhodja/Hassen Belkhodja 1980-1981; Beji Caid Essebsi 1981-1986; Hedi Mabrouk 1986-1987;
  Mahmoud Mestiri 1987-1988; Abdelhamid Escheikh/Abdelhamid Slim Escheikh 1988-1990; Ismail Khelil 1990-1990;
  Habib Boulares 1990-1991; Habib Ben Yahia 1991-2004; Said Ben Mustapha 1997-1999; Abdelbaki Hermassi 2004-2005;
  Abdelwahab Abdallah 2005-2010; Kamel Morjane 2010-2011; Ahmed Ounaies 2011-2011; Mouldi Kefi 2011-2011;
  Rafik Abdessalem/Rafik Abdessalam/Rafik Ben Abdessalem 2011-2013; Othman Jerandi 2013-2023;
  Mongi Hamdi 2014-2015; Taieb Baccouche 2015-2016; Khemaies Jhinaoui 2016-2019; Noureddine Erray 2020-2020;
  Nabil Ammar 2023-2024; Mohamed Ali Nafti 2024-
TN other: Rached Ghannouchi/Rachid Ghannouchi 1981-2021; Mustapha Ben Jaafar 2011-2014; Mohamed Ennaceur 2014-2019;
  Abdelkrim Zbidi 2011-2019; Imed Memmich 2021-2024; Sihem Nemsia 2021-2025; Samir Saied 2021-2023
YE head: Ali Abdullah Saleh/Ali Abdallah Salih/Saleh 1978-2012;
  Abdrabbuh Mansour Hadi/Abd-Rabbu Mansour Hadi/Abed Rabbo Mansour Hadi/Abdrabuh Mansur Hadi/Abd-Rabbo Mansour Hadi 2012-2022;
  Rashad al-Alimi/Rashad Mohammed Al-Alimi 2022-;
  Ali Nasser Mohammed/Ali Nasir Muhammad/Ali Nasser Muhammad 1980-1986;
  Haidar Abu Bakr al-Attas/Haydar Abu Bakr al-Attas 1986-1990; Abdul Fattah Ismail/Abdel Fattah Ismail 1978-1980;
  Ali Salem al-Baidh/Ali Salem al-Beidh/Ali Salim al-Bid 1986-1994; Mahdi al-Mashat 2018-;
  Saleh al-Sammad 2016-2018
YE government: Abdul Karim al-Iryani/Abdel Karim Iryani/Abdul-Karim al-Eryani 1980-2001;
  Abdul Aziz Abdul Ghani/Abdel-Aziz Abdel-Ghani/Abdulaziz Abdulghani 1975-1997;
  Yasin Said Numan/Yassin Said Noman 1986-1990; Haidar Abu Bakr al-Attas/Haider al-Attas 1985-1994;
  Faraj bin Ghanem/Faraj Said bin Ghanem 1997-1998;
  Abdulqader Bajammal/Abdul-Qader Bajamal/Abdul Qadir Ba-Jammal 2001-2007;
  Ali Mujawar/Ali Mohammed Mujawar/Ali Muhammad Mujawar 2007-2011;
  Mohammed Basindawa/Mohammed Salem Basindwa/Mohammed Basindwah 2011-2014;
  Khaled Bahah/Khaled Mahfoudh Bahah 2014-2016;
  Ahmed bin Dagher/Ahmed Obeid bin Daghr/Ahmed Obaid bin Daghr 2016-2018;
  Maeen Abdulmalik Saeed/Maeen Abdulmalik/Maeen Abdul-Malik Saeed/Main Abdul Malik 2018-2024;
  Ahmed Awad bin Mubarak/Ahmed bin Mubarak 2024-2025; Salem bin Braik/Salem Saleh bin Braik/Salem bin Buraik 2025-;
  Abdulaziz bin Habtoor/Abdel-Aziz bin Habtour 2016-2024; Ahmed al-Rahawi/Ahmed Ghaleb al-Rahawi 2024-2025
YE foreign: Ali Lutfi al-Thawr/Ali Lutf al-Thawr 1981-1984;
  Abdul Karim al-Iryani/Abdel Karim Iryani/Abdul-Karim al-Eryani 1984-1998;
  Salim Saleh Mohammed/Salem Saleh Mohammed 1979-1982; Abdul Aziz al-Dali/Abdel-Aziz al-Dali 1982-1990;
  Mohammed Basindawa/Mohammed Salem Basindwa 1993-1994;
  Abdulqader Bajammal/Abdul-Qader Bajamal/Abdul Qadir Ba-Jammal 1994-2001;
  Abu Bakr al-Qirbi/Abu Bakr Abdullah al-Qirbi/Abubakr al-Qirbi 2001-2014;
  Jamal al-Sallal/Jamal Abdullah al-Sallal 2014-2014; Abdullah al-Saidi 2014-2015;
  Riyadh Yaseen/Riad Yassin/Riyad Yassin 2015-2015;
  Abdulmalik al-Mekhlafi/Abdul Malik al-Mikhlafi/Abdel-Malek al-Mekhlafi 2015-2018;
  Khaled al-Yamani/Khaled Hussein Alyemany/Khaled Alyemany 2018-2019;
  Mohammed al-Hadhrami/Mohammed Abdullah Al-Hadhrami 2019-2020; Ahmed Awad bin Mubarak/Ahmed bin Mubarak 2020-2024;
  Shaya al-Zindani/Shaya Mohsen Zindani/Shaya Mohsin Al-Zindani/Shaea Zindani 2024-;
  Hisham Sharaf/Hisham Sharaf Abdullah 2016-2024; Jamal Amer 2024-
YE other: Ali Mohsen al-Ahmar/Ali Mohsen 2016-2022; Abdullah al-Ahmar/Abdullah bin Hussein al-Ahmar 1993-2007;
  Mohammed Abdulsalam/Mohammed Abdul-Salam/Mohamed Abdulsalam 2011-;
  Abdul-Malik al-Houthi/Abdel-Malek al-Houthi/Abdulmalik al-Houthi 2004-;
  Aidarous al-Zubaidi/Aidarus al-Zoubaidi/Aidaroos al-Zubaidi 2017-; Mohammed Ali al-Houthi 2015-;
  Abdullah al-Ashtal/Abdalla al-Ashtal 1973-2002; Sultan al-Barakani 2019-; Tareq Saleh/Tariq Saleh 2018-;
  Abdrabbuh Mansour Hadi/Abd-Rabbu Mansour Hadi 1994-2012; Abdullah al-Saadi/Abdullah Ali Fadhel Al-Saadi 2018-;
  Muammar al-Eryani/Moammar al-Eryani 2014-; Rashad al-Alimi 2001-2011;
  Mohsen al-Daeri/Mohsen Mohammed al-Daeri 2022-
`;
