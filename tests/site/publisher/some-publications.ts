import fc from 'fast-check';
import type { Document } from '#content/document';
import type { Kind } from '#content/kind';
import { formerSlugsOf } from '#cms/publishing/former-slugs-of';
import { Publication } from '#content/publication';
import { aFaqSet } from '../../builders/a-faq-set.ts';
import { aFaq } from '../../builders/a-faq.ts';
import { aField } from '../../builders/a-field.ts';
import { aForm } from '../../builders/a-form.ts';
import { aLegalDocument } from '../../builders/a-legal-document.ts';
import { aLifeEvent } from '../../builders/a-life-event.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { aVideoGuide } from '../../builders/a-video-guide.ts';
import { anAgency } from '../../builders/an-agency.ts';
import { anAudience } from '../../builders/an-audience.ts';
import { someSiteSettings } from '../../builders/some-site-settings.ts';

// Few ids, slugs and titles, so that Documents meet, take each other's addresses and tie in lists.
const ids = fc.constantFrom('mot', 'hai', 'ba');
const many = fc.subarray(['mot', 'hai', 'ba']);
const slug = fc.constantFrom('an-giang', 'binh-dinh', 'ca-mau');
const title = fc.constantFrom('Đăng ký', 'Đất đai', 'Ăn uống', 'Ấp', 'dân cư', 'Zebra');

const document: fc.Arbitrary<Document> = fc.oneof(
  fc
    .record({ id: ids, slug, title, fields: many, executing: many, related: many, named: many })
    .map(({ executing, related, named, ...given }) =>
      aProcedure({
        ...given,
        agencies: { competent: [], coordinating: [], executing },
        audiences: named,
        lifeEvents: named,
        legalBases: named,
        related: related.map((procedure) => ({ relation: 'related', procedure })),
        cases: withForms(named),
      }),
    ),
  fc
    .record({
      id: ids,
      slug,
      question: title,
      procedures: many,
      set: fc.option(ids, { nil: undefined }),
    })
    .map(aFaq),
  fc.record({ id: ids, slug, name: title }).map(aField),
  fc
    .record({ id: ids, slug, name: title, parent: fc.option(ids, { nil: undefined }) })
    .map(anAgency),
  fc.record({ id: ids, slug, title, fields: many, lifeEvents: many, faqs: many }).map(aFaqSet),
  fc.record({ id: ids, slug, title, procedures: many, lifeEvents: many }).map(aVideoGuide),
  fc.record({ id: ids, slug, title, named: many }).map(({ named, ...given }) =>
    aLifeEvent({
      ...given,
      stages: [{ id: 'stage-1', title: 'Trước', documents: named.flatMap(refs) }],
    }),
  ),
  fc.record({ id: ids, slug, name: title }).map(anAudience),
  fc
    .record({ id: ids, slug, name: title, issuedBy: fc.option(ids, { nil: undefined }) })
    .map(aForm),
  fc.record({ id: ids, title }).map(aLegalDocument),
  fc
    .record({ name: title, mostUsed: many })
    .map((given) => someSiteSettings({ ...given, id: 'site-settings' })),
);

function withForms(forms: string[]) {
  const [first] = aProcedure().cases;
  const [item] = first!.dossier;
  return [{ ...first!, dossier: forms.map((form) => ({ ...item!, id: form, form })) }];
}

function refs(id: string) {
  return (['procedure', 'faq', 'video-guide'] as const).map((kind) => ({ kind, id }));
}

type Step = { document: Document; how: 'vi' | 'both' | 'withdraw'; successor: string };

/** Publications as editors make them: new Documents, changed and renamed ones, translations added and taken back, withdrawals; versions count up. */
export const somePublications = historiesOf(document);

/** The same of Procedures alone, so that lists fill up, and Documents pass from page to page of them. */
export const somethingListed = historiesOf(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      title,
      fields: fc.subarray(['mot']),
    })
    .map((given) => aProcedure({ ...given, slug: given.id })),
);

function historiesOf(documents: fc.Arbitrary<Document>): fc.Arbitrary<Publication[]> {
  const step = fc.record({
    document: documents,
    successor: ids,
    how: fc.constantFrom('vi', 'vi', 'both', 'withdraw') satisfies fc.Arbitrary<Step['how']>,
  });
  return fc
    .array(step, { minLength: 1, maxLength: 40, size: 'max' })
    .map((steps) => counted(steps).map(asRead));
}

function counted(steps: Step[]): Publication[] {
  const known = new Map<`${Kind}:${string}`, Publication>();
  return steps.map(({ document: given, how, successor }, index) => {
    const key = `${given.kind}:${given.id}` as const;
    const before = known.get(key);
    const version = (before?.version ?? 0) + 1;
    const numbered = { ...given, version };
    const isWithdrawn = how === 'withdraw' && given.kind !== 'site-settings';
    const publication: Publication = isWithdrawn
      ? aWithdrawal(numbered, { version, replacedBy: { kind: given.kind, id: successor } })
      : aPublication(numbered, how === 'both' ? { ...numbered, locale: 'en' } : undefined);
    publication.formerSlugs = formerSlugsOf(
      {
        slug: slugIn(before) ?? null,
        former_slugs: before?.formerSlugs ?? null,
        // Some in the same millisecond.
        announced_at: new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 3)).toISOString(),
      },
      slugIn(publication),
    );
    known.set(key, publication);
    return publication;
  });
}

function slugIn(publication: Publication | undefined): string | undefined {
  if (publication?.type !== 'published') return publication?.slug;
  return 'slug' in publication.documents.vi ? publication.documents.vi.slug : undefined;
}

/** A Publication as it comes from the CMS or a journal. */
export function asRead(publication: Publication): Publication {
  return Publication.parse(JSON.parse(JSON.stringify(publication)));
}
