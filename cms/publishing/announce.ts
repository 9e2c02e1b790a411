import { sql } from 'drizzle-orm';
import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type GlobalAfterChangeHook,
  type PayloadRequest,
} from 'payload';
import { Refusal } from '../access/refusal.ts';
import { titleOf } from '#content/document';
import type { Kind } from '#content/kind';
import { mayPublish } from '../access/may-publish.ts';
import { signedIn } from '../access/role.ts';
import { collectionOf, kindOf, type CollectionKind } from '../collections/kind-of.ts';
import { passGates } from '../gates/pass-gates.ts';
import { formerSlugsOf } from './former-slugs-of.ts';
import { fieldsOf } from './fields-of.ts';
import { nameOfField } from './name-of-field.ts';
import { countPublication, countWithdrawal, nameInPublication, run } from './publication-row.ts';
import { NotPublishable, readPublications } from './read-publications.ts';

/**
 * Announces what a save did to the public site, in the save's own transaction: it is announced if and only if
 * it is committed. A saved draft announces nothing. What cannot be shown to citizens is refused here.
 */
export const announceChange: CollectionAfterChangeHook = async ({ doc, req, collection }) => {
  const kind = kindOf(collection.slug);
  if (!kind) return doc;
  if (doc._status === 'published') await announcePublication(req, kind, String(doc.id));
  else if (await isDraftOnly(req, kind, doc.id))
    await announceWithdrawal(req, kind, String(doc.id));
  return doc;
};

/** A deleted row leaves the site too. */
export const announceDeletion: CollectionAfterDeleteHook = async ({ doc, req, collection }) => {
  const kind = kindOf(collection.slug);
  if (kind) await announceWithdrawal(req, kind, String(doc.id));
  return doc;
};

/** Site settings are public as soon as they are saved. */
export const announceSettings: GlobalAfterChangeHook = async ({ doc, req }) => {
  await announcePublication(req, 'site-settings', 'site-settings');
  return doc;
};

/** Counts and enqueues a publication of a row that is published. */
export async function announcePublication(req: PayloadRequest, kind: Kind, id: string) {
  const row = await countPublication(req, kind, id);
  const [publication] = await readPublications(req.payload, [row], req);
  if (publication instanceof NotPublishable) throw refusal(req, publication);
  if (publication?.type === 'published') {
    await passGates(req, publication);
    const { vi, en } = publication.documents;
    const slug = 'slug' in vi ? vi.slug : undefined;
    await nameInPublication(req, row, {
      slug,
      formerSlugs: formerSlugsOf(row, slug),
      title: titleOf(vi),
      titleEn: en && titleOf(en),
    });
  }
  await enqueue(req, kind, id, row.version);
}

async function announceWithdrawal(req: PayloadRequest, kind: Kind, id: string) {
  const version = await countWithdrawal(req, kind, id);
  if (version === undefined) return;
  if (signedIn(req) && !mayPublish(req))
    throw new Refusal(
      'Chỉ người duyệt được gỡ tài liệu khỏi trang.',
      'Only a publisher can withdraw a document.',
      403,
    );
  await enqueue(req, kind, id, version);
}

// A draft saved over a published Document leaves its row published; withdrawing turns the row itself into a draft.
async function isDraftOnly(
  req: PayloadRequest,
  kind: CollectionKind,
  id: number,
): Promise<boolean> {
  const row = await req.payload.findByID({
    collection: collectionOf[kind],
    id,
    depth: 0,
    draft: false,
    req,
    overrideAccess: true,
  });
  return row._status !== 'published';
}

/** So many changes of one request are an editor's; those after them are a bulk change, and let other editors' go before. */
const few = 10;

async function enqueue(req: PayloadRequest, kind: Kind, id: string, version: number) {
  const count = (req.context.announced = Number(req.context.announced ?? 0) + 1);
  const announcement = { kind, id, version, announcedAt: new Date().toISOString() };
  await run(
    req,
    sql`select graphile_worker.add_job('publish', ${JSON.stringify(announcement)}::json,
          job_key => ${`${kind}:${id}`}, max_attempts => 25, priority => ${count > few ? 1 : 0})`,
  );
}

// Payload's form takes a colon for the start of a list of fields, so the sentence has none.
function refusal(req: PayloadRequest, { row, locale, path }: NotPublishable) {
  const fields = fieldsOf(req, row.kind);
  const [language, inEnglish] =
    locale === 'vi' ? ['tiếng Việt', 'Vietnamese'] : ['tiếng Anh', 'English'];
  return new Refusal(
    `Chưa lên trang được vì phần ${language} có ô “${nameOfField(fields, path, 'vi')}” còn thiếu hoặc chưa đúng.`,
    `Not published because the ${inEnglish} field “${nameOfField(fields, path, 'en')}” is missing or not valid.`,
    400,
  );
}
