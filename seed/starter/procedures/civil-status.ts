import type { StarterFee, StarterProcedure } from '../starter.ts';
import { authorisation, identityPaper } from './papers.ts';
import { everyWay } from './ways.ts';

const verifiedOn = '2026-11-23';
const decision = { number: '163/QĐ-BTP', issuedOn: '2026-01-16' };

const provincialFee: StarterFee = {
  kind: 'fee',
  note: {
    vi: 'Mức thu do Hội đồng nhân dân tỉnh quy định. Miễn cho gia đình có công với cách mạng, hộ nghèo và người khuyết tật.',
    en: 'Set by the provincial council. Free for families with merit, poor households and people with disabilities.',
  },
};

/** Civil status (hộ tịch) and certification (chứng thực). */
export const civilStatusProcedures: StarterProcedure[] = [
  {
    slug: 'dang-ky-khai-sinh',
    code: '1.001193',
    title: { vi: 'Thủ tục đăng ký khai sinh', en: 'Birth registration' },
    plainTitle: { vi: 'Làm giấy khai sinh cho con', en: 'Register the birth of your child' },
    summary: {
      vi: 'Đăng ký khai sinh cho trẻ mới sinh để nhận Giấy khai sinh và số định danh cá nhân. Nên làm trong 60 ngày kể từ ngày sinh.',
      en: 'Register a newborn to receive the birth certificate and personal identity number. Do it within 60 days of birth.',
    },
    levels: ['commune'],
    fields: ['tu-phap'],
    audiences: ['cong-dan-viet-nam', 'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai'],
    lifeEvents: ['co-con-nho'],
    agencies: { competent: ['ubnd-cap-xa'], executing: ['ubnd-cap-xa'] },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        name: {
          vi: 'Trẻ sinh tại Việt Nam, cha mẹ đi đăng ký',
          en: 'Child born in Viet Nam, registered by the parents',
        },
        steps: [
          {
            title: { vi: 'Chuẩn bị', en: 'Prepare' },
            text: {
              vi: 'Thống nhất họ, tên, dân tộc, quê quán của con. Hỏi cơ sở y tế xem Giấy chứng sinh đã gửi điện tử chưa.',
              en: 'Agree on the name, ethnicity and home place of the child. Ask the maternity hospital whether the birth notice was sent electronically.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Nộp ở Trung tâm Phục vụ hành chính công xã, phường nơi cha hoặc mẹ cư trú, hoặc nộp trực tuyến.',
              en: 'Apply at the Public Service Centre of the commune or ward where the father or mother lives, or online.',
            },
          },
          {
            title: { vi: 'Kiểm tra lại', en: 'Check' },
            text: {
              vi: 'Đọc kỹ từng chữ trước khi ký. Nộp trực tuyến thì kiểm tra bản nháp được gửi qua thư điện tử hoặc điện thoại.',
              en: 'Read every word before you sign. If you applied online, check the draft sent by e-mail or phone.',
            },
          },
          {
            title: { vi: 'Nhận kết quả', en: 'Collect' },
            text: {
              vi: 'Nhận Giấy khai sinh của con; số định danh cá nhân được ghi trên giấy.',
              en: "Collect the child's birth certificate; it carries the personal identity number.",
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Tờ khai đăng ký khai sinh', en: 'Birth registration form' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-dang-ky-khai-sinh',
            note: {
              vi: 'Nộp trực tuyến thì điền mẫu điện tử, không cần tờ giấy.',
              en: 'Online applicants fill in the electronic form instead.',
            },
          },
          {
            name: { vi: 'Giấy chứng sinh', en: 'Birth notice from the hospital' },
            originals: 1,
            copies: 0,
            required: true,
            note: {
              vi: 'Không có thì nộp văn bản của người làm chứng; không có người làm chứng thì viết giấy cam đoan. Đã có bản điện tử thì không phải nộp bản giấy.',
              en: 'Without it: a statement by a witness, or else your own signed declaration. Not needed on paper when the electronic one exists.',
            },
          },
          identityPaper,
          authorisation,
        ],
      },
      {
        name: {
          vi: 'Trẻ bị bỏ rơi hoặc do mang thai hộ',
          en: 'Abandoned child, or child born by surrogacy',
        },
        steps: [
          {
            text: {
              vi: 'Nộp hồ sơ như trường hợp thường, kèm giấy tờ riêng dưới đây.',
              en: 'Apply as in the ordinary case, with the extra paper below.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Tờ khai đăng ký khai sinh', en: 'Birth registration form' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-dang-ky-khai-sinh',
          },
          {
            name: {
              vi: 'Biên bản về việc trẻ bị bỏ rơi',
              en: 'Official record that the child was abandoned',
            },
            originals: 1,
            copies: 0,
            required: false,
            note: { vi: 'Với trẻ bị bỏ rơi.', en: 'For an abandoned child.' },
          },
          {
            name: {
              vi: 'Xác nhận của cơ sở y tế về kỹ thuật mang thai hộ',
              en: 'Confirmation of surrogacy by the medical facility',
            },
            originals: 1,
            copies: 0,
            required: false,
            note: { vi: 'Với trẻ sinh ra do mang thai hộ.', en: 'For a child born by surrogacy.' },
          },
          identityPaper,
        ],
      },
    ],
    channels: everyWay(
      {
        quantity: 1,
        unit: 'working-day',
        note: {
          vi: 'Trong ngày. Nhận sau 15 giờ mà chưa làm xong thì trả vào ngày làm việc tiếp theo.',
          en: 'The same day. If received after 15:00 and not finished, the next working day.',
        },
      },
      [
        {
          kind: 'fee',
          amount: 0,
          note: {
            vi: 'Miễn lệ phí khi đăng ký đúng hạn trong 60 ngày. Quá hạn: mức thu do Hội đồng nhân dân tỉnh quy định.',
            en: 'Free when registered within 60 days. Later: the amount set by the provincial council.',
          },
          legalBasis: '60/2014/QH13',
        },
      ],
    ),
    requirements: [
      {
        vi: 'Cha hoặc mẹ đăng ký trong 60 ngày kể từ ngày sinh con; cha mẹ không đi được thì ông, bà hoặc người thân đi thay.',
        en: 'Father or mother registers within 60 days of birth; if they cannot, grandparents or other relatives do.',
      },
    ],
    results: [{ vi: 'Giấy khai sinh', en: 'Birth certificate' }],
    legalBases: ['60/2014/QH13', '123/2015/NĐ-CP', '04/2020/TT-BTP', '120/2025/NĐ-CP'],
    receivingAddress: {
      vi: 'Trung tâm Phục vụ hành chính công xã, phường nơi cha hoặc mẹ cư trú.',
      en: 'Public Service Centre of the commune or ward where the father or mother lives.',
    },
    related: [
      { relation: 'next', procedure: 'cap-the-bao-hiem-y-te' },
      { relation: 'next', procedure: 'dang-ky-thuong-tru' },
      { relation: 'related', procedure: 'cap-ban-sao-trich-luc-ho-tich' },
      { relation: 'related', procedure: 'dang-ky-khai-sinh-nguoi-da-co-giay-to' },
    ],
    aliases: {
      vi: [
        'giấy khai sinh',
        'làm khai sinh cho con',
        'khai sinh cho bé',
        'khai sinh trễ hạn',
        'giấy chứng sinh',
        'đăng ký sinh con',
      ],
      en: ['birth certificate', 'newborn', 'register a baby'],
    },
    returnReasons: [
      {
        vi: 'Họ tên, ngày sinh trên tờ khai khác với Giấy chứng sinh.',
        en: 'Name or date of birth on the form differs from the birth notice.',
      },
      {
        vi: 'Cha mẹ chưa thống nhất họ, dân tộc hoặc quê quán của con.',
        en: 'The parents have not agreed on the surname, ethnicity or home place.',
      },
      {
        vi: 'Ảnh chụp giấy tờ nộp trực tuyến bị mờ hoặc thiếu trang.',
        en: 'Photographs of papers sent online are blurred or incomplete.',
      },
    ],
    flags: { essential: true },
    publishingDecision: decision,
    sourceUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7',
    verifiedOn,
    verifiedBy: 'so-tu-phap',
  },
  {
    slug: 'dang-ky-khai-sinh-nguoi-da-co-giay-to',
    code: '1.004772',
    title: {
      vi: 'Thủ tục đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân',
      en: 'Birth registration of persons who already hold personal papers',
    },
    plainTitle: {
      vi: 'Làm khai sinh cho người lớn chưa từng đăng ký',
      en: 'Register the birth of an adult who never was registered',
    },
    summary: {
      vi: 'Dành cho người đã có giấy tờ như căn cước, hộ chiếu, học bạ nhưng chưa từng được đăng ký khai sinh.',
      en: 'For people with an identity card, passport or school record whose birth was never registered.',
    },
    levels: ['commune'],
    fields: ['tu-phap'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['cu-tru-va-giay-to-tuy-than'],
    agencies: { competent: ['ubnd-cap-xa'], executing: ['ubnd-cap-xa'] },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Gom giấy tờ', en: 'Collect papers' },
            text: {
              vi: 'Tìm mọi giấy tờ cũ có ngày sinh, quê quán, tên cha mẹ.',
              en: 'Find every old paper with date of birth, home place and the names of your parents.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Nộp tại xã, phường nơi cư trú hoặc trực tuyến.',
              en: 'Apply to the commune where you live, or online.',
            },
          },
          {
            title: { vi: 'Xác minh', en: 'Verification' },
            text: {
              vi: 'Công chức hộ tịch đối chiếu các giấy tờ; khi giấy tờ khác nhau có thể phải xác minh thêm.',
              en: 'The registrar compares the papers; if they differ, more may be asked.',
            },
          },
          {
            title: { vi: 'Nhận Giấy khai sinh', en: 'Receive the birth certificate' },
            text: {
              vi: 'Kiểm tra nội dung, ký sổ và nhận kết quả.',
              en: 'Check it, sign the register and receive it.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Tờ khai đăng ký khai sinh', en: 'Birth registration form' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-dang-ky-khai-sinh',
          },
          {
            name: {
              vi: 'Văn bản cam đoan chưa được đăng ký khai sinh',
              en: 'Declaration that the birth was never registered',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Bản sao các giấy tờ có thông tin về khai sinh',
              en: 'Copies of papers that state the birth',
            },
            originals: 0,
            copies: 1,
            required: true,
            note: {
              vi: 'Ví dụ: căn cước, hộ chiếu, học bạ, bằng cấp, sổ hộ khẩu cũ, lý lịch cán bộ.',
              en: 'For example: identity card, passport, school record, diplomas, old household book, staff record.',
            },
          },
          {
            name: {
              vi: 'Xác nhận của thủ trưởng cơ quan, đơn vị',
              en: 'Confirmation of the head of your office',
            },
            originals: 1,
            copies: 0,
            required: false,
            note: {
              vi: 'Chỉ với cán bộ, công chức, viên chức, người trong lực lượng vũ trang.',
              en: 'Only for officials, public employees and members of the forces.',
            },
          },
        ],
      },
    ],
    channels: everyWay(
      {
        quantity: 5,
        unit: 'working-day',
        note: { vi: 'Kể từ khi đủ hồ sơ hợp lệ.', en: 'From receipt of a complete dossier.' },
      },
      [provincialFee],
    ),
    requirements: [
      {
        vi: 'Chưa từng được đăng ký khai sinh và đã có hồ sơ, giấy tờ cá nhân.',
        en: 'Your birth was never registered and you hold personal papers.',
      },
    ],
    results: [{ vi: 'Giấy khai sinh', en: 'Birth certificate' }],
    legalBases: ['60/2014/QH13', '123/2015/NĐ-CP', '120/2025/NĐ-CP'],
    related: [
      { relation: 'related', procedure: 'dang-ky-khai-sinh' },
      { relation: 'next', procedure: 'cap-the-can-cuoc' },
    ],
    aliases: {
      vi: [
        'khai sinh muộn',
        'khai sinh cho người lớn',
        'chưa có giấy khai sinh',
        'khai sinh quá hạn',
      ],
      en: ['adult birth registration', 'no birth certificate'],
    },
    returnReasons: [
      {
        vi: 'Các giấy tờ ghi ngày sinh khác nhau mà không giải trình.',
        en: 'The papers give different dates of birth without an explanation.',
      },
    ],
    publishingDecision: decision,
    sourceUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-6711-733d-b674-fc3d805e70c8',
    verifiedOn,
    verifiedBy: 'so-tu-phap',
  },
  {
    slug: 'dang-ky-ket-hon',
    code: '1.000894',
    title: { vi: 'Thủ tục đăng ký kết hôn', en: 'Marriage registration' },
    plainTitle: { vi: 'Đăng ký kết hôn', en: 'Register a marriage' },
    summary: {
      vi: 'Hai công dân Việt Nam cư trú trong nước đăng ký kết hôn ở xã, phường nơi một trong hai người cư trú.',
      en: 'Two Vietnamese citizens living in the country register their marriage in the commune or ward where either lives.',
    },
    levels: ['commune'],
    fields: ['tu-phap'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['hon-nhan-va-gia-dinh'],
    agencies: { competent: ['ubnd-cap-xa'], executing: ['ubnd-cap-xa'] },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Khai chung một tờ khai rồi nộp tại xã, phường hoặc trực tuyến. Cơ quan hộ tịch tự tra cứu tình trạng hôn nhân.',
              en: 'Fill in one form together and hand it in at the commune or ward, or online. The office itself looks up your marital status.',
            },
          },
          {
            title: { vi: 'Cùng có mặt', en: 'Come together' },
            text: {
              vi: 'Hai người cùng có mặt khi nhận, xuất trình giấy tờ, nói rõ là tự nguyện, ký sổ và ký giấy.',
              en: 'Both come in person to collect, show their papers, state that they marry freely and sign.',
            },
          },
          {
            title: { vi: 'Nhận kết quả', en: 'Collect' },
            text: {
              vi: 'Mỗi người nhận một bản chính Giấy chứng nhận kết hôn.',
              en: 'Each of you receives an original marriage certificate.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Tờ khai đăng ký kết hôn', en: 'Marriage registration form' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-dang-ky-ket-hon',
            note: { vi: 'Hai người có thể khai chung một tờ.', en: 'You may share one form.' },
          },
          identityPaper,
          {
            name: {
              vi: 'Trích lục ghi chú ly hôn',
              en: 'Extract recording a foreign divorce',
            },
            originals: 0,
            copies: 1,
            required: false,
            note: {
              vi: 'Chỉ khi đã ly hôn hoặc hủy kết hôn ở nước ngoài mà cơ quan không tra cứu được.',
              en: 'Only after a divorce or annulment abroad which the office cannot look up.',
            },
          },
        ],
      },
    ],
    channels: everyWay(
      {
        quantity: 1,
        unit: 'working-day',
        note: {
          vi: 'Cần xác minh thì không quá 5 ngày làm việc.',
          en: 'Not more than 5 working days when facts must be checked.',
        },
      },
      [
        {
          kind: 'fee',
          amount: 0,
          note: { vi: 'Miễn lệ phí.', en: 'Free of charge.' },
          legalBasis: '60/2014/QH13',
        },
      ],
    ),
    requirements: [
      {
        vi: 'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi.',
        en: 'Men from 20, women from 18 years of age.',
      },
      {
        vi: 'Tự nguyện, không mất năng lực hành vi dân sự, không thuộc trường hợp cấm kết hôn.',
        en: 'Freely willing, legally capable, and not barred from marrying.',
      },
    ],
    results: [{ vi: 'Giấy chứng nhận kết hôn', en: 'Marriage certificate' }],
    legalBases: ['52/2014/QH13', '60/2014/QH13', '123/2015/NĐ-CP', '120/2025/NĐ-CP'],
    related: [
      { relation: 'related', procedure: 'cap-giay-xac-nhan-tinh-trang-hon-nhan' },
      { relation: 'related', procedure: 'dang-ky-ket-hon-co-yeu-to-nuoc-ngoai' },
      { relation: 'next', procedure: 'dang-ky-thuong-tru' },
    ],
    aliases: {
      vi: ['giấy kết hôn', 'đăng ký hôn thú', 'làm giấy hôn thú', 'cưới', 'kết hôn cần giấy tờ gì'],
      en: ['wedding', 'get married', 'marriage certificate'],
    },
    returnReasons: [
      { vi: 'Chỉ một người có mặt khi nhận kết quả.', en: 'Only one of the two came to collect.' },
      {
        vi: 'Đã ly hôn nhưng dữ liệu hộ tịch chưa cập nhật và không mang theo bản án.',
        en: 'Divorced, but the register is not updated and the judgment was not brought.',
      },
    ],
    flags: { essential: true },
    publishingDecision: decision,
    sourceUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fac-7489-b53b-a15eb239a6fe',
    verifiedOn,
    verifiedBy: 'so-tu-phap',
  },
  {
    slug: 'dang-ky-ket-hon-co-yeu-to-nuoc-ngoai',
    code: '2.000806',
    title: {
      vi: 'Thủ tục đăng ký kết hôn có yếu tố nước ngoài',
      en: 'Marriage registration with a foreign element',
    },
    plainTitle: { vi: 'Kết hôn với người nước ngoài', en: 'Marry a foreigner in Viet Nam' },
    summary: {
      vi: 'Đăng ký kết hôn giữa công dân Việt Nam với người nước ngoài hoặc với người Việt Nam định cư ở nước ngoài. Từ ngày 1/7/2025 làm tại xã, phường.',
      en: 'Register a marriage between a Vietnamese citizen and a foreigner or a Vietnamese living abroad. Since 1/7/2025 it is done in the commune or ward.',
    },
    levels: ['commune'],
    fields: ['tu-phap'],
    audiences: ['cong-dan-viet-nam', 'nguoi-nuoc-ngoai', 'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai'],
    lifeEvents: ['hon-nhan-va-gia-dinh'],
    agencies: { competent: ['ubnd-cap-xa'], executing: ['ubnd-cap-xa'] },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Chuẩn bị giấy tờ nước ngoài', en: 'Prepare the foreign papers' },
            text: {
              vi: 'Xin giấy chứng minh tình trạng hôn nhân ở nước mình, hợp pháp hóa lãnh sự (trừ khi được miễn) và dịch sang tiếng Việt.',
              en: 'Obtain proof of marital status from your country, have it legalised (unless exempt) and translated into Vietnamese.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Một trong hai người nộp tại xã, phường nơi công dân Việt Nam cư trú, hoặc trực tuyến.',
              en: 'Either of you applies in the commune or ward where the Vietnamese citizen lives, or online.',
            },
          },
          {
            title: { vi: 'Nhận kết quả', en: 'Collect' },
            text: {
              vi: 'Hai người cùng có mặt, ký sổ và nhận Giấy chứng nhận kết hôn.',
              en: 'Both come in person, sign the register and receive the marriage certificate.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Tờ khai đăng ký kết hôn', en: 'Marriage registration form' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-dang-ky-ket-hon',
          },
          {
            name: {
              vi: 'Giấy chứng minh tình trạng hôn nhân của người nước ngoài',
              en: "The foreigner's proof of marital status",
            },
            originals: 1,
            copies: 0,
            required: true,
            note: {
              vi: 'Do nước người đó là công dân cấp, còn giá trị. Không ghi thời hạn thì hỏi nơi nộp về thời hạn chấp nhận.',
              en: 'Issued by the country of citizenship and still valid. If it states no validity, ask the office how old it may be.',
            },
          },
          {
            name: {
              vi: 'Giấy xác nhận sức khỏe tâm thần của hai bên',
              en: 'Medical confirmation of mental capacity of both',
            },
            originals: 1,
            copies: 0,
            required: true,
            note: {
              vi: 'Do tổ chức y tế có thẩm quyền của Việt Nam hoặc nước ngoài cấp.',
              en: 'Issued by a competent medical organisation, Vietnamese or foreign.',
            },
          },
          {
            name: {
              vi: 'Bản sao hộ chiếu của người nước ngoài',
              en: "Copy of the foreigner's passport",
            },
            originals: 0,
            copies: 1,
            required: true,
          },
          identityPaper,
        ],
      },
    ],
    channels: everyWay(
      {
        quantity: 5,
        unit: 'working-day',
        note: { vi: 'Kể từ khi đủ hồ sơ hợp lệ.', en: 'From receipt of a complete dossier.' },
      },
      [provincialFee],
    ),
    requirements: [
      {
        vi: 'Hai bên đủ điều kiện kết hôn theo luật Việt Nam; người nước ngoài còn phải đủ điều kiện theo luật nước mình.',
        en: 'Both meet the Vietnamese conditions for marriage; the foreigner also those of the home country.',
      },
    ],
    results: [{ vi: 'Giấy chứng nhận kết hôn', en: 'Marriage certificate' }],
    legalBases: ['52/2014/QH13', '60/2014/QH13', '123/2015/NĐ-CP', '120/2025/NĐ-CP'],
    related: [
      { relation: 'prerequisite', procedure: 'cap-giay-xac-nhan-tinh-trang-hon-nhan' },
      { relation: 'related', procedure: 'dang-ky-ket-hon' },
    ],
    aliases: {
      vi: [
        'lấy chồng nước ngoài',
        'lấy vợ nước ngoài',
        'kết hôn với Việt kiều',
        'cưới người nước ngoài',
        'lấy chồng Hàn Quốc',
        'lấy vợ Đài Loan',
        'cưới người định cư ở Mỹ',
      ],
      en: ['marry in Vietnam', 'foreign spouse', 'marry a Vietnamese'],
    },
    returnReasons: [
      {
        vi: 'Giấy tờ nước ngoài chưa hợp pháp hóa lãnh sự hoặc chưa dịch.',
        en: 'Foreign papers were not legalised or not translated.',
      },
      {
        vi: 'Giấy chứng minh tình trạng hôn nhân đã quá hạn.',
        en: 'The proof of marital status has expired.',
      },
    ],
    publishingDecision: decision,
    sourceUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-8e13-728a-a0cd-635811d8432e',
    verifiedOn,
    verifiedBy: 'so-tu-phap',
  },
  {
    slug: 'dang-ky-khai-tu',
    code: '1.000656',
    title: { vi: 'Thủ tục đăng ký khai tử', en: 'Death registration' },
    plainTitle: { vi: 'Khai tử cho người thân', en: 'Register a death' },
    summary: {
      vi: 'Đăng ký khai tử để có trích lục khai tử, cần cho mai táng phí, thừa kế và các chế độ. Làm trong 15 ngày kể từ ngày mất.',
      en: 'Register a death to obtain the extract needed for funeral allowances, inheritance and benefits. Do it within 15 days.',
    },
    levels: ['commune'],
    fields: ['tu-phap'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['nguoi-than-qua-doi'],
    agencies: { competent: ['ubnd-cap-xa'], executing: ['ubnd-cap-xa'] },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Lấy giấy báo tử', en: 'Obtain the death notice' },
            text: {
              vi: 'Mất ở bệnh viện thì bệnh viện cấp giấy báo tử; mất ở nhà thì hỏi xã, phường.',
              en: 'In hospital, the hospital issues it; at home, ask the commune or ward.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Nộp tại xã, phường nơi cư trú cuối cùng của người mất, hoặc trực tuyến.',
              en: 'Apply in the commune or ward where the deceased last lived, or online.',
            },
          },
          {
            title: { vi: 'Nhận trích lục', en: 'Collect' },
            text: {
              vi: 'Nhận trích lục khai tử; xin thêm bản sao nếu cần cho nhiều nơi.',
              en: 'Collect the death extract; ask for copies if several offices need one.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Tờ khai đăng ký khai tử', en: 'Death registration form' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-dang-ky-khai-tu',
          },
          {
            name: {
              vi: 'Giấy báo tử hoặc giấy tờ thay giấy báo tử',
              en: 'Death notice or a paper that replaces it',
            },
            originals: 1,
            copies: 0,
            required: true,
            note: {
              vi: 'Đã có bản điện tử thì không phải nộp bản giấy.',
              en: 'Not needed on paper when the electronic one exists.',
            },
          },
          identityPaper,
          authorisation,
        ],
      },
    ],
    channels: everyWay(
      {
        quantity: 1,
        unit: 'working-day',
        note: {
          vi: 'Trong ngày; nhận sau 15 giờ thì có thể trả vào ngày làm việc tiếp theo.',
          en: 'The same day; if received after 15:00, perhaps the next working day.',
        },
      },
      [
        {
          kind: 'fee',
          amount: 0,
          note: {
            vi: 'Miễn lệ phí khi đăng ký đúng hạn 15 ngày. Quá hạn: mức thu do Hội đồng nhân dân tỉnh quy định.',
            en: 'Free when registered within 15 days. Later: the amount set by the provincial council.',
          },
          legalBasis: '60/2014/QH13',
        },
      ],
    ),
    requirements: [
      {
        vi: 'Vợ, chồng, con, cha, mẹ hoặc người thân khác đăng ký trong 15 ngày kể từ ngày mất.',
        en: 'The spouse, a child, a parent or another relative registers within 15 days.',
      },
    ],
    results: [{ vi: 'Trích lục khai tử', en: 'Death extract' }],
    legalBases: ['60/2014/QH13', '123/2015/NĐ-CP', '120/2025/NĐ-CP'],
    related: [
      { relation: 'related', procedure: 'cap-ban-sao-trich-luc-ho-tich' },
      { relation: 'next', procedure: 'chuyen-nhuong-quyen-su-dung-dat' },
    ],
    aliases: {
      vi: ['giấy chứng tử', 'báo tử', 'người nhà mất', 'xin giấy khai tử', 'khai tử trễ hạn'],
      en: ['death certificate', 'someone died'],
    },
    returnReasons: [
      {
        vi: 'Nộp ở nơi khác nơi cư trú cuối cùng của người mất.',
        en: 'Handed in elsewhere than the last residence of the deceased.',
      },
    ],
    publishingDecision: decision,
    sourceUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fac-7489-b53b-9c6c958f2da4',
    verifiedOn,
    verifiedBy: 'so-tu-phap',
  },
  {
    slug: 'cap-giay-xac-nhan-tinh-trang-hon-nhan',
    code: '1.004873',
    title: {
      vi: 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân',
      en: 'Certificate of marital status',
    },
    plainTitle: { vi: 'Xin giấy xác nhận độc thân', en: 'Get a certificate of marital status' },
    summary: {
      vi: 'Giấy xác nhận đang độc thân, đã kết hôn hay đã ly hôn, dùng để kết hôn, mua bán nhà đất, vay vốn. Có giá trị 6 tháng.',
      en: 'States whether you are single, married or divorced; used for marriage, property or loans. Valid for 6 months.',
    },
    levels: ['commune'],
    fields: ['tu-phap'],
    audiences: ['cong-dan-viet-nam', 'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai'],
    lifeEvents: ['hon-nhan-va-gia-dinh', 'dien-luc-nha-o-dat-dai'],
    agencies: { competent: ['ubnd-cap-xa'], executing: ['ubnd-cap-xa'] },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Ghi rõ mục đích', en: 'State the purpose' },
            text: {
              vi: 'Ghi rõ dùng vào việc gì. Để kết hôn thì chỉ được cấp 1 bản.',
              en: 'Say what it is for. For marriage only 1 original is issued.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Nộp tại xã, phường nơi cư trú hoặc trực tuyến.',
              en: 'Apply in the commune or ward where you live, or online.',
            },
          },
          {
            title: { vi: 'Nhận giấy', en: 'Collect' },
            text: {
              vi: 'Kiểm tra mục đích sử dụng ghi trên giấy rồi nhận.',
              en: 'Check the purpose printed on it before you leave.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân',
              en: 'Application for the certificate',
            },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-xac-nhan-tinh-trang-hon-nhan',
          },
          identityPaper,
          {
            name: { vi: 'Giấy xác nhận đã cấp trước đây', en: 'The earlier certificate' },
            originals: 1,
            copies: 0,
            required: false,
            note: {
              vi: 'Khi xin cấp lại để dùng vào việc khác hoặc giấy cũ hết hạn.',
              en: 'When asking again for another purpose or because it expired.',
            },
          },
          authorisation,
        ],
      },
    ],
    channels: everyWay(
      {
        quantity: 3,
        unit: 'working-day',
        note: { vi: 'Kể từ khi đủ hồ sơ hợp lệ.', en: 'From receipt of a complete dossier.' },
      },
      [provincialFee],
    ),
    requirements: [],
    results: [{ vi: 'Giấy xác nhận tình trạng hôn nhân', en: 'Certificate of marital status' }],
    legalBases: ['60/2014/QH13', '123/2015/NĐ-CP', '120/2025/NĐ-CP', '04/2020/TT-BTP'],
    related: [
      { relation: 'next', procedure: 'dang-ky-ket-hon-co-yeu-to-nuoc-ngoai' },
      { relation: 'related', procedure: 'dang-ky-ket-hon' },
      { relation: 'next', procedure: 'chuyen-nhuong-quyen-su-dung-dat' },
    ],
    aliases: {
      vi: ['giấy độc thân', 'xác nhận độc thân', 'giấy chưa kết hôn', 'tình trạng hôn nhân'],
      en: ['single status', 'bachelor certificate', 'affidavit of single status'],
    },
    returnReasons: [
      { vi: 'Không ghi mục đích sử dụng.', en: 'The purpose was left empty.' },
      {
        vi: 'Từng thường trú nhiều nơi nhưng không khai đủ.',
        en: 'Former places of residence were left out.',
      },
    ],
    publishingDecision: decision,
    sourceUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-6eb3-7019-bf3f-fc58c9ee44b9',
    verifiedOn,
    verifiedBy: 'so-tu-phap',
  },
  {
    slug: 'cap-ban-sao-trich-luc-ho-tich',
    code: '2.000635',
    title: {
      vi: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
      en: 'Copies of civil-status extracts and birth certificates',
    },
    plainTitle: {
      vi: 'Xin bản sao giấy khai sinh, trích lục hộ tịch',
      en: 'Get a copy of a birth certificate or civil-status record',
    },
    summary: {
      vi: 'Xin bản sao khi mất hoặc cần thêm giấy khai sinh, trích lục kết hôn, khai tử. Không phụ thuộc nơi cư trú.',
      en: 'Get copies of birth, marriage or death records when lost or needed. You may apply wherever you live.',
    },
    levels: ['province', 'commune'],
    fields: ['tu-phap'],
    audiences: ['cong-dan-viet-nam', 'to-chuc'],
    lifeEvents: ['cu-tru-va-giay-to-tuy-than', 'nguoi-than-qua-doi', 'hoc-tap'],
    agencies: {
      competent: ['so-tu-phap', 'ubnd-cap-xa'],
      executing: ['so-tu-phap', 'ubnd-cap-xa'],
    },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Nộp yêu cầu', en: 'Apply' },
            text: {
              vi: 'Ghi đúng họ tên, ngày sinh và nơi đã đăng ký; ghi số bản cần.',
              en: 'Give the exact name, date of birth and place of registration, and how many copies you need.',
            },
          },
          {
            title: { vi: 'Nhận bản sao', en: 'Collect' },
            text: {
              vi: 'Nộp phí theo số bản và nhận kết quả.',
              en: 'Pay for each copy and collect.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Tờ khai cấp bản sao trích lục hộ tịch', en: 'Application for copies' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'to-khai-cap-ban-sao-trich-luc',
          },
          identityPaper,
          authorisation,
        ],
      },
    ],
    channels: everyWay(
      {
        unit: 'other',
        note: {
          vi: 'Ngay trong ngày; nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo.',
          en: 'The same day; if received after 15:00, the next working day.',
        },
      },
      [
        {
          kind: 'charge',
          amount: 8000,
          note: { vi: 'Mỗi bản sao.', en: 'For each copy.' },
          legalBasis: '281/2016/TT-BTC',
        },
      ],
    ),
    requirements: [
      { vi: 'Việc hộ tịch đã được đăng ký trước đây.', en: 'The event was registered before.' },
    ],
    results: [
      {
        vi: 'Bản sao trích lục hộ tịch, bản sao Giấy khai sinh',
        en: 'Copy of the extract or birth certificate',
      },
    ],
    legalBases: ['60/2014/QH13', '123/2015/NĐ-CP', '281/2016/TT-BTC'],
    related: [
      { relation: 'related', procedure: 'dang-ky-khai-sinh' },
      { relation: 'related', procedure: 'dang-ky-khai-tu' },
      { relation: 'related', procedure: 'chung-thuc-ban-sao-tu-ban-chinh' },
    ],
    aliases: {
      vi: [
        'mất giấy khai sinh',
        'xin lại giấy khai sinh',
        'trích lục khai sinh',
        'bản sao khai sinh',
        'trích lục kết hôn',
      ],
      en: ['lost birth certificate', 'copy of birth certificate'],
    },
    returnReasons: [
      {
        vi: 'Không nhớ nơi, năm đã đăng ký nên không tìm được trong sổ.',
        en: 'Place or year of registration unknown, so the record was not found.',
      },
    ],
    flags: { anyOffice: true },
    publishingDecision: decision,
    sourceUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-867c-72db-b6a7-dcbd8c763807',
    verifiedOn,
    verifiedBy: 'so-tu-phap',
  },
  {
    slug: 'chung-thuc-ban-sao-tu-ban-chinh',
    code: '2.000815',
    title: {
      vi: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền cấp hoặc chứng nhận',
      en: 'Certification of copies of papers issued by competent authorities',
    },
    plainTitle: { vi: 'Sao y, chứng thực bản sao', en: 'Get a certified copy' },
    summary: {
      vi: 'Chứng thực bản sao đúng với bản chính. Làm ở bất kỳ xã, phường hoặc văn phòng công chứng nào, không cần nơi cư trú.',
      en: 'Have a copy certified as true to the original, at any commune, ward or notary office, wherever you live.',
    },
    levels: ['commune', 'other'],
    fields: ['tu-phap'],
    audiences: [
      'cong-dan-viet-nam',
      'to-chuc',
      'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai',
      'nguoi-nuoc-ngoai',
    ],
    lifeEvents: ['viec-lam', 'hoc-tap', 'cu-tru-va-giay-to-tuy-than'],
    agencies: { competent: ['ubnd-cap-xa'], executing: ['ubnd-cap-xa'] },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Mang bản chính', en: 'Bring the original' },
            text: {
              vi: 'Mang bản chính và bản sao; không có bản sao thì nơi chứng thực chụp giúp nếu có máy.',
              en: 'Bring the original and the copy; without a copy the office makes one if it has a machine.',
            },
          },
          {
            title: { vi: 'Đối chiếu và ký', en: 'Comparison' },
            text: {
              vi: 'Người chứng thực đối chiếu, ký và đóng dấu.',
              en: 'The official compares, signs and stamps.',
            },
          },
          {
            title: { vi: 'Nộp phí, nhận bản sao', en: 'Pay and collect' },
            text: {
              vi: 'Nộp phí theo số trang của bản chính.',
              en: 'Pay by the number of pages of the original.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Bản chính giấy tờ cần sao', en: 'The original paper' },
            originals: 1,
            copies: 0,
            required: true,
            presentOnly: true,
            note: { vi: 'Được trả lại ngay.', en: 'Returned at once.' },
          },
          {
            name: { vi: 'Bản sao cần chứng thực', en: 'The copy to certify' },
            originals: 0,
            copies: 1,
            required: false,
            note: {
              vi: 'Phải có đủ các trang đã ghi thông tin.',
              en: 'With every page that carries information.',
            },
          },
        ],
      },
    ],
    channels: [
      {
        channel: 'direct',
        time: {
          quantity: 1,
          unit: 'working-day',
          note: {
            vi: 'Trong ngày; nhận sau 15 giờ thì có thể trả vào ngày làm việc tiếp theo.',
            en: 'The same day; if received after 15:00, perhaps the next working day.',
          },
        },
        fees: [
          {
            kind: 'charge',
            amount: 2000,
            note: {
              vi: 'Mỗi trang; từ trang thứ 3 là 1.000 đồng mỗi trang, tối đa 200.000 đồng mỗi bản.',
              en: 'A page; from page 3 on 1,000 đồng a page, at most 200,000 đồng a copy.',
            },
            legalBasis: '226/2016/TT-BTC',
          },
        ],
      },
    ],
    requirements: [
      {
        vi: 'Bản chính không bị tẩy xóa, hư hỏng, không đóng dấu mật; giấy tờ nước ngoài phải hợp pháp hóa lãnh sự, trừ khi được miễn.',
        en: 'The original is not altered, damaged or classified; foreign papers are legalised unless exempt.',
      },
    ],
    results: [{ vi: 'Bản sao được chứng thực', en: 'Certified copy' }],
    legalBases: ['23/2015/NĐ-CP', '226/2016/TT-BTC'],
    related: [{ relation: 'related', procedure: 'cap-ban-sao-trich-luc-ho-tich' }],
    aliases: {
      vi: [
        'sao y bản chính',
        'công chứng giấy tờ',
        'photo công chứng',
        'công chứng bằng cấp',
        'sao y bằng đại học',
        'công chứng bằng đại học',
        'chứng thực giấy tờ',
      ],
      en: ['notarised copy', 'true copy', 'certify documents'],
    },
    returnReasons: [
      { vi: 'Mang bản sao mà không mang bản chính.', en: 'Brought the copy without the original.' },
      { vi: 'Bản chính bị rách, mờ, không đọc được.', en: 'The original is torn or unreadable.' },
    ],
    flags: { anyOffice: true },
    publishingDecision: { number: '3152/QĐ-BTP' },
    sourceUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-8e22-77ef-819f-e49460350904',
    verifiedOn,
    verifiedBy: 'so-tu-phap',
  },
];
