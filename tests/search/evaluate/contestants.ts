import { embedded } from './contestants/embedded.ts';
import type { Contestant } from './contestant.ts';

/** The engines that are measured in one run, ours first. */
export const contestants: Contestant[] = [embedded];
