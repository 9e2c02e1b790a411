import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const highTechFarmingFaqs: StarterFaqSet = {
  slug: 'nong-nghiep-cong-nghe-cao',
  title: {
    vi: 'Nông nghiệp công nghệ cao, mã vùng trồng',
    en: 'High-tech farming and growing codes',
  },
  summary: {
    vi: 'Doanh nghiệp công nghệ cao, xuất khẩu trái cây, cây giống, liên kết.',
    en: 'High-tech enterprises, fruit exports, nursery trees, linked projects.',
  },
  agency: 'so-nong-nghiep-va-moi-truong',
  fields: ['nong-nghiep-cong-nghe-cao'],
  lifeEvents: ['khoi-su-kinh-doanh', 'thuong-mai-quang-cao'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('ma-vung-trong-de-lam-gi', {
      question: ['Mã số vùng trồng để làm gì?', 'What is a growing-area code for?'],
      asked: [
        'ma vung trong la gi',
        'Bán sầu riêng sang Trung Quốc cần mã gì?',
        'mã vùng trồng có bắt buộc',
      ],
      askedInEnglish: ['growing area code why', 'export durian to China'],
      answer: [
        [
          'Để nước nhập khẩu truy được trái cây về đúng vườn. Không có mã thì nhiều nước không cho nhập; mã bị mượn, gian lận sẽ bị thu hồi. Bán trong nước không bắt buộc, nhưng có mã dễ bán hơn.',
          'It lets importers trace fruit to its orchard. Without it many countries refuse entry; codes that are lent or abused are withdrawn. At home it is optional, yet it helps sales.',
        ],
      ],
      procedures: ['ma-so-vung-trong'],
    }),
    faq('xin-ma-vung-trong-bao-lau', {
      question: [
        'Xin mã số vùng trồng mất bao lâu và cần gì?',
        'How long does a growing-area code take and what does it need?',
      ],
      asked: ['lam ma vung trong mat may ngay', 'Hồ sơ mã số vùng trồng', 'xin mã vườn sầu riêng'],
      askedInEnglish: ['growing code how long', 'orchard code papers'],
      answer: [
        [
          'Cần đơn, bản thuyết minh và nhật ký canh tác. Cán bộ đến vườn kiểm tra sâu bệnh, bao bì thuốc, diện tích. Nhiều hộ liền nhau có thể xin chung một mã.',
          'You need the application, a description and growing records. Officials check pests, empty packs and area. Neighbouring growers may share one code.',
        ],
      ],
      live: ['channels', 'ma-so-vung-trong'],
    }),
    faq('mat-ma-vung-trong-xin-lai', {
      question: [
        'Mất giấy mã số vùng trồng xin lại thế nào?',
        'How do I replace a lost growing-area code?',
      ],
      asked: ['cap lai ma vung trong', 'Đổi tên chủ mã vùng trồng', 'mã vùng trồng bị thu hồi'],
      askedInEnglish: ['replace growing code', 'code withdrawn'],
      answer: [
        [
          'Nộp đơn đề nghị cấp lại, nhanh hơn cấp mới vì không phải kiểm tra vườn lại. Mã bị thu hồi do vi phạm thì khắc phục xong mới xin cấp mới.',
          'Apply for a replacement; it is quicker than a new code since the orchard is not inspected again. A code withdrawn for a breach is applied for anew once things are put right.',
        ],
      ],
      live: ['dossier', 'ma-so-vung-trong'],
    }),
    faq('nong-nghiep-cnc-duoc-uu-dai-gi', {
      question: [
        'Doanh nghiệp nông nghiệp công nghệ cao được ưu đãi gì?',
        'What incentives does a high-tech farm enterprise have?',
      ],
      asked: [
        'uu dai nong nghiep CNC',
        'Công nhận doanh nghiệp NNUDCNC có lợi gì?',
        'hỗ trợ nhà màng',
      ],
      askedInEnglish: ['agritech incentives', 'greenhouse support'],
      answer: [
        [
          'Có thể được ưu đãi thuế, đất, tín dụng và hỗ trợ nghiên cứu theo luật. Ưu đãi gắn với giấy chứng nhận còn hạn và báo cáo hằng năm.',
          'Tax, land and credit incentives and research support may apply by law. They depend on a valid certificate and yearly reports.',
        ],
      ],
      live: ['dossier', 'doanh-nghiep-nong-nghiep-cong-nghe-cao'],
    }),
    faq('giay-cnc-het-han-nop-khi-nao', {
      question: [
        'Giấy chứng nhận nông nghiệp công nghệ cao sắp hết hạn thì nộp khi nào?',
        'When do I renew the high-tech farm certificate?',
      ],
      asked: [
        'gia han giay cnc nong nghiep',
        'Cấp lại giấy chứng nhận CNC trước mấy ngày?',
        'giấy doanh nghiệp CNC hết hạn',
      ],
      askedInEnglish: ['renew high-tech certificate', 'certificate expires'],
      answer: [
        [
          'Nộp trước ngày hết hạn 45 ngày. Nộp muộn có thể làm gián đoạn ưu đãi.',
          'Apply 45 days before it ends. Late applications may interrupt incentives.',
        ],
      ],
      live: ['channels', 'cap-lai-doanh-nghiep-nong-nghiep-cong-nghe-cao'],
    }),
    faq('hop-tac-xa-xin-ho-tro-lien-ket', {
      question: [
        'Hợp tác xã liên kết với doanh nghiệp xin hỗ trợ ở đâu?',
        'Where does a cooperative apply for support of a linked project?',
      ],
      asked: [
        'htx xin ho tro lien ket',
        'Bao tiêu cà phê được hỗ trợ gì?',
        'dự án liên kết nộp ở xã',
      ],
      askedInEnglish: ['cooperative support', 'contract farming support'],
      answer: [
        [
          'Nộp ở xã, phường, kèm hợp đồng liên kết còn hiệu lực. Hỗ trợ có thể gồm tư vấn, hạ tầng, giống, vật tư và đào tạo, tùy nguồn vốn từng năm.',
          'Apply to the commune with a valid contract. Support may cover advice, infrastructure, seed, supplies and training, as each year’s money allows.',
        ],
      ],
      live: ['dossier', 'ho-tro-du-an-lien-ket'],
    }),
    faq('ban-cay-giong-can-giay-gi', {
      question: [
        'Bán cây giống cà phê, sầu riêng cần giấy gì?',
        'What do I need to sell coffee or durian trees?',
      ],
      asked: ['ban cay giong co can giay phep', 'Vườn ươm phải có cây đầu dòng?', 'mở vườn ươm'],
      askedInEnglish: ['sell nursery trees', 'plant nursery licence'],
      answer: [
        [
          'Cành, mắt ghép phải lấy từ cây hoặc vườn đầu dòng đã được công nhận và còn hạn. Giữ hóa đơn, sổ theo dõi để người mua biết nguồn gốc.',
          'Cuttings and buds come from recognised mother trees or orchards. Keep invoices and records so that buyers know the origin.',
        ],
      ],
      live: ['dossier', 'cong-nhan-cay-dau-dong'],
    }),
  ],
};
