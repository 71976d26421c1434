import type { Reading } from '../reading.ts';
import type { Saying } from '../saying.ts';
import { speakerFrom } from '../speakers/speaker-from.ts';
import { quotationSaying } from './quoted.ts';
import { beginsWithVerb } from './quoted-verb.ts';

/** The ministers "strongly condemn the attack", A also "condemned it": the quotation begins with the verb that reports it. */
export function verbal({ scene, quotations, said, telling }: Reading): Saying[] {
  return quotations.flatMap((quotation) => {
    const group = beginsWithVerb(scene, quotation);
    const speaker = group && !said.has(quotation) ? speakerFrom(group, telling) : null;
    if (!speaker) return [];
    said.add(quotation);
    return [quotationSaying(scene, quotation, speaker, null)];
  });
}
