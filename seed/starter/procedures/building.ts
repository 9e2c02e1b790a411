import type { StarterProcedure } from '../starter.ts';
import { copy, filledIn, onlyWhen, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { provincialFee, unknownFee } from './fees.ts';
import { identityPaper } from './papers.ts';
import { apply, inspection, receive } from './steps.ts';
import { byReceipt, days, workingDays } from './time.ts';
import { everyWay } from './ways.ts';

const builders = ['cong-dan-viet-nam', 'doanh-nghiep', 'to-chuc'];

/** What follows the first building permit, and what else the construction offices give. */
export const buildingProcedures: StarterProcedure[] = [
  procedure({
    slug: 'cap-giay-phep-sua-chua-nha',
    code: '1.013229',
    page: '019d2bfe-909c-759d-9dc9-416500074f0f',
    title: [
      'Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',
      'Permit to repair or alter class III and IV works and private homes',
    ],
    plain: ['Xin phép sửa nhà, nâng tầng', 'Get a permit to alter a house'],
    summary: [
      'Cần khi sửa làm thay đổi kết cấu chịu lực, công năng, mặt ngoài giáp đường phố. Sơn, lát, thay cửa thì không phải xin.',
      'Needed when the frame, the use or a front towards the street changes. Painting, tiling and new doors need no permit.',
    ],
    level: 'commune',
    fields: ['xay-dung'],
    audiences: builders,
    lifeEvents: ['dien-luc-nha-o-dat-dai', 'dien-luc-dat-dai-xay-dung'],
    agency: 'ubnd-cap-xa',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Chụp ảnh, vẽ thiết kế', 'Photograph and design'],
            [
              'Chụp ảnh hiện trạng và làm bản vẽ phần sửa chữa.',
              'Photograph the house and have the changes drawn.',
            ],
          ],
          apply,
          receive,
        ],
        dossier: [
          filledIn('don-de-nghi-cap-giay-phep-xay-dung', [
            'Đơn đề nghị cấp giấy phép sửa chữa, cải tạo',
            'Application for the permit',
          ]),
          copy(['Giấy tờ về quyền sở hữu, quản lý, sử dụng nhà', 'Papers of ownership or use']),
          original([
            'Bản vẽ hiện trạng, bản vẽ phần sửa và ảnh chụp nhà',
            'Drawings as it is and as altered, and photographs',
          ]),
        ],
      },
    ],
    channels: everyWay(byReceipt(), provincialFee),
    requirements: [['Bảo đảm an toàn cho nhà bên cạnh.', 'Neighbouring houses stay safe.']],
    results: [['Giấy phép sửa chữa, cải tạo', 'Permit to alter']],
    legalBases: ['50/2014/QH13', '175/2024/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'cap-giay-phep-xay-dung-nha-o' }],
    aliases: {
      vi: ['sửa nhà', 'nâng tầng', 'cơi nới', 'cải tạo nhà', 'xây thêm tầng'],
      en: ['renovation permit', 'add a floor'],
    },
    returnReasons: [['Không có ảnh chụp hiện trạng.', 'Photographs of the house are missing.']],
  }),
  procedure({
    slug: 'gia-han-giay-phep-xay-dung',
    code: '1.013227',
    page: '019d2bfe-9097-700f-899f-6dfc532f0e6b',
    decision: '1077/QĐ-BXD',
    title: [
      'Gia hạn giấy phép xây dựng đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',
      'Extension of the building permit for class III and IV works and private homes',
    ],
    plain: ['Gia hạn giấy phép xây dựng', 'Extend a building permit'],
    summary: [
      'Khi giấy phép sắp hết hạn mà chưa khởi công. Xin trước ngày hết hạn.',
      'For permits about to end before building began. Apply before that day.',
    ],
    level: 'commune',
    fields: ['xay-dung'],
    audiences: builders,
    lifeEvents: ['dien-luc-nha-o-dat-dai', 'dien-luc-dat-dai-xay-dung'],
    agency: 'ubnd-cap-xa',
    online: 'partial',
    cases: [
      {
        steps: [apply, receive],
        dossier: [
          original(['Đơn đề nghị gia hạn giấy phép xây dựng', 'Application for the extension']),
          original(['Giấy phép xây dựng đã được cấp', 'The building permit']),
        ],
      },
    ],
    channels: everyWay(workingDays(5), provincialFee),
    results: [['Giấy phép xây dựng được gia hạn', 'Extended building permit']],
    legalBases: ['175/2024/NĐ-CP', '14/2026/NĐ-CP'],
    related: [{ relation: 'prerequisite', procedure: 'cap-giay-phep-xay-dung-nha-o' }],
    aliases: {
      vi: ['giấy phép xây dựng hết hạn', 'gia hạn GPXD', 'chưa khởi công'],
      en: ['extend building permit', 'expired building permit'],
    },
    returnReasons: [
      ['Giấy phép đã hết hạn trước ngày nộp.', 'The permit had ended before you applied.'],
    ],
  }),
  procedure({
    slug: 'chung-chi-hanh-nghe-xay-dung',
    code: '1.013237',
    page: '019d2bfe-90a3-7380-bff5-eec6890fd74e',
    decision: '708/QĐ-BXD',
    title: [
      'Cấp mới chứng chỉ hành nghề hoạt động xây dựng',
      'First issue of a construction practice certificate',
    ],
    plain: ['Xin chứng chỉ hành nghề xây dựng', 'Get a construction practice certificate'],
    summary: [
      'Kỹ sư, kiến trúc sư cần chứng chỉ để chủ trì thiết kế, giám sát, định giá. Phải qua sát hạch.',
      'Engineers need it to lead design, supervision or costing. There is a test.',
    ],
    level: 'province',
    fields: ['xay-dung'],
    audiences: ['cong-dan-viet-nam', 'nguoi-nuoc-ngoai'],
    lifeEvents: ['viec-lam'],
    agency: 'so-xay-dung',
    online: 'full',
    cases: [
      {
        steps: [
          apply,
          [
            ['Sát hạch', 'Test'],
            [
              'Hồ sơ đủ điều kiện thì được báo lịch sát hạch.',
              'If the dossier qualifies, you are told when to take the test.',
            ],
          ],
          receive,
        ],
        dossier: [
          original(['Đơn đề nghị cấp chứng chỉ kèm ảnh', 'Application with photograph']),
          copy(['Văn bằng chuyên môn', 'Diploma']),
          copy(['Quyết định phân công hoặc xác nhận kinh nghiệm', 'Proof of experience']),
          onlyWhen(
            ['Nếu đã từng được cấp.', 'If you held one before.'],
            copy(['Chứng chỉ hành nghề cũ', 'Former certificate']),
          ),
        ],
      },
    ],
    channels: everyWay(
      byReceipt(['Theo kỳ sát hạch.', 'By the calendar of the tests.']),
      unknownFee(),
    ),
    results: [['Chứng chỉ hành nghề hoạt động xây dựng', 'Construction practice certificate']],
    legalBases: ['50/2014/QH13', '175/2024/NĐ-CP', '14/2026/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'cap-giay-phep-xay-dung-nha-o' }],
    aliases: {
      vi: ['CCHN xây dựng', 'chứng chỉ giám sát', 'chứng chỉ thiết kế', 'chứng chỉ kỹ sư'],
      en: ['engineer certificate', 'construction licence'],
    },
    returnReasons: [['Kinh nghiệm chưa đủ theo hạng.', 'Experience is short of the class.']],
  }),
  procedure({
    slug: 'chat-ha-cay-xanh',
    code: '1.002693',
    page: '019d2bfe-230c-75d8-8979-11b8bdc68e6c',
    decision: '1813/QĐ-BXD',
    title: ['Cấp giấy phép chặt hạ, dịch chuyển cây xanh', 'Permit to fell or move urban trees'],
    plain: ['Xin chặt, dời cây xanh đường phố', 'Fell or move a street tree'],
    summary: [
      'Cây trên vỉa hè, công viên, nơi công cộng phải có giấy phép mới được chặt hoặc dời.',
      'Trees on pavements, in parks and public places may be felled or moved only with a permit.',
    ],
    level: 'commune',
    fields: ['xay-dung'],
    audiences: builders,
    lifeEvents: ['dien-luc-nha-o-dat-dai'],
    agency: 'ubnd-cap-xa',
    online: 'partial',
    cases: [
      {
        steps: [apply, inspection, receive],
        dossier: [
          original([
            'Đơn đề nghị cấp giấy phép chặt hạ, dịch chuyển',
            'Application for the permit',
          ]),
          original(['Ảnh chụp hiện trạng cây', 'Photographs of the tree']),
        ],
      },
    ],
    channels: everyWay(
      workingDays(10, ['Cây cần bảo tồn: 20 ngày làm việc.', 'Protected trees: 20 working days.']),
      unknownFee(),
    ),
    results: [['Giấy phép chặt hạ, dịch chuyển cây xanh', 'Permit to fell or move the tree']],
    legalBases: ['258/2025/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'cap-giay-phep-xay-dung-nha-o' }],
    aliases: {
      vi: ['chặt cây trước nhà', 'đốn cây', 'cây ngã đổ', 'dời cây vỉa hè'],
      en: ['cut down a tree', 'tree permit'],
    },
    returnReasons: [['Ảnh không rõ vị trí cây.', 'The photographs do not show the place.']],
  }),
  procedure({
    slug: 'thue-nha-o-xa-hoi',
    code: '1.012896',
    page: '019d2bfe-88ac-71f9-b970-b83cf0372841',
    decision: '891/QĐ-BXD',
    title: [
      'Cho thuê, cho thuê mua nhà ở xã hội do Nhà nước đầu tư xây dựng bằng vốn đầu tư công',
      'Renting, or renting to buy, social housing built by the State',
    ],
    plain: ['Đăng ký thuê nhà ở xã hội', 'Apply for social housing'],
    summary: [
      'Cho người thu nhập thấp, công nhân, hộ nghèo, người có công chưa có nhà. Nhà của chủ đầu tư tư nhân thì đăng ký với chủ đầu tư.',
      'For low incomes, workers, poor homes and people with merit without a home. Private projects take applications themselves.',
    ],
    level: 'province',
    fields: ['xay-dung'],
    audiences: ['cong-dan-viet-nam', 'can-bo-cong-chuc-vien-chuc'],
    lifeEvents: ['dien-luc-nha-o-dat-dai'],
    agency: 'so-xay-dung',
    online: 'partial',
    cases: [
      {
        steps: [
          apply,
          [
            ['Xét duyệt', 'Selection'],
            [
              'Xét đối tượng, điều kiện; nhiều người thì chấm điểm.',
              'Who qualifies is checked; if many apply, points decide.',
            ],
          ],
          [
            ['Ký hợp đồng', 'Sign'],
            ['Ký hợp đồng thuê hoặc thuê mua.', 'Sign the contract.'],
          ],
        ],
        dossier: [
          original(['Đơn đăng ký thuê nhà ở xã hội', 'Application']),
          copy(['Giấy tờ chứng minh đối tượng', 'Proof that you belong to those entitled']),
          onlyWhen(
            ['Khi thuê mua.', 'When renting to buy.'],
            copy(['Giấy tờ về điều kiện nhà ở, thu nhập', 'Papers on housing and income']),
          ),
          identityPaper,
        ],
      },
    ],
    channels: everyWay(days(30), unknownFee()),
    results: [['Hợp đồng thuê hoặc thuê mua nhà', 'Contract']],
    legalBases: ['27/2023/QH15', '100/2024/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'dang-ky-thuong-tru' }],
    aliases: {
      vi: ['NOXH', 'mua nhà ở xã hội', 'nhà cho người thu nhập thấp', 'thuê nhà nhà nước'],
      en: ['social housing', 'low-income housing'],
    },
    returnReasons: [['Giấy xác nhận thu nhập quá cũ.', 'The proof of income is too old.']],
  }),
];
