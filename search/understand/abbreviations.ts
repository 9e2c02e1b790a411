import type { Synonym } from './synonyms.ts';

/** Abbreviations that citizens and titles both use, so that neither replaces the other. */
export const abbreviations: Synonym[] = [
  { says: ['bhxh', 'sổ bảo hiểm'], means: ['bảo hiểm xã hội'], because: 'abbreviation' },
  { says: ['bhyt', 'thẻ bảo hiểm'], means: ['bảo hiểm y tế'], because: 'abbreviation' },
  {
    says: ['bhtn'],
    means: ['bảo hiểm thất nghiệp', 'trợ cấp thất nghiệp'],
    because: 'abbreviation',
  },
  { says: ['hkd'], means: ['hộ kinh doanh'], because: 'abbreviation' },
  { says: ['dntn'], means: ['doanh nghiệp tư nhân'], because: 'abbreviation' },
  { says: ['htx'], means: ['hợp tác xã'], because: 'abbreviation' },
  {
    says: ['tnhh', 'llc'],
    means: ['trách nhiệm hữu hạn', 'limited liability company'],
    because: 'abbreviation',
  },
  { says: ['mtv', '1 tv', '1 thành viên'], means: ['một thành viên'], because: 'abbreviation' },
  { says: ['ubnd', 'ủy ban'], means: ['ủy ban nhân dân'], because: 'abbreviation' },
  {
    says: ['attp', 'vsattp', 'vệ sinh an toàn thực phẩm'],
    means: ['an toàn thực phẩm'],
    because: 'abbreviation',
  },
  { says: ['license'], means: ['licence'], because: 'American spelling' },
  { says: ['pccc'], means: ['phòng cháy chữa cháy', 'phòng cháy'], because: 'abbreviation' },
  {
    says: ['đktt'],
    means: ['đăng ký thường trú', 'đăng ký tạm trú'],
    because: 'stands for both',
  },
  {
    says: ['ca phường'],
    means: ['công an phường'],
    because: 'abbreviation, read only beside a place: ca is a word as well',
  },
  {
    says: ['ca xã'],
    means: ['công an xã'],
    because: 'abbreviation, read only beside a place: ca is a word as well',
  },
  {
    says: ['ca tỉnh'],
    means: ['công an tỉnh'],
    because: 'abbreviation, read only beside a place: ca is a word as well',
  },
  { says: ['hđnd'], means: ['hội đồng nhân dân'], because: 'abbreviation' },
  { says: ['gtgt'], means: ['giá trị gia tăng'], because: 'abbreviation' },
  { says: ['tncn'], means: ['thu nhập cá nhân'], because: 'abbreviation' },
  { says: ['tndn'], means: ['thu nhập doanh nghiệp'], because: 'abbreviation' },
  { says: ['kbnn'], means: ['kho bạc nhà nước'], because: 'abbreviation' },
  { says: ['nhnn'], means: ['ngân hàng nhà nước'], because: 'abbreviation' },
  { says: ['tnlđ'], means: ['tai nạn lao động'], because: 'abbreviation' },
  { says: ['vpđd'], means: ['văn phòng đại diện'], because: 'abbreviation' },
];
