import type { StarterFaqSet } from '../starter.ts';

export const residenceFaqs: StarterFaqSet = {
  slug: 'cu-tru-can-cuoc-ho-chieu',
  title: { vi: 'Cư trú, căn cước, hộ chiếu', en: 'Residence, identity cards, passports' },
  summary: {
    vi: 'Thường trú, tạm trú, thẻ căn cước, hộ chiếu, lý lịch tư pháp.',
    en: 'Permanent and temporary residence, identity cards, passports, criminal records.',
  },
  agency: 'cong-an-tinh',
  fields: ['cong-an'],
  lifeEvents: ['cu-tru-va-giay-to-tuy-than'],
  verifiedOn: '2026-11-23',
  faqs: [
    {
      slug: 'o-tro-co-phai-dang-ky-tam-tru-khong',
      question: {
        vi: 'Ở trọ bao lâu thì phải đăng ký tạm trú?',
        en: 'After how long must a tenant register?',
      },
      wordings: {
        vi: [
          'Thuê phòng trọ có cần đăng ký tạm trú không?',
          'Sinh viên ở trọ đăng ký tạm trú thế nào?',
          'KT3 làm ở đâu?',
        ],
        en: ['Tenant registration', 'Register a rented room'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Ở xã, phường khác nơi thường trú từ 30 ngày trở lên thì đăng ký tạm trú. Bạn tự khai trên VNeID, chủ trọ xác nhận, thường không phải đến công an.',
            en: 'If you stay in a commune other than your permanent one for 30 days or more, you register. You can do it in VNeID with the landlord’s confirmation, usually without a visit.',
          },
        },
        { live: 'channels', of: 'dang-ky-tam-tru' },
      ],
      procedures: ['dang-ky-tam-tru'],
      legalBases: ['68/2020/QH14'],
      related: ['nhap-ho-khau-nha-thue'],
    },
    {
      slug: 'nhap-ho-khau-nha-thue',
      question: {
        vi: 'Nhà thuê có nhập hộ khẩu được không?',
        en: 'Can I register permanent residence in a rented home?',
      },
      wordings: {
        vi: [
          'Đăng ký thường trú vào nhà thuê được không?',
          'Ở nhờ nhà người quen nhập khẩu được không?',
          'Muốn nhập hộ khẩu thành phố mà chưa có nhà',
        ],
        en: ['Permanent residence as a tenant', 'Ho khau in a rented house'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Được, nếu chủ nhà đồng ý cho đăng ký thường trú tại đó và nhà đủ diện tích tối thiểu mỗi người do tỉnh quy định. Sổ hộ khẩu giấy không còn, kết quả nằm trong cơ sở dữ liệu cư trú.',
            en: 'Yes, if the owner agrees and the home offers the minimum area per person set by the province. There is no paper book; the result is in the residence database.',
          },
        },
        { live: 'dossier', of: 'dang-ky-thuong-tru' },
      ],
      procedures: ['dang-ky-thuong-tru'],
      legalBases: ['68/2020/QH14', '154/2024/NĐ-CP'],
      related: ['o-tro-co-phai-dang-ky-tam-tru-khong'],
    },
    {
      slug: 'sap-nhap-tinh-co-phai-doi-can-cuoc-khong',
      question: {
        vi: 'Sáp nhập tỉnh, xã thì có phải đổi thẻ căn cước không?',
        en: 'Must I change my identity card after the merger of provinces?',
      },
      wordings: {
        vi: [
          'Phú Yên nhập Đắk Lắk có phải làm lại căn cước không?',
          'Căn cước ghi địa chỉ cũ còn dùng được không?',
          'Giấy tờ ghi tỉnh Phú Yên có còn giá trị không?',
        ],
        en: ['Old address on ID card', 'Is my Phu Yen ID still valid?'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Không bắt buộc. Thẻ còn hạn vẫn dùng được dù ghi tên tỉnh, huyện, xã cũ. Bạn chỉ đổi khi thẻ hết hạn, hỏng, hoặc khi muốn cập nhật địa chỉ mới.',
            en: 'No. A valid card still serves although it names the former province, district or commune. Exchange it only when it expires, is damaged, or if you want the new address on it.',
          },
        },
        { live: 'channels', of: 'cap-doi-the-can-cuoc' },
      ],
      procedures: ['cap-doi-the-can-cuoc'],
      legalBases: ['26/2023/QH15'],
      related: ['can-cuoc-het-han-doi-o-dau'],
    },
    {
      slug: 'can-cuoc-het-han-doi-o-dau',
      question: {
        vi: 'Căn cước hết hạn thì đổi ở đâu, có phải về quê không?',
        en: 'Where do I exchange an expired identity card? Must I travel home?',
      },
      wordings: {
        vi: [
          'Đổi CCCD ở đâu?',
          'Làm căn cước khác tỉnh được không?',
          'Chứng minh thư cũ đổi sang căn cước ở đâu?',
        ],
        en: ['Renew ID card', 'ID card in another province'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Không phải về quê: công an xã, phường nào trong cả nước cũng nhận. Chứng minh nhân dân đã hết giá trị từ ngày 1/1/2025.',
            en: 'No need to travel: any commune police in the country takes it. The old people’s identity card (CMND) lost its validity on 1/1/2025.',
          },
        },
        { live: 'channels', of: 'cap-doi-the-can-cuoc' },
      ],
      procedures: ['cap-doi-the-can-cuoc', 'cap-the-can-cuoc'],
      legalBases: ['26/2023/QH15'],
      related: ['sap-nhap-tinh-co-phai-doi-can-cuoc-khong'],
    },
    {
      slug: 'lam-ho-chieu-mat-bao-lau',
      question: {
        vi: 'Làm hộ chiếu mất bao lâu và bao nhiêu tiền?',
        en: 'How long does a passport take and what does it cost?',
      },
      wordings: {
        vi: ['Lệ phí làm hộ chiếu', 'Làm passport mấy ngày có?', 'Làm hộ chiếu online được không?'],
        en: ['Passport fee', 'Passport processing time'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Thời gian và lệ phí hiện nay theo từng cách nộp:',
            en: 'Time and fee by the way you apply:',
          },
        },
        { live: 'channels', of: 'cap-ho-chieu-pho-thong' },
        {
          paragraph: {
            vi: 'Nộp trực tuyến thì chuẩn bị ảnh chân dung nền trắng và thanh toán trên Cổng.',
            en: 'Online you need a portrait on a white background and pay on the portal.',
          },
        },
      ],
      procedures: ['cap-ho-chieu-pho-thong'],
      lifeEvents: ['cu-tru-va-giay-to-tuy-than', 'viec-lam'],
      legalBases: ['25/2021/TT-BTC'],
    },
    {
      slug: 'ly-lich-tu-phap-so-1-so-2-khac-nhau',
      question: {
        vi: 'Phiếu lý lịch tư pháp số 1 và số 2 khác nhau thế nào?',
        en: 'What is the difference between criminal records No. 1 and No. 2?',
      },
      wordings: {
        vi: [
          'Xin việc cần lý lịch tư pháp số mấy?',
          'Lý lịch tư pháp số 2 để làm gì?',
          'Làm lý lịch tư pháp ở đâu?',
        ],
        en: ['Police check for a job', 'Criminal record certificate types'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Phiếu số 1 dùng cho xin việc, xin giấy phép; án tích đã xóa không ghi vào. Phiếu số 2 ghi đầy đủ cả án tích đã xóa, cấp cho chính mình để biết hoặc theo yêu cầu của cơ quan tố tụng; không được nhờ người khác xin thay.',
            en: 'No. 1 serves for jobs and licences and leaves out spent convictions. No. 2 lists everything, spent convictions too, and is issued to you alone or at the request of courts and investigators; no one may apply for you.',
          },
        },
        { live: 'place', of: 'cap-phieu-ly-lich-tu-phap' },
      ],
      procedures: ['cap-phieu-ly-lich-tu-phap'],
      lifeEvents: ['viec-lam'],
      legalBases: ['28/2009/QH12'],
    },
  ],
};
