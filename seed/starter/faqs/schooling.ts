import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const schoolingFaqs: StarterFaqSet = {
  slug: 'hoc-tap-va-bang-cap',
  title: { vi: 'Trường học, học phí, bằng cấp', en: 'Schools, fees and diplomas' },
  summary: {
    vi: 'Vào lớp 1, lớp 6, lớp 10, học phí, mất bằng, sửa bằng, học thêm.',
    en: 'Grades 1, 6 and 10, fees, lost and wrong diplomas, extra classes.',
  },
  agency: 'so-giao-duc-va-dao-tao',
  fields: ['giao-duc-va-dao-tao'],
  lifeEvents: ['hoc-tap'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('mat-bang-tot-nghiep-co-cap-lai', {
      question: [
        'Mất bằng tốt nghiệp có được cấp lại bản chính không?',
        'Is a lost diploma issued again?',
      ],
      asked: [
        'mat bang cap 3 lam lai dc k',
        'Mất bằng đại học làm sao?',
        'xin lại bằng tốt nghiệp',
      ],
      askedInEnglish: ['lost diploma original', 'replace degree'],
      answer: [
        [
          'Không, bản chính chỉ cấp một lần. Bạn xin bản sao từ sổ gốc, có giá trị như bản chính. Bằng phổ thông xin ở Sở Giáo dục và Đào tạo, bằng đại học xin ở trường đã cấp.',
          'No, the original is issued once. You receive a copy from the register, which counts as the original. School diplomas: the department; degrees: the university that issued them.',
        ],
      ],
      live: ['dossier', 'cap-ban-sao-van-bang'],
    }),
    faq('bang-ghi-sai-ten-sua-the-nao', {
      question: [
        'Bằng tốt nghiệp ghi sai tên, ngày sinh thì sửa thế nào?',
        'How is a wrong name or date on a diploma corrected?',
      ],
      asked: ['bang cap 3 sai ngay sinh', 'Bằng sai họ tên so với căn cước', 'sửa tên trên bằng'],
      askedInEnglish: ['diploma wrong name', 'correct date of birth on degree'],
      answer: [
        [
          'So giấy khai sinh với căn cước trước. Nếu giấy khai sinh đúng mà bằng sai thì xin chỉnh sửa bằng; nếu giấy khai sinh sai thì cải chính hộ tịch rồi mới sửa bằng.',
          'Compare birth certificate and identity card first. If they are right and the diploma is wrong, have it corrected; if the birth certificate is wrong, correct that first.',
        ],
      ],
      live: ['dossier', 'chinh-sua-van-bang'],
    }),
    faq('vao-lop-1-can-gi', {
      question: ['Cho con vào lớp 1 cần gì?', 'What does a child need to start grade 1?'],
      asked: ['dang ky lop 1 online', 'Vào lớp 1 trái tuyến', 'hồ sơ vào lớp 1'],
      askedInEnglish: ['grade 1 enrolment', 'start primary school'],
      answer: [
        [
          'Trẻ đủ 6 tuổi trong năm. Xã, phường và trường thông báo tuyến theo nơi cư trú; đăng ký trực tuyến bằng số định danh của con, thường không phải nộp bản sao giấy khai sinh. Cư trú chưa cập nhật thì đăng ký tạm trú trước.',
          'The child turns 6 in the year. Commune and school announce areas by address; register online with the child’s personal number, usually without a copy of the birth certificate. If your address is not recorded, register residence first.',
        ],
      ],
      procedures: ['tuyen-sinh-lop-6', 'dang-ky-tam-tru', 'dang-ky-khai-sinh'],
      lifeEvents: ['hoc-tap', 'co-con-nho'],
    }),
    faq('trai-tuyen-lop-6-duoc-khong', {
      question: [
        'Ở trọ có xin được cho con vào lớp 6 trường gần nhà không?',
        'Can tenants get a grade 6 place nearby?',
      ],
      asked: ['tam tru xin hoc lop 6', 'Trái tuyến cấp 2', 'xin học lớp 6 gần chỗ trọ'],
      askedInEnglish: ['tenant school place', 'grade 6 out of area'],
      answer: [
        [
          'Được xét theo nơi ở thực tế khi đã đăng ký tạm trú. Trường nhận hết học sinh đúng tuyến trước, còn chỗ mới nhận thêm. Hộ khẩu giấy không còn dùng để xét.',
          'Places follow the real home once temporary residence is registered. Schools take pupils of their area first, others if there is room. Paper household books no longer count.',
        ],
      ],
      live: ['dossier', 'tuyen-sinh-lop-6'],
    }),
    faq('thi-lop-10-dang-ky-may-nguyen-vong', {
      question: ['Thi vào lớp 10 đăng ký thế nào?', 'How do I register for grade 10?'],
      asked: ['dang ky nguyen vong lop 10', 'Lịch thi vào 10 Đắk Lắk', 'thi chuyển cấp 3'],
      askedInEnglish: ['grade 10 exam registration', 'high school choices'],
      answer: [
        [
          'Môn thi, ngày thi và số nguyện vọng do tỉnh công bố mỗi năm. Học sinh đăng ký qua trường đang học hoặc trực tuyến. Xem kỹ điều kiện cộng điểm để nộp giấy kịp hạn.',
          'Subjects, days and the number of choices are announced by the province each year. Register through your school or online. Mind the papers for extra points and their deadline.',
        ],
      ],
      live: ['dossier', 'tuyen-sinh-lop-10'],
    }),
    faq('hoc-phi-truong-cong-co-phai-dong', {
      question: ['Trường công lập có còn thu học phí không?', 'Do public schools charge tuition?'],
      asked: ['hoc phi 2026 mien chua', 'Con học cấp 2 có đóng học phí?', 'miễn học phí phổ thông'],
      askedInEnglish: ['public school fees', 'free tuition'],
      answer: [
        [
          'Từ năm học 2025–2026, trẻ mầm non và học sinh phổ thông công lập được miễn học phí; học sinh trường tư được hỗ trợ theo mức của tỉnh. Tiền ăn, bán trú và khoản tự nguyện không phải là học phí.',
          'Since the school year 2025–2026 public nursery and general schools charge no tuition; private pupils receive support at the province’s rate. Meals, day care and voluntary items are not tuition.',
        ],
      ],
      procedures: ['mien-giam-hoc-phi'],
      legalBases: ['238/2025/NĐ-CP'],
    }),
    faq('sinh-vien-ngheo-mien-hoc-phi', {
      question: [
        'Sinh viên hộ nghèo xin miễn học phí thế nào?',
        'How does a poor student have fees waived?',
      ],
      asked: [
        'sv ho ngheo mien hoc phi',
        'Giảm học phí con thương binh',
        'xin giảm học phí đại học',
      ],
      askedInEnglish: ['student fee waiver', 'poor student university fees'],
      answer: [
        [
          'Nộp đơn cho trường đầu năm học, kèm giấy chứng minh thuộc diện. Trường công miễn, giảm trực tiếp; trường tư thì nhận tiền hỗ trợ qua xã, phường.',
          'Apply to the school at the start of the year with proof. Public schools reduce the fee; for private ones the support comes through the commune.',
        ],
      ],
      live: ['dossier', 'mien-giam-hoc-phi'],
    }),
    faq('day-them-hoc-them-quy-dinh', {
      question: [
        'Giáo viên có được dạy thêm học sinh của mình không?',
        'May teachers give paid lessons to their own pupils?',
      ],
      asked: ['gv day them thu tien', 'Học thêm có bắt buộc không?', 'mở lớp dạy thêm'],
      askedInEnglish: ['extra classes', 'private tutoring rules'],
      answer: [
        [
          'Giáo viên không được dạy thêm ngoài trường có thu tiền với học sinh mà mình đang dạy ở trường. Học thêm là tự nguyện. Dạy thêm ngoài trường thu tiền thì phải đăng ký kinh doanh và công khai thông tin.',
          'Teachers may not take money for lessons outside school from pupils they teach. Extra lessons are voluntary. Paid tutoring outside school registers as a business and publishes its terms.',
        ],
      ],
      procedures: ['dang-ky-ho-kinh-doanh'],
    }),
    faq('bang-nuoc-ngoai-cong-nhan-o-dau', {
      question: [
        'Bằng nước ngoài muốn dùng ở Việt Nam phải làm gì?',
        'How is a foreign degree recognised?',
      ],
      asked: [
        'cong nhan bang dai hoc nuoc ngoai',
        'Bằng cấp 3 học bên Mỹ',
        'dịch và công nhận văn bằng',
      ],
      askedInEnglish: ['recognise foreign degree', 'foreign diploma Vietnam'],
      answer: [
        [
          'Bằng phổ thông xin công nhận ở Sở Giáo dục và Đào tạo; bằng đại học trở lên ở Bộ Giáo dục và Đào tạo. Thường cần bản dịch chứng thực và tài liệu về khóa học.',
          'School diplomas are recognised by the department, degrees by the ministry. A certified translation and papers on the course are usually needed.',
        ],
      ],
      procedures: ['hop-phap-hoa-lanh-su'],
    }),
    faq('con-khuyet-tat-di-hoc-hoa-nhap', {
      question: [
        'Con khuyết tật đi học được hỗ trợ gì?',
        'What help has a child with a disability at school?',
      ],
      asked: ['tre tu ky di hoc lop 1', 'Học bổng cho học sinh khuyết tật', 'giáo dục hòa nhập'],
      askedInEnglish: ['inclusive school', 'child with disability school'],
      answer: [
        [
          'Trẻ được học hòa nhập ở trường gần nhà, được giảm nhẹ yêu cầu và có kế hoạch riêng; hộ nghèo, cận nghèo có thêm học bổng, tiền mua dụng cụ. Làm giấy xác nhận khuyết tật trước.',
          'The child learns in a school nearby with eased demands and a plan of its own; poor and near-poor homes also receive a grant. Get the disability certificate first.',
        ],
      ],
      procedures: ['xac-dinh-muc-do-khuyet-tat'],
      lifeEvents: ['hoc-tap', 'co-con-nho'],
    }),
  ],
};
