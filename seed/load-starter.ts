import { fileURLToPath } from 'node:url';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
} from 'payload';
import { procedureRow, relatedRow } from './procedure-row.ts';
import * as rows from './rows.ts';
import { starterContent, type StarterContent } from './starter/starter-content.ts';
import type { StarterFaq, StarterProcedure } from './starter/starter.ts';
import { createWriter, type Writer } from './writer.ts';

/**
 * Writes the starter content as published Documents when the CMS has no Procedure yet. It is one
 * transaction: a run that was killed leaves nothing behind and the next one starts afresh.
 */
export async function loadStarter(payload: Payload): Promise<'loaded' | 'kept'> {
  const { totalDocs } = await payload.count({ collection: 'procedures' });
  if (totalDocs > 0) return 'kept';

  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    await write(starterContent, createWriter(payload, req));
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
  return 'loaded';
}

/**
 * References must exist before they are pointed at; what points ahead is closed at the end. Few rows
 * are written twice: each write costs a version, a reading for the site and its checks.
 */
async function write(
  content: StarterContent,
  { create, createOneByOne, update, link, setGlobal, upload, idOf, isWritten }: Writer,
) {
  for (const one of content.audiences) await create('audiences', one.slug, rows.audienceRow(one));
  for (const one of content.legalDocuments)
    await create('legal-documents', one.number, rows.legalDocumentRow(one));
  for (const one of content.agencies) await create('agencies', one.slug, rows.agencyRow(one, idOf));
  for (const [index, one] of content.fields.entries())
    await create('fields', one.slug, rows.fieldRow(one, index + 1, idOf));
  for (const one of content.forms) await create('forms', one.slug, rows.formRow(one, idOf));
  for (const [index, one] of content.lifeEvents.entries())
    await create('life-events', one.slug, rows.lifeEventRow(one, index + 1));
  const pointAhead = { procedures: new Set<StarterProcedure>(), faqs: new Set<StarterFaq>() };
  for (const one of content.procedures) {
    const known = one.related.every(({ procedure }) => isWritten('procedures', procedure));
    if (!known) pointAhead.procedures.add(one);
    await create('procedures', one.slug, {
      ...procedureRow(one, idOf),
      ...(known && relatedRow(one, idOf)),
    });
  }
  for (const set of content.faqSets) {
    await create('faq-sets', set.slug, rows.faqSetRow(set, idOf));
    for (const faq of set.faqs) {
      const known = (faq.related ?? []).every((slug) => isWritten('faqs', slug));
      if (!known) pointAhead.faqs.add(faq);
      await createOneByOne('faqs', faq.slug, {
        ...rows.faqRow(faq, set, idOf),
        ...(known && rows.relatedFaqsRow(faq, idOf)),
      });
    }
    await link('faq-sets', set.slug, rows.faqsOfSetRow(set, idOf));
  }
  for (const guide of content.videoGuides) {
    await upload(media(guide.film), guide.title);
    await upload(media(guide.poster.file), guide.poster.alt);
    for (const file of Object.values(guide.captions)) await upload(media(file), guide.title);
    await create('video-guides', guide.slug, rows.videoGuideRow(guide, idOf));
  }

  for (const one of content.lifeEvents)
    await update('life-events', one.slug, rows.stagesRow(one, idOf));
  for (const one of pointAhead.procedures)
    await link('procedures', one.slug, relatedRow(one, idOf));
  for (const faq of pointAhead.faqs) await link('faqs', faq.slug, rows.relatedFaqsRow(faq, idOf));
  await setGlobal('site-settings', rows.siteSettingsRow(content.siteSettings, idOf));
}

function media(file: string): string {
  return fileURLToPath(new URL(`starter/media/${file}`, import.meta.url));
}
