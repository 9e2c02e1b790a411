import { parseArgs } from 'node:util';
import { isAtWork } from '#content/queue/is-at-work';
import { queueFigures, type QueueFigures } from '#content/queue/queue-figures';
import { publisherWord } from '../publisher-word.ts';
import { currentRelease } from '../release.ts';
import { say, withPublishing, type Publishing } from './open-publishing.ts';
import { statusLines, type Status } from './status-lines.ts';

// `npm run publish:status [-- --json]`: what the publisher does, and what needs a human. Ends with 1 when something does.
const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
await withPublishing(async (publishing) => {
  const status = await look(publishing);
  const { lines, needsHelp } = statusLines(status, new Date());
  if (values.json) say(JSON.stringify({ ...status, needsHelp }, undefined, 2));
  else lines.forEach(say);
  if (needsHelp) process.exitCode = 1;
});

async function look({ pool, cms, folders }: Publishing): Promise<Status> {
  const queue = await queueFigures(pool).catch((): QueueFigures | undefined => undefined);
  return {
    queue,
    isAtWork: queue !== undefined && (await isAtWork(pool)),
    cms: await cms.lives().catch((fault: Error) => fault.message),
    word: await publisherWord(folders),
    release: await currentRelease(folders),
  };
}
