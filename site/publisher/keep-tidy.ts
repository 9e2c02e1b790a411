import type { Logger } from 'pino';

const anHour = 3_600_000;

/** Takes away what nothing needs any more, at once and every hour; `retire` returns the files it took. */
export function keepTidy(
  retire: () => Promise<string[]>,
  log: Pick<Logger, 'info' | 'error'>,
): void {
  const tidy = async () => {
    const files = await retire();
    if (files.length > 0) log.info({ files }, 'Files that nothing shows any more were taken away.');
  };
  const look = () =>
    void tidy().catch((fault: unknown) => log.error({ fault }, 'Files could not be taken away.'));
  look();
  setInterval(look, anHour).unref();
}
