import { describe, expect, test } from 'vitest';
import { claimIds, documentId, eventIds } from '#src/resolve/ids.ts';
import { personFor } from '#src/resolve/person-key.ts';
import { claim, meeting, on, side } from './stored.ts';

describe('ids', () => {
  const met = meeting([side('Ana Lind', 'NO'), side('Bo Berg', 'SE')], { date: on('2024-05-03') });
  const turned = meeting([side('Bo Berg', 'SE'), side('ANA LIND', 'NO')], { date: on('2024-05-03') });
  const later = { ...met, date: on('2024-05-04') };

  test('say what something is: bytes, an event of a document, a stretch of its text', () => {
    expect(documentId(Buffer.from('One'))).toBe(documentId(Buffer.from('One')));
    expect(documentId(Buffer.from('One'))).toMatch(/^doc_[0-9a-f]{16}$/);
    expect(eventIds('doc_1', [met])).toEqual(eventIds('doc_1', [turned]));
    const [one, other] = [eventIds('doc_1', [met])[0]!, eventIds('doc_1', [later])[0]!];
    expect(new Set([one, other, ...eventIds('doc_2', [met])]).size).toBe(3);
    expect(claimIds(one, [claim(['X'], 'a', 3)])).not.toEqual(claimIds(other, [claim(['X'], 'a', 3)]));
  });

  test('tell apart what is alike in all of it', () => {
    const [first, second] = eventIds('doc_1', [met, turned]);
    expect(first).not.toBe(second);
    expect(eventIds('doc_1', [met])).toEqual([first]);
    expect(new Set(claimIds('evt_1', [claim(['X'], 'a', 3), claim(['Y'], 'a', 3)])).size).toBe(2);
  });
});

describe('who a participant is', () => {
  const known = (id: string, ...affiliations: string[]) => ({ id, affiliations });

  test.each([
    ['the same name in another spelling', side('Ilham Aliyev', 'AZ'), side('Ильхам Алиев', 'AZ'), true],
    ['with an initial', side('Antony Blinken', 'US'), side('Antony J. Blinken', 'US'), true],
    ['the other way round', side('Kim Jong-un', 'KP'), side('Jong Un Kim', 'KP'), true],
    ['for another country', side('Ana Lind', 'NO'), side('Ana Lind', 'SE'), false],
    ['another name', side('Ana Lind', 'NO'), side('Anna Lindh', 'NO'), false],
    [
      'for a body',
      side('Ana Lind', null, { organization: 'UN' }),
      side('Ana Lind', null, { organization: 'un' }),
      true,
    ],
  ])('%s', (_, one, other, same) => {
    expect(personFor(one, [])).toMatch(/^per_[0-9a-f]{12}$/);
    expect(personFor(one, []) === personFor(other, [])).toBe(same);
  });

  test('a single name is the only one who has it in that country', () => {
    const lind = side('Lind', 'NO');
    const alone = personFor(lind, []);
    expect(personFor(lind, [known('per_1', 'NO')])).toBe('per_1');
    expect(personFor(lind, [known('per_1', 'NO', 'UN'), known('per_2', 'SE')])).toBe('per_1');
    expect(personFor(lind, [known('per_1', 'SE')])).toBe(alone);
    expect(personFor(lind, [known('per_1', 'NO'), known('per_2', 'NO')])).toBe(alone);
    expect(personFor(side('Ana Lind', 'NO'), [known('per_1', 'NO')])).not.toBe('per_1');
  });

  test('a side without a name is nobody', () => {
    expect(personFor(side(null, 'NO'), [])).toBeNull();
    expect(personFor(side('—', 'NO'), [])).toBeNull();
  });
});
