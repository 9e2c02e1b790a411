import type { LegalDocument } from '#content/taxonomy';
import type { Finding } from './finding.ts';

/** Legal documents that are cited are in force on `today` (`2026-11-23`, in Việt Nam). */
export function inForce(cited: LegalDocument[], today: string): Finding[] {
  return cited.flatMap(({ number, effectiveFrom, effectiveTo }): Finding[] => {
    const isOver = effectiveTo !== undefined && effectiveTo < today;
    const isEarly = effectiveFrom !== undefined && effectiveFrom > today;
    if (!isOver && !isEarly) return [];
    const says = isOver
      ? {
          vi: `${number} đã hết hiệu lực từ ${effectiveTo}. Gắn văn bản thay thế.`,
          en: `${number} is no longer in force since ${effectiveTo}. Cite what replaced it.`,
        }
      : {
          vi: `${number} đến ${effectiveFrom} mới có hiệu lực.`,
          en: `${number} comes into force on ${effectiveFrom} only.`,
        };
    return [{ gate: 'in-force', severity: 'warn', path: ['legalBases'], says }];
  });
}
