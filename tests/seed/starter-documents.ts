import { Document } from '#content/document';
import type { Locale } from '#content/locale';
import type { MediaFile } from '#content/media-file';
import type { Block } from '#content/rich-text';
import { starterContent, type StarterContent } from '#seed/starter/starter-content';
import type { StarterBlock, StarterCase, Text, Words } from '#seed/starter/starter';

/**
 * The starter content as the Documents it becomes once published, in one language, parsed by the
 * vocabulary. Ids are slugs (numbers for LegalDocuments). Documents without English are left out of `en`.
 */
export function starterDocuments(
  locale: Locale,
  content: StarterContent = starterContent,
): Document[] {
  const t = (text: Text): string => (locale === 'en' ? (text.en ?? '') : text.vi);
  const maybe = (text: Text | undefined): string | undefined => (text ? t(text) : undefined);
  const words = (list: Words): string[] => (locale === 'en' ? (list.en ?? []) : list.vi);
  const ready = (text: Text): boolean => locale === 'vi' || text.en !== undefined;
  const published = { locale, version: 1, updatedAt: '2026-11-23T03:00:00.000Z' };
  const addressed = (slug: string) => ({ ...published, id: slug, slug });

  const caseOf = (one: StarterCase, index: number) => ({
    id: `case-${index}`,
    name: maybe(one.name),
    steps: one.steps.map((step, at) => ({
      id: `step-${at}`,
      title: maybe(step.title),
      text: t(step.text),
    })),
    dossier: one.dossier.map(({ name, note, presentOnly = false, ...item }, at) => ({
      ...item,
      presentOnly,
      id: `paper-${index}-${at}`,
      name: t(name),
      note: maybe(note),
    })),
  });
  const blockOf = (block: StarterBlock): Block => {
    if ('paragraph' in block) return { type: 'paragraph', inlines: [{ text: t(block.paragraph) }] };
    if ('live' in block)
      return { type: 'procedure-section', procedure: block.of, section: block.live };
    return {
      type: 'list',
      ordered: block.ordered ?? false,
      items: block.list.map((item) => [{ text: t(item) }]),
    };
  };

  const documents: unknown[] = [
    ...content.audiences.map((one) => ({
      ...addressed(one.slug),
      ...one,
      kind: 'audience',
      name: t(one.name),
    })),
    ...content.legalDocuments.map((one) => ({
      ...published,
      ...one,
      id: one.number,
      kind: 'legal-document',
      title: t(one.title),
      issuer: t(one.issuer),
    })),
    ...content.agencies.map((one) => ({
      ...addressed(one.slug),
      ...one,
      kind: 'agency',
      name: t(one.name),
      shortName: maybe(one.shortName),
      summary: t(one.summary),
      openingHours: one.openingHours ?? [],
      aliases: words(one.aliases),
    })),
    ...content.fields.map((one, index) => ({
      ...addressed(one.slug),
      ...one,
      kind: 'field',
      order: index + 1,
      name: t(one.name),
      summary: t(one.summary),
      aliases: words(one.aliases),
    })),
    ...content.forms
      .filter(({ name }) => ready(name))
      .map((one) => ({
        ...addressed(one.slug),
        ...one,
        kind: 'form',
        name: t(one.name),
        guide: one.guide.map(t),
      })),
    ...content.lifeEvents.map((one, index) => ({
      ...addressed(one.slug),
      ...one,
      kind: 'life-event',
      order: index + 1,
      title: t(one.title),
      summary: t(one.summary),
      stages: one.stages.map((stage, at) => ({
        id: `stage-${at}`,
        title: t(stage.title),
        text: t(stage.text),
        documents: [
          ...(stage.procedures ?? []).map((id) => ({ kind: 'procedure', id })),
          ...(stage.faqs ?? []).map((id) => ({ kind: 'faq', id })),
        ],
      })),
    })),
    ...content.procedures
      .filter(({ title }) => ready(title))
      .map((one) => ({
        ...addressed(one.slug),
        ...one,
        kind: 'procedure',
        title: t(one.title),
        plainTitle: t(one.plainTitle),
        summary: t(one.summary),
        agencies: { coordinating: [], ...one.agencies },
        cases: one.cases.map(caseOf),
        channels: one.channels.map(({ note, time, fees, channel }, at) => ({
          id: `channel-${at}`,
          channel,
          time: { ...time, note: maybe(time.note) },
          note: maybe(note),
          fees: fees.map((fee, index) => ({
            ...fee,
            id: `fee-${at}-${index}`,
            currency: 'VND',
            note: maybe(fee.note),
          })),
        })),
        requirements: one.requirements.map(t),
        results: one.results.map((result, at) => ({ id: `result-${at}`, name: t(result) })),
        receivingAddress: maybe(one.receivingAddress),
        aliases: words(one.aliases),
        returnReasons: one.returnReasons.map(t),
        flags: { joint: false, anyOffice: false, essential: false, ...one.flags },
        onlineUrl: one.sourceUrl,
      })),
    ...content.faqSets
      .filter(({ title }) => ready(title))
      .map((one) => ({
        ...addressed(one.slug),
        ...one,
        kind: 'faq-set',
        title: t(one.title),
        summary: t(one.summary),
        faqs: one.faqs.map(({ slug }) => slug),
      })),
    ...content.faqSets.flatMap((set) =>
      set.faqs
        .filter(({ question }) => ready(question))
        .map((one) => ({
          procedures: [],
          audiences: [],
          legalBases: [],
          related: [],
          ...addressed(one.slug),
          ...one,
          kind: 'faq',
          question: t(one.question),
          wordings: words(one.wordings),
          answer: one.answer.map(blockOf),
          set: set.slug,
          agency: set.agency,
          fields: set.fields,
          lifeEvents: one.lifeEvents ?? set.lifeEvents,
          verifiedOn: set.verifiedOn,
          verifiedBy: set.agency,
        })),
    ),
    ...content.videoGuides.map((one) => ({
      ...addressed(one.slug),
      ...one,
      kind: 'video-guide',
      title: t(one.title),
      summary: t(one.summary),
      source: { type: 'file', file: file(one.film, 'video/mp4') },
      poster: { ...file(one.poster.file, 'image/jpeg'), alt: t(one.poster.alt) },
      captions: [
        { locale: 'vi', file: file(one.captions.vi, 'text/vtt') },
        { locale: 'en', file: file(one.captions.en, 'text/vtt') },
      ],
      chapters: one.chapters.map(({ at, title }, index) => ({
        id: `chapter-${index}`,
        at,
        title: t(title),
      })),
      transcript: t(one.transcript),
    })),
    {
      ...published,
      ...content.siteSettings,
      id: 'site-settings',
      kind: 'site-settings',
      name: t(content.siteSettings.name),
      tagline: t(content.siteSettings.tagline),
      hotline: { ...content.siteSettings.hotline, hours: [] },
      popularSearches: content.siteSettings.popularSearches.map(t),
    },
  ];
  return documents.map((document) => Document.parse(document));
}

function file(filename: string, mime: string): MediaFile {
  return {
    path: `/media/starter/${filename}`,
    source: `/starter/${filename}`,
    filename,
    mime,
    bytes: 1,
  };
}
