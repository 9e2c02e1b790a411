import type { StarterFaqSet } from '../starter.ts';

export const landFaqs: StarterFaqSet = {
  slug: 'dat-dai-nha-o',
  title: { vi: 'Đất đai, nhà ở, xây dựng', en: 'Land, homes, building' },
  summary: {
    vi: 'Sổ đỏ, sang tên, tặng cho, thừa kế, xây nhà.',
    en: 'Land certificates, changes of owner, gifts, inheritance, building.',
  },
  agency: 'so-nong-nghiep-va-moi-truong',
  fields: ['tai-nguyen-va-moi-truong', 'xay-dung'],
  lifeEvents: ['dien-luc-nha-o-dat-dai'],
  verifiedOn: '2026-11-23',
  faqs: [
    {
      slug: 'lam-so-do-lan-dau-o-dau',
      question: {
        vi: 'Đất ông bà để lại chưa có sổ thì làm sổ đỏ lần đầu ở đâu?',
        en: 'Land from my grandparents has no certificate. Where do I get the first one?',
      },
      wordings: {
        vi: [
          'Làm sổ đỏ lần đầu nộp ở đâu?',
          'Đất chưa có giấy tờ có làm sổ được không?',
          'Xin cấp sổ hồng lần đầu',
        ],
        en: ['first land certificate where'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Nộp ở Trung tâm Phục vụ hành chính công xã, phường nơi có đất. Đất không có giấy tờ vẫn có thể được cấp nếu sử dụng ổn định, không tranh chấp và đủ điều kiện theo Luật Đất đai.',
            en: 'At the Public Service Centre of the commune or ward where it lies. Land without papers may still be certified if used stably, undisputed and meeting the Law on Land.',
          },
        },
        { live: 'dossier', of: 'cap-giay-chung-nhan-dat-lan-dau' },
      ],
      procedures: ['cap-giay-chung-nhan-dat-lan-dau'],
      legalBases: ['31/2024/QH15'],
    },
    {
      slug: 'sang-ten-so-do-can-gi',
      question: {
        vi: 'Sang tên sổ đỏ khi mua bán cần những giấy tờ gì?',
        en: 'Which papers does a sale of land need?',
      },
      wordings: {
        vi: [
          'Mua đất sang tên cần gì?',
          'Thủ tục sang tên sổ hồng',
          'Mua bán nhà đất phải làm những gì?',
        ],
        en: ['sell land papers', 'transfer land'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Trước hết công chứng hợp đồng, rồi nộp hồ sơ đăng ký biến động trong 30 ngày. Người bán thường phải có giấy xác nhận tình trạng hôn nhân hoặc vợ chồng cùng ký.',
            en: 'First have the contract notarised, then register the change within 30 days. The seller usually needs a marital status certificate, or both spouses sign.',
          },
        },
        { live: 'dossier', of: 'chuyen-nhuong-quyen-su-dung-dat' },
      ],
      procedures: ['chuyen-nhuong-quyen-su-dung-dat', 'cap-giay-xac-nhan-tinh-trang-hon-nhan'],
      legalBases: ['31/2024/QH15'],
      related: ['sang-ten-so-do-mat-bao-nhieu'],
    },
    {
      slug: 'sang-ten-so-do-mat-bao-nhieu',
      question: {
        vi: 'Sang tên sổ đỏ mất những khoản tiền nào?',
        en: 'What does changing the owner of land cost?',
      },
      wordings: {
        vi: [
          'Phí sang tên sổ đỏ bao nhiêu?',
          'Ai chịu thuế khi bán đất?',
          'Cho con đất có mất thuế không?',
        ],
        en: ['cost of land transfer', 'tax on selling land'],
      },
      answer: [
        {
          list: [
            {
              vi: 'Thuế thu nhập cá nhân của người bán; cha mẹ, con, vợ chồng, anh chị em ruột tặng cho, thừa kế của nhau được miễn.',
              en: 'Income tax of the seller; gifts and inheritance between parents, children, spouses, brothers and sisters are exempt.',
            },
            { vi: 'Lệ phí trước bạ của người nhận.', en: 'Registration tax of the new owner.' },
            {
              vi: 'Phí thẩm định, lệ phí cấp giấy theo mức của tỉnh, và tiền công chứng.',
              en: 'Appraisal charge and certificate fee at the rates of the province, and the notary.',
            },
          ],
        },
        { live: 'channels', of: 'chuyen-nhuong-quyen-su-dung-dat' },
      ],
      procedures: ['chuyen-nhuong-quyen-su-dung-dat'],
      legalBases: ['31/2024/QH15'],
      related: ['sang-ten-so-do-can-gi'],
    },
    {
      slug: 'mat-so-do-lam-lai-the-nao',
      question: {
        vi: 'Mất sổ đỏ thì làm lại thế nào?',
        en: 'How is a lost land certificate replaced?',
      },
      wordings: {
        vi: [
          'Làm lại sổ hồng bị mất',
          'Sổ đỏ bị cháy, thất lạc phải làm sao?',
          'Mất sổ đỏ có bị mất đất không?',
        ],
        en: ['lost red book', 'lost land certificate'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Mất sổ không làm mất đất. Nộp đơn đề nghị cấp lại; việc mất sổ được niêm yết công khai, hết thời gian mà không ai phản đối thì sổ mới được cấp.',
            en: 'Losing the paper is not losing the land. Apply for a replacement; the loss is posted, and if nobody objects a new one is issued.',
          },
        },
        { live: 'dossier', of: 'cap-lai-giay-chung-nhan-dat-bi-mat' },
      ],
      procedures: ['cap-lai-giay-chung-nhan-dat-bi-mat'],
      legalBases: ['31/2024/QH15'],
    },
    {
      slug: 'so-do-ghi-dia-chi-cu-co-phai-doi-khong',
      question: {
        vi: 'Sổ đỏ ghi địa chỉ trước sáp nhập có phải đổi không?',
        en: 'Must a certificate with the address before the merger be exchanged?',
      },
      wordings: {
        vi: [
          'Sáp nhập xã có phải làm lại sổ đỏ?',
          'Sổ hồng ghi huyện cũ còn giá trị không?',
          'Đổi sổ đỏ sau sáp nhập tỉnh',
        ],
        en: ['old address on land certificate'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Không bắt buộc. Giấy chứng nhận đã cấp vẫn có giá trị. Thông tin địa chỉ mới được cập nhật khi bạn làm thủ tục khác về đất, hoặc khi bạn yêu cầu.',
            en: 'No. Issued certificates stay valid. The new address is entered when you do something else about the land, or when you ask.',
          },
        },
      ],
      procedures: ['chuyen-nhuong-quyen-su-dung-dat'],
      legalBases: ['31/2024/QH15'],
    },
    {
      slug: 'xay-nha-co-phai-xin-phep-khong',
      question: {
        vi: 'Xây nhà ở nông thôn có phải xin giấy phép không?',
        en: 'Is a permit needed to build a house in the countryside?',
      },
      wordings: {
        vi: [
          'Xây nhà có cần giấy phép xây dựng không?',
          'Nhà cấp 4 có phải xin phép xây dựng?',
          'Sửa nhà có phải xin phép không?',
        ],
        en: ['building permit countryside'],
      },
      answer: [
        {
          paragraph: {
            vi: 'Tùy nơi xây, số tầng và quy hoạch. Một số nhà ở riêng lẻ được miễn giấy phép, và quy định về xây dựng thay đổi trong năm 2026. Hãy hỏi xã, phường nơi xây trước khi thuê thiết kế.',
            en: 'It depends on place, floors and planning. Some private homes are exempt, and the rules on building changed in 2026. Ask the commune before you hire a designer.',
          },
        },
        { live: 'place', of: 'cap-giay-phep-xay-dung-nha-o' },
      ],
      procedures: ['cap-giay-phep-xay-dung-nha-o'],
      legalBases: ['50/2014/QH13', '175/2024/NĐ-CP'],
    },
  ],
};
