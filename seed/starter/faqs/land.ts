import type { StarterFaqSet } from '../starter.ts';

export const landFaqs: StarterFaqSet = {
  slug: 'dat-dai-nha-o',
  title: { vi: 'Đất đai, nhà ở, xây dựng' },
  summary: { vi: 'Sổ đỏ, sang tên, tặng cho, thừa kế, xây nhà.' },
  agency: 'so-nong-nghiep-va-moi-truong',
  fields: ['tai-nguyen-va-moi-truong', 'xay-dung'],
  lifeEvents: ['dien-luc-nha-o-dat-dai'],
  verifiedOn: '2026-11-23',
  faqs: [
    {
      slug: 'lam-so-do-lan-dau-o-dau',
      question: { vi: 'Đất ông bà để lại chưa có sổ thì làm sổ đỏ lần đầu ở đâu?' },
      wordings: {
        vi: [
          'Làm sổ đỏ lần đầu nộp ở đâu?',
          'Đất chưa có giấy tờ có làm sổ được không?',
          'Xin cấp sổ hồng lần đầu',
        ],
      },
      answer: [
        {
          paragraph: {
            vi: 'Nộp ở Trung tâm Phục vụ hành chính công xã, phường nơi có đất. Đất không có giấy tờ vẫn có thể được cấp nếu sử dụng ổn định, không tranh chấp và đủ điều kiện theo Luật Đất đai.',
          },
        },
        { live: 'dossier', of: 'cap-giay-chung-nhan-dat-lan-dau' },
      ],
      procedures: ['cap-giay-chung-nhan-dat-lan-dau'],
      legalBases: ['31/2024/QH15'],
    },
    {
      slug: 'sang-ten-so-do-can-gi',
      question: { vi: 'Sang tên sổ đỏ khi mua bán cần những giấy tờ gì?' },
      wordings: {
        vi: [
          'Mua đất sang tên cần gì?',
          'Thủ tục sang tên sổ hồng',
          'Mua bán nhà đất phải làm những gì?',
        ],
      },
      answer: [
        {
          paragraph: {
            vi: 'Trước hết công chứng hợp đồng, rồi nộp hồ sơ đăng ký biến động trong 30 ngày. Người bán thường phải có giấy xác nhận tình trạng hôn nhân hoặc vợ chồng cùng ký.',
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
      question: { vi: 'Sang tên sổ đỏ mất những khoản tiền nào?' },
      wordings: {
        vi: [
          'Phí sang tên sổ đỏ bao nhiêu?',
          'Ai chịu thuế khi bán đất?',
          'Cho con đất có mất thuế không?',
        ],
      },
      answer: [
        {
          list: [
            {
              vi: 'Thuế thu nhập cá nhân của người bán; cha mẹ, con, vợ chồng, anh chị em ruột tặng cho, thừa kế của nhau được miễn.',
            },
            { vi: 'Lệ phí trước bạ của người nhận.' },
            { vi: 'Phí thẩm định, lệ phí cấp giấy theo mức của tỉnh, và tiền công chứng.' },
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
      question: { vi: 'Mất sổ đỏ thì làm lại thế nào?' },
      wordings: {
        vi: [
          'Làm lại sổ hồng bị mất',
          'Sổ đỏ bị cháy, thất lạc phải làm sao?',
          'Mất sổ đỏ có bị mất đất không?',
        ],
      },
      answer: [
        {
          paragraph: {
            vi: 'Mất sổ không làm mất đất. Nộp đơn đề nghị cấp lại; việc mất sổ được niêm yết công khai, hết thời gian mà không ai phản đối thì sổ mới được cấp.',
          },
        },
        { live: 'dossier', of: 'cap-lai-giay-chung-nhan-dat-bi-mat' },
      ],
      procedures: ['cap-lai-giay-chung-nhan-dat-bi-mat'],
      legalBases: ['31/2024/QH15'],
    },
    {
      slug: 'so-do-ghi-dia-chi-cu-co-phai-doi-khong',
      question: { vi: 'Sổ đỏ ghi địa chỉ trước sáp nhập có phải đổi không?' },
      wordings: {
        vi: [
          'Sáp nhập xã có phải làm lại sổ đỏ?',
          'Sổ hồng ghi huyện cũ còn giá trị không?',
          'Đổi sổ đỏ sau sáp nhập tỉnh',
        ],
      },
      answer: [
        {
          paragraph: {
            vi: 'Không bắt buộc. Giấy chứng nhận đã cấp vẫn có giá trị. Thông tin địa chỉ mới được cập nhật khi bạn làm thủ tục khác về đất, hoặc khi bạn yêu cầu.',
          },
        },
      ],
      procedures: ['chuyen-nhuong-quyen-su-dung-dat'],
      legalBases: ['31/2024/QH15'],
    },
    {
      slug: 'xay-nha-co-phai-xin-phep-khong',
      question: { vi: 'Xây nhà ở nông thôn có phải xin giấy phép không?' },
      wordings: {
        vi: [
          'Xây nhà có cần giấy phép xây dựng không?',
          'Nhà cấp 4 có phải xin phép xây dựng?',
          'Sửa nhà có phải xin phép không?',
        ],
      },
      answer: [
        {
          paragraph: {
            vi: 'Tùy nơi xây, số tầng và quy hoạch. Một số nhà ở riêng lẻ được miễn giấy phép, và quy định về xây dựng thay đổi trong năm 2026. Hãy hỏi xã, phường nơi xây trước khi thuê thiết kế.',
          },
        },
        { live: 'place', of: 'cap-giay-phep-xay-dung-nha-o' },
      ],
      procedures: ['cap-giay-phep-xay-dung-nha-o'],
      legalBases: ['50/2014/QH13', '175/2024/NĐ-CP'],
    },
  ],
};
