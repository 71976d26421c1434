import type { ReadDocument } from '#src/model/document.ts';
import { citiesNamed, GAZETTEER } from './gazetteer.ts';
import { PUBLISHER_COUNTRIES, PUBLISHER_ORGANIZATIONS } from './lexicon/publishers.ts';
import { tokenise } from './tokens.ts';

/** For whom a document speaks: whose offices it names without saying of which state. */
export interface Voice {
  country: string | null;
  organization: string | null;
  /** A state's or an organisation's own body publishes; `false` for a news agency. */
  official: boolean;
}

/** Reads it from publisher, source and address, then from the dateline of a report from home. */
export function voiceOf(document: ReadDocument): Voice {
  const names = [document.publisher, document.source, document.url].filter((name) => name !== null);
  for (const name of names) {
    const organization = PUBLISHER_ORGANIZATIONS.find(([pattern]) => pattern.test(name))?.[1];
    if (organization) return { country: null, organization, official: true };
    const country =
      PUBLISHER_COUNTRIES.find(([pattern]) => pattern.test(name))?.[1] ??
      countryIn(name) ??
      countryOfDomain(name);
    if (country) return { country, organization: null, official: !AGENCY.test(name) };
  }
  const place = document.dateline?.place;
  const city = place
    ? [...citiesNamed(place.split(',')[0]!)].sort(
        (a, b) => Number(b.capital) - Number(a.capital) || b.population - a.population,
      )[0]
    : undefined;
  return { country: city?.country ?? null, organization: null, official: false };
}

const AGENCY =
  /news|agency|press(?! (?:service|office))|times|post|gazette|courier|reuters|xinhua|tass|kyodo|anadolu|yonhap|kcna|nhk|sputnik|novosti|antara|bernama|belta|armenpress|ukrinform|interfax|irna|wam|wikinews|service \(/i;

/** "Ministry of Foreign Affairs of Japan", "Embassy of Ireland, Viet Nam": the first state named. */
function countryIn(name: string): string | null {
  const tokens = tokenise(name);
  for (let i = 0; i < tokens.length; i++) {
    const entry = GAZETTEER.at(tokens, i)?.value;
    if (entry?.type === 'country' || entry?.type === 'demonym' || entry?.type === 'state-body')
      return entry.code;
  }
  return null;
}

/** "president.gov.ua", "president.az", "mfa.gov.tr". */
function countryOfDomain(name: string): string | null {
  const match = /(?:^|[/.\w-])\.([a-z]{2})(?:[/\s):]|$)/i.exec(name);
  const code = match?.[1]?.toUpperCase();
  if (!code || /^(?:IO|TV|ME|CO|EU|AI|FM|LY)$/.test(code)) return null;
  return code === 'UK' ? 'GB' : code;
}
