import { describe, expect, test } from 'vitest';
import { agreesWithProcedures } from '#cms/gates/agrees-with-procedures';
import { captions } from '#cms/gates/captions';
import { complete } from '#cms/gates/complete';
import { findingsOf } from '#cms/gates/findings-of';
import { inForce } from '#cms/gates/in-force';
import { sameInEnglish } from '#cms/gates/same-in-english';
import type { Procedure } from '#content/procedure';
import type { LegalDocument } from '#content/taxonomy';
import { aFaq } from '../../builders/a-faq.ts';
import { aLegalDocument } from '../../builders/a-legal-document.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aVideoGuide } from '../../builders/a-video-guide.ts';
import { starterDocuments } from '../../seed/starter-documents.ts';

describe('the English of a Document', () => {
  const differing = (vi: string, en: string) =>
    sameInEnglish(aProcedure({ summary: vi }), aProcedure({ summary: en, locale: 'en' }));

  test.each([
    ['Nộp 50.000 đồng trong 5 ngày làm việc.', 'Pay VND 50,000 within five working days.'],
    ['Từ 1/7/2025, theo Nghị định 123/2015/NĐ-CP.', 'From 1 July 2025, by Decree 123/2015/ND-CP.'],
    ['Trẻ dưới 14 tuổi được giảm 50%.', 'Children under 14 pay 50 % less.'],
    ['Trong 12 giờ, ở xa trong 24 giờ.', 'Within 12 hours, far away within 24.'],
    ['Không mất tiền.', 'It is free.'],
    ['Ghi nơi và năm sinh.', 'Give the place and year of birth.'],
  ])('may say “%s” as “%s”', (vi, en) => {
    expect(differing(vi, en)).toEqual([]);
  });

  test.each([
    ['Nộp 50.000 đồng.', 'Pay VND 55,000.', ['50.000 đồng', '55.000 đồng']],
    ['Trong 5 ngày làm việc.', 'Within 5 days.', ['5 ngày làm việc', '5 ngày']],
    ['Từ ngày 1/7/2025.', 'From 7 January 2025.', ['01/07/2025', '07/01/2025']],
    [
      'Theo Nghị định 123/2015/NĐ-CP.',
      'By Decree 87/2020/ND-CP.',
      ['123/2015/ND-CP', '87/2020/ND-CP'],
    ],
  ])('may not say “%s” as “%s”', (vi, en, said) => {
    const findings = differing(vi, en);

    expect(findings.map(({ says }) => /“(.+?)”/u.exec(says.vi)?.[1])).toEqual(said);
    expect(findings).toMatchObject(said.map(() => ({ severity: 'block', path: ['summary'] })));
  });

  test('has as many conditions as the Vietnamese', () => {
    const [finding] = sameInEnglish(
      aProcedure({ requirements: ['Một.', 'Hai.'] }),
      aProcedure({ requirements: ['One.'], locale: 'en' }),
    );

    expect(finding).toMatchObject({ severity: 'block', path: ['requirements'] });
    expect(finding!.says.vi).toContain('2 dòng');
  });
});

describe('an answer', () => {
  const procedure = aProcedure({
    channels: [
      {
        id: 'direct',
        channel: 'direct',
        time: { quantity: 5, unit: 'working-day' },
        fees: [{ id: 'fee', kind: 'fee', amount: 60_000, currency: 'VND' }],
      },
    ],
  });
  const answering = (text: string) =>
    aFaq({ procedures: [procedure.id], answer: [{ type: 'paragraph', inlines: [{ text }] }] });

  test('that tells the fee of its Procedure passes', () => {
    const faq = answering('Lệ phí 60 nghìn đồng, sau năm ngày làm việc là xong.');

    expect(agreesWithProcedures(faq, [procedure])).toEqual([]);
  });

  test('that tells an earlier fee is shown beside what the Procedure says', () => {
    const [finding] = agreesWithProcedures(answering('Lệ phí 50.000 đồng.'), [procedure]);

    expect(finding).toMatchObject({ severity: 'warn', path: ['answer'] });
    expect(finding!.says.vi).toContain('“50.000 đồng”; thủ tục được gắn ghi: 60.000 đồng.');
  });
});

test('a Procedure without a way to apply, papers or a legal basis is told what it lacks', () => {
  const bare = aProcedure({
    channels: [],
    legalBases: [],
    cases: [{ id: 'case', steps: [{ id: 'step', text: 'Nộp.' }], dossier: [] }],
  });

  const says = complete(bare).map((finding) => finding.says.vi);

  expect(says).toEqual(
    expect.arrayContaining([
      'Chưa có thành phần hồ sơ.',
      'Chưa có cách thức thực hiện.',
      'Chưa có căn cứ pháp lý.',
    ]),
  );
});

test('a law that is over is named with the day, one in force is not', () => {
  const laws = [
    aLegalDocument({ number: '1/2010/NĐ-CP', effectiveTo: '2025-06-30' }),
    aLegalDocument({ number: '2/2025/NĐ-CP', effectiveFrom: '2025-07-01' }),
  ];

  const findings = inForce(laws, '2026-11-23');

  expect(findings.map(({ says }) => says.vi)).toEqual([
    expect.stringContaining('1/2010/NĐ-CP đã hết hiệu lực'),
  ]);
});

test('a film of ours without captions in its language is kept off the site', () => {
  const file = {
    path: '/media/a/phim.mp4',
    source: '/phim.mp4',
    filename: 'phim.mp4',
    mime: 'video/mp4',
    bytes: 1,
  };

  expect(captions(aVideoGuide({ source: { type: 'file', file }, captions: [] }))).toMatchObject([
    { severity: 'block', path: ['captions'] },
  ]);
});

test('nothing in the starter content is kept off the site, and no Procedure in it has a gap', () => {
  const inVietnamese = starterDocuments('vi');
  const inEnglish = new Map(starterDocuments('en').map((one) => [`${one.kind} ${one.id}`, one]));
  const referred = <D>(kind: string, ids: string[]) =>
    inVietnamese.filter((one) => one.kind === kind && ids.includes(one.id)) as D[];

  const found = inVietnamese.flatMap((vi) =>
    findingsOf(
      { vi, en: inEnglish.get(`${vi.kind} ${vi.id}`) },
      {
        procedures: referred<Procedure>('procedure', 'procedures' in vi ? vi.procedures : []),
        legalDocuments: referred<LegalDocument>(
          'legal-document',
          'legalBases' in vi ? vi.legalBases : [],
        ),
        today: '2026-11-23',
      },
    ).map(({ gate, severity, says }) => ({
      of: `${vi.kind} ${vi.id}`,
      gate,
      severity,
      says: says.vi,
    })),
  );

  expect(found.filter(({ severity, gate }) => severity === 'block' || gate === 'complete')).toEqual(
    [],
  );
});
