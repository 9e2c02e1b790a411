import { expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { ProcedureCode } from '#content/procedure-code';
import { starterContent } from '#seed/starter/starter-content';
import type { Text } from '#seed/starter/starter';

const faqs = starterContent.faqSets.flatMap((set) => set.faqs);

test('there is enough to start with', () => {
  expect(starterContent.procedures.length).toBeGreaterThanOrEqual(85);
  expect(starterContent.fields).toHaveLength(17);
  expect(starterContent.agencies.length).toBeGreaterThanOrEqual(12);
  expect(starterContent.faqSets.length).toBeGreaterThanOrEqual(25);
  expect(faqs.length).toBeGreaterThanOrEqual(200);
  expect(starterContent.forms.length).toBeGreaterThanOrEqual(8);
  expect(starterContent.videoGuides).toHaveLength(3);
  expect(starterContent.lifeEvents.filter(({ whose }) => whose === 'citizen')).toHaveLength(11);
  expect(starterContent.lifeEvents.filter(({ whose }) => whose === 'business')).toHaveLength(11);
});

test.each(starterContent.fields.map(({ slug }) => slug))(
  'the field %s has at least five procedures',
  (field) => {
    const ofField = starterContent.procedures.filter(({ fields }) => fields.includes(field));

    expect(ofField.length).toBeGreaterThanOrEqual(5);
  },
);

test('slugs are unique within their kind and fit an address', () => {
  const kinds = [
    starterContent.audiences,
    starterContent.agencies,
    starterContent.fields,
    starterContent.forms,
    starterContent.lifeEvents,
    starterContent.procedures,
    starterContent.faqSets,
    starterContent.videoGuides,
    faqs,
  ];

  for (const documents of kinds) {
    const slugs = documents.map(({ slug }) => slug);
    expect(slugs).toEqual([...new Set(slugs)]);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});

test('every reference leads to a starter Document', () => {
  const missing = references().filter(({ to, among }) => !among.includes(to));

  expect(missing).toEqual([]);
});

test('every procedure is complete', () => {
  for (const procedure of starterContent.procedures) {
    const where = procedure.slug;
    expect(ProcedureCode.safeParse(procedure.code).success, where).toBe(true);
    expect(procedure.levels, where).not.toEqual([]);
    expect(procedure.fields, where).not.toEqual([]);
    expect(procedure.audiences, where).not.toEqual([]);
    expect(procedure.lifeEvents, where).not.toEqual([]);
    expect(procedure.agencies.executing, where).not.toEqual([]);
    expect(procedure.legalBases, where).not.toEqual([]);
    expect(procedure.results, where).not.toEqual([]);
    expect(procedure.aliases.vi.length, where).toBeGreaterThanOrEqual(3);
    expect(procedure.serviceLevel.legacyLevel, where).toBeDefined();
    expect(procedure.sourceUrl, where).toMatch(/^https:\/\//);
    expect(procedure.verifiedOn, where).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const { steps, dossier } of procedure.cases) {
      expect(steps, where).not.toEqual([]);
      expect(dossier, where).not.toEqual([]);
    }
    for (const { time, fees } of procedure.channels) {
      expect(time.quantity ?? time.note, where).toBeDefined();
      for (const fee of fees) expect(fee.amount ?? fee.note, where).toBeDefined();
    }
  }
});

test('a free procedure says by what rule it is free', () => {
  const freeWithoutWords = starterContent.procedures.filter(({ channels }) =>
    channels.some(({ fees }) => fees.some(({ amount, note }) => amount === 0 && !note)),
  );

  expect(freeWithoutWords).toEqual([]);
});

test('what can be done fully online has an online way, and what is only described has none', () => {
  const wrong = starterContent.procedures.filter(({ serviceLevel: { effective }, channels }) => {
    const online = channels.some(({ channel }) => channel === 'online');
    return (effective === 'full' && !online) || (effective === 'information' && online);
  });

  expect(wrong.map(({ slug }) => slug)).toEqual([]);
});

test('no two procedures share a plain title or a word that citizens use for them', () => {
  const names = starterContent.procedures.flatMap(({ plainTitle, aliases }) =>
    [plainTitle.vi, ...aliases.vi].map((name) => name.toLowerCase()),
  );
  const shared = names.filter((name, at) => names.indexOf(name) !== at);

  expect(shared).toEqual([]);
});

test('no wording leads to two questions', () => {
  const wordings = faqs.flatMap(({ question, wordings: { vi } }) =>
    [question.vi, ...vi].map((wording) => wording.toLowerCase()),
  );

  expect(wordings.filter((wording, at) => wordings.indexOf(wording) !== at)).toEqual([]);
});

test('an amount of money in an answer is one that a procedure of the answer names', () => {
  const bySlug = new Map(starterContent.procedures.map((procedure) => [procedure.slug, procedure]));
  const unknown = faqs.flatMap(({ slug, answer, procedures = [] }) => {
    const own = JSON.stringify(procedures.map((named) => bySlug.get(named)));
    const amounts = JSON.stringify(answer).matchAll(/(\d[\d.]*) đồng/g);
    return Array.from(amounts, ([, amount]) => amount!)
      .filter((amount) => !own.includes(amount))
      .filter((amount) => !own.includes(`"amount":${amount.replaceAll('.', '')}`))
      .map((amount) => `${slug}: ${amount}`);
  });

  expect(unknown).toEqual([]);
});

test('questions come in citizens’ own words', () => {
  for (const { wordings, slug } of faqs) {
    expect(wordings.vi.length, slug).toBeGreaterThanOrEqual(2);
    expect(wordings.vi.length, slug).toBeLessThanOrEqual(4);
  }
});

test('every text is NFC, trimmed and single-spaced', () => {
  for (const text of texts(starterContent).flatMap(({ vi, en }) => [vi, en ?? vi])) {
    expect(text).toBe(text.normalize('NFC').trim());
    expect(text).not.toMatch(/ {2}/);
    expect(text).not.toBe('');
  }
});

test('every number in the English stands in the Vietnamese', () => {
  const differing = texts(starterContent).filter(
    ({ vi, en }) => en !== undefined && numbers(en).join(' ') !== numbers(vi).join(' '),
  );

  expect(differing).toEqual([]);
});

test('every Document is there in English, as a whole', () => {
  const kinds: { title: Text; parts: unknown; slug: string }[] = [
    ...starterContent.procedures.map((procedure) => ({ ...procedure, parts: ownTexts(procedure) })),
    ...faqs.map((faq) => ({ ...faq, title: faq.question, parts: faq })),
    ...starterContent.lifeEvents.map((event) => ({ ...event, parts: event })),
    ...starterContent.forms.map((form) => ({ ...form, title: form.name, parts: form })),
  ];

  const ready = kinds.filter(({ title }) => title.en !== undefined);
  const gaps = ready.filter(({ parts }) => texts(parts).some(({ en }) => en === undefined));

  expect(gaps.map(({ slug }) => slug)).toEqual([]);
  expect(ready).toHaveLength(kinds.length);
});

test('every file of a video guide is there', () => {
  for (const { film, poster, captions } of starterContent.videoGuides)
    for (const file of [film, poster.file, captions.vi, captions.en])
      expect(existsSync(new URL(`../../seed/starter/media/${file}`, import.meta.url)), file).toBe(
        true,
      );
});

function references(): { from: string; to: string; among: string[] }[] {
  const slugs = {
    audiences: starterContent.audiences.map(({ slug }) => slug),
    agencies: starterContent.agencies.map(({ slug }) => slug),
    fields: starterContent.fields.map(({ slug }) => slug),
    forms: starterContent.forms.map(({ slug }) => slug),
    lifeEvents: starterContent.lifeEvents.map(({ slug }) => slug),
    procedures: starterContent.procedures.map(({ slug }) => slug),
    faqs: faqs.map(({ slug }) => slug),
    laws: starterContent.legalDocuments.map(({ number }) => number),
  };
  const link = (from: string, among: string[], to: (string | undefined)[] = []) =>
    to.filter((slug) => slug !== undefined).map((slug) => ({ from, to: slug, among }));

  return [
    ...starterContent.agencies.flatMap((agency) =>
      link(agency.slug, slugs.agencies, [agency.parent, agency.replacedBy]),
    ),
    ...starterContent.fields.flatMap((field) => link(field.slug, slugs.agencies, field.agencies)),
    ...starterContent.forms.flatMap((form) => link(form.slug, slugs.laws, [form.issuedBy])),
    ...starterContent.procedures.flatMap((procedure) => [
      ...link(procedure.slug, slugs.fields, procedure.fields),
      ...link(procedure.slug, slugs.audiences, procedure.audiences),
      ...link(procedure.slug, slugs.lifeEvents, procedure.lifeEvents),
      ...link(procedure.slug, slugs.agencies, [
        ...procedure.agencies.competent,
        ...procedure.agencies.executing,
        ...(procedure.agencies.coordinating ?? []),
        procedure.verifiedBy,
      ]),
      ...link(procedure.slug, slugs.laws, procedure.legalBases),
      ...link(
        procedure.slug,
        slugs.laws,
        procedure.channels.flatMap(({ fees }) => fees.map(({ legalBasis }) => legalBasis)),
      ),
      ...link(
        procedure.slug,
        slugs.procedures,
        procedure.related.map((relation) => relation.procedure),
      ),
      ...link(
        procedure.slug,
        slugs.forms,
        procedure.cases.flatMap(({ dossier }) => dossier.map(({ form }) => form)),
      ),
    ]),
    ...starterContent.faqSets.flatMap((set) => [
      ...link(set.slug, slugs.agencies, [set.agency]),
      ...link(set.slug, slugs.fields, set.fields),
      ...link(set.slug, slugs.lifeEvents, set.lifeEvents),
    ]),
    ...faqs.flatMap((faq) => [
      ...link(faq.slug, slugs.procedures, faq.procedures),
      ...link(
        faq.slug,
        slugs.procedures,
        faq.answer.map((block) => ('live' in block ? block.of : undefined)),
      ),
      ...link(faq.slug, slugs.lifeEvents, faq.lifeEvents),
      ...link(faq.slug, slugs.audiences, faq.audiences),
      ...link(faq.slug, slugs.laws, faq.legalBases),
      ...link(faq.slug, slugs.faqs, faq.related),
    ]),
    ...starterContent.lifeEvents.flatMap((event) =>
      event.stages.flatMap((stage) => [
        ...link(event.slug, slugs.procedures, stage.procedures),
        ...link(event.slug, slugs.faqs, stage.faqs),
      ]),
    ),
    ...starterContent.videoGuides.flatMap((guide) => [
      ...link(guide.slug, slugs.procedures, guide.procedures),
      ...link(guide.slug, slugs.fields, guide.fields),
      ...link(guide.slug, slugs.lifeEvents, guide.lifeEvents),
    ]),
    ...link('site settings', slugs.procedures, starterContent.siteSettings.mostUsed),
    ...link('site settings', slugs.faqs, starterContent.siteSettings.commonQuestions),
  ];
}

/** Every `{ vi, en? }` inside a value. */
function texts(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && typeof value.vi === 'string') return [value as Text];
  return Object.values(value).flatMap(texts);
}

function ownTexts(procedure: object) {
  const { aliases: _searched, ...shown } = procedure as { aliases: unknown };
  return shown;
}

/** The numbers of a text, sorted, without thousands separators and full hours' minutes, decimals with a point. */
function numbers(text: string): string[] {
  return (text.replaceAll(':00', '').match(/\d+(?:[.,/]\d+)*/g) ?? [])
    .map((number) => number.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
    .sort();
}
