/** Forms of address before a name: part of no name and of no title. */
export const HONORIFICS = new Set(
  `mr mr. mrs mrs. ms ms. mme mme. miss dr dr. prof prof. professor sir dame lord lady baroness h.e. h.e h.r.h. hrh
  h.h. h.h hh h.m. hm sheikh shaikh sheik shaykh sheikha his her their excellency excellencies highness majesty royal eminence
  holiness honourable honorable hon. hon hon'ble hon’ble rt. the eng. eng ato hajj haji maulana ustad mullah maulvi mawlawi pandit shri smt. smt u daw
  comrade madam madame monsieur hojatoleslam hojjatoleslam gen. gen lt lt. lt-gen maj-gen brig-gen lt-col col. maj. brig. brig adm. amb. amb rev rev. reverend mgr mgr. fr.
  ratu dato dato' datuk datin pehin samdech okhna alhaji alhaja otunba barrister barr. sayyid sayyida sayyed shrimati woizero atty.
  engr. engr ing. lic. arc. arch. ir. lyonpo lyonchhen lyonchen dasho aum me maître maitre afioga susuga utama seri yb yab diraja mallam malam`.split(/\s+/),
);

const SERVICES = 'army navy marine marines'.split(' ').concat('air force', 'marine corps', 'coast guard');
const SERVICE_RANKS = 'gen. lt. maj. brig. col. adm. vice rear capt.'.split(' ');

/** Phrases of address: those that begin with a pronoun, and ranks behind the service ("Air Force Gen."). */
export const HONORIFIC_PHRASES = [
  ...SERVICES.flatMap((service) => SERVICE_RANKS.map((rank) => `${service} ${rank}`)),
  // "Maj.-Gen."
  ...['lt.', 'maj.', 'brig.'].flatMap((rank) => ['gen.', 'col.'].map((next) => `${rank} - ${next}`)),
  'his excellency', 'her excellency', 'their excellencies', 'his highness', 'her highness', 'his royal highness',
  'her royal highness', 'their royal highnesses', 'their highnesses', 'their majesties', 'his majesty', 'her majesty', 'his eminence', 'his holiness', 'his beatitude',
  'his excellency mr.', 'the honourable', 'the honorable', 'the right honourable', 'the hon.', 'the hon',
  'senator the hon', 'senator the hon.', 'the rt hon', 'the rt hon.', 'the most hon', 'the most hon.', 'the most honourable', 'the most honorable', 'the rt. hon.', 'rt. hon.', "rt. hon'ble", 'rt. hon’ble', "the hon'ble", 'the hon’ble', 'rt hon', 'rt hon.',
  'h.e. mr.', 'h.e. ms.', 'H. E.', 'H. H.', 'H. R. H.', 'tan sri', 'tan sri dr', 'tun dr', 'tun dr.', 'datuk seri dr', 'datuk dr', 'puan sri', "dato'", 'datuk seri', "dato' sri", "dato' seri", 'dato sri', 'dato seri', 'dato seri setia',
  'his brother', 'her brother', 'yang berhormat', 'yang amat berhormat', 'samdech techo', 'custodian of the two holy mosques', 'servant of the two holy mosques',
];

/** Forms of address that stand by themselves for whoever was so addressed before ("H.H. noted"). */
export const LONE_HONORIFICS = new Set(['h.h.', 'h.r.h.', 'h.m.', 'hrh', 'his', 'her', 'custodian', 'servant']);

/** Letters behind a name: seats and orders, no part of it ("the Hon Ann Smith MP"). */
export const POSTNOMINALS = new Set(
  `MP M.P. T.D. MEP MLA MNA MHK TD CSC CVO LVO RFD DSC DSO AFSM PSM OAM OBE CBE MBE KBE DBE GBE KCMG CMG GCMG KC QC SC AM AO AC CH PC PhD MD ONZ CNZM DCNZM KNZM
  ONZM JP J.P. S.C. OJ CD OCC TC EGH EBS MGH CBS`.split(/\s+/),
);
