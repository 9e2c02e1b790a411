import { z } from 'zod';
import { askPolitely, NoAnswer, type Manners } from './ask-politely.ts';

/** The national database as the 2026 API hands it out: a list page by page, and each Procedure's details. */
export type NationalApi = {
  /** The rows behind a cursor, and the next cursor; undefined at the end. Throws NoAnswer. */
  list(cursor: string | undefined): Promise<{ rows: ListRow[]; next: string | undefined }>;
  /** A Procedure's details. Throws NotThere and NoAnswer. */
  detail(id: string): Promise<Detail>;
};

export const ListRow = z.looseObject({ id: z.string().min(1), code: z.string().min(1) });
export type ListRow = z.infer<typeof ListRow>;

const Detail = z.looseObject({ code: z.string().min(1) });
type Detail = z.infer<typeof Detail>;

const Page = z.object({
  data: z.object({
    rows: z.array(z.unknown()),
    nextCursor: z.string().nullish(),
  }),
});

/** Rows asked for at a time. */
const limit = 100;

/** The API at these addresses: `list` is asked by POST; in `detail`, `{id}` stands for the Procedure's id. */
export function nationalApi(urls: { list: string; detail: string }, manners: Manners): NationalApi {
  return {
    async list(cursor) {
      const answer = await askPolitely(
        urls.list,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ limit, cursor }),
        },
        manners,
      );
      const page = Page.safeParse(answer);
      if (!page.success)
        throw new NoAnswer(`${urls.list} answered in another shape than a list's.`);
      const { rows, nextCursor } = page.data.data;
      return { rows: rows.map((row) => asRow(row, urls.list)), next: nextCursor || undefined };
    },
    async detail(id) {
      const url = urls.detail.replace('{id}', encodeURIComponent(id));
      const answer = await askPolitely(url, { headers: { accept: 'application/json' } }, manners);
      const detail = z.object({ data: Detail }).safeParse(answer);
      if (!detail.success) throw new NoAnswer(`${url} answered in another shape than details.`);
      return detail.data.data;
    },
  };
}

function asRow(row: unknown, url: string): ListRow {
  const parsed = ListRow.safeParse(row);
  if (!parsed.success) throw new NoAnswer(`${url} has a row without id or code.`);
  return parsed.data;
}
