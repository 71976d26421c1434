import { z } from 'zod';
import measured from '../../../quality.json' with { type: 'json' };
import { EXTRACTOR_VERSION } from '../../extract/version.ts';
import { Quality } from '../../model/quality.ts';
import { type App, noParameters } from '../route.ts';

const QualityReport = z
  .strictObject({
    ...Quality.shape,
    current: z.boolean().meta({
      description: 'Whether the extractor that runs here is the one that was measured.',
      example: true,
    }),
  })
  .meta({ id: 'QualityReport', description: 'The measured quality of extraction, and of which extractor.' });

/** Checked at the start: the file is written by a command, and could still be edited by hand. */
const report = { ...Quality.parse(measured), current: measured.extractor_version === EXTRACTOR_VERSION };

export function qualityRoutes(app: App): void {
  app.get(
    '/quality',
    {
      config: { answersFrom: 'program' },
      schema: {
        tags: ['codebook'],
        operationId: 'getQuality',
        summary: 'Measured quality',
        description: [
          'How well extracted records fit records that careful readers made of the same documents: precision and',
          'recall of events, sides, topics and claims, and how often dates, places and the like are right. Written by',
          '`npm run quality`, with the day and the extractor that was measured. The rules were written with these',
          'documents in sight, so that figures on other documents are lower.',
        ].join(' '),
        querystring: noParameters,
        response: { 200: QualityReport },
      },
    },
    () => report,
  );
}
