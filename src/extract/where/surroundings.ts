import { DISCLOSED, SAID, STRESSED } from '../lexicon/saying.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import type { TimeExpression } from '../when/expression.ts';

/** What stands around a frame in its sentence. */
export interface Surroundings {
  doc: Tokenised;
  sentence: Sentence;
  mentions: readonly Mention[];
  times: readonly TimeExpression[];
}

/** Behind these words another clause or another matter begins. */
export const BREAKS = new RegExp(
  `^(?:${[...SAID, ...DISCLOSED, ...STRESSED].join('|')}|that|which|who|whom|whose|where|because|while|although|if|about|regarding|concerning|agenda|focused|focussed|centred|centered|covered|touched|against|despite|amid|pointed|highlighted|hailed|mentioned|thanked|underlined|discussed|discuss|discussing|reviewed|considered|including|since|until|before)$`,
);
