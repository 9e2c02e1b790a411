import type { AdminViewServerProps } from 'payload';
import { mayImport } from '../../importing/may-import.ts';
import { findUpload } from '../../importing/upload-store.ts';
import { AdminPage } from '../AdminPage.tsx';
import { firstOf } from '../searches/first-of.ts';
import { ImportList } from './ImportList.tsx';
import { importWords } from './import-words.ts';
import { OneImport } from './OneImport.tsx';

/** “Nhập danh mục”: a file is compared first, and imported once somebody agreed. */
export function ImportView(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const { language } = req.i18n;
  const words = importWords(language);
  const asked = props.searchParams;
  const id = firstOf(asked?.id);
  const pages = {
    changes: pageOf(firstOf(asked?.changes)),
    rejected: pageOf(firstOf(asked?.rejected)),
  };
  return (
    <AdminPage {...props} path="/admin/import" title={words.title} lead={words.lead}>
      {() => {
        if (!mayImport(req)) return <p role="alert">{words.onlyAdministrators}</p>;
        return id ? <One {...{ id, pages, language }} /> : <ImportList language={language} />;
      }}
    </AdminPage>
  );
}

async function One({
  id,
  ...seen
}: {
  id: string;
  pages: { changes: number; rejected: number };
  language: string;
}) {
  const upload = await findUpload(id);
  return upload ? (
    <OneImport upload={upload} {...seen} />
  ) : (
    <p role="alert">{importWords(seen.language).gone}</p>
  );
}

function pageOf(asked: string | undefined): number {
  return Math.max(1, Math.trunc(Number(asked)) || 1);
}
