import { describe, expect, test } from 'vitest';
import { toDocument, type TaggedRow } from '#cms/publishing/to-document/to-document';

const about = {
  id: '5',
  locale: 'vi',
  version: 2,
  updatedAt: '2026-11-23T03:32:05.000Z',
} as const;

describe('a row of each kind becomes its Document', () => {
  test('procedure', () => {
    expect(documentOf('procedure', procedureRow)).toMatchObject({
      ...about,
      kind: 'procedure',
      slug: 'khai-sinh',
      code: '1.001193',
      plainTitle: undefined,
      agencies: { competent: ['3'], executing: ['4'], coordinating: [] },
      serviceLevel: { effective: 'full', legacyLevel: 4 },
      cases: [
        {
          id: 'a',
          name: undefined,
          steps: [{ id: 'b', text: 'Nộp tờ khai.' }],
          dossier: [{ id: 'c', name: 'Tờ khai', originals: 1, required: true, form: '9' }],
        },
      ],
      channels: [
        {
          id: 'd',
          channel: 'direct',
          time: { quantity: 5, unit: 'working-day' },
          fees: [{ id: 'e', kind: 'fee', amount: undefined, currency: 'VND', legalBasis: '8' }],
        },
      ],
      requirements: ['Trẻ sinh ra còn sống'],
      verifiedOn: '2026-11-02',
    });
  });

  test('faq', () => {
    const row = { slug: 'mat-bao-lau', question: 'Mất bao lâu?', answer: anAnswer, fields: [1] };

    expect(documentOf('faq', row)).toMatchObject({
      kind: 'faq',
      question: 'Mất bao lâu?',
      answer: [{ type: 'paragraph', inlines: [{ text: 'Năm ngày.' }] }],
      fields: ['1'],
      wordings: [],
    });
  });

  test('faq-set', () => {
    const row = { slug: 'ho-tich', title: 'Hộ tịch', faqs: [{ id: 3 }, 4] };

    expect(documentOf('faq-set', row)).toMatchObject({ title: 'Hộ tịch', faqs: ['3', '4'] });
  });

  test('video-guide, with its files', () => {
    const row = {
      slug: 'nop-ho-so',
      title: 'Nộp hồ sơ',
      summary: 'Cách nộp.',
      sourceType: 'file',
      film: aFile('nộp hồ sơ.mp4', 'video/mp4'),
      captions: [{ locale: 'vi', file: aFile('vi.vtt', 'text/vtt') }],
      chapters: [{ id: 'x', at: 0, title: 'Mở đầu' }],
      transcript: 'Chào bạn.',
      durationSeconds: 40,
    };

    expect(documentOf('video-guide', row)).toMatchObject({
      source: {
        type: 'file',
        file: {
          path: '/media/0123456789abcdef/n%E1%BB%99p%20h%E1%BB%93%20s%C6%A1.mp4',
          source: '/api/media/file/n%E1%BB%99p%20h%E1%BB%93%20s%C6%A1.mp4',
          mime: 'video/mp4',
        },
      },
      captions: [{ locale: 'vi', file: { filename: 'vi.vtt' } }],
    });
  });

  test('life-event', () => {
    const documents = [
      { relationTo: 'procedures', value: 3 },
      { relationTo: 'faqs', value: { id: 4 } },
    ];
    const row = {
      slug: 'co-con-nho',
      title: 'Có con nhỏ',
      whose: 'citizen',
      order: 1,
      stages: [{ id: 's', title: 'Mới sinh', documents }],
    };

    expect(documentOf('life-event', row)).toMatchObject({
      stages: [
        {
          documents: [
            { kind: 'procedure', id: '3' },
            { kind: 'faq', id: '4' },
          ],
        },
      ],
    });
  });

  test('agency, with days of its validity in Việt Nam', () => {
    const row = {
      slug: 'so-tu-phap',
      name: 'Sở Tư pháp',
      agencyKind: 'department',
      geo: { latitude: 12.66, longitude: null },
      openingHours: [{ days: ['1', '2'], opens: '07:30', closes: '11:30' }],
      validFrom: '2025-06-30T17:00:00.000Z',
    };

    expect(documentOf('agency', row)).toMatchObject({
      openingHours: [{ days: [1, 2], opens: '07:30', closes: '11:30' }],
      geo: undefined,
      validFrom: '2025-07-01',
    });
  });

  test('field, audience, form, legal document and site settings', () => {
    expect(documentOf('field', { slug: 'y-te', name: 'Y tế', order: 3 })).toMatchObject({
      name: 'Y tế',
      order: 3,
    });
    expect(
      documentOf('audience', { slug: 'cong-dan', name: 'Công dân', group: 'citizen' }),
    ).toMatchObject({ group: 'citizen' });
    expect(
      documentOf('form', { slug: 'to-khai', name: 'Tờ khai', guide: [{ text: ' Ghi rõ. ' }] }),
    ).toMatchObject({ guide: ['Ghi rõ.'] });
    expect(
      documentOf('legal-document', { number: '60/2014/QH13', title: 'Luật Hộ tịch' }),
    ).toMatchObject({ number: '60/2014/QH13' });
    expect(
      documentOf('site-settings', { name: 'Cổng', tagline: 'Một lần là đúng', hotline: {} }),
    ).toMatchObject({ hotline: undefined, popularSearches: [] });
  });
});

test('what is missing is named by its place in the form', () => {
  const document = toDocument(tagged('procedure', { ...procedureRow, summary: '  ' }), about);

  expect(document.error?.issues[0]?.path).toEqual(['summary']);
});

test('a fee that was never filled in is unknown, and never free', () => {
  const free = { ...procedureRow.channels[0]!.fees[0]!, amount: 0 };
  const row = { ...procedureRow, channels: [{ ...procedureRow.channels[0]!, fees: [free] }] };

  expect(documentOf('procedure', procedureRow)).not.toHaveProperty('channels.0.fees.0.amount', 0);
  expect(documentOf('procedure', row)).toHaveProperty('channels.0.fees.0.amount', 0);
});

test('an uploaded film whose file is gone cannot be published', () => {
  const row = {
    slug: 'nop-ho-so',
    title: 'Nộp hồ sơ',
    summary: 'Cách nộp.',
    sourceType: 'file',
    film: null,
    transcript: 'Chào bạn.',
    durationSeconds: 40,
  };

  const document = toDocument(tagged('video-guide', row), about);

  expect(document.error?.issues[0]?.path.slice(0, 2)).toEqual(['source', 'file']);
});

const procedureRow = {
  slug: 'khai-sinh',
  code: '1.001193',
  title: ' Đăng ký khai sinh ',
  plainTitle: '',
  summary: 'Ghi nhận việc sinh.',
  agencies: { competent: [3], executing: [{ id: 4 }] },
  serviceLevel: { effective: 'full', legacyLevel: '4' },
  cases: [
    {
      id: 'a',
      name: null,
      steps: [{ id: 'b', text: 'Nộp tờ khai.' }],
      dossier: [{ id: 'c', name: 'Tờ khai', originals: 1, copies: 0, required: true, form: 9 }],
    },
  ],
  channels: [
    {
      id: 'd',
      channel: 'direct',
      time: { quantity: 5, unit: 'working-day' },
      fees: [{ id: 'e', kind: 'fee', amount: null as number | null, legalBasis: 8 }],
    },
  ],
  requirements: [{ text: 'Trẻ sinh ra còn sống' }, { text: '' }],
  verifiedOn: '2026-11-02T12:00:00.000Z',
};

const anAnswer = {
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Năm ngày.' }] }],
  },
};

function aFile(filename: string, mimeType: string) {
  return { id: 1, filename, mimeType, filesize: 10, contentHash: '0123456789abcdef0123' };
}

function documentOf(kind: TaggedRow['kind'], row: object) {
  const document = toDocument(tagged(kind, row), about);
  expect(document.error).toBeUndefined();
  return document.data;
}

/** Rows hold what a test is about; Payload would add its own columns. */
function tagged(kind: TaggedRow['kind'], row: object): TaggedRow {
  return { kind, row } as unknown as TaggedRow;
}
