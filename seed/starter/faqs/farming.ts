import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const farmingFaqs: StarterFaqSet = {
  slug: 'tau-ca-va-nong-nghiep',
  title: { vi: 'Tàu cá, chăn nuôi, trồng trọt', en: 'Fishing, livestock and crops' },
  summary: {
    vi: 'Giấy phép đánh bắt, an toàn thực phẩm nông sản, thuốc thú y, thuốc trừ sâu, đất lúa.',
    en: 'Fishing licences, farm food safety, veterinary and plant medicines, rice land.',
  },
  agency: 'so-nong-nghiep-va-moi-truong',
  fields: ['nong-nghiep-va-phat-trien-nong-thon'],
  lifeEvents: ['viec-lam', 'khoi-su-kinh-doanh'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('tau-dai-bao-nhieu-phai-co-giay-phep', {
      question: [
        'Tàu cá dài bao nhiêu thì phải có giấy phép khai thác?',
        'From what length does a boat need a fishing licence?',
      ],
      asked: [
        'ghe nho co can giay phep danh bat',
        'Tàu 6 mét có phải xin giấy phép?',
        'thuyền thúng có cần giấy phép',
      ],
      askedInEnglish: ['fishing licence boat length', 'small boat permit'],
      answer: [
        [
          'Từ 6 m trở lên phải có giấy phép khai thác thủy sản. Tàu dài từ 12 m phải đăng kiểm, từ 15 m phải lắp thiết bị giám sát hành trình. Thuyền thúng và ghe nhỏ hơn 6 m thì không cần giấy phép này.',
          'From 6 m on. Boats of 12 m and longer are inspected, those of 15 m and longer carry a tracker. Basket boats and others below 6 m need no licence.',
        ],
      ],
      live: ['dossier', 'cap-giay-phep-khai-thac-thuy-san'],
      related: ['dang-ky-tau-ca-can-gi'],
    }),
    faq('giay-phep-danh-bat-het-han', {
      question: ['Giấy phép đánh bắt hết hạn thì làm gì?', 'What if my fishing licence expires?'],
      asked: [
        'gia han giay phep danh ca',
        'Giấy phép khai thác thủy sản hết hạn có đi biển được không?',
        'đổi giấy phép tàu cá',
      ],
      askedInEnglish: ['renew fishing licence', 'expired fishing permit'],
      answer: [
        [
          'Xin cấp lại trước ngày hết hạn; tàu không có giấy phép còn hạn thì không được xuất bến. Kiểm tra luôn đăng kiểm và thiết bị giám sát để hồ sơ không bị trả lại.',
          'Apply for a new one before that day; boats without a valid licence may not leave port. Check inspection and tracker too, or the dossier comes back.',
        ],
      ],
      live: ['channels', 'cap-giay-phep-khai-thac-thuy-san'],
    }),
    faq('mat-ket-noi-giam-sat-hanh-trinh', {
      question: [
        'Tàu đang ở biển mà mất kết nối giám sát thì phải làm gì?',
        'What if the tracker fails at sea?',
      ],
      asked: [
        'tau ca mat tin hieu VMS',
        'Mất kết nối giám sát hành trình bị phạt?',
        'vms hỏng ngoài khơi',
      ],
      askedInEnglish: ['vessel tracker lost', 'VMS failure'],
      answer: [
        [
          'Báo vị trí về bờ theo giờ quy định bằng máy thông tin khác và cho tàu về cảng trong thời hạn luật định nếu không sửa được. Ghi lại giờ mất kết nối và lý do để giải trình, tránh bị phạt.',
          'Report your position to shore by other means at the hours set, and return to port within the legal time if it cannot be repaired. Note when and why it failed, to explain yourself.',
        ],
      ],
      procedures: ['cap-giay-phep-khai-thac-thuy-san'],
      legalBases: ['26/2019/NĐ-CP', '37/2024/NĐ-CP'],
    }),
    faq('so-che-nong-san-co-can-giay-an-toan', {
      question: [
        'Cơ sở sơ chế rau quả, cà phê có cần giấy an toàn thực phẩm không?',
        'Does a place that prepares vegetables or coffee need a food-safety certificate?',
      ],
      asked: [
        'rang xay ca phe can giay gi',
        'Giấy ATTP cho cơ sở nông sản',
        'làm khô cá bán có cần giấy',
      ],
      askedInEnglish: ['coffee roasting certificate', 'dried fish food safety'],
      answer: [
        [
          'Có đăng ký kinh doanh thì phải có. Hộ nhỏ lẻ, bán tại vườn, bán rong thì ký cam kết với xã, phường. Sản phẩm nông, lâm, thủy sản xin ở ngành nông nghiệp, không phải ngành công thương.',
          'Registered businesses need it. Very small ones, sellers at the farm and street vendors give an undertaking to the commune. Farm, forest and sea food is the agriculture department’s.',
        ],
      ],
      live: ['channels', 'an-toan-thuc-pham-nong-lam-thuy-san'],
      related: ['ban-thuc-pham-co-can-giay-attp-khong'],
    }),
    faq('ban-thuoc-thu-y-can-bang-gi', {
      question: ['Bán thuốc thú y cần bằng cấp gì?', 'What diploma does a veterinary shop need?'],
      asked: ['mo tiem thuoc thu y can bang gi', 'Chứng chỉ hành nghề thú y', 'bán thuốc gia súc'],
      askedInEnglish: ['veterinary shop diploma', 'sell animal medicine'],
      answer: [
        [
          'Người quản lý và người bán trực tiếp phải có chứng chỉ hành nghề thú y. Cửa hàng có tủ bảo quản đúng nhiệt độ và sổ ghi hàng.',
          'Manager and seller hold a veterinary practice certificate. The shop keeps medicines at the right temperature and records its stock.',
        ],
      ],
      live: ['dossier', 'ban-thuoc-thu-y'],
    }),
    faq('phi-mo-cua-hang-thuoc-tru-sau', {
      question: [
        'Mở cửa hàng thuốc trừ sâu tốn phí bao nhiêu?',
        'What does it cost to license a pesticide shop?',
      ],
      asked: [
        'le phi ban thuoc bvtv',
        'Cấp giấy bán thuốc trừ sâu bao nhiêu tiền?',
        'mở đại lý thuốc BVTV',
      ],
      askedInEnglish: ['pesticide shop fee', 'agrochemical licence cost'],
      answer: [
        [
          'Phí thẩm định và thời gian xem ở bảng dưới. Người bán phải có bằng hoặc giấy tập huấn về thuốc bảo vệ thực vật; kho xa nhà ở, trường học.',
          'The charge and the time stand below. The seller needs a diploma or training on plant protection; the store lies away from homes and schools.',
        ],
      ],
      live: ['channels', 'ban-thuoc-bao-ve-thuc-vat'],
    }),
    faq('dat-lua-co-duoc-dao-ao-khong', {
      question: [
        'Đất lúa có được đào ao, trồng cây ăn quả không?',
        'May I dig a pond or plant fruit trees on rice land?',
      ],
      asked: [
        'dat lua trong cay an qua dc k',
        'Đào ao nuôi cá trên đất lúa',
        'chuyển đất lúa qua trồng dừa',
      ],
      askedInEnglish: ['fruit trees on rice land', 'fish pond on rice field'],
      answer: [
        [
          'Được, nếu nằm trong kế hoạch chuyển đổi của xã và bạn đăng ký trước. Trồng lúa kết hợp nuôi thủy sản cũng phải đăng ký. Xây nhà trên đất lúa là việc khác: phải chuyển mục đích sử dụng đất.',
          'Yes, if it lies within the plan of the commune and you register first. Rice with fish is registered too. Building a house is another matter: the purpose of the land must change.',
        ],
      ],
      live: ['dossier', 'chuyen-doi-cay-trong-tren-dat-lua'],
    }),
    faq('gia-suc-chet-bat-thuong-bao-ai', {
      question: [
        'Heo, gà chết bất thường thì báo ai?',
        'Whom do I tell when animals die suddenly?',
      ],
      asked: ['heo chet hang loat bao ai', 'Gà chết nghi cúm', 'dịch tả lợn báo ở đâu'],
      askedInEnglish: ['pigs dying', 'bird flu report'],
      answer: [
        [
          'Báo ngay cho xã, phường hoặc thú y cơ sở. Không bán, không vứt xác ra kênh rạch, không giấu dịch. Khai báo sớm và kê khai chăn nuôi đúng là điều kiện để được xét hỗ trợ khi phải tiêu hủy.',
          'Tell the commune or its vet at once. Do not sell, dump or hide them. Early report and a declared herd are conditions for support when animals must be destroyed.',
        ],
      ],
    }),
    faq('ke-khai-chan-nuoi-o-dau', {
      question: ['Nuôi heo, gà có phải kê khai không?', 'Must I declare my pigs and chickens?'],
      asked: [
        'ke khai chan nuoi o xa',
        'Nuôi bao nhiêu con phải khai?',
        'nuôi gà trong khu dân cư',
      ],
      askedInEnglish: ['declare livestock', 'how many chickens'],
      answer: [
        [
          'Hộ nuôi từ số lượng luật định trở lên phải kê khai với xã, phường; xã có mẫu và hướng dẫn. Trong nội thành, khu dân cư không được phép chăn nuôi thì không nuôi được, trừ động vật cảnh.',
          'Those with animals above the legal number declare them to the commune, which has the form. Where livestock is barred in towns, only pets may be kept.',
        ],
      ],
    }),
  ],
};
