/** Who held office in Asia since 1980: public record, from the common spelling of the wires; a line per state and office. */
export const ASIA = `
AF head: Babrak Karmal 1979-1986; Haji Mohammad Chamkani 1986-1987; Najibullah/Mohammad Najibullah/Najib 1986-1992;
  Sibghatullah Mojaddedi/Sibghatullah Mojadidi/Mojaddidi 1989-1992; Burhanuddin Rabbani 1992-2001;
  Mullah Omar/Mullah Mohammad Omar/Mullah Mohammed Omar 1996-2001; Hamid Karzai 2001-2014; Ashraf Ghani 2014-2021;
  Hibatullah Akhundzada/Haibatullah Akhundzada 2021-
AF government: Sultan Ali Keshtmand 1981-1990; Mohammad Hassan Sharq 1988-1989; Fazal Haq Khaliqyar 1990-1992;
  Gulbuddin Hekmatyar/Gulbuddin Hikmatyar 1992-1997; Mohammad Rabbani/Mohammed Rabbani 1996-2001;
  Abdullah Abdullah 2014-2020; Hasan Akhund/Mohammad Hassan Akhund/Mullah Hassan Akhund 2021-;
  Abdul Kabir 2023-2025
AF foreign: Shah Mohammad Dost/Shah Mohammed Dost 1979-1986; Abdul Wakil 1986-1992; Abdullah Abdullah 1999-2006;
  Mohammad Ghaus/Mullah Ghaus 1996-1998; Wakil Ahmad Muttawakil/Wakil Ahmed Muttawakil 1999-2001;
  Rangin Dadfar Spanta/Rangin Spanta 2006-2010; Zalmai Rassoul/Zalmay Rassoul 2010-2013;
  Zarar Ahmad Osmani 2013-2014; Salahuddin Rabbani 2015-2019;
  Haneef Atmar/Hanif Atmar/Mohammad Haneef Atmar 2020-2021; Amir Khan Muttaqi 2021-; Hekmat Karzai 2015-2018;
  Idrees Zaman 2018-2020; Sher Mohammad Abbas Stanekzai/Abbas Stanikzai 2021-2025
AF defence: Abdul Qadir 1982-1986; Mohammad Rafie 1979-1988; Shahnawaz Tanai/Shah Nawaz Tanai 1988-1990;
  Mohammad Aslam Watanjar 1990-1992; Ahmad Shah Massoud/Ahmed Shah Masood/Ahmed Shah Massoud 1992-2001;
  Mohammad Fahim/Mohammed Fahim/Mohammad Qasim Fahim 2001-2004; Abdul Rahim Wardak 2004-2012;
  Bismillah Khan Mohammadi/Bismillah Khan 2012-2015; Masoom Stanekzai 2015-2016; Abdullah Habibi 2016-2017;
  Tariq Shah Bahrami 2017-2018; Asadullah Khalid 2018-2021; Mohammad Yaqoob/Mullah Yaqoob/Mohammad Yaqub 2021-
AF other: Ahmad Zia Massoud 2004-2009; Karim Khalili 2002-2014; Mohammad Qasim Fahim 2009-2014;
  Yunus Qanuni/Younus Qanooni/Yunis Qanuni 2001-2014; Abdul Rashid Dostum/Rashid Dostum 1992-2020;
  Amrullah Saleh 2004-2021; Sarwar Danish 2014-2021; Hamdullah Mohib 2018-2021; Rangin Dadfar Spanta 2010-2014;
  Ali Ahmad Jalali 2003-2005; Omar Zakhilwal 2009-2018; Salahuddin Rabbani 2012-2015; Zahir Tanin 2006-2015;
  Mahmoud Saikal 2015-2019; Abdul Ghani Baradar/Mullah Baradar/Baradar 2018-; Sirajuddin Haqqani 2021-;
  Abdul Salam Hanafi 2019-; Zabihullah Mujahid 2007-; Suhail Shaheen/Sohail Shaheen 2013-;
  Gul Agha Sherzai 2001-2013; Abdullah Abdullah 2020-2021; Abdul Salam Zaeef 2000-2001;
  Yunis Khalis/Younis Khalis 1985-1992; Abdul Rasul Sayyaf 1985-1992; Ismail Khan 1992-2013;
  Mohammad Zahir Shah/Zahir Shah 2001-2007; Nooruddin Azizi 2021-
BD head: Ziaur Rahman 1977-1981; Abdus Sattar 1981-1982;
  Hossain Mohammad Ershad/Hussain Muhammad Ershad/H.M. Ershad 1982-1990; Shahabuddin Ahmed 1990-2001;
  Abdur Rahman Biswas 1991-1996; Badruddoza Chowdhury 2001-2002; Iajuddin Ahmed 2002-2009; Zillur Rahman 2009-2013;
  Abdul Hamid 2013-2023; Mohammed Shahabuddin 2023-
BD government: Shah Azizur Rahman 1979-1982; Ataur Rahman Khan 1984-1986; Mizanur Rahman Chowdhury 1986-1988;
  Moudud Ahmed 1988-1989; Kazi Zafar Ahmed 1989-1990; Khaleda Zia 1991-2006; Sheikh Hasina/Hasina 1996-2024;
  Habibur Rahman/Muhammad Habibur Rahman 1996-1996; Latifur Rahman 2001-2001; Fakhruddin Ahmed 2007-2009;
  Muhammad Yunus/Mohammad Yunus 2024-
BD foreign: Mohammad Shamsul Huq/Shamsul Huq 1977-1982; A.R. Shamsud Doha/Shamsud Doha 1982-1984;
  Humayun Rashid Chowdhury/Humayun Rasheed Choudhury 1984-1988; Anisul Islam Mahmud 1988-1990;
  Mustafizur Rahman 1991-1996; Abdus Samad Azad 1996-2001; Morshed Khan 2001-2006;
  Iftekhar Ahmed Chowdhury 2007-2009; Dipu Moni 2009-2013; Abul Hassan Mahmood Ali/A.H. Mahmood Ali 2013-2019;
  A.K. Abdul Momen/Abdul Momen 2019-2024; Hasan Mahmud/Hasan Mahmood 2024-2024;
  Touhid Hossain/Md Touhid Hossain 2024-
BD other: Saifur Rahman 1991-2006; A.M.A. Muhith/Abul Maal Abdul Muhith 2009-2019; Shahriar Alam 2013-2024;
  Gowher Rizvi 2009-2023; Mustafa Kamal/A.H.M. Mustafa Kamal 2019-2024; Khalilur Rahman 2024-;
  Masud Bin Momen 2015-2024; Shamsher Mobin Chowdhury 2001-2005; Shahidul Haque 2013-2019; Shafiqul Alam 2024-;
  Salehuddin Ahmed 2024-; Tofail Ahmed 1996-2018
BN head: Hassanal Bolkiah/Haji Hassanal Bolkiah 1967-
BN foreign: Mohamed Bolkiah/Mohammed Bolkiah 1984-2015; Lim Jock Seng 2005-2018;
  Erywan Yusof/Erywan Pehin Yusof 2018-
BN other: Jefri Bolkiah 1986-1998; Al-Muhtadee Billah 1998-
BT head: Jigme Singye Wangchuck 1972-2006; Jigme Khesar Namgyel Wangchuck 2006-
BT government: Jigme Thinley/Jigmi Thinley 1998-2013; Khandu Wangchuk 2001-2007; Kinzang Dorji 2002-2008;
  Sangay Ngedup 1999-2006; Tshering Tobgay 2013-; Lotay Tshering 2018-2023
BT foreign: Dawa Tsering 1972-1998; Jigme Thinley/Jigmi Thinley 1998-2003; Khandu Wangchuk 2003-2007;
  Ugyen Tshering 2008-2013; Rinzin Dorje 2013-2015; Damcho Dorji 2015-2018; Tandi Dorji 2018-2023;
  D.N. Dhungyel 2024-
CN head: Deng Xiaoping/Deng 1978-1992; Ye Jianying/Ye 1978-1983; Hu Yaobang/Hu 1981-1987; Li Xiannian/Li 1983-1988;
  Yang Shangkun/Yang 1988-1993; Zhao Ziyang/Zhao 1987-1989; Jiang Zemin/Jiang 1989-2003; Hu Jintao/Hu 2002-2013;
  Xi Jinping/Xi 2012-; Hua Guofeng/Hua 1976-1981
CN government: Zhao Ziyang/Zhao 1980-1987; Li Peng/Li 1987-1998; Zhu Rongji/Zhu 1998-2003;
  Wen Jiabao/Wen 2003-2013; Li Keqiang/Li 2013-2023; Li Qiang/Li 2023-; Hua Guofeng/Hua 1976-1980
CN foreign: Huang Hua/Huang 1976-1982; Wu Xueqian/Wu 1982-1988; Qian Qichen/Qian 1988-1998;
  Tang Jiaxuan/Tang 1998-2003; Li Zhaoxing/Li 2003-2007; Yang Jiechi/Yang 2007-2013; Wang Yi/Wang 2013-;
  Qin Gang/Qin 2022-2023
CN defence: Xu Xiangqian/Xu 1978-1981; Geng Biao/Geng 1981-1982; Zhang Aiping/Zhang 1982-1988;
  Qin Jiwei/Qin 1988-1993; Chi Haotian/Chi 1993-2003; Cao Gangchuan/Cao 2003-2008; Liang Guanglie/Liang 2008-2013;
  Chang Wanquan/Chang 2013-2018; Wei Fenghe/Wei 2018-2023; Li Shangfu/Li 2023-2023; Dong Jun/Dong 2023-
CN other: Wan Li/Wan 1980-1993; Yao Yilin/Yao 1979-1993; Tian Jiyun/Tian 1983-1998; Ji Pengfei/Ji 1982-1990;
  Gu Mu/Gu 1979-1988; Wu Xueqian/Wu 1988-1993; Qian Qichen/Qian 1993-2003; Song Ping/Song 1988-1992;
  Wu Yi/Wu 1991-2008; Zheng Tuobin/Zheng 1985-1990; Li Lanqing/Li 1990-2003; Chen Muhua/Chen 1980-1988;
  Zeng Qinghong/Zeng 2003-2008; Rong Yiren/Rong 1993-1998; Wang Zhen/Wang 1988-1993; Ulanhu 1983-1988;
  Qiao Shi/Qiao 1987-1998; Wu Bangguo/Wu 1995-2013; Zhang Dejiang/Zhang 2008-2018; Li Zhanshu/Li 2018-2023;
  Zhao Leji/Zhao 2023-; Jia Qinglin/Jia 2003-2013; Yu Zhengsheng/Yu 2013-2018; Wang Yang/Wang 2013-2023;
  Wang Huning/Wang 2017-; Wang Qishan/Wang 2008-2023; Han Zheng/Han 2018-; Liu He/Liu 2018-2023;
  He Lifeng/He 2023-; Ding Xuexiang/Ding 2023-; Zhang Gaoli/Zhang 2013-2018; Hui Liangyu/Hui 2003-2013;
  Liu Yandong/Liu 2008-2018; Sun Chunlan/Sun 2018-2023; Hu Chunhua/Hu 2018-2023; Zhang Guoqing/Zhang 2023-;
  Liu Guozhong/Liu 2023-; Dai Bingguo/Dai 2005-2013; Tang Jiaxuan/Tang 2003-2008; Yang Jiechi/Yang 2001-2022;
  Wei Jianxing/Wei 1992-2002; Li Ruihuan/Li 1989-2003; Zhou Yongkang/Zhou 2002-2012; Meng Jianzhu/Meng 2007-2017;
  Guo Shengkun/Guo 2012-2022; Zhao Kezhi/Zhao 2017-2022; Wang Xiaohong/Wang 2022-; Fu Ziying/Fu 2017-2019;
  Shi Guangsheng/Shi 1998-2003; Bo Xilai/Bo 2004-2007; Chen Deming/Chen 2007-2013; Gao Hucheng/Gao 2013-2017;
  Zhong Shan/Zhong 2017-2020; Wang Wentao/Wang 2020-; Li Chenggang/Li 2025-; Xiang Huaicheng/Xiang 1998-2003;
  Jin Renqing/Jin 2003-2007; Xie Xuren/Xie 2007-2013; Lou Jiwei/Lou 2013-2016; Xiao Jie/Xiao 2016-2018;
  Liu Kun/Liu 2018-2023; Lan Foan/Lan 2023-; Zhou Xiaochuan/Zhou 2002-2018; Yi Gang/Yi 2018-2023;
  Pan Gongsheng/Pan 2023-; Dai Xianglong/Dai 1995-2002; Xie Zhenhua/Xie 2007-2023; Liu Zhenmin/Liu 2013-2025;
  Wu Dawei/Wu 2004-2017; Kong Xuanyou/Kong 2017-2019; Liu Xiaoming/Liu 2010-; Cui Tiankai/Cui 2013-2021;
  Xie Feng/Xie 2021-; Ma Zhaoxu/Ma 2019-; Sun Weidong/Sun 2022-; Le Yucheng/Le 2018-2022;
  Zhang Yesui/Zhang 2008-2018; Li Baodong/Li 2010-2017; Liu Jieyi/Liu 2013-2017; Zhang Jun/Zhang 2019-2024;
  Fu Cong/Fu 2018-; Li Hui/Li 2019-2025; Zhai Jun/Zhai 2006-; Qiao Guanhua/Qiao 1974-1976;
  Geng Biao/Geng 1978-1982; Huang Hua/Huang 1980-1983; Han Xu/Han 1985-1989; Zhu Qizhen/Zhu 1989-1993;
  Li Daoyu/Li 1990-1998; Wang Guangya/Wang 2003-2010; Sha Zukang/Sha 2001-2007; Qin Huasun/Qin 1995-2000;
  Wang Yingfan/Wang 2000-2003; Liu Huaqing/Liu 1987-1997; Zhang Wannian/Zhang 1993-2003; Guo Boxiong/Guo 2002-2012;
  Xu Caihou/Xu 2004-2012; Fan Changlong/Fan 2012-2017; Xu Qiliang/Xu 2012-2022; Zhang Youxia/Zhang 2017-;
  He Weidong/He 2022-2025; Xiong Guangkai/Xiong 1996-2005; Song Tao/Song 2015-2022; Liu Jianchao/Liu 2022-2025;
  Wang Jiarui/Wang 2003-2015
HK government: Murray MacLehose 1971-1982; Edward Youde 1982-1986; David Wilson 1987-1992; Chris Patten 1992-1997;
  Tung Chee-hwa/C.H. Tung/Tung 1997-2005; Donald Tsang/Tsang Yam-kuen 2005-2012;
  Leung Chun-ying/C.Y. Leung/Leung 2012-2017; Carrie Lam 2017-2022; John Lee/Lee Ka-chiu 2022-
HK other: Anson Chan 1993-2001; Piers Jacobs 1986-1991; John Bremridge 1981-1986; Hamish Macleod 1991-1995;
  Paul Chan 2017-; Henry Tang 2003-2011; John Tsang 2007-2017; Regina Ip 1998-2003; Martin Lee 1990-2002;
  Joseph Yam 1993-2009; Norman Chan 2009-2019
ID head: Suharto/Soeharto 1967-1998; B.J. Habibie/Bacharuddin Jusuf Habibie 1998-1999;
  Abdurrahman Wahid/Gus Dur 1999-2001; Megawati Sukarnoputri/Megawati/Megawati Soekarnoputri 2001-2004;
  Susilo Bambang Yudhoyono/Yudhoyono/Bambang Yudhoyono 2004-2014; Joko Widodo/Jokowi 2014-2024;
  Prabowo Subianto/Prabowo 2024-
ID foreign: Mochtar Kusumaatmadja/Mochtar 1978-1988; Ali Alatas/Alatas 1988-1999; Alwi Shihab 1999-2001;
  Hassan Wirajuda/Hassan Wirayuda 2001-2009; Marty Natalegawa 2009-2014;
  Retno Marsudi/Retno L.P. Marsudi/Retno 2014-2024; Sugiono 2024-
ID defence: Mohammad Jusuf 1978-1983; Poniman 1983-1988; Benny Murdani/L.B. Murdani/Murdani 1983-1993;
  Edi Sudradjat 1993-1998; Wiranto 1998-1999; Juwono Sudarsono 1999-2009; Mahfud MD 2000-2001;
  Matori Abdul Djalil 2001-2004; Purnomo Yusgiantoro 2009-2014; Ryamizard Ryacudu 2014-2019;
  Prabowo Subianto/Prabowo 2019-2024; Sjafrie Sjamsoeddin 2024-
ID other: Adam Malik 1978-1983; Umar Wirahadikusumah 1983-1988; Sudharmono 1988-1993; Try Sutrisno 1993-1998;
  Hamzah Haz 2001-2004; Jusuf Kalla 2004-2019; Boediono 2005-2014; Maruf Amin 2019-2024;
  Gibran Rakabuming Raka/Gibran 2024-; Subroto 1978-1988; Ginandjar Kartasasmita/Ginandjar 1988-1999;
  Radius Prawiro 1983-1993; Ali Wardhana 1983-1988; J.B. Sumarlin/Johannes Sumarlin/Sumarlin 1983-1993;
  Arifin Siregar 1983-1993; Rachmat Saleh 1983-1988; Mar'ie Muhammad 1993-1998;
  Hartarto/Hartarto Sastrosoenarto 1983-1998; Ida Bagus Sudjana 1993-1998; Kuntoro Mangkusubroto 1998-1999;
  Purnomo Yusgiantoro 2000-2009; Sri Mulyani Indrawati/Sri Mulyani 2005-2025; Agus Martowardojo 2010-2018;
  Chatib Basri 2013-2014; Bambang Brodjonegoro 2014-2021; Perry Warjiyo 2018-;
  Mari Elka Pangestu/Mari Pangestu 2004-2014; Gita Wirjawan 2011-2014; Hatta Rajasa 2009-2014;
  Luhut Pandjaitan/Luhut Binsar Pandjaitan/Luhut 2014-2024; Wiranto 1999-2019; Mahfud MD 2019-2024;
  Airlangga Hartarto 2016-; Purbaya Yudhi Sadewa 2025-; Zulkifli Hasan 2022-; Bahlil Lahadalia 2019-;
  Rosan Roeslani 2023-; Tito Karnavian 2016-; Arsjad Rasjid 2021-2024; Puan Maharani 2014-;
  Dino Patti Djalal 2010-2014; Hasanuddin Wirajuda 2001-2009; Arrmanatha Nasir 2013-; Nugroho Wisnumurti 1992-2000;
  Nana Sutresna 1988-1992; Dian Triansyah Djani 2016-2021; Budi Gunadi Sadikin 2020-; Erick Thohir 2019-;
  Enggartiasto Lukita 2016-2019; Thomas Lembong 2015-2019
IN head: Neelam Sanjiva Reddy/Sanjiva Reddy 1977-1982; Zail Singh 1982-1987;
  Ramaswamy Venkataraman/R. Venkataraman 1987-1992; Shankar Dayal Sharma 1992-1997;
  K.R. Narayanan/Narayanan 1997-2002; A.P.J. Abdul Kalam/Abdul Kalam 2002-2007; Pratibha Patil 2007-2012;
  Pranab Mukherjee 2012-2017; Ram Nath Kovind 2017-2022; Droupadi Murmu 2022-
IN government: Indira Gandhi 1980-1984; Rajiv Gandhi 1984-1989; Vishwanath Pratap Singh/V.P. Singh 1989-1990;
  Chandra Shekhar 1990-1991; P.V. Narasimha Rao/Narasimha Rao 1991-1996; H.D. Deve Gowda/Deve Gowda 1996-1997;
  Inder Kumar Gujral/I.K. Gujral 1997-1998; Atal Bihari Vajpayee/A.B. Vajpayee 1996-2004; Manmohan Singh 2004-2014;
  Narendra Modi 2014-
IN foreign: P.V. Narasimha Rao/Narasimha Rao 1980-1989; Bali Ram Bhagat 1985-1986;
  P. Shiv Shankar/Shiv Shankar 1986-1986; Narayan Dutt Tiwari/N.D. Tiwari 1986-1987; Rajiv Gandhi 1987-1988;
  Inder Kumar Gujral/I.K. Gujral 1989-1997; Vidya Charan Shukla/V.C. Shukla 1990-1991;
  Madhavsinh Solanki 1991-1992; Dinesh Singh 1993-1995; Pranab Mukherjee 1995-2009; Atal Bihari Vajpayee 1998-1998;
  Jaswant Singh 1998-2002; Yashwant Sinha 2002-2004; Natwar Singh/K. Natwar Singh 2004-2005;
  S.M. Krishna 2009-2012; Salman Khurshid 2012-2014; Sushma Swaraj 2014-2019;
  Subrahmanyam Jaishankar/S. Jaishankar 2019-
IN defence: Ramaswamy Venkataraman/R. Venkataraman 1982-1984; Shankarrao Chavan/S.B. Chavan 1984-1984;
  P.V. Narasimha Rao/Narasimha Rao 1985-1985; Vishwanath Pratap Singh/V.P. Singh 1987-1987;
  Krishna Chandra Pant/K.C. Pant 1987-1989; Sharad Pawar 1991-1993; Mulayam Singh Yadav 1996-1998;
  George Fernandes 1998-2004; Jaswant Singh 2001-2001; Pranab Mukherjee 2004-2006; A.K. Antony 2006-2014;
  Arun Jaitley 2014-2017; Manohar Parrikar 2014-2017; Nirmala Sitharaman 2017-2019; Rajnath Singh 2019-
IN other: Vishwanath Pratap Singh/V.P. Singh 1984-1987; Pranab Mukherjee 1982-2012; Manmohan Singh 1991-1996;
  P. Chidambaram/Palaniappan Chidambaram 1996-2014; Yashwant Sinha 1998-2002; Jaswant Singh 2002-2004;
  Arun Jaitley 2014-2019; Nirmala Sitharaman 2019-; Piyush Goyal 2017-; Amit Shah 2019-; Ajit Doval 2014-;
  Shivshankar Menon 2006-2014; M.K. Narayanan 2005-2010; J.N. Dixit 1991-2005; Brajesh Mishra 1998-2004;
  Nirupama Rao 2009-2011; Ranjan Mathai 2011-2013; Sujatha Singh 2013-2015; Vijay Gokhale 2018-2020;
  Harsh Vardhan Shringla/Harsh Shringla 2020-2022; Vinay Mohan Kwatra/Vinay Kwatra 2022-; Vikram Misri 2024-;
  Shyam Saran 2004-2010; Kanwal Sibal 2002-2003; Lalit Mansingh 1999-2004; K. Raghunath 1997-1999;
  Salman Haidar 1995-1997; Muchkund Dubey 1990-1991; A.P. Venkateswaran 1986-1987; Romesh Bhandari 1985-1986;
  Kamal Nath 2004-2009; Anand Sharma 2009-2014; Murasoli Maran 1999-2002; Arun Shourie 2002-2004;
  Suresh Prabhu 2014-2019; Hamid Ansari 2007-2017; Venkaiah Naidu 2017-2022; Jagdeep Dhankhar 2022-2025;
  C.P. Radhakrishnan 2025-; Bhairon Singh Shekhawat 2002-2007; Lal Krishna Advani/L.K. Advani 1998-2004;
  Sonia Gandhi 1998-2022; Rahul Gandhi 2013-; Hardeep Singh Puri/Hardeep Puri 2009-; Asoke Mukerji 2013-2015;
  Syed Akbaruddin 2012-2020; T.S. Tirumurti 2020-2022; Ruchira Kamboj 2022-2024; Parvathaneni Harish 2024-;
  Taranjit Singh Sandhu 2020-2024; Dharmendra Pradhan 2014-2021; Mani Shankar Aiyar 2004-2006;
  Murli Deora 2006-2011; Veerappa Moily 2012-2014; V. Muraleedharan 2019-2024; V.K. Singh 2014-2024;
  M.J. Akbar 2016-2018; E. Ahamed 2004-2014; Kirti Vardhan Singh 2024-; Pabitra Margherita 2024-;
  Meenakshi Lekhi 2021-2024; Rajkumar Ranjan Singh 2021-2024; Montek Singh Ahluwalia 1993-2014;
  Shivraj Patil 2004-2008; Sushilkumar Shinde 2012-2014; Ghulam Nabi Azad 2005-2014; Prakash Javadekar 2014-2021;
  Jairam Ramesh 2009-2011; Urjit Patel 2016-2018; Raghuram Rajan 2013-2016; Shaktikanta Das 2018-2024;
  Sanjay Malhotra 2024-
JP head: Hirohito 1926-1989; Akihito 1989-2019; Naruhito 2019-
JP government: Masayoshi Ohira 1978-1980; Zenko Suzuki 1980-1982; Yasuhiro Nakasone 1982-1987;
  Noboru Takeshita 1987-1989; Sosuke Uno 1989-1989; Toshiki Kaifu 1989-1991; Kiichi Miyazawa 1991-1993;
  Morihiro Hosokawa 1993-1994; Tsutomu Hata 1994-1994; Tomiichi Murayama 1994-1996; Ryutaro Hashimoto 1996-1998;
  Keizo Obuchi 1998-2000; Yoshiro Mori 2000-2001; Junichiro Koizumi 2001-2006; Shinzo Abe 2006-2020;
  Yasuo Fukuda 2007-2008; Taro Aso 2008-2009; Yukio Hatoyama 2009-2010; Naoto Kan 2010-2011;
  Yoshihiko Noda 2011-2012; Yoshihide Suga 2020-2021; Fumio Kishida 2021-2024; Shigeru Ishiba 2024-2025;
  Sanae Takaichi 2025-
JP foreign: Saburo Okita 1979-1980; Masayoshi Ito 1980-1981; Sunao Sonoda 1977-1981; Yoshio Sakurauchi 1981-1982;
  Shintaro Abe 1982-1986; Tadashi Kuranari 1986-1987; Sosuke Uno 1987-1989; Hiroshi Mitsuzuka 1989-1989;
  Taro Nakayama 1989-1991; Michio Watanabe 1991-1993; Kabun Muto 1993-1993; Tsutomu Hata 1993-1994;
  Koji Kakizawa 1994-1994; Yohei Kono 1994-2001; Yukihiko Ikeda 1996-1997; Keizo Obuchi 1997-1998;
  Masahiko Komura 1998-2008; Makiko Tanaka 2001-2002; Yoriko Kawaguchi 2002-2004; Nobutaka Machimura 2004-2007;
  Taro Aso 2005-2007; Hirofumi Nakasone 2008-2009; Katsuya Okada 2009-2010; Seiji Maehara 2010-2011;
  Takeaki Matsumoto 2011-2011; Koichiro Gemba 2011-2012; Fumio Kishida 2012-2017; Taro Kono 2017-2019;
  Toshimitsu Motegi 2019-; Yoshimasa Hayashi 2021-2023; Yoko Kamikawa 2023-2024; Takeshi Iwaya 2024-2025
JP defence: Joji Omura 1980-1981; Soichiro Ito 1981-1982; Kazuho Tanikawa 1982-1983; Yuko Kurihara 1984-1987;
  Koichi Kato 1984-1986; Tsutomu Kawara 1987-2000; Yozo Ishikawa 1990-1990; Yukihiko Ikeda 1990-1991;
  Sohei Miyashita 1991-1992; Toshio Nakayama 1992-1993; Keisuke Nakanishi 1993-1993; Kazuo Aichi 1993-1994;
  Tokuichiro Tamazawa 1994-1995; Seishiro Eto 1995-1996; Hideo Usui 1996-1996; Fumio Kyuma 1996-2007;
  Fukushiro Nukaga 1998-2006; Hosei Norota 1998-1999; Kazuo Torashima 2000-2000; Toshitsugu Saito 2000-2001;
  Gen Nakatani 2001-2025; Shigeru Ishiba 2002-2008; Yoshinori Ohno 2004-2005; Yuriko Koike 2007-2007;
  Masahiko Komura 2007-2007; Yoshimasa Hayashi 2008-2008; Yasukazu Hamada 2008-2023; Toshimi Kitazawa 2009-2011;
  Yasuo Ichikawa 2011-2012; Naoki Tanaka 2012-2012; Satoshi Morimoto 2012-2012; Itsunori Onodera 2012-2018;
  Akinori Eto 2014-2014; Tomomi Inada 2016-2017; Takeshi Iwaya 2018-2019; Taro Kono 2019-2020;
  Nobuo Kishi 2020-2022; Minoru Kihara 2023-2024; Shinjiro Koizumi 2025-
JP other: Michio Watanabe 1980-1986; Noboru Takeshita 1982-1986; Kiichi Miyazawa 1986-2001;
  Tatsuo Murayama 1988-1989; Ryutaro Hashimoto 1989-1996; Tsutomu Hata 1985-1992; Yoshiro Hayashi 1992-1993;
  Hirohisa Fujii 1993-1994; Masayoshi Takemura 1993-1996; Wataru Kubo 1996-1996; Hiroshi Mitsuzuka 1996-1998;
  Hikaru Matsunaga 1989-1998; Masajuro Shiokawa 2001-2003; Sadakazu Tanigaki 2003-2006; Koji Omi 2006-2007;
  Fukushiro Nukaga 2007-2008; Bunmei Ibuki 2008-2008; Shoichi Nakagawa 2003-2009; Kaoru Yosano 2008-2009;
  Yoshihiko Noda 2010-2011; Jun Azumi 2011-2012; Taro Aso 2012-2021; Shunichi Suzuki 2021-2024;
  Katsunobu Kato 2020-2025; Satsuki Katayama 2025-; Rokusuke Tanaka 1980-1981; Shintaro Abe 1981-1982;
  Sadanori Yamanaka 1982-1983; Hikosaburo Okonogi 1983-1984; Keijiro Murata 1984-1985; Hajime Tamura 1986-1988;
  Kabun Muto 1990-1990; Eiichi Nakao 1990-1991; Kozo Watanabe 1991-1992; Hiroshi Kumagai 1993-1994;
  Shunpei Tsukahara 1996-1996; Shinji Sato 1996-1997; Mitsuo Horiuchi 1997-1998; Takashi Fukaya 1999-2000;
  Takeo Hiranuma 2000-2003; Toshihiro Nikai 2005-2021; Akira Amari 2006-2016; Banri Kaieda 2011-2011;
  Yukio Edano 2010-2012; Hiroshige Seko 2016-2019; Toshimitsu Motegi 2012-2019; Hiroshi Kajiyama 2019-2021;
  Koichi Hagiuda 2021-2022; Yasutoshi Nishimura 2022-2023; Ken Saito 2023-2024; Yoji Muto 2024-2025;
  Ryosei Akazawa 2024-; Satoshi Sumita 1984-1989; Yasushi Mieno 1989-1994; Yasuo Matsushita 1994-1998;
  Masaru Hayami 1998-2003; Toshihiko Fukui 2003-2008; Masaaki Shirakawa 2008-2013; Haruhiko Kuroda 1999-2023;
  Kazuo Ueda 2023-; Haruo Mayekawa/Haruo Maekawa 1979-1984; Makoto Kuroda 1986-1988; Toyoo Gyohten 1986-1989;
  Eisuke Sakakibara 1995-1999; Mutsuki Kato 1986-1987; Takashi Sato 1987-1988; Masaharu Gotoda 1982-1987;
  Takao Fujinami 1983-1985; Keizo Obuchi 1987-1989; Misoji Sakamoto 1990-1991; Koichi Kato 1991-1992;
  Yohei Kono 1992-1993; Kozo Igarashi 1994-1995; Koken Nosaka 1995-1996; Seiroku Kajiyama 1996-1997;
  Kanezo Muraoka 1997-1998; Hiromu Nonaka 1998-1999; Mikio Aoki 1999-2000; Hidenao Nakagawa 2000-2000;
  Yasuo Fukuda 2000-2004; Hiroyuki Hosoda 2004-2005; Shinzo Abe 2005-2006; Yasuhisa Shiozaki 2006-2007;
  Nobutaka Machimura 2007-2008; Takeo Kawamura 2008-2009; Hirofumi Hirano 2009-2010; Yoshito Sengoku 2010-2011;
  Osamu Fujimura 2011-2012; Yoshihide Suga 2012-2020; Hirokazu Matsuno 2021-2023; Yoshimasa Hayashi 2023-2025;
  Minoru Kihara 2025-; Shotaro Yachi 2005-2019; Shigeru Kitamura 2019-2021; Takeo Akiba 2018-2025;
  Masataka Okano 2023-2025; Shin Kanemaru 1984-1992; Ichiro Ozawa 1989-2012; Takako Doi 1986-1996;
  Masashi Ishibashi 1983-1986; Kenichiro Sasae 2005-2012; Akitaka Saiki 2002-2016; Takeo Fukuda 1980-1985;
  Kenzo Oshima 2004-2007; Yukio Sato 1998-2002; Motohide Yoshikawa 2013-2016; Koro Bessho 2010-2019;
  Kimihiro Ishikane 2019-2023; Kazuyuki Yamazaki 2023-; Naruhito 1989-2019; Fumihito/Akishino 1990-;
  Ichita Yamamoto 2005-2006; Nobuo Matsunaga 1983-1989; Ryohei Murata 1987-1992; Takakazu Kuriyama 1989-1996;
  Kunihiko Saito 1993-1999; Shunji Yanai 1997-2001; Ryozo Kato 2001-2008; Ichiro Fujisaki 2008-2012;
  Shinsuke Sugiyama 2011-2021; Koji Tomita 2018-2023; Shigeo Yamada 2023-; Takehiro Funakoshi 2020-
KG head: Askar Akayev/Askar Akaev 1990-2005; Kurmanbek Bakiyev 2005-2010;
  Roza Otunbayeva/Rosa Otunbayeva 2010-2011; Almazbek Atambayev/Almazbek Atambaev 2011-2017;
  Sooronbay Jeenbekov/Sooronbai Jeenbekov 2017-2020; Sadyr Japarov/Sadyr Zhaparov 2020-
KG government: Tursunbek Chyngyshev 1992-1993; Apas Jumagulov 1993-1998; Kubanychbek Jumaliev 1998-1998;
  Amangeldy Muraliyev 1999-2000; Kurmanbek Bakiyev 2000-2002; Nikolai Tanayev 2002-2005; Felix Kulov 2005-2007;
  Azim Isabekov 2007-2007; Igor Chudinov 2007-2009; Daniyar Usenov 2009-2010;
  Almazbek Atambayev/Almazbek Atambaev 2007-2011; Omurbek Babanov 2011-2012; Zhantoro Satybaldiyev 2012-2014;
  Joomart Otorbayev/Djoomart Otorbaev 2014-2015; Temir Sariyev 2015-2016; Sooronbay Jeenbekov 2016-2017;
  Sapar Isakov 2017-2018; Mukhammedkalyi Abylgaziev 2018-2020; Kubatbek Boronov 2020-2020;
  Ulukbek Maripov 2021-2021; Akylbek Japarov 2021-2024; Adylbek Kasymaliyev/Adylbek Kasymaliev 2024-
KG foreign: Roza Otunbayeva 1992-2005; Muratbek Imanaliev 1991-2002; Askar Aitmatov 2002-2005;
  Alikbek Jekshenkulov 2005-2007; Ednan Karabayev 2007-2009; Kadyrbek Sarbayev 2009-2010;
  Ruslan Kazakbayev/Ruslan Kazakbaev 2010-2022; Erlan Abdyldayev/Erlan Abdyldaev 2012-2018;
  Chingiz Aidarbekov 2018-2020; Jeenbek Kulubaev/Zheenbek Kulubayev 2022-
KG other: Kamchybek Tashiev 2020-; Omurbek Tekebayev 2005-2010; Ismail Isakov 2004-2010; Esen Topoyev 2000-2005
KH head: Heng Samrin 1979-1992; Norodom Sihanouk/Sihanouk 1982-2004; Norodom Sihamoni/Sihamoni 2004-;
  Chea Sim 1991-1993
KH government: Hun Sen 1985-2023; Hun Manet 2023-; Chan Sy/Chan Si 1981-1984; Pen Sovan 1981-1981;
  Son Sann 1982-1993; Norodom Ranariddh/Ranariddh 1993-1997; Ung Huot 1997-1998
KH foreign: Hun Sen 1979-1990; Ieng Sary 1975-1982; Khieu Samphan 1979-1993; Kong Korm 1986-1987;
  Hor Namhong/Hor Nam Hong 1990-2016; Norodom Sirivudh/Sirivudh 1993-1994; Ung Huot 1994-1998;
  Prak Sokhonn/Prak Sokhon 2016-; Sok Chenda Sophea/Sok Chenda 2023-2024
KH defence: Bou Thang 1982-1986; Koy Buntha 1986-1988; Tea Banh 1988-2023; Tea Seiha 2023-
KH other: Pol Pot 1979-1997; Norodom Ranariddh/Ranariddh 1989-2006; Sam Rainsy 1993-2017;
  Hor Namhong/Hor Nam Hong 2000-2018; Sok An 1998-2017; Sar Kheng 1990-2023; Keat Chhon 1994-2013;
  Cham Prasidh 1994-2018; Kem Sokha 2012-2017; Hun Sen 2024-; Chea Sim 1981-2015; Heng Samrin 2006-2023;
  Khuon Sudary 2023-; Thiounn Prasith 1979-1993; Ieng Sary 1982-1996; Aun Pornmoniroth 2013-; Sun Chanthol 2004-
KP head: Kim Il-sung/Kim 1948-1994; Kim Jong-il/Kim 1994-2011; Kim Jong-un/Kim 2011-; Kim Yong-nam/Kim 1998-2019;
  Choe Ryong-hae/Choe 2019-
KP government: Ri Jong-ok/Li Jong-ok/Ri 1977-1984; Kang Song-san/Kang 1984-1997; Ri Kun-mo/Li Gun-mo/Ri 1986-1988;
  Yon Hyong-muk/Yon 1988-1992; Hong Song-nam/Hong 1997-2003; Pak Pong-ju/Pak 2003-2019; Kim Yong-il/Kim 2007-2010;
  Choe Yong-rim/Choe 2010-2013; Kim Jae-ryong/Kim 2019-2020; Kim Tok-hun/Kim 2020-2024; Pak Thae-song/Pak 2024-
KP foreign: Ho Dam/Heo Dam/Ho 1970-1983; Kim Yong-nam/Kim 1983-1998; Paek Nam-sun/Paek 1998-2007;
  Pak Ui-chun/Pak 2007-2014; Ri Su-yong/Ri 2014-2016; Ri Yong-ho/Ri 2016-2020; Ri Son-gwon/Ri 2020-2022;
  Choe Son-hui/Choe 2022-
KP defence: O Jin-u/O 1976-1995; Choe Kwang/Choe Gwang/Choe 1995-1997; Kim Il-chol/Kim 1998-2009;
  Kim Yong-chun/Kim 2009-2012; Kim Jong-gak/Kim 2012-2012; Kim Kyok-sik/Kim 2012-2013;
  Jang Jong-nam/Jang 2013-2014; Hyon Yong-chol/Hyon 2014-2015; Pak Yong-sik/Pak 2015-2018; No Kwang-chol/No 2018-;
  Kim Jong-gwan/Kim 2019-2021; Ri Yong-gil/Ri 2021-2022; Kang Sun-nam/Kang 2022-2024
KP other: Kim Jong-il/Kim 1980-1994; Kang Sok-ju/Kang 1986-2016; Kim Kye-gwan/Kim 1995-2019; Ri Gun/Ri 2003-2011;
  Jo Myong-rok/Jo 1998-2010; Jang Song-thaek/Jang 2007-2013; Choe Thae-bok/Choe 1998-2019;
  Kim Yong-chol/Kim 2009-2021; Kim Yo-jong/Kim 2014-; Hwang Jang-yop/Hwang 1972-1997; Kim Yong-sun/Kim 1990-2003;
  Hwang Pyong-so/Hwang 2014-2017; Jong Kyong-thaek/Jong 2018-; Ri Su-yong/Ri 2016-2020;
  Kim Myong-gil/Kim 2019-2021; Choe Son-hui/Choe 2010-2022; Pak Kil-yon/Pak 1985-2014; Ja Song-nam/Ja 2014-2018;
  Kim Song/Kim 2018-; Sin Son-ho/Sin 2008-2014; Ri Jong-hyok/Ri 1995-2015; Yang Hyong-sop/Yang 1983-2019;
  Pak Song-chol/Pak 1977-1997; Jo Yong-won/Jo 2021-; Pak Jong-chon/Pak 2019-; Kim Song-nam/Kim 2021-;
  Im Chon-il/Im 2020-; Paek Nam-jun/Paek 1990-1992; Kim Kuk-tae/Kim 1990-2013; Kim Dal-hyon/Kim 1988-1993
KR head: Choi Kyu-hah/Choi 1979-1980; Chun Doo-hwan/Chun 1980-1988; Roh Tae-woo/Roh 1988-1993;
  Kim Young-sam/Kim 1993-1998; Kim Dae-jung/Kim 1998-2003; Roh Moo-hyun/Roh 2003-2008; Lee Myung-bak/Lee 2008-2013;
  Park Geun-hye/Park 2013-2017; Moon Jae-in/Moon 2017-2022; Yoon Suk-yeol/Yoon Seok-youl/Yoon 2022-2025;
  Lee Jae-myung/Lee 2025-; Han Duck-soo/Han 2024-2025; Hwang Kyo-ahn/Hwang 2016-2017; Goh Kun/Goh 2004-2004;
  Choi Sang-mok/Choi 2024-2025
KR government: Nam Duck-woo/Nam 1980-1982; Yoo Chang-soon/Yoo 1982-1982; Kim Sang-hyup/Kim 1982-1983;
  Chin Iee-chong/Chin 1983-1985; Lho Shin-yong/Lho 1985-1987; Lee Han-key/Lee 1987-1987;
  Kim Chung-yul/Kim 1987-1988; Lee Hyun-jae/Lee 1988-1988; Kang Young-hoon/Kang 1988-1990;
  Ro Jai-bong/Roh Jai-bong/Ro 1990-1991; Chung Won-shik/Chung 1991-1992; Hyun Soong-jong/Hyun 1992-1993;
  Hwang In-sung/Hwang 1993-1993; Lee Hoi-chang/Lee 1993-1994; Lee Yung-dug/Lee 1994-1994;
  Lee Hong-koo/Lee 1994-1995; Lee Soo-sung/Lee 1995-1997; Goh Kun/Goh 1997-2004; Kim Jong-pil/Kim 1998-2000;
  Park Tae-joon/Park 2000-2000; Lee Han-dong/Lee 2000-2002; Kim Suk-soo/Kim 2002-2003; Lee Hae-chan/Lee 2004-2006;
  Han Myeong-sook/Han Myung-sook/Han 2006-2007; Han Duck-soo/Han Duk-soo/Han 2007-2025;
  Han Seung-soo/Han 2008-2009; Chung Un-chan/Chung 2009-2010; Kim Hwang-sik/Kim 2010-2013;
  Chung Hong-won/Chung 2013-2015; Lee Wan-koo/Lee 2015-2015; Hwang Kyo-ahn/Hwang 2015-2017;
  Lee Nak-yon/Lee Nak-yeon/Lee 2017-2020; Chung Sye-kyun/Chung Se-kyun/Chung 2020-2021; Kim Boo-kyum/Kim 2021-2022;
  Kim Min-seok/Kim 2025-
KR foreign: Park Tong-jin/Park 1975-1980; Lho Shin-yong/Lho 1980-1982; Lee Bum-suk/Lee 1982-1983;
  Lee Won-kyung/Lee 1983-1986; Choi Kwang-soo/Choi 1986-1988; Choi Ho-joong/Choi 1988-1990;
  Lee Sang-ock/Lee 1990-1993; Han Sung-joo/Han 1993-1994; Gong Ro-myung/Gong 1994-1996; Yoo Chong-ha/Yoo 1996-1998;
  Park Chung-soo/Park 1998-1998; Hong Soon-young/Hong 1998-2000; Lee Joung-binn/Lee 2000-2001;
  Han Seung-soo/Han 2001-2002; Choi Sung-hong/Choi 2002-2003; Yoon Young-kwan/Yoon 2003-2004;
  Ban Ki-moon/Ban 2004-2006; Song Min-soon/Song 2006-2008; Yu Myung-hwan/Yu 2008-2010; Kim Sung-hwan/Kim 2010-2013;
  Yun Byung-se/Yun 2013-2017; Kang Kyung-wha/Kang 2017-2021; Chung Eui-yong/Chung 2021-2022;
  Park Jin/Park 2022-2024; Cho Tae-yul/Cho 2024-2025; Cho Hyun/Cho 2025-
KR defence: Choo Young-bok/Choo 1980-1982; Yoon Sung-min/Yoon 1982-1986; Lee Ki-baek/Lee 1986-1987;
  Chung Ho-yong/Chung 1987-1988; Oh Ja-bok/Oh 1988-1988; Lee Sang-hoon/Lee 1988-1990; Lee Jong-koo/Lee 1990-1991;
  Choi Sae-chang/Choi 1991-1993; Kwon Young-hae/Kwon 1993-1993; Rhee Byoung-tae/Lee Byung-tae/Rhee 1993-1994;
  Lee Yang-ho/Lee 1994-1996; Kim Dong-jin/Kim 1996-1998; Chun Yong-taek/Chun 1998-1999;
  Cho Seong-tae/Cho Sung-tae/Cho 1999-2001; Kim Dong-shin/Kim 2001-2002; Lee Jun/Lee 2002-2003;
  Cho Young-kil/Cho 2003-2004; Yoon Kwang-ung/Yoon 2004-2006; Kim Jang-soo/Kim 2006-2008;
  Lee Sang-hee/Lee 2008-2009; Kim Tae-young/Kim 2009-2010; Kim Kwan-jin/Kim 2010-2014;
  Han Min-koo/Han Min-goo/Han 2014-2017; Song Young-moo/Song 2017-2018; Jeong Kyeong-doo/Jeong 2018-2020;
  Suh Wook/Suh 2020-2022; Lee Jong-sup/Lee 2022-2023; Shin Won-sik/Shin 2023-2024; Kim Yong-hyun/Kim 2024-2024;
  Ahn Gyu-back/Ahn 2025-
KR other: Kim Mahn-je/Kim 1983-1987; Chung In-yong/Chung 1986-1988; Rha Woong-bae/Rha 1986-1996;
  Sakong Il/Sakong 1987-1988; Cho Soon/Cho 1988-1990; Lee Seung-yun/Lee 1990-1991; Han Seung-soo/Han 1988-1997;
  Kang Kyong-shik/Kang 1982-1997; Lim Chang-yuel/Lim 1997-1998; Lee Kyu-sung/Lee 1988-1999;
  Kang Bong-kyun/Kang 1999-2000; Jin Nyum/Jin 2000-2002; Kwon O-kyu/Kwon 2006-2008; Kang Man-soo/Kang 2008-2009;
  Yoon Jeung-hyun/Yoon 2009-2011; Bahk Jae-wan/Bahk 2011-2013; Hyun Oh-seok/Hyun 2013-2014;
  Choi Kyung-hwan/Choi Kyoung-hwan/Choi 2014-2016; Yoo Il-ho/Yoo 2016-2017; Kim Dong-yeon/Kim 2017-2018;
  Hong Nam-ki/Hong 2018-2022; Choo Kyung-ho/Choo 2022-2023; Choi Sang-mok/Choi 2023-2025; Koo Yun-cheol/Koo 2025-;
  Kim Jung-kwan/Kim 2025-; Yeo Han-koo/Yeo 2021-; Ahn Duk-geun/Ahn 2022-2025; Cheong In-kyo/Cheong 2024-2025;
  Wi Sung-lac/Wi 2009-; Chung Dong-young/Chung 2004-2005; Lim Dong-won/Lim 1998-2003; Park Jie-won/Park 1998-2022;
  Jeong Se-hyun/Jeong 2002-2004; Lee Jong-seok/Lee 2003-2006; Lee Jae-joung/Lee 2006-2008;
  Hyun In-taek/Hyun 2009-2011; Yu Woo-ik/Yu 2011-2013; Ryoo Kihl-jae/Ryoo 2013-2015; Hong Yong-pyo/Hong 2015-2017;
  Cho Myoung-gyon/Cho 2017-2019; Kim Yeon-chul/Kim 2019-2020; Lee In-young/Lee 2020-2022;
  Kwon Young-se/Kwon 2022-2023; Kim Yung-ho/Kim 2023-2025; Suh Hoon/Suh 2017-2022; Chung Eui-yong/Chung 2017-2020;
  Kim Sung-han/Kim 2022-2023; Cho Tae-yong/Cho 2014-2025; Chang Ho-jin/Chang 2023-2024; Kim Tae-hyo/Kim 2008-2025;
  Lee Do-hoon/Lee 2017-2020; Noh Kyu-duk/Noh 2020-2022; Kim Gunn/Kim 2022-2024; Choi Jong-kun/Choi 2020-2022;
  Lim Sung-nam/Lim 2011-2018; Chun Yung-woo/Chun 2006-2013; Kim Jong-hoon/Kim 2006-2011;
  Kim Hyun-chong/Kim 2004-2021; Yoo Myung-hee/Yoo 2019-2021; Kim Sook/Kim 2008-2013;
  Hwang Joon-kook/Hwang 2014-2025; Oh Joon/Oh 2013-2016; Cho Tae-yul/Cho 2016-2019; Im Jong-seok/Im 2017-2019;
  Chang Sun-sup/Chang 1997-2000; Lee Hoi-chang/Lee 1997-2002; Kim Chong-in/Kim 1990-1992;
  Kim Ki-hwan/Kim 1984-1997; Ahn Jong-bum/Ahn 2014-2016; Park Chul-un/Park 1988-1991;
  Chung Mong-joon/Chung 2002-2014; Chang Se-dong/Chang 1985-1987; Suh Dong-kwon/Suh 1989-1992;
  Song Young-gil/Song 2020-2022; Woo Won-shik/Woo 2024-; Park Byeong-seug/Park 2020-2022;
  Kim Jin-pyo/Kim 2022-2024; Moon Hee-sang/Moon 2018-2020
KZ head: Nursultan Nazarbayev/Nursultan Nazarbaev 1990-2019;
  Kassym-Jomart Tokayev/Kasym-Zhomart Tokayev/Kassym-Zhomart Tokayev/Qasym-Zhomart Toqaev 2019-
KZ government: Sergei Tereshchenko 1991-1994; Akezhan Kazhegeldin 1994-1997; Nurlan Balgimbayev 1997-1999;
  Kassym-Jomart Tokayev/Kasymzhomart Tokayev 1999-2002; Imangali Tasmagambetov 2002-2003;
  Daniyal Akhmetov 2003-2007; Karim Masimov/Karim Massimov 2007-2016; Serik Akhmetov 2012-2014;
  Bakytzhan Sagintayev 2016-2019; Askar Mamin 2019-2022; Alikhan Smailov 2022-2024; Olzhas Bektenov 2024-
KZ foreign: Tuleutai Suleimenov 1991-1994; Kassym-Jomart Tokayev/Kasymzhomart Tokayev 1994-2007;
  Erlan Idrissov/Yerlan Idrisov 1999-2016; Marat Tazhin 2007-2009; Kanat Saudabayev 1994-2011;
  Yerzhan Kazykhanov 2011-2012; Kairat Abdrakhmanov 2016-2018; Beibut Atamkulov 2018-2019;
  Mukhtar Tleuberdi 2019-2023; Murat Nurtleu/Murat Nurtleuov 2023-2025; Yermek Kosherbayev 2025-
KZ other: Dariga Nazarbayeva 2014-2020; Vladimir Shkolnik 1994-2016; Uzakbai Karabalin 2003-2016;
  Sauat Mynbayev 2007-2013; Kanat Bozumbayev 2016-; Roman Vassilenko 2016-; Roman Sklyar 2019-;
  Serik Zhumangarin 2022-; Nurlan Yermekbayev 2016-2022; Maulen Ashimbayev 2019-; Yerlan Koshanov 2019-;
  Timur Suleimenov 2023-; Akan Rakhmetullin 2019-; Alibek Kuantyrov 2022-
LA head: Souphanouvong 1975-1986; Phoumi Vongvichit 1986-1991; Kaysone Phomvihane/Kaysone 1975-1992;
  Nouhak Phoumsavanh/Nouhak Phoumsavan 1992-1998; Khamtai Siphandone/Khamtay Siphandone 1998-2006;
  Choummaly Sayasone/Choummaly 2006-2016; Bounnhang Vorachith/Bounnhang Vorachit 2016-2021;
  Thongloun Sisoulith/Thongloun 2021-
LA government: Kaysone Phomvihane/Kaysone 1975-1991; Khamtai Siphandone/Khamtay Siphandone 1991-1998;
  Sisavath Keobounphanh 1998-2001; Bounnhang Vorachith 2001-2006; Bouasone Bouphavanh/Bouasone 2006-2010;
  Thongsing Thammavong/Thongsing 2010-2016; Thongloun Sisoulith/Thongloun 2016-2021;
  Phankham Viphavanh/Phankham 2021-2022; Sonexay Siphandone/Sonexay 2022-
LA foreign: Phoun Sipaseuth/Phoune Sipaseuth 1975-1993; Somsavat Lengsavad/Somsavat 1993-2006;
  Thongloun Sisoulith/Thongloun 2006-2016; Saleumxay Kommasith/Saleumxay 2016-2024; Thongsavanh Phomvihane 2024-
LA defence: Khamtai Siphandone/Khamtay Siphandone 1975-1991; Choummaly Sayasone 1991-2001;
  Douangchay Phichit 2001-2014; Chansamone Chanyalath 2015-2024; Khamlieng Outhakaysone 2024-
LK head: Junius Jayewardene/Junius Richard Jayewardene/J.R. Jayewardene/J.R. Jayawardene 1978-1989;
  Ranasinghe Premadasa 1989-1993; Dingiri Banda Wijetunga/D.B. Wijetunga 1993-1994;
  Chandrika Kumaratunga/Chandrika Bandaranaike Kumaratunga 1994-2005;
  Mahinda Rajapaksa/Mahinda Rajapakse 2005-2015; Maithripala Sirisena 2015-2019; Gotabaya Rajapaksa 2019-2022;
  Ranil Wickremesinghe/Ranil Wickramasinghe 2022-2024;
  Anura Kumara Dissanayake/Anura Dissanayake/Anura Kumara Dissanayaka 2024-
LK government: Ranasinghe Premadasa 1978-1989; Dingiri Banda Wijetunga 1989-1993;
  Ranil Wickremesinghe/Ranil Wickramasinghe 1993-2022; Sirimavo Bandaranaike 1994-2000;
  Ratnasiri Wickremanayake/Ratnasiri Wickramanayake 2000-2010; Mahinda Rajapaksa/Mahinda Rajapakse 2004-2022;
  D.M. Jayaratne 2010-2015; Dinesh Gunawardena 2022-2024; Harini Amarasuriya 2024-
LK foreign: A.C.S. Hameed/Shahul Hameed 1977-1994; Ranjan Wijeratne 1989-1990; Harold Herat 1990-1993;
  Lakshman Kadirgamar 1994-2005; Tyronne Fernando 2001-2004; Anura Bandaranaike 2005-2005;
  Mangala Samaraweera 2005-2017; Rohitha Bogollagama 2007-2010; G.L. Peiris/Gamini Lakshman Peiris 2010-2022;
  Ravi Karunanayake 2017-2017; Tilak Marapana 2017-2019; Dinesh Gunawardena 2019-2021; Ali Sabry 2022-2024;
  Vijitha Herath 2024-
LK defence: Lalith Athulathmudali 1984-1989; Ranjan Wijeratne 1989-1991; Anuruddha Ratwatte 1994-2001;
  Gotabaya Rajapaksa 2005-2015; Kamal Gunaratne 2019-2024
LK other: Ronnie de Mel 1977-1988; Gamini Dissanayake 1980-1994; Basil Rajapaksa 2007-2022;
  Palitha Kohona 2006-2015; Lalith Athulathmudali 1978-1990; Jaliya Wickramasuriya 2008-2014;
  Mahinda Samarasinghe 2006-2010; Velupillai Prabhakaran 1980-2009; Anton Balasingham 1985-2006;
  Appapillai Amirthalingam 1977-1989; G.L. Peiris 1994-2004; Sajith Premadasa 2019-
MM head: Ne Win/U Ne Win 1962-1988; San Yu/U San Yu 1981-1988; Sein Lwin 1988-1988; Maung Maung 1988-1988;
  Saw Maung 1988-1992; Than Shwe 1992-2011; Thein Sein/U Thein Sein 2011-2016; Htin Kyaw 2016-2018;
  Win Myint/U Win Myint 2018-2021; Min Aung Hlaing 2021-; Myint Swe 2021-2025
MM government: Maung Maung Kha 1977-1988; Khin Nyunt 2003-2004; Soe Win 2004-2007; Thein Sein 2007-2011;
  Aung San Suu Kyi/Suu Kyi/Daw Aung San Suu Kyi 2016-2021
MM foreign: Chit Hlaing 1981-1985; Ye Goung 1985-1988; Ohn Gyaw 1991-1998; Win Aung 1998-2004; Nyan Win 2004-2011;
  Wunna Maung Lwin 2011-2023; Than Swe/U Than Swe 2023-2025
MM other: Aung San Suu Kyi/Suu Kyi 1988-2016; Khin Nyunt 1988-2003; Maung Aye 1992-2011; Min Aung Hlaing 2011-2021;
  Kyaw Tin 2011-2021; Soe Win 2011-; Khin Maung Win 1998-2004; Tin Oo 1988-2007; Kyaw Moe Tun 2018-;
  Aung Gyi 1981-1989; David Abel 1988-2000; Thaung Tun 2017-2021; Kyaw Tint Swe 2001-2021; Shwe Mann 2011-2016;
  Zin Mar Aung 2021-; Duwa Lashi La 2021-
MN head: Yumjaagiin Tsedenbal/Tsedenbal 1974-1984; Jambyn Batmonh/Batmonh/Zhambyn Batmunkh/Batmunkh 1984-1990;
  Punsalmaagiin Ochirbat/Ochirbat 1990-1997; Natsagiin Bagabandi/Bagabandi 1997-2005;
  Nambaryn Enkhbayar/Nambar Enkhbayar 2005-2009; Tsakhiagiin Elbegdorj/Tsakhia Elbegdorj 2009-2017;
  Khaltmaagiin Battulga/Battulga Khaltmaa 2017-2021; Ukhnaagiin Khurelsukh/Khurelsukh Ukhnaa 2021-
MN government: Jambyn Batmonh/Batmunkh 1974-1984; Dumaagiin Sodnom/Dumagiin Sodnom 1984-1990;
  Dashiin Byambasuren 1990-1992; Puntsagiin Jasrai 1992-1996;
  Mendsaikhany Enkhsaikhan/Mendsaikhan Enkhsaikhan 1996-1998; Janlaviin Narantsatsralt 1998-1999;
  Rinchinnyamyn Amarjargal/Amarjargal 1999-2000; Nambaryn Enkhbayar/Nambar Enkhbayar 2000-2004;
  Tsakhiagiin Elbegdorj/Tsakhia Elbegdorj 1998-2006; Miyeegombyn Enkhbold/Miyegombo Enkhbold 2006-2007;
  Sanjaagiin Bayar/Sanj Bayar 2007-2009; Sukhbaataryn Batbold/Sukhbaatar Batbold/Batbold 2009-2012;
  Norovyn Altankhuyag/Norov Altankhuyag 2012-2014; Chimediin Saikhanbileg/Chimed Saikhanbileg 2014-2016;
  Jargaltulgyn Erdenebat/Jargaltulga Erdenebat 2016-2017; Ukhnaagiin Khurelsukh/Khurelsukh Ukhnaa 2017-2021;
  Luvsannamsrain Oyun-Erdene/Oyun-Erdene Luvsannamsrai/Oyun-Erdene 2021-2025;
  Gombojavyn Zandanshatar/Zandanshatar Gombojav/Zandanshatar 2025-
MN foreign: Mangalyn Dugersuren/Dugersuren 1976-1988; Tserenpiliin Gombosuren/Gombosuren 1988-1996;
  Luvsangiin Erdenechuluun/Erdenechuluun 2000-2004; Tsendiin Monkh-Orgil/Munkh-Orgil 2004-2017;
  Nyamaa Enkhbold/Nyamaagiin Enkhbold 2006-2007; Sanjaasurengiin Oyun/Sanjaasuren Oyun 2007-2008;
  Sukhbaataryn Batbold/Sukhbaatar Batbold/Batbold 2008-2009; Gombojavyn Zandanshatar/Zandanshatar 2009-2012;
  Luvsanvandan Bold/Luvsanvandangiin Bold 2012-2014; Lundeg Purevsuren/Lundegiin Purevsuren 2014-2016;
  Damdin Tsogtbaatar/Tsogtbaatar Damdin/Tsogtbaatar 2017-2020;
  Nyamtseren Enkhtaivan/Enkhtaivan Nyamtseren 2020-2021; Batmunkh Battsetseg/Battsetseg Batmunkh/Battsetseg 2021-
MO government: Edmund Ho/Ho Hau-wah 1999-2009; Fernando Chui 2009-2019; Ho Iat-seng/Ho 2019-2024;
  Sam Hou-fai/Sam 2024-; Vasco Rocha Vieira 1991-1999; Carlos Melancia 1987-1990
MV head: Maumoon Abdul Gayoom/Gayoom 1978-2008; Mohamed Nasheed/Mohammed Nasheed 2008-2012;
  Mohamed Waheed/Mohammed Waheed Hassan 2012-2013; Abdulla Yameen/Abdulla Yameen Abdul Gayoom 2013-2018;
  Ibrahim Mohamed Solih/Ibrahim Solih 2018-2023; Mohamed Muizzu/Mohammed Muizzu 2023-
MV foreign: Fathulla Jameel 1978-2005; Ahmed Shaheed 2005-2011; Ahmed Naseem 2011-2012;
  Abdul Samad Abdulla 2012-2013; Dunya Maumoon 2013-2016; Mohamed Asim 2016-2018; Abdulla Shahid 2007-2023;
  Moosa Zameer 2023-2024; Abdulla Khaleel 2024-
MY head: Ahmad Shah 1979-1984; Iskandar 1984-1989; Azlan Shah 1989-1994; Jaafar 1994-1999; Salahuddin 1999-2001;
  Sirajuddin 2001-2006; Mizan Zainal Abidin 2006-2011; Abdul Halim 2011-2016; Muhammad V 2016-2019;
  Abdullah Riayatuddin/Abdullah of Pahang 2019-2024; Ibrahim Iskandar 2024-
MY government: Hussein Onn 1976-1981;
  Mahathir Mohamad/Mahathir Mohammad/Mahathir Mohammed/Mahathir bin Mohamad/Mahathir 1981-2020;
  Abdullah Badawi/Abdullah Ahmad Badawi/Abdullah 2003-2009;
  Najib Razak/Najib Tun Razak/Mohd Najib Tun Abdul Razak/Najib 2009-2018; Muhyiddin Yassin/Muhyiddin 2020-2021;
  Ismail Sabri Yaakob/Ismail Sabri/Ismail 2021-2022; Anwar Ibrahim/Anwar 2022-
MY foreign: Rithauddeen/Ahmad Rithauddeen/Tengku Rithauddeen 1975-1986; Ghazali Shafie/Ghazali 1981-1984;
  Rais Yatim/Rais 1986-2009; Abu Hassan Omar/Abu 1987-1991;
  Abdullah Badawi/Abdullah Ahmad Badawi/Abdullah 1991-1999; Syed Hamid Albar/Syed Hamid/Syed 1999-2008;
  Anifah Aman/Anifah 2009-2018; Saifuddin Abdullah/Saifuddin 2018-2022;
  Hishammuddin Hussein/Hishammuddin 2020-2021; Zambry Abdul Kadir/Zambry 2022-2023;
  Mohamad Hasan/Mohamad Hassan/Mohamad bin Haji Hasan 2023-
MY defence: Najib Razak/Najib Tun Razak/Najib 1990-2008; Tengku Rithauddeen/Ahmad Rithauddeen 1986-1990;
  Zahid Hamidi/Ahmad Zahid Hamidi/Zahid 2009-2013; Hishammuddin Hussein/Hishammuddin 2013-2022;
  Mohamad Sabu/Mat Sabu 2018-2020; Ismail Sabri Yaakob/Ismail Sabri/Ismail 2020-2021; Mohamad Hasan 2022-2023;
  Khaled Nordin/Mohamed Khaled Nordin/Khaled 2023-
MY other: Musa Hitam/Musa 1981-1986; Ghafar Baba/Abdul Ghafar Baba 1986-1993; Anwar Ibrahim/Anwar 1991-1998;
  Daim Zainuddin/Daim 1984-2001; Tengku Razaleigh Hamzah/Razaleigh Hamzah/Razaleigh/Tengku 1976-1987;
  Rafidah Aziz/Rafidah 1987-2008; Lim Keng Yaik 1986-2008; Muhyiddin Yassin/Muhyiddin 2008-2015;
  Wan Azizah Wan Ismail/Wan Azizah/Wan 2018-2020; Mustapa Mohamed/Mustapa 2008-2022;
  Zahid Hamidi/Ahmad Zahid Hamidi/Zahid 2013-; Lim Guan Eng 2018-2020;
  Tengku Zafrul Aziz/Tengku Zafrul/Zafrul/Tengku 2020-; Fadillah Yusof/Fadillah 2023-;
  Saifuddin Nasution Ismail/Saifuddin Nasution/Saifuddin 2018-; Liew Chin Tong/Liew 2018-;
  Razali Ismail/Razali 1988-2005; Leo Moggie 1978-2004; Paul Leong 1980-1986; Jaafar Hussein 1985-1994;
  Zeti Akhtar Aziz/Zeti 2000-2016; Johari Abdul Ghani/Johari Ghani/Johari 2016-
NP head: Birendra/Birendra Bir Bikram Shah Dev 1972-2001; Gyanendra 2001-2008; Ram Baran Yadav 2008-2015;
  Bidya Devi Bhandari/Bidhya Devi Bhandari 2015-2023; Ram Chandra Poudel/Ramchandra Paudel 2023-
NP government: Surya Bahadur Thapa 1979-2004; Lokendra Bahadur Chand 1983-2003; Nagendra Prasad Rijal 1986-1986;
  Marich Man Singh Shrestha 1986-1990; Krishna Prasad Bhattarai 1990-2000;
  Girija Prasad Koirala/G.P. Koirala 1991-2008; Man Mohan Adhikari 1994-1995; Sher Bahadur Deuba 1995-2022;
  Pushpa Kamal Dahal/Prachanda 2008-2024; Madhav Kumar Nepal/Madhav Nepal 2009-2011; Jhala Nath Khanal 2011-2011;
  Baburam Bhattarai 2011-2013; Khil Raj Regmi 2013-2014; Sushil Koirala 2014-2015;
  K.P. Sharma Oli/Khadga Prasad Sharma Oli/KP Oli 2015-2025; Sushila Karki 2025-
NP foreign: Shailendra Kumar Upadhyaya 1986-1990; Chakra Prasad Bastola 2000-2001; Ramesh Nath Pandey 2005-2006;
  K.P. Sharma Oli 2006-2007; Sahana Pradhan 2007-2008; Upendra Yadav 2008-2009; Sujata Koirala 2009-2011;
  Narayan Kaji Shrestha 2011-2013; Mahendra Bahadur Pandey 2014-2015; Kamal Thapa 2015-2016;
  Prakash Sharan Mahat 2016-2017; Krishna Bahadur Mahara 2017-2017;
  Pradeep Kumar Gyawali/Pradeep Gyawali 2018-2021; Narayan Khadka 2021-2022; Bimala Rai Paudyal 2023-2023;
  Narayan Prakash Saud/N.P. Saud 2023-2024; Arzu Rana Deuba 2024-2025; Balananda Sharma 2025-
PH head: Ferdinand Marcos 1965-1986; Corazon Aquino/Cory Aquino 1986-1992; Fidel Ramos 1992-1998;
  Joseph Estrada 1998-2001; Gloria Macapagal Arroyo/Gloria Arroyo 2001-2010;
  Benigno Aquino/Benigno Aquino III/Noynoy Aquino 2010-2016; Rodrigo Duterte/Rody Duterte 2016-2022;
  Ferdinand Marcos Jr/Bongbong Marcos/Ferdinand R. Marcos Jr 2022-
PH government: Cesar Virata 1981-1986; Salvador Laurel 1986-1986
PH foreign: Carlos Romulo/Carlos P. Romulo 1968-1984; Arturo Tolentino 1984-1985; Pacifico Castro 1985-1986;
  Salvador Laurel 1986-1987; Raul Manglapus 1987-1992; Roberto Romulo 1992-1995; Domingo Siazon 1995-2001;
  Teofisto Guingona 2001-2002; Blas Ople 2002-2003; Delia Albert/Delia Domingo Albert 2003-2004;
  Alberto Romulo 2004-2011; Albert del Rosario 2011-2016; Jose Rene Almendras/Rene Almendras 2016-2016;
  Perfecto Yasay 2016-2017; Alan Peter Cayetano 2017-2018; Teodoro Locsin/Teodoro Locsin Jr/Teddy Locsin 2018-2022;
  Enrique Manalo 2017-2025; Theresa Lazaro/Ma. Theresa Lazaro 2025-
PH defence: Juan Ponce Enrile 1970-1986; Rafael Ileto 1986-1988; Fidel Ramos 1988-1991; Renato de Villa 1991-1997;
  Orlando Mercado 1998-2001; Angelo Reyes 2001-2003; Eduardo Ermita 2003-2004; Avelino Cruz 2004-2006;
  Gilberto Teodoro/Gilbert Teodoro/Gilberto Teodoro Jr 2007-; Norberto Gonzales 2009-2010;
  Voltaire Gazmin 2010-2016; Delfin Lorenzana 2016-2022; Jose Faustino 2022-2023; Carlito Galvez 2023-2023
PH other: Salvador Laurel 1986-1992; Joseph Estrada 1992-1998; Gloria Macapagal Arroyo 1998-2001;
  Teofisto Guingona 2001-2004; Noli de Castro 2004-2010; Jejomar Binay 2010-2016; Leni Robredo 2016-2022;
  Sara Duterte 2022-; Jaime Ongpin 1986-1987; Vicente Jayme 1987-1989; Jesus Estanislao 1990-1992;
  Jose Concepcion 1986-1991; Jose Fernandez/Jobo Fernandez 1984-1990; Roberto de Ocampo 1994-1998;
  Edgardo Espiritu 1998-2000; Cesar Purisima 2004-2016; Carlos Dominguez 1987-2022; Benjamin Diokno 1998-2024;
  Ralph Recto 2024-; Ramon Lopez 2016-2022; Alfredo Pascual 2022-2024; Leila de Lima 2010-2015;
  Hermogenes Esperon 2006-2022; Eduardo Ano 2022-; Clarita Carlos 2022-2023; Jose Manuel Romualdez 2017-;
  Martin Romualdez 2022-2025; Paulynn Sicam 2010-2012; Florencio Abad 2010-2016; Jesus Dureza 2005-2018;
  Eduardo Ermita 2004-2010; Salvador Medialdea 2016-2022; Lucas Bersamin 2022-2025; Emmanuel Pelaez 1986-1992;
  Blas Ople 1967-1986; Carlos Sorreta 2021-2023; Solita Monsod 1986-1989; Imelda Marcos 1975-1986
PK head: Mohammad Zia ul-Haq/Zia ul-Haq/Zia/Mohammed Zia ul-Haq 1978-1988; Ghulam Ishaq Khan/Ishaq Khan 1988-1993;
  Wasim Sajjad 1993-1997; Farooq Leghari/Farooq Ahmed Leghari 1993-1997; Rafiq Tarar 1998-2001;
  Pervez Musharraf 1999-2008; Asif Ali Zardari/Asif Zardari 2008-; Mamnoon Hussain 2013-2018; Arif Alvi 2018-2024
PK government: Mohammad Khan Junejo/Mohammed Khan Junejo 1985-1988; Benazir Bhutto/Benazir 1988-1996;
  Ghulam Mustafa Jatoi 1990-1990; Nawaz Sharif/Nawaz 1990-2017; Balakh Sher Mazari 1993-1993;
  Moeen Qureshi 1993-1993; Meraj Khalid/Malik Meraj Khalid 1996-1997;
  Zafarullah Khan Jamali/Zafarullah Jamali 2002-2004; Shujaat Hussain/Chaudhry Shujaat Hussain 2004-2004;
  Shaukat Aziz 2004-2007; Mohammedmian Soomro 2007-2008; Yousuf Raza Gilani/Yousaf Raza Gilani/Gillani 2008-2012;
  Raja Pervez Ashraf/Raja Pervaiz Ashraf 2012-2013; Mir Hazar Khan Khoso 2013-2013; Shahid Khaqan Abbasi 2017-2018;
  Nasirul Mulk 2018-2018; Imran Khan 2018-2022; Shehbaz Sharif/Shahbaz Sharif/Shehbaz 2022-;
  Anwaar ul-Haq Kakar/Anwaarul Haq Kakar 2023-2024
PK foreign: Agha Shahi 1978-1982; Sahabzada Yaqub Khan/Yaqub Khan/Sahibzada Yaqub Khan 1982-1997;
  Zain Noorani 1985-1988; Abdul Sattar 1999-2002; Assef Ahmad Ali/Asif Ahmad Ali 1993-1996;
  Gohar Ayub Khan/Gohar Ayub 1997-1998; Sartaj Aziz 1998-1999; Khurshid Kasuri/Khurshid Mahmud Kasuri 2002-2007;
  Inam-ul-Haque/Inamul Haque 2002-2008; Shah Mahmood Qureshi/Mahmood Qureshi 2008-2022;
  Hina Rabbani Khar 2011-2013; Khawaja Muhammad Asif/Khawaja Asif 2017-2018; Khurram Dastgir Khan 2018-2018;
  Bilawal Bhutto Zardari/Bilawal Bhutto/Bilawal 2022-2023; Jalil Abbas Jilani 2023-2024;
  Ishaq Dar/Mohammad Ishaq Dar 2024-
PK defence: Ali Ahmed Talpur 1978-1985; Ghous Ali Shah 1991-1993; Aftab Shaban Mirani 1993-1996;
  Rao Sikandar Iqbal 2002-2007; Ahmad Mukhtar/Chaudhry Ahmad Mukhtar 2008-2012; Naveed Qamar 2012-2013;
  Khawaja Muhammad Asif/Khawaja Asif 2013-; Pervez Khattak 2018-2022
PK other: Ghulam Ishaq Khan 1977-1985; Mahbub ul-Haq 1985-1988; Sartaj Aziz 1990-2017; Ishaq Dar 1998-2024;
  Shaukat Aziz 1999-2004; Hafiz Shaikh/Abdul Hafeez Shaikh/Hafeez Shaikh 2010-2021; Asad Umar 2018-2023;
  Shaukat Tarin 2008-2022; Miftah Ismail 2017-2022; Muhammad Aurangzeb/Mohammad Aurangzeb 2024-;
  Rehman Malik 2008-2013; Chaudhry Nisar Ali Khan/Nisar Ali Khan 2013-2017; Mohsin Naqvi 2024-; Tariq Fatemi 1999-;
  Moeed Yusuf 2019-2022; Asim Munir 2022-; Qamar Javed Bajwa 2016-2022; Raheel Sharif 2013-2016;
  Ashfaq Kayani/Ashfaq Parvez Kayani 2007-2013; Aslam Beg/Mirza Aslam Beg 1988-1991; Jehangir Karamat 1996-2006;
  Niaz Naik 1982-1986; Maleeha Lodhi 1994-2019; Munir Akram 2002-2025; Asim Iftikhar Ahmad/Asim Iftikhar 2021-;
  Shamshad Ahmad 1997-2002; Shahryar Khan 1990-1994; Riaz Khokhar 2002-2005; Riaz Mohammad Khan 2005-2008;
  Salman Bashir 2008-2012; Jalil Abbas Jilani 2012-2017; Aizaz Ahmad Chaudhry/Aizaz Chaudhry 2013-2018;
  Tehmina Janjua 2017-2019; Sohail Mahmood 2019-2022; Asad Majeed Khan 2019-2023;
  Muhammad Syrus Sajjad Qazi/Syrus Qazi 2023-2024; Amna Baloch 2024-; Hina Rabbani Khar 2022-2023;
  Siddique Kanju 1991-1999; Najmuddin Shaikh 1994-1997; Husain Haqqani 2008-2011; Sherry Rehman 2011-2013;
  Razak Dawood/Abdul Razak Dawood 1999-2022; Fawad Chaudhry 2018-2022; Ahsan Iqbal 2013-;
  Ayaz Sadiq/Sardar Ayaz Sadiq 2013-; Sadiq Sanjrani 2018-2024; Yousuf Raza Gilani/Yousaf Raza Gilani 2024-;
  Fazlur Rehman 1990-2018; Asif Durrani 2023-2024; Mohammad Sadiq/Muhammad Sadiq 2008-
SG head: Benjamin Sheares 1971-1981; Devan Nair/C.V. Devan Nair 1981-1985; Wee Kim Wee/Wee 1985-1993;
  Ong Teng Cheong/Ong 1993-1999; S.R. Nathan/Nathan 1999-2011; Tony Tan/Tony Tan Keng Yam 2011-2017;
  Halimah Yacob 2017-2023; Tharman Shanmugaratnam/Tharman 2023-
SG government: Lee Kuan Yew/Lee 1959-1990; Goh Chok Tong/Goh 1990-2004; Lee Hsien Loong/Lee 2004-2024;
  Lawrence Wong 2024-
SG foreign: S. Dhanabalan/Suppiah Dhanabalan 1980-1988; S. Rajaratnam/Sinnathamby Rajaratnam 1965-1980;
  Wong Kan Seng/Wong 1988-1994; S. Jayakumar/Shunmugam Jayakumar 1994-2004; George Yeo 2004-2011;
  K. Shanmugam 2011-2015; Vivian Balakrishnan 2015-
SG defence: Goh Chok Tong/Goh 1982-1991; Yeo Ning Hong/Yeo 1991-1994; Lee Boon Yang/Lee 1994-1995;
  Tony Tan 1995-2003; Teo Chee Hean/Teo 2003-2011; Ng Eng Hen/Ng 2011-2025; Chan Chun Sing/Chan 2025-
SG other: S. Rajaratnam 1980-1985; Lee Hsien Loong/Lee 1984-2004; Lee Kuan Yew/Lee 1990-2011;
  Goh Chok Tong/Goh 2004-2011; Richard Hu/Richard Hu Tsu Tau 1985-2001; Tony Tan 1981-2005;
  Lim Hng Kiang/Lim 2004-2018; S. Jayakumar 2004-2011; Wong Kan Seng/Wong 2005-2011; Teo Chee Hean/Teo 2009-2025;
  Tharman Shanmugaratnam/Tharman 2007-2023; Heng Swee Keat/Heng 2015-2025; Chan Chun Sing/Chan 2018-2025;
  Gan Kim Yong/Gan 2021-; K. Shanmugam 2008-; Tommy Koh 1968-1990; Kishore Mahbubani 1984-2004;
  Lawrence Wong 2021-2024; Grace Fu 2012-; Josephine Teo 2017-; S. Iswaran 2011-2024; Maliki Osman 2020-2025;
  Ong Ye Kung 2015-; Tan See Leng 2021-; Burhan Gafoor 2013-; Lee Yi Shyan 2006-2015
TH head: Bhumibol Adulyadej/Bhumibol 1946-2016; Maha Vajiralongkorn/Vajiralongkorn 2016-
TH government: Kriangsak Chamanan/Kriangsak 1977-1980; Prem Tinsulanonda/Prem 1980-1988;
  Chatichai Choonhavan/Chatichai Choonhaven/Chatichai 1988-1991; Anand Panyarachun/Anand 1991-1992;
  Suchinda Kraprayoon/Suchinda 1992-1992; Chuan Leekpai/Chuan 1992-2001; Banharn Silpa-archa/Banharn 1995-1996;
  Chavalit Yongchaiyudh/Chavalit 1996-1997; Thaksin Shinawatra/Thaksin 2001-2006;
  Surayud Chulanont/Surayud 2006-2008; Samak Sundaravej/Samak 2008-2008; Somchai Wongsawat/Somchai 2008-2008;
  Abhisit Vejjajiva/Abhisit 2008-2011; Yingluck Shinawatra/Yingluck 2011-2014;
  Prayuth Chan-ocha/Prayut Chan-ocha/Prayut/Prayuth 2014-2023; Srettha Thavisin/Srettha 2023-2024;
  Paetongtarn Shinawatra/Paetongtarn 2024-2025; Anutin Charnvirakul/Anutin 2025-
TH foreign: Siddhi Savetsila/Siddhi 1980-1990; Subin Pinkayan/Subin 1990-1990; Arthit Urairat/Arthit 1990-1991;
  Arsa Sarasin/Arsa 1991-1992; Prasong Soonsiri/Prasong 1992-1994; Thaksin Shinawatra/Thaksin 1994-1995;
  Krasae Chanawongse/Krasae 1995-1995; Kasem Kasemsri/Kasem 1995-1996; Amnuay Viravan/Amnuay 1996-1996;
  Prachuab Chaiyasan/Prachuab 1996-1997; Surin Pitsuwan/Surin 1997-2001; Surakiart Sathirathai/Surakiart 2001-2005;
  Kantathi Suphamongkhon/Kantathi 2005-2006; Nitya Pibulsonggram/Nitya 2006-2008;
  Noppadon Pattama/Noppadon 2008-2008; Tej Bunnag/Tej 2008-2008;
  Sompong Amornvivat/Sompong Amornwiwat/Sompong 2008-2008; Kasit Piromya/Kasit 2008-2011;
  Surapong Tovichakchaikul/Surapong 2011-2014; Tanasak Patimapragorn/Tanasak 2014-2015;
  Don Pramudwinai/Don 2015-2023; Parnpree Bahiddha-Nukara/Parnpree 2023-2024; Maris Sangiampongsa/Maris 2024-2025;
  Sihasak Phuangketkeow/Sihasak 2025-
TH defence: Prem Tinsulanonda/Prem 1979-1986; Phaniang Karntarat/Panieng Karntarat/Phaniang 1986-1988;
  Chatichai Choonhavan/Chatichai 1988-1990; Chavalit Yongchaiyudh/Chavalit 1990-1997;
  Vijit Sukmark/Vijit 1992-1995; Thammarak Isarangkura/Thammarak 2002-2005; Boonrawd Somtas/Boonrawd 2006-2008;
  Prawit Wongsuwan/Prawit 2008-2019; Sukampol Suwannathat/Sukampol 2012-2013; Sutin Klungsang/Sutin 2023-2024;
  Phumtham Wechayachai/Phumtham 2024-2025; Natthaphon Narkphanit/Natthaphon 2025-
TH other: Sommai Hoontrakul/Sommai 1981-1986; Suthee Singhasaneh/Suthee 1986-1992;
  Pramual Sabhavasu/Pramual 1988-1990; Arthit Kamlang-ek/Arthit 1983-1991;
  Supachai Panitchpakdi/Supachai 1992-2001; Tarrin Nimmanahaeminda/Tarrin 1992-2001;
  Somkid Jatusripitak/Somkid 2001-2020; Korn Chatikavanij/Korn 2008-2011; Kittiratt Na-Ranong/Kittiratt 2011-2014;
  Wissanu Krea-ngam/Wissanu 2002-2023; Prawit Wongsuwan/Prawit 2014-2023; Phumtham Wechayachai/Phumtham 2023-2025;
  Thanat Khoman/Thanat 1980-1982; Surakiart Sathirathai/Surakiart 2005-2006; Vitthaya Vejjajiva/Vitthaya 1988-1997;
  Sihasak Phuangketkeow/Sihasak 2011-2015; Nattavudh Posayanond/Nattavudh 1988-1991;
  Chirayu Isarangkun/Chirayu Isarangkul/Chirayu 1985-1990; Anutin Charnvirakul/Anutin 2019-2025;
  Pichai Chunhavajira/Pichai 2024-2025; Pichai Naripthaphan/Pichai 2024-2025; Ekniti Nitithanprapas/Ekniti 2025-;
  Asda Jayanama/Asda 1996-2001
TJ head: Rakhmon Nabiyev/Rakhman Nabiyev 1991-1992; Akbarsho Iskandarov 1992-1992;
  Emomali Rahmon/Emomali Rakhmonov/Imomali Rakhmonov/Emomali Rahmonov 1992-
TJ government: Abdumalik Abdullajanov 1992-1993; Jamshed Karimov 1994-1996; Yakhyo Azimov 1996-1999;
  Akil Akilov/Oqil Oqilov/Okil Okilov 1999-2013; Kokhir Rasulzoda/Qohir Rasulzoda 2013-
TJ foreign: Rashid Alimov 1992-1994; Talbak Nazarov 1994-2006; Hamrokhon Zarifi/Khamrokhon Zarifi 2006-2013;
  Sirodjidin Aslov/Sirojiddin Muhriddin/Sirojiddin Aslov/Sirodjiddin Mukhriddin 2013-
TJ other: Said Abdullo Nuri/Abdullo Nuri 1993-2006; Akbar Turajonzoda/Akbar Turadzhonzoda 1993-2005;
  Sherali Khairulloyev 1995-2013; Sherali Mirzo 2013-2025; Rustam Emomali 2020-
TL head: Xanana Gusmao/Kay Rala Xanana Gusmao/Xanana 2002-2007; Jose Ramos-Horta/Ramos Horta 2007-;
  Taur Matan Ruak 2012-2017; Francisco Guterres/Lu Olo 2017-2022
TL government: Mari Alkatiri 2002-2018; Jose Ramos-Horta/Ramos Horta 2006-2007; Estanislau da Silva 2007-2007;
  Xanana Gusmao/Kay Rala Xanana Gusmao/Xanana 2007-; Rui Araujo/Rui Maria de Araujo 2015-2017;
  Taur Matan Ruak 2018-2023
TL foreign: Jose Ramos-Horta/Ramos Horta 1976-2006; Jose Luis Guterres 2006-2015; Zacarias da Costa 2007-2012;
  Hernani Coelho 2015-2017; Dionisio Babo Soares 2018-2020; Adaljiza Magno 2020-2023;
  Bendito Freitas/Bendito dos Santos Freitas 2023-
TM head: Saparmurat Niyazov/Saparmyrat Niyazov/Turkmenbashi 1990-2006;
  Gurbanguly Berdymukhamedov/Gurbanguly Berdimuhamedov/Gurbanguly Berdimuhamedow/Kurbanguly Berdymukhamedov/Gurbanguly Berdymukhammedov 2006-2022;
  Serdar Berdymukhamedov/Serdar Berdimuhamedov/Serdar Berdimuhamedow 2022-
TM foreign: Boris Shikhmuradov 1995-2000; Khalykberdy Atayev 1992-1995; Batyr Berdiev/Batyr Berdyev 2000-2001;
  Rashid Meredov 2001-
TM other: Gurbanguly Berdymukhamedov/Gurbanguly Berdimuhamedov/Gurbanguly Berdimuhamedow 2023-;
  Vepa Hajiyev 2016-2024; Dunyagozel Gulmanova 2018-
TW head: Chiang Ching-kuo/Chiang 1978-1988; Lee Teng-hui/Lee 1988-2000; Chen Shui-bian/Chen 2000-2008;
  Ma Ying-jeou/Ma 2008-2016; Tsai Ing-wen/Tsai 2016-2024; Lai Ching-te/William Lai/Lai 2024-
TW government: Sun Yun-suan/Sun 1978-1984; Yu Kuo-hwa/Yu Kuo Hua/Yu 1984-1989; Lee Huan/Lee 1989-1990;
  Hau Pei-tsun/Hau 1990-1993; Lien Chan/Lien 1993-1997; Vincent Siew/Siew Wan-chang 1997-2000;
  Tang Fei/Tang 2000-2000; Chang Chun-hsiung/Chang 2000-2008; Yu Shyi-kun/Yu 2002-2005;
  Frank Hsieh/Hsieh Chang-ting 2005-2006; Su Tseng-chang/Su 2006-2007; Liu Chao-shiuan/Liu 2008-2009;
  Wu Den-yih/Wu 2009-2012; Sean Chen/Chen Chun 2012-2013; Jiang Yi-huah/Jiang 2013-2014; Mao Chi-kuo/Mao 2014-2016;
  Simon Chang 2016-2016; Lin Chuan/Lin 2016-2017; William Lai/Lai Ching-te 2017-2019;
  Chen Chien-jen/Chen 2023-2024; Cho Jung-tai/Cho 2024-
TW foreign: Chu Fu-sung/Chu 1979-1987; Ding Mou-shih/Ding 1987-1988; Lien Chan/Lien 1988-1990;
  Fredrick Chien/Chien Fu 1990-1996; John Chang/Chang Hsiao-yen 1996-1997; Jason Hu/Hu Chih-chiang 1997-1999;
  Chen Chien-jen/Chen 1999-2000; Tien Hung-mao/Tien 2000-2002; Eugene Chien 2002-2004; Mark Chen 2004-2006;
  James Huang 2006-2008; Francisco Ou 2008-2009; Timothy Yang 2009-2012; David Lin 2012-2016; David Lee 2016-2018;
  Joseph Wu/Wu Jaushieh 2018-2024; Lin Chia-lung/Lin 2024-
TW defence: Soong Chang-chih/Soong 1981-1986; Wang Tao-yuan/Wang 1986-1987; Cheng Wei-yuan/Cheng 1987-1989;
  Chen Li-an/Chen 1990-1993; Sun Chen/Sun 1993-1994; Chiang Chung-ling/Chiang 1994-1999; Tang Fei/Tang 1999-2000;
  Wu Shih-wen/Wu 2000-2002; Tang Yiau-ming/Tang 2002-2004; Lee Jye/Lee 2004-2007; Chen Chao-min/Chen 2008-2009;
  Kao Hua-chu/Kao 2009-2013; Yen Ming/Yen 2013-2015; Kao Kuang-chi/Kao 2015-2016; Feng Shih-kuan/Feng 2016-2018;
  Yen Teh-fa/Yen 2018-2021; Chiu Kuo-cheng/Chiu 2021-2024; Wellington Koo/Koo Li-hsiung 2024-
TW other: Lee Ta-hai/Lee 1984-1988; Vincent Siew 1990-2012; Koo Chen-fu/Koo 1990-2005;
  Chiang Pin-kung/Chiang 1993-2012; Annette Lu/Lu Hsiu-lien 2000-2008; Lien Chan/Lien 1996-2005;
  Bi-khim Hsiao/Hsiao Bi-khim 2020-; Tsai Ing-wen/Tsai 2000-2004; Joseph Wu 2004-2018; Wu Poh-hsiung/Wu 2007-2009;
  Eric Chu 2015-2025; Cheng Li-wun/Cheng 2025-; John Deng 2016-2024; Yang Jen-ni/Yang 2019-;
  Wang Yu-chi/Wang 2012-2015; Lin Join-sane/Lin 2012-2016; Lai Shin-yuan/Lai 2008-2012; Johnny Chiang 2020-2021;
  James Soong 2000-2022; Han Kuo-yu/Han 2024-; Chiu Chui-cheng/Chiu 2024-; Robert Chien 1985-1990
UZ head: Islam Karimov 1990-2016; Shavkat Mirziyoyev/Shavkat Mirziyaev/Shavkat Mirziyoev 2016-
UZ government: Abdulhashim Mutalov 1992-1995; Utkir Sultanov/Otkir Sultonov 1995-2003;
  Shavkat Mirziyoyev/Shavkat Mirziyaev 2003-2016; Abdulla Aripov 2016-
UZ foreign: Abdulaziz Kamilov 1994-2022; Sodiq Safayev/Sadyk Safayev 1993-2005;
  Elyor Ganiyev/Elyor Ganiev 2005-2012; Vladimir Norov 2006-2022; Bakhtiyor Saidov/Bakhtiyar Saidov 2022-
UZ other: Rustam Azimov 1998-2017; Rustam Inoyatov 1995-2018; Elyor Ganiyev 1997-2020; Sardor Umurzakov 2018-2022;
  Tanzila Narbaeva/Tanzila Narbayeva 2017-; Viktor Makhmudov 2019-2025; Ismatulla Irgashev 2017-;
  Jamshid Khodjaev 2020-; Laziz Kudratov 2020-; Ilkhom Norkulov 2022-; Nizomjon Mirzaev 2005-2015
VN head: Le Duan 1960-1986; Ton Duc Thang 1969-1980; Truong Chinh 1981-1987; Nguyen Van Linh/Van Linh 1986-1991;
  Vo Chi Cong 1987-1992; Do Muoi 1991-1997; Le Duc Anh 1992-1997; Tran Duc Luong 1997-2006; Le Kha Phieu 1997-2001;
  Nong Duc Manh 2001-2011; Nguyen Minh Triet 2006-2011; Truong Tan Sang 2011-2016;
  Nguyen Phu Trong/Phu Trong 2011-2024; Tran Dai Quang 2016-2018; Nguyen Xuan Phuc/Xuan Phuc 2021-2023;
  Vo Van Thuong 2023-2024; To Lam 2024-; Luong Cuong 2024-
VN government: Pham Van Dong 1955-1987; Pham Hung 1987-1988; Vo Van Kiet 1988-1997; Do Muoi 1988-1991;
  Phan Van Khai 1997-2006; Nguyen Tan Dung/Tan Dung 2006-2016; Nguyen Xuan Phuc/Xuan Phuc 2016-2021;
  Pham Minh Chinh/Minh Chinh 2021-
VN foreign: Nguyen Duy Trinh 1965-1980; Nguyen Co Thach/Co Thach 1980-1991; Nguyen Manh Cam/Manh Cam 1991-2000;
  Nguyen Dy Nien/Dy Nien 2000-2006; Pham Gia Khiem 2006-2011; Pham Binh Minh/Binh Minh 2011-2021;
  Bui Thanh Son/Thanh Son 2021-2025; Le Hoai Trung/Hoai Trung 2025-
VN defence: Vo Nguyen Giap 1976-1980; Van Tien Dung 1980-1987; Le Duc Anh 1987-1991; Doan Khue 1991-1997;
  Pham Van Tra 1997-2006; Phung Quang Thanh 2006-2016; Ngo Xuan Lich 2016-2021; Phan Van Giang 2021-
VN other: Le Duc Tho 1975-1986; Tran Quang Co 1987-1993; Nguyen Dinh Bin 1990-2003; Vu Khoan 1990-2006;
  Le Van Bang 1993-2008; Hoang Trung Hai 2007-2016; Vu Duc Dam 2013-2023; Vuong Dinh Hue 2012-2024;
  Nguyen Thi Kim Ngan 2016-2021; Nguyen Sinh Hung 2006-2016; Nguyen Thi Doan 2007-2016; Nguyen Thi Binh 1976-2002;
  Tran Thanh Man 2021-; Vo Thi Anh Xuan 2021-; Dang Thi Ngoc Thinh 2016-2021; Vu Huy Hoang 2007-2016;
  Tran Tuan Anh 2016-2021; Nguyen Hong Dien 2021-; Le Minh Khai 2021-2024; Tran Hong Ha 2021-;
  Bui Thanh Son 2009-2021; Nguyen Phuong Nga 2011-2018; Le Hoai Trung 2010-2025; To Lam 2016-2024;
  Truong Hoa Binh 2011-2021; Nguyen Hoa Binh 2024-; Trinh Xuan Lang 1988-1993; Nguyen Minh Vu 2019-;
  Do Hung Viet 2021-; Ho Duc Phoc 2021-; Nguyen Chi Vinh 2009-2021; Nguyen Quoc Dung 2018-; Ha Kim Ngoc 2012-
`;
