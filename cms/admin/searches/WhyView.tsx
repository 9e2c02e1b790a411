import type { AdminViewServerProps } from 'payload';
import type { Locale } from '#content/locale';
import { config } from '../../config.ts';
import { askWhy } from '../../learning/ask-why.ts';
import { AdminPage } from '../AdminPage.tsx';
import { firstOf } from './first-of.ts';
import { searchWords } from './search-words.ts';
import { Understood } from './Understood.tsx';
import { WhyForm } from './WhyForm.tsx';
import { WhyHits } from './WhyHits.tsx';
import { whyPath } from './why-path.ts';

type Asked = { q: string; lang: Locale; language: string };

/** “Why these results”: what the search understands of some words, and what each result's score is made of. */
export function WhyView(props: AdminViewServerProps) {
  const { language } = props.initPageResult.req.i18n;
  const words = searchWords(language);
  const q = firstOf(props.searchParams?.q).trim().slice(0, 500);
  const lang = firstOf(props.searchParams?.lang) === 'en' ? 'en' : 'vi';
  return (
    <AdminPage {...props} path={whyPath(q, lang)} title={words.why} lead={words.whyIs}>
      {() => (
        <>
          <WhyForm q={q} lang={lang} language={language} />
          {q && <Explained q={q} lang={lang} language={language} />}
        </>
      )}
    </AdminPage>
  );
}

async function Explained({ q, lang, language }: Asked) {
  const why = await askWhy(q, lang, { url: config.PORTAL_URL, key: config.PORTAL_KEY });
  if (!why) return <p role="alert">{searchWords(language).unavailable}</p>;
  return (
    <>
      <Understood why={why} language={language} />
      <WhyHits why={why} portal={config.PORTAL_URL} language={language} />
    </>
  );
}
