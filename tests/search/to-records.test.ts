import { expect, test } from 'vitest';
import { toRecords } from '#search/to-records';
import { aFaq } from '../builders/a-faq.ts';
import { aForm } from '../builders/a-form.ts';
import { aProcedure } from '../builders/a-procedure.ts';
import { aVideoGuide } from '../builders/a-video-guide.ts';
import { anAgency } from '../builders/an-agency.ts';
import { someSiteSettings } from '../builders/some-site-settings.ts';
import { fixtureCorpus } from './fixture-corpus.ts';

test('a Procedure is known by its plain title, with the official one beside it', () => {
  const [record] = toRecords(
    aProcedure({ plainTitle: 'Làm giấy khai sinh', aliases: ['khai sinh cho con'] }),
  );

  expect(record).toMatchObject({
    title: 'Làm giấy khai sinh',
    officialTitle: 'Đăng ký khai sinh',
    aliases: ['khai sinh cho con'],
    codes: ['1001193'],
  });
});

test('the sections of a Procedure carry the words of its page', () => {
  const [record] = toRecords(
    aProcedure({
      channels: [
        {
          id: 'c',
          channel: 'online',
          time: { quantity: 3, unit: 'working-day' },
          fees: [{ id: 'f', kind: 'fee', amount: 25000, currency: 'VND', note: 'mỗi bản' }],
        },
      ],
    }),
  );

  expect(record!.sections).toContainEqual({
    section: 'channels',
    text: 'Trực tuyến: 3 ngày làm việc\nLệ phí: 25.000 đồng, mỗi bản',
  });
});

test('an unknown fee is never called free', () => {
  const [record] = toRecords(
    aProcedure({
      channels: [
        {
          id: 'c',
          channel: 'direct',
          time: { unit: 'other' },
          fees: [{ id: 'f', kind: 'fee', currency: 'VND', note: 'theo nghị quyết' }],
        },
      ],
    }),
  );

  expect(JSON.stringify(record!.sections)).not.toContain('miễn phí');
});

test('a Faq is found by its wordings, its answer and the documents it names', () => {
  const [record] = toRecords(
    aFaq({
      wordings: ['khai sinh trễ'],
      answer: [
        {
          type: 'paragraph',
          inlines: [{ text: 'Theo Nghị định 123/2015/NĐ-CP' }, { text: ' thì không.' }],
        },
        { type: 'list', ordered: false, items: [[{ text: 'một' }], [{ text: 'hai' }]] },
        { type: 'procedure-section', procedure: 'khai-sinh', section: 'dossier' },
      ],
    }),
  );

  expect(record).toMatchObject({
    aliases: ['khai sinh trễ'],
    codes: ['123/2015/nd-cp'],
    sections: [{ text: 'Theo Nghị định 123/2015/NĐ-CP thì không.\nmột\nhai' }],
  });
});

test('what belongs to an Agency is counted with it, itself included', () => {
  const [procedure] = toRecords(
    aProcedure({ agencies: { competent: ['a'], executing: ['a', 'b'], coordinating: ['c'] } }),
  );
  const [agency] = toRecords(anAgency({ id: 'a' }));

  expect(procedure!.facets.agency).toEqual(['a', 'b']);
  expect(agency!.facets.agency).toEqual(['a']);
});

test('a VideoGuide is found by what is said in it', () => {
  const [record] = toRecords(aVideoGuide());

  expect(record!.sections.at(-1)!.text).toContain('giấy chứng sinh');
});

test('settings are not searched, everything with a page is', () => {
  expect(toRecords(someSiteSettings())).toEqual([]);
  expect(fixtureCorpus.every((document) => toRecords(document).length === 1)).toBe(true);
});

test('the legal document that issued a Form is not taken for an Agency', () => {
  const [record] = toRecords(aForm({ issuedBy: '04/2020/TT-BTP' }));

  expect(record!.facets.agency).toEqual([]);
});
