import { AFRICA } from './office-holders/africa.ts';
import { ASIA } from './office-holders/asia.ts';
import { EUROPE } from './office-holders/europe.ts';
import { LATIN_AMERICA } from './office-holders/latin-america.ts';
import { MIDDLE_EAST } from './office-holders/middle-east.ts';
import { NORTH_AMERICA } from './office-holders/north-america.ts';
import { OCEANIA } from './office-holders/oceania.ts';
import { ORGANIZATION_HEADS_BY_NAME } from './office-holders/organizations.ts';

/**
 * Who held which office of which state or body, by regions: public record. A row is a state (ISO 3166-1 alpha-2, former
 * states by their former code) or a body, an office, and names with the years of the term; see `HeldOffice`.
 */
export const OFFICE_HOLDERS: string = [
  AFRICA,
  ASIA,
  EUROPE,
  LATIN_AMERICA,
  MIDDLE_EAST,
  NORTH_AMERICA,
  OCEANIA,
  ORGANIZATION_HEADS_BY_NAME,
].join('\n');
