import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../sentences.ts';
import type { TimeExpression } from '../when/expression.ts';

/** What stands around a frame in its sentence. */
export interface Surroundings {
  doc: Tokenised;
  sentence: Sentence;
  mentions: readonly Mention[];
  times: readonly TimeExpression[];
}

/** Behind these words another clause or another matter begins. */
export const BREAKS =
  /^(?:that|which|who|whom|whose|where|because|while|although|if|about|regarding|concerning|agenda|focused|focussed|centred|centered|covered|touched|against|despite|amid|said|says|told|stressed|noted|pointed|highlighted|recalled|hailed|mentioned|added|announced|declared|stated|thanked|underlined|emphasised|emphasized|discussed|discuss|discussing|reviewed|considered|including|since|until|before)$/;
/** What happens somewhere without the talks being there. */
export const SITUATION =
  /^(?:situation|conflict|war|crisis|fighting|violence|developments|attack|attacks|events|election|elections|unrest|clashes|killing|ceasefire|hostilities|explosion|protests|tensions|peace|stability|security|coup|earthquake|floods|process|transition|rights|forces|troops|operation|operations|role|interests|presence|investment|projects|settlement|aggression|occupation|bombing|strike|strikes|disaster|democracy|issues|problems|citizens|people|nationals|hostages|prisoners|refugees)$/;
