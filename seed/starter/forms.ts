import type { StarterForm, Text } from './starter.ts';

const capitals: Text = {
  vi: 'Viết họ tên bằng chữ in hoa, đủ dấu, đúng như trên giấy tờ.',
  en: 'Write names in capitals with all marks, as on your papers.',
};
const newAddress: Text = {
  vi: 'Ghi địa chỉ theo xã, phường và tỉnh hiện nay; không còn ghi huyện.',
  en: 'Give the address by today’s commune and province; districts are no longer written.',
};
const personalNumber: Text = {
  vi: 'Ghi số định danh cá nhân 12 chữ số để không phải nộp bản sao căn cước.',
  en: 'Give your 12-digit personal number; then no copy of the identity card is needed.',
};

/** Forms with hints for filling them in. The files themselves are downloaded from the portal where one files online. */
export const forms: StarterForm[] = [
  {
    slug: 'to-khai-dang-ky-khai-sinh',
    name: { vi: 'Tờ khai đăng ký khai sinh', en: 'Birth registration form' },
    guide: [
      capitals,
      {
        vi: 'Ghi ngày sinh bằng số và bằng chữ, theo Giấy chứng sinh.',
        en: 'Write the date of birth in figures and in words, as on the birth notice.',
      },
      {
        vi: 'Quê quán của con theo cha hoặc theo mẹ, do cha mẹ thống nhất.',
        en: "The child's home place follows the father's or the mother's, as the parents agree.",
      },
      personalNumber,
      newAddress,
    ],
    issuedBy: '04/2020/TT-BTP',
  },
  {
    slug: 'to-khai-dang-ky-ket-hon',
    name: { vi: 'Tờ khai đăng ký kết hôn', en: 'Marriage registration form' },
    guide: [
      capitals,
      {
        vi: 'Hai người điền chung một tờ, mỗi người một cột, rồi cùng ký.',
        en: 'Share one form, one column each, and both sign.',
      },
      {
        vi: 'Ghi đây là lần kết hôn thứ mấy; đã ly hôn thì ghi số bản án.',
        en: 'Say which marriage this is; after a divorce give the number of the judgment.',
      },
    ],
    issuedBy: '04/2020/TT-BTP',
  },
  {
    slug: 'to-khai-dang-ky-khai-tu',
    name: { vi: 'Tờ khai đăng ký khai tử', en: 'Death registration form' },
    guide: [
      capitals,
      {
        vi: 'Ghi giờ, ngày, nơi mất theo giấy báo tử.',
        en: 'Give hour, day and place of death as on the death notice.',
      },
      {
        vi: 'Ghi số bản trích lục cần xin ngay để không phải đi lại.',
        en: 'Ask at once for as many copies as you need.',
      },
    ],
    issuedBy: '04/2020/TT-BTP',
  },
  {
    slug: 'to-khai-xac-nhan-tinh-trang-hon-nhan',
    name: {
      vi: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân',
      en: 'Application for a certificate of marital status',
    },
    guide: [
      {
        vi: 'Ghi rõ mục đích; để kết hôn thì ghi tên người sẽ kết hôn cùng và nơi đăng ký.',
        en: 'State the purpose; for marriage, name the future spouse and the place.',
      },
      {
        vi: 'Liệt kê mọi nơi thường trú từ khi đủ tuổi kết hôn.',
        en: 'List every permanent residence since you reached the age of marriage.',
      },
    ],
    issuedBy: '04/2020/TT-BTP',
  },
  {
    slug: 'to-khai-cap-ban-sao-trich-luc',
    name: {
      vi: 'Tờ khai cấp bản sao trích lục hộ tịch',
      en: 'Application for copies of civil-status extracts',
    },
    guide: [
      {
        vi: 'Ghi nơi và năm đã đăng ký; nhớ được số, quyển số thì càng nhanh.',
        en: 'Give place and year of registration; number and book make it faster.',
      },
      {
        vi: 'Ghi số bản cần; mỗi bản 8.000 đồng.',
        en: 'Say how many copies you need; each costs 8,000 đồng.',
      },
    ],
    issuedBy: '04/2020/TT-BTP',
  },
  {
    slug: 'to-khai-thay-doi-thong-tin-cu-tru-ct01',
    name: {
      vi: 'Tờ khai thay đổi thông tin cư trú (CT01)',
      en: 'Residence change form (CT01)',
    },
    number: 'CT01',
    guide: [
      {
        vi: 'Ở mục nội dung đề nghị, ghi rõ: đăng ký thường trú, đăng ký tạm trú, tách hộ hay xác nhận cư trú.',
        en: 'Under the request, say which: permanent residence, temporary residence, splitting a household or confirmation.',
      },
      {
        vi: 'Chủ hộ, chủ nhà ghi “đồng ý”, ký và ghi rõ họ tên; xác nhận trên VNeID thì không phải ký giấy.',
        en: 'Head of household and owner write “agreed”, sign and give their names; confirming in VNeID replaces it.',
      },
      newAddress,
    ],
    issuedBy: '53/2025/TT-BCA',
  },
  {
    slug: 'phieu-de-nghi-can-cuoc-dc02',
    name: {
      vi: 'Phiếu đề nghị giải quyết thủ tục về căn cước (DC02)',
      en: 'Identity card request (DC02)',
    },
    number: 'DC02',
    guide: [
      capitals,
      {
        vi: 'Chọn đúng việc: cấp, cấp đổi hay cấp lại.',
        en: 'Choose the right one: first issue, exchange or replacement.',
      },
    ],
    issuedBy: '17/2024/TT-BCA',
  },
  {
    slug: 'to-khai-ho-chieu-tk01',
    name: {
      vi: 'Tờ khai đề nghị cấp hộ chiếu (TK01, TK01a cho trẻ em)',
      en: 'Passport application (TK01; TK01a for children)',
    },
    number: 'TK01',
    guide: [
      capitals,
      {
        vi: 'Chọn hộ chiếu có chip hay không có chip.',
        en: 'Choose a passport with or without a chip.',
      },
      {
        vi: 'Trẻ dưới 14 tuổi dùng mẫu TK01a, cha hoặc mẹ ký.',
        en: 'For children under 14 use TK01a, signed by a parent.',
      },
    ],
  },
  {
    slug: 'to-khai-ly-lich-tu-phap',
    name: {
      vi: 'Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp',
      en: 'Application for a criminal record certificate',
    },
    guide: [
      {
        vi: 'Chọn phiếu số 1 hay số 2 theo yêu cầu của nơi nhận.',
        en: 'Choose No. 1 or No. 2, as the receiving office asks.',
      },
      {
        vi: 'Kể các nơi đã cư trú từ khi đủ 14 tuổi, không bỏ sót.',
        en: 'List every address since the age of 14.',
      },
    ],
  },
  {
    slug: 'don-de-nghi-doi-giay-phep-lai-xe',
    name: {
      vi: 'Đơn đề nghị đổi giấy phép lái xe',
      en: 'Application to exchange a driving licence',
    },
    guide: [
      {
        vi: 'Ghi đúng hạng, số và ngày hết hạn của bằng đang dùng.',
        en: 'Give class, number and expiry date of your present licence.',
      },
      personalNumber,
    ],
    issuedBy: '12/2025/TT-BCA',
  },
  {
    slug: 'giay-de-nghi-dang-ky-ho-kinh-doanh',
    name: {
      vi: 'Giấy đề nghị đăng ký hộ kinh doanh',
      en: 'Application to register a household business',
    },
    guide: [
      {
        vi: 'Tên gồm hai phần: “Hộ kinh doanh” và tên riêng.',
        en: 'The name has two parts: “Hộ kinh doanh” and your own name for it.',
      },
      {
        vi: 'Ghi ngành nghề chính trước; ghi vốn bằng số và bằng chữ.',
        en: 'Put the main trade first; write the capital in figures and words.',
      },
      newAddress,
    ],
    issuedBy: '68/2025/TT-BTC',
  },
  {
    slug: 'giay-de-nghi-dang-ky-doanh-nghiep',
    name: {
      vi: 'Giấy đề nghị đăng ký doanh nghiệp',
      en: 'Application for business registration',
    },
    guide: [
      {
        vi: 'Tra tên trên Cổng đăng ký doanh nghiệp trước khi điền.',
        en: 'Look the name up on the business registration portal first.',
      },
      {
        vi: 'Ghi ngành nghề theo mã cấp bốn.',
        en: 'Give trades by their level-four codes.',
      },
      newAddress,
    ],
    issuedBy: '68/2025/TT-BTC',
  },
  {
    slug: 'don-dang-ky-dat-dai',
    name: {
      vi: 'Đơn đăng ký đất đai, tài sản gắn liền với đất',
      en: 'Land and assets registration form',
    },
    number: 'Mẫu số 15',
    guide: [
      {
        vi: 'Ghi người đang sử dụng đất; đất chung vợ chồng thì ghi cả hai.',
        en: 'Name who uses the land; for joint land name both spouses.',
      },
      {
        vi: 'Ghi nguồn gốc và năm bắt đầu sử dụng đúng sự thật.',
        en: 'State truthfully where the land came from and since when you use it.',
      },
      {
        vi: 'Không biết số thửa thì để trống, cán bộ địa chính sẽ ghi.',
        en: 'If you do not know the parcel number, leave it; the land officer fills it in.',
      },
    ],
  },
  {
    slug: 'don-dang-ky-bien-dong-dat-dai',
    name: { vi: 'Đơn đăng ký biến động đất đai', en: 'Application to register a change in land' },
    guide: [
      {
        vi: 'Chép số vào sổ, số thửa, số tờ bản đồ từ Giấy chứng nhận.',
        en: 'Copy register, plot and map numbers from the certificate.',
      },
      {
        vi: 'Ghi ngắn gọn nội dung trước và sau khi thay đổi.',
        en: 'State briefly what it was before and after.',
      },
    ],
  },
  {
    slug: 'don-de-nghi-cap-giay-phep-xay-dung',
    name: { vi: 'Đơn đề nghị cấp giấy phép xây dựng', en: 'Application for a building permit' },
    guide: [
      {
        vi: 'Ghi diện tích tầng 1, tổng diện tích sàn, chiều cao và số tầng đúng như bản vẽ.',
        en: 'Give the area of floor 1, total floor area, height and number of storeys as drawn.',
      },
      newAddress,
    ],
    issuedBy: '175/2024/NĐ-CP',
  },
  {
    slug: 'to-khai-tham-gia-bao-hiem-tk1-ts',
    name: {
      vi: 'Tờ khai tham gia, điều chỉnh thông tin bảo hiểm (TK1-TS)',
      en: 'Insurance enrolment form (TK1-TS)',
    },
    number: 'TK1-TS',
    guide: [
      personalNumber,
      {
        vi: 'Chọn nơi khám chữa bệnh ban đầu gần nhà.',
        en: 'Choose a first place of care near your home.',
      },
    ],
  },
  {
    slug: 'to-khai-de-nghi-tro-giup-xa-hoi',
    name: { vi: 'Tờ khai đề nghị trợ giúp xã hội', en: 'Social assistance form' },
    guide: [
      {
        vi: 'Chọn đúng mẫu theo đối tượng: trẻ em, người khuyết tật, người cao tuổi, người đơn thân.',
        en: 'Choose the form for your case: child, disability, elderly, single parent.',
      },
      {
        vi: 'Ghi số tài khoản nếu muốn nhận tiền qua ngân hàng.',
        en: 'Give an account number if you want the money by bank.',
      },
    ],
    issuedBy: '20/2021/NĐ-CP',
  },
  {
    slug: 'don-xin-chuyen-truong',
    name: { vi: 'Đơn xin chuyển trường', en: 'School transfer request' },
    guide: [
      {
        vi: 'Ghi rõ lớp đang học, trường đi, trường đến và lý do.',
        en: 'State class, old school, new school and reason.',
      },
      {
        vi: 'Cha mẹ hoặc người giám hộ ký; trường đến ghi ý kiến tiếp nhận trước.',
        en: 'Parent or guardian signs; the new school writes its consent first.',
      },
    ],
  },
  {
    slug: 'to-khai-dang-ky-tau-ca',
    name: { vi: 'Tờ khai đăng ký tàu cá', en: 'Fishing vessel registration form' },
    number: '02a.ĐKT',
    guide: [
      {
        vi: 'Đo và ghi chiều dài lớn nhất của tàu, không phải chiều dài thiết kế.',
        en: 'Measure and write the greatest length, not the designed one.',
      },
      {
        vi: 'Chép số máy, công suất từ thân máy.',
        en: 'Copy engine number and power from the engine.',
      },
    ],
    issuedBy: '02/2026/TT-BNNMT',
  },
];
