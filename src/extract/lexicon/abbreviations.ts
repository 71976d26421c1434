/** Words that are written with a full stop that ends no sentence. */
export const ABBREVIATIONS = new Set(
  `mr mrs ms mme dr prof sr jr st gen lt col maj capt sgt adm brig cmdr gov sen rep hon rt rev pres eng amb msgr fr md mohd muhd adv ing dra sra arc arch barr engr atty lic ir sri smt ven hr mt
  th ch sh zh kh ts dz gy sz
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  no nos vs etc inc ltd co corp dept est approx vol art u.s u.k u.n e.u`.split(/\s+/),
);

/** Abbreviations after which a sentence may well begin: the stop does double duty before a sentence opener. */
export const FINAL_ABBREVIATIONS = new Set('u.s. u.k. u.n. e.u. d.c. a.m. p.m. inc. ltd. co. corp. jr. sr. etc. th. ch. sh. zh. kh. ts. dz. gy. sz.'.split(' '));
