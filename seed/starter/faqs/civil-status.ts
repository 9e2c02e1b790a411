import type { StarterFaqSet } from '../starter.ts';

export const civilStatusFaqs: StarterFaqSet = {
  slug: 'khai-sinh-ket-hon-khai-tu',
  title: { vi: 'Khai sinh, kết hôn, khai tử', en: 'Births, marriages and deaths' },
  summary: {
    vi: 'Những câu hay hỏi khi làm giấy tờ hộ tịch ở xã, phường.',
    en: 'What people ask about civil-status papers in the commune or ward.',
  },
  agency: 'so-tu-phap',
  fields: ['tu-phap'],
  lifeEvents: ['co-con-nho', 'hon-nhan-va-gia-dinh', 'nguoi-than-qua-doi'],
  verifiedOn: '2026-11-23',
  faqs: [
    {
      slug: 'lam-giay-khai-sinh-can-gi',
      question: {
        vi: 'Làm giấy khai sinh cho con cần mang những gì?',
        en: 'What do I need to register my child’s birth?',
      },
      wordings: {
        vi: [
          'Đi làm khai sinh cho bé mang theo giấy tờ gì?',
          'Hồ sơ đăng ký khai sinh gồm những gì?',
          'Con mới đẻ làm khai sinh cần chuẩn bị gì?',
        ],
        en: ['Documents for a birth certificate', 'What papers for a newborn?'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Cần tờ khai đăng ký khai sinh và Giấy chứng sinh; mang căn cước hoặc mở VNeID để xuất trình. Danh sách đầy đủ, luôn theo quy định mới nhất:',
            en: 'You need the birth registration form and the birth notice; bring an identity card or VNeID to show. The complete and current list:',
          },
        },
        { live: 'dossier', of: 'dang-ky-khai-sinh' },
      ],
      procedures: ['dang-ky-khai-sinh'],
      lifeEvents: ['co-con-nho'],
      audiences: ['cong-dan-viet-nam'],
      legalBases: ['60/2014/QH13', '123/2015/NĐ-CP'],
      related: ['khai-sinh-tre-han-co-bi-phat-khong', 'khai-sinh-o-dau'],
    },
    {
      slug: 'khai-sinh-tre-han-co-bi-phat-khong',
      question: {
        vi: 'Đăng ký khai sinh trễ quá 60 ngày có bị phạt không?',
        en: 'Am I fined if I register the birth after 60 days?',
      },
      wordings: {
        vi: [
          'Làm khai sinh muộn có sao không?',
          'Con 1 tuổi chưa làm khai sinh thì sao?',
          'Khai sinh quá hạn mất bao nhiêu tiền?',
        ],
        en: ['Late birth registration', 'My child is one and not registered'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Cha mẹ có trách nhiệm đăng ký trong 60 ngày kể từ ngày sinh. Trễ vẫn đăng ký được, hồ sơ như bình thường, nhưng không còn được miễn lệ phí như khi đúng hạn; mức thu do Hội đồng nhân dân tỉnh quy định.',
            en: 'Parents should register within 60 days of birth. You can still register later with the same papers, but it is no longer free as when on time; the provincial council sets the fee.',
          },
        },
        { live: 'channels', of: 'dang-ky-khai-sinh' },
      ],
      procedures: ['dang-ky-khai-sinh', 'dang-ky-khai-sinh-nguoi-da-co-giay-to'],
      lifeEvents: ['co-con-nho'],
      legalBases: ['60/2014/QH13'],
      related: ['lam-giay-khai-sinh-can-gi'],
    },
    {
      slug: 'khai-sinh-o-dau',
      question: {
        vi: 'Làm khai sinh cho con ở đâu khi cha mẹ đang tạm trú?',
        en: 'Where do I register a birth if we live away from our permanent address?',
      },
      wordings: {
        vi: [
          'Ở trọ có làm khai sinh cho con được không?',
          'Làm khai sinh ở nơi tạm trú được không?',
          'Khai sinh cho con ở bên ngoại được không?',
        ],
        en: ['Register a baby where we rent', 'Which commune registers the birth?'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Được làm tại nơi cư trú của cha hoặc mẹ: nơi thường trú, hoặc nơi tạm trú nếu đã đăng ký. Chọn xã, phường nào tiện nhất trong số đó.',
            en: 'You may register where the father or mother lives: the permanent address, or the registered temporary one. Choose the commune or ward that suits you.',
          },
        },
        { live: 'place', of: 'dang-ky-khai-sinh' },
      ],
      procedures: ['dang-ky-khai-sinh', 'dang-ky-tam-tru'],
      lifeEvents: ['co-con-nho'],
      legalBases: ['60/2014/QH13'],
      related: ['lam-giay-khai-sinh-can-gi'],
    },
    {
      slug: 'mat-giay-khai-sinh-lam-lai-the-nao',
      question: {
        vi: 'Mất bản chính giấy khai sinh thì làm lại thế nào?',
        en: 'I lost the original birth certificate. What now?',
      },
      wordings: {
        vi: [
          'Xin cấp lại giấy khai sinh bản gốc ở đâu?',
          'Giấy khai sinh bị mất phải làm sao?',
          'Xin trích lục khai sinh',
        ],
        en: ['Replace a birth certificate', 'Copy of birth certificate'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Nếu sổ hộ tịch còn lưu thì xin bản sao trích lục khai sinh; bản sao dùng thay bản chính trong hầu hết việc. Nếu cả sổ gốc lẫn bản chính đều mất thì làm thủ tục đăng ký lại khai sinh.',
            en: 'If the register still holds the record, ask for a copy of the extract; it serves in nearly every case. If both register and original are lost, the birth is registered anew.',
          },
        },
        { live: 'channels', of: 'cap-ban-sao-trich-luc-ho-tich' },
      ],
      procedures: ['cap-ban-sao-trich-luc-ho-tich'],
      lifeEvents: ['cu-tru-va-giay-to-tuy-than'],
      legalBases: ['60/2014/QH13', '281/2016/TT-BTC'],
      related: ['phi-sao-y-bao-nhieu'],
    },
    {
      slug: 'dang-ky-ket-hon-can-gi',
      question: {
        vi: 'Đăng ký kết hôn cần giấy tờ gì, có phải xin giấy độc thân không?',
        en: 'What is needed to marry? Do we need a certificate of single status?',
      },
      wordings: {
        vi: [
          'Thủ tục đăng ký kết hôn gồm những gì?',
          'Kết hôn khác tỉnh có cần giấy độc thân không?',
          'Đi đăng ký hôn thú mang theo gì?',
        ],
        en: ['Papers for marriage registration', 'Single status for marriage'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Chỉ cần một tờ khai chung và giấy tờ tùy thân. Cơ quan hộ tịch tự tra cứu tình trạng hôn nhân trên hệ thống; nếu không tra cứu được thì sẽ hướng dẫn bạn bổ sung.',
            en: 'One shared form and your identity papers. The office looks up your marital status itself; if it cannot, it tells you what to add.',
          },
        },
        { live: 'dossier', of: 'dang-ky-ket-hon' },
      ],
      procedures: ['dang-ky-ket-hon', 'cap-giay-xac-nhan-tinh-trang-hon-nhan'],
      lifeEvents: ['hon-nhan-va-gia-dinh'],
      legalBases: ['52/2014/QH13', '60/2014/QH13'],
      related: ['dang-ky-ket-hon-mat-bao-nhieu-tien'],
    },
    {
      slug: 'dang-ky-ket-hon-mat-bao-nhieu-tien',
      question: {
        vi: 'Đăng ký kết hôn mất bao nhiêu tiền, mấy ngày?',
        en: 'What does a marriage registration cost and how long does it take?',
      },
      wordings: {
        vi: [
          'Lệ phí đăng ký kết hôn là bao nhiêu?',
          'Đăng ký kết hôn bao lâu có giấy?',
          'Đăng ký kết hôn có lấy liền không?',
        ],
        en: ['Marriage registration fee', 'How long to get a marriage certificate?'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Hai công dân Việt Nam cư trú trong nước được miễn lệ phí và thường nhận giấy trong ngày. Kết hôn có yếu tố nước ngoài thì có lệ phí và thời hạn riêng.',
            en: 'For two Vietnamese citizens living in the country it is free and usually done the same day. With a foreign element, another fee and time apply.',
          },
        },
        { live: 'channels', of: 'dang-ky-ket-hon' },
      ],
      procedures: ['dang-ky-ket-hon', 'dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
      lifeEvents: ['hon-nhan-va-gia-dinh'],
      legalBases: ['60/2014/QH13'],
      related: ['dang-ky-ket-hon-can-gi'],
    },
    {
      slug: 'phi-sao-y-bao-nhieu',
      question: {
        vi: 'Sao y bản chính ở phường tốn bao nhiêu tiền?',
        en: 'What does a certified copy cost?',
      },
      wordings: {
        vi: [
          'Chứng thực bản sao giá bao nhiêu một trang?',
          'Công chứng giấy tờ ở xã mất bao nhiêu?',
          'Sao y có làm ở phường khác được không?',
        ],
        en: ['Price of a notarised copy', 'Certify copies anywhere?'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Làm ở xã, phường nào cũng được, không phụ thuộc nơi cư trú. Phí tính theo trang của bản chính:',
            en: 'Any commune or ward will do, wherever you live. The charge is by the page of the original:',
          },
        },
        { live: 'channels', of: 'chung-thuc-ban-sao-tu-ban-chinh' },
      ],
      procedures: ['chung-thuc-ban-sao-tu-ban-chinh'],
      lifeEvents: ['viec-lam', 'hoc-tap'],
      legalBases: ['23/2015/NĐ-CP', '226/2016/TT-BTC'],
      related: ['mat-giay-khai-sinh-lam-lai-the-nao'],
    },
    {
      slug: 'nguoi-than-mat-phai-lam-gi',
      question: {
        vi: 'Người thân mất thì phải làm những giấy tờ gì?',
        en: 'A relative has died. Which papers come first?',
      },
      wordings: {
        vi: [
          'Nhà có người mất cần làm thủ tục gì?',
          'Khai tử ở đâu, trong bao lâu?',
          'Xin giấy chứng tử ở đâu?',
          'Bố mẹ mất phải đi khai tử trong bao nhiêu ngày?',
        ],
        en: ['What to do when someone dies', 'Death certificate'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Việc đầu tiên là đăng ký khai tử trong 15 ngày, ở xã, phường nơi người mất cư trú cuối cùng. Xin luôn vài bản sao trích lục để dùng cho các việc sau:',
            en: 'First register the death within 15 days, in the commune or ward where the person last lived. Ask for a few copies for what follows:',
          },
        },
        {
          list: [
            {
              vi: 'Chế độ tử tuất, mai táng phí với bảo hiểm xã hội hoặc xã, phường.',
              en: 'Survivor and funeral allowances with social insurance or the commune.',
            },
            {
              vi: 'Phân chia thừa kế và sang tên nhà đất, xe, tài khoản.',
              en: 'Inheritance, and the transfer of land, vehicles and accounts.',
            },
          ],
          ordered: true,
        },
        { live: 'dossier', of: 'dang-ky-khai-tu' },
      ],
      procedures: [
        'dang-ky-khai-tu',
        'chuyen-nhuong-quyen-su-dung-dat',
        'cap-ban-sao-trich-luc-ho-tich',
      ],
      lifeEvents: ['nguoi-than-qua-doi'],
      legalBases: ['60/2014/QH13'],
    },
  ],
};
