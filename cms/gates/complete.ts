import type { Procedure } from '#content/procedure';
import type { Finding } from './finding.ts';

/**
 * What every Procedure must tell at the lowest level of service (Thông tư 32/2017/TT-BTTTT, level 1): steps, ways,
 * papers, time, who it is for, who does it, the result, the fee, the legal basis. A gap is told, and citizens see
 * “not published yet”: an urgent change must not wait for an old gap.
 */
export function complete(procedure: Procedure): Finding[] {
  const { agencies, cases, channels, audiences, results, legalBases } = procedure;
  const gaps: [isMissing: boolean, path: Finding['path'], vi: string, en: string][] = [
    [cases.every(({ steps }) => steps.length === 0), ['cases'], 'trình tự thực hiện', 'the steps'],
    [
      cases.every(({ dossier }) => dossier.length === 0),
      ['cases'],
      'thành phần hồ sơ',
      'the papers',
    ],
    [channels.length === 0, ['channels'], 'cách thức thực hiện', 'the ways to apply'],
    [
      channels.some(({ time }) => time.quantity === undefined && !time.note),
      ['channels'],
      'thời hạn giải quyết',
      'the time it takes',
    ],
    [
      channels.length > 0 && channels.every(({ fees }) => fees.length === 0),
      ['channels'],
      'phí, lệ phí (miễn phí thì ghi 0 đồng)',
      'the fee (0 where it is free)',
    ],
    [audiences.length === 0, ['audiences'], 'đối tượng thực hiện', 'who it is for'],
    [
      agencies.executing.length + agencies.competent.length === 0,
      ['agencies', 'executing'],
      'cơ quan thực hiện',
      'the agency that does it',
    ],
    [results.length === 0, ['results'], 'kết quả', 'the result'],
    [legalBases.length === 0, ['legalBases'], 'căn cứ pháp lý', 'the legal basis'],
  ];
  return gaps
    .filter(([isMissing]) => isMissing)
    .map(([, path, vi, en]) => ({
      gate: 'complete',
      severity: 'warn',
      path,
      says: { vi: `Chưa có ${vi}.`, en: `Still missing: ${en}.` },
    }));
}
