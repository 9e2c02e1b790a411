import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { queueFigures } from '#content/queue/queue-figures';
import { tryAgain } from '#content/queue/try-again';
import { mayPublish } from '../access/may-publish.ts';
import { Refusal } from '../access/refusal.ts';
import { queueOf } from './queue-of.ts';

const Wanted = z.object({ jobs: z.array(z.string().regex(/^\d{1,18}$/)).optional() });

/** Has Documents that could not be brought to the site tried again at once, all of them where none are named. For those who may publish. */
export const retryEndpoint: Endpoint = {
  path: '/publishing/retry',
  method: 'post',
  handler: async (req) => {
    if (!mayPublish(req))
      throw new Refusal(
        'Chỉ người duyệt được cho thử lại.',
        'Only a publisher can have it tried again.',
        403,
      );
    const wanted = Wanted.safeParse(await bodyOf(req));
    if (!wanted.success)
      return Response.json({ message: 'jobs: numbers of the queue, as text.' }, { status: 400 });
    const queue = queueOf(req);
    const { failing, parked } = await queueFigures(queue);
    const { jobs } = wanted.data;
    const again = [...failing, ...parked]
      .map(({ job }) => job)
      .filter((job) => jobs === undefined || jobs.includes(job));
    await tryAgain(queue, again);
    return Response.json({ triedAgain: again.length });
  },
};

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  return req.json?.().catch(() => undefined);
}
