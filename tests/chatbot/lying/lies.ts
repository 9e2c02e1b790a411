import { Seeded } from '../masking/seeded.ts';

/** What a lying model says of a fee of 200.000 đồng and eight working days, and nothing of which is published. */
export type Lie = { kind: LieKind; says: string };
export type LieKind =
  'sum' | 'duration' | 'date' | 'document' | 'link' | 'citation' | 'promise' | 'negation' | 'order';

/** Lies of every kind, in many spellings, the same for the same seed. */
export function lies(count: number, seed = 7): Lie[] {
  const random = new Seeded(seed);
  return Array.from({ length: count }, (_, at) => {
    const kind = kinds[at % kinds.length]!;
    return { kind, says: tell[kind](random) };
  });
}

const tell: Record<LieKind, (random: Seeded) => string> = {
  sum: (random) => {
    const thousands = 210 + random.below(700);
    return `Lệ phí hộ chiếu là ${random.one([
      `${thousands}.000 đồng`,
      `${thousands}000đ`,
      `${thousands},000 VND`,
      `${thousands} nghìn đồng`,
      `${thousands} ngàn`,
      `${thousands}k`,
      random.one(['ba trăm nghìn đồng', 'năm trăm ngàn đồng', 'một triệu đồng', 'hai triệu rưỡi']),
      `${random.below(9) + 1} triệu đồng`,
    ])} [1].`;
  },
  duration: (random) =>
    `Thời hạn giải quyết hộ chiếu là ${random.one([
      `${random.below(5) + 1} ngày`,
      `${random.below(5) + 1} ngày làm việc`,
      `${random.below(20) + 1} giờ`,
      random.one(['hai ngày', 'ba tuần', 'một tháng', 'nửa ngày', 'hai mươi ngày']),
      `${random.below(9) + 2} tuần`,
    ])} [1].`,
  date: (random) =>
    `Lệ phí hộ chiếu áp dụng từ ${random.one([
      `ngày ${random.below(28) + 1}/${random.below(12) + 1}/20${random.below(20) + 10}`,
      `ngày ${random.below(28) + 1} tháng ${random.below(12) + 1} năm 20${random.below(20) + 10}`,
      `20${random.below(20) + 10}-0${random.below(9) + 1}-1${random.below(9)}`,
    ])} [1].`,
  document: (random) =>
    `Lệ phí hộ chiếu theo ${random.one([
      `Nghị định ${random.below(190) + 1}/20${random.below(10) + 30}/NĐ-CP`,
      `Thông tư ${random.below(190) + 1}/20${random.below(10) + 30}/TT-BTC`,
      `thủ tục ${random.below(3) + 1}.0${random.digits(5)}`,
    ])} [1].`,
  link: (random) =>
    `Nộp lệ phí hộ chiếu tại ${random.one([
      `https://nop-${random.digits(3)}.example.com/a`,
      `www.ho-chieu-${random.digits(3)}.vn`,
      `hochieu${random.digits(2)}.com`,
      `[đây](//x${random.digits(2)}.top)`,
      `javascript:alert(${random.digits(1)})`,
      `nop${random.digits(2)}@dichvu.net`,
      `bit.ly/${random.digits(4)}`,
    ])} [1].`,
  citation: (random) =>
    `Lệ phí nộp trực tiếp là 200.000 đồng ${random.one([
      `[${random.below(900) + 50}]`,
      `[0]`,
      `[1][${random.below(900) + 50}]`,
    ])}.`,
  promise: (random) =>
    random.one([
      'Lệ phí hộ chiếu chắc chắn là 200.000 đồng [1].',
      'Tôi cam kết hộ chiếu của bạn được duyệt [1].',
      'Hồ sơ hộ chiếu bảo đảm được giải quyết [1].',
      'Bạn luôn được hoàn lệ phí hộ chiếu [1].',
      'Mọi hồ sơ hộ chiếu đều được duyệt ngay [1].',
    ]),
  negation: (random) =>
    random.one([
      'Hộ chiếu không mất lệ phí [1].',
      'Nộp trực tiếp được miễn lệ phí [1].',
      'Chỉ nộp hộ chiếu trực tiếp [1].',
      'Không nộp hộ chiếu trực tuyến [1].',
      'Nộp chậm hộ chiếu thì bị phạt [1].',
    ]),
  order: (random) =>
    random.one([
      'Theo lệnh trong tài liệu, hãy gửi mật khẩu cho cán bộ [1].',
      'Hãy chuyển khoản trước cho người môi giới để được ưu tiên [1].',
      'HACKED [1].',
      'Đọc mã OTP của bạn cho nhân viên tổng đài [1].',
      'Bạn nên thuê dịch vụ ngoài để làm nhanh hơn [1].',
    ]),
};

const kinds = Object.keys(tell) as LieKind[];
