import { setInterval as every } from 'node:timers/promises';

/**
 * Resolves at Ctrl-C or SIGTERM, and with `byParent` also when the parent process ends. A second signal calls
 * `atOnce` and ends this process.
 */
export function untilToldToStop({
  byParent,
  atOnce,
}: {
  byParent: boolean;
  atOnce: () => void;
}): Promise<void> {
  return new Promise((told) => {
    let first: number | undefined;
    const hear = () => {
      first ??= performance.now();
      told();
      // npm passes Ctrl-C on to a process that has it from the terminal already.
      if (performance.now() - first < 1_000) return;
      atOnce();
      process.exit(1);
    };
    process.on('SIGTERM', hear).on('SIGINT', hear);
    if (byParent) void parentEnds().then(told);
  });
}

async function parentEnds(): Promise<void> {
  const parent = process.ppid;
  for await (const _ of every(500, undefined, { ref: false })) if (process.ppid !== parent) return;
}
