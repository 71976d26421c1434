/** A server-sent event as it came; `id` is the last one that was given, with it or before. */
export type Sent = { id: string; event: string; data: string };

export type Followed = { status: number; headers: Headers; lastId: string; comments: number };

/**
 * Follows a stream of server-sent events as a browser does, and hangs up as soon as `seen` is through: after an event,
 * or (with `null`) when an id alone or a comment has come.
 */
export async function follow(
  url: string,
  lastId: string,
  seen: (event: Sent | null, id: string) => boolean,
): Promise<Followed> {
  const hangUp = new AbortController();
  const headers = { accept: 'text/event-stream', ...(lastId !== '' && { 'last-event-id': lastId }) };
  const response = await fetch(url, { headers, signal: hangUp.signal });
  const followed = { status: response.status, headers: response.headers, lastId, comments: 0 };
  let rest = '';
  try {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = `${rest}${chunk}`.split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) {
        const fields = fieldsOf(block);
        followed.lastId = fields.id ?? followed.lastId;
        followed.comments += fields[''] === undefined ? 0 : 1;
        const { event = 'message', data } = fields;
        const sent = data === undefined ? null : { id: followed.lastId, event, data };
        if (seen(sent, followed.lastId)) return followed;
      }
    }
  } finally {
    hangUp.abort();
  }
  return followed;
}

function fieldsOf(block: string): Record<string, string> {
  return Object.fromEntries(
    block.split('\n').map((line) => {
      const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line)!;
      return [name, value];
    }),
  );
}
