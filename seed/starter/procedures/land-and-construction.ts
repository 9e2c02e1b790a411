import type { StarterChannel, StarterProcedure } from '../starter.ts';
import { identityPaper } from './papers.ts';

const verifiedOn = '2026-11-23';
const page = (id: string) => `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${id}`;

const landTime: StarterChannel['time'] = {
  unit: 'other',
  note: {
    vi: 'Theo giấy hẹn; không tính thời gian làm nghĩa vụ tài chính, đo đạc, niêm yết.',
    en: 'By the date on your receipt; time for taxes, surveying and public notice is not counted.',
  },
};

const landFees: StarterChannel['fees'] = [
  {
    kind: 'fee',
    note: {
      vi: 'Phí thẩm định, lệ phí cấp giấy do Hội đồng nhân dân tỉnh quy định; chưa gồm thuế và lệ phí trước bạ.',
      en: 'Set by the provincial council; taxes and registration tax come on top.',
    },
  },
];

/** Land certificates and building permits. */
export const landProcedures: StarterProcedure[] = [
  {
    slug: 'cap-giay-chung-nhan-dat-lan-dau',
    code: '1.115334',
    title: {
      vi: 'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư, người gốc Việt Nam định cư ở nước ngoài',
      en: 'First registration of land and assets on it and first certificate for households, individuals, communities and people of Vietnamese origin abroad',
    },
    plainTitle: { vi: 'Làm sổ đỏ lần đầu', en: 'Get your first land certificate' },
    summary: {
      vi: 'Dành cho hộ gia đình, cá nhân đang sử dụng đất mà chưa có sổ đỏ, sổ hồng. Từ ngày 1/7/2025 nộp ở xã, phường.',
      en: 'For households and individuals who use land without a certificate. Since 1/7/2025 you apply to the commune or ward.',
    },
    levels: ['commune'],
    fields: ['tai-nguyen-va-moi-truong'],
    audiences: ['cong-dan-viet-nam', 'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai'],
    lifeEvents: ['dien-luc-nha-o-dat-dai'],
    agencies: {
      competent: ['ubnd-cap-xa'],
      executing: ['ubnd-cap-xa'],
      coordinating: ['van-phong-dang-ky-dat-dai', 'thue-tinh'],
    },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Gom giấy tờ về đất', en: 'Collect papers on the land' },
            text: {
              vi: 'Tìm mọi giấy tờ cũ về đất: giấy mua bán tay, biên lai thuế, quyết định giao đất, sổ mục kê.',
              en: 'Find every old paper: private sale, tax receipts, allocation decisions, land registers.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Nộp tại Trung tâm Phục vụ hành chính công xã, phường nơi có đất.',
              en: 'Apply at the Public Service Centre of the commune or ward where the land is.',
            },
          },
          {
            title: { vi: 'Xác minh, niêm yết', en: 'Verification and notice' },
            text: {
              vi: 'Xã kiểm tra hiện trạng, nguồn gốc, tranh chấp và niêm yết công khai.',
              en: 'The commune checks the land, its origin and disputes, and posts a notice.',
            },
          },
          {
            title: { vi: 'Làm nghĩa vụ tài chính', en: 'Pay what is due' },
            text: {
              vi: 'Nộp tiền sử dụng đất, lệ phí trước bạ theo thông báo của cơ quan thuế.',
              en: 'Pay land-use money and registration tax as the tax office tells you.',
            },
          },
          {
            title: { vi: 'Nhận sổ', en: 'Receive the certificate' },
            text: {
              vi: 'Kiểm tra tên, thửa, diện tích rồi nhận Giấy chứng nhận.',
              en: 'Check names, parcel and area, then receive it.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Đơn đăng ký đất đai, tài sản gắn liền với đất',
              en: 'Land and assets registration form',
            },
            originals: 1,
            copies: 0,
            required: true,
            form: 'don-dang-ky-dat-dai',
          },
          {
            name: {
              vi: 'Giấy tờ về quyền sử dụng đất, tài sản',
              en: 'Papers on the rights to land and assets',
            },
            originals: 0,
            copies: 1,
            required: false,
            note: {
              vi: 'Nộp nếu có; mang bản chính để đối chiếu.',
              en: 'Hand in what you have; bring originals for comparison.',
            },
          },
          {
            name: {
              vi: 'Chứng từ đã thực hiện nghĩa vụ tài chính',
              en: 'Proof of payments already made',
            },
            originals: 0,
            copies: 1,
            required: false,
          },
          {
            name: { vi: 'Văn bản về việc đại diện', en: 'Document on the representative' },
            originals: 1,
            copies: 0,
            required: false,
            note: { vi: 'Khi nộp qua người đại diện.', en: 'When someone represents you.' },
          },
        ],
      },
    ],
    channels: [
      { channel: 'direct', time: landTime, fees: landFees },
      { channel: 'online', time: landTime, fees: landFees },
    ],
    requirements: [
      {
        vi: 'Đất đang sử dụng ổn định, không có tranh chấp, đủ điều kiện theo Luật Đất đai.',
        en: 'The land is in stable use without dispute and meets the Law on Land.',
      },
    ],
    results: [
      {
        vi: 'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
        en: 'Certificate of land-use rights and ownership of assets on land',
      },
    ],
    legalBases: ['31/2024/QH15'],
    related: [
      { relation: 'related', procedure: 'cap-lai-giay-chung-nhan-dat-bi-mat' },
      { relation: 'next', procedure: 'cap-giay-phep-xay-dung-nha-o' },
    ],
    aliases: {
      vi: ['sổ đỏ', 'sổ hồng', 'bìa đỏ', 'làm sổ đỏ', 'cấp sổ đỏ', 'GCN QSDĐ', 'giấy tờ đất'],
      en: ['first land certificate', 'red book'],
    },
    returnReasons: [
      {
        vi: 'Ranh giới với nhà bên cạnh chưa thống nhất.',
        en: 'The boundary with a neighbour is not agreed.',
      },
      {
        vi: 'Giấy mua bán tay không có chữ ký các bên.',
        en: 'The private sale paper lacks signatures.',
      },
    ],
    sourceUrl: page('019f042c-dce0-76cc-b5d7-44f8481d89f5'),
    verifiedOn,
    verifiedBy: 'so-nong-nghiep-va-moi-truong',
  },
  {
    slug: 'chuyen-nhuong-quyen-su-dung-dat',
    code: '1.115246',
    title: {
      vi: 'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong trường hợp chuyển nhượng, thừa kế, tặng cho, góp vốn, chuyển đổi đất nông nghiệp',
      en: 'Registration of changes in land-use rights: sale, inheritance, gift, capital contribution, exchange of farmland',
    },
    plainTitle: {
      vi: 'Sang tên sổ đỏ khi mua bán, tặng cho, thừa kế',
      en: 'Transfer a land certificate after a sale, gift or inheritance',
    },
    summary: {
      vi: 'Đăng ký người sử dụng đất mới sau khi mua bán, tặng cho hoặc nhận thừa kế nhà đất.',
      en: 'Register the new holder after a house or land is sold, given or inherited.',
    },
    levels: ['province'],
    fields: ['tai-nguyen-va-moi-truong'],
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'nguoi-viet-nam-dinh-cu-o-nuoc-ngoai'],
    lifeEvents: ['dien-luc-nha-o-dat-dai', 'nguoi-than-qua-doi'],
    agencies: {
      competent: ['van-phong-dang-ky-dat-dai'],
      executing: ['van-phong-dang-ky-dat-dai'],
      coordinating: ['thue-tinh'],
    },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        name: { vi: 'Mua bán, tặng cho', en: 'Sale or gift' },
        steps: [
          {
            title: { vi: 'Công chứng hợp đồng', en: 'Notarise' },
            text: {
              vi: 'Hai bên ký hợp đồng ở tổ chức công chứng hoặc chứng thực ở xã, phường.',
              en: 'Both sides sign the contract before a notary, or have it certified by the commune.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Nộp trong 30 ngày kể từ ngày ký hợp đồng.',
              en: 'Apply within 30 days of signing.',
            },
          },
          {
            title: { vi: 'Nộp thuế, lệ phí', en: 'Pay' },
            text: {
              vi: 'Nộp thuế thu nhập cá nhân (nếu có) và lệ phí trước bạ theo thông báo.',
              en: 'Pay personal income tax (if due) and registration tax as notified.',
            },
          },
          {
            title: { vi: 'Nhận sổ', en: 'Collect' },
            text: {
              vi: 'Nhận sổ đã ghi tên người mới.',
              en: 'Collect the certificate in the new name.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Đơn đăng ký biến động đất đai', en: 'Application to register a change' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'don-dang-ky-bien-dong-dat-dai',
          },
          {
            name: {
              vi: 'Giấy chứng nhận đã cấp (sổ đỏ, sổ hồng)',
              en: 'The present land certificate',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Hợp đồng chuyển nhượng, tặng cho đã công chứng, chứng thực',
              en: 'The notarised or certified contract',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          identityPaper,
        ],
      },
      {
        name: { vi: 'Thừa kế', en: 'Inheritance' },
        steps: [
          {
            title: { vi: 'Lập văn bản thừa kế', en: 'Settle the inheritance' },
            text: {
              vi: 'Những người thừa kế lập văn bản phân chia di sản có công chứng, hoặc có di chúc, bản án.',
              en: 'The heirs have the division notarised, or hold a will or a judgment.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Nộp hồ sơ trong 30 ngày kể từ ngày phân chia xong di sản.',
              en: 'Apply within 30 days after the estate is divided.',
            },
          },
        ],
        dossier: [
          {
            name: { vi: 'Đơn đăng ký biến động đất đai', en: 'Application to register a change' },
            originals: 1,
            copies: 0,
            required: true,
            form: 'don-dang-ky-bien-dong-dat-dai',
          },
          {
            name: {
              vi: 'Giấy chứng nhận đã cấp (sổ đỏ, sổ hồng)',
              en: 'The present land certificate',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Văn bản thừa kế, di chúc hoặc bản án',
              en: 'Deed of division, will or judgment',
            },
            originals: 1,
            copies: 0,
            required: true,
          },
          {
            name: { vi: 'Trích lục khai tử', en: 'Death extract' },
            originals: 0,
            copies: 1,
            required: true,
          },
        ],
      },
    ],
    channels: [
      { channel: 'direct', time: landTime, fees: landFees },
      { channel: 'online', time: landTime, fees: landFees },
    ],
    requirements: [
      {
        vi: 'Đất có Giấy chứng nhận, không tranh chấp, không bị kê biên, còn thời hạn sử dụng.',
        en: 'The land has a certificate, is not disputed or seized, and its term has not ended.',
      },
    ],
    results: [
      {
        vi: 'Giấy chứng nhận mang tên người sử dụng đất mới',
        en: 'Land certificate in the new name',
      },
    ],
    legalBases: ['31/2024/QH15'],
    related: [
      { relation: 'prerequisite', procedure: 'cap-giay-xac-nhan-tinh-trang-hon-nhan' },
      { relation: 'prerequisite', procedure: 'dang-ky-khai-tu' },
      { relation: 'related', procedure: 'cap-lai-giay-chung-nhan-dat-bi-mat' },
    ],
    aliases: {
      vi: [
        'sang tên sổ đỏ',
        'mua bán đất',
        'sang tên nhà đất',
        'cho đất con',
        'thừa kế đất',
        'chuyển nhượng đất',
      ],
      en: ['buy land', 'sell a house', 'inherit land', 'red book transfer'],
    },
    returnReasons: [
      {
        vi: 'Thiếu xác nhận tình trạng hôn nhân của người bán.',
        en: "The seller's marital status was not proven.",
      },
      {
        vi: 'Hợp đồng ghi sai số thửa, diện tích so với sổ.',
        en: 'Plot number or area differs from the certificate.',
      },
    ],
    sourceUrl: page('019ef898-f93e-70c3-bfa1-107fed836983'),
    verifiedOn,
    verifiedBy: 'so-nong-nghiep-va-moi-truong',
  },
  {
    slug: 'cap-lai-giay-chung-nhan-dat-bi-mat',
    code: '1.115271',
    title: {
      vi: 'Cấp lại Giấy chứng nhận đã cấp do bị mất',
      en: 'Replacement of a lost land certificate',
    },
    plainTitle: { vi: 'Làm lại sổ đỏ bị mất', en: 'Replace a lost land certificate' },
    summary: {
      vi: 'Xin cấp lại Giấy chứng nhận quyền sử dụng đất khi bị mất.',
      en: 'Apply for a new certificate of land-use rights when yours is lost.',
    },
    levels: ['province'],
    fields: ['tai-nguyen-va-moi-truong'],
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'to-chuc'],
    lifeEvents: ['dien-luc-nha-o-dat-dai'],
    agencies: {
      competent: ['van-phong-dang-ky-dat-dai'],
      executing: ['van-phong-dang-ky-dat-dai'],
      coordinating: ['ubnd-cap-xa'],
    },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        steps: [
          {
            title: { vi: 'Báo mất', en: 'Report the loss' },
            text: {
              vi: 'Nộp đơn báo mất và đề nghị cấp lại.',
              en: 'Report it and ask for a replacement.',
            },
          },
          {
            title: { vi: 'Niêm yết', en: 'Public notice' },
            text: {
              vi: 'Việc mất sổ được niêm yết công khai ở xã, phường nơi có đất.',
              en: 'The loss is posted in the commune or ward where the land is.',
            },
          },
          {
            title: { vi: 'Nhận sổ mới', en: 'Receive the new certificate' },
            text: {
              vi: 'Hết thời gian niêm yết mà không ai phản đối thì sổ cũ bị hủy và sổ mới được cấp.',
              en: 'If nobody objects in that time, the old one is cancelled and a new one issued.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Đơn đăng ký biến động đất đai (ghi rõ cấp lại do bị mất)',
              en: 'Form for changes of land (stating that the certificate was lost)',
            },
            originals: 1,
            copies: 0,
            required: true,
            form: 'don-dang-ky-bien-dong-dat-dai',
          },
          {
            name: {
              vi: 'Bản chụp Giấy chứng nhận đã mất',
              en: 'Photocopy of the lost certificate',
            },
            originals: 0,
            copies: 1,
            required: false,
            note: {
              vi: 'Nếu còn giữ; giúp tìm hồ sơ nhanh hơn.',
              en: 'If you kept one; it speeds up the search.',
            },
          },
          identityPaper,
        ],
      },
    ],
    channels: [
      { channel: 'direct', time: landTime, fees: landFees },
      { channel: 'online', time: landTime, fees: landFees },
    ],
    requirements: [
      {
        vi: 'Giấy chứng nhận không đang thế chấp hoặc bị thu hồi.',
        en: 'The certificate is neither mortgaged nor withdrawn.',
      },
    ],
    results: [{ vi: 'Giấy chứng nhận cấp lại', en: 'New certificate' }],
    legalBases: ['31/2024/QH15'],
    related: [{ relation: 'related', procedure: 'chuyen-nhuong-quyen-su-dung-dat' }],
    aliases: {
      vi: [
        'mất sổ đỏ',
        'mất sổ hồng',
        'làm lại sổ đỏ',
        'cấp lại bìa đỏ',
        'sổ đỏ bị cháy',
        'sổ đỏ bị lũ cuốn',
      ],
      en: ['lost land certificate', 'lost red book'],
    },
    returnReasons: [
      {
        vi: 'Không nhớ số thửa, số tờ bản đồ nên không tìm được hồ sơ.',
        en: 'Parcel and map numbers are not known, so the file cannot be found.',
      },
    ],
    sourceUrl: page('019ef8e4-5e2c-73eb-8c19-672e39206c39'),
    verifiedOn,
    verifiedBy: 'so-nong-nghiep-va-moi-truong',
  },
  {
    slug: 'cap-giay-phep-xay-dung-nha-o',
    code: '1.013225',
    title: {
      vi: 'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',
      en: 'Building permit for class III and IV works and detached houses',
    },
    plainTitle: { vi: 'Xin giấy phép xây nhà', en: 'Get a permit to build a house' },
    summary: {
      vi: 'Xin phép trước khi xây nhà ở riêng lẻ hoặc công trình nhỏ. Nộp ở xã, phường nơi xây.',
      en: 'Ask before you build a detached house or small work. Apply in the commune or ward where you build.',
    },
    levels: ['commune'],
    fields: ['xay-dung'],
    audiences: ['cong-dan-viet-nam', 'doanh-nghiep', 'to-chuc'],
    lifeEvents: ['dien-luc-nha-o-dat-dai', 'dien-luc-dat-dai-xay-dung'],
    agencies: { competent: ['ubnd-cap-xa'], executing: ['ubnd-cap-xa'] },
    serviceLevel: { effective: 'partial', legacyLevel: 3 },
    cases: [
      {
        name: { vi: 'Nhà ở riêng lẻ', en: 'Detached house' },
        steps: [
          {
            title: { vi: 'Hỏi xem có phải xin phép không', en: 'Ask whether you need one' },
            text: {
              vi: 'Một số nhà ở được miễn giấy phép; hỏi xã, phường trước khi thuê thiết kế.',
              en: 'Some houses are exempt; ask the commune or ward before you pay for drawings.',
            },
          },
          {
            title: { vi: 'Làm bản vẽ', en: 'Drawings' },
            text: {
              vi: 'Chuẩn bị bản vẽ mặt bằng, mặt đứng, mặt cắt, móng và sơ đồ đấu nối điện, nước.',
              en: 'Prepare plans, elevations, sections, foundations and the connections for water and power.',
            },
          },
          {
            title: { vi: 'Nộp hồ sơ', en: 'Apply' },
            text: {
              vi: 'Nộp ở xã, phường hoặc trực tuyến; cán bộ xem hồ sơ và kiểm tra thực địa.',
              en: 'Apply in the commune or ward, or online; officials examine the file and the site.',
            },
          },
          {
            title: { vi: 'Nhận giấy phép', en: 'Collect' },
            text: {
              vi: 'Nhận giấy phép và bản vẽ đóng dấu; báo ngày khởi công trước khi xây.',
              en: 'Collect the permit and the stamped drawings; announce the start before you build.',
            },
          },
        ],
        dossier: [
          {
            name: {
              vi: 'Đơn đề nghị cấp giấy phép xây dựng',
              en: 'Application for a building permit',
            },
            originals: 1,
            copies: 0,
            required: true,
            form: 'don-de-nghi-cap-giay-phep-xay-dung',
          },
          {
            name: { vi: 'Giấy tờ về quyền sử dụng đất', en: 'Proof of the land-use right' },
            originals: 0,
            copies: 1,
            required: true,
            note: {
              vi: 'Không phải nộp khi tra cứu được trong cơ sở dữ liệu đất đai.',
              en: 'Not needed when it can be looked up in the land database.',
            },
          },
          {
            name: { vi: 'Bản vẽ thiết kế xây dựng', en: 'Construction drawings' },
            originals: 2,
            copies: 0,
            required: true,
          },
          {
            name: {
              vi: 'Bản cam kết an toàn với công trình liền kề',
              en: 'Undertaking for the safety of adjoining buildings',
            },
            originals: 1,
            copies: 0,
            required: false,
            note: { vi: 'Khi có nhà xây sát bên.', en: 'When another building adjoins.' },
          },
        ],
      },
    ],
    channels: [
      {
        channel: 'direct',
        time: {
          unit: 'other',
          note: {
            vi: 'Theo giấy hẹn. Quy định về xây dựng thay đổi trong năm 2026: hỏi nơi nộp thời hạn hiện hành.',
            en: 'By the date on your receipt. The rules change in 2026: ask the office for the present limit.',
          },
        },
        fees: [
          {
            kind: 'fee',
            note: {
              vi: 'Mức thu do Hội đồng nhân dân tỉnh quy định.',
              en: 'Set by the provincial council.',
            },
          },
        ],
      },
      {
        channel: 'online',
        time: { unit: 'other', note: { vi: 'Theo giấy hẹn.', en: 'By the date on your receipt.' } },
        fees: [
          {
            kind: 'fee',
            note: {
              vi: 'Mức thu do Hội đồng nhân dân tỉnh quy định.',
              en: 'Set by the provincial council.',
            },
          },
        ],
      },
    ],
    requirements: [
      {
        vi: 'Phù hợp quy hoạch và mục đích sử dụng đất; an toàn cho nhà liền kề.',
        en: 'It fits the planning and the land use and is safe for adjoining buildings.',
      },
    ],
    results: [
      { vi: 'Giấy phép xây dựng kèm bản vẽ đóng dấu', en: 'Building permit with stamped drawings' },
    ],
    legalBases: ['50/2014/QH13', '175/2024/NĐ-CP'],
    related: [{ relation: 'prerequisite', procedure: 'cap-giay-chung-nhan-dat-lan-dau' }],
    aliases: {
      vi: [
        'GPXD',
        'giấy phép xây dựng',
        'xin phép xây nhà',
        'xây nhà có cần xin phép không',
        'phép xây dựng nhà ở',
      ],
      en: ['build a house', 'construction permit'],
    },
    returnReasons: [
      {
        vi: 'Bản vẽ thiếu sơ đồ móng hoặc đấu nối hạ tầng.',
        en: 'Drawings lack foundations or connections.',
      },
      { vi: 'Đất chưa chuyển sang đất ở.', en: 'The land is not residential land.' },
    ],
    publishingDecision: { number: '56/QĐ-BXD' },
    sourceUrl: page('019d2bfe-9088-744d-aa0a-e846b6dce3d5'),
    verifiedOn,
    verifiedBy: 'so-xay-dung',
  },
];
