import type { Procedure } from '#content/procedure';
import { addressedAs } from './addressed-as.ts';

/** A complete, published Procedure: birth registration, unless told otherwise. */
export function aProcedure(given: Partial<Procedure> = {}): Procedure {
  return {
    ...addressedAs('khai-sinh', given),
    kind: 'procedure',
    code: '1.001193',
    title: 'Đăng ký khai sinh',
    summary: 'Ghi nhận việc sinh của trẻ và cấp giấy khai sinh.',
    levels: ['commune'],
    fields: [],
    audiences: [],
    lifeEvents: [],
    agencies: { competent: [], executing: [], coordinating: [] },
    serviceLevel: { effective: 'full', legacyLevel: 4 },
    cases: [
      {
        id: 'case-1',
        steps: [{ id: 'step-1', text: 'Nộp hồ sơ tại bộ phận một cửa.' }],
        dossier: [
          {
            id: 'item-1',
            name: 'Giấy chứng sinh',
            originals: 1,
            copies: 0,
            required: true,
            presentOnly: false,
          },
        ],
      },
    ],
    channels: [
      {
        id: 'channel-1',
        channel: 'direct',
        time: { quantity: 1, unit: 'working-day' },
        fees: [{ id: 'fee-1', kind: 'fee', amount: 0, currency: 'VND' }],
      },
    ],
    requirements: [],
    results: [{ id: 'result-1', name: 'Giấy khai sinh' }],
    legalBases: [],
    related: [],
    aliases: [],
    returnReasons: [],
    flags: { joint: false, anyOffice: false, essential: false },
    ...given,
  };
}
