import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { mayPublish } from '../../access/may-publish.ts';
import { config } from '../../config.ts';
import { askOwed } from '../../publishing/ask-owed.ts';
import { publishingNow } from '../../publishing/publishing-now.ts';
import { AdminPage } from '../AdminPage.tsx';
import { Following } from './Following.tsx';
import { PublishingFigures } from './PublishingFigures.tsx';
import { publishingWords } from './publishing-words.ts';

/** “Đang lên trang”: what the publisher does, what it could not do and why, and what went live last. */
export function PublishingView(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const words = publishingWords(req.i18n.language);
  return (
    <AdminPage {...props} path="/admin/publishing" title={words.title} lead={words.lead}>
      {() => (
        <>
          <Following label={words.follows} />
          <Now req={req} />
        </>
      )}
    </AdminPage>
  );
}

async function Now({ req }: { req: PayloadRequest }) {
  const [now, owed] = await Promise.all([
    publishingNow(req),
    askOwed({ url: config.PORTAL_URL, key: config.PORTAL_KEY }),
  ]);
  return (
    <PublishingFigures
      now={now}
      owed={owed}
      mayRetry={mayPublish(req)}
      language={req.i18n.language}
    />
  );
}
