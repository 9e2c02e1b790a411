import type { BriefStep } from './brief-procedure.ts';

/** The dossier may go in any way. */
export const apply: BriefStep = [
  ['Nộp hồ sơ', 'Apply'],
  ['Nộp trực tuyến, qua bưu chính hoặc trực tiếp.', 'Apply online, by post or in person.'],
];

/** Somebody comes to look before the paper is issued. */
export const inspection: BriefStep = [
  ['Kiểm tra thực tế', 'Inspection'],
  [
    'Cán bộ đến kiểm tra; chưa đạt thì sửa rồi báo lại.',
    'Officials come to look; what is lacking is put right and reported.',
  ],
];

/** The result is ready. */
export const receive: BriefStep = [
  ['Nhận kết quả', 'Receive the result'],
  [
    'Nhận bản điện tử hoặc bản giấy theo giấy hẹn; không được thì có văn bản nêu lý do.',
    'Receive it electronically or on paper by the date on your receipt; a refusal gives its reason in writing.',
  ],
];
