import type { StarterFaqSet } from '../starter.ts';

export const usingServicesFaqs: StarterFaqSet = {
  slug: 'nop-ho-so-va-sau-sap-nhap',
  title: {
    vi: 'Nộp hồ sơ và thay đổi sau sáp nhập',
    en: 'Applying, and what changed with the merger',
  },
  summary: {
    vi: 'Nộp ở đâu, nộp trực tuyến thế nào, tên cơ quan cũ nay là gì.',
    en: 'Where and how to apply, and what the former offices are called today.',
  },
  agency: 'trung-tam-phuc-vu-hanh-chinh-cong',
  fields: ['thong-tin-va-truyen-thong'],
  lifeEvents: ['cu-tru-va-giay-to-tuy-than'],
  verifiedOn: '2026-11-23',
  faqs: [
    {
      slug: 'khong-con-huyen-thi-nop-o-dau',
      question: {
        vi: 'Không còn cấp huyện thì việc trước đây làm ở huyện nay làm ở đâu?',
        en: 'Districts are gone. Where is their work done now?',
      },
      wordings: {
        vi: [
          'Bỏ cấp huyện rồi nộp hồ sơ ở đâu?',
          'UBND huyện cũ nay là gì?',
          'Sau 1/7/2025 làm giấy tờ ở đâu?',
        ],
        en: ['District abolished', 'Where did the district office go?'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Từ ngày 1/7/2025 chỉ còn 2 cấp: tỉnh và xã, phường. Phần lớn việc của huyện chuyển về Ủy ban nhân dân xã, phường, ví dụ hộ kinh doanh, sổ đỏ lần đầu, giấy phép xây nhà. Một số việc chuyển lên sở.',
            en: 'Since 1/7/2025 there are only 2 levels: province and commune. Most district work moved to communes and wards, such as household businesses, first land certificates and building permits. Some moved up to departments.',
          },
        },
      ],
      procedures: [
        'dang-ky-ho-kinh-doanh',
        'cap-giay-chung-nhan-dat-lan-dau',
        'cap-giay-phep-xay-dung-nha-o',
      ],
      legalBases: ['118/2025/NĐ-CP'],
      related: ['phu-yen-nhap-dak-lak-nop-o-dau'],
    },
    {
      slug: 'phu-yen-nhap-dak-lak-nop-o-dau',
      question: {
        vi: 'Phú Yên nhập vào Đắk Lắk rồi thì có phải lên Buôn Ma Thuột nộp hồ sơ không?',
        en: 'Phú Yên joined Đắk Lắk. Must I travel to Buôn Ma Thuột to apply?',
      },
      wordings: {
        vi: [
          'Dân Phú Yên làm giấy tờ ở đâu sau sáp nhập?',
          'Tuy Hòa nộp hồ sơ cấp tỉnh ở đâu?',
          'Có phải đi Buôn Ma Thuột làm thủ tục không?',
        ],
        en: ['After the merger where to apply', 'Tuy Hoa residents'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Không. Hồ sơ cấp tỉnh nộp được trực tuyến, qua bưu chính hoặc ở Trung tâm Phục vụ hành chính công xã, phường gần nhà; nơi đó chuyển hồ sơ giúp bạn.',
            en: 'No. Provincial matters can be handed in online, by post or at the Public Service Centre of a commune or ward near you, which passes them on.',
          },
        },
      ],
      legalBases: ['118/2025/NĐ-CP'],
      related: ['khong-con-huyen-thi-nop-o-dau'],
    },
    {
      slug: 'nop-ho-so-truc-tuyen-the-nao',
      question: {
        vi: 'Nộp hồ sơ trực tuyến bắt đầu từ đâu?',
        en: 'How do I start an online application?',
      },
      wordings: {
        vi: [
          'Làm dịch vụ công tại nhà thế nào?',
          'Đăng nhập cổng dịch vụ công bằng gì?',
          'Hướng dẫn nộp hồ sơ online',
        ],
        en: ['Apply online', 'Sign in to the national portal'],
      },
      answer: [
        {
          list: [
            { vi: 'Có tài khoản VNeID mức 2.', en: 'Hold a level 2 VNeID account.' },
            {
              vi: 'Tìm thủ tục ở trang này, đọc giấy tờ cần có và chụp rõ từng tờ.',
              en: 'Find the procedure here, read what is needed and photograph each paper clearly.',
            },
            {
              vi: 'Bấm nộp trực tuyến để sang Cổng Dịch vụ công quốc gia, đăng nhập bằng VNeID.',
              en: 'Follow the link to the National Public Service Portal and sign in with VNeID.',
            },
            {
              vi: 'Điền, đính kèm, thanh toán và giữ mã hồ sơ.',
              en: 'Fill in, attach, pay and keep the file number.',
            },
          ],
          ordered: true,
        },
      ],
      legalBases: ['42/2022/NĐ-CP', '118/2025/NĐ-CP'],
    },
    {
      slug: 'toan-trinh-mot-phan-la-gi',
      question: {
        vi: 'Dịch vụ công “toàn trình” và “một phần” là gì?',
        en: 'What do “full” and “partial” online services mean?',
      },
      wordings: {
        vi: [
          'Toàn trình khác một phần thế nào?',
          'Dịch vụ công mức độ 3, mức độ 4 là gì?',
          'Mức độ 4 nay gọi là gì?',
        ],
        en: ['Full online service', 'Level 3 and level 4'],
      },
      answer: [
        {
          list: [
            {
              vi: 'Toàn trình (trước đây là mức độ 4): nộp, trả tiền và nhận kết quả đều trực tuyến, hoặc nhận qua bưu chính.',
              en: 'Full (formerly level 4): you apply, pay and receive the result online, or by post.',
            },
            {
              vi: 'Một phần (trước đây là mức độ 3): nộp trực tuyến, nhưng có bước phải đến trực tiếp.',
              en: 'Partial (formerly level 3): you apply online, but some step needs a visit.',
            },
            {
              vi: 'Cung cấp thông tin (trước đây là mức độ 1, 2): xem hướng dẫn và tải mẫu, nộp trực tiếp.',
              en: 'Information (formerly levels 1 and 2): read and download here, apply in person.',
            },
          ],
        },
      ],
      legalBases: ['42/2022/NĐ-CP'],
    },
    {
      slug: 'nho-nguoi-khac-di-nop-ho-so-duoc-khong',
      question: {
        vi: 'Tôi bận hoặc đi lại khó, nhờ người khác đi nộp hồ sơ được không?',
        en: 'Can someone else hand in my application?',
      },
      wordings: {
        vi: [
          'Ủy quyền cho con đi làm giấy tờ',
          'Người khuyết tật nộp hồ sơ thế nào?',
          'Đi làm hộ giấy tờ cần gì?',
        ],
        en: ['Authorise a relative', 'Apply for a disabled person'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Nhiều việc được. Với hộ tịch, người thân ruột thịt đi thay không phải chứng thực giấy ủy quyền. Việc cần lấy vân tay, chụp ảnh hoặc ký trước mặt cán bộ, như căn cước, kết hôn, thì phải đến trực tiếp.',
            en: 'Often, yes. For civil status, close relatives need no certified authorisation. Where fingerprints, a photograph or a signature before an official are needed, as for identity cards and marriage, you come yourself.',
          },
        },
        {
          paragraph: {
            vi: 'Ai đi lại khó khăn có thể nộp trực tuyến, qua bưu chính, hoặc gọi 18001096 để được hướng dẫn.',
            en: 'If travelling is hard, apply online or by post, or call 18001096 for guidance.',
          },
        },
      ],
      procedures: ['dang-ky-khai-sinh', 'dang-ky-khai-tu'],
      legalBases: ['123/2015/NĐ-CP'],
    },
    {
      slug: 'giay-to-cu-ghi-phu-yen-con-gia-tri-khong',
      question: {
        vi: 'Giấy tờ cũ ghi “tỉnh Phú Yên” còn giá trị không?',
        en: 'Are papers that say “Phú Yên province” still valid?',
      },
      wordings: {
        vi: [
          'Sáp nhập tỉnh có phải đổi giấy tờ không?',
          'Giấy khai sinh ghi Phú Yên có phải làm lại?',
          'Bằng lái, sổ đỏ ghi tỉnh cũ có sao không?',
        ],
        en: ['Papers from the old province', 'Phu Yen documents valid?'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Còn. Giấy tờ do cơ quan có thẩm quyền cấp trước ngày 1/7/2025 tiếp tục dùng được cho đến khi hết hạn hoặc được thay. Bạn không phải làm lại chỉ vì địa danh đổi.',
            en: 'Yes. Papers issued before 1/7/2025 remain good until they expire or are replaced. No one must renew them only because the names of places changed.',
          },
        },
      ],
      procedures: ['cap-doi-the-can-cuoc'],
      related: ['sap-nhap-tinh-co-phai-doi-can-cuoc-khong'],
    },
  ],
};
