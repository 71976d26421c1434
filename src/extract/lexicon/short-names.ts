/** Given names and the short forms and spellings by which their bearers are called: "Secretary of State Tony Blake" is Antony Blake. */
export const SHORT_NAMES: readonly (readonly [name: string, short: string])[] = [
  ['albert', 'al'], ['andrew', 'andy drew'], ['anthony', 'tony'], ['antony', 'tony'], ['benjamin', 'ben'], ['charles', 'chuck charlie'],
  ['christopher', 'chris'], ['daniel', 'dan danny'], ['david', 'dave'], ['donald', 'don'], ['edward', 'ed ted eddie'], ['elizabeth', 'liz beth betty'],
  ['frederick', 'fred'], ['gregory', 'greg'], ['james', 'jim jimmy'], ['jeffrey', 'jeff'], ['john', 'jack johnny'], ['joseph', 'joe'],
  ['katherine', 'kate kathy'], ['kenneth', 'ken'], ['lawrence', 'larry'], ['matthew', 'matt'], ['michael', 'mike'], ['mohamed', 'mohd md mohammad mohammed muhammad'], ['mohammad', 'mohd md mohammed muhammad'], ['mohammed', 'mohd md muhammad'], ['muhammad', 'mohd md'], ['nicholas', 'nick'],
  ['patrick', 'pat'], ['peter', 'pete'], ['philip', 'phil'], ['raymond', 'ray'], ['richard', 'dick rick'], ['robert', 'bob rob bobby'],
  ['ronald', 'ron'], ['samuel', 'sam'], ['stephen', 'steve'], ['steven', 'steve'], ['susan', 'sue'], ['thomas', 'tom'],
  ['timothy', 'tim'], ['vincent', 'vince'], ['walter', 'walt'], ['william', 'bill will'],
];
