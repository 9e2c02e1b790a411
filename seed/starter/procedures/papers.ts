import type { StarterDossierItem } from '../starter.ts';

/** What nearly every office asks to see. */
export const identityPaper: StarterDossierItem = {
  name: {
    vi: 'Thẻ căn cước, hộ chiếu hoặc giấy tờ có ảnh khác còn hạn',
    en: 'Identity card, passport or another valid paper with photo',
  },
  originals: 1,
  copies: 0,
  required: true,
  presentOnly: true,
  note: {
    vi: 'Chỉ xuất trình rồi mang về. Dùng tài khoản định danh điện tử VNeID mức 2 cũng được.',
    en: 'Only shown, then taken home. A level 2 VNeID electronic identity is accepted too.',
  },
};

/** Needed by those who send someone else. */
export const authorisation: StarterDossierItem = {
  name: { vi: 'Văn bản ủy quyền', en: 'Written authorisation' },
  originals: 1,
  copies: 0,
  required: false,
  note: {
    vi: 'Chỉ khi nhờ người khác đi thay. Ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột đi thay thì văn bản không phải chứng thực, nhưng phải có giấy tờ chứng minh quan hệ.',
    en: 'Only when someone goes for you. Grandparents, parents, children, spouses, brothers and sisters need no certified authorisation, but must prove the relationship.',
  },
};
