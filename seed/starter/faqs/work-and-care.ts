import type { StarterFaqSet } from '../starter.ts';

export const workAndCareFaqs: StarterFaqSet = {
  slug: 'bao-hiem-tro-cap-viec-lam',
  title: { vi: 'Bảo hiểm, trợ cấp, việc làm, trường học' },
  summary: {
    vi: 'Bảo hiểm y tế, rút bảo hiểm xã hội, trợ cấp người cao tuổi, thất nghiệp, chuyển trường, tàu cá.',
  },
  agency: 'bao-hiem-xa-hoi-tinh',
  fields: ['lao-dong-thuong-binh-va-xa-hoi', 'y-te'],
  lifeEvents: ['viec-lam', 'huu-tri', 'suc-khoe-va-y-te'],
  verifiedOn: '2026-11-23',
  faqs: [
    {
      slug: 'rut-bao-hiem-xa-hoi-mot-lan-khi-nao',
      question: { vi: 'Nghỉ việc bao lâu thì được rút bảo hiểm xã hội một lần?' },
      wordings: {
        vi: [
          'Điều kiện rút BHXH 1 lần',
          'Nghỉ làm 1 năm có lãnh bảo hiểm được không?',
          'Đóng bảo hiểm sau 1/7/2025 có rút một lần được không?',
        ],
      },
      answer: [
        {
          paragraph: {
            vi: 'Người đã đóng trước ngày 1/7/2025 được rút khi nghỉ đủ 12 tháng không đóng tiếp và đóng chưa đủ 20 năm. Người bắt đầu đóng từ ngày 1/7/2025 chỉ được rút trong một số trường hợp, như ra nước ngoài định cư hoặc mắc bệnh nặng.',
          },
        },
        {
          paragraph: {
            vi: 'Trước khi rút, hãy hỏi về đóng tiếp tự nguyện: chỉ cần đủ 15 năm là có lương hưu khi đến tuổi.',
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
      question: { vi: 'Rút bảo hiểm xã hội một lần được bao nhiêu tiền?' },
      wordings: {
        vi: [
          'Cách tính BHXH một lần',
          'Đóng 5 năm bảo hiểm rút được bao nhiêu?',
          'Tiền bảo hiểm một lần tính sao?',
        ],
      },
      answer: [
        {
          paragraph: {
            vi: 'Mỗi năm đóng trước năm 2014 được 1,5 tháng, mỗi năm đóng từ năm 2014 được 2 tháng mức bình quân tiền lương đóng bảo hiểm. Đóng chưa đủ 1 năm thì nhận số đã đóng, tối đa 2 tháng mức bình quân.',
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
      question: { vi: 'Nghỉ việc xong phải nộp hồ sơ trợ cấp thất nghiệp trong bao lâu?' },
      wordings: {
        vi: [
          'Hạn nộp bảo hiểm thất nghiệp',
          'Nghỉ việc 4 tháng còn làm thất nghiệp được không?',
          'Làm BHTN ở đâu?',
        ],
      },
      answer: [
        {
          paragraph: {
            vi: 'Trong 3 tháng kể từ ngày chấm dứt hợp đồng. Quá hạn thì thời gian đóng được cộng dồn cho lần sau. Nộp ở trung tâm dịch vụ việc làm nơi bạn muốn nhận trợ cấp, hoặc trực tuyến.',
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
      question: { vi: 'Người 75 tuổi không có lương hưu được trợ cấp bao nhiêu?' },
      wordings: {
        vi: [
          'Trợ cấp người già 75 tuổi',
          'Bao nhiêu tuổi được tiền người cao tuổi?',
          'Trợ cấp hưu trí xã hội làm ở đâu?',
        ],
      },
      answer: [
        {
          paragraph: {
            vi: 'Từ ngày 1/7/2025, người từ đủ 75 tuổi không có lương hưu được 500.000 đồng mỗi tháng; hộ nghèo, cận nghèo thì từ đủ 70 tuổi. Nộp văn bản đề nghị ở xã, phường nơi cư trú.',
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
      question: { vi: 'Thẻ bảo hiểm y tế cho trẻ sơ sinh làm thế nào?' },
      wordings: {
        vi: [
          'Làm BHYT cho bé mới sinh',
          'Trẻ dưới 6 tuổi có phải mua bảo hiểm không?',
          'Bé chưa có thẻ đi khám được không?',
        ],
      },
      answer: [
        {
          paragraph: {
            vi: 'Trẻ dưới 6 tuổi được ngân sách đóng, không mất tiền. Làm cùng lúc khi đăng ký khai sinh, một hồ sơ cho cả khai sinh, thường trú và thẻ. Chưa có thẻ thì dùng giấy chứng sinh hoặc giấy khai sinh để khám.',
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
      question: { vi: 'Đi khám quên mang thẻ bảo hiểm y tế có sao không?' },
      wordings: {
        vi: [
          'Khám bệnh bằng căn cước được không?',
          'Mất thẻ BHYT giấy có phải làm lại?',
          'Dùng VNeID đi khám bảo hiểm',
        ],
      },
      answer: [
        {
          paragraph: {
            vi: 'Không sao. Dùng thẻ căn cước gắn chip, VNeID hoặc ứng dụng VssID thay thẻ giấy. Không cần làm lại thẻ giấy đã mất.',
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
      },
      wordings: {
        vi: [
          'Thủ tục chuyển trường cho học sinh tiểu học',
          'Chuyển trường khác tỉnh cần gì?',
          'Xin cho con chuyển trường',
        ],
      },
      answer: [
        {
          paragraph: {
            vi: 'Thường chuyển vào dịp hè hoặc hết học kỳ I; lúc khác cần lý do chính đáng. Hỏi trường mới trước, có chỗ rồi mới rút hồ sơ ở trường cũ.',
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
      question: { vi: 'Đóng tàu cá mới thì đăng ký cần giấy tờ gì?' },
      wordings: {
        vi: [
          'Đăng ký ghe câu mực cần gì?',
          'Thủ tục đăng ký tàu cá dưới 12 mét',
          'Mua lại tàu cá sang tên thế nào?',
        ],
      },
      answer: [
        {
          paragraph: {
            vi: 'Phải có văn bản chấp thuận trước khi đóng. Tàu từ 12 mét cần giấy chứng nhận an toàn kỹ thuật, dưới 12 mét cần biên bản kiểm tra.',
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
