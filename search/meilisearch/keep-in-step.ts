import { setTimeout as pause } from 'node:timers/promises';
import type { Meilisearch } from 'meilisearch';
import type { Change } from '../engine.ts';
import type { SearchRecord } from '../search-record.ts';
import { applyChanges } from './apply-changes.ts';
import { unknownVersion } from './client.ts';
import { driftOf, heal, sizeOf } from './drift.ts';
import { indexNames } from './index-names.ts';
import { areReady, rebuild } from './indexes.ts';

export type KeeperNeeds = {
  client: Meilisearch;
  prefix: string;
  /** The records of every published Document, each in all its languages; asked for whenever they are compared. */
  documents: () => Iterable<SearchRecord[]>;
  say: (event: KeeperEvent) => void;
  /** Milliseconds until a server that failed is tried again; doubled each time, up to `longestRest`. */
  rest?: number;
  longestRest?: number;
};

/** What the one who keeps the index in step has to tell. */
export type KeeperEvent =
  | { told: 'unknown-version'; because: string }
  | { told: 'in-step'; mended: number; rebuilt: boolean }
  | { told: 'applied'; changes: number }
  | { told: 'behind'; because: unknown };

export type Keeper = {
  /** Hands on changes; returns at once. While the server is busy they gather, and go together. */
  tell(changes: Change[]): void;
  /** Whether everything that was told is searchable. */
  isInStep(): boolean;
  stop(): Promise<void>;
};

/**
 * Keeps the index of a search server in step with what is published. At the start, and after every fault, the index is
 * compared with all that is published and mended; in between it gets each change as it comes. A server that is away
 * holds nothing up and misses nothing.
 */
export function keepInStep({
  client,
  prefix,
  documents,
  say,
  rest = 1000,
  longestRest = 30_000,
}: KeeperNeeds): Keeper {
  const names = indexNames(prefix);
  const stopping = new AbortController();
  let pending: Change[] = [];
  let inStep = false;
  let comparing = false;
  let busy = false;
  let wake = () => {};

  async function work() {
    let resting = rest;
    while (!stopping.signal.aborted) {
      try {
        await (inStep ? applyPending() : catchUp());
        resting = rest;
      } catch (because) {
        if (stopping.signal.aborted) return;
        if (inStep || resting === rest) say({ told: 'behind', because });
        inStep = comparing = false;
        await pause(resting, undefined, { signal: stopping.signal }).catch(() => {});
        resting = Math.min(longestRest, resting * 2);
      }
    }
  }

  async function catchUp() {
    const unknown = await unknownVersion(client);
    if (unknown !== undefined) say({ told: 'unknown-version', because: unknown });
    // What is told from here on comes on top of what is compared.
    comparing = true;
    pending = [];
    const all = [...documents()];
    const ready = await areReady(client, prefix);
    let mended = all.length;
    if (ready) {
      const drift = await driftOf(client, names, all);
      await heal(client, names, drift);
      mended = sizeOf(drift);
    } else await rebuild(client, prefix, all.flat());
    inStep = true;
    comparing = false;
    say({ told: 'in-step', mended, rebuilt: !ready });
  }

  async function applyPending() {
    if (pending.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      return;
    }
    const changes = pending;
    pending = [];
    busy = true;
    await applyChanges(client, names, changes).finally(() => {
      busy = false;
    });
    say({ told: 'applied', changes: changes.length });
  }

  const done = work();
  return {
    tell(changes) {
      // A server that is away will be compared with everything.
      if (inStep || comparing) pending.push(...changes);
      wake();
    },
    isInStep: () => inStep && !busy && pending.length === 0,
    async stop() {
      stopping.abort();
      wake();
      await done;
    },
  };
}
