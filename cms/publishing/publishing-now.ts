import type { PayloadRequest } from 'payload';
import type { Kind } from '#content/kind';
import type { Lives } from '#content/publication';
import { isAtWork } from '#content/queue/is-at-work';
import { queueFigures, type Failed } from '#content/queue/queue-figures';
import { livesOf } from './lives.ts';
import { queueOf } from './queue-of.ts';

/** A Document in the queue, by the title citizens know it by; without one while it was never live. */
export type Queued = { kind: Kind; id: string; title?: string };

/** What the publisher does at this moment, as staff see it. */
export type PublishingNow = {
  isAtWork: boolean;
  /** Announced and not carried out. */
  waiting: number;
  /** Since when the oldest of them waits. */
  oldest: Date | undefined;
  underWay: Queued[];
  /** Waiting to be tried again; at most fifty are named, as of those given up. */
  failing: Trouble[];
  /** Given up until somebody asks for another try. */
  parked: Trouble[];
  /** How many were given up altogether. */
  parkedCount: number;
  lives: Lives;
};

/** A Document that could not be brought to the site, and why. */
export type Trouble = Queued & Pick<Failed, 'job' | 'tries' | 'because' | 'since'>;

const most = 50;

/** Looks at the queue and at what went live lately. */
export async function publishingNow(req: PayloadRequest): Promise<PublishingNow> {
  const queue = queueOf(req);
  const figures = await queueFigures(queue);
  const { waiting, oldest } = figures;
  const [underWay, failing, parked] = [
    figures.underWay.map((of) => ({ of })),
    figures.failing.slice(0, most),
    figures.parked.slice(0, most),
  ];
  const titles = await titlesOf(
    req,
    [...underWay, ...failing, ...parked].map(({ of }) => of),
  );
  const named = <T extends { of: string }>({ of, ...rest }: T) => ({
    ...rest,
    ...splitOf(of),
    title: titles.get(of),
  });
  return {
    isAtWork: await isAtWork(queue),
    waiting,
    oldest,
    underWay: underWay.map(named),
    failing: failing.map(named),
    parked: parked.map(named),
    parkedCount: figures.parked.length,
    lives: await livesOf(req),
  };
}

async function titlesOf(req: PayloadRequest, named: string[]): Promise<Map<string, string>> {
  const { rows } = await queueOf(req).query(
    `select kind || ':' || document as of, title
     from publications join unnest($1::text[], $2::text[]) as wanted (kind, document) using (kind, document)
     where title is not null`,
    [named.map((of) => splitOf(of).kind), named.map((of) => splitOf(of).id)],
  );
  return new Map((rows as { of: string; title: string }[]).map(({ of, title }) => [of, title]));
}

function splitOf(of: string): { kind: Kind; id: string } {
  const [kind, ...id] = of.split(':');
  return { kind: kind as Kind, id: id.join(':') };
}
