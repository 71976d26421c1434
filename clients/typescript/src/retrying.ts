export type Fetch = (request: Request) => Promise<Response>;

export interface RetryOptions {
  /** How often a request is sent again; 0 never does. */
  retries?: number;
  /** The longest wait that is accepted, in seconds. A server that asks for more has its answer passed on. */
  longestWait?: number;
}

/** Answers that say "not now" and leave nothing done, so that any method may be sent again. */
const NOT_NOW = new Set([429, 503]);

/** A fetch that waits as `Retry-After` says and sends the request again; without the header it waits longer each time. */
export function retrying(fetch: Fetch, { retries = 3, longestWait = 60 }: RetryOptions): Fetch {
  return async (request) => {
    for (let sent = 0; ; sent += 1) {
      const answer = await fetch(request.clone());
      if (!NOT_NOW.has(answer.status) || sent >= retries) return answer;
      const seconds = secondsAsked(answer.headers.get('retry-after')) ?? 0.5 * 2 ** sent;
      if (seconds > longestWait) return answer;
      await answer.body?.cancel();
      await pause(seconds * 1000, request.signal);
    }
  };
}

/** `Retry-After` is a number of seconds or a date; `null` where it is neither. */
function secondsAsked(header: string | null): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, (until - Date.now()) / 1000);
}

/** @throws the reason of the signal once it is aborted */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', abort, { once: true });
  });
}
