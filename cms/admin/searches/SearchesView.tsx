import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { askedAltogether, askedWords, spans, type Span } from '../../learning/asked-words.ts';
import { AdminPage } from '../AdminPage.tsx';
import { AskedTable } from './AskedTable.tsx';
import { firstOf } from './first-of.ts';
import { searchWords } from './search-words.ts';

const path = '/admin/searches';

/** “What people search for”: what is asked most, what is not found, and what is found but not opened. */
export function SearchesView(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const words = searchWords(req.i18n.language);
  const days = spans.find((one) => String(one) === firstOf(props.searchParams?.days)) ?? 30;
  return (
    <AdminPage {...props} path={path} title={words.asked} lead={words.askedIs}>
      {() => <Asked req={req} days={days} />}
    </AdminPage>
  );
}

async function Asked({ req, days }: { req: PayloadRequest; days: Span }) {
  const { language } = req.i18n;
  const words = searchWords(language);
  const [all, unfound, unopened, most] = await Promise.all([
    askedAltogether(req, days),
    askedWords(req, { list: 'unfound', days }),
    askedWords(req, { list: 'unopened', days }),
    askedWords(req, { list: 'most', days }),
  ]);
  return (
    <>
      <nav className="search-spans" aria-label={words.asked}>
        {spans.map((one) => (
          <a
            key={one}
            href={`${path}?days=${one}`}
            aria-current={one === days ? 'page' : undefined}
          >
            {words.days(one)}
          </a>
        ))}
      </nav>
      <p>{words.altogether(all.searches, all.unfound)}</p>
      <h2>{words.unfound}</h2>
      <p>{words.unfoundIs}</p>
      <AskedTable asked={unfound} language={language} />
      <h2>{words.unopened}</h2>
      <p>{words.unopenedIs}</p>
      <AskedTable asked={unopened} language={language} />
      <h2>{words.most}</h2>
      <AskedTable asked={most} language={language} />
    </>
  );
}
