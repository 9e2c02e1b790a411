import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { cannotAnswer } from '#chatbot/outcomes';
import { Locale } from '#content/locale';
import { listPathOf } from '#content/path-of';
import type { Page } from '../page.ts';
import { complain } from './complaint.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { rateLimit } from './rate-limit.ts';
import { readerAddressOf } from './reader-address-of.ts';
import { searchPage } from './search-page.ts';
import { searchOfAddress } from './search-params.ts';
import { wholeAnswer } from './whole-answer.ts';

/** The pages that are made for each request: search and the assistant. They need no script in the browser. */
export function createPages(needs: PortalNeeds) {
  const pages = new Hono();
  for (const locale of Locale.options) {
    const search = listPathOf('search', locale);
    pages.use(search, compress(), rateLimit({ points: 600, seconds: 60 }));
    pages.get(search, async (context) => {
      const query = searchOfAddress(new URL(context.req.url).searchParams, locale);
      const page = await searchPage(query, needs);
      if (query.page === 1 && query.q.trim() !== '')
        needs.counter.searched(query, page.result.total, readerAddressOf(context));
      return showPage(page, context, needs);
    });

    const assistant = listPathOf('assistant', locale);
    pages.use(assistant, compress());
    pages.get(assistant, (context) =>
      showPage(
        { view: 'assistant', locale, question: context.req.query('q')?.slice(0, 1000) },
        context,
        needs,
      ),
    );
    pages.post(
      assistant,
      bodyLimit({
        maxSize: 64 * 1024,
        onError: (context) => context.text(complain('too-large', locale), 413),
      }),
      rateLimit({
        points: 60,
        seconds: 60,
        refuse: async (context) => {
          const question = await questionOf(context);
          const { settings } = needs.assistant(locale);
          const answer = cannotAnswer('busy', { text: question, lang: locale }, settings);
          const page = { view: 'assistant', locale, question, answer } as const;
          const shown = await showPage(page, context, needs);
          return new Response(shown.body, { status: 429, headers: shown.headers });
        },
      }),
      async (context) => {
        const text = await questionOf(context);
        const answer = await wholeAnswer({ text, lang: locale }, needs);
        return showPage({ view: 'assistant', locale, question: text, answer }, context, needs);
      },
    );
  }
  return pages;
}

// What is no form asks nothing.
async function questionOf(context: Context): Promise<string> {
  const { question } = await context.req.parseBody().catch(() => ({ question: '' }));
  return typeof question === 'string' ? question.slice(0, 20_000) : '';
}

/** Renders a page for this request. */
export async function showPage(
  page: Page,
  context: Context,
  needs: PortalNeeds,
): Promise<Response> {
  const { pathname } = new URL(context.req.url);
  const rendered = await needs.render(pathname, {
    page,
    content: needs.content(),
    origin: needs.origin,
  });
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(await rendered.text(), { status: rendered.status, headers });
}
