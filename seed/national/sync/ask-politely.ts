import { setTimeout as wait } from 'node:timers/promises';

/** How the national database is asked: how long between two questions, for one answer, and how often one is tried. */
export type Manners = { pauseMs: number; timeoutMs: number; tries: number; backOffMs: number };

/** What was asked for is not there: asking again is no use. */
export class NotThere extends Error {
  override name = 'NotThere';
}

/** The other side does not answer, or not with what can be read, however often it is asked. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** Longest wait that the other side may ask for. */
const longest = 5 * 60_000;

/**
 * Asks for JSON and waits a little before whoever calls may ask again. What may be over in a while – no connection, too
 * many questions, a fault of theirs, an answer that was cut off – is tried again, later and later.
 * Throws NotThere and NoAnswer.
 */
export async function askPolitely(
  url: string,
  init: RequestInit,
  { pauseMs, timeoutMs, tries, backOffMs }: Manners,
): Promise<unknown> {
  let because = '';
  for (let tried = 0; tried < tries; tried += 1) {
    if (tried > 0) await wait(backOffMs * 2 ** (tried - 1));
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
      if (response.status === 404 || response.status === 410)
        throw new NotThere(`${url} is not there (${response.status}).`);
      if (response.ok) {
        const value = JSON.parse(await response.text()) as unknown;
        await wait(pauseMs);
        return value;
      }
      because = `it answered ${response.status}`;
      if (response.status < 500 && response.status !== 429) break;
      await wait(Math.min(secondsToWait(response) * 1000, longest));
    } catch (fault) {
      if (fault instanceof NotThere) throw fault;
      because = reasonOf(fault);
    }
  }
  throw new NoAnswer(`${url} gave no answer that can be read: ${because}.`);
}

function secondsToWait(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}

function reasonOf(fault: unknown): string {
  if (fault instanceof SyntaxError) return 'it is no valid JSON';
  if (!(fault instanceof Error)) return String(fault);
  return fault.cause instanceof Error ? fault.cause.message : fault.message;
}
