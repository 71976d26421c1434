/**
 * Names that the people of the world are made of. One entry is one name: other spellings of it in Latin letters
 * behind `/`, what its bearer is called for short behind `~`, another script behind `=`, `_` for a space. The
 * names are common ones; that a pair is somebody's is chance.
 */
export type Pool = { manner: Manner; given: string[]; family: string[]; middle: string[] };

/** How a people puts names together. */
export type Manner =
  | 'middled' // Robert Carver Hale, Robert C. Hale
  | 'western' // Hélène Lacombe
  | 'spanish' // José Manuel García Ortega, known by García
  | 'patronymic' // given and family, with other transliterations
  | 'arabic' // Faisal bin Salem al-Harthi
  | 'chinese' // Wang Jianguo
  | 'korean' // Kim Jong-hyun
  | 'vietnamese' // Tran Van Duc, known by Duc
  | 'japanese'; // Taro Yamane, or Yamane Taro

const words = (text: string) => text.trim().split(/\s+/);
const pool = (manner: Manner, given: string, family: string, middle = ''): Pool => ({
  manner,
  given: words(given),
  family: words(family),
  middle: words(middle),
});

export const POOLS = {
  english: pool(
    'middled',
    `Anthony/Antony~Tony Robert~Bob William~Bill Thomas~Tom Richard~Dick Michael~Mike James~Jim Edward~Ted
     Christopher~Chris Daniel~Dan Joseph~Joe Elizabeth~Liz Katherine/Catherine~Kate Margaret~Peggy Susan~Sue
     Patricia~Pat Samuel~Sam Benjamin~Ben Gregory~Greg Timothy~Tim Deborah~Debbie Jonathan~Jon Philip/Phillip~Phil
     Rebecca~Becky Andrew~Andy Helen Douglas~Doug Laura`,
    `Hale Whitcombe Prescott Calloway Harding Ashworth Fairbanks Sutter Langley Merrick Thornton Bexley Garrison
     Holloway Kendrick Lockwood Marlowe Northcott Pemberton Radcliffe Stratton Tilden Underhill Wexford Yardley
     McAllister O'Rourke Brandt Carver Dunmore Ellison Forsythe`,
    `Alan Bruce Clifford Dean Everett Floyd Graham Howard Irving Keith Lyle Milton Neil Oscar Preston Quincy Russell Stuart Travis Vernon Wade`,
  ),
  french: pool(
    'western',
    `Jean-Luc François/Francois Hélène/Helene Étienne/Etienne Pierre Michel Claire Gérard/Gerard Sylvie Benoît/Benoit
     Catherine Philippe Thierry Véronique/Veronique Laurent Olivier Dominique Stéphane/Stephane Nathalie Xavier
     Rémi/Remi Aurélie/Aurelie Mathieu/Matthieu Denis`,
    `Lacombe Béranger/Beranger Duvallon Fontanel Girardin Marchandeau Perrault/Perrot Rochebrune Tessier Vauclair Delmas
     Chevrier Lefranc Morisset Sauvageot d'Arcourt Bonnefoy Clairmont Dupré/Dupre Escoffier Hébrard/Hebrard Jolivet
     Maréchal/Marechal de_Villars`,
  ),
  german: pool(
    'western',
    `Jürgen/Juergen/Jurgen Günther/Guenther Annette Heike Klaus Matthias Sabine Stefan/Stephan Thomas Ulrike Wolfgang
     Björn/Bjorn Dieter Monika Rainer/Reiner Birgit Holger Petra Jörg/Joerg Katrin/Kathrin Ralf/Ralph Volker Silke Uwe`,
    `Albrechtsen Böhmer/Boehmer/Bohmer Dreher Eichhorn Falkenrath Grünwald/Gruenwald Hartwig Kessler Lindemann
     Müllner/Muellner Niedermayer/Niedermaier Oberhauser Reinhardt Schönfeld/Schoenfeld Steinbrecher Tauber Vogelsang
     Weidlich Zieglmann Brückner/Brueckner von_Hallstein Kühn/Kuehn Sandner Rothacker`,
  ),
  nordic: pool(
    'western',
    `Anders Bjørn/Bjorn Carl Dag Eirik/Erik Gunnar Håkon/Hakon Ingrid Jørgen/Jorgen Kari Lars Mette Niels Ole Pernille
     Ragnhild Solveig Tore Ulla Åsa/Asa Märta/Marta Søren/Soren Jukka Päivi/Paivi`,
    `Ahlström/Ahlstrom Bakkevold Dahlgaard Engström/Engstrom Fagerlund Grønvold/Gronvold Haugland Iversen Kjærgaard/Kjaergaard
     Lindqvist/Lindquist Myklebust Nyborg Østergren/Ostergren Rasmussvik Skoglund Thorvaldsen Ulfeldt Vestby Wickström/Wickstrom
     Åkerblom/Akerblom Heikkinmaa Korhola Sandvik Brekkestad`,
  ),
  spanish: pool(
    'spanish',
    `José~Pepe Luis Carlos Juan Miguel Javier Fernando Alberto Ricardo María/Maria Lucía/Lucia Ana Elena
     Andrés/Andres Francisco~Paco Alejandro~Álex Sergio Rafael Roberto Eduardo Claudia Mónica/Monica Héctor/Hector Ángel/Angel`,
    `Arrieta Benavides Castañeda/Castaneda Delgadillo Echeverría/Echeverria Figueroa Gálvez/Galvez Huerta Ibáñez/Ibanez
     Jaramillo Landeta Montalvo Navarrete Olmedo Pizarro Quiñones/Quinones Rentería/Renteria Saldívar/Saldivar Tobar
     Urrutia Villaseñor/Villasenor Zaldúa/Zaldua Cárdenas/Cardenas Ordóñez/Ordonez`,
  ),
  italian: pool(
    'western',
    `Antonio~Tonino Giulia Lorenzo Marco Niccolò/Niccolo Paolo Raffaele Silvia Tommaso Vittorio Alessandro Bruna
     Carlo Davide Elisabetta Federico Giancarlo Ilaria Luca Massimo Ornella Piero Renato Stefania`,
    `Albertazzi Bellandi Carraro Dellarocca Fabbrini Gualtieri Lombardelli Marchesani Nicolosi Orlandini Pellegrino
     Quaranta Ricciardelli Santamaria Tagliaferri Ubaldi Vannucci Zambelli Castellini Morandini De_Sanctis Falconieri`,
  ),
  polish: pool(
    'patronymic',
    `Andrzej Bogdan Czesław/Czeslaw Dariusz Grażyna/Grazyna Jarosław/Jaroslaw Krzysztof/Kristof Łukasz/Lukasz Małgorzata/Malgorzata
     Paweł/Pawel Radosław/Radoslaw Stanisław/Stanislaw Tomasz Wojciech Zbigniew Agnieszka Jacek Marek Piotr Witold Hanna Jerzy`,
    `Bartoszek Chmielnik Dąbrowicz/Dabrowicz Gołębiak/Golebiak Jabłonek/Jablonek Kołodziej/Kolodziej Leśniak/Lesniak
     Majchrzak Nowacz Ostrowicz Pawełek/Pawelek Różalik/Rozalik Sobczyk Szymczuk Trzciński/Trzcinski Urbaniak Wójtowicz/Wojtowicz
     Zawadzki Żurawek/Zurawek Kędziora/Kedziora Banasik Cieślak/Cieslak`,
  ),
  russian: pool(
    'patronymic',
    `Sergei/Sergey=Сергей Dmitry/Dmitri/Dmitriy=Дмитрий Yuri/Yury/Yuriy=Юрий Alexei/Aleksei/Alexey=Алексей
     Mikhail/Mihail=Михаил Nikolai/Nikolay=Николай Andrei/Andrey=Андрей Vasily/Vasili/Vasiliy=Василий Yevgeny/Evgeny/Yevgeni=Евгений
     Igor=Игорь Viktor/Victor=Виктор Oleg=Олег Konstantin=Константин Anatoly/Anatoliy=Анатолий Grigory/Grigori=Григорий
     Pavel=Павел Alexander/Aleksandr=Александр Maxim/Maksim=Максим Vitaly/Vitali=Виталий Gennady/Gennadi=Геннадий
     Arkady/Arkadi=Аркадий Roman=Роман`,
    `Vorontsov/Vorontzov=Воронцов Belyayev/Belyaev=Беляев Golubev=Голубев Dyachenko=Дьяченко Yershov/Ershov=Ершов Zhdanov=Жданов
     Isayev/Isaev=Исаев Kholmogorov/Holmogorov=Холмогоров Lebedinsky/Lebedinskiy=Лебединский Matveyev/Matveev=Матвеев
     Nesterov=Нестеров Ogaryov/Ogarev=Огарёв Pankratov=Панкратов Ryabtsev/Riabtsev=Рябцев Savelyev/Saveliev=Савельев
     Timofeyev/Timofeev=Тимофеев Ushakovsky/Ushakovskiy=Ушаковский Filatov=Филатов Khrapov/Hrapov=Храпов
     Tsvetayev/Tsvetaev=Цветаев Chernyshev/Chernyshov=Чернышев Shuvalin=Шувалин Yasenev/Iasenev=Ясенев Kozyrin=Козырин`,
  ),
  ukrainian: pool(
    'patronymic',
    `Oleksandr/Olexandr=Олександр Serhiy/Serhii=Сергій Andriy/Andrii=Андрій Mykola=Микола Yuriy/Yurii=Юрій
     Oleksiy/Oleksii=Олексій Dmytro=Дмитро Vasyl=Василь Ihor/Igor=Ігор Petro=Петро Oksana=Оксана Iryna/Irina=Ірина
     Olha/Olga=Ольга Bohdan/Bogdan=Богдан Taras=Тарас Viktor/Victor=Віктор Yevhen/Evhen=Євген Halyna/Galyna=Галина
     Mykhailo/Mikhailo=Михайло Ruslan=Руслан Anatoliy/Anatolii=Анатолій Kateryna/Katerina=Катерина`,
    `Bondarchuk=Бондарчук Vasylenko/Vasilenko=Василенко Hryhorenko/Grygorenko=Григоренко Danylchenko/Danilchenko=Данильченко
     Yefymenko/Efimenko=Єфименко Zhuravlenko=Журавленко Ivashchenko=Іващенко Kovalchuk=Ковальчук Lysenko/Lisenko=Лисенко
     Melnychuk/Melnichuk=Мельничук Nazarenko=Назаренко Onyshchenko/Onishchenko=Онищенко Panchenko=Панченко
     Romaniuk/Romanyuk=Романюк Savchuk=Савчук Tymchuk/Timchuk=Тимчук Fedorchenko=Федорченко Kharchuk/Harchuk=Харчук
     Tsymbaliuk/Tsymbalyuk=Цимбалюк Shevchuk=Шевчук Yatsenko/Iatsenko=Яценко Kravets=Кравець`,
  ),
  azerbaijani: pool(
    'patronymic',
    `Elçin/Elchin Rəşad/Rashad Cavid/Javid Əli/Ali Fərid/Farid Həsən/Hasan/Hassan Kamran/Kamrān Ləman/Laman Murad Nigar
     Orxan/Orkhan Pərviz/Parviz Ramil Səməd/Samad Tural Ülviyyə/Ulviyya Vüsal/Vusal Xalid/Khalid Zaur Ceyhun/Jeyhun Aytən/Aytan İlqar/Ilgar`,
    `Abbasov Bağırov/Baghirov/Bagirov Cəfərov/Jafarov Əhmədov/Ahmadov Fərzəliyev/Farzaliyev/Farzaliev Hüseynli/Huseynli İsgəndərov/Isgandarov
     Kərimzadə/Karimzadeh/Karimzada Lətifov/Latifov Məmmədli/Mammadli Nağıyev/Naghiyev/Nagiyev Orucov/Orujov Paşazadə/Pashazadeh/Pashazada
     Quliyev/Guliyev/Kuliev Rzayev/Rzaev Səfərov/Safarov Tağızadə/Taghizadeh/Tagizada Vəliyev/Valiyev/Veliyev Xəlilov/Khalilov Zeynalov Şirinov/Shirinov`,
  ),
  turkish: pool(
    'patronymic',
    `Ahmet/Ahmed Ayşe/Ayse Barış/Baris Cem Çağatay/Cagatay Deniz Emre Fatma Gökhan/Gokhan Hakan İbrahim/Ibrahim Kemal Levent
     Mehmet/Mehmed Nihat Oğuz/Oguz Özlem/Ozlem Pınar/Pinar Rıza/Riza Serkan Şükrü/Sukru Tuğba/Tugba Ümit/Umit Yiğit/Yigit`,
    `Akgündüz/Akgunduz Bozdoğan/Bozdogan Çelebi/Celebi Demirtaşlı/Demirtasli Eroğul/Erogul Güngör/Gungor Hacıoğlu/Hacioglu
     Işıklar/Isiklar Karabulut Kılınç/Kilinc Menderesoğlu/Menderesoglu Özbek/Ozbek Polatlı/Polatli Saraçer/Saracer Şahinkaya/Sahinkaya
     Taşkıran/Taskiran Uçar/Ucar Ünalan/Unalan Yazıcı/Yazici Yıldırak/Yildirak Zorlu Aydınlık/Aydinlik`,
  ),
  armenian: pool(
    'patronymic',
    `Aram Armen Ashot Davit/David Edvard/Edward Gagik Garegin/Karekin Gevorg/Kevork Hakob/Hagop Hayk/Haik Karen Lilit Mher Narek
     Ruben/Rouben Sargis/Sarkis Tigran/Dikran Vahan Vardan/Vartan Zaruhi/Zarouhi Anahit/Anahid Levon`,
    `Abrahamyan/Abrahamian Badalyan/Badalian Danielyan/Danielian Galstyan/Galstian Hakobyan/Hakobian Harutyunyan/Harutyunian/Arutyunyan
     Karapetyan/Karapetian Khachatryan/Khachatrian Manukyan/Manukian Mkrtchyan/Mkrtchian Nersisyan/Nersisian Ohanyan/Ohanian
     Petrosyan/Petrosian Saroyan/Saroian Simonyan/Simonian Ter-Avagyan/Ter-Avakian Vardanyan/Vartanian Yeghiazaryan/Egiazaryan
     Zakaryan/Zakarian Gasparyan/Gasparian Melikyan/Melikian Davtyan/Davtian`,
  ),
  georgian: pool(
    'patronymic',
    `Aleksandre/Alexandre Archil Davit/David Eka Giga Giorgi/George Gocha Irakli/Irakly Kakha/Kaha Ketevan/Keti Lasha Levan Mamuka
     Maia/Maya Nino Otar Paata Revaz Salome Shota Tamar/Tamara Vakhtang/Vahtang Zaza Zurab`,
    `Abuladze Beridze Chkhaidze/Chkheidze Dolidze Gelashvili Japaridze Kapanadze Khutsishvili/Hutsishvili Lomidze Maisuradze
     Nozadze Oniani Papuashvili Rusishvili Shengelaia/Shengelaya Tsiklauri Usupashvili Vardiashvili Zhorzholadze Kiknavelidze Mchedlidze Gvenetadze`,
  ),
  arabic: pool(
    'arabic',
    `Mohammed/Muhammad/Mohamed Ahmed/Ahmad Khalid/Khaled Faisal/Faysal Yousef/Yusuf/Youssef
     Hussein/Hussain/Husayn Abdullah/Abdallah Ali Omar/Umar Salem/Salim Nasser/Nasir
     Saeed/Said Hassan/Hasan Ibrahim/Ebrahim Tariq/Tarek/Tareq Mahmoud/Mahmud Jaber/Jabir
     Fahd/Fahad Mansour/Mansur Adel/Adil Walid/Waleed Samir/Sameer Hamad Bandar`,
    `al-Harthi/Al_Harthy al-Mazrouei/Al_Mazroui al-Kubaisi/Al_Kubaysi al-Rashidi/Al_Rasheedi
     al-Zubaidi/Al_Zubaydi al-Najjar/Al_Naggar al-Dosari/Al_Dossary al-Qahtani/Al_Kahtani
     al-Sabti/Al_Sabty al-Hashimi/Al_Hashemi al-Tamimi/Al_Tameemi al-Masri/El-Masry
     al-Shami/El-Shamy al-Bakri/El-Bakry al-Ghazali/El-Ghazaly al-Jaziri/Al_Jazeeri
     al-Khatib/El-Khateeb al-Saffar/Al_Safar al-Omari/Al_Umari al-Fayez/Al_Fayiz al-Attar/El-Attar al-Nuaimi/Al_Noaimi`,
  ),
  persian: pool(
    'patronymic',
    `Ali Hossein/Hussein/Hosein Mohammad/Mohammed Javad/Jawad Reza/Riza Mehdi/Mahdi Abbas Hassan/Hasan Saeed/Said Majid/Majeed
     Mostafa/Mustafa Kamal/Kamaal Masoud/Massoud Bahram Dariush/Darioush Farhad Gholam Kazem/Kazim Laleh Maryam Nasrin Parviz Ramin Shirin`,
    `Ahmadinia Bagherzadeh/Baqerzadeh Daneshvar Esfandiari/Isfandiari Farrokhi/Farokhi Ghasemi/Qasemi Hosseinpour/Husseinpour Jahangiri
     Kazemian/Kazimian Larijanfar Mousaviyan/Musavian Nikzad Omidvar Pourmand Rahimzadeh Sadeghi/Sadeqi Tavakolian/Tavakkolian Vaziri
     Yazdanfar Zarifpour Moghaddam/Moqaddam Shirazian`,
  ),
  kazakh: pool(
    'patronymic',
    `Askar/Asqar Bakhyt/Baqyt Daniyar/Daniar Yerlan/Erlan Yermek/Ermek Gulnara/Gulnar Kairat/Qairat Marat Murat Nurlan Serik Timur
     Bolat/Bulat Zhanar/Janar Aidar/Aydar Almas Saule Talgat Kanat/Qanat Rustam Sanzhar/Sanjar Akmal`,
    `Abdrakhmanov/Abdrahmanov Akhmetov/Ahmetov Baimukhamedov/Baymukhamedov Dzhaksybekov/Jaksybekov Yessimov/Esimov Ibraimov
     Kaliyev/Kaliev Kenzhebayev/Kenzhebaev Mukhamedzhan/Mukhametzhan Nurgaliyev/Nurgaliev Omarov Rakhimov/Rahimov Sadykov/Sadiqov
     Suleimenov/Suleymenov Tasmagambet Tuleubayev/Tuleubaev Umirzak Zhakupov/Jakupov Zhumagul/Jumagul Sarsenov Bekturgan Orazbay`,
  ),
  chinese: pool(
    'chinese',
    `Jianguo/Jian-guo Xiaoming/Xiao-ming Zhiqiang/Zhi-qiang Meiling/Mei-ling Guohua/Guo-hua Weimin/Wei-min Yi Lei Haitao/Hai-tao
     Shuzhen/Shu-zhen Dongsheng/Dong-sheng Peng Yong Hongwei/Hong-wei Lijuan/Li-juan Qing Bo Zhaoxing/Zhao-xing Yaping/Ya-ping
     Tianming/Tian-ming Wenbin/Wen-bin Chao Rui Kejian/Ke-jian`,
    `Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang`,
  ),
  korean: pool(
    'korean',
    `Jong-hyun/Jonghyun Min-seok/Minseok Sung-ho/Seong-ho Eun-ji/Eunji Kyung-soo/Gyeong-su Jae-won/Jaewon Young-chul/Yong-chol
     Hyun-woo/Hyeon-u Soo-jin/Su-jin Tae-yong/Taeyong Ki-moon/Gi-mun Byung-se/Byeong-se Dong-wook/Dong-uk Hae-sung/Hae-seong
     Ji-young/Ji-yeong Kwang-il/Gwang-il Mi-kyung/Mi-gyeong Sang-hoon/Sang-hun Won-shik/Won-sik Yoon-ah/Yun-a Chang-min/Changmin In-kook/In-guk`,
    `Kim Lee Park/Pak Choi/Choe Jung/Jeong Kang/Gang Cho/Jo Yoon/Yun Jang/Chang Lim/Im Han Oh/O Seo/Suh Shin/Sin Kwon/Gwon Hwang Ahn/An Song Ryu/Yoo Hong Jeon/Chun Noh/Roh`,
  ),
  japanese: pool(
    'japanese',
    `Tarō/Taro/Tarou Yōko/Yoko/Youko Kenji Shinichirō/Shinichiro Hiroshi Keiko Masahiko Takeshi Yūko/Yuko/Yuuko Kazuo Ichirō/Ichiro
     Junko Nobuo Seiji Toshio Akira Fumiko Gorō/Goro Haruki Makoto Naoko Osamu Ryōta/Ryota Sachiko`,
    `Yamane Kobayakawa Ōtsuka/Otsuka/Ohtsuka Fujimori Hasegawa Ishibashi Katō/Kato/Katoh Matsuoka Nakagome Okumura Saitō/Saito/Saitoh
     Takenaka Uemura Watarai Yoshikawa Aizawa Chikada Endō/Endo Furuhashi Gotō/Goto Hirabayashi Inukai Kurosaki Mitsuda`,
  ),
  vietnamese: pool(
    'vietnamese',
    `Đức/Duc Minh Thành/Thanh Hùng/Hung Dũng/Dung Quang Sơn/Son Tuấn/Tuan Phúc/Phuc Lan Hương/Huong Ngọc/Ngoc Bình/Binh Cường/Cuong
     Khánh/Khanh Long Nam Phong Thảo/Thao Vinh Anh Hải/Hai`,
    `Nguyễn/Nguyen Trần/Tran Lê/Le Phạm/Pham Hoàng/Hoang Huỳnh/Huynh Phan Vũ/Vu Võ/Vo Đặng/Dang Bùi/Bui Đỗ/Do Hồ/Ho Ngô/Ngo Dương/Duong Lý/Ly`,
  ),
  indian: pool(
    'middled',
    `Arun Bhaskar Chandra Deepak Ganesh Harish Indira Jayant Kavita Lakshmi/Laxmi Mukesh Narendra Prakash Rajesh Sanjay Shashi
     Sunil/Suneel Suresh Usha Vijay/Vijai Vikram Subrahmanyam/Subramaniam Nirmala Anand`,
    `Acharya Banerji/Banerjee Chaturvedi Deshmukh Gopalan Iyengar Joshipura Kulkarni Mahalingam Narayanan/Narayan Padmanabhan
     Raghavan Sengupta/Sen_Gupta Thirumalai Upadhyay/Upadhyaya Varadarajan Wadhwa Bhattacharya/Bhattacharyya Chandrasekhar/Chandrashekhar
     Krishnaswamy/Krishnaswami Mehrotra Patwardhan Ramanujan Tripathi`,
    `Bahadur Chand Das Gopal Kumar Lal Mohan Nath Prasad Ram Singh Vallabh`,
  ),
  eastAfrican: pool(
    'middled',
    `James Grace Peter Esther Joseph Monica Daniel~Dan Amina/Aminah Raymond~Ray Juma Fatuma/Fatma Stephen/Steven Mary Isaac Moses Hassan
     Salim/Salem Musalia Josephat Charity Wycliffe Alfred~Fred Rose Gideon`,
    `Kariuki Otieno Wanjala Mwangi Kiptoo Nyaberi Odhiambo Barasa Chebet Githinji Kamau Kilonzo Macharia Mutiso Ndirangu Njoroge Ochieng
     Omondi Rotich Simiyu Wekesa Mwakazi Kiprono Muthaura`,
    `Achieng Baraka Chege Dalmas Ekai Faraja Gitau Imani Jabali Kiprop Lemayian Mutua Neema Okello Paka Sifa Tumaini Wambua`,
  ),
  westAfrican: pool(
    'western',
    `Kwame Kofi Abena Yaw Akua Emeka Chinedu Ngozi Olusegun~Segun Babatunde~Tunde Aminu Ibrahim Mamadou/Mamadu Ousmane/Usman Fatou/Fatu
     Cheikh/Sheikh Moussa/Musa Aïssata/Aissata Ama Kojo Adaeze Ifeoma Tijjani/Tijani Souleymane/Suleiman`,
    `Boateng Asante Mensah Owusu Adjei Okonkwo Adeyemi Eze Balogun Danjuma Okafor Ogunleye Traoré/Traore Coulibaly/Kulibaly Diop
     Ndiaye/N'Diaye Sarr Keïta/Keita Ouédraogo/Ouedraogo Touré/Toure Agyeman/Agyemang Nwosu Abubakar/Aboubakar Sowah`,
  ),
} satisfies Record<string, Pool>;

export type Culture = keyof typeof POOLS;
