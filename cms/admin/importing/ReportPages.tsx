import { Change, Rejected, reportLines } from '../../importing/report-lines.ts';
import type { Report, Step } from '../../importing/upload-store.ts';
import { fieldInWords } from './field-in-words.ts';
import { importWords } from './import-words.ts';
import { reasonInWords } from './reason-in-words.ts';
import { StaffTable } from './StaffTable.tsx';

const most = 25;

type Asked = {
  id: string;
  step: Step;
  report: Report;
  /** Which page of the changes and of the rejected rows, from 1. */
  pages: { changes: number; rejected: number };
  language: string;
};

/** Each change and each rejected row of a report, a page at a time. */
export async function ReportPages({ id, step, report, pages, language }: Asked) {
  const words = importWords(language);
  const { count } = report;
  const changed = (['created', 'changed', 'drafted', 'retired'] as const).reduce(
    (sum, one) => sum + (count[one] ?? 0),
    0,
  );
  const rejectedCount = count.rejected ?? 0;
  const [changes, rejected] = await Promise.all([
    reportLines({ id, step }, { name: 'changes', schema: Change }, onPage(pages.changes)),
    reportLines({ id, step }, { name: 'rejected', schema: Rejected }, onPage(pages.rejected)),
  ]);
  const say = (reason: string) => reasonInWords(reason, language);
  return (
    <>
      {changed > 0 && (
        <>
          <h2>{words.changes}</h2>
          <StaffTable
            headings={[words.code, words.name, words.outcome, words.because, words.fields]}
            rows={changes.map((one) => [
              one.code,
              one.title ?? '',
              words[one.outcome as 'created'],
              say(one.because),
              (one.fields ?? []).map((field) => fieldInWords(field, language)).join(', '),
            ])}
          />
          <Pager {...{ id, pages, list: 'changes', all: changed, language }} />
        </>
      )}
      {rejectedCount > 0 && (
        <>
          <h2>{words.refusals}</h2>
          <StaffTable
            headings={[words.file, words.row, words.field, words.because]}
            rows={rejected.map(({ file, row, field, reason }) => [
              file,
              row || '',
              fieldInWords(field, language),
              say(reason),
            ])}
          />
          <Pager {...{ id, pages, list: 'rejected', all: rejectedCount, language }} />
        </>
      )}
    </>
  );
}

function onPage(page: number) {
  return { from: (page - 1) * most, most };
}

type Paged = Pick<Asked, 'id' | 'pages' | 'language'> & {
  list: 'changes' | 'rejected';
  all: number;
};

function Pager({ id, pages, list, all, language }: Paged) {
  const words = importWords(language);
  const last = Math.ceil(all / most);
  if (last <= 1) return undefined;
  const page = pages[list];
  const to = (next: number) =>
    `/admin/import?${new URLSearchParams({ id, changes: String(pages.changes), rejected: String(pages.rejected), [list]: String(next) })}`;
  return (
    <nav className="search-spans" aria-label={list === 'changes' ? words.changes : words.refusals}>
      {page > 1 && <a href={to(page - 1)}>{words.previous}</a>}
      <span>{words.pages(page, last)}</span>
      {page < last && <a href={to(page + 1)}>{words.next}</a>}
    </nav>
  );
}
