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
