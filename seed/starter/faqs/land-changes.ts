import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const landChangeFaqs: StarterFaqSet = {
  slug: 'tach-thua-doi-so-tranh-chap',
  title: {
    vi: 'Tách thửa, đổi sổ, tranh chấp đất',
    en: 'Dividing land, exchanging certificates, disputes',
  },
  summary: {
    vi: 'Chia đất cho con, đổi sổ cũ, thế chấp, lấn ranh, thừa kế.',
    en: 'Land for children, old certificates, mortgages, boundaries, inheritance.',
  },
  agency: 'so-nong-nghiep-va-moi-truong',
  fields: ['tai-nguyen-va-moi-truong'],
  lifeEvents: ['dien-luc-nha-o-dat-dai'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('tach-thua-cho-con-can-gi', {
      question: ['Tách thửa cho con cần giấy tờ gì?', 'What do I need to divide land for a child?'],
      asked: ['tach so cho con', 'Chia đất cho các con thủ tục', 'cắt đất cho con cất nhà'],
      askedInEnglish: ['split land for children', 'divide plot papers'],
      answer: [
        [
          'Đo vẽ tách thửa, nộp đơn và sổ ở văn phòng đăng ký đất đai, rồi làm hợp đồng tặng cho từng thửa. Thửa mới phải đủ diện tích tối thiểu và có lối đi. Cho con thì được miễn thuế thu nhập và lệ phí trước bạ.',
          'Have the land surveyed, apply to the land registration office with your certificate, then give each parcel by contract. New parcels reach the minimum area and have access. Gifts to children bear no income or registration tax.',
        ],
      ],
      live: ['dossier', 'tach-thua-hop-thua'],
      related: ['truoc-ba-nha-dat-bao-nhieu'],
    }),
    faq('dien-tich-toi-thieu-tach-thua', {
      question: [
        'Đất bao nhiêu mét vuông thì được tách thửa?',
        'How large must a parcel be to be divided?',
      ],
      asked: [
        'tach thua toi thieu bao nhieu m2',
        'Đất ở nông thôn tách thửa',
        'đất 80m2 tách được không',
        'Thửa đất mới phải rộng tối thiểu bao nhiêu?',
      ],
      askedInEnglish: ['minimum plot size', 'can I split 80 m2'],
      answer: [
        [
          'Diện tích, mặt tiền tối thiểu do Ủy ban nhân dân tỉnh quy định, khác nhau giữa phường và xã, đất ở và đất nông nghiệp. Hỏi văn phòng đăng ký đất đai với số thửa, số tờ bản đồ của bạn trước khi mua hoặc đo vẽ.',
          'Minimum area and frontage are set by the province and differ between wards and communes, homes and farmland. Ask the land registration office with your parcel and map numbers before buying or surveying.',
        ],
      ],
      procedures: ['tach-thua-hop-thua'],
    }),
    faq('so-do-cu-co-phai-doi-mau-moi', {
      question: [
        'Sổ đỏ mẫu cũ có bắt buộc đổi sang mẫu mới không?',
        'Must an old certificate be exchanged for the new design?',
      ],
      asked: ['so do mau cu con gia tri k', 'Sổ đỏ có mã QR khác gì?', 'đổi sổ đỏ mẫu mới 2025'],
      askedInEnglish: ['old land certificate valid', 'new design certificate'],
      answer: [
        [
          'Không bắt buộc; sổ cũ vẫn có giá trị. Nên đổi khi sổ rách, sai diện tích, muốn ghi cả tên vợ chồng, hoặc đổi luôn khi sang tên.',
          'No; old ones stay valid. Exchange it when it is torn, its area is wrong, or both spouses should be named, or together with a change of owner.',
        ],
      ],
      live: ['dossier', 'cap-doi-giay-chung-nhan-dat'],
      related: ['so-do-ghi-dia-chi-cu-co-phai-doi-khong'],
    }),
    faq('them-ten-vo-vao-so-do', {
      question: [
        'Muốn thêm tên vợ hoặc chồng vào sổ đỏ thì làm sao?',
        'How is a spouse added to the certificate?',
      ],
      asked: [
        'them ten vo vao so hong',
        'Sổ đỏ đứng tên một người có phải tài sản chung?',
        'ghi tên hai vợ chồng',
      ],
      askedInEnglish: ['add wife to land certificate', 'joint names on land'],
      answer: [
        [
          'Đất có trong thời kỳ hôn nhân: xin cấp đổi để ghi đủ tên, kèm giấy kết hôn. Đất riêng muốn thành chung: lập thỏa thuận nhập tài sản có công chứng rồi đăng ký.',
          'Land gained during the marriage: have the certificate exchanged, with the marriage certificate. Land of one spouse that is to be shared: make a notarised agreement and register it.',
        ],
      ],
      live: ['channels', 'cap-doi-giay-chung-nhan-dat'],
      lifeEvents: ['hon-nhan-va-gia-dinh', 'dien-luc-nha-o-dat-dai'],
    }),
    faq('xoa-the-chap-so-do', {
      question: [
        'Trả hết nợ ngân hàng thì xóa thế chấp sổ đỏ thế nào?',
        'How is a mortgage removed after repayment?',
      ],
      asked: ['xoa the chap', 'Giải chấp sổ đỏ', 'trả nợ xong lấy sổ'],
      askedInEnglish: ['remove mortgage', 'release land certificate'],
      answer: [
        [
          'Lấy văn bản đồng ý xóa thế chấp và sổ ở ngân hàng, nộp ở văn phòng đăng ký đất đai. Chưa xóa thì chưa bán, tặng cho được.',
          'Get the bank’s consent and your certificate, and hand both to the land registration office. Until the entry is deleted you cannot sell or give the land.',
        ],
      ],
      procedures: ['dang-ky-the-chap-dat'],
      legalBases: ['99/2022/NĐ-CP'],
    }),
    faq('vay-ngan-hang-the-chap-bao-lau', {
      question: [
        'Đăng ký thế chấp sổ đỏ mất bao lâu?',
        'How long does registering a mortgage take?',
      ],
      asked: ['dang ky the chap may ngay', 'Thế chấp sổ đỏ cần công chứng?', 'vay tiền bằng sổ đỏ'],
      askedInEnglish: ['mortgage registration time', 'loan on land'],
      answer: [
        [
          'Hợp đồng phải công chứng hoặc chứng thực trước. Ngân hàng thường nộp giúp và giữ sổ trong thời gian vay.',
          'The contract is notarised or certified first. Banks usually apply for you and keep the certificate during the loan.',
        ],
      ],
      live: ['channels', 'dang-ky-the-chap-dat'],
    }),
    faq('hang-xom-lan-dat-lam-gi', {
      question: [
        'Hàng xóm lấn ranh đất thì làm gì trước?',
        'A neighbour moved the boundary. What comes first?',
      ],
      asked: ['bi lan dat lam don o dau', 'Tranh chấp ranh giới đất', 'kiện hàng xóm lấn đất'],
      askedInEnglish: ['boundary moved', 'neighbour took land'],
      answer: [
        [
          'Chụp ảnh, tìm giấy tờ và bản đồ, nói chuyện với nhau trước. Không xong thì nộp đơn hòa giải ở xã, phường; hòa giải không thành mới kiện ra tòa.',
          'Take pictures, find papers and maps, and talk. If that fails, ask the commune to mediate; only then sue.',
        ],
      ],
      live: ['dossier', 'hoa-giai-tranh-chap-dat-dai'],
      lifeEvents: ['giai-quyet-khieu-kien'],
    }),
    faq('hoa-giai-dat-dai-co-mat-tien', {
      question: [
        'Hòa giải tranh chấp đất ở xã mất bao lâu, có tốn tiền không?',
        'How long does mediation take and is it free?',
      ],
      asked: [
        'hoa giai dat dai bao nhieu ngay',
        'Hòa giải không thành thì sao?',
        'phí hòa giải ở xã',
      ],
      askedInEnglish: ['mediation how long', 'mediation fails'],
      answer: [
        [
          'Không mất tiền. Một bên vắng mặt đến lần thứ hai thì coi là hòa giải không thành; giữ biên bản để nộp cho tòa.',
          'It is free. If a party stays away a second time, mediation has failed; keep the record for the court.',
        ],
      ],
      live: ['channels', 'hoa-giai-tranh-chap-dat-dai'],
      lifeEvents: ['giai-quyet-khieu-kien'],
    }),
    faq('thua-ke-dat-khong-di-chuc', {
      question: [
        'Cha mẹ mất không để lại di chúc, chia đất thế nào?',
        'Parents died without a will. How is land shared?',
      ],
      asked: [
        'chia dat thua ke khong di chuc',
        'Sang tên đất của ba mẹ đã mất',
        'anh chị em chia đất',
      ],
      askedInEnglish: ['inherit land no will', 'share parents land'],
      answer: [
        [
          'Vợ chồng, cha mẹ và các con của người mất hưởng phần bằng nhau. Những người thừa kế lập văn bản thỏa thuận phân chia có công chứng, chứng thực, rồi đăng ký sang tên. Không thỏa thuận được thì tòa chia.',
          'The spouse, parents and children of the dead share equally. The heirs sign a notarised or certified agreement and register it. If they cannot agree, the court divides.',
        ],
      ],
      live: ['dossier', 'chuyen-nhuong-quyen-su-dung-dat'],
      lifeEvents: ['nguoi-than-qua-doi', 'dien-luc-nha-o-dat-dai'],
    }),
  ],
};
