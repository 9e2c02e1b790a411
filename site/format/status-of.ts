import type { Page } from '../page.ts';

/** The HTTP status a page is answered with. */
export function statusOf({ view }: Page): number {
  return statuses[view];
}

const statuses = {
  home: 200,
  list: 200,
  document: 200,
  procedures: 200,
  search: 200,
  assistant: 200,
  api: 200,
  about: 200,
  offline: 200,
  withdrawn: 410,
  'not-found': 404,
  unavailable: 503,
} as const satisfies Record<Page['view'], number>;
