import type { StarterProcedure } from '../starter.ts';
import { copy, onlyWhen, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { free, unknownFee } from './fees.ts';
import { identityPaper } from './papers.ts';
import { apply, inspection, receive } from './steps.ts';
import { byReceipt } from './time.ts';
import { everyWay } from './ways.ts';

/** Disability, clinics and pharmacies. */
export const healthProcedures: StarterProcedure[] = [
  procedure({
    slug: 'xac-dinh-muc-do-khuyet-tat',
    code: '1.001699',
    page: '019d2bfe-b7cd-76e9-b909-bcf437629cb8',
    title: [
      'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
      'Assessment, or new assessment, of a disability and its certificate',
    ],
    plain: ['Làm giấy xác nhận khuyết tật', 'Get a disability certificate'],
    summary: [
      'Xã, phường xác định mức độ khuyết tật để được trợ cấp, bảo hiểm y tế, giảm giá vé. Người đi lại khó được đến nhà xác định.',
      'The commune assesses the degree of disability, which opens allowances, health insurance and cheaper fares. It comes home to those who cannot travel.',
    ],
    level: 'commune',
    fields: ['y-te', 'lao-dong-thuong-binh-va-xa-hoi'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['suc-khoe-va-y-te', 'co-con-nho', 'huu-tri'],
    agency: 'ubnd-cap-xa',
    online: 'partial',
    cases: [
      {
        steps: [
          apply,
          [
            ['Hội đồng xác định', 'The council assesses'],
            [
              'Hội đồng của xã, phường hỏi, quan sát, xem giấy tờ y tế rồi kết luận.',
              'The council of the commune asks, observes, reads medical papers and concludes.',
            ],
          ],
          receive,
        ],
        dossier: [
          original(['Đơn đề nghị xác định mức độ khuyết tật', 'Request for assessment']),
          onlyWhen(
            ['Nếu có.', 'If there are any.'],
            copy(['Bệnh án, giấy khám, điều trị, phẫu thuật', 'Medical records']),
          ),
          identityPaper,
        ],
      },
    ],
    channels: everyWay(byReceipt(), free()),
    results: [['Giấy xác nhận khuyết tật', 'Disability certificate']],
    legalBases: ['51/2010/QH12', '28/2012/NĐ-CP'],
    related: [{ relation: 'next', procedure: 'tro-cap-xa-hoi-hang-thang' }],
    aliases: {
      vi: ['giấy khuyết tật', 'chứng nhận khuyết tật', 'người tàn tật', 'giấy xác nhận khuyết tật'],
      en: ['disability certificate', 'disabled'],
    },
    returnReasons: [['Thiếu chữ ký người đại diện.', 'The representative has not signed.']],
  }),
  procedure({
    slug: 'cap-phep-phong-kham',
    code: '1.012278',
    page: '019d2bff-1dae-71ac-95d8-374403c4ee5e',
    title: [
      'Cấp mới giấy phép hoạt động khám bệnh, chữa bệnh',
      'New operating licence for medical facilities',
    ],
    plain: ['Mở phòng khám', 'Open a clinic'],
    summary: [
      'Phòng khám, nhà hộ sinh, cơ sở dịch vụ y tế phải có giấy phép hoạt động trước khi nhận người bệnh.',
      'Clinics, maternity homes and medical services need a licence before they see patients.',
    ],
    level: 'province',
    fields: ['y-te'],
    audiences: ['doanh-nghiep', 'to-chuc', 'hop-tac-xa'],
    lifeEvents: ['khoi-su-kinh-doanh', 'suc-khoe-va-y-te'],
    agency: 'so-y-te',
    online: 'partial',
    cases: [
      {
        steps: [apply, inspection, receive],
        dossier: [
          original(['Đơn đề nghị cấp giấy phép hoạt động', 'Application for the licence']),
          copy([
            'Giấy đăng ký doanh nghiệp hoặc quyết định thành lập',
            'Business registration or founding decision',
          ]),
          copy([
            'Giấy phép hành nghề của người chịu trách nhiệm chuyên môn và người hành nghề',
            'Practice licences of the head and the practitioners',
          ]),
          original(['Bản kê khai cơ sở vật chất, thiết bị', 'List of premises and equipment']),
          original(['Danh mục kỹ thuật dự kiến', 'List of services planned']),
        ],
      },
    ],
    channels: everyWay(byReceipt(), unknownFee()),
    requirements: [
      [
        'Người chịu trách nhiệm chuyên môn làm việc toàn thời gian tại cơ sở.',
        'The head practitioner works there full time.',
      ],
    ],
    results: [['Giấy phép hoạt động khám bệnh, chữa bệnh', 'Operating licence']],
    legalBases: ['15/2023/QH15', '96/2023/NĐ-CP'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-cong-ty-tnhh-mot-thanh-vien' }],
    aliases: {
      vi: ['mở phòng mạch', 'giấy phép phòng khám', 'phòng khám nha khoa', 'phòng khám tư'],
      en: ['clinic licence', 'dental clinic'],
    },
    returnReasons: [
      [
        'Diện tích, thiết bị không đúng bản kê khai.',
        'Premises or equipment differ from the list.',
      ],
    ],
  }),
  procedure({
    slug: 'du-dieu-kien-kinh-doanh-duoc',
    code: '1.014076',
    page: '019d2bff-3520-75d8-af1f-89a0f0359cf9',
    title: [
      'Cấp giấy chứng nhận đủ điều kiện kinh doanh dược thuộc thẩm quyền của Sở Y tế',
      'Certificate for pharmacies within the powers of the Department of Health',
    ],
    plain: ['Mở nhà thuốc, quầy thuốc', 'Open a pharmacy'],
    summary: [
      'Nhà thuốc, quầy thuốc, cơ sở bán dược liệu phải có giấy này trước khi bán thuốc.',
      'Pharmacies and herbal shops need it before they sell medicines.',
    ],
    level: 'province',
    fields: ['y-te'],
    audiences: ['doanh-nghiep', 'to-chuc', 'cong-dan-viet-nam'],
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'so-y-te',
    online: 'partial',
    cases: [
      {
        steps: [apply, inspection, receive],
        dossier: [
          original(['Đơn đề nghị cấp giấy chứng nhận', 'Application for the certificate']),
          original([
            'Tài liệu về địa điểm, kho, thiết bị, nhân sự',
            'Papers on premises, store, equipment and staff',
          ]),
          copy(['Giấy chứng nhận đăng ký kinh doanh', 'Business registration certificate']),
          copy(['Chứng chỉ hành nghề dược', 'Pharmacy practice certificate']),
        ],
      },
    ],
    channels: everyWay(byReceipt(), unknownFee()),
    requirements: [
      [
        'Người phụ trách chuyên môn có chứng chỉ hành nghề dược phù hợp.',
        'The person in charge holds the fitting practice certificate.',
      ],
    ],
    results: [['Giấy chứng nhận đủ điều kiện kinh doanh dược', 'Pharmacy certificate']],
    legalBases: ['105/2016/QH13', '44/2024/QH15'],
    related: [{ relation: 'prerequisite', procedure: 'chung-chi-hanh-nghe-duoc' }],
    aliases: {
      vi: ['mở tiệm thuốc tây', 'mở nhà thuốc', 'giấy phép nhà thuốc', 'bán thuốc tây', 'GPP'],
      en: ['pharmacy licence', 'drugstore'],
    },
    returnReasons: [
      ['Chưa có thiết bị theo dõi nhiệt độ, độ ẩm.', 'Temperature and humidity are not monitored.'],
    ],
  }),
  procedure({
    slug: 'chung-chi-hanh-nghe-duoc',
    code: '1.014092',
    page: '019d2bff-3538-71fe-8b3b-2fe11f5d68a0',
    title: [
      'Cấp Chứng chỉ hành nghề dược theo hình thức xét hồ sơ',
      'Pharmacy practice certificate on the strength of the dossier',
    ],
    plain: ['Xin chứng chỉ hành nghề dược', 'Get a pharmacy practice certificate'],
    summary: [
      'Dược sĩ cần chứng chỉ này để đứng tên phụ trách nhà thuốc, quầy thuốc.',
      'A pharmacist needs it to be in charge of a pharmacy.',
    ],
    level: 'province',
    fields: ['y-te'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['viec-lam'],
    agency: 'so-y-te',
    online: 'partial',
    cases: [
      {
        steps: [apply, receive],
        dossier: [
          original(['Đơn đề nghị cấp chứng chỉ hành nghề dược', 'Application for the certificate']),
          copy(['Văn bằng chuyên môn về dược', 'Pharmacy diploma']),
          original(['Giấy xác nhận thời gian thực hành', 'Confirmation of practice time']),
          original(['Giấy chứng nhận đủ sức khỏe', 'Health certificate']),
          onlyWhen(
            ['Khi cơ quan không tra cứu được.', 'When it cannot be looked up.'],
            original(['Phiếu lý lịch tư pháp', 'Criminal record certificate']),
          ),
        ],
      },
    ],
    channels: everyWay(byReceipt(), unknownFee()),
    results: [['Chứng chỉ hành nghề dược', 'Pharmacy practice certificate']],
    legalBases: ['105/2016/QH13', '44/2024/QH15'],
    related: [{ relation: 'next', procedure: 'du-dieu-kien-kinh-doanh-duoc' }],
    aliases: {
      vi: ['chứng chỉ dược', 'bằng dược sĩ', 'CCHN dược', 'hành nghề dược'],
      en: ['pharmacist certificate'],
    },
    returnReasons: [['Thời gian thực hành chưa đủ.', 'The practice time is too short.']],
  }),
];
