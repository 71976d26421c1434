import { lowerAt, type Token } from '../text/tokens.ts';

/** What happens somewhere without the talks being there. */
export const SITUATION =
  /^(?:situation|conflict|war|crisis|fighting|violence|developments|attack|attacks|events|election|elections|unrest|clashes|killing|ceasefire|hostilities|explosion|protests|tensions|peace|stability|security|coup|earthquake|floods|process|progress|transition|rights|forces|troops|operation|operations|mission|missions|campaign|deployment|efforts|reconstruction|training|reforms|role|interests|presence|investment|projects|settlement|aggression|occupation|bombing|strike|strikes|disaster|democracy|issues|problems|citizens|people|nationals|hostages|prisoners|refugees)$/;

const TROUBLE =
  /^(?:situation|conflict|war|crisis|fighting|violence|developments|attack|attacks|unrest|clashes|hostilities|coup|aggression|bombing)$/;

/**
 * "the situation in Zenda", "developments in the Republic of Zenda": the state at token `at` is a matter, and nobody's
 * own; "projects in Zenda", "the elections in Zenda" may be at home.
 */
export function isWhereItIs(tokens: readonly Token[], at: number): boolean {
  const link = lowerAt(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  return lowerAt(tokens, link) === 'in' && TROUBLE.test(lowerAt(tokens, link - 1));
}
