/** Made-up official prose: set phrases around words of which few are frequent and most are rare, as in real texts. */
export function madeUpText(syllables: number, chance: () => number): string {
  const words: string[] = [];
  while (words.length < syllables) {
    const phrase = phrases[Math.floor(chance() * phrases.length)]!;
    for (const word of phrase.split(' ')) words.push(word.replace('…', () => anySyllable(chance)));
  }
  return words.slice(0, syllables).join(' ');
}

const phrases = [
  'Tổ chức, cá nhân nộp 01 bộ hồ sơ đề nghị … … đến cơ quan có thẩm quyền giải quyết.',
  'Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, cơ quan tiếp nhận thẩm tra … …',
  'Trường hợp hồ sơ chưa đầy đủ, cán bộ hướng dẫn người nộp bổ sung … … trong 03 ngày.',
  'Bản sao có chứng thực giấy … … và văn bản thỏa thuận về … …;',
  'Đơn đề nghị theo mẫu số 02 ban hành kèm theo quy định về … … của tỉnh.',
  'Người yêu cầu xuất trình thẻ căn cước hoặc hộ chiếu còn giá trị sử dụng để chứng minh … …',
  'Kết quả được trả trực tiếp, qua bưu chính hoặc trên cổng dịch vụ công về … …',
  'Ủy ban nhân dân cấp xã kiểm tra thực tế … … và lập biên bản xác minh.',
  'Thuyết minh về điều kiện … … … , nhân lực và trang thiết bị phù hợp với quy mô hoạt động.',
  'Không thu lệ phí đối với người thuộc hộ nghèo, người cao tuổi, người khuyết tật … …',
];

const onsets = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const rimes =
  'a á à ả ã ạ an án àn ản ang áng àng anh ánh ảnh ao áo ăn ắn ăng ắng âm ấm ân ấn ầu ấu ê ế ên ến ênh ệnh i í ị in ính iên iến iện iếp iểu o ó ọ oi ói on ong óng ô ố ộ ôi ối ôn ông ống ổng ơ ở ơi ời u ú ụ ui ung úng ư ữ ưa ừa ương ường ướng ưu uyên uyết'.split(
    ' ',
  );

// Zipf by a power of chance: a few come at every turn, some hundreds in one Document out of many.
function anySyllable(chance: () => number): string {
  const rank = Math.floor(onsets.length * rimes.length * chance() ** 3);
  const onset = rank % onsets.length;
  const rime = (((rank - onset) / onsets.length) * 31 + rank) % rimes.length;
  return onsets[onset]! + rimes[rime]!;
}
