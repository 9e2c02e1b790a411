import type { StarterProcedure } from '../starter.ts';
import { copy, onlyWhen, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { free, unknownFee } from './fees.ts';
import { identityPaper } from './papers.ts';
import { apply, receive } from './steps.ts';
import { byReceipt } from './time.ts';
import { everyWay } from './ways.ts';

const diplomaHolders = [
  'cong-dan-viet-nam',
  'nguoi-nuoc-ngoai',
  'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai',
];

/** Diplomas, admissions and school fees. */
export const schoolingProcedures: StarterProcedure[] = [
  procedure({
    slug: 'cap-ban-sao-van-bang',
    code: '3.000465',
    page: '019d2bf8-df63-75bf-8bff-4c9d1f98674c',
    title: [
      'Cấp bản sao văn bằng, chứng chỉ từ sổ gốc',
      'Copy of a diploma or certificate from the register',
    ],
    plain: ['Mất bằng tốt nghiệp, xin bản sao', 'Replace a lost diploma by a certified copy'],
    summary: [
      'Bằng cấp chỉ cấp một lần; mất bằng thì xin bản sao từ sổ gốc, có giá trị như bản chính.',
      'Diplomas are issued once; if yours is lost, a copy from the register counts as the original.',
    ],
    level: 'province',
    fields: ['giao-duc-va-dao-tao'],
    audiences: diplomaHolders,
    lifeEvents: ['hoc-tap', 'viec-lam'],
    agency: 'so-giao-duc-va-dao-tao',
    online: 'full',
    cases: [
      {
        name: ['Bằng trung học cơ sở, trung học phổ thông', 'School diplomas'],
        steps: [apply, receive],
        dossier: [original(['Đơn đề nghị cấp bản sao', 'Request for the copy']), identityPaper],
      },
      {
        name: ['Bằng đại học, cao đẳng, trung cấp', 'University and vocational diplomas'],
        steps: [
          [
            ['Hỏi nơi cấp bằng', 'Ask the issuer'],
            [
              'Nộp ở chính trường đã cấp bằng, nơi giữ sổ gốc.',
              'Apply to the school that issued it and keeps the register.',
            ],
          ],
          receive,
        ],
        dossier: [original(['Đơn đề nghị cấp bản sao', 'Request for the copy']), identityPaper],
      },
    ],
    channels: everyWay(byReceipt(), unknownFee()),
    results: [['Bản sao văn bằng, chứng chỉ từ sổ gốc', 'Copy from the register']],
    legalBases: ['43/2019/QH14'],
    related: [{ relation: 'related', procedure: 'chung-thuc-ban-sao-tu-ban-chinh' }],
    aliases: {
      vi: [
        'mất bằng cấp 3',
        'làm lại bằng tốt nghiệp',
        'xin lại bằng',
        'mất bằng đại học',
        'bản sao bằng',
      ],
      en: ['lost diploma', 'copy of degree'],
    },
    returnReasons: [
      [
        'Không ghi năm tốt nghiệp, trường, hội đồng thi.',
        'Year, school or examination board is missing.',
      ],
    ],
  }),
  procedure({
    slug: 'chinh-sua-van-bang',
    code: '3.000466',
    page: '019d2bf8-df6a-7281-8a5c-2a25acbf63f1',
    title: ['Chỉnh sửa nội dung văn bằng, chứng chỉ', 'Correction of a diploma or certificate'],
    plain: ['Sửa tên, ngày sinh trên bằng tốt nghiệp', 'Correct a name or date on a diploma'],
    summary: [
      'Khi bằng ghi sai, hoặc hộ tịch của bạn đã được cải chính sau khi nhận bằng.',
      'When the diploma is wrong, or your civil-status data was corrected after you received it.',
    ],
    level: 'province',
    fields: ['giao-duc-va-dao-tao'],
    audiences: diplomaHolders,
    lifeEvents: ['hoc-tap', 'viec-lam'],
    agency: 'so-giao-duc-va-dao-tao',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Có giấy tờ hộ tịch đúng', 'Have correct civil-status papers'],
            [
              'Cải chính hộ tịch trước, nếu giấy khai sinh sai.',
              'Correct the birth certificate first if it is wrong.',
            ],
          ],
          apply,
          receive,
        ],
        dossier: [
          original(['Đơn đề nghị chỉnh sửa', 'Request for correction']),
          original(['Văn bằng, chứng chỉ cần chỉnh sửa', 'The diploma or certificate']),
          onlyWhen(
            ['Khi hộ tịch đã thay đổi.', 'When civil-status data has changed.'],
            copy(['Trích lục thay đổi, cải chính hộ tịch', 'Extract on the civil-status change']),
          ),
          copy(['Giấy khai sinh hoặc căn cước', 'Birth certificate or identity card']),
        ],
      },
    ],
    channels: everyWay(byReceipt(), unknownFee()),
    results: [['Quyết định chỉnh sửa văn bằng, chứng chỉ', 'Decision on the correction']],
    legalBases: ['43/2019/QH14'],
    related: [{ relation: 'related', procedure: 'cap-ban-sao-van-bang' }],
    aliases: {
      vi: ['sai tên trên bằng', 'sửa bằng cấp', 'bằng ghi sai ngày sinh', 'đính chính bằng'],
      en: ['correct diploma', 'name on certificate'],
    },
    returnReasons: [
      [
        'Giấy khai sinh và căn cước không khớp nhau.',
        'Birth certificate and identity card differ.',
      ],
    ],
  }),
  procedure({
    slug: 'tuyen-sinh-lop-10',
    code: '3.000181',
    page: '019d2bf8-d798-73c8-956b-65e4620c4016',
    title: ['Tuyển sinh trung học phổ thông', 'Admission to upper secondary school'],
    plain: ['Đăng ký vào lớp 10', 'Enrol in grade 10'],
    summary: [
      'Đăng ký thi hoặc xét vào lớp 10 theo kế hoạch của tỉnh hằng năm.',
      'Register for the grade 10 examination or selection of the year.',
    ],
    level: 'province',
    fields: ['giao-duc-va-dao-tao'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['hoc-tap'],
    agency: 'nha-truong',
    coordinating: ['so-giao-duc-va-dao-tao'],
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Đọc thông báo tuyển sinh', 'Read the announcement'],
            ['Xem chỉ tiêu, môn thi, ngày thi của tỉnh.', 'See places, subjects and days.'],
          ],
          [
            ['Đăng ký nguyện vọng', 'Choose schools'],
            [
              'Đăng ký trực tuyến hoặc qua trường trung học cơ sở đang học.',
              'Register online or through the current school.',
            ],
          ],
          [
            ['Xem kết quả, nhập học', 'Result and enrolment'],
            ['Nhập học đúng hạn ghi trong thông báo.', 'Enrol by the day announced.'],
          ],
        ],
        dossier: [
          original(['Phiếu đăng ký dự tuyển', 'Registration form']),
          onlyWhen(
            ['Khi dữ liệu chưa có.', 'When the data is not there yet.'],
            copy(['Giấy khai sinh', 'Birth certificate']),
          ),
          original(['Học bạ trung học cơ sở', 'School record']),
          onlyWhen(
            ['Nếu được cộng điểm.', 'If you have a claim to extra points.'],
            copy(['Giấy xác nhận ưu tiên, khuyến khích', 'Proof of priority']),
          ),
        ],
      },
    ],
    channels: everyWay(
      byReceipt(['Theo lịch tuyển sinh của tỉnh.', 'By the calendar of the province.']),
      unknownFee(),
    ),
    requirements: [
      [
        'Đã tốt nghiệp trung học cơ sở, trong độ tuổi.',
        'Finished lower secondary school, within the age.',
      ],
    ],
    results: [['Danh sách trúng tuyển', 'List of those admitted']],
    legalBases: ['43/2019/QH14', '30/2024/TT-BGDĐT'],
    related: [{ relation: 'related', procedure: 'chuyen-truong' }],
    aliases: {
      vi: ['thi vào lớp 10', 'tuyển sinh 10', 'xét tuyển lớp 10', 'thi vào cấp 3'],
      en: ['grade 10 admission', 'high school entrance'],
    },
    returnReasons: [
      ['Thông tin học sinh khác căn cước, giấy khai sinh.', 'Pupil data differs from the papers.'],
    ],
  }),
  procedure({
    slug: 'tuyen-sinh-lop-6',
    code: '3.000182',
    page: '019d2bf8-d78d-7335-bc84-dc4d5274946e',
    title: ['Tuyển sinh trung học cơ sở', 'Admission to lower secondary school'],
    plain: ['Đăng ký vào lớp 6', 'Enrol in grade 6'],
    summary: [
      'Xét tuyển vào lớp 6 theo nơi ở; không thi, trừ trường có quy định riêng.',
      'Admission to grade 6 by home address, without an examination unless the school has its own rules.',
    ],
    level: 'commune',
    fields: ['giao-duc-va-dao-tao'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['hoc-tap', 'co-con-nho'],
    agency: 'nha-truong',
    coordinating: ['ubnd-cap-xa'],
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Xem tuyến tuyển sinh', 'See your school'],
            [
              'Xem trường theo nơi cư trú trong thông báo của xã, phường.',
              'The commune announces which school serves your address.',
            ],
          ],
          [
            ['Đăng ký', 'Register'],
            ['Đăng ký trực tuyến hoặc tại trường.', 'Register online or at the school.'],
          ],
          [
            ['Nhập học', 'Enrol'],
            ['Nộp học bạ bản chính khi nhập học.', 'Bring the school record.'],
          ],
        ],
        dossier: [
          original(['Đơn đăng ký dự tuyển', 'Registration form']),
          original(['Học bạ tiểu học', 'Primary school record']),
          onlyWhen(
            ['Khi dữ liệu chưa có.', 'When the data is not there yet.'],
            copy(['Giấy khai sinh', 'Birth certificate']),
          ),
        ],
      },
    ],
    channels: everyWay(
      byReceipt(['Theo lịch tuyển sinh hằng năm.', 'By the calendar of the year.']),
      free(),
    ),
    results: [['Danh sách học sinh được nhận', 'List of pupils admitted']],
    legalBases: ['43/2019/QH14', '30/2024/TT-BGDĐT'],
    related: [
      { relation: 'related', procedure: 'dang-ky-tam-tru' },
      { relation: 'related', procedure: 'chuyen-truong' },
    ],
    aliases: {
      vi: ['vào lớp 6', 'tuyển sinh lớp 6', 'xin học lớp 6', 'xin học cấp 2', 'nhập học lớp 6'],
      en: ['grade 6 admission', 'secondary school place'],
    },
    returnReasons: [
      ['Nơi cư trú ngoài tuyến của trường.', 'The home lies outside the school’s area.'],
    ],
  }),
  procedure({
    slug: 'mien-giam-hoc-phi',
    code: '1.014333',
    page: '019d2bf8-c7e1-75ac-9762-bc33fb416d13',
    title: [
      'Đề nghị miễn, giảm học phí trong cơ sở giáo dục nghề nghiệp và cơ sở giáo dục đại học công lập',
      'Exemption from or reduction of fees in public vocational schools and universities',
    ],
    plain: ['Xin miễn, giảm học phí đại học, trường nghề', 'Have tuition fees waived or reduced'],
    summary: [
      'Cho sinh viên, học viên thuộc diện chính sách, hộ nghèo, khuyết tật, dân tộc thiểu số. Trường mầm non, phổ thông công lập đã miễn học phí.',
      'For students of policy families, poor homes, with disabilities or of ethnic minorities. Public nursery and general schools charge no tuition.',
    ],
    level: 'other',
    fields: ['giao-duc-va-dao-tao'],
    audiences: ['cong-dan-viet-nam'],
    lifeEvents: ['hoc-tap'],
    agency: 'nha-truong',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Nộp ở trường', 'Apply to the school'],
            [
              'Nộp đơn đầu năm học cho trường đang học.',
              'Apply to your school at the start of the year.',
            ],
          ],
          receive,
        ],
        dossier: [
          original(['Đơn đề nghị miễn, giảm học phí', 'Application']),
          copy(
            ['Giấy chứng minh thuộc diện được miễn, giảm', 'Proof that you qualify'],
            ['Dữ liệu đã có thì không phải nộp.', 'Not needed when the data can be looked up.'],
          ),
        ],
      },
    ],
    channels: everyWay(
      byReceipt(['Theo lịch của trường.', 'By the calendar of the school.']),
      free(),
    ),
    results: [['Quyết định miễn, giảm học phí', 'Decision on the fees']],
    legalBases: ['43/2019/QH14', '238/2025/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'tro-cap-xa-hoi-hang-thang' }],
    aliases: {
      vi: ['giảm tiền học', 'miễn học phí', 'học phí sinh viên nghèo', 'hỗ trợ học phí'],
      en: ['tuition waiver', 'school fees'],
    },
    returnReasons: [
      ['Giấy chứng nhận hộ nghèo đã hết năm.', 'The poor-household certificate is last year’s.'],
    ],
  }),
];
