import { expect, test } from 'vitest';
import { oneAtATime } from '#site/publisher/one-at-a-time';
import { settleOwed } from '#site/publisher/settle-owed';

const silent = { info: () => {}, error: () => {} };

test('what is announced while pages are owed is carried out before the next slice', async () => {
  const did: string[] = [];
  const inTurn = oneAtATime();
  let owed = 3;
  let announcement: Promise<unknown> = Promise.resolve();

  const settled = aSettling({
    owed: () => owed,
    slice: () =>
      inTurn(async () => {
        if (owed === 3) announcement = inTurn(async () => did.push('edit'));
        owed -= 1;
        did.push('slice');
        return { pages: 1, faults: [] };
      }),
  });
  await settled;
  await announcement;

  expect(did).toEqual(['slice', 'edit', 'slice', 'slice']);
});

test('a slice that fails is tried again, and what was asked before it is not lost', async () => {
  let tries = 0;
  let owed = 1;

  await aSettling({
    owed: () => owed,
    slice: async () => {
      tries += 1;
      if (tries === 1) throw new Error('no space left on device');
      owed = 0;
      return { pages: 1, faults: [] };
    },
  });

  expect(tries).toBe(2);
});

test('it stops at once, also while it waits after a fault', async () => {
  const failed = Promise.withResolvers<void>();
  const settling = settleOwed({
    owed: () => 1,
    isInBulk: () => false,
    slice: () => Promise.reject(new Error('no space left on device')),
    log: { ...silent, error: () => failed.resolve() },
  });
  await failed.promise;

  await settling.stop();
});

/** Resolves when nothing is owed any more. */
async function aSettling(needs: Pick<Parameters<typeof settleOwed>[0], 'owed' | 'slice'>) {
  const { promise, resolve } = Promise.withResolvers<void>();
  settleOwed({ ...needs, isInBulk: () => false, log: { ...silent, info: () => resolve() } });
  await promise;
}
