import type { StarterLifeEvent } from './starter.ts';

/** The life events of the founding plan, in the order of its lists: first the citizens', then the businesses'. */
export const lifeEvents: StarterLifeEvent[] = [
  {
    slug: 'co-con-nho',
    title: { vi: 'Có con nhỏ', en: 'Having a child' },
    summary: {
      vi: 'Từ lúc bé chào đời đến khi vào lớp: khai sinh, thường trú, thẻ bảo hiểm, trường học.',
      en: 'From birth to school: birth certificate, residence, health card, school.',
    },
    whose: 'citizen',
    icon: 'baby',
    stages: [
      {
        title: { vi: 'Bé chào đời', en: 'The child is born' },
        text: {
          vi: 'Đăng ký khai sinh trong 60 ngày. Có thể làm cùng lúc khai sinh, thường trú và thẻ bảo hiểm y tế.',
          en: 'Register the birth within 60 days. Birth, residence and health card can be done together.',
        },
        procedures: ['dang-ky-khai-sinh', 'cap-the-bao-hiem-y-te'],
        faqs: ['lam-giay-khai-sinh-can-gi', 'bao-hiem-y-te-cho-tre-so-sinh'],
      },
      {
        title: { vi: 'Nhập vào hộ của cha mẹ', en: 'Join the household' },
        text: { vi: 'Đăng ký thường trú cho con.', en: 'Register the child’s residence.' },
        procedures: ['dang-ky-thuong-tru'],
      },
      {
        title: { vi: 'Gia đình cần hỗ trợ', en: 'When support is needed' },
        text: {
          vi: 'Trợ cấp cho trẻ mồ côi, khuyết tật, gia đình khó khăn.',
          en: 'Allowances for orphans, children with disabilities and families in need.',
        },
        procedures: ['tro-cap-xa-hoi-hang-thang'],
      },
    ],
  },
  {
    slug: 'hoc-tap',
    title: { vi: 'Học tập', en: 'Education' },
    summary: {
      vi: 'Nhập học, chuyển trường, giấy tờ đi học xa.',
      en: 'Enrolment, changing school, papers for studying away.',
    },
    whose: 'citizen',
    icon: 'cap',
    stages: [
      {
        title: { vi: 'Vào trường, chuyển trường', en: 'Enrol or change school' },
        text: {
          vi: 'Hỏi trường mới trước, rồi mới rút hồ sơ ở trường cũ.',
          en: 'Ask the new school first, then the old one.',
        },
        procedures: ['chuyen-truong'],
        faqs: ['chuyen-truong-giua-nam-duoc-khong'],
      },
      {
        title: { vi: 'Đi học xa nhà', en: 'Study away from home' },
        text: {
          vi: 'Đăng ký tạm trú, sao y bằng cấp, làm căn cước, hộ chiếu.',
          en: 'Register your stay, certify diplomas, get an identity card or passport.',
        },
        procedures: [
          'dang-ky-tam-tru',
          'chung-thuc-ban-sao-tu-ban-chinh',
          'cap-the-can-cuoc',
          'cap-ho-chieu-pho-thong',
        ],
      },
      {
        title: { vi: 'Lên lớp 6, lớp 10', en: 'Grades 6 and 10' },
        text: {
          vi: 'Xem thông báo tuyển sinh của năm rồi đăng ký trực tuyến hoặc ở trường.',
          en: 'Read the announcement of the year, then register online or at school.',
        },
        procedures: ['tuyen-sinh-lop-6', 'tuyen-sinh-lop-10', 'mien-giam-hoc-phi'],
        faqs: ['thi-lop-10-dang-ky-may-nguyen-vong', 'hoc-phi-truong-cong-co-phai-dong'],
      },
      {
        title: { vi: 'Bằng cấp', en: 'Diplomas' },
        text: {
          vi: 'Mất bằng thì xin bản sao từ sổ gốc; bằng ghi sai thì xin chỉnh sửa.',
          en: 'A lost diploma is replaced by a copy from the register; a wrong one is corrected.',
        },
        procedures: ['cap-ban-sao-van-bang', 'chinh-sua-van-bang'],
        faqs: ['mat-bang-tot-nghiep-co-cap-lai'],
      },
    ],
  },
  {
    slug: 'viec-lam',
    title: { vi: 'Việc làm', en: 'Work' },
    summary: {
      vi: 'Xin việc, mất việc, bảo hiểm, làm nghề của mình.',
      en: 'Finding work, losing it, insurance, working for yourself.',
    },
    whose: 'citizen',
    icon: 'briefcase',
    stages: [
      {
        title: { vi: 'Chuẩn bị hồ sơ xin việc', en: 'Prepare your application' },
        text: {
          vi: 'Sao y bằng cấp, xin phiếu lý lịch tư pháp.',
          en: 'Certified copies and a criminal record certificate.',
        },
        procedures: ['chung-thuc-ban-sao-tu-ban-chinh', 'cap-phieu-ly-lich-tu-phap'],
        faqs: ['ly-lich-tu-phap-so-1-so-2-khac-nhau'],
      },
      {
        title: { vi: 'Nghỉ việc, mất việc', en: 'Leaving or losing work' },
        text: {
          vi: 'Nộp hồ sơ trợ cấp thất nghiệp trong 3 tháng; cân nhắc kỹ trước khi rút bảo hiểm một lần.',
          en: 'Claim unemployment benefit within 3 months; think twice before withdrawing insurance.',
        },
        procedures: ['huong-tro-cap-that-nghiep', 'huong-bao-hiem-xa-hoi-mot-lan'],
        faqs: ['tro-cap-that-nghiep-nop-trong-bao-lau', 'rut-bao-hiem-xa-hoi-mot-lan-khi-nao'],
      },
      {
        title: { vi: 'Tự mở việc làm', en: 'Work for yourself' },
        text: { vi: 'Đăng ký hộ kinh doanh.', en: 'Register a household business.' },
        procedures: ['dang-ky-ho-kinh-doanh'],
      },
      {
        title: { vi: 'Nghề cần chứng chỉ', en: 'Certified professions' },
        text: {
          vi: 'Hướng dẫn viên, dược sĩ, kỹ sư xây dựng xin chứng chỉ trước khi hành nghề.',
          en: 'Guides, pharmacists and engineers obtain a certificate first.',
        },
        procedures: [
          'the-huong-dan-vien-du-lich-noi-dia',
          'chung-chi-hanh-nghe-duoc',
          'chung-chi-hanh-nghe-xay-dung',
        ],
      },
      {
        title: { vi: 'Thuế của người đi làm', en: 'Tax of employees' },
        text: {
          vi: 'Đăng ký người phụ thuộc, quyết toán và xin hoàn thuế.',
          en: 'Register dependants, file the yearly return and ask for refunds.',
        },
        procedures: ['dang-ky-thue-ca-nhan', 'quyet-toan-thue-thu-nhap-ca-nhan'],
        faqs: ['khi-nao-phai-tu-quyet-toan-thue'],
      },
    ],
  },
  {
    slug: 'cu-tru-va-giay-to-tuy-than',
    title: { vi: 'Cư trú và giấy tờ tùy thân', en: 'Residence and identity papers' },
    summary: {
      vi: 'Chuyển nhà, căn cước, hộ chiếu, bản sao giấy tờ.',
      en: 'Moving, identity cards, passports, copies.',
    },
    whose: 'citizen',
    icon: 'id-card',
    stages: [
      {
        title: { vi: 'Chuyển chỗ ở', en: 'Move' },
        text: {
          vi: 'Ở lâu dài thì đăng ký thường trú, ở tạm từ 30 ngày thì đăng ký tạm trú.',
          en: 'Permanent residence for a lasting home, temporary for stays of 30 days or more.',
        },
        procedures: ['dang-ky-thuong-tru', 'dang-ky-tam-tru'],
        faqs: ['o-tro-co-phai-dang-ky-tam-tru-khong', 'nhap-ho-khau-nha-thue'],
      },
      {
        title: { vi: 'Căn cước, hộ chiếu', en: 'Identity card and passport' },
        text: {
          vi: 'Đổi căn cước ở tuổi 14, 25, 40, 60.',
          en: 'Exchange the card at 14, 25, 40 and 60.',
        },
        procedures: ['cap-the-can-cuoc', 'cap-doi-the-can-cuoc', 'cap-ho-chieu-pho-thong'],
        faqs: ['sap-nhap-tinh-co-phai-doi-can-cuoc-khong'],
      },
      {
        title: { vi: 'Giấy tờ bị mất, cần bản sao', en: 'Lost papers and copies' },
        text: {
          vi: 'Xin trích lục, chứng thực bản sao ở bất kỳ xã, phường nào.',
          en: 'Extracts and certified copies at any commune.',
        },
        procedures: [
          'cap-ban-sao-trich-luc-ho-tich',
          'chung-thuc-ban-sao-tu-ban-chinh',
          'dang-ky-khai-sinh-nguoi-da-co-giay-to',
        ],
      },
    ],
  },
  {
    slug: 'hon-nhan-va-gia-dinh',
    title: { vi: 'Hôn nhân và gia đình', en: 'Marriage and family' },
    summary: {
      vi: 'Kết hôn trong nước, với người nước ngoài, giấy xác nhận tình trạng hôn nhân.',
      en: 'Marriage, marriage with a foreigner, certificates of marital status.',
    },
    whose: 'citizen',
    icon: 'heart',
    stages: [
      {
        title: { vi: 'Trước khi cưới', en: 'Before the wedding' },
        text: {
          vi: 'Chuẩn bị giấy tờ; với người nước ngoài cần hợp pháp hóa lãnh sự.',
          en: 'Prepare papers; foreign ones are legalised.',
        },
        procedures: ['cap-giay-xac-nhan-tinh-trang-hon-nhan'],
        faqs: ['dang-ky-ket-hon-can-gi'],
      },
      {
        title: { vi: 'Đăng ký kết hôn', en: 'Register the marriage' },
        text: { vi: 'Hai người cùng có mặt khi nhận giấy.', en: 'Both come in person to collect.' },
        procedures: ['dang-ky-ket-hon', 'dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
        faqs: ['dang-ky-ket-hon-mat-bao-nhieu-tien'],
      },
      {
        title: { vi: 'Sau khi cưới', en: 'Afterwards' },
        text: {
          vi: 'Nhập chung hộ, cập nhật căn cước nếu cần.',
          en: 'Join households and update identity cards if needed.',
        },
        procedures: ['dang-ky-thuong-tru', 'cap-doi-the-can-cuoc'],
      },
    ],
  },
  {
    slug: 'dien-luc-nha-o-dat-dai',
    title: { vi: 'Điện lực, nhà ở, đất đai', en: 'Power, housing and land' },
    summary: {
      vi: 'Mua bán, thừa kế đất, sổ đỏ, xây nhà.',
      en: 'Buying, inheriting, land certificates, building.',
    },
    whose: 'citizen',
    icon: 'home',
    stages: [
      {
        title: { vi: 'Có sổ đỏ', en: 'Get a land certificate' },
        text: {
          vi: 'Làm sổ lần đầu ở xã, phường; mất sổ thì xin cấp lại.',
          en: 'First certificates in the commune; lost ones are replaced.',
        },
        procedures: ['cap-giay-chung-nhan-dat-lan-dau', 'cap-lai-giay-chung-nhan-dat-bi-mat'],
        faqs: ['lam-so-do-lan-dau-o-dau', 'mat-so-do-lam-lai-the-nao'],
      },
      {
        title: { vi: 'Mua bán, tặng cho, thừa kế', en: 'Buy, give, inherit' },
        text: {
          vi: 'Công chứng trước, đăng ký sang tên trong 30 ngày.',
          en: 'See the notary first, then register within 30 days.',
        },
        procedures: ['chuyen-nhuong-quyen-su-dung-dat', 'cap-giay-xac-nhan-tinh-trang-hon-nhan'],
        faqs: ['sang-ten-so-do-can-gi', 'sang-ten-so-do-mat-bao-nhieu'],
      },
      {
        title: { vi: 'Xây nhà', en: 'Build' },
        text: {
          vi: 'Hỏi xã, phường xem có phải xin phép không.',
          en: 'Ask the commune whether you need a permit.',
        },
        procedures: ['cap-giay-phep-xay-dung-nha-o'],
        faqs: ['xay-nha-co-phai-xin-phep-khong'],
      },
      {
        title: { vi: 'Điện', en: 'Electricity' },
        text: {
          vi: 'Lắp công tơ mới hoặc đổi tên hợp đồng sau khi mua nhà.',
          en: 'Have a meter fitted, or put the contract in your name after buying.',
        },
        procedures: ['cap-dien-moi-ha-ap', 'doi-ten-hop-dong-dien'],
        faqs: ['gan-dien-moi-can-gi'],
      },
      {
        title: { vi: 'Tách thửa, đổi sổ, thế chấp', en: 'Divide, exchange, mortgage' },
        text: {
          vi: 'Chia đất cho con, đổi sổ cũ, vay ngân hàng.',
          en: 'Land for children, old certificates, bank loans.',
        },
        procedures: [
          'tach-thua-hop-thua',
          'cap-doi-giay-chung-nhan-dat',
          'dang-ky-the-chap-dat',
          'khai-le-phi-truoc-ba-nha-dat',
        ],
        faqs: ['tach-thua-cho-con-can-gi'],
      },
      {
        title: { vi: 'Sửa nhà', en: 'Repairs' },
        text: { vi: 'Xem việc sửa nào phải xin phép.', en: 'See which repairs need a permit.' },
        procedures: ['cap-giay-phep-sua-chua-nha', 'gia-han-giay-phep-xay-dung'],
        faqs: ['sua-nha-khi-nao-phai-xin-phep'],
      },
    ],
  },
  {
    slug: 'suc-khoe-va-y-te',
    title: { vi: 'Sức khỏe và y tế', en: 'Your health and health care' },
    summary: {
      vi: 'Thẻ bảo hiểm y tế, đi khám, trợ giúp người khuyết tật.',
      en: 'Health cards, seeing a doctor, help for people with disabilities.',
    },
    whose: 'citizen',
    icon: 'health',
    stages: [
      {
        title: { vi: 'Tham gia bảo hiểm y tế', en: 'Join health insurance' },
        text: {
          vi: 'Tham gia theo hộ gia đình hoặc nơi làm việc.',
          en: 'As a household or at work.',
        },
        procedures: ['cap-the-bao-hiem-y-te'],
        faqs: ['quen-the-bao-hiem-y-te-di-kham-duoc-khong'],
      },
      {
        title: { vi: 'Khi cần trợ giúp lâu dài', en: 'Long-term help' },
        text: {
          vi: 'Trợ cấp hằng tháng cho người khuyết tật, người cần chăm sóc.',
          en: 'Monthly allowances for people with disabilities or in need of care.',
        },
        procedures: ['tro-cap-xa-hoi-hang-thang'],
      },
      {
        title: { vi: 'Người khuyết tật', en: 'Disability' },
        text: {
          vi: 'Làm giấy xác nhận khuyết tật trước, rồi xin trợ cấp.',
          en: 'Get the certificate first, then apply for the allowance.',
        },
        procedures: ['xac-dinh-muc-do-khuyet-tat'],
        faqs: ['lam-giay-khuyet-tat-o-dau'],
      },
    ],
  },
  {
    slug: 'phuong-tien-va-nguoi-lai',
    title: { vi: 'Phương tiện và người lái', en: 'Vehicles and drivers' },
    summary: {
      vi: 'Bằng lái, đăng ký xe, sang tên, tàu cá.',
      en: 'Licences, registration, transfers, fishing vessels.',
    },
    whose: 'citizen',
    icon: 'car',
    stages: [
      {
        title: { vi: 'Bằng lái', en: 'Driving licence' },
        text: {
          vi: 'Đổi trước khi hết hạn để không phải thi lại.',
          en: 'Exchange it before it expires, to avoid a new test.',
        },
        procedures: ['doi-giay-phep-lai-xe'],
        faqs: ['doi-bang-lai-o-dau', 'bang-lai-a1-co-phai-kham-suc-khoe-khong'],
      },
      {
        title: { vi: 'Mua, bán xe', en: 'Buy or sell a vehicle' },
        text: {
          vi: 'Bán xe thì thu hồi đăng ký, biển số trong 30 ngày.',
          en: 'When you sell, return certificate and plate within 30 days.',
        },
        procedures: ['dang-ky-sang-ten-xe'],
        faqs: ['mua-xe-cu-sang-ten-the-nao', 'ban-xe-roi-phai-lam-gi'],
      },
      {
        title: { vi: 'Tàu cá', en: 'Fishing vessels' },
        text: { vi: 'Đăng ký trước khi ra khơi.', en: 'Register before you go to sea.' },
        procedures: ['dang-ky-tau-ca'],
        faqs: ['dang-ky-tau-ca-can-gi'],
      },
      {
        title: { vi: 'Xe mới', en: 'A new vehicle' },
        text: {
          vi: 'Nộp lệ phí trước bạ, rồi đăng ký và nhận biển số.',
          en: 'Pay the registration tax, then register and receive the plate.',
        },
        procedures: ['khai-le-phi-truoc-ba-xe', 'dang-ky-xe-lan-dau'],
        faqs: ['dang-ky-xe-moi-o-dau'],
      },
      {
        title: { vi: 'Thi bằng lái, mất bằng', en: 'Tests and lost licences' },
        text: {
          vi: 'Thi lần đầu, hoặc xin cấp lại bằng còn hạn.',
          en: 'Take the first test, or replace a valid licence.',
        },
        procedures: ['cap-giay-phep-lai-xe', 'cap-lai-giay-phep-lai-xe'],
        faqs: ['mat-bang-lai-lam-sao'],
      },
    ],
  },
  {
    slug: 'huu-tri',
    title: { vi: 'Hưu trí', en: 'Retirement' },
    summary: {
      vi: 'Lương hưu, trợ cấp tuổi già, bảo hiểm một lần.',
      en: 'Pensions, old-age allowance, one-time payment.',
    },
    whose: 'citizen',
    icon: 'rest',
    stages: [
      {
        title: { vi: 'Không có lương hưu', en: 'Without a pension' },
        text: {
          vi: 'Từ 75 tuổi có trợ cấp hưu trí xã hội; hộ nghèo, cận nghèo từ 70 tuổi.',
          en: 'A social pension from 75; for poor and near-poor households from 70.',
        },
        procedures: ['tro-cap-huu-tri-xa-hoi', 'tro-cap-xa-hoi-hang-thang'],
        faqs: ['nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
      },
      {
        title: { vi: 'Đóng chưa đủ năm', en: 'Not enough years' },
        text: {
          vi: 'Đóng tiếp tự nguyện, hoặc nhận một lần.',
          en: 'Pay on voluntarily, or take one payment.',
        },
        procedures: ['huong-bao-hiem-xa-hoi-mot-lan'],
        faqs: ['rut-bao-hiem-duoc-bao-nhieu'],
      },
    ],
  },
  {
    slug: 'nguoi-than-qua-doi',
    title: { vi: 'Người thân qua đời', en: 'When a relative dies' },
    summary: {
      vi: 'Khai tử, chế độ mai táng, thừa kế: làm gì trước, làm gì sau.',
      en: 'Death registration, funeral allowance, inheritance: what comes first.',
    },
    whose: 'citizen',
    icon: 'candle',
    stages: [
      {
        title: { vi: 'Khai tử trong 15 ngày', en: 'Register within 15 days' },
        text: { vi: 'Xin luôn vài bản sao trích lục.', en: 'Ask for a few copies at once.' },
        procedures: ['dang-ky-khai-tu', 'cap-ban-sao-trich-luc-ho-tich'],
        faqs: ['nguoi-than-mat-phai-lam-gi'],
      },
      {
        title: { vi: 'Thừa kế nhà đất', en: 'Inherit land and house' },
        text: {
          vi: 'Lập văn bản thừa kế có công chứng rồi sang tên.',
          en: 'Have the division notarised, then register.',
        },
        procedures: ['chuyen-nhuong-quyen-su-dung-dat'],
      },
    ],
  },
  {
    slug: 'giai-quyet-khieu-kien',
    title: { vi: 'Giải quyết khiếu kiện', en: 'Complaints and disputes' },
    summary: {
      vi: 'Khi không đồng ý với cách giải quyết của cơ quan nhà nước.',
      en: 'When you disagree with a decision of an authority.',
    },
    whose: 'citizen',
    icon: 'scale',
    stages: [
      {
        title: { vi: 'Hỏi lại nơi đã giải quyết', en: 'Ask the office first' },
        text: {
          vi: 'Hồ sơ bị trả lại phải có văn bản nêu rõ lý do. Chưa rõ thì hỏi nơi nộp hoặc gọi 18001096.',
          en: 'A returned dossier must come with written reasons. If they are unclear, ask the office or call 18001096.',
        },
        faqs: ['nho-nguoi-khac-di-nop-ho-so-duoc-khong'],
      },
      {
        title: { vi: 'Khiếu nại', en: 'Complain' },
        text: {
          vi: 'Khiếu nại lần đầu gửi đến chính người hoặc cơ quan đã ra quyết định, trong 90 ngày kể từ khi biết quyết định.',
          en: 'A first complaint goes to the person or office that decided, within 90 days of learning of it.',
        },
      },
      {
        title: { vi: 'Tranh chấp đất đai', en: 'Land disputes' },
        text: {
          vi: 'Hòa giải ở xã, phường trước khi kiện ra tòa.',
          en: 'The commune mediates before the court decides.',
        },
        procedures: ['hoa-giai-tranh-chap-dat-dai'],
        faqs: ['hang-xom-lan-dat-lam-gi', 'khieu-nai-quyet-dinh-the-nao', 'ho-so-tre-hen-keu-ai'],
      },
    ],
  },
  {
    slug: 'khoi-su-kinh-doanh',
    title: { vi: 'Khởi sự kinh doanh', en: 'Starting a business' },
    summary: {
      vi: 'Chọn hình thức, đăng ký, xin giấy phép ngành nghề.',
      en: 'Choose a form, register, get trade permits.',
    },
    whose: 'business',
    icon: 'rocket',
    stages: [
      {
        title: { vi: 'Chọn hình thức', en: 'Choose a form' },
        text: {
          vi: 'Hộ kinh doanh ở xã, phường hay công ty ở Sở Tài chính.',
          en: 'A household business in the commune, or a company at the Department of Finance.',
        },
        faqs: ['ho-kinh-doanh-hay-cong-ty', 'mo-quan-nho-co-phai-dang-ky-khong'],
      },
      {
        title: { vi: 'Đăng ký', en: 'Register' },
        text: {
          vi: 'Nộp qua mạng, nhận kết quả sau 3 ngày làm việc.',
          en: 'Apply online; the result comes after 3 working days.',
        },
        procedures: ['dang-ky-ho-kinh-doanh', 'dang-ky-cong-ty-tnhh-mot-thanh-vien'],
        faqs: ['thanh-lap-cong-ty-o-so-nao'],
      },
      {
        title: { vi: 'Giấy phép ngành nghề', en: 'Trade permits' },
        text: {
          vi: 'Ngành nghề có điều kiện cần thêm giấy phép, ví dụ thực phẩm.',
          en: 'Conditional trades need a permit, food for example.',
        },
        procedures: ['cap-giay-chung-nhan-an-toan-thuc-pham'],
      },
      {
        title: { vi: 'Ngành nghề có điều kiện', en: 'Conditional trades' },
        text: {
          vi: 'Sau khi đăng ký kinh doanh, xin thêm giấy của ngành trước khi mở cửa.',
          en: 'Once registered, obtain the licence of your trade before you open.',
        },
        procedures: [
          'an-toan-thuc-pham-quan-an',
          'du-dieu-kien-kinh-doanh-duoc',
          'kinh-doanh-lu-hanh-noi-dia',
          'giay-phep-kinh-doanh-van-tai',
        ],
        faqs: ['quan-com-can-giay-an-toan-thuc-pham'],
      },
      {
        title: { vi: 'Cùng nhau làm ăn', en: 'Working together' },
        text: {
          vi: 'Công ty nhiều thành viên hoặc hợp tác xã.',
          en: 'A company with members, or a cooperative.',
        },
        procedures: ['dang-ky-cong-ty-tnhh-hai-thanh-vien', 'dang-ky-hop-tac-xa'],
        faqs: ['hun-von-mo-cong-ty-chon-loai-nao'],
      },
    ],
  },
  {
    slug: 'lao-dong-va-bao-hiem-xa-hoi',
    title: { vi: 'Lao động và bảo hiểm xã hội', en: 'Employees and social insurance' },
    summary: {
      vi: 'Tuyển người, đóng bảo hiểm, lao động nước ngoài.',
      en: 'Hiring, insurance, foreign workers.',
    },
    whose: 'business',
    icon: 'users',
    stages: [
      {
        title: { vi: 'Lao động nước ngoài', en: 'Foreign workers' },
        text: {
          vi: 'Xin giấy phép trước khi người lao động bắt đầu làm.',
          en: 'Get the permit before the work begins.',
        },
        procedures: ['cap-giay-phep-lao-dong'],
        faqs: ['thue-nguoi-nuoc-ngoai-can-gi'],
      },
      {
        title: { vi: 'Người lao động nghỉ việc', en: 'When employees leave' },
        text: {
          vi: 'Chốt sổ bảo hiểm và trả giấy tờ đúng hạn.',
          en: 'Close the insurance book and return papers in time.',
        },
        procedures: ['huong-tro-cap-that-nghiep'],
      },
      {
        title: { vi: 'Nội quy lao động', en: 'Work rules' },
        text: {
          vi: 'Từ 10 người lao động trở lên thì đăng ký nội quy.',
          en: 'From 10 workers on, the rules are registered.',
        },
        procedures: ['dang-ky-noi-quy-lao-dong'],
        faqs: ['bao-nhieu-nguoi-phai-dang-ky-noi-quy'],
      },
    ],
  },
  {
    slug: 'tai-chinh-doanh-nghiep',
    title: { vi: 'Tài chính doanh nghiệp', en: 'Business finance' },
    summary: { vi: 'Thuế, hóa đơn, vốn.', en: 'Taxes, invoices, capital.' },
    whose: 'business',
    icon: 'coins',
    stages: [
      {
        title: { vi: 'Bắt đầu với cơ quan thuế', en: 'Begin with the tax office' },
        text: {
          vi: 'Mã số doanh nghiệp, mã số hộ kinh doanh cũng là mã số thuế. Hỏi cơ quan thuế về kê khai và hóa đơn điện tử.',
          en: 'The registration number is also the tax code. Ask the tax office about returns and e-invoices.',
        },
        procedures: ['dang-ky-ho-kinh-doanh', 'dang-ky-cong-ty-tnhh-mot-thanh-vien'],
      },
      {
        title: { vi: 'Xác nhận thuế, thế chấp', en: 'Tax clearance and security' },
        text: { vi: 'Cần khi vay vốn, dự thầu.', en: 'Needed for loans and tenders.' },
        procedures: ['xac-nhan-nghia-vu-thue', 'dang-ky-the-chap-dat'],
        faqs: ['xac-nhan-khong-no-thue-lam-gi'],
      },
    ],
  },
  {
    slug: 'dien-luc-dat-dai-xay-dung',
    title: { vi: 'Điện lực, đất đai, xây dựng', en: 'Power, land and building' },
    summary: {
      vi: 'Mặt bằng sản xuất, giấy phép xây dựng, đấu nối điện.',
      en: 'Premises, building permits, power supply.',
    },
    whose: 'business',
    icon: 'bolt',
    stages: [
      {
        title: { vi: 'Mặt bằng', en: 'Premises' },
        text: {
          vi: 'Kiểm tra quy hoạch và mục đích sử dụng đất trước khi thuê, mua.',
          en: 'Check planning and land use before you rent or buy.',
        },
        procedures: ['chuyen-nhuong-quyen-su-dung-dat'],
      },
      {
        title: { vi: 'Xây dựng', en: 'Building' },
        text: {
          vi: 'Công trình cấp III, IV xin phép ở xã, phường; công trình lớn hơn ở Sở Xây dựng hoặc ban quản lý khu.',
          en: 'Class III and IV works in the commune; larger ones at the Department of Construction or the zone board.',
        },
        procedures: ['cap-giay-phep-xay-dung-nha-o'],
      },
      {
        title: { vi: 'Điện', en: 'Power' },
        text: { vi: 'Đăng ký cấp điện cho cơ sở.', en: 'Apply for supply to your premises.' },
        procedures: ['cap-dien-moi-ha-ap'],
      },
    ],
  },
  {
    slug: 'thuong-mai-quang-cao',
    title: { vi: 'Thương mại, quảng cáo', en: 'Trade and advertising' },
    summary: {
      vi: 'Bán hàng, an toàn thực phẩm, quảng cáo.',
      en: 'Selling, food safety, advertising.',
    },
    whose: 'business',
    icon: 'shop',
    stages: [
      {
        title: { vi: 'Kinh doanh thực phẩm', en: 'Food business' },
        text: {
          vi: 'Xem mặt hàng của mình thuộc ngành nào quản lý rồi nộp đúng nơi.',
          en: 'See which authority is in charge of your goods and apply there.',
        },
        procedures: ['cap-giay-chung-nhan-an-toan-thuc-pham'],
        faqs: ['ban-thuc-pham-co-can-giay-attp-khong'],
      },
      {
        title: { vi: 'Khuyến mại, quảng cáo', en: 'Promotions and advertising' },
        text: {
          vi: 'Thông báo giảm giá, đăng ký bốc thăm, báo trước khi treo băng-rôn.',
          en: 'Announce sales, register draws, give notice of banners.',
        },
        procedures: [
          'thong-bao-khuyen-mai',
          'dang-ky-khuyen-mai-may-rui',
          'thong-bao-quang-cao-bang-ron',
        ],
        faqs: ['giam-gia-co-phai-bao-so'],
      },
      {
        title: { vi: 'Xuất khẩu nông sản', en: 'Exporting farm produce' },
        text: {
          vi: 'Xin mã số vùng trồng, mã số đóng gói.',
          en: 'Obtain codes for orchards and packing houses.',
        },
        procedures: ['ma-so-vung-trong'],
        faqs: ['ma-vung-trong-de-lam-gi'],
      },
    ],
  },
  {
    slug: 'so-huu-tri-tue-dang-ky-tai-san',
    title: { vi: 'Sở hữu trí tuệ, đăng ký tài sản', en: 'Intellectual property and assets' },
    summary: {
      vi: 'Nhãn hiệu, sáng chế, đăng ký xe, tàu.',
      en: 'Trade marks, patents, vehicles, vessels.',
    },
    whose: 'business',
    icon: 'shield',
    stages: [
      {
        title: { vi: 'Đăng ký xe, tàu của doanh nghiệp', en: 'Company vehicles and vessels' },
        text: {
          vi: 'Mang giấy đăng ký doanh nghiệp và giấy ủy quyền của người đi nộp.',
          en: 'Bring the business registration and an authorisation.',
        },
        procedures: ['dang-ky-sang-ten-xe', 'dang-ky-tau-ca'],
      },
    ],
  },
  {
    slug: 'thanh-lap-chi-nhanh-van-phong-dai-dien',
    title: {
      vi: 'Thành lập chi nhánh, văn phòng đại diện',
      en: 'Branches and representative offices',
    },
    summary: {
      vi: 'Mở thêm điểm kinh doanh trong hoặc ngoài tỉnh.',
      en: 'Opening further places of business.',
    },
    whose: 'business',
    icon: 'branch',
    stages: [
      {
        title: { vi: 'Đăng ký', en: 'Register' },
        text: {
          vi: 'Đăng ký ở Sở Tài chính nơi đặt chi nhánh, văn phòng. Bắt đầu từ đăng ký doanh nghiệp nếu chưa có công ty.',
          en: 'At the Department of Finance where the branch lies. Begin with the company if you have none.',
        },
        procedures: ['dang-ky-cong-ty-tnhh-mot-thanh-vien'],
      },
      {
        title: { vi: 'Chi nhánh, văn phòng', en: 'Branches and offices' },
        text: {
          vi: 'Công ty trong nước đăng ký ở Sở Tài chính; thương nhân nước ngoài xin giấy phép ở Sở Công Thương.',
          en: 'Companies register at the Department of Finance; foreign traders are licensed by the Department of Industry and Trade.',
        },
        procedures: [
          'dang-ky-chi-nhanh-van-phong-dai-dien',
          'van-phong-dai-dien-thuong-nhan-nuoc-ngoai',
        ],
        faqs: ['mo-them-cua-hang-o-tinh-khac'],
      },
    ],
  },
  {
    slug: 'dau-thau-mua-sam-cong',
    title: { vi: 'Đấu thầu, mua sắm công', en: 'Tenders and public procurement' },
    summary: { vi: 'Chuẩn bị để tham gia đấu thầu qua mạng.', en: 'Preparing to bid online.' },
    whose: 'business',
    icon: 'gavel',
    stages: [
      {
        title: { vi: 'Chuẩn bị năng lực', en: 'Prepare' },
        text: {
          vi: 'Có đăng ký doanh nghiệp, chữ ký số và tài khoản trên Hệ thống mạng đấu thầu quốc gia; sao y hồ sơ năng lực.',
          en: 'You need a registered business, a digital signature and an account on the national e-procurement system, and certified copies.',
        },
        procedures: ['dang-ky-cong-ty-tnhh-mot-thanh-vien', 'chung-thuc-ban-sao-tu-ban-chinh'],
      },
      {
        title: { vi: 'Xác nhận thuế', en: 'Tax clearance' },
        text: {
          vi: 'Xin xác nhận nghĩa vụ thuế trước ngày nộp thầu.',
          en: 'Obtain the tax confirmation before the bid is due.',
        },
        procedures: ['xac-nhan-nghia-vu-thue'],
      },
    ],
  },
  {
    slug: 'tai-cau-truc-doanh-nghiep',
    title: { vi: 'Tái cấu trúc doanh nghiệp', en: 'Restructuring' },
    summary: {
      vi: 'Chuyển đổi, chia tách, thay đổi nội dung đăng ký.',
      en: 'Converting, splitting, changing the registration.',
    },
    whose: 'business',
    icon: 'refresh',
    stages: [
      {
        title: { vi: 'Từ hộ kinh doanh lên công ty', en: 'From household business to company' },
        text: {
          vi: 'Thành lập công ty và kế thừa hoạt động của hộ kinh doanh.',
          en: 'Set up the company and carry the business over.',
        },
        procedures: ['dang-ky-cong-ty-tnhh-mot-thanh-vien'],
        faqs: ['ho-kinh-doanh-hay-cong-ty'],
      },
      {
        title: { vi: 'Dự án đầu tư', en: 'Investment projects' },
        text: {
          vi: 'Đổi vốn, địa điểm, nhà đầu tư thì điều chỉnh giấy chứng nhận.',
          en: 'New capital, place or investor: have the certificate amended.',
        },
        procedures: ['dieu-chinh-giay-chung-nhan-dang-ky-dau-tu'],
      },
    ],
  },
  {
    slug: 'giai-quyet-tranh-chap-hop-dong',
    title: { vi: 'Giải quyết tranh chấp hợp đồng', en: 'Contract disputes' },
    summary: {
      vi: 'Thương lượng, hòa giải, trọng tài, tòa án.',
      en: 'Negotiation, mediation, arbitration, court.',
    },
    whose: 'business',
    icon: 'handshake',
    stages: [
      {
        title: { vi: 'Giữ chứng cứ', en: 'Keep the evidence' },
        text: {
          vi: 'Sao y hợp đồng, biên bản, hóa đơn. Thương lượng hoặc hòa giải trước; không được thì ra trọng tài hoặc tòa án.',
          en: 'Certify contracts, minutes and invoices. Negotiate or mediate first; then arbitration or court.',
        },
        procedures: ['chung-thuc-ban-sao-tu-ban-chinh'],
      },
    ],
  },
  {
    slug: 'tam-dung-cham-dut-hoat-dong',
    title: { vi: 'Tạm dừng, chấm dứt hoạt động', en: 'Pausing or closing' },
    summary: { vi: 'Tạm ngừng, hoạt động lại, giải thể.', en: 'Suspending, resuming, dissolving.' },
    whose: 'business',
    icon: 'stop',
    stages: [
      {
        title: { vi: 'Tạm ngừng', en: 'Suspend' },
        text: {
          vi: 'Báo ít nhất 3 ngày làm việc trước, mỗi lần tối đa 1 năm.',
          en: 'Give notice 3 working days before, for at most 1 year.',
        },
        procedures: ['tam-ngung-kinh-doanh'],
        faqs: ['tam-ngung-cong-ty-bao-truoc-may-ngay'],
      },
      {
        title: { vi: 'Chấm dứt hẳn', en: 'Close for good' },
        text: {
          vi: 'Trả hết nợ và thuế, trả dấu nếu có, rồi làm thủ tục giải thể.',
          en: 'Settle debts and taxes, then dissolve.',
        },
      },
      {
        title: { vi: 'Hộ kinh doanh, dự án', en: 'Household businesses and projects' },
        text: {
          vi: 'Hộ kinh doanh báo ở xã, phường; nhà đầu tư báo cơ quan đăng ký đầu tư.',
          en: 'Household businesses tell the commune; investors tell the registration office.',
        },
        procedures: ['tam-ngung-ho-kinh-doanh', 'cham-dut-ho-kinh-doanh', 'cham-dut-du-an-dau-tu'],
        faqs: ['nghi-ban-tra-giay-phep-o-dau'],
      },
    ],
  },
];
