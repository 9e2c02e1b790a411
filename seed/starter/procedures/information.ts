import type { StarterProcedure } from '../starter.ts';
import { copy, onlyWhen, original } from './a-paper.ts';
import { procedure } from './brief-procedure.ts';
import { unknownFee } from './fees.ts';
import { byReceipt } from './time.ts';
import { everyWay } from './ways.ts';

/** Times and fees of these stand nowhere we could compare them, so they are left to the office. */
const ways = everyWay(byReceipt(), unknownFee());

/** Printing, publishing and the Internet. */
export const informationProcedures: StarterProcedure[] = [
  procedure({
    slug: 'dang-ky-hoat-dong-in',
    code: '3.000569',
    page: '019e1f0d-ac7e-766d-9000-0d3e2c767b68',
    title: [
      'Thủ tục xác nhận đăng ký hoạt động in (cấp xã)',
      'Confirmation of registration of a printing business (commune)',
    ],
    plain: ['Mở tiệm in, cơ sở in ấn', 'Open a print shop'],
    summary: [
      'Hộ kinh doanh, hợp tác xã làm nghề in đăng ký ở xã, phường. In sách, báo thì cần giấy phép riêng của tỉnh.',
      'Household businesses and cooperatives that print register in the commune. Books and newspapers need a provincial licence.',
    ],
    level: 'commune',
    fields: ['thong-tin-va-truyen-thong'],
    audiences: ['cong-dan-viet-nam', 'to-chuc', 'hop-tac-xa'],
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'ubnd-cap-xa',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Khai', 'Declare'],
            [
              'Điền tờ khai: tên, địa chỉ cơ sở, máy in, sản phẩm nhận in.',
              'Fill in the form: name, address, machines, products.',
            ],
          ],
          [
            ['Nộp', 'Hand in'],
            ['Nộp ở xã, phường nơi đặt cơ sở.', 'Hand it in where the shop is.'],
          ],
          [
            ['Nhận xác nhận', 'Receive the confirmation'],
            ['Nhận tờ khai đã xác nhận; treo ở cơ sở.', 'Receive the confirmed form and show it.'],
          ],
        ],
        dossier: [
          original(['Tờ khai đăng ký hoạt động in', 'Printing registration form']),
          copy(['Giấy chứng nhận đăng ký hộ kinh doanh', 'Household business certificate']),
        ],
      },
    ],
    channels: ways,
    requirements: [['Có máy in và mặt bằng hợp pháp.', 'You have machines and a lawful place.']],
    results: [['Xác nhận đăng ký hoạt động in', 'Confirmed printing registration']],
    legalBases: ['60/2014/NĐ-CP'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-ho-kinh-doanh' }],
    aliases: {
      vi: ['mở tiệm in', 'cơ sở in', 'in ấn quảng cáo', 'xưởng in'],
      en: ['print shop', 'printing licence'],
    },
    returnReasons: [['Tờ khai không ghi rõ máy in.', 'The form does not name the machines.']],
  }),
  procedure({
    slug: 'xuat-ban-tai-lieu-khong-kinh-doanh',
    code: '1.003868',
    page: '019d90c9-cee7-727c-a855-ac24b8084e6f',
    title: [
      'Thủ tục cấp giấy phép xuất bản tài liệu không kinh doanh',
      'Licence to publish documents that are not for sale',
    ],
    plain: ['Xin phép in tài liệu, kỷ yếu không bán', 'Publish a document that is not sold'],
    summary: [
      'Cho cơ quan, tổ chức muốn in kỷ yếu, tài liệu tuyên truyền, lịch sử địa phương để phát, không bán.',
      'For organisations that print yearbooks, leaflets or local histories to hand out, not to sell.',
    ],
    level: 'province',
    fields: ['thong-tin-va-truyen-thong'],
    audiences: ['to-chuc', 'doanh-nghiep', 'to-chuc-nuoc-ngoai'],
    lifeEvents: ['thuong-mai-quang-cao'],
    agency: 'so-van-hoa-the-thao-va-du-lich',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Soạn bản thảo', 'Write'],
            [
              'Hoàn thành bản thảo và in ra giấy hoặc ghi tệp.',
              'Finish the manuscript on paper or as a file.',
            ],
          ],
          [
            ['Nộp hồ sơ', 'Apply'],
            [
              'Nộp trực tuyến, qua bưu chính hoặc trực tiếp.',
              'Apply online, by post or in person.',
            ],
          ],
          [
            ['In và nộp lưu chiểu', 'Print and deposit'],
            [
              'Có giấy phép mới in; in xong nộp lưu chiểu trước khi phát.',
              'Print once licensed; deposit copies before handing them out.',
            ],
          ],
        ],
        dossier: [
          original(['Đơn đề nghị cấp giấy phép', 'Application for the licence']),
          original(['Bản thảo tài liệu', 'Manuscript']),
          onlyWhen(
            ['Với tài liệu tiếng nước ngoài.', 'For documents in a foreign language.'],
            original(['Bản dịch tiếng Việt', 'Vietnamese translation']),
          ),
        ],
      },
    ],
    channels: ways,
    results: [['Giấy phép xuất bản tài liệu không kinh doanh', 'Licence for the document']],
    legalBases: ['19/2012/QH13', '195/2013/NĐ-CP'],
    related: [{ relation: 'related', procedure: 'dang-ky-hoat-dong-in' }],
    aliases: {
      vi: ['in kỷ yếu', 'xin phép in tài liệu', 'in tờ rơi tuyên truyền', 'giấy phép xuất bản'],
      en: ['publishing licence', 'non-commercial publication'],
    },
    returnReasons: [
      [
        'Bản thảo không có dấu của cơ quan đề nghị.',
        'The manuscript lacks the seal of the applicant.',
      ],
    ],
  }),
  procedure({
    slug: 'khai-bao-phat-hanh-xuat-ban-pham',
    code: '3.000576',
    page: '019e80ec-3681-73b8-a21e-ae592510a0d2',
    title: [
      'Thủ tục khai báo hoạt động phát hành xuất bản phẩm',
      'Declaration of the distribution of publications',
    ],
    plain: ['Mở nhà sách, bán sách báo', 'Open a bookshop'],
    summary: [
      'Nơi bán, phát hành sách, lịch, bản đồ khai báo với xã, phường nơi có cơ sở.',
      'Shops that sell or distribute books, calendars or maps declare it to the commune or ward.',
    ],
    level: 'commune',
    fields: ['thong-tin-va-truyen-thong'],
    audiences: ['doanh-nghiep', 'cong-dan-viet-nam', 'to-chuc'],
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'ubnd-cap-xa',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Khai báo', 'Declare'],
            [
              'Khai tên, địa chỉ cơ sở và người đứng đầu hoặc chủ hộ.',
              'State name and address of the shop and who runs it.',
            ],
          ],
          [
            ['Theo dõi', 'Keep it current'],
            [
              'Đổi địa chỉ, đổi chủ thì khai báo lại.',
              'Declare again when address or owner change.',
            ],
          ],
        ],
        dossier: [
          original(['Văn bản khai báo theo mẫu', 'Declaration on the form']),
          copy(['Giấy chứng nhận đăng ký kinh doanh', 'Business registration certificate']),
        ],
      },
    ],
    channels: ways,
    requirements: [
      [
        'Sách bán ra có nguồn gốc hợp pháp, đã nộp lưu chiểu.',
        'The books are of lawful origin and have been deposited.',
      ],
    ],
    results: [['Việc khai báo được ghi nhận', 'The declaration is recorded']],
    legalBases: ['19/2012/QH13'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-ho-kinh-doanh' }],
    aliases: {
      vi: ['mở nhà sách', 'bán sách', 'phát hành sách', 'hiệu sách'],
      en: ['bookshop', 'sell books'],
    },
    returnReasons: [['Khai thiếu địa chỉ kho, cửa hàng.', 'A store or shop address is missing.']],
  }),
  procedure({
    slug: 'diem-tro-choi-dien-tu-cong-cong',
    code: '1.013792',
    page: '019d2bfd-ec30-74cf-b2d7-89358371679b',
    title: [
      'Thủ tục cấp giấy chứng nhận đủ điều kiện hoạt động điểm cung cấp dịch vụ trò chơi điện tử công cộng',
      'Certificate for public electronic-game shops',
    ],
    plain: ['Mở quán net, quán game', 'Open an Internet and game café'],
    summary: [
      'Quán cho khách chơi trò chơi điện tử trên mạng phải có giấy chứng nhận của xã, phường.',
      'A café where customers play online games needs a certificate of the commune or ward.',
    ],
    level: 'commune',
    fields: ['thong-tin-va-truyen-thong'],
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'to-chuc'],
    lifeEvents: ['khoi-su-kinh-doanh'],
    agency: 'ubnd-cap-xa',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Chọn nơi đặt', 'Choose the place'],
            [
              'Quán cách cổng trường tiểu học, trung học ít nhất 200 m.',
              'It lies at least 200 m from the gate of any primary or secondary school.',
            ],
          ],
          [
            ['Nộp hồ sơ', 'Apply'],
            ['Nộp ở xã, phường nơi đặt quán.', 'Apply where the café is.'],
          ],
          [
            ['Kiểm tra thực tế', 'Inspection'],
            [
              'Xã, phường kiểm tra rồi cấp giấy.',
              'The commune inspects and issues the certificate.',
            ],
          ],
        ],
        dossier: [
          original(['Đơn đề nghị cấp giấy chứng nhận', 'Application']),
          copy(['Giấy chứng nhận đăng ký kinh doanh', 'Business registration certificate']),
          copy(['Căn cước của người quản lý', 'Identity card of the manager']),
        ],
      },
    ],
    channels: ways,
    requirements: [
      [
        'Có biển hiệu, nội quy, đủ ánh sáng, bảo đảm phòng cháy.',
        'There are a sign, house rules, light and fire safety.',
      ],
      ['Không mở cửa ban đêm quá giờ quy định.', 'It closes at night as regulated.'],
    ],
    results: [
      [
        'Giấy chứng nhận đủ điều kiện hoạt động điểm trò chơi điện tử công cộng',
        'Certificate for the game shop',
      ],
    ],
    legalBases: ['147/2024/NĐ-CP'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-ho-kinh-doanh' }],
    aliases: {
      vi: ['mở quán net', 'tiệm net', 'quán game', 'internet game'],
      en: ['internet cafe', 'gaming cafe'],
    },
    returnReasons: [
      ['Quán gần cổng trường học dưới 200 m.', 'The café lies within 200 m of a school gate.'],
    ],
  }),
  procedure({
    slug: 'trang-thong-tin-dien-tu-tong-hop',
    code: '2.001098',
    page: '019d2bfd-fb9d-708e-a78e-9870b593cc4c',
    title: [
      'Thủ tục cấp Giấy phép thiết lập trang thông tin điện tử tổng hợp',
      'Licence for a news aggregation website',
    ],
    plain: ['Xin phép làm trang tin tổng hợp', 'License a news website'],
    summary: [
      'Dành cho trang web đăng lại tin tức của báo chí. Trang giới thiệu doanh nghiệp mình, blog cá nhân thì không phải xin phép.',
      'For websites that republish news of the press. Company sites and personal blogs need no licence.',
    ],
    level: 'province',
    fields: ['thong-tin-va-truyen-thong'],
    audiences: ['doanh-nghiep', 'to-chuc'],
    lifeEvents: ['thuong-mai-quang-cao'],
    agency: 'so-van-hoa-the-thao-va-du-lich',
    online: 'partial',
    cases: [
      {
        steps: [
          [
            ['Chuẩn bị', 'Prepare'],
            [
              'Đăng ký tên miền .vn, máy chủ ở Việt Nam, người chịu trách nhiệm nội dung và thỏa thuận với nguồn tin.',
              'Register a .vn domain, a server in Viet Nam, an editor in charge and agreements with sources.',
            ],
          ],
          [
            ['Nộp hồ sơ', 'Apply'],
            [
              'Nộp trực tuyến, qua bưu chính hoặc trực tiếp.',
              'Apply online, by post or in person.',
            ],
          ],
          [
            ['Nhận giấy phép', 'Receive the licence'],
            ['Ghi số giấy phép ở chân trang.', 'Show its number at the foot of the site.'],
          ],
        ],
        dossier: [
          original(['Đơn đề nghị cấp giấy phép', 'Application for the licence']),
          original(['Đề án hoạt động', 'Operating plan']),
          copy(['Giấy tờ thành lập tổ chức', 'Founding papers of the organisation']),
          copy([
            'Văn bằng của người chịu trách nhiệm quản lý nội dung',
            'Diploma of the person in charge of content',
          ]),
          copy(['Văn bản đồng ý của nguồn tin', 'Consent of the sources']),
        ],
      },
    ],
    channels: ways,
    requirements: [
      [
        'Là tổ chức, doanh nghiệp Việt Nam; cá nhân không được cấp.',
        'You are a Vietnamese organisation or company; individuals are not licensed.',
      ],
    ],
    results: [['Giấy phép thiết lập trang thông tin điện tử tổng hợp', 'Licence for the website']],
    legalBases: ['147/2024/NĐ-CP'],
    related: [{ relation: 'prerequisite', procedure: 'dang-ky-cong-ty-tnhh-mot-thanh-vien' }],
    aliases: {
      vi: ['giấy phép ICP', 'giấy phép website', 'trang tin điện tử', 'làm báo mạng'],
      en: ['news website licence', 'ICP licence'],
    },
    returnReasons: [['Thiếu thỏa thuận với nguồn tin.', 'The agreement with a source is missing.']],
  }),
];
