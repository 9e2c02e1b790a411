import { both } from '../both.ts';
import type { StarterProcedure } from '../starter.ts';
import { copy, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { free, unknownFee } from './fees.ts';
import { identityPaper } from './papers.ts';
import { apply, inspection, receive } from './steps.ts';
import { byReceipt } from './time.ts';
import { everyWay } from './ways.ts';

const power = everyWay(byReceipt(['Theo hẹn của điện lực.', 'As the power company arranges.']), [
  {
    kind: 'price',
    note: both([
      'Không thu phí làm hồ sơ; vật tư sau công tơ do bạn trả.',
      'No charge for the application; you pay for wiring behind the meter.',
    ]),
  },
]);

/** Electricity, food served, promotions, foreign traders. */
export const tradeProcedures: StarterProcedure[] = [
  procedure({
    slug: 'cap-dien-moi-ha-ap',
    code: '3.000001',
    page: '019d2c00-00a0-75db-8219-126b09678eaf',
    title: ['Cấp điện mới từ lưới điện hạ áp', 'New connection to the low-voltage grid'],
    plain: ['Xin lắp điện, gắn công tơ mới', 'Have electricity connected'],
    summary: [
      'Lắp công tơ cho nhà ở, cửa hàng, sản xuất nhỏ. Người thuê nhà lâu dài cũng xin được.',
      'A meter for a home, shop or small workshop. Long-term tenants may apply too.',
    ],
    level: 'other',
    fields: ['cong-thuong'],
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'to-chuc'],
    lifeEvents: ['dien-luc-nha-o-dat-dai', 'dien-luc-dat-dai-xay-dung'],
    agency: 'cong-ty-dien-luc',
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Đăng ký', 'Apply'],
            [
              'Đăng ký trên Cổng Dịch vụ công, ứng dụng chăm sóc khách hàng của điện lực hoặc gọi tổng đài 19001909.',
              'Apply on the portal, in the app of the power company or by calling 19001909.',
            ],
          ],
          [
            ['Khảo sát', 'Survey'],
            ['Điện lực đến xem vị trí đặt công tơ.', 'The company looks at the place.'],
          ],
          [
            ['Ký hợp đồng, đóng điện', 'Sign and connect'],
            ['Ký hợp đồng điện tử rồi treo công tơ.', 'Sign electronically; the meter is fitted.'],
          ],
        ],
        dossier: [
          original(['Giấy đề nghị mua điện', 'Request for supply']),
          copy([
            'Giấy tờ về nhà, đất nơi dùng điện hoặc hợp đồng thuê nhà',
            'Papers of the house or land, or the lease',
          ]),
          identityPaper,
        ],
      },
    ],
    channels: power,
    results: [['Hợp đồng mua bán điện và công tơ', 'Supply contract and meter']],
    legalBases: ['61/2024/QH15'],
    related: [{ relation: 'related', procedure: 'doi-ten-hop-dong-dien' }],
    aliases: {
      vi: ['gắn đồng hồ điện', 'kéo điện', 'lắp công tơ', 'xin điện', 'EVN'],
      en: ['electricity connection', 'power meter'],
    },
    returnReasons: [['Chưa có giấy tờ về chỗ ở.', 'Papers on the place are missing.']],
  }),
  procedure({
    slug: 'doi-ten-hop-dong-dien',
    code: '3.000099',
    page: '019d2c00-00a3-75db-ac7f-1b18050a1d85',
    title: [
      'Thay đổi chủ thể hợp đồng mua bán điện',
      'Change of the customer of a supply contract',
    ],
    plain: ['Đổi tên chủ hộ trên hợp đồng điện', 'Put the electricity in your name'],
    summary: [
      'Khi mua nhà, thừa kế, hoặc người đứng tên hợp đồng điện đã mất, chuyển đi.',
      'When you buy or inherit a home, or the customer has died or moved.',
    ],
    level: 'other',
    fields: ['cong-thuong'],
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'to-chuc'],
    lifeEvents: ['dien-luc-nha-o-dat-dai', 'nguoi-than-qua-doi'],
    agency: 'cong-ty-dien-luc',
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Trả hết tiền điện', 'Settle the bill'],
            ['Trả hết tiền điện của chủ cũ.', 'Pay what the former customer owes.'],
          ],
          apply,
          [
            ['Ký lại hợp đồng', 'Sign'],
            ['Ký hợp đồng mới bằng điện tử.', 'Sign the new contract electronically.'],
          ],
        ],
        dossier: [
          original(['Giấy đề nghị thay đổi', 'Request for the change']),
          copy([
            'Giấy tờ về nhà đất mang tên bạn hoặc giấy thừa kế',
            'Papers in your name, or of inheritance',
          ]),
          identityPaper,
        ],
      },
    ],
    channels: power,
    results: [['Hợp đồng mua bán điện mang tên mới', 'Supply contract in the new name']],
    legalBases: ['61/2024/QH15'],
    related: [
      { relation: 'related', procedure: 'cap-dien-moi-ha-ap' },
      { relation: 'prerequisite', procedure: 'chuyen-nhuong-quyen-su-dung-dat' },
    ],
    aliases: {
      vi: ['sang tên điện', 'đổi tên điện', 'đổi chủ hợp đồng điện', 'chuyển tên công tơ'],
      en: ['electricity account name', 'change power contract'],
    },
    returnReasons: [['Còn nợ tiền điện.', 'The bill has not been settled.']],
  }),
  procedure({
    slug: 'an-toan-thuc-pham-quan-an',
    code: '1.011327',
    page: '019d9416-d6ed-70f7-812b-398b8f28d049',
    title: [
      'Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh dịch vụ ăn uống',
      'Food-safety certificate for restaurants and caterers',
    ],
    plain: ['Xin giấy an toàn thực phẩm cho quán ăn', 'Food-safety certificate for an eatery'],
    summary: [
      'Dành cho nhà hàng, bếp ăn, quán ăn có đăng ký kinh doanh. Hàng rong, quán nhỏ lẻ chỉ cần cam kết.',
      'For restaurants, canteens and registered eateries. Street stalls and very small ones only give an undertaking.',
    ],
    level: 'province',
    fields: ['cong-thuong'],
    audiences: ['doanh-nghiep', 'cong-dan-viet-nam', 'hop-tac-xa'],
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'so-cong-thuong',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Khám sức khỏe, học kiến thức', 'Health and knowledge'],
            [
              'Người nấu, người bưng bê khám sức khỏe và học kiến thức an toàn thực phẩm.',
              'Cooks and waiters have a medical check and learn food safety.',
            ],
          ],
          apply,
          inspection,
          receive,
        ],
        dossier: [
          original(['Đơn đề nghị cấp Giấy chứng nhận', 'Application for the certificate']),
          copy(['Giấy chứng nhận đăng ký kinh doanh', 'Business registration certificate']),
          original([
            'Bản thuyết minh cơ sở vật chất, dụng cụ',
            'Description of premises and tools',
          ]),
          copy(['Giấy xác nhận sức khỏe, tập huấn kiến thức', 'Health and training confirmations']),
        ],
      },
    ],
    channels: everyWay(byReceipt(), unknownFee()),
    results: [['Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm', 'Food-safety certificate']],
    legalBases: ['55/2010/QH12'],
    related: [
      { relation: 'prerequisite', procedure: 'dang-ky-ho-kinh-doanh' },
      { relation: 'related', procedure: 'cap-giay-chung-nhan-an-toan-thuc-pham' },
    ],
    aliases: {
      vi: ['ATTP quán ăn', 'giấy vệ sinh nhà hàng', 'quán cơm', 'bếp ăn tập thể', 'ATVSTP quán'],
      en: ['restaurant licence', 'catering food safety'],
    },
    returnReasons: [['Nhân viên chưa khám sức khỏe.', 'Staff have not had their medical check.']],
  }),
  procedure({
    slug: 'thong-bao-khuyen-mai',
    code: '2.000033',
    page: '019d2bf8-1b7c-7222-8bad-e28afb1bf271',
    title: ['Thông báo hoạt động khuyến mại', 'Notice of a sales promotion'],
    plain: ['Báo chương trình khuyến mại, giảm giá', 'Announce a sale or promotion'],
    summary: [
      'Thương nhân báo trước khi giảm giá, tặng quà. Khuyến mại có bốc thăm, quay số phải đăng ký thay vì chỉ báo.',
      'Traders announce discounts and gifts beforehand. Draws and lotteries are registered instead.',
    ],
    level: 'province',
    fields: ['cong-thuong'],
    audiences: ['doanh-nghiep', 'hop-tac-xa'],
    lifeEvents: ['thuong-mai-quang-cao'],
    agency: 'so-cong-thuong',
    online: 'full',
    cases: [
      {
        steps: [
          [
            ['Soạn thể lệ', 'Write the rules'],
            [
              'Ghi tên, thời gian, hàng hóa, mức giảm, giá trị quà.',
              'Name, time, goods, discount and value of gifts.',
            ],
          ],
          [
            ['Gửi thông báo', 'Send the notice'],
            [
              'Gửi trước khi chạy chương trình; không phải chờ đồng ý.',
              'Send it before you begin; no consent is awaited.',
            ],
          ],
        ],
        dossier: [original(['Thông báo thực hiện khuyến mại', 'Notice of the promotion'])],
      },
    ],
    channels: everyWay(byReceipt(['Ghi nhận khi nhận được.', 'Recorded on receipt.']), free()),
    results: [['Thông báo được ghi nhận', 'The notice is recorded']],
    legalBases: ['36/2005/QH11', '81/2018/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'dang-ky-khuyen-mai-may-rui' }],
    aliases: {
      vi: ['khuyến mãi', 'giảm giá', 'thông báo khuyến mãi', 'sale', 'tặng quà'],
      en: ['sales promotion', 'discount notice'],
    },
    returnReasons: [['Gửi sau ngày bắt đầu.', 'Sent after it had begun.']],
  }),
  procedure({
    slug: 'dang-ky-khuyen-mai-may-rui',
    code: '2.000004',
    page: '019d2bf8-1b67-7594-877d-bcc66b5f4fd8',
    title: [
      'Đăng ký hoạt động khuyến mại đối với chương trình khuyến mại mang tính may rủi thực hiện trên địa bàn 1 tỉnh, thành phố trực thuộc Trung ương',
      'Registration of a promotion by chance within 1 province',
    ],
    plain: ['Đăng ký bốc thăm, quay số trúng thưởng', 'Register a prize draw'],
    summary: [
      'Chương trình có may rủi như bốc thăm, quay số, cào trúng thưởng chỉ được làm khi Sở xác nhận.',
      'Draws, wheels and scratch cards may start only once the department confirms them.',
    ],
    level: 'province',
    fields: ['cong-thuong'],
    audiences: ['doanh-nghiep'],
    lifeEvents: ['thuong-mai-quang-cao'],
    agency: 'so-cong-thuong',
    online: 'full',
    cases: [
      {
        steps: [apply, receive],
        dossier: [
          original(['Đơn đăng ký thực hiện khuyến mại', 'Registration form']),
          original(['Thể lệ chương trình', 'Rules of the draw']),
          original([
            'Hình ảnh hàng hóa và mẫu vé, phiếu dự thưởng',
            'Pictures of the goods and samples of the tickets',
          ]),
        ],
      },
    ],
    channels: everyWay(byReceipt(), free()),
    results: [['Văn bản xác nhận đăng ký', 'Confirmation of the registration']],
    legalBases: ['36/2005/QH11', '81/2018/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'thong-bao-khuyen-mai' }],
    aliases: {
      vi: ['bốc thăm trúng thưởng', 'quay số', 'vòng quay may mắn', 'cào trúng thưởng'],
      en: ['prize draw', 'lucky draw'],
    },
    returnReasons: [
      [
        'Thể lệ không nói cách xác định người trúng.',
        'The rules do not say how winners are found.',
      ],
    ],
  }),
  procedure({
    slug: 'van-phong-dai-dien-thuong-nhan-nuoc-ngoai',
    code: '2.000063',
    page: '019d2bf8-1b83-77ad-a215-8b8d7c6c03cf',
    title: [
      'Cấp Giấy phép thành lập Văn phòng đại diện của thương nhân nước ngoài tại Việt Nam',
      'Licence for a representative office of a foreign trader in Viet Nam',
    ],
    plain: ['Mở văn phòng đại diện của công ty nước ngoài', 'Open a representative office'],
    summary: [
      'Công ty nước ngoài mở văn phòng để tìm hiểu thị trường, liên lạc; không được trực tiếp bán hàng.',
      'A foreign company opens an office for liaison and research; it may not sell directly.',
    ],
    level: 'province',
    fields: ['cong-thuong'],
    audiences: ['nguoi-nuoc-ngoai', 'to-chuc-nuoc-ngoai'],
    lifeEvents: ['thanh-lap-chi-nhanh-van-phong-dai-dien'],
    agency: 'so-cong-thuong',
    coordinating: ['ban-quan-ly-khu-kinh-te'],
    online: 'partial',
    cases: [
      {
        steps: [apply, receive],
        dossier: [
          original(['Đơn đề nghị cấp Giấy phép', 'Application for the licence']),
          copy([
            'Giấy đăng ký kinh doanh của thương nhân nước ngoài, đã hợp pháp hóa và dịch',
            'Registration of the foreign trader, legalised and translated',
          ]),
          original(['Văn bản cử người đứng đầu văn phòng', 'Appointment of the head of office']),
          copy([
            'Báo cáo tài chính có kiểm toán của năm gần nhất',
            'Audited accounts of the latest year',
          ]),
          copy([
            'Hộ chiếu hoặc căn cước của người đứng đầu',
            'Passport or identity card of the head',
          ]),
          copy(['Hợp đồng thuê hoặc giấy tờ về trụ sở', 'Lease or papers of the office']),
        ],
      },
    ],
    channels: everyWay(byReceipt(), unknownFee()),
    requirements: [
      [
        'Thương nhân đã hoạt động ít nhất 1 năm từ ngày thành lập.',
        'The trader has existed for at least 1 year.',
      ],
    ],
    results: [['Giấy phép thành lập Văn phòng đại diện', 'Licence of the representative office']],
    legalBases: ['36/2005/QH11', '07/2016/NĐ-CP'],
    related: [
      { relation: 'prerequisite', procedure: 'hop-phap-hoa-lanh-su' },
      { relation: 'next', procedure: 'cap-giay-phep-lao-dong' },
    ],
    aliases: {
      vi: ['VPĐD nước ngoài', 'văn phòng đại diện', 'mở VPĐD', 'công ty nước ngoài'],
      en: ['representative office', 'rep office licence'],
    },
    returnReasons: [
      ['Giấy tờ nước ngoài chưa hợp pháp hóa.', 'Foreign papers have not been legalised.'],
    ],
  }),
];
