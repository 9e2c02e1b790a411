import { clockTime } from './clock-time.ts';
import { secondsInWords } from './seconds-in-words.ts';

/** What the admin reads of a row of `publications`. */
export type Seen = {
  state: string;
  slug?: string | null;
  formerSlugs?: { slug: string }[] | null;
  titleEn?: string | null;
  announcedAt?: string | null;
  liveAt?: string | null;
  outcome?: string | null;
  because?: string | null;
};

/** Where a Document is on its way to the public site. */
export type LiveStatus =
  | { is: 'never' }
  | { is: 'on-its-way' }
  | { is: 'leaving' }
  | { is: 'failed'; because: string }
  | { is: 'withdrawn'; at: Date }
  | { is: 'live'; at: Date; seconds: number };

/** What the last Publication of a Document came to; undefined: it never had one. */
export function liveStatusOf(seen: Seen | undefined): LiveStatus {
  if (!seen) return { is: 'never' };
  if (seen.outcome === 'failed') return { is: 'failed', because: seen.because ?? '' };
  if (!seen.outcome || !seen.liveAt)
    return { is: seen.state === 'withdrawn' ? 'leaving' : 'on-its-way' };
  const at = new Date(seen.liveAt);
  if (seen.outcome === 'withdrawn') return { is: 'withdrawn', at };
  const announced = new Date(seen.announcedAt ?? seen.liveAt);
  return { is: 'live', at, seconds: Math.max(0, at.getTime() - announced.getTime()) / 1000 };
}

/** When to look again, in milliseconds; undefined when nothing more will happen by itself. */
export function lookAgainAfter(status: LiveStatus, waitedMs: number): number | undefined {
  if (status.is === 'failed') return 5_000;
  if (status.is !== 'on-its-way' && status.is !== 'leaving') return undefined;
  return waitedMs < 10_000 ? 300 : 5_000;
}

/** The status in a sentence. Times are those of Việt Nam, with the day unless it is today's. */
export function sentenceOf(status: LiveStatus, language: string, now = new Date()): string {
  return (language === 'en' ? inEnglish : inVietnamese)(status, now);
}

function inVietnamese(status: LiveStatus, now: Date): string {
  switch (status.is) {
    case 'never':
      return 'Chưa từng lên trang';
    case 'on-its-way':
      return 'Đang đưa lên trang…';
    case 'leaving':
      return 'Đang gỡ khỏi trang…';
    case 'failed':
      return `Chưa lên trang được: ${ended(status.because || 'chưa rõ vì sao')} Hệ thống đang thử lại.`;
    case 'withdrawn':
      return `Đã gỡ khỏi trang lúc ${clockTime(status.at, 'vi', now)}`;
    case 'live':
      return `Đã lên trang lúc ${clockTime(status.at, 'vi', now)}, sau ${secondsInWords(status.seconds, 'vi')}`;
  }
}

function inEnglish(status: LiveStatus, now: Date): string {
  switch (status.is) {
    case 'never':
      return 'Never on the site';
    case 'on-its-way':
      return 'On its way to the site…';
    case 'leaving':
      return 'Leaving the site…';
    case 'failed':
      return `Not on the site: ${ended(status.because || 'the reason is not known')} It is being tried again.`;
    case 'withdrawn':
      return `Off the site since ${clockTime(status.at, 'en', now)}`;
    case 'live':
      return `On the site since ${clockTime(status.at, 'en', now)}, after ${secondsInWords(status.seconds, 'en')}`;
  }
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
