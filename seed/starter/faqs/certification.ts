import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const certificationFaqs: StarterFaqSet = {
  slug: 'chung-thuc-uy-quyen-ho-tich',
  title: {
    vi: 'Chứng thực, ủy quyền, cải chính hộ tịch',
    en: 'Certification, authorisation, corrections',
  },
  summary: {
    vi: 'Công chứng hay chứng thực, ủy quyền, sửa giấy khai sinh, ly hôn, con nuôi.',
    en: 'Notary or commune, authorisations, corrected birth certificates, divorce, adoption.',
  },
  agency: 'so-tu-phap',
  fields: ['tu-phap'],
  lifeEvents: ['cu-tru-va-giay-to-tuy-than', 'hon-nhan-va-gia-dinh'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('cong-chung-khac-chung-thuc', {
      question: [
        'Công chứng khác chứng thực thế nào?',
        'How does a notary differ from certification?',
      ],
      asked: [
        'cong chung hay chung thuc',
        'Sao y ở xã hay phòng công chứng?',
        'hợp đồng mua nhà công chứng ở đâu',
      ],
      askedInEnglish: ['notary or commune', 'where to certify'],
      answer: [
        [
          'Chứng thực bản sao, chữ ký làm ở xã, phường: rẻ và nhanh. Công chứng do công chứng viên làm và chịu trách nhiệm về nội dung hợp đồng. Hợp đồng nhà đất có thể công chứng hoặc chứng thực ở xã, phường nơi có đất.',
          'Copies and signatures are certified by the commune, cheaply and quickly. A notary answers for the content of a contract. Contracts on land may go to a notary or to the commune where the land is.',
        ],
      ],
      procedures: ['chung-thuc-ban-sao-tu-ban-chinh'],
      legalBases: ['23/2015/NĐ-CP'],
    }),
    faq('ban-sao-chung-thuc-co-thoi-han', {
      question: ['Bản sao chứng thực có thời hạn bao lâu?', 'How long is a certified copy valid?'],
      asked: [
        'sao y qua 6 thang con dung dc k',
        'Bản sao công chứng hết hạn khi nào?',
        'bản sao có giá trị mấy tháng',
      ],
      askedInEnglish: ['certified copy expiry', 'copy older than 6 months'],
      answer: [
        [
          'Luật không đặt thời hạn cho bản sao chứng thực. Nơi nhận chỉ nên hỏi bản mới khi bản chính có thể đã thay đổi. Bản sao điện tử chứng thực trên Cổng Dịch vụ công dùng được nhiều lần.',
          'The law sets no limit. Others should ask for a new one only if the original may have changed. Electronic certified copies from the national portal can be used again and again.',
        ],
      ],
      live: ['channels', 'chung-thuc-ban-sao-tu-ban-chinh'],
    }),
    faq('lam-giay-uy-quyen-o-dau', {
      question: ['Làm giấy ủy quyền ở đâu?', 'Where is an authorisation made?'],
      asked: [
        'viet giay uy quyen o xa dc k',
        'Ủy quyền bán đất phải công chứng?',
        'ủy quyền nhận lương hưu',
      ],
      askedInEnglish: ['power of attorney where', 'authorise someone'],
      answer: [
        [
          'Giấy ủy quyền đơn giản, như nộp hồ sơ, nhận giấy tờ, nhận trợ cấp, chứng thực chữ ký ở xã, phường. Ủy quyền mua bán nhà đất, có thù lao hay bồi thường thì làm hợp đồng ủy quyền công chứng.',
          'Simple ones, such as handing in or collecting papers or receiving an allowance, are certified by the commune. Those on the sale of land, or with pay or compensation, are notarised contracts.',
        ],
      ],
      related: ['nho-nguoi-khac-di-nop-ho-so-duoc-khong'],
    }),
    faq('giay-khai-sinh-sai-ten-sua-o-dau', {
      question: [
        'Giấy khai sinh ghi sai thì sửa ở đâu?',
        'Where is a wrong birth certificate corrected?',
      ],
      asked: [
        'khai sinh sai nam sinh',
        'Sửa tên đệm trong giấy khai sinh',
        'cải chính hộ tịch ở xã',
      ],
      askedInEnglish: ['correct birth certificate', 'wrong birth year'],
      answer: [
        [
          'Nộp tờ khai ở xã, phường nơi đăng ký trước đây hoặc nơi cư trú, kèm giấy tờ chứng minh sai sót. Chỉ sửa khi chứng minh được sai do người đăng ký hoặc người đi khai. Đổi tên vì ý muốn là thủ tục khác, phải có lý do luật cho phép.',
          'Apply to the commune where it was registered or where you live, with proof of the mistake. It is corrected only when an error of the clerk or the declarant is shown. A new name for other reasons is another procedure.',
        ],
      ],
      procedures: ['dang-ky-khai-sinh', 'cap-ban-sao-trich-luc-ho-tich'],
      legalBases: ['60/2014/QH13'],
    }),
    faq('con-ngoai-gia-thu-mang-ho-cha', {
      question: [
        'Con ngoài giá thú muốn mang họ cha thì làm sao?',
        'How does a child born outside marriage take the father’s name?',
      ],
      asked: [
        'chua ket hon khai sinh ho cha',
        'Nhận cha cho con ở đâu?',
        'làm khai sinh cho con khi chưa cưới',
      ],
      askedInEnglish: ['child outside marriage father name', 'recognise my child'],
      answer: [
        [
          'Cha mẹ đến xã, phường làm thủ tục nhận cha, mẹ, con cùng lúc với khai sinh. Cần kết quả giám định hoặc văn bản cam đoan và người làm chứng. Không có tên cha thì phần cha trên giấy khai sinh để trống, bổ sung sau được.',
          'The parents register recognition and birth together at the commune, with a test result or a declaration and witnesses. Without that the father’s part stays empty and can be added later.',
        ],
      ],
      live: ['dossier', 'dang-ky-khai-sinh'],
      lifeEvents: ['co-con-nho'],
    }),
    faq('ly-hon-nop-don-o-dau', {
      question: ['Ly hôn nộp đơn ở đâu?', 'Where do I file for divorce?'],
      asked: ['nop don ly hon o dau', 'Ly hôn thuận tình cần gì?', 'ly hôn đơn phương'],
      askedInEnglish: ['divorce where', 'file for divorce'],
      answer: [
        [
          'Nộp ở tòa án nhân dân khu vực nơi hai người thỏa thuận hoặc nơi bị đơn cư trú, không phải xã, phường. Kèm giấy kết hôn, giấy khai sinh của con, giấy tờ tài sản. Tòa hòa giải trước; trung tâm trợ giúp pháp lý giúp miễn phí người nghèo.',
          'At the regional people’s court you agree on or where the other spouse lives, not at the commune. Bring marriage and birth certificates and papers on property. The court mediates first; legal aid helps the poor free of charge.',
        ],
      ],
      lifeEvents: ['hon-nhan-va-gia-dinh', 'giai-quyet-khieu-kien'],
    }),
    faq('nhan-con-nuoi-can-gi', {
      question: ['Nhận con nuôi trong nước cần gì?', 'What does adopting a child take?'],
      asked: ['thu tuc nhan con nuoi', 'Nhận cháu làm con nuôi', 'điều kiện nhận con nuôi'],
      askedInEnglish: ['adopt a child', 'adoption conditions'],
      answer: [
        [
          'Người nhận hơn con từ 20 tuổi trở lên, có sức khỏe, kinh tế, chỗ ở, tư cách tốt. Nộp đơn ở xã, phường; xã lấy ý kiến cha mẹ đẻ và trẻ từ đủ 9 tuổi. Cô, cậu, dì, chú, bác ruột và cha dượng, mẹ kế được miễn một số điều kiện.',
          'The adopter is at least 20 years older, healthy, of means, housed and of good character. Apply to the commune, which hears the birth parents and a child of 9 or more. Aunts, uncles and step-parents are freed of some conditions.',
        ],
      ],
      lifeEvents: ['co-con-nho'],
    }),
    faq('tro-giup-phap-ly-mien-phi', {
      question: ['Ai được luật sư giúp miễn phí?', 'Who gets a lawyer free of charge?'],
      asked: ['tro giup phap ly mien phi', 'Hộ nghèo thuê luật sư', 'tư vấn luật không mất tiền'],
      askedInEnglish: ['free lawyer', 'legal aid'],
      answer: [
        [
          'Người nghèo, người có công, trẻ em, người dân tộc thiểu số ở vùng khó khăn, người khuyết tật và người cao tuổi khó khăn, nạn nhân bạo lực và một số người khác. Liên hệ Trung tâm trợ giúp pháp lý nhà nước của Sở Tư pháp.',
          'The poor, people with merit, children, ethnic minorities in hard areas, people with disabilities and elderly in need, victims of violence and some others. Ask the State legal aid centre of the Department of Justice.',
        ],
      ],
      lifeEvents: ['giai-quyet-khieu-kien'],
    }),
  ],
};
