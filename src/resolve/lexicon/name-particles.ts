/** Small words between the words of a name, which some spellings have and others leave out. */
export const NAME_PARTICLES = `
  al el ul ud bin ben ibn bint abu de da do dos das del della di du la le van von der den ter ten y zu
  oglu oghlu ogly qizi gizi kyzy jr sr ii iii iv haji hajji ato hon dr
`;
