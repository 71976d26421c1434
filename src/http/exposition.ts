import { Registry } from '@prometheus-io/client';

/** The two ways to write metrics, by media type as `Accept` and `Content-Type` have them. */
export const FORMATS = {
  text: Registry.PROMETHEUS_CONTENT_TYPE,
  open: Registry.OPENMETRICS_CONTENT_TYPE,
} as const;
export type Format = keyof typeof FORMATS;

type Values = { name: string; type: string };
/** What the library asks of a metric when it writes it. */
type Metric = { name: string; get: () => Promise<Values>; getForPromString?: () => Promise<Values> };

/** All metrics of the registries in one of the two formats. */
export function exposed(registries: Registry[], format: Format): Promise<string> {
  const writer = new Registry(FORMATS[format]);
  for (const metric of registries.flatMap((one) => one.getMetricsAsArray() as unknown as Metric[]))
    writer.registerMetric({ name: metric.name, get: () => valuesOf(metric, format) } as never);
  return writer.metrics();
}

/**
 * OpenMetrics has `_total` in the name of each value of a counter and not in that of the counter. The library would
 * rename the counter for good, and the other format would lose it.
 */
async function valuesOf(metric: Metric, format: Format): Promise<Values> {
  const values = await (metric.getForPromString ?? metric.get).call(metric);
  if (format === 'text' || values.type !== 'counter') return values;
  return { ...values, name: values.name.replace(/_total$/, '') };
}
