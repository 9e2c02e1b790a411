import { askAllTheTime, type Asked } from './ask-all-the-time.ts';

/** What is to be asked, and how much of it at a time. */
export type Load = { port: number; paths: string[]; connections: number };

// A process of its own: told what to ask, it asks until it is told to end, and tells what became of it.
process.once('message', ({ port, paths, connections }: Load) => {
  const asked: Asked = { answered: 0, failed: [], torn: [] };
  const started = performance.now();
  const ends = Array.from({ length: connections }, (_, n) =>
    askAllTheTime(port, paths, n * 7919, asked),
  );
  process.once('message', () => {
    const seconds = (performance.now() - started) / 1000;
    ends.forEach((end) => end());
    process.send!({ ...asked, seconds });
    process.disconnect();
  });
});
process.send!('ready');
