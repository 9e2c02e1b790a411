import type { StarterFaqSet } from '../starter.ts';

export const transportFaqs: StarterFaqSet = {
  slug: 'bang-lai-va-dang-ky-xe',
  title: { vi: 'Bằng lái và đăng ký xe', en: 'Driving licences and vehicles' },
  summary: {
    vi: 'Đổi bằng lái, sang tên xe, biển số.',
    en: 'Exchanging licences, transferring vehicles, plates.',
  },
  agency: 'cong-an-tinh',
  fields: ['giao-thong-van-tai'],
  lifeEvents: ['phuong-tien-va-nguoi-lai'],
  verifiedOn: '2026-11-23',
  faqs: [
    {
      slug: 'doi-bang-lai-o-dau',
      question: {
        vi: 'Đổi bằng lái xe ở đâu từ khi công an tiếp nhận?',
        en: 'Where do I exchange a driving licence now that the police issue it?',
      },
      wordings: {
        vi: [
          'Đổi giấy phép lái xe ở Sở Giao thông còn được không?',
          'Nộp đổi GPLX ở đâu?',
          'Đổi bằng lái online',
        ],
        en: ['Renew driving licence where', 'Exchange licence online'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Từ ngày 1/3/2025 ngành công an cấp, đổi giấy phép lái xe; Sở Giao thông vận tải không còn nhận. Nộp trực tuyến là cách nhanh nhất.',
            en: 'Since 1/3/2025 the police issue and exchange driving licences; the transport department no longer does. Applying online is quickest.',
          },
        },
        { live: 'place', of: 'doi-giay-phep-lai-xe' },
      ],
      procedures: ['doi-giay-phep-lai-xe'],
      legalBases: ['12/2025/TT-BCA'],
      related: ['doi-bang-lai-mat-bao-nhieu-tien'],
    },
    {
      slug: 'doi-bang-lai-mat-bao-nhieu-tien',
      question: {
        vi: 'Đổi bằng lái xe mất bao nhiêu tiền?',
        en: 'What does it cost to exchange a driving licence?',
      },
      wordings: {
        vi: [
          'Lệ phí đổi GPLX',
          'Đổi bằng lái xe máy giá bao nhiêu?',
          'Đổi bằng lái ô tô bao lâu có?',
        ],
        en: ['Driving licence fee', 'How long to exchange a licence'],
      },
      answer: [
        { paragraph: { vi: 'Lệ phí và thời hạn hiện nay:', en: 'Fee and time at present:' } },
        { live: 'channels', of: 'doi-giay-phep-lai-xe' },
        {
          paragraph: {
            vi: 'Tiền khám sức khỏe trả riêng cho cơ sở y tế.',
            en: 'The medical check is paid separately to the clinic.',
          },
        },
      ],
      procedures: ['doi-giay-phep-lai-xe'],
      legalBases: ['12/2025/TT-BCA'],
      related: ['doi-bang-lai-o-dau'],
    },
    {
      slug: 'bang-lai-a1-co-phai-kham-suc-khoe-khong',
      question: {
        vi: 'Đổi bằng lái xe máy A1 có phải khám sức khỏe không?',
        en: 'Do I need a medical check to exchange a class A1 motorcycle licence?',
      },
      wordings: {
        vi: [
          'Bằng A1 đổi thẻ nhựa cần giấy khám sức khỏe không?',
          'Đổi bằng A1 cần gì?',
          'Bằng xe máy giấy cũ có phải đổi không?',
        ],
        en: ['A1 licence medical', 'Motorbike licence exchange'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Không. Hạng A1, A và B1 được miễn giấy khám sức khỏe khi đổi. Các hạng khác thì phải có.',
            en: 'No. Classes A1, A and B1 need no medical certificate for an exchange. Other classes do.',
          },
        },
        { live: 'dossier', of: 'doi-giay-phep-lai-xe' },
      ],
      procedures: ['doi-giay-phep-lai-xe'],
      legalBases: ['12/2025/TT-BCA'],
    },
    {
      slug: 'mua-xe-cu-sang-ten-the-nao',
      question: {
        vi: 'Mua xe máy cũ thì sang tên thế nào?',
        en: 'I bought a used motorcycle. How is it transferred to me?',
      },
      wordings: {
        vi: [
          'Thủ tục sang tên xe máy',
          'Mua xe không chính chủ sang tên được không?',
          'Sang tên xe có phải đổi biển không?',
        ],
        en: ['Transfer a motorbike', 'Used vehicle registration'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Gồm 2 bước: chủ cũ nộp lại đăng ký và biển số để lấy chứng nhận thu hồi; chủ mới nộp lệ phí trước bạ rồi đăng ký tại công an nơi mình cư trú. Biển số định danh thuộc về chủ cũ, chủ mới được cấp biển của mình.',
            en: 'There are 2 steps: the seller hands in certificate and plate and receives a certificate of withdrawal; the buyer pays the registration tax and registers with the police where he or she lives. The plate belongs to the seller; the buyer receives another.',
          },
        },
        { live: 'dossier', of: 'dang-ky-sang-ten-xe' },
      ],
      procedures: ['dang-ky-sang-ten-xe'],
      legalBases: ['79/2024/TT-BCA'],
    },
    {
      slug: 'ban-xe-roi-phai-lam-gi',
      question: {
        vi: 'Bán xe rồi mà không thu hồi biển số thì có sao không?',
        en: 'I sold my vehicle but kept no proof. Is that a problem?',
      },
      wordings: {
        vi: [
          'Bán xe xong có phải nộp biển số không?',
          'Bán xe giao luôn biển số cho người mua được không?',
          'Phạt nguội xe đã bán',
        ],
        en: ['Sold my car, plate', 'Fines after selling a vehicle'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Có. Trong 30 ngày kể từ ngày bán, cho, tặng, chủ cũ phải làm thủ tục thu hồi đăng ký và biển số, không giao biển số cho người mua. Nếu không làm, mọi vi phạm của xe vẫn tính cho bạn.',
            en: 'Yes. Within 30 days of the sale the seller returns certificate and plate and does not leave the plate to the buyer. Otherwise every offence with it is still yours.',
          },
        },
        { live: 'place', of: 'dang-ky-sang-ten-xe' },
      ],
      procedures: ['dang-ky-sang-ten-xe'],
      legalBases: ['79/2024/TT-BCA'],
      related: ['mua-xe-cu-sang-ten-the-nao'],
    },
  ],
};
