const words: Record<string, [vi: string, en: string]> = {
  title: ['tên', 'title'],
  name: ['tên', 'title'],
  code: ['mã', 'code'],
  cases: ['trường hợp, bước và giấy tờ', 'cases, steps and papers'],
  channels: ['cách nộp, thời hạn và phí', 'ways to file, time and fees'],
  requirements: ['yêu cầu, điều kiện', 'requirements'],
  results: ['kết quả', 'results'],
  levels: ['cấp giải quyết', 'levels'],
  fields: ['lĩnh vực', 'fields'],
  audiences: ['đối tượng', 'audiences'],
  'agencies.executing': ['cơ quan thực hiện', 'executing agencies'],
  'agencies.competent': ['cơ quan có thẩm quyền', 'competent agencies'],
  'agencies.coordinating': ['cơ quan phối hợp', 'coordinating agencies'],
  legalBases: ['căn cứ pháp lý', 'legal bases'],
  receivingAddress: ['nơi tiếp nhận', 'receiving address'],
  publishingDecision: ['quyết định công bố', 'publishing decision'],
  'flags.joint': ['liên thông', 'joint procedure'],
  'flags.anyOffice': ['phi địa giới', 'any office'],
  'serviceLevel.effective': ['mức trực tuyến', 'online level'],
  sourceUrl: ['địa chỉ nguồn', 'source address'],
};

/** A part of a Procedure as staff call it; a column of a file keeps its name. */
export function fieldInWords(field: string, language: string): string {
  return words[field]?.[language === 'en' ? 1 : 0] ?? field;
}
