import type { Scene } from '../frames/scene.ts';

/** "congratulated both sides", "called the accord historic". */
export const aboutTalks = ({ doc, sentence, mentions }: Scene) =>
  mentions.some(({ kind }) => kind === 'joint') ||
  doc.tokens
    .slice(sentence.from, sentence.to)
    .some(
      ({ lower }, i, all) =>
        /^(?:meetings?|talks|summit|visit|agreement|accords?|deal|negotiations|conversation|treaty|handshake)$/.test(
          lower,
        ) ||
        (/^calls?$/.test(lower) &&
          /^(?:the|their|this)$/.test(all[i - 1]?.lower ?? '') &&
          all[i + 1]?.lower !== 'for'),
    );
