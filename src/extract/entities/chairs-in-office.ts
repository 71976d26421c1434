import type { Cast } from './entity.ts';

const IN_OFFICE = ['chair', 'chairman', 'chairwoman', 'chairperson'].map((chair) => `${chair}-in-office`);

/** "the OSCE Chairperson-in-Office, Foreign Minister A of Zenda": whoever presides in turn acts for the body, not for the own state. */
export function speakForBodies({ entities }: Cast): void {
  for (const entity of entities)
    if (entity.organization && IN_OFFICE.some((head) => entity.heads.has(head))) entity.country = null;
}
