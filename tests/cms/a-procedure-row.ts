import type { Procedure } from '#cms/payload-types';

type Row = Omit<Procedure, 'id' | 'createdAt' | 'updatedAt'>;

let made = 0;

/** A row of `procedures` that can be published, each with a code of its own. */
export function aProcedureRow(given: Partial<Row> = {}): Row {
  made += 1;
  return {
    code: `9.${String(made).padStart(6, '0')}`,
    title: `Đăng ký khai sinh lần ${made}`,
    summary: 'Ghi nhận việc sinh của trẻ.',
    serviceLevel: { effective: 'full' },
    cases: [{ steps: [{ text: 'Nộp hồ sơ.' }], dossier: [] }],
    channels: [{ channel: 'direct', time: { quantity: 1, unit: 'working-day' }, fees: [] }],
    ...given,
  };
}
