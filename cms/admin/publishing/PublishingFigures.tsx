import type { PublishingNow } from '../../publishing/publishing-now.ts';
import { clockTime } from '../clock-time.ts';
import { secondsInWords } from '../seconds-in-words.ts';
import { LastTable } from './LastTable.tsx';
import { nameOf } from './name-of.ts';
import { publishingWords } from './publishing-words.ts';
import { RetryButton } from './RetryButton.tsx';
import { TroubleTable } from './TroubleTable.tsx';

type Seen = {
  now: PublishingNow;
  /** Undefined when the portal does not tell. */
  owed: number | undefined;
  mayRetry: boolean;
  language: string;
};

/** What the publisher does: figures first, then what needs somebody, then what went well. */
export function PublishingFigures({ now, owed, mayRetry, language }: Seen) {
  const words = publishingWords(language);
  const { waiting, oldest, underWay, parked, parkedCount, failing, lives } = now;
  const inSeconds = (ms: number | null) => secondsInWords((ms ?? 0) / 1000, language);
  return (
    <>
      {!now.isAtWork && <p role="alert">{words.notAtWork}</p>}
      <dl className="staff-facts">
        <dt>{words.waiting}</dt>
        <dd>{oldest ? words.waitingSince(waiting, clockTime(oldest, language)) : words.nothing}</dd>
        <dt>{words.underWay}</dt>
        <dd>{underWay.map(nameOf).join(', ') || words.nothing}</dd>
        <dt>{words.owed}</dt>
        <dd>
          {owed === undefined ? words.unknown : owed === 0 ? words.nothing : words.owedIs(owed)}
        </dd>
        <dt>{words.speed}</dt>
        <dd>
          {lives.count === 0
            ? words.noneToday
            : words.speedIs(lives.count, inSeconds(lives.p50), inSeconds(lives.p95))}
        </dd>
      </dl>
      {parked.length > 0 && (
        <>
          <h2>{words.parked}</h2>
          <p>{words.parkedIs}</p>
          <TroubleTable troubles={parked} mayRetry={mayRetry} language={language} />
          {parkedCount > parked.length && <p>{words.more(parkedCount - parked.length)}</p>}
          {mayRetry && <RetryButton label={words.retryAll} language={language} />}
        </>
      )}
      {failing.length > 0 && (
        <>
          <h2>{words.failing}</h2>
          <TroubleTable troubles={failing} mayRetry={mayRetry} language={language} />
        </>
      )}
      <h2>{words.last}</h2>
      <LastTable last={lives.last} language={language} />
    </>
  );
}
