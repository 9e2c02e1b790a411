import { setTimeout as pause } from 'node:timers/promises';

/** The CMS does not answer at all: to be waited for, whatever was asked. */
export class CmsDown extends Error {
  override name = 'CmsDown';
}

/** Whether a fault comes down to the CMS not answering. */
export function isCmsDown(fault: unknown): boolean {
  return fault instanceof Error && (fault instanceof CmsDown || isCmsDown(fault.cause));
}

/**
 * Does something until the CMS answers, waiting up to two seconds between tries; `onWait` hears of the first try and
 * then about once a minute. Every other fault is thrown.
 */
export async function whenCmsAnswers<T>(
  work: () => Promise<T>,
  onWait: (fault: Error) => void,
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (fault) {
      if (!isCmsDown(fault)) throw fault;
      if (tries % 30 === 0) onWait(fault as Error);
      await pause(Math.min(250 * 2 ** tries, 2000));
    }
  }
}
