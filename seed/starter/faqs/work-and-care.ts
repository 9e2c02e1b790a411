import type { StarterFaqSet } from '../starter.ts';

export const workAndCareFaqs: StarterFaqSet = {
  slug: 'bao-hiem-tro-cap-viec-lam',
  title: {
    vi: 'Bảo hiểm, trợ cấp, việc làm, trường học',
    en: 'Insurance, allowances, work, school',
  },
  summary: {
    vi: 'Bảo hiểm y tế, rút bảo hiểm xã hội, trợ cấp người cao tuổi, thất nghiệp, chuyển trường, tàu cá.',
    en: 'Health insurance, one-time payments, elderly allowances, unemployment, changing schools, fishing vessels.',
  },
  agency: 'bao-hiem-xa-hoi-tinh',
  fields: ['lao-dong-thuong-binh-va-xa-hoi', 'y-te'],
  lifeEvents: ['viec-lam', 'huu-tri', 'suc-khoe-va-y-te'],
  verifiedOn: '2026-11-23',
  faqs: [
    {
      slug: 'rut-bao-hiem-xa-hoi-mot-lan-khi-nao',
      question: {
        vi: 'Nghỉ việc bao lâu thì được rút bảo hiểm xã hội một lần?',
        en: 'How long after leaving work may I withdraw social insurance?',
      },
      wordings: {
        vi: [
          'Điều kiện rút BHXH 1 lần',
          'Nghỉ làm 1 năm có lãnh bảo hiểm được không?',
          'Đóng bảo hiểm sau 1/7/2025 có rút một lần được không?',
        ],
        en: ['withdraw social insurance when'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Người đã đóng trước ngày 1/7/2025 được rút khi nghỉ đủ 12 tháng không đóng tiếp và đóng chưa đủ 20 năm. Người bắt đầu đóng từ ngày 1/7/2025 chỉ được rút trong một số trường hợp, như ra nước ngoài định cư hoặc mắc bệnh nặng.',
            en: 'Those who paid before 1/7/2025 may after 12 months without contributions and with less than 20 years paid. Those who began from 1/7/2025 may only in some cases, such as settling abroad or grave illness.',
          },
        },
        {
          paragraph: {
            vi: 'Trước khi rút, hãy hỏi về đóng tiếp tự nguyện: chỉ cần đủ 15 năm là có lương hưu khi đến tuổi.',
            en: 'Before you do, ask about paying on voluntarily: 15 years are enough for a pension at the age.',
          },
        },
        { live: 'channels', of: 'huong-bao-hiem-xa-hoi-mot-lan' },
      ],
      procedures: ['huong-bao-hiem-xa-hoi-mot-lan'],
      lifeEvents: ['viec-lam'],
      legalBases: ['41/2024/QH15'],
      related: ['tro-cap-that-nghiep-nop-trong-bao-lau'],
    },
    {
      slug: 'rut-bao-hiem-duoc-bao-nhieu',
      question: {
        vi: 'Rút bảo hiểm xã hội một lần được bao nhiêu tiền?',
        en: 'How much is the one-time social insurance payment?',
      },
      wordings: {
        vi: [
          'Cách tính BHXH một lần',
          'Đóng 5 năm bảo hiểm rút được bao nhiêu?',
          'Tiền bảo hiểm một lần tính sao?',
        ],
        en: ['lump sum how much'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Mỗi năm đóng trước năm 2014 được 1,5 tháng, mỗi năm đóng từ năm 2014 được 2 tháng mức bình quân tiền lương đóng bảo hiểm. Đóng chưa đủ 1 năm thì nhận số đã đóng, tối đa 2 tháng mức bình quân.',
            en: 'Each year before 2014 gives 1.5 months, each year from 2014 gives 2 months of the average insured wage. With less than 1 year you receive what was paid, at most 2 months of the average.',
          },
        },
      ],
      procedures: ['huong-bao-hiem-xa-hoi-mot-lan'],
      lifeEvents: ['viec-lam', 'huu-tri'],
      legalBases: ['41/2024/QH15'],
      related: ['rut-bao-hiem-xa-hoi-mot-lan-khi-nao'],
    },
    {
      slug: 'tro-cap-that-nghiep-nop-trong-bao-lau',
      question: {
        vi: 'Nghỉ việc xong phải nộp hồ sơ trợ cấp thất nghiệp trong bao lâu?',
        en: 'How soon after leaving must I apply for unemployment benefit?',
      },
      wordings: {
        vi: [
          'Hạn nộp bảo hiểm thất nghiệp',
          'Nghỉ việc 4 tháng còn làm thất nghiệp được không?',
          'Làm BHTN ở đâu?',
        ],
        en: ['unemployment deadline'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Trong 3 tháng kể từ ngày chấm dứt hợp đồng. Quá hạn thì thời gian đóng được cộng dồn cho lần sau. Nộp ở trung tâm dịch vụ việc làm nơi bạn muốn nhận trợ cấp, hoặc trực tuyến.',
            en: 'Within 3 months of the end of the contract. Later, the time paid counts for the next claim. Apply to the employment service centre where you want the benefit, or online.',
          },
        },
        { live: 'dossier', of: 'huong-tro-cap-that-nghiep' },
      ],
      procedures: ['huong-tro-cap-that-nghiep'],
      lifeEvents: ['viec-lam'],
      legalBases: ['74/2025/QH15'],
    },
    {
      slug: 'nguoi-75-tuoi-duoc-tro-cap-bao-nhieu',
      question: {
        vi: 'Người 75 tuổi không có lương hưu được trợ cấp bao nhiêu?',
        en: 'What does a person of 75 without a pension receive?',
      },
      wordings: {
        vi: [
          'Trợ cấp người già 75 tuổi',
          'Bao nhiêu tuổi được tiền người cao tuổi?',
          'Trợ cấp hưu trí xã hội làm ở đâu?',
        ],
        en: ['pension at 75'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Từ ngày 1/7/2025, người từ đủ 75 tuổi không có lương hưu được 500.000 đồng mỗi tháng; hộ nghèo, cận nghèo thì từ đủ 70 tuổi. Nộp văn bản đề nghị ở xã, phường nơi cư trú.',
            en: 'Since 1/7/2025 people from 75 years without a pension receive 500,000 đồng a month; in poor and near-poor homes from 70 years. Hand in the request to the commune or ward where you live.',
          },
        },
        { live: 'place', of: 'tro-cap-huu-tri-xa-hoi' },
      ],
      procedures: ['tro-cap-huu-tri-xa-hoi', 'tro-cap-xa-hoi-hang-thang'],
      lifeEvents: ['huu-tri'],
      legalBases: ['176/2025/NĐ-CP'],
    },
    {
      slug: 'bao-hiem-y-te-cho-tre-so-sinh',
      question: {
        vi: 'Thẻ bảo hiểm y tế cho trẻ sơ sinh làm thế nào?',
        en: 'How does a newborn get a health card?',
      },
      wordings: {
        vi: [
          'Làm BHYT cho bé mới sinh',
          'Trẻ dưới 6 tuổi có phải mua bảo hiểm không?',
          'Bé chưa có thẻ đi khám được không?',
        ],
        en: ['newborn health card'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Trẻ dưới 6 tuổi được ngân sách đóng, không mất tiền. Làm cùng lúc khi đăng ký khai sinh, một hồ sơ cho cả khai sinh, thường trú và thẻ. Chưa có thẻ thì dùng giấy chứng sinh hoặc giấy khai sinh để khám.',
            en: 'The state pays for children under 6; it is free. It is done with birth registration, one dossier for birth, residence and card. Until then the birth notice or certificate serves at the doctor’s.',
          },
        },
        { live: 'dossier', of: 'cap-the-bao-hiem-y-te' },
      ],
      procedures: ['cap-the-bao-hiem-y-te', 'dang-ky-khai-sinh'],
      lifeEvents: ['co-con-nho', 'suc-khoe-va-y-te'],
      legalBases: ['51/2024/QH15'],
    },
    {
      slug: 'quen-the-bao-hiem-y-te-di-kham-duoc-khong',
      question: {
        vi: 'Đi khám quên mang thẻ bảo hiểm y tế có sao không?',
        en: 'I forgot my health card. Does it matter?',
      },
      wordings: {
        vi: [
          'Khám bệnh bằng căn cước được không?',
          'Mất thẻ BHYT giấy có phải làm lại?',
          'Dùng VNeID đi khám bảo hiểm',
        ],
        en: ['forgot health card'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Không sao. Dùng thẻ căn cước gắn chip, VNeID hoặc ứng dụng VssID thay thẻ giấy. Không cần làm lại thẻ giấy đã mất.',
            en: 'No. The chip identity card, VNeID or the VssID app replaces it. A lost paper card need not be renewed.',
          },
        },
      ],
      procedures: ['cap-the-bao-hiem-y-te'],
      lifeEvents: ['suc-khoe-va-y-te'],
      legalBases: ['51/2024/QH15'],
    },
    {
      slug: 'chuyen-truong-giua-nam-duoc-khong',
      question: {
        vi: 'Gia đình chuyển nhà thì xin chuyển trường cho con giữa năm học được không?',
        en: 'We are moving. Can my child change schools during the year?',
      },
      wordings: {
        vi: [
          'Thủ tục chuyển trường cho học sinh tiểu học',
          'Chuyển trường khác tỉnh cần gì?',
          'Xin cho con chuyển trường',
        ],
        en: ['change school mid-year'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Thường chuyển vào dịp hè hoặc hết học kỳ I; lúc khác cần lý do chính đáng. Hỏi trường mới trước, có chỗ rồi mới rút hồ sơ ở trường cũ.',
            en: 'Transfers are usual in summer or after the first term; at other times there must be a good reason. Ask the new school first, and take the file once there is a place.',
          },
        },
        { live: 'dossier', of: 'chuyen-truong' },
      ],
      procedures: ['chuyen-truong'],
      lifeEvents: ['hoc-tap'],
      legalBases: ['43/2019/QH14'],
    },
    {
      slug: 'dang-ky-tau-ca-can-gi',
      question: {
        vi: 'Đóng tàu cá mới thì đăng ký cần giấy tờ gì?',
        en: 'What does registering a new fishing vessel need?',
      },
      wordings: {
        vi: [
          'Đăng ký ghe câu mực cần gì?',
          'Thủ tục đăng ký tàu cá dưới 12 mét',
          'Mua lại tàu cá sang tên thế nào?',
        ],
        en: ['new fishing boat papers'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Phải có văn bản chấp thuận trước khi đóng. Tàu từ 12 mét cần giấy chứng nhận an toàn kỹ thuật, dưới 12 mét cần biên bản kiểm tra.',
            en: 'Written approval before building. Vessels from 12 metres need the certificate of technical safety, below 12 metres an inspection record.',
          },
        },
        { live: 'dossier', of: 'dang-ky-tau-ca' },
      ],
      procedures: ['dang-ky-tau-ca'],
      lifeEvents: ['phuong-tien-va-nguoi-lai'],
      legalBases: ['18/2017/QH14', '02/2026/TT-BNNMT'],
    },
  ],
};
