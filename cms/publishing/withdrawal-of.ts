import { Withdrawal } from '#content/publication';
import { kindOf } from '../collections/kind-of.ts';
import type { PublicationRow } from './publication-row.ts';
import { idOf, idsOf, textOf } from './to-document/row.ts';
import type { TaggedRow } from './to-document/to-document.ts';

/** What citizens read where a Document was. Its last titles are kept with the publication, also when its row is gone. */
export function withdrawalOf(
  row: PublicationRow,
  texts: { vi?: TaggedRow; en?: TaggedRow },
): Withdrawal {
  const vi = texts.vi?.row;
  const en = texts.en?.row;
  const about = vi && 'withdrawal' in vi ? vi.withdrawal : undefined;
  const aboutInEnglish = en && 'withdrawal' in en ? en.withdrawal : undefined;
  const replacement = about?.replacedBy;
  const kind = replacement && kindOf(replacement.relationTo);
  const id = replacement && idOf(replacement.value);
  return Withdrawal.parse({
    type: 'withdrawn',
    kind: row.kind,
    id: row.document,
    version: row.version,
    slug: row.slug ?? undefined,
    formerSlugs: row.former_slugs?.length ? row.former_slugs : undefined,
    title: { vi: row.title ?? '', en: row.title_en ?? undefined },
    withdrawnOn: days.format(new Date(row.announced_at)),
    reason: { vi: textOf(about?.reason), en: textOf(aboutInEnglish?.reason) },
    replacedBy: kind && id ? { kind, id } : undefined,
    succession: (kind && id && about.succession) || undefined,
    fields: vi && 'fields' in vi ? idsOf(vi.fields) : [],
  });
}

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
