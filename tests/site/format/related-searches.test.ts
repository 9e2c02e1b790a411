import { expect, test } from 'vitest';
import { createEmbeddedSearch } from '#search/embedded/create-embedded-search';
import { changesOf, decide } from '#search/decide';
import { relatedSearches } from '#site/format/related-searches';
import { aFaq } from '../../builders/a-faq.ts';
import { aForm } from '../../builders/a-form.ts';
import { aLifeEvent } from '../../builders/a-life-event.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication } from '../../builders/a-publication.ts';
import { aSearchQuery } from '../../search/a-search-query.ts';
import { starterDocuments } from '../../seed/starter-documents.ts';
import { contentOf } from '../views/content-of.ts';

const item = {
  id: 'i',
  name: 'Tờ khai',
  originals: 1,
  copies: 0,
  required: true,
  presentOnly: false,
};
const birth = aProcedure({
  cases: [{ id: 'c', steps: [], dossier: [{ ...item, form: 'to-khai-khai-sinh' }] }],
  aliases: ['Giay khai sinh', 'làm khai sinh cho con', 'khai sinh cho bé'],
  related: [
    { relation: 'related', procedure: 'trich-luc' },
    { relation: 'next', procedure: 'bao-hiem' },
    { relation: 'replaces', procedure: 'cu' },
  ],
  lifeEvents: ['co-con'],
});
const content = contentOf([
  birth,
  aProcedure({ id: 'bao-hiem', title: 'Cấp thẻ bảo hiểm y tế', aliases: ['thẻ BHYT cho bé'] }),
  aProcedure({ id: 'trich-luc', title: 'Cấp bản sao trích lục', plainTitle: 'Xin lại bản sao' }),
  aProcedure({ id: 'cu', title: 'Thủ tục cũ' }),
  aLifeEvent({ id: 'co-con', title: 'Có con nhỏ' }),
  aForm(),
  aFaq({ id: 'muon', procedures: ['khai-sinh'], lifeEvents: [] }),
]);
const hit = (kind: 'procedure' | 'faq' | 'form', id: string) => ({ kind, id });
const words = (q: string, ...hits: ReturnType<typeof hit>[]) =>
  relatedSearches(aSearchQuery({ q }), hits, content).map((one) => one.q);

test('other words, what follows and precedes, and the life event are offered in turn', () => {
  expect(words('đăng ký khai sinh', hit('procedure', 'khai-sinh'))).toEqual([
    'Giay khai sinh',
    'thẻ BHYT cho bé',
    'Có con nhỏ',
    'làm khai sinh cho con',
    'Xin lại bản sao',
  ]);
});

test('the query itself is never offered, however it was typed', () => {
  expect(words('giấy khai sinh', hit('procedure', 'khai-sinh'))).not.toContain('Giay khai sinh');
});

test('a Faq leads on by its Procedure', () => {
  expect(words('khai sinh muộn', hit('faq', 'muon'))).toContain('thẻ BHYT cho bé');
});

test('a Form leads on by the Procedure it is for', () => {
  expect(words('tờ khai', hit('form', 'to-khai-khai-sinh'))).toContain('thẻ BHYT cho bé');
});

test('nothing is offered beside the list of everything', () => {
  expect(words('', hit('procedure', 'khai-sinh'))).toEqual([]);
});

test.each(['vi', 'en'] as const)(
  'every search offered beside the starter content finds something, and never more than six (%s)',
  async (lang) => {
    const english = new Map(starterDocuments('en').map((one) => [`${one.kind}:${one.id}`, one]));
    const documents = starterDocuments('vi');
    const engine = createEmbeddedSearch();
    const publications = documents.map((one) =>
      aPublication(one, english.get(`${one.kind}:${one.id}`)),
    );
    await engine.apply(publications.flatMap((one) => changesOf(decide(one, 0))));
    const starter = contentOf([...documents, ...english.values()]);
    const offered = documents
      .filter(({ kind }) => kind === 'procedure' || kind === 'faq')
      .map(({ kind, id }) =>
        relatedSearches(
          aSearchQuery({ q: 'x', lang }),
          [{ kind, id } as ReturnType<typeof hit>],
          starter,
        ),
      );

    const counts = new Map<string, number>();
    for (const { q } of offered.flat())
      counts.set(q, (await engine.search(aSearchQuery({ q, lang }))).total);

    expect([...counts].filter(([, total]) => total === 0)).toEqual([]);
    expect(counts.size).toBeGreaterThan(50);
    expect(Math.max(...offered.map(({ length }) => length))).toBeLessThanOrEqual(6);
  },
);
