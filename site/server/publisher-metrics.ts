import { Gauge, type Registry } from 'prom-client';
import type { PublisherWord } from '../publisher/publisher-word.ts';

/** Shows what the publisher last said of itself; nothing where it never said any. */
export function publisherMetrics(registers: Registry[]): (word: PublisherWord | undefined) => void {
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `publisher_${name}`, help, registers });
  const waiting = gauge('waiting', 'Announcements not yet carried out.');
  const oldest = gauge('oldest_wait_seconds', 'How long the oldest of them has waited.');
  const parked = gauge('parked', 'Announcements given up until somebody asks for another try.');
  const owed = gauge('owed_pages', 'Pages that do not show yet what is published.');
  const silent = gauge('silent_seconds', 'Since when the publisher has said nothing of itself.');

  // Counted in another process, so they are shown as they come, under the names of a histogram.
  const bucket = new Gauge({
    name: 'publisher_live_seconds_bucket',
    help: 'Changes that were live so many seconds after the editor published them.',
    labelNames: ['le'],
    registers,
  });
  const count = gauge('live_seconds_count', 'Changes that went live since the publisher started.');
  const sum = gauge('live_seconds_sum', 'The seconds they took, all together.');

  return (word) => {
    if (word === undefined) return;
    const { atMost, sum: seconds } = word.liveSeconds;
    for (const [le, number] of Object.entries(atMost)) bucket.set({ le }, number);
    count.set(atMost['+Inf'] ?? 0);
    sum.set(seconds);
    waiting.set(word.waiting);
    parked.set(word.parked);
    owed.set(word.owed);
    oldest.set(word.oldest === undefined ? 0 : secondsSince(word.oldest));
    silent.set(secondsSince(word.at));
  };
}

function secondsSince(at: string): number {
  return Math.max(0, (Date.now() - Date.parse(at)) / 1000);
}
