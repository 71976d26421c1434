import { Counter, Gauge, type Registry } from '@prometheus-io/client';
import { countIngested, countRecords } from '../store/counts.ts';
import { dataset, type Store } from '../store/open.ts';

/** What is known of the data at one version of them. */
type Figures = {
  version: number;
  changed: number;
  records: ReturnType<typeof countRecords>;
  ingested: number;
};

/**
 * Adds the figures of the data, and gives what brings them up to date: to be called before the registry is read.
 * Data that cannot be read are a figure too, and the others stay as they were last known.
 */
export function measureData(registry: Registry, db: Store): () => void {
  const set = dataGauges(registry);
  let known: Figures | undefined;
  return () => {
    try {
      known = figuresOf(db, known);
      set.figures(known);
      set.readable(1);
    } catch {
      set.readable(0);
    }
  };
}

/** Counts anew only where the data have changed: a count walks an index from end to end. */
function figuresOf(db: Store, known: Figures | undefined): Figures {
  return db.transaction(() => {
    const { dataset_version, as_of } = dataset(db);
    if (known?.version === dataset_version) return known;
    const [records, ingested] = [countRecords(db), countIngested(db)];
    return { version: dataset_version, changed: Date.parse(as_of) / 1000, records, ingested };
  })();
}

function dataGauges(registry: Registry) {
  const registers = [registry];
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const readable = gauge('readout_database_readable', 'Whether the database could be read just now.');
  const version = gauge('readout_dataset_version', 'The version of the data.');
  const changed = gauge('readout_dataset_changed_timestamp_seconds', 'When the data last changed.');
  const records = new Gauge({
    name: 'readout_records',
    help: 'Records in the data.',
    labelNames: ['noun'] as const,
    registers,
  });
  const ingested = new Counter({
    name: 'readout_documents_ingested_total',
    help: 'Documents that were ever taken into the database, by whatever process.',
    registers,
  });
  return {
    readable: (value: number) => readable.set(value),
    figures: (figures: Figures) => {
      version.set(figures.version);
      changed.set(figures.changed);
      for (const [noun, count] of Object.entries(figures.records)) records.set({ noun }, count);
      ingested.reset();
      ingested.inc(figures.ingested);
    },
  };
}
