import { z } from 'zod';
import { wrongValue } from '../../model/suggest.ts';

/** A parameter that takes some names of a closed list, by comma or by repetition. */
export function selection<Name extends string>(names: readonly Name[], description: string) {
  const wrong = (given: string) => {
    if (given === '') return ['is empty; give a value or leave it out'];
    return names.includes(given as Name) ? [] : [wrongValue(names, given)];
  };
  return z
    .preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.string()))
    .transform((given, ctx) => {
      const asked = given.flatMap((one) => one.split(',')).map((one) => one.trim());
      const [first] = asked.flatMap(wrong);
      if (first) ctx.issues.push({ code: 'custom', message: first, input: given });
      return [...new Set(asked)] as Name[];
    })
    .optional()
    .meta({
      description: `${description} Allowed are ${names.map((name) => `\`${name}\``).join(', ')}.`,
      example: [names[0]!],
      // With an example: Swagger UI fills a further value of its form with it, else with one made for the pattern.
      items: {
        type: 'string',
        pattern: `^(${names.join('|')})(,(${names.join('|')}))*$`,
        examples: [names[0]!],
      } as never,
    });
}

/**
 * What a query's `include` comes to: also the fields that rows only have where they are asked for, and that `fields` asks for.
 */
export function included(
  row: z.ZodObject,
  { include, fields = [] }: { include?: string[]; fields?: string[] },
) {
  const asked = fields.filter((name) => row.shape[name] instanceof z.ZodOptional);
  return asked.length > 0 ? [...new Set([...(include ?? []), ...asked])] : include;
}

/** The row with these fields only; whole where none is named. */
export function withFields<Row extends object>(row: Row, fields: readonly string[] = []): Partial<Row> {
  if (fields.length === 0) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name))) as Partial<Row>;
}
