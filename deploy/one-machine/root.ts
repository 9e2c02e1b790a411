import { resolve } from 'node:path';

/** The checkout: where package.json lies. */
export const root = resolve(import.meta.dirname, '../..');
