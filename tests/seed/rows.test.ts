import { expect, test } from 'vitest';
import { procedureRow } from '#seed/procedure-row';
import { faqRow, stagesRow, type IdOf } from '#seed/rows';
import { starterContent } from '#seed/starter/starter-content';

const idOf: IdOf = (collection, slug) => `${collection}:${slug}`;

test('a Procedure points at the ids of what it names, paper by paper', () => {
  const birth = starterContent.procedures.find(({ slug }) => slug === 'dang-ky-khai-sinh')!;

  const row = procedureRow(birth, idOf);

  expect(row).toMatchObject({
    owner: 'agencies:so-tu-phap',
    agencies: { executing: ['agencies:ubnd-cap-xa'], coordinating: [] },
    cases: [{ dossier: [{ form: 'forms:to-khai-dang-ky-khai-sinh' }, {}, {}, {}] }, {}],
  });
  expect(row).not.toHaveProperty('related');
});

test('a list of lines is a row each, in both languages', () => {
  const marriage = starterContent.procedures.find(({ slug }) => slug === 'dang-ky-ket-hon')!;

  const row = procedureRow(marriage, idOf);

  expect(row.englishReady).toBe(true);
  expect(row.requirements).toEqual(marriage.requirements.map((text) => ({ text })));
});

test('a Procedure that nobody can file online has no online address', () => {
  const copies = starterContent.procedures.find(({ channels }) =>
    channels.every(({ channel }) => channel !== 'online'),
  )!;

  expect(procedureRow(copies, idOf).onlineUrl).toBeUndefined();
});

test('an answer embeds the live section of the Procedure by its id', () => {
  const set = starterContent.faqSets.find(({ slug }) => slug === 'khai-sinh-ket-hon-khai-tu')!;

  const row = faqRow(set.faqs[0]!, set, idOf);

  expect(row).toMatchObject({
    agency: 'agencies:so-tu-phap',
    verifiedOn: '2026-11-23T12:00:00.000Z',
    answer: {
      vi: {
        root: {
          children: [
            { type: 'paragraph' },
            {
              type: 'block',
              fields: { procedure: 'procedures:dang-ky-khai-sinh', section: 'dossier' },
            },
          ],
        },
      },
    },
  });
});

test('a FAQ without English is written in Vietnamese only', () => {
  const set = starterContent.faqSets[0]!;
  const { en: _, ...question } = set.faqs[0]!.question;

  expect(faqRow({ ...set.faqs[0]!, question }, set, idOf).answer).not.toHaveProperty('en');
});

test('a stage of a life event lists its Procedures before its Faqs', () => {
  const child = starterContent.lifeEvents.find(({ slug }) => slug === 'co-con-nho')!;

  const { stages } = stagesRow(child, idOf) as {
    stages: { documents: { relationTo: string }[] }[];
  };

  expect(stages[0]?.documents.map(({ relationTo }) => relationTo)).toEqual([
    'procedures',
    'procedures',
    'faqs',
    'faqs',
  ]);
});
