'use client';
import { useEffect, useState } from 'react';
import type { Kind } from '#content/kind';
import { liveStatusOf, lookAgainAfter, type Seen } from './live-status.ts';

/**
 * The last Publication of a Document, followed until it has come to something, and again after every
 * change. Undefined when there was none; `unread` until the CMS has answered.
 */
export function usePublication(
  kind: Kind,
  document: string | number | undefined,
  change: string,
): Seen | undefined | 'unread' {
  const [seen, setSeen] = useState<Seen | undefined | 'unread'>('unread');
  useEffect(() => {
    const ended = new AbortController();
    const since = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const found = document === undefined ? undefined : await read(kind, document, ended.signal);
      if (ended.signal.aborted) return;
      if (found !== 'unread') setSeen(found);
      const status = found === 'unread' ? ({ is: 'on-its-way' } as const) : liveStatusOf(found);
      const pause = lookAgainAfter(status, Date.now() - since);
      if (pause !== undefined) timer = setTimeout(() => void look(), pause);
    };
    void look();
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a change is what makes it look again
  }, [kind, document, change]);
  return seen;
}

/** `unread` when the CMS does not answer: it is asked again. */
async function read(
  kind: Kind,
  document: string | number,
  signal: AbortSignal,
): Promise<Seen | undefined | 'unread'> {
  const query = new URLSearchParams({
    'where[kind][equals]': kind,
    'where[document][equals]': String(document),
    depth: '0',
    limit: '1',
  });
  const answer = await fetch(`/api/publications?${query}`, { signal }).catch(() => undefined);
  if (!answer?.ok) return 'unread';
  const { docs } = (await answer.json()) as { docs: Seen[] };
  return docs[0];
}
