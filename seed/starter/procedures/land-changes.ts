import type { StarterProcedure } from '../starter.ts';
import { copy, filledIn, onlyWhen, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { free, provincialFee } from './fees.ts';
import { apply, inspection, receive } from './steps.ts';
import { byReceipt, days, workingDays } from './time.ts';
import { everyWay } from './ways.ts';

const changeForm = filledIn('don-dang-ky-bien-dong-dat-dai', [
  'Đơn đăng ký biến động đất đai',
  'Form for changes of land',
]);
const certificate = original(['Giấy chứng nhận đã cấp', 'The land certificate']);
const owners = [
  'cong-dan-viet-nam',
  'doanh-nghiep',
  'to-chuc',
  'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai',
];
const land = ['tai-nguyen-va-moi-truong'];

/** Dividing and exchanging certificates, mortgages, quarrels about land. */
export const landChangeProcedures: StarterProcedure[] = [
  procedure({
    slug: 'tach-thua-hop-thua',
    code: '1.115270',
    page: '019ef8e3-563d-76ae-a55b-1a05c076bee0',
    title: ['Tách thửa đất, hợp thửa đất', 'Division and merger of land parcels'],
    plain: ['Tách thửa, hợp thửa đất', 'Divide or merge land'],
    summary: [
      'Chia một thửa thành nhiều thửa để bán, cho con, hoặc gộp các thửa liền nhau. Thửa mới phải đủ diện tích tối thiểu của tỉnh.',
      'Divide a parcel to sell or give, or merge neighbouring ones. New parcels must reach the minimum area of the province.',
    ],
    level: 'province',
    fields: land,
    audiences: owners,
    lifeEvents: ['dien-luc-nha-o-dat-dai'],
    agency: 'van-phong-dang-ky-dat-dai',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Đo vẽ', 'Survey'],
            ['Thuê đơn vị đo đạc lập bản vẽ tách, hợp thửa.', 'Have a surveyor draw the parcels.'],
          ],
          apply,
          receive,
        ],
        dossier: [
          original(['Đơn đề nghị tách thửa, hợp thửa', 'Request to divide or merge']),
          original(['Bản vẽ tách thửa, hợp thửa', 'Drawing of the parcels']),
          certificate,
        ],
      },
    ],
    channels: everyWay(byReceipt(), provincialFee),
    requirements: [
      [
        'Đất không tranh chấp, còn thời hạn sử dụng, có lối đi.',
        'No dispute, time of use left, and access.',
      ],
    ],
    results: [['Giấy chứng nhận cho thửa đất mới', 'Certificates of the new parcels']],
    legalBases: ['31/2024/QH15', '101/2024/NĐ-CP'],
    related: [{ relation: 'next', procedure: 'chuyen-nhuong-quyen-su-dung-dat' }],
    aliases: {
      vi: [
        'chia đất cho con',
        'tách sổ',
        'cắt đất bán',
        'gộp thửa',
        'tách đất vườn cho con làm nhà',
        'thửa đất rộng tối thiểu',
        'tách thửa',
      ],
      en: ['split land', 'divide a plot'],
    },
    returnReasons: [
      ['Thửa mới nhỏ hơn diện tích tối thiểu.', 'A new parcel is below the minimum area.'],
    ],
  }),
  procedure({
    slug: 'cap-doi-giay-chung-nhan-dat',
    code: '1.115269',
    page: '019ef8e1-e6b9-7709-a689-5833e067e0ff',
    title: ['Cấp đổi giấy chứng nhận đã cấp', 'Exchange of an issued land certificate'],
    plain: ['Đổi sổ đỏ cũ, rách sang sổ mới', 'Exchange an old or torn land certificate'],
    summary: [
      'Khi sổ ố, rách, muốn đổi mẫu mới, hoặc ghi đủ tên vợ chồng. Không bắt buộc đổi chỉ vì địa danh thay đổi.',
      'For a torn certificate, the new design, or to name both spouses. No one must exchange it only because place names changed.',
    ],
    level: 'province',
    fields: land,
    audiences: owners,
    lifeEvents: ['dien-luc-nha-o-dat-dai', 'hon-nhan-va-gia-dinh'],
    agency: 'van-phong-dang-ky-dat-dai',
    online: 'partial',
    cases: [
      {
        steps: [apply, receive],
        dossier: [
          changeForm,
          certificate,
          onlyWhen(
            ['Khi đo lại đất.', 'When the land is measured again.'],
            copy(['Mảnh trích đo bản đồ địa chính', 'Extract of the cadastral survey']),
          ),
        ],
      },
    ],
    channels: everyWay(byReceipt(), provincialFee),
    results: [['Giấy chứng nhận mới', 'New land certificate']],
    legalBases: ['31/2024/QH15', '101/2024/NĐ-CP', '151/2025/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'cap-lai-giay-chung-nhan-dat-bi-mat' }],
    aliases: {
      vi: ['đổi sổ đỏ', 'đổi sổ hồng', 'sổ đỏ rách', 'thêm tên vợ vào sổ đỏ', 'cấp đổi sổ'],
      en: ['exchange land certificate', 'torn red book'],
    },
    returnReasons: [
      ['Sổ đang thế chấp, chưa báo ngân hàng.', 'It is mortgaged and the bank was not told.'],
    ],
  }),
  procedure({
    slug: 'dang-ky-the-chap-dat',
    code: '1.011441',
    page: '019d2bfd-7e5d-7318-a451-84198f210213',
    decision: '570/QĐ-BTP',
    title: [
      'Đăng ký biện pháp bảo đảm bằng quyền sử dụng đất, tài sản gắn liền với đất',
      'Registration of security over land and what stands on it',
    ],
    plain: ['Đăng ký thế chấp sổ đỏ', 'Register a mortgage of land'],
    summary: [
      'Khi vay tiền có thế chấp nhà đất. Thường ngân hàng làm giúp; trả nợ xong thì xóa đăng ký.',
      'When a loan is secured by a home or land. The bank usually does it; once repaid, the entry is deleted.',
    ],
    level: 'province',
    fields: ['tai-nguyen-va-moi-truong', 'tu-phap'],
    audiences: owners,
    lifeEvents: ['dien-luc-nha-o-dat-dai', 'tai-chinh-doanh-nghiep'],
    agency: 'van-phong-dang-ky-dat-dai',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Ký hợp đồng', 'Sign'],
            [
              'Ký hợp đồng thế chấp, công chứng hoặc chứng thực.',
              'Sign the contract and have it notarised or certified.',
            ],
          ],
          apply,
          receive,
        ],
        dossier: [
          original(['Phiếu yêu cầu đăng ký (mẫu 01a)', 'Request (form 01a)']),
          original([
            'Hợp đồng thế chấp đã công chứng, chứng thực',
            'Notarised or certified contract',
          ]),
          certificate,
        ],
      },
    ],
    channels: everyWay(
      workingDays(3, [
        'Hồ sơ hợp lệ thường xong trong ngày.',
        'Valid dossiers are usually done the same day.',
      ]),
      provincialFee,
    ),
    results: [['Phiếu yêu cầu có chứng nhận đăng ký', 'Request with the confirmation']],
    legalBases: ['99/2022/NĐ-CP', '18/2026/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'chuyen-nhuong-quyen-su-dung-dat' }],
    aliases: {
      vi: ['thế chấp sổ đỏ', 'vay ngân hàng bằng sổ đỏ', 'cầm sổ đỏ', 'giao dịch bảo đảm'],
      en: ['mortgage land', 'land as security'],
    },
    returnReasons: [
      ['Tên trên hợp đồng khác tên trên sổ.', 'Names in contract and certificate differ.'],
    ],
  }),
  procedure({
    slug: 'hoa-giai-tranh-chap-dat-dai',
    code: '1.012812',
    page: '019d2bfa-76e6-7468-b6f2-3d412e902b88',
    decision: '2304/QĐ-BNNMT',
    title: ['Hòa giải tranh chấp đất đai', 'Mediation of land disputes'],
    plain: ['Nhờ xã, phường hòa giải tranh chấp đất', 'Ask the commune to mediate about land'],
    summary: [
      'Tranh chấp ai là người có quyền sử dụng đất phải hòa giải ở xã, phường trước khi kiện ra tòa.',
      'Disputes about who has the right to land are mediated by the commune before they go to court.',
    ],
    level: 'commune',
    fields: land,
    audiences: ['cong-dan-viet-nam', 'to-chuc', 'doanh-nghiep'],
    lifeEvents: ['giai-quyet-khieu-kien', 'dien-luc-nha-o-dat-dai'],
    agency: 'ubnd-cap-xa',
    coordinating: ['van-phong-dang-ky-dat-dai'],
    online: 'information',
    cases: [
      {
        steps: [
          [
            ['Gửi đơn', 'Send the request'],
            [
              'Xã, phường báo thụ lý trong 3 ngày làm việc.',
              'The commune says within 3 working days whether it takes the case.',
            ],
          ],
          inspection,
          [
            ['Hòa giải', 'Mediation'],
            [
              'Hội đồng hòa giải mời các bên; kết quả ghi vào biên bản.',
              'The council invites the parties; the outcome is recorded.',
            ],
          ],
        ],
        dossier: [
          original(['Đơn yêu cầu hòa giải', 'Request for mediation']),
          copy(['Giấy tờ liên quan đến thửa đất', 'Papers on the land']),
        ],
      },
    ],
    channels: [
      { channel: 'direct', time: days(30), fees: free() },
      { channel: 'postal', time: days(30), fees: free() },
    ],
    results: [['Biên bản hòa giải', 'Record of the mediation']],
    legalBases: ['31/2024/QH15', '102/2024/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'cap-giay-chung-nhan-dat-lan-dau' }],
    aliases: {
      vi: [
        'tranh chấp ranh đất',
        'kiện đất đai',
        'lấn đất',
        'hàng xóm lấn ranh',
        'cãi nhau về đất',
      ],
      en: ['land dispute', 'boundary dispute', 'dispute with a neighbour'],
    },
    returnReasons: [
      ['Đơn không ghi rõ thửa đất và bên tranh chấp.', 'Parcel or opponent is not named.'],
    ],
  }),
];
