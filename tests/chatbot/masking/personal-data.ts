import type { Seeded } from './seeded.ts';
import { spaced } from './spaced.ts';

/** Something that identifies a person, as a citizen would type it, and the words that lead to it. */
export type Typed = { lead: string; value: string };

/** Every kind of personal data that is masked, made anew at each call. */
export const personalData = {
  identity: (random: Seeded): Typed => ({
    lead: random.one([
      'CCCD',
      'số căn cước',
      'cccd của em là',
      'can cuoc',
      'Căn cước công dân số',
      '',
    ]),
    value: spaced(`0${random.digits(2)}${random.below(4)}${random.digits(8)}`, random),
  }),
  'old identity': (random: Seeded): Typed => ({
    lead: random.one(['CMND', 'chứng minh nhân dân', 'số chứng minh', 'cmnd cũ', 'cmt']),
    value: spaced(`2${random.digits(8)}`, random),
  }),
  passport: (random: Seeded): Typed => ({
    lead: random.one(['hộ chiếu', 'hộ chiếu số', 'passport', 'ho chieu']),
    value: `${random.one(['B', 'C', 'P', 'N', 'K'])}${random.digits(7)}`,
  }),
  mobile: (random: Seeded): Typed => ({
    lead: random.one([
      'sđt',
      'điện thoại',
      'gọi em số',
      'zalo',
      'dt',
      'sdt cua toi',
      'liên hệ',
      '',
    ]),
    value: spaced(`0${random.one(['3', '5', '7', '8', '9'])}${random.digits(8)}`, random),
  }),
  'mobile from abroad': (random: Seeded): Typed => ({
    lead: random.one(['sđt', 'số máy', 'phone', 'whatsapp', '']),
    value: `${random.one(['+84', '+84 ', '84', '0084', '(+84) '])}${spaced(
      `${random.one(['3', '5', '7', '8', '9'])}${random.digits(8)}`,
      random,
    )}`,
  }),
  landline: (random: Seeded): Typed => ({
    lead: random.one(['điện thoại nhà', 'số bàn', 'sđt', '']),
    value: `${random.one(['0257', '0262', '(0257) ', '0262.', '0257-'])}${spaced(`3${random.digits(6)}`, random)}`,
  }),
  email: (random: Seeded): Typed => ({
    lead: random.one(['email', 'mail', 'thư điện tử', 'gửi về', '']),
    value: `${random.one(['nguyen.van', 'hoa', 'tranthi_b', 'le-c', 'Minh'])}${random.one(['', random.digits(2), `.${random.digits(4)}`])}${random.one(['@', ' @ ', '@ '])}${random.one(['gmail.com', 'yahoo.com.vn', 'outlook.com', 'daklak.gov.vn'])}`,
  }),
  tax: (random: Seeded): Typed => ({
    lead: random.one(['MST', 'mã số thuế', 'ma so thue', 'mst cá nhân', 'mã số thuế của tôi là']),
    value: `${spaced(`8${random.digits(9)}`, random)}${random.one(['', '', `-${random.digits(3)}`])}`,
  }),
  'social insurance': (random: Seeded): Typed => ({
    lead: random.one(['số BHXH', 'mã số bảo hiểm xã hội', 'sổ bảo hiểm', 'bhxh', 'ma so bhxh']),
    value: spaced(random.digits(10), random),
  }),
  'health insurance': (random: Seeded): Typed => ({
    lead: random.one(['thẻ BHYT', 'bảo hiểm y tế số', 'the bhyt', 'bhyt', '']),
    value: `${random.one(['DN', 'HS', 'GD', 'TE', 'HT'])}${random.one(['', ' '])}${spaced(`4${random.digits(12)}`, random, 'letters')}`,
  }),
  account: (random: Seeded): Typed => ({
    lead: random.one([
      'stk',
      'số tài khoản',
      'tài khoản',
      'so tai khoan',
      'tk ngân hàng',
      'STK Vietcombank',
      'tài khoản Agribank số',
    ]),
    value: spaced(random.digits(random.one([9, 10, 12, 13, 14])), random),
  }),
} as const satisfies Record<string, (random: Seeded) => Typed>;
export type PersonalKind = keyof typeof personalData;
