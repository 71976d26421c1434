import { z } from 'zod';

/** The zod enum of a closed list, with the meaning of every value in its description. */
export function explainedList<Value extends string>(
  meanings: Readonly<Record<Value, string>>,
  example: NoInfer<Value>,
) {
  const values = Object.keys(meanings) as [Value, ...Value[]];
  const explained = values.map((value) => `\`${value}\`: ${meanings[value]}`).join('; ');
  return z.enum(values).meta({ description: `${explained}.`, example });
}
