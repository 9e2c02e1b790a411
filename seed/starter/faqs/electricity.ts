import type { StarterFaqSet } from '../starter.ts';
import { faq } from './brief-faq.ts';

export const electricityFaqs: StarterFaqSet = {
  slug: 'dien-sinh-hoat',
  title: { vi: 'Điện cho nhà ở và cửa hàng', en: 'Electricity for homes and shops' },
  summary: {
    vi: 'Lắp công tơ, đổi tên hợp đồng, mất điện, tiền điện người thuê trọ.',
    en: 'Meters, names on contracts, outages, bills of tenants.',
  },
  agency: 'cong-ty-dien-luc',
  fields: ['cong-thuong'],
  lifeEvents: ['dien-luc-nha-o-dat-dai'],
  verifiedOn: '2026-11-23',
  faqs: [
    faq('gan-dien-moi-can-gi', {
      question: ['Gắn công tơ điện mới cần giấy tờ gì?', 'What do I need for a new meter?'],
      asked: ['xin dien moi can gi', 'Kéo điện về nhà mới xây', 'lắp đồng hồ điện'],
      askedInEnglish: ['new meter papers', 'connect electricity'],
      answer: [
        [
          'Cần đơn đề nghị, giấy tờ về nhà đất hoặc hợp đồng thuê, và căn cước. Gọi 19001909 hoặc đăng ký trực tuyến, điện lực hẹn ngày đến khảo sát.',
          'The request, papers of the house or the lease, and your identity card. Call 19001909 or apply online; the company arranges a survey.',
        ],
      ],
      live: ['dossier', 'cap-dien-moi-ha-ap'],
    }),
    faq('nguoi-thue-tro-xin-dinh-muc-dien', {
      question: [
        'Ở trọ có được tính tiền điện theo giá bậc thang như hộ gia đình không?',
        'Do tenants pay the household tariff?',
      ],
      asked: [
        'chu tro thu dien 4k co dung khong',
        'Định mức điện cho người thuê trọ',
        'tiền điện phòng trọ',
      ],
      askedInEnglish: ['tenant electricity price', 'landlord charges more for power'],
      answer: [
        [
          'Được. Người thuê từ 12 tháng, hoặc chủ trọ khai đủ số người, thì được tính theo định mức. Chủ trọ thu cao hơn giá nhà nước quy định là vi phạm; gọi 19001909 để phản ánh.',
          'Yes. With a lease of 12 months or more, or when the landlord declares the number of people, the household steps apply. Charging above the official price is an offence; report it to 19001909.',
        ],
      ],
      procedures: ['doi-ten-hop-dong-dien', 'dang-ky-tam-tru'],
    }),
    faq('mua-nha-doi-ten-dien-the-nao', {
      question: [
        'Mua nhà rồi đổi tên hợp đồng điện thế nào?',
        'How do I put the electricity in my name after buying a home?',
      ],
      asked: ['doi ten tien dien', 'Sang tên công tơ điện', 'người đứng tên điện mất rồi'],
      askedInEnglish: ['change name on electricity', 'power contract after buying house'],
      answer: [
        [
          'Trả hết tiền điện cũ, nộp đơn kèm giấy tờ nhà đất mang tên bạn. Làm trực tuyến được, hợp đồng ký điện tử.',
          'Settle the old bill and apply with papers in your name. It works online and you sign electronically.',
        ],
      ],
      live: ['dossier', 'doi-ten-hop-dong-dien'],
    }),
    faq('mat-dien-goi-so-nao', {
      question: ['Mất điện thì gọi số nào?', 'Which number do I call in a power cut?'],
      asked: ['cup dien goi ai', 'Số điện thoại báo mất điện', 'nhà mất điện'],
      askedInEnglish: ['power cut number', 'report outage'],
      answer: [
        [
          'Gọi 19001909, trực ngày đêm, hoặc báo trên ứng dụng chăm sóc khách hàng của điện lực. Lịch cắt điện sửa chữa được báo trước qua tin nhắn và ứng dụng.',
          'Call 19001909 at any hour, or report it in the app of the power company. Planned cuts are announced by message and in the app.',
        ],
      ],
    }),
    faq('tien-dien-tang-bat-thuong', {
      question: [
        'Tiền điện tăng bất thường thì khiếu nại ở đâu?',
        'Where do I complain about a bill that jumped?',
      ],
      asked: ['tien dien cao bat thuong', 'Kiểm tra công tơ sai', 'đồng hồ điện chạy nhanh'],
      askedInEnglish: ['high electricity bill', 'meter wrong'],
      answer: [
        [
          'Gọi 19001909, yêu cầu kiểm tra chỉ số và công tơ. Nếu không đồng ý kết quả, yêu cầu kiểm định độc lập; công tơ sai do lỗi của điện lực thì tiền thừa được trả lại.',
          'Call 19001909 and ask for reading and meter to be checked. If you disagree, ask for independent testing; overcharges from a faulty meter are returned.',
        ],
      ],
      lifeEvents: ['giai-quyet-khieu-kien'],
    }),
    faq('dien-mat-troi-mai-nha', {
      question: [
        'Lắp điện mặt trời mái nhà có phải xin phép không?',
        'Do rooftop solar panels need permission?',
      ],
      asked: [
        'lap dien mat troi ap mai can gi',
        'Điện năng lượng mặt trời tự dùng',
        'đấu nối điện mặt trời',
      ],
      askedInEnglish: ['rooftop solar permit', 'solar panels at home'],
      answer: [
        [
          'Lắp để tự dùng, không nối lưới hoặc nối lưới công suất nhỏ thì thông báo cho điện lực; nối lưới bán điện dư phải đăng ký. Hỏi điện lực trước khi ký hợp đồng lắp đặt.',
          'For your own use, off the grid or small and on it, tell the power company; selling surplus to the grid must be registered. Ask the company before you sign with an installer.',
        ],
      ],
      procedures: ['cap-dien-moi-ha-ap'],
      legalBases: ['61/2024/QH15'],
    }),
    faq('nha-chua-co-so-do-xin-dien', {
      question: [
        'Nhà chưa có sổ đỏ có xin điện được không?',
        'Can a home without a land certificate get electricity?',
      ],
      asked: ['chua co so do keo dien dc ko', 'Nhà tạm xin điện', 'đất nông nghiệp xin điện'],
      askedInEnglish: ['electricity without land certificate', 'temporary house power'],
      answer: [
        [
          'Được, nếu có giấy tờ khác chứng minh chỗ ở hợp pháp, như hợp đồng mua bán, xác nhận của xã, phường. Nhà xây trái phép thì điện lực có thể từ chối.',
          'Yes, with other proof of a lawful place, such as a contract or a confirmation of the commune. Unlawful buildings may be refused.',
        ],
      ],
      live: ['dossier', 'cap-dien-moi-ha-ap'],
    }),
    faq('bi-cat-dien-vi-no-tien', {
      question: [
        'Bị cắt điện vì nợ tiền thì mở lại thế nào?',
        'How is a supply cut for debt restored?',
      ],
      asked: ['bi cat dien do cham tra tien', 'Mở điện lại mất bao lâu?', 'quên đóng tiền điện'],
      askedInEnglish: ['power cut for unpaid bill', 'restore electricity'],
      answer: [
        [
          'Trả hết tiền và phí đóng cắt, rồi gọi 19001909 hoặc báo trên ứng dụng để được đóng điện lại. Trước khi cắt, điện lực phải báo trước.',
          'Pay the debt and the reconnection charge, then call 19001909 or use the app. The company must give notice before cutting.',
        ],
      ],
    }),
  ],
};
