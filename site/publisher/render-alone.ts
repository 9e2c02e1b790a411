import { catchUp } from './catch-up.ts';
import type { CmsClient } from './cms-client.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { oweAgain } from './owe-again.ts';
import type { Tools } from './refresh.ts';
import type { Release } from './render-all.ts';
import { renderOwed } from './render-owed.ts';
import type { RenderRequest } from './render-request.ts';
import { readState } from './site-state.ts';

/**
 * Does what a publisher would, where none is at work: catches up with the CMS and renders what is asked for. Killed in
 * the middle, the next publisher goes on.
 */
export async function renderAlone(
  request: RenderRequest,
  cms: Pick<CmsClient, 'all'>,
  tools: Tools & Release,
  onProgress: (done: number, all: number) => void,
): Promise<Error[]> {
  const state = await readState(tools.folders);
  const { faults } = await catchUp(state, cms, tools, oneAtATime());
  await oweAgain(request, state, tools);
  const all = state.owed.size;
  while (state.owed.size > 0) {
    faults.push(...(await renderOwed(state, tools)).faults);
    onProgress(all - state.owed.size, all);
  }
  return faults;
}
