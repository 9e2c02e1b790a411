/**
 * A text with foreign countries said as "nước ngoài": Procedures know people from abroad, not from Korea. Only names
 * with their marks and capitals count, for "my" and "lao" are words too.
 */
export function abroadSaid(text: string): string {
  return text
    .replaceAll(vietnamese, 'nước ngoài')
    .replaceAll(nationalities, 'foreign')
    .replaceAll(/\b(?:a|an) foreign(?=[\s.,?!]*$)/gi, 'a foreigner');
}

const vietnamese =
  /(?<!\p{L})(?:Mỹ|Hoa Kỳ|Nhật(?: Bản)?|Hàn(?: Quốc)?|Triều Tiên|Trung Quốc|Đài Loan|Hồng Kông|Úc|Anh Quốc|nước Anh|Pháp|Đức|Ý|Nga|Canada|Thái(?: Lan)?|Lào|Campuchia|Singapore|Malaysia|Philippines|Ấn Độ|Thụy Sĩ|Thụy Điển|Na Uy|Hà Lan|Tây Ban Nha|châu Âu)(?!\p{L})/gu;

const nationalities =
  /\b(?:American|British|French|German|Korean|Japanese|Chinese|Taiwanese|Australian|Canadian|Thai|Russian|Indian|Filipino)\b/g;
