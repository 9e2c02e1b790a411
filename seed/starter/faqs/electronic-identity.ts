import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const electronicIdentityFaqs: StarterFaqSet = {
  slug: 'vneid-va-can-cuoc',
  title: {
    vi: 'VNeID, căn cước điện tử, lưu trú',
    en: 'VNeID, electronic identity, overnight stays',
  },
  summary: {
    vi: 'Tài khoản mức 2, mất điện thoại, căn cước cho trẻ, khách ngủ lại.',
    en: 'Level 2 accounts, lost phones, cards for children, overnight guests.',
  },
  agency: 'cong-an-tinh',
  fields: ['cong-an'],
  lifeEvents: ['cu-tru-va-giay-to-tuy-than'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('dang-ky-vneid-muc-2-o-dau', {
      question: ['Đăng ký VNeID mức 2 ở đâu?', 'Where do I get a level 2 VNeID account?'],
      asked: ['lam vneid muc 2', 'Định danh mức độ 2 cần gì?', 'vneid lv2'],
      askedInEnglish: ['VNeID level 2', 'electronic identity registration'],
      answer: [
        [
          'Đến công an xã, phường với căn cước và số điện thoại của mình; không mất tiền. Sau khi được duyệt, kích hoạt trên ứng dụng VNeID. Người chưa có căn cước làm luôn lúc xin căn cước.',
          'Go to the commune police with your identity card and phone number; it is free. Once approved, activate it in the app. Those without a card do both at once.',
        ],
      ],
      procedures: ['cap-doi-the-can-cuoc', 'cap-the-can-cuoc'],
    }),
    faq('mat-dien-thoai-co-vneid', {
      question: [
        'Mất điện thoại có VNeID thì làm gì?',
        'I lost the phone with my VNeID. What now?',
      ],
      asked: ['mat dt co vneid', 'Khóa tài khoản VNeID', 'đổi điện thoại mới vneid'],
      askedInEnglish: ['lost phone VNeID', 'lock VNeID'],
      answer: [
        [
          'Gọi 1900 0368 hoặc báo công an xã, phường để khóa tài khoản, và báo nhà mạng khóa sim. Có máy mới thì đăng nhập lại, xác thực khuôn mặt; đổi số điện thoại thì ra công an.',
          'Call 1900 0368 or tell the commune police to lock it, and your operator to lock the SIM. On a new phone sign in with your face; for a new number see the police.',
        ],
      ],
    }),
    faq('tre-duoi-14-tuoi-lam-can-cuoc', {
      question: [
        'Trẻ dưới 14 tuổi có phải làm căn cước không?',
        'Must a child below 14 have an identity card?',
      ],
      asked: [
        'be 6 tuoi lam can cuoc',
        'Làm căn cước cho con nhỏ',
        'trẻ em đi máy bay cần căn cước?',
      ],
      askedInEnglish: ['identity card for a child', 'child ID flight'],
      answer: [
        [
          'Không bắt buộc, làm khi cha mẹ có nhu cầu. Trẻ dưới 6 tuổi làm qua VNeID hoặc Cổng Dịch vụ công, không lấy vân tay, chụp ảnh; từ 6 tuổi đến công an cùng cha mẹ. Đủ 14 tuổi thì phải làm.',
          'It is optional. Below 6 the parents apply in VNeID or on the portal, without fingerprints or photograph; from 6 the child goes to the police with a parent. From 14 on it is required.',
        ],
      ],
      live: ['dossier', 'cap-the-can-cuoc'],
      lifeEvents: ['co-con-nho', 'cu-tru-va-giay-to-tuy-than'],
      legalBases: ['26/2023/QH15'],
    }),
    faq('khach-ngu-lai-co-phai-bao-cong-an', {
      question: [
        'Người thân ngủ lại nhà có phải báo công an không?',
        'Must I report relatives who stay overnight?',
      ],
      asked: [
        'khach ngu lai nha co phai bao',
        'Thông báo lưu trú qua VNeID',
        'bạn gái ngủ lại có phải khai báo',
      ],
      askedInEnglish: ['overnight guest report', 'notify stay'],
      answer: [
        [
          'Phải thông báo lưu trú trước 23 giờ trong ngày, trên VNeID, điện thoại hoặc trực tiếp; không mất tiền. Ông bà, cha mẹ, con cháu, anh chị em ruột đến nhiều lần chỉ phải báo một lần.',
          'Yes, before 23:00 the same day, in VNeID, by telephone or in person; it is free. Grandparents, parents, children, brothers and sisters who come often are reported once.',
        ],
      ],
      legalBases: ['68/2020/QH14'],
    }),
    faq('xac-nhan-cu-tru-xin-o-dau', {
      question: [
        'Xin giấy xác nhận thông tin cư trú (CT07) ở đâu?',
        'Where do I get the residence confirmation (CT07)?',
      ],
      asked: ['xin giay ct07', 'Giấy thay sổ hộ khẩu', 'xác nhận cư trú online'],
      askedInEnglish: ['residence confirmation', 'CT07 form'],
      answer: [
        [
          'Xin trên VNeID, Cổng Dịch vụ công hoặc ở bất kỳ công an xã, phường nào; không mất tiền, thường có ngay. Nhiều nơi xem thẳng thông tin trên VNeID, nên hỏi trước xem có cần giấy không.',
          'In VNeID, on the portal or from any commune police; it is free and usually immediate. Many offices accept VNeID itself, so ask whether paper is needed.',
        ],
      ],
      procedures: ['dang-ky-thuong-tru', 'dang-ky-tam-tru'],
    }),
    faq('tach-ho-khau-can-gi', {
      question: [
        'Tách hộ (tách khẩu) cần điều kiện gì?',
        'What are the conditions to form a separate household?',
      ],
      asked: ['tach khau o cung nha', 'Con lấy vợ tách hộ', 'ly hôn tách hộ khẩu'],
      askedInEnglish: ['split household register', 'separate household'],
      answer: [
        [
          'Người tách có năng lực hành vi đầy đủ và chủ hộ, chủ nhà đồng ý trên mẫu CT01; vợ chồng đã ly hôn mà vẫn ở nhà đó thì không cần đồng ý. Nộp ở công an xã, phường hoặc trực tuyến.',
          'Whoever leaves has full legal capacity, and the head of household and the owner agree on form CT01; divorced spouses who stay in the home need no consent. Apply to the commune police or online.',
        ],
      ],
      procedures: ['dang-ky-thuong-tru'],
    }),
    faq('mat-ho-chieu-bao-trong-bao-lau', {
      question: [
        'Mất hộ chiếu phải báo trong bao lâu?',
        'How soon must a lost passport be reported?',
      ],
      asked: ['mat ho chieu bao cong an', 'Trình báo mất hộ chiếu', 'rớt hộ chiếu trong nước'],
      askedInEnglish: ['report lost passport', 'passport stolen'],
      answer: [
        [
          'Trong 2 ngày làm việc kể từ khi phát hiện mất, báo trực tuyến hoặc ở cơ quan xuất nhập cảnh, công an xã, phường, bằng đơn TK05. Hộ chiếu đã báo mất bị hủy; tìm lại được thì vẫn phải làm mới.',
          'Within 2 working days of noticing, online or with immigration or the commune police, on form TK05. A passport reported lost is cancelled, even if found again.',
        ],
      ],
      live: ['dossier', 'cap-ho-chieu-pho-thong'],
      legalBases: ['49/2019/QH14'],
    }),
    faq('gia-han-tam-tru-truoc-may-ngay', {
      question: ['Tạm trú hết hạn thì gia hạn thế nào?', 'How is temporary residence extended?'],
      asked: ['gia han tam tru online', 'Tạm trú có thời hạn mấy năm?', 'kt3 hết hạn'],
      askedInEnglish: ['extend temporary residence', 'tam tru expiry'],
      answer: [
        [
          'Tạm trú có thời hạn tối đa 2 năm, gia hạn được nhiều lần. Nộp trong 15 ngày trước ngày hết hạn, trên VNeID hoặc Cổng Dịch vụ công, như khi đăng ký.',
          'It lasts at most 2 years and may be extended again and again. Apply within the 15 days before it ends, in VNeID or on the portal, as when you registered.',
        ],
      ],
      live: ['channels', 'dang-ky-tam-tru'],
      legalBases: ['68/2020/QH14'],
    }),
    faq('chuyen-trong-can-cuoc-sai-que', {
      question: [
        'Thông tin trên VNeID sai thì sửa ở đâu?',
        'Where is wrong data in VNeID corrected?',
      ],
      asked: ['vneid sai thong tin', 'Sai quê quán trên VNeID', 'cập nhật thông tin dân cư'],
      askedInEnglish: ['wrong data in VNeID', 'update population data'],
      answer: [
        [
          'Đến công an xã, phường với giấy tờ đúng, như giấy khai sinh. Nếu giấy khai sinh sai thì cải chính hộ tịch trước. Sửa xong, VNeID tự cập nhật.',
          'Go to the commune police with correct papers, such as the birth certificate. If that is wrong, correct it first. VNeID then updates itself.',
        ],
      ],
      procedures: ['cap-doi-the-can-cuoc'],
    }),
  ],
};
