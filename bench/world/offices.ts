import type { Actor } from './states.ts';

/** An office with the ways in which reports put it; the first is the most usual one. */
export type Office = { key: string; titles: string[]; years: [least: number, most: number] };

const office = (key: string, titles: string, years: [number, number] = [2, 5]): Office => ({
  ...{ key, titles: titles.split('|').map((title) => title.trim()), years },
});

/** From the most to the least reported; behind them come ambassadors, one for each other actor. */
const OF_STATES: Office[] = [
  office('foreign', 'Foreign Minister | Minister of Foreign Affairs | Minister for Foreign Affairs'),
  office('president', 'President', [4, 10]),
  office('premier', 'Prime Minister', [2, 7]),
  office('defence', 'Defence Minister | Minister of Defence | Defense Minister'),
  office('security', 'National Security Adviser | National Security Advisor'),
  office('deputy', 'Deputy Foreign Minister | Deputy Minister of Foreign Affairs'),
  office('economy', 'Economy Minister | Minister of Economy'),
  office('energy', 'Energy Minister | Minister of Energy'),
  office('interior', 'Interior Minister | Minister of the Interior | Minister of Interior'),
  office('trade', 'Trade Minister | Minister of Trade'),
  office('envoy', 'Special Envoy | Special Representative'),
  office('finance', 'Finance Minister | Minister of Finance'),
  office('transport', 'Transport Minister | Minister of Transport'),
  office('agriculture', 'Agriculture Minister | Minister of Agriculture'),
  office('health', 'Health Minister | Minister of Health'),
  office('justice', 'Justice Minister | Minister of Justice'),
  office('culture', 'Culture Minister | Minister of Culture'),
  office('environment', 'Environment Minister | Minister of Environment'),
  office('education', 'Education Minister | Minister of Education'),
];

const BY_STATE: Record<string, Record<string, string[]>> = {
  US: {
    foreign: ['Secretary of State'],
    premier: ['Vice President'],
    defence: ['Secretary of Defense', 'Defense Secretary'],
    deputy: ['Deputy Secretary of State'],
    energy: ['Secretary of Energy', 'Energy Secretary'],
    finance: ['Treasury Secretary', 'Secretary of the Treasury'],
  },
  GB: { foreign: ['Foreign Secretary'], president: ['Prime Minister'], premier: ['Deputy Prime Minister'] },
  DE: { premier: ['Chancellor', 'Federal Chancellor'] },
  AT: { premier: ['Chancellor', 'Federal Chancellor'] },
  CN: { premier: ['Premier'] },
};

const OF_BODIES: Record<string, string> = {
  EU: 'High Representative',
};

/** The nth office of an actor, the best known first. */
export function officeOf(actor: Actor, n: number): Office {
  if (actor.code === null) return officeOfBody(actor, n);
  const known = OF_STATES[n];
  if (!known) return office(`ambassador ${n}`, 'Ambassador', [3, 5]);
  const titles = BY_STATE[actor.code]?.[known.key];
  return titles ? { ...known, titles } : known;
}

function officeOfBody(actor: Actor, n: number): Office {
  if (n === 0) return office('chief', OF_BODIES[actor.organization!] ?? 'Secretary-General', [4, 8]);
  if (n === 1) return office('deputy', 'Deputy Secretary-General', [3, 6]);
  return office(`envoy ${n}`, 'Special Envoy | Special Representative', [2, 5]);
}
