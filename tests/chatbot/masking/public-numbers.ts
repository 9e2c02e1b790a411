import type { Seeded } from './seeded.ts';

/** Numbers that are nobody's: masked, a question would lose what it asks about. */
export const publicNumbers = {
  fee: (random: Seeded) =>
    random.one([
      `lệ phí ${random.below(900) + 10}.000 đồng`,
      `phí ${random.below(9) + 1}.${random.digits(3)}.000đ`,
      `${random.below(900) + 10}000 đồng`,
      `nộp ${random.below(90) + 10} nghìn`,
      `${random.below(90) + 1} triệu`,
      `tiền đất ${random.below(90) + 10}.000.000.000 đồng`,
      `${random.below(900) + 100},000 VND`,
    ]),
  date: (random: Seeded) => {
    const [day, month] = [two(random.below(28) + 1), two(random.below(12) + 1)];
    const year = 1950 + random.below(80);
    return random.one([
      `ngày ${day}/${month}/${year}`,
      `sinh ${day}.${month}.${year}`,
      `từ ${day}-${month}-${year}`,
      `ngày ${day} tháng ${month} năm ${year}`,
      `${year}-${month}-${day}`,
      `từ ${day}/${month} đến ${two(random.below(28) + 1)}/${month}/${year}`,
    ]);
  },
  'procedure code': (random: Seeded) =>
    random.one([
      `thủ tục ${random.below(3) + 1}.0${random.digits(5)}`,
      `mã ${random.below(3) + 1}.0${random.digits(5)}.000.00.00.H${random.digits(2)}`,
      `TTHC ${random.below(3) + 1}.0${random.digits(5)}`,
    ]),
  'document number': (random: Seeded) =>
    random.one([
      `Nghị định ${random.below(200) + 1}/20${two(random.below(27))}/NĐ-CP`,
      `Thông tư ${two(random.below(99))}/20${two(random.below(27))}/TT-BTC`,
      `Quyết định ${random.digits(4)}/QĐ-UBND`,
      `Luật số ${random.below(90) + 1}/20${two(random.below(27))}/QH15`,
    ]),
  'file number': (random: Seeded) =>
    random.one([
      `hồ sơ H${random.digits(2)}.${random.digits(2)}-${random.digits(6)}-${random.digits(4)}`,
      `mã hồ sơ 000.00.${random.digits(2)}.H15-${random.digits(6)}-${random.digits(4)}`,
    ]),
  hotline: (random: Seeded) =>
    random.one([
      'gọi 113',
      'gọi 114 hay 115',
      'tổng đài 18001096',
      'hotline 1900 0257',
      'tổng đài 1022',
      'gọi 1800 1096',
      'số 19006192',
    ]),
  measure: (random: Seeded) =>
    random.one([
      `đất ${random.below(900) + 100} m2`,
      `${random.below(90) + 1} ngày làm việc`,
      `${random.below(90) + 1} tuổi`,
      `lúc ${two(random.below(24))}:${two(random.below(60))}`,
      `thửa ${random.digits(3)} tờ bản đồ ${random.digits(2)}`,
      `đất ${random.below(9) + 1}.${random.digits(3)},${random.digits(1)} m²`,
      `khoảng ${random.below(9) + 1}.${random.digits(3)} người`,
      `diện tích ${random.below(90) + 10}.${random.digits(3)} m2`,
    ]),
} as const satisfies Record<string, (random: Seeded) => string>;
export type PublicKind = keyof typeof publicNumbers;

function two(number: number): string {
  return String(number).padStart(2, '0');
}
