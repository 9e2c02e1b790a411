import type { Lives } from '#content/publication';
import type { PublisherWord } from '../publisher-word.ts';
import type { Failed, QueueFigures } from '#content/queue/queue-figures';

/** What `publish:status` saw. */
export type Status = {
  /** Undefined when the database does not answer. */
  queue: QueueFigures | undefined;
  isAtWork: boolean;
  /** What the CMS says, or the sentence why it says nothing. */
  cms: Lives | string;
  word: PublisherWord | undefined;
  /** Undefined before anything was rendered. */
  release: string | undefined;
};

/** A status as an operator reads it, what needs a human first; and whether anything does. */
export function statusLines(
  { queue, isAtWork, cms, word, release }: Status,
  now: Date,
): { lines: string[]; needsHelp: boolean } {
  const title = titlesFrom(cms);
  const help: string[] = [];
  if (!queue) help.push('The database does not answer. Look at DATABASE_URL and whether it runs.');
  if (queue && !isAtWork)
    help.push(
      'No publisher is at work. Start it (npm start, or its service): it catches up by itself.',
    );
  if (typeof cms === 'string') help.push(cms);
  for (const one of queue?.parked ?? []) help.push(`Given up: ${failure(one, title)}`);
  if (help.length > 0 && queue?.parked.length)
    help.push('Once the cause is mended, try again with: npm run publish:retry');

  const facts: string[] = [];
  if (queue) {
    const since = queue.oldest
      ? `, the oldest for ${span(now.getTime() - queue.oldest.getTime())}`
      : '';
    facts.push(
      `Waiting: ${queue.waiting}${since}. Under way: ${queue.underWay.map(title).join(', ') || 'nothing'}.`,
    );
    for (const one of queue.failing) facts.push(`Being tried again: ${failure(one, title)}`);
  }
  if (word) {
    const age = now.getTime() - Date.parse(word.at);
    facts.push(
      `Pages that do not show yet what is published: ${word.owed} (said ${span(age)} ago).`,
    );
  }
  facts.push(release ? `Served release: ${release}.` : 'Nothing was rendered yet.');
  if (typeof cms !== 'string') facts.push(...publicationLines(cms));
  return { lines: [...help, ...facts], needsHelp: help.length > 0 };
}

function publicationLines({ count, p50, p95, last }: Lives): string[] {
  if (count === 0) return ['Nothing was published within a day.'];
  return [
    `Published within a day: ${count}; live after ${span(p50!)} (half), ${span(p95!)} (19 of 20).`,
    ...last.map(
      ({ title, kind, id, outcome, announcedAt, liveAt }) =>
        `  ${liveAt} ${outcome}, ${span(Date.parse(liveAt!) - Date.parse(announcedAt))}: ${title ?? ''} (${kind}:${id})`,
    ),
  ];
}

function failure({ of, tries, because, since }: Failed, title: (of: string) => string): string {
  return `${title(of)}, announced ${since.toISOString()}, tried ${tries} times: ${because}`;
}

function titlesFrom(cms: Lives | string): (of: string) => string {
  const rows = typeof cms === 'string' ? [] : [...cms.open, ...cms.last];
  const titles = new Map(rows.map(({ kind, id, title }) => [`${kind}:${id}`, title]));
  return (of) => (titles.get(of) ? `“${titles.get(of)}” (${of})` : of);
}

/** A span of milliseconds as people say it: `0.8 s`, `12 s`, `5 min`, `3 h`. */
export function span(ms: number): string {
  const seconds = Math.max(0, ms) / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
