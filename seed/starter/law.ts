import { both, type Pair } from './both.ts';
import type { StarterLegalDocument } from './starter.ts';

const issuers = {
  QH: ['Quốc hội', 'National Assembly'],
  'NĐ-CP': ['Chính phủ', 'Government'],
  'QĐ-TTg': ['Thủ tướng Chính phủ', 'Prime Minister'],
  'TT-BTC': ['Bộ Tài chính', 'Ministry of Finance'],
  'TT-BCA': ['Bộ Công an', 'Ministry of Public Security'],
  'TT-BTP': ['Bộ Tư pháp', 'Ministry of Justice'],
  'TT-BGDĐT': ['Bộ Giáo dục và Đào tạo', 'Ministry of Education and Training'],
  'TT-BNNMT': ['Bộ Nông nghiệp và Môi trường', 'Ministry of Agriculture and Environment'],
} as const satisfies Record<string, Pair>;

/** A LegalDocument by its number, which says who issued it: `96/2026/NĐ-CP`, `143/2025/QH15`. */
export function law(number: string, title: Pair): StarterLegalDocument {
  const kind = number.split('/')[2]!.replace(/^QH\d+$/, 'QH');
  return { number, title: both(title), issuer: both(issuers[kind as keyof typeof issuers]) };
}
