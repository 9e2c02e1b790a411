import { describe, expect, test } from 'vitest';
import { liveStatusOf, lookAgainAfter, sentenceOf, type Seen } from '#cms/admin/live-status';

const now = new Date('2026-11-23T04:00:00Z');

describe('what an editor reads', () => {
  test('of a document that was never published', () => {
    expect(says(undefined)).toBe('Chưa từng lên trang');
  });

  test('while it is on its way', () => {
    expect(says(aPublication({ outcome: null, liveAt: null }))).toBe('Đang đưa lên trang…');
  });

  test('while it is on its way off the site', () => {
    const seen = aPublication({ state: 'withdrawn', outcome: null, liveAt: null });

    expect(says(seen)).toBe('Đang gỡ khỏi trang…');
  });

  test('once it is live: when, and how long it took', () => {
    expect(says(aPublication())).toBe('Đã lên trang lúc 10:32:05, sau 0,8 giây');
    expect(says(aPublication(), 'en')).toBe('On the site since 10:32:05, after 0.8 seconds');
  });

  test('of an earlier day, with the day of Việt Nam', () => {
    const seen = aPublication({
      announcedAt: '2026-11-21T17:29:25.000Z',
      liveAt: '2026-11-21T17:30:00.000Z',
    });

    expect(says(seen)).toBe('Đã lên trang lúc 00:30:00 ngày 22/11/2026, sau 35 giây');
  });

  test('when it failed: why, as one sentence', () => {
    const seen = aPublication({ outcome: 'failed', because: 'ổ đĩa đã đầy' });

    expect(says(seen)).toBe('Chưa lên trang được: ổ đĩa đã đầy. Hệ thống đang thử lại.');
  });

  test('when it was withdrawn', () => {
    expect(says(aPublication({ outcome: 'withdrawn' }))).toBe('Đã gỡ khỏi trang lúc 10:32:05');
  });
});

test('clocks that disagree never make it live before it was announced', () => {
  const seen = aPublication({ announcedAt: '2026-11-23T03:32:06.000Z' });

  expect(liveStatusOf(seen)).toMatchObject({ is: 'live', seconds: 0 });
});

test('it is looked at often for ten seconds, then now and then, and no more once it is settled', () => {
  const onItsWay = liveStatusOf(aPublication({ outcome: null }));
  const failed = liveStatusOf(aPublication({ outcome: 'failed' }));

  expect(lookAgainAfter(onItsWay, 0)).toBe(300);
  expect(lookAgainAfter(onItsWay, 10_000)).toBe(5_000);
  expect(lookAgainAfter(failed, 0)).toBe(5_000);
  expect(lookAgainAfter(liveStatusOf(aPublication()), 0)).toBeUndefined();
  expect(lookAgainAfter(liveStatusOf(undefined), 0)).toBeUndefined();
});

function says(seen: Seen | undefined, language = 'vi'): string {
  return sentenceOf(liveStatusOf(seen), language, now);
}

function aPublication(given: Partial<Seen> = {}): Seen {
  return {
    state: 'published',
    announcedAt: '2026-11-23T03:32:04.200Z',
    liveAt: '2026-11-23T03:32:05.000Z',
    outcome: 'live',
    ...given,
  };
}
