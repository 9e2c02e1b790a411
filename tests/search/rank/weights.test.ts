import { describe, expect, test } from 'vitest';
import { learnedVocabulary } from '#search/learned-vocabulary';
import type { SearchRecord } from '#search/search-record';
import { neededShare } from '#search/rank/coverage';
import { sum } from '#search/rank/name-fit';
import { prepare } from '#search/rank/prepared';
import { partsOf, type Asked } from '#search/rank/score-of';
import { weights, type Weights } from '#search/rank/weights';
import { startingKnowledge, understand } from '#search/understand/understand';
import { aSearchRecord } from '../a-search-record.ts';

/** What a search knows of two records beside their texts. */
type Given = {
  fit?: [number, number];
  coverage?: [number, number];
  popularity?: [number, number];
  prefer?: Asked['prefer'];
};

/** How much better the first of two records answers than the second, with these weights. */
function lead(
  q: string,
  records: [Partial<SearchRecord>, Partial<SearchRecord>],
  counts: Weights,
  { fit = [0, 0], coverage = [0, 0], popularity = [0, 0], prefer }: Given = {},
): number {
  const prepared = records.map((one, i) => prepare(aSearchRecord({ id: `${i}`, ...one })));
  const vocabulary = learnedVocabulary();
  for (const one of prepared) vocabulary.learn(one);
  const understood = understand(q, startingKnowledge('vi', { vocabulary }));
  const [first, second] = prepared.map((one, i) => {
    const asked = {
      understood,
      weightOf: vocabulary.weightOf,
      popularityOf: () => popularity[i]!,
      today: '2026-11-23',
      prefer,
    };
    const candidate = { prepared: one, fit: fit[i]!, coverage: coverage[i]! };
    return sum(Object.values(partsOf(candidate, asked, counts)));
  });
  return first! - second!;
}

const titled = (...titles: [string, string]) =>
  titles.map((title) => ({ title })) as [Partial<SearchRecord>, Partial<SearchRecord>];
const twins = (first: Partial<SearchRecord>, second: Partial<SearchRecord>) =>
  [
    { title: 'Đăng ký tàu cá', ...first },
    { title: 'Đăng ký tàu cá', ...second },
  ] as [Partial<SearchRecord>, Partial<SearchRecord>];

describe.each<[string, keyof Weights['score'], Parameters<typeof lead>[1], string, Given]>([
  ['the name that fits', 'name', titled('Đăng ký kết hôn', 'Cấp thẻ căn cước'), 'kết hôn', {}],
  ['more of the query', 'coverage', twins({}, {}), 'tàu cá', { coverage: [1, 0.5] }],
  ['more by BM25', 'fit', twins({}, {}), 'tàu cá', { fit: [1, 0.5] }],
  [
    'its own code',
    'ownCode',
    twins({ codes: ['1004222'] }, { codes: ['1000001', '1004222'] }),
    '1.004222',
    {},
  ],
  [
    'the code it names',
    'namedCode',
    twins({ codes: ['1000001', '42/2022/nd-cp'] }, { codes: ['1000002'] }),
    'nd 42/2022',
    {},
  ],
  [
    'a Faq that asks for the same',
    'sameAsk',
    [
      { kind: 'faq', title: 'Kết hôn mất bao nhiêu tiền?' },
      { kind: 'faq', title: 'Kết hôn ở đâu?' },
    ],
    'lệ phí kết hôn',
    {},
  ],
  ['what was checked lately', 'freshness', twins({ verifiedOn: '2026-11-01' }, {}), 'tàu cá', {}],
  ['what is often opened', 'popularity', twins({}, {}), 'tàu cá', { popularity: [1, 0] }],
  [
    'the audience that asks',
    'audience',
    twins({ facets: { ...aSearchRecord().facets, audience: ['ngu-dan'] } }, {}),
    'tàu cá',
    { prefer: { audience: 'ngu-dan' } },
  ],
  [
    'the agency of the place',
    'agency',
    twins({ facets: { ...aSearchRecord().facets, agency: ['xa-ven-bien'] } }, {}),
    'tàu cá',
    { prefer: { agency: 'xa-ven-bien' } },
  ],
])('%s', (_, weight, records, q, given) => {
  test('comes first', () => {
    expect(lead(q, records, weights, given)).toBeGreaterThan(0);
  });

  test(`does not without the weight ${weight}`, () => {
    const without = { ...weights, score: { ...weights.score, [weight]: 0 } };

    expect(lead(q, records, without, given)).toBeLessThanOrEqual(0);
  });
});

describe.each<[string, Partial<Weights['nameFit']>, string, Parameters<typeof lead>[1]]>([
  [
    'a name with the words beats one without',
    { words: 0, order: 0, topic: 0 },
    'kết hôn',
    titled('Đăng ký kết hôn', 'Đăng ký tàu cá'),
  ],
  [
    'words in the order typed beat the same words in another',
    { order: 0 },
    'đăng ký kết hôn',
    titled('Đăng ký kết hôn', 'Kết hôn đăng ký'),
  ],
  [
    'a name that says nothing else beats a longer one',
    { topic: 0 },
    'đăng ký kết hôn',
    titled('Đăng ký kết hôn', 'Đăng ký kết hôn lưu động'),
  ],
  [
    'two words side by side beat three that are scattered',
    { lone: 1 },
    'mất giấy khai sinh',
    titled('Cấp khai sinh', 'Giấy phép sinh hoạt do mất khai báo'),
  ],
  [
    'marks as typed beat fewer marks',
    { compatible: 1 },
    'đương',
    titled('Việc của đương sự', 'Việc của đường sự'),
  ],
  ['marks as typed beat other marks', { contrary: 1 }, 'đường', titled('Mở đường', 'Mở dương')],
])('%s', (_, without, q, records) => {
  test('as it should', () => {
    expect(lead(q, records, weights)).toBeGreaterThan(0);
  });

  test(`not without ${Object.keys(without).join(', ')}`, () => {
    const counts = { ...weights, nameFit: { ...weights.nameFit, ...without } };

    expect(lead(q, records, counts)).toBeLessThanOrEqual(0);
  });
});
test('a record with the few words that all have is no answer beside one that has them all', () => {
  const { few, many } = weights.answer;
  const asked = (words: string) =>
    understand(words, startingKnowledge('vi', { questionPhrases: [] }));

  expect(neededShare(asked('thẻ căn cước'), 1)).toBe(few.enough);
  expect(neededShare(asked('thẻ căn cước'), 0.1)).toBe(few.least);
  expect(neededShare(asked('thẻ căn cước con trai mười bốn tuổi'), 1)).toBe(many.enough);
  expect(neededShare(asked('thẻ căn cước con trai mười bốn tuổi'), 0.1)).toBe(many.least);
});

test.each<['alias' | 'otherName', Partial<SearchRecord>]>([
  ['alias', { title: 'Tờ khai', aliases: ['Hộ chiếu'] }],
  ['otherName', { title: 'Hộ chiếu (cấp tỉnh)' }],
])('a name that is an %s counts a little less than a title', (weight, given) => {
  const { names } = prepare(aSearchRecord(given));
  const name = names.find(({ terms }) => terms.join(' ') === 'ho chieu');

  expect(name!.weight).toBe(weights[weight]);
  expect(lead('hộ chiếu', [{ title: 'Hộ chiếu' }, given], weights)).toBeGreaterThan(0);
});

test('the story around the matter of a long question counts little', () => {
  const titles = titled('Đăng ký kết hôn', 'Tuần lễ bạn đọc');
  const q = 'tuần sau vợ chồng bạn định đi đăng ký kết hôn';
  const storied = lead(q, titles, weights);
  const { aside } = weights;
  weights.aside = 1;
  const plain = lead(q, titles, weights);
  weights.aside = aside;

  expect(storied).toBeGreaterThan(plain);
});

test.each([
  ['procedure', 'faq'],
  ['faq', 'life-event'],
  ['life-event', 'agency'],
  ['agency', 'video-guide'],
  ['video-guide', 'field'],
  ['field', 'form'],
  ['faq-set', 'audience'],
] as const)('among equals a %s comes before a %s', (kind, other) => {
  expect(lead('tàu cá', twins({ kind }, { kind: other }), weights)).toBeGreaterThan(0);
});
