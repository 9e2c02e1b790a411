import type { Content } from './content/content.ts';
import type { Page } from './page.ts';

/** What a render is given: the page to show, what it may read, and the portal's public origin. */
export type Locals = {
  page: Page;
  content: Content;
  /** The public origin without a trailing slash, e.g. `https://dichvucong.example.vn`. */
  origin: string;
};
