/**
 * Given names that are one name: short forms, and the forms of several languages by which the press calls the
 * same person. A row lists what stands for one another; the first word stands for all.
 */
export const GIVEN_NAMES = `
  anthony antony tony antonio | joseph joe josef jozef yosef yusuf yousef yousuf yusef | william bill will
  james jim jimmy | michael mike mikhail mykhailo mikhailo | robert bob rob bobby | richard dick rick
  thomas tom | edward ed ted eduard | christopher chris | daniel dan danny | david dave | stephen steven steve stefan
  samuel sam | charles chuck charlie | donald don | kenneth ken | timothy tim | benjamin ben binyamin benyamin
  alexander alex aleksandr alexandr oleksandr alyaksandr aleksander aleksandar sasha | nicholas nick nikolai nikolay mykola nicolas
  andrew andy andrei andrey andriy andrii | john ivan | peter pete petr petro pyotr piotr | paul pavel pavlo
  gregory greg hryhoriy grigory | vladimir volodymyr uladzimir wladimir | sergei sergey serhiy serhii siarhei
  dmitry dmitri dmytro dzmitry dmitriy | yuri yuriy yurii iurii yury | yevgeny evgeny yevhen evgeni eugene
  konstantin kostyantyn | olga olha volha | vasily vasyl | oleg oleh | igor ihor | anatoly anatoliy anatolii | julia yulia yuliya iuliia
  helen elena olena yelena | catherine kathryn katherine kate kathy ekaterina kateryna | elizabeth liz beth
  margaret maggie peggy | susan sue susie | jennifer jen jenny | deborah debbie | rebecca becky | jonathan jon | zachary zach | matthew matt | ronald ron | frederick fred | douglas doug |
  jeffrey jeff geoffrey | lawrence larry | gerald gerry jerry | nathaniel nate nathan | raymond ray | leonard len | abigail abby |
  victoria vicky | barbara barb | theodore theo | alan allan allen | russell russ | stanley stan | walter walt | patricia pat
  mohammed muhammad mohammad mohamed muhammed mohamad mohamud mehmed mohd | ahmed ahmad ahmet | mahmoud mahmud mehmood
  hussein hossein husain hussain husayn hoseyn huseyin | hassan hasan | ali aly | abdullah abdulla abdallah abdollah
  abdelrahman abdulrahman abdurrahman | ibrahim ebrahim abraham | ismail ismael esmail | yaqub yakub yakoub
  khalid khaled halid | faisal faysal feisal | said saeed saeid sayeed | omar umar omer | osman uthman othman
  salman selman | hamad hamed hamid | rashid rasheed rachid | sheikh shaikh shaykh | jamal gamal cemal | yahya yehia
  ilham ilkham | recep rejep | georgi giorgi georgy heorhiy george jorge georg | luis luiz louis
  juan joao | carlos karlos carl karl | jose | miguel | pedro | philip phillip philippe felipe phil | henry henri enrique
`;
