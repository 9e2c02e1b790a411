import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const healthFaqs: StarterFaqSet = {
  slug: 'kham-benh-khuyet-tat-nha-thuoc',
  title: { vi: 'Khám bệnh, khuyết tật, nhà thuốc', en: 'Medical care, disability, pharmacies' },
  summary: {
    vi: 'Giấy khuyết tật, chuyển tuyến, phòng khám tư, nhà thuốc, tiêm chủng.',
    en: 'Disability certificates, referral, private clinics, pharmacies, vaccination.',
  },
  agency: 'so-y-te',
  fields: ['y-te'],
  lifeEvents: ['suc-khoe-va-y-te'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('lam-giay-khuyet-tat-o-dau', {
      question: [
        'Làm giấy xác nhận khuyết tật ở đâu, có mất tiền không?',
        'Where do I get a disability certificate and is it free?',
      ],
      asked: [
        'giay khuyet tat lam o dau',
        'Xác nhận khuyết tật có tốn tiền?',
        'con bị tự kỷ làm giấy khuyết tật',
      ],
      askedInEnglish: ['disability certificate where', 'autism certificate'],
      answer: [
        [
          'Nộp ở xã, phường nơi cư trú, không mất tiền. Hội đồng của xã xem xét; người không đi lại được thì hội đồng đến nhà. Giấy này là cơ sở để xin trợ cấp và thẻ bảo hiểm y tế.',
          'Apply free of charge to the commune where you live. Its council assesses you and comes home to those who cannot travel. The certificate opens allowances and health insurance.',
        ],
      ],
      live: ['dossier', 'xac-dinh-muc-do-khuyet-tat'],
    }),
    faq('khong-dong-y-muc-do-khuyet-tat', {
      question: [
        'Không đồng ý mức độ khuyết tật thì làm sao?',
        'What if I disagree with the degree of disability?',
      ],
      asked: [
        'xin xac dinh lai khuyet tat',
        'Giám định lại khuyết tật',
        'bệnh nặng hơn xin nâng mức',
      ],
      askedInEnglish: ['disability degree appeal', 'assess again'],
      answer: [
        [
          'Đề nghị hội đồng xác định lại, hoặc yêu cầu giám định y khoa khi hội đồng không kết luận được. Bệnh nặng thêm thì nộp đơn xác định lại kèm giấy tờ điều trị mới.',
          'Ask the council to assess you again, or for a medical assessment if it cannot conclude. If your condition worsens, apply anew with recent medical papers.',
        ],
      ],
      live: ['channels', 'xac-dinh-muc-do-khuyet-tat'],
    }),
    faq('bao-hiem-y-te-trai-tuyen', {
      question: [
        'Khám trái tuyến bảo hiểm y tế có được trả không?',
        'Does insurance pay for care outside my registered place?',
      ],
      asked: [
        'kham trai tuyen bhyt',
        'Bỏ giấy chuyển tuyến chưa?',
        'đi viện tỉnh không giấy chuyển',
      ],
      askedInEnglish: ['out of network health insurance', 'referral letter'],
      answer: [
        [
          'Cấp cứu thì ở đâu cũng được trả như đúng tuyến. Từ ngày 1/1/2025, khám ở trạm y tế và nằm viện ở bệnh viện cấp cơ bản trong cả nước được trả đầy đủ theo quyền lợi; một số bệnh nặng được lên thẳng tuyến trên. Các trường hợp khác được trả theo tỷ lệ.',
          'Emergencies are paid anywhere. Since 1/1/2025 care at commune stations and stays in basic-level hospitals nationwide are paid in full as your card grants; some grave diseases may go straight to higher hospitals. Other cases are paid in part.',
        ],
      ],
      procedures: ['cap-the-bao-hiem-y-te'],
      legalBases: ['51/2024/QH15'],
    }),
    faq('phong-kham-tu-co-giay-phep-tra-o-dau', {
      question: [
        'Xem phòng khám tư có giấy phép hay không ở đâu?',
        'How do I see whether a clinic is licensed?',
      ],
      asked: [
        'phong kham chui tra cuu',
        'Kiểm tra bác sĩ có chứng chỉ',
        'spa tiêm filler có phép không',
      ],
      askedInEnglish: ['clinic licence check', 'is this clinic legal'],
      answer: [
        [
          'Giấy phép và danh sách người hành nghề phải treo ở cơ sở. Tra trên trang của Sở Y tế, hoặc gọi Sở. Cơ sở làm đẹp không có giấy phép y tế thì không được tiêm, phẫu thuật.',
          'Licence and list of practitioners hang on the wall. Look on the site of the Department of Health or call it. Beauty salons without a medical licence may not inject or operate.',
        ],
      ],
      procedures: ['cap-phep-phong-kham'],
    }),
    faq('mo-phong-kham-rang-can-gi', {
      question: ['Mở phòng khám răng cần điều kiện gì?', 'What does a dental clinic need?'],
      asked: ['mo phong kham nha khoa', 'Bác sĩ mở phòng mạch tại nhà', 'xin giấy phép phòng khám'],
      askedInEnglish: ['open dental clinic', 'private practice licence'],
      answer: [
        [
          'Người chịu trách nhiệm chuyên môn có giấy phép hành nghề đúng phạm vi và làm toàn thời gian; phòng, thiết bị, xử lý chất thải đạt quy định. Sở Y tế thẩm định rồi cấp giấy phép hoạt động.',
          'Its head holds a fitting practice licence and works full time; rooms, equipment and waste disposal meet the rules. The department inspects and issues the licence.',
        ],
      ],
      live: ['dossier', 'cap-phep-phong-kham'],
    }),
    faq('mo-nha-thuoc-can-duoc-si', {
      question: [
        'Mở nhà thuốc có bắt buộc phải là dược sĩ không?',
        'Must I be a pharmacist to open a pharmacy?',
      ],
      asked: ['mo quay thuoc can bang gi', 'Thuê bằng dược sĩ có được không?', 'mở tiệm thuốc tây'],
      askedInEnglish: ['pharmacy without pharmacist', 'open drugstore'],
      answer: [
        [
          'Chủ không bắt buộc là dược sĩ, nhưng phải có người phụ trách chuyên môn có chứng chỉ hành nghề dược và có mặt khi bán. Thuê, mượn bằng mà không làm việc là vi phạm.',
          'The owner need not be, but a person in charge with a practice certificate must be present when medicines are sold. Renting a certificate is an offence.',
        ],
      ],
      live: ['dossier', 'du-dieu-kien-kinh-doanh-duoc'],
    }),
    faq('chung-chi-duoc-can-thuc-hanh-bao-lau', {
      question: [
        'Xin chứng chỉ hành nghề dược cần gì?',
        'What does the pharmacy practice certificate need?',
      ],
      asked: ['cchn duoc ho so', 'Dược sĩ mới ra trường xin chứng chỉ', 'thời gian thực hành dược'],
      askedInEnglish: ['pharmacy certificate papers', 'new pharmacist'],
      answer: [
        [
          'Cần bằng dược, giấy xác nhận thời gian thực hành ở cơ sở dược, giấy sức khỏe và đơn. Thời gian thực hành tùy bằng và vị trí; hỏi Sở Y tế trước khi nộp.',
          'Diploma, confirmed practice time in a pharmacy, health certificate and application. The practice time depends on diploma and post; ask the department first.',
        ],
      ],
      live: ['dossier', 'chung-chi-hanh-nghe-duoc'],
    }),
    faq('tiem-chung-cho-con-o-dau', {
      question: [
        'Tiêm chủng mở rộng cho con ở đâu, có mất tiền không?',
        'Where is my child vaccinated and is it free?',
      ],
      asked: ['chich ngua cho be o tram y te', 'Lịch tiêm chủng', 'mất sổ tiêm của bé'],
      askedInEnglish: ['child vaccination', 'free vaccines'],
      answer: [
        [
          'Trạm y tế xã, phường tiêm miễn phí các vắc-xin trong chương trình mở rộng theo lịch hằng tháng. Mất sổ thì trạm tra dữ liệu tiêm của bé theo tên mẹ, số định danh.',
          'Commune health stations give the vaccines of the national programme free of charge on monthly days. If the booklet is lost, they look the child up by mother’s name or personal number.',
        ],
      ],
      lifeEvents: ['suc-khoe-va-y-te', 'co-con-nho'],
    }),
  ],
};
