import type { WriteStream } from 'node:tty';

export type Progress = { documents: number; files: number; allFiles: number };

/** How a run is getting on, in one line: how far, how fast, how long to go. */
export function progressLine({ documents, files, allFiles }: Progress, seconds: number): string {
  const rate = documents / Math.max(seconds, 0.001);
  const left = files === 0 ? null : Math.ceil((seconds / files) * (allFiles - files));
  const ahead = left === null ? '' : `, ${duration(left)} left`;
  return `${files} of ${allFiles} files, ${documents} documents, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${ahead}`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Redrawing more often costs more than it shows. */
const EVERY = 100;

/** A line on a terminal that shows the progress of a run; elsewhere it shows nothing. */
export function progressOn(stream: WriteStream, now = () => performance.now()) {
  const started = now();
  let drawn = -EVERY;
  const clear = () => {
    if (stream.isTTY && drawn >= 0) stream.write('\r\u{1b}[K');
  };
  return {
    clear,
    show(progress: Progress): void {
      const at = now();
      if (!stream.isTTY || at - started < 1000 || at - drawn < EVERY) return;
      clear();
      drawn = at;
      stream.write(progressLine(progress, (at - started) / 1000).slice(0, (stream.columns || 80) - 1));
    },
  };
}
