import { dataset, type Store } from '../store/open.ts';

/** How often is looked whether the data have changed, in milliseconds. */
const EVERY = 200;

export type Pulse = { next: (version: number, within: number, until: AbortSignal) => Promise<Beat> };
export type Beat = 'changed' | 'silence' | 'end';

type Waiting = { version: number; wake: (beat: Beat) => void };

/**
 * Tells whoever waits that the data have changed. It looks at the version of the data, since other processes change
 * them as well; one look does for all, and where nobody waits there is none.
 */
export function pulseOf(db: Store): Pulse {
  const waiting = new Set<Waiting>();
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const beats = beatsAt(db);
    for (const one of [...waiting]) {
      const beat = beats(one.version);
      if (beat) one.wake(beat);
    }
  };
  return {
    /** Resolves when the data are no more at `version`, after `within` milliseconds without that, or at the signal. */
    next: (version, within, until) =>
      new Promise((resolve) => {
        const wake = (beat: Beat) => {
          waiting.delete(one);
          clearTimeout(silence);
          until.removeEventListener('abort', end);
          if (waiting.size === 0) timer = void clearInterval(timer);
          resolve(beat);
        };
        const one = { version, wake };
        const end = () => wake('end');
        const silence = setTimeout(wake, within, 'silence');
        waiting.add(one);
        timer ??= setInterval(look, EVERY);
        if (until.aborted) end();
        else until.addEventListener('abort', end);
      }),
  };
}

/** What there is to tell whoever knows a version; the end to all when the database cannot be asked any more. */
function beatsAt(db: Store): (version: number) => Beat | null {
  try {
    const { dataset_version } = dataset(db);
    return (version) => (version === dataset_version ? null : 'changed');
  } catch {
    return () => 'end';
  }
}
