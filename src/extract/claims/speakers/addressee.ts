import type { Entity } from '../../entities/entity.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Reading } from '../reading.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** Whom the words are said to: "told A that", "thanked A for", "With A, B noted"; empty where nobody is named. */
export function addressed({ scene, telling }: Reading, trigger: Trigger): Entity[] {
  const { doc, sentence, groups } = scene;
  const behind = groups.find(({ from }) => from >= trigger.to && from <= trigger.to + 1);
  const near =
    behind &&
    (behind.from === trigger.to || /^(?:to|the|with)$/.test(doc.tokens[trigger.to]!.lower)) &&
    PERSONAL.test(doc.tokens[trigger.from]!.lower)
      ? behind
      : undefined;
  const opening =
    doc.tokens[sentence.from]?.lower === 'with'
      ? groups.find(({ from }) => from <= sentence.from + 2)
      : undefined;
  return [near, opening].flatMap((group) => (group ? people(group, telling.cast) : []));
}

const PERSONAL =
  /^(?:t[eo]ll|told|inform|brief|assur|reassur|thank|congratulat|felicitat|urg|ask|invit|remind|notif|stressed|emphasi[sz]ed|underlined)/;

const people = ({ mentions }: Group, cast: Reading['telling']['cast']): Entity[] =>
  mentions
    .filter(({ kind, possessive }) => /^(?:person|office)$/.test(kind) && !possessive)
    .flatMap((mention) => cast.of.get(mention) ?? []);
