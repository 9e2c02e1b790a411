import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Asked } from './ask-all-the-time.ts';
import type { Load } from './generate-load.ts';

/** Does something while another process asks for pages all the time, and tells what became of the requests. */
export async function underLoad(
  load: Load,
  work: () => Promise<void>,
): Promise<Asked & { seconds: number }> {
  const generator = fork(path.join(import.meta.dirname, 'generate-load.ts'), {
    execArgv: ['--import', 'tsx'],
  });
  await once(generator, 'message');
  generator.send(load);
  await work();
  const told = once(generator, 'message');
  generator.send('end');
  const [asked] = (await told) as [Asked & { seconds: number }];
  return asked;
}
