import type { OpeningHours } from '#content/agency';
import type { StarterAgency } from './starter.ts';

/** Monday to Friday, morning and afternoon. An editor changes them where an office keeps others. */
const officeHours: OpeningHours[] = [
  { days: [1, 2, 3, 4, 5], opens: '07:00', closes: '11:30' },
  { days: [1, 2, 3, 4, 5], opens: '13:30', closes: '17:00' },
];

/**
 * Today's offices of tỉnh Đắk Lắk, which Phú Yên joined on 1 July 2025, and the former offices
 * of Phú Yên that people still look for: each of these leads to its successor.
 */
export const agencies: StarterAgency[] = [
  {
    slug: 'ubnd-tinh-dak-lak',
    name: { vi: 'Ủy ban nhân dân tỉnh Đắk Lắk', en: "Đắk Lắk Provincial People's Committee" },
    shortName: { vi: 'UBND tỉnh', en: 'Provincial Committee' },
    code: 'H15',
    agencyKind: 'province-committee',
    summary: {
      vi: 'Cơ quan hành chính cao nhất của tỉnh. Từ ngày 1/7/2025, tỉnh Phú Yên hợp nhất vào tỉnh Đắk Lắk.',
      en: 'The highest administrative authority of the province. Phú Yên merged into Đắk Lắk on 1/7/2025.',
    },
    validFrom: '2025-07-01',
    openingHours: officeHours,
    aliases: {
      vi: ['ủy ban tỉnh', 'tỉnh Đắk Lắk', 'Buôn Ma Thuột'],
      en: ['province', 'Dak Lak'],
    },
  },
  {
    slug: 'ubnd-cap-xa',
    name: {
      vi: 'Ủy ban nhân dân xã, phường',
      en: "Commune or ward People's Committee",
    },
    shortName: { vi: 'UBND cấp xã', en: 'Commune Committee' },
    agencyKind: 'commune-committee',
    summary: {
      vi: 'Nơi làm hầu hết việc hộ tịch, chứng thực, hộ kinh doanh, đất đai và trợ cấp. Từ ngày 1/7/2025 không còn cấp huyện, nhiều việc của huyện chuyển về đây.',
      en: 'Handles most civil-status, certification, household-business, land and allowance matters. Since 1/7/2025 there is no district level; much of its work moved here.',
    },
    parent: 'ubnd-tinh-dak-lak',
    validFrom: '2025-07-01',
    openingHours: officeHours,
    aliases: {
      vi: [
        'ủy ban xã',
        'ủy ban phường',
        'UBND phường',
        'UBND xã',
        'phường',
        'xã',
        'chính quyền xã',
      ],
      en: ['commune office', 'ward office'],
    },
  },
  {
    slug: 'trung-tam-phuc-vu-hanh-chinh-cong',
    name: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public Service Centre' },
    shortName: { vi: 'Trung tâm hành chính công', en: 'One-stop centre' },
    agencyKind: 'one-stop-centre',
    summary: {
      vi: 'Nơi nhận hồ sơ và trả kết quả cho người dân, có ở tỉnh và ở từng xã, phường.',
      en: 'Receives applications and hands out results, in the province and in every commune and ward.',
    },
    parent: 'ubnd-tinh-dak-lak',
    openingHours: officeHours,
    aliases: {
      vi: ['một cửa', 'bộ phận một cửa', 'bộ phận tiếp nhận và trả kết quả', 'hành chính công'],
      en: ['one-stop shop'],
    },
  },
  {
    slug: 'so-tu-phap',
    name: { vi: 'Sở Tư pháp tỉnh Đắk Lắk', en: 'Department of Justice' },
    shortName: { vi: 'Sở Tư pháp', en: 'Justice' },
    agencyKind: 'department',
    summary: {
      vi: 'Quản lý hộ tịch, chứng thực, công chứng, luật sư và trợ giúp pháp lý.',
      en: 'In charge of civil status, certification, notaries, lawyers and legal aid.',
    },
    parent: 'ubnd-tinh-dak-lak',
    openingHours: officeHours,
    aliases: { vi: ['tư pháp'], en: ['justice department'] },
  },
  {
    slug: 'so-noi-vu',
    name: { vi: 'Sở Nội vụ tỉnh Đắk Lắk', en: 'Department of Home Affairs' },
    shortName: { vi: 'Sở Nội vụ', en: 'Home Affairs' },
    agencyKind: 'department',
    summary: {
      vi: 'Tổ chức bộ máy, công chức và – từ ngày 1/3/2025 – lao động, việc làm, người có công.',
      en: 'Civil service and – since 1/3/2025 – labour, employment and people with merit.',
    },
    parent: 'ubnd-tinh-dak-lak',
    openingHours: officeHours,
    aliases: { vi: ['sở lao động', 'nội vụ'], en: ['labour department'] },
  },
  {
    slug: 'so-tai-chinh',
    name: { vi: 'Sở Tài chính tỉnh Đắk Lắk', en: 'Department of Finance' },
    shortName: { vi: 'Sở Tài chính', en: 'Finance' },
    agencyKind: 'department',
    summary: {
      vi: 'Tài chính, giá, kế hoạch, đầu tư và đăng ký doanh nghiệp.',
      en: 'Finance, prices, planning, investment and business registration.',
    },
    parent: 'ubnd-tinh-dak-lak',
    openingHours: officeHours,
    aliases: {
      vi: ['phòng đăng ký kinh doanh', 'sở kế hoạch và đầu tư', 'cơ quan đăng ký kinh doanh'],
      en: ['business registration office'],
    },
  },
  {
    slug: 'so-nong-nghiep-va-moi-truong',
    name: {
      vi: 'Sở Nông nghiệp và Môi trường tỉnh Đắk Lắk',
      en: 'Department of Agriculture and Environment',
    },
    shortName: { vi: 'Sở Nông nghiệp và Môi trường', en: 'Agriculture and Environment' },
    agencyKind: 'department',
    summary: {
      vi: 'Nông nghiệp, lâm nghiệp, thủy sản, đất đai, tài nguyên và môi trường.',
      en: 'Farming, forestry, fisheries, land, natural resources and the environment.',
    },
    parent: 'ubnd-tinh-dak-lak',
    openingHours: officeHours,
    aliases: {
      vi: ['sở tài nguyên', 'sở nông nghiệp', 'chi cục thủy sản'],
      en: ['land department', 'fisheries'],
    },
  },
  {
    slug: 'van-phong-dang-ky-dat-dai',
    name: { vi: 'Văn phòng đăng ký đất đai', en: 'Land Registration Office' },
    agencyKind: 'other',
    summary: {
      vi: 'Đăng ký đất đai, ghi biến động và cấp lại giấy chứng nhận; có các chi nhánh theo khu vực.',
      en: 'Registers land, records changes and replaces certificates; it has regional branches.',
    },
    parent: 'so-nong-nghiep-va-moi-truong',
    openingHours: officeHours,
    aliases: { vi: ['chi nhánh văn phòng đất đai', 'văn phòng đất đai'], en: ['land office'] },
  },
  {
    slug: 'so-xay-dung',
    name: { vi: 'Sở Xây dựng tỉnh Đắk Lắk', en: 'Department of Construction' },
    shortName: { vi: 'Sở Xây dựng', en: 'Construction' },
    agencyKind: 'department',
    summary: {
      vi: 'Xây dựng, quy hoạch, nhà ở, đường bộ và vận tải.',
      en: 'Building, planning, housing, roads and transport.',
    },
    parent: 'ubnd-tinh-dak-lak',
    openingHours: officeHours,
    aliases: { vi: ['sở giao thông'], en: ['transport department'] },
  },
  {
    slug: 'so-cong-thuong',
    name: { vi: 'Sở Công Thương tỉnh Đắk Lắk', en: 'Department of Industry and Trade' },
    shortName: { vi: 'Sở Công Thương', en: 'Industry and Trade' },
    agencyKind: 'department',
    summary: {
      vi: 'Công nghiệp, thương mại, điện và an toàn thực phẩm của ngành công thương.',
      en: 'Industry, trade, electricity and food safety in trade.',
    },
    parent: 'ubnd-tinh-dak-lak',
    openingHours: officeHours,
    aliases: { vi: ['công thương'], en: ['trade department'] },
  },
  {
    slug: 'so-giao-duc-va-dao-tao',
    name: { vi: 'Sở Giáo dục và Đào tạo tỉnh Đắk Lắk', en: 'Department of Education and Training' },
    shortName: { vi: 'Sở Giáo dục và Đào tạo', en: 'Education' },
    agencyKind: 'department',
    summary: {
      vi: 'Trường học, tuyển sinh, văn bằng, chứng chỉ và giáo dục nghề nghiệp.',
      en: 'Schools, admissions, diplomas, certificates and vocational education.',
    },
    parent: 'ubnd-tinh-dak-lak',
    openingHours: officeHours,
    aliases: { vi: ['sở giáo dục', 'phòng giáo dục'], en: ['education department'] },
  },
  {
    slug: 'nha-truong',
    name: { vi: 'Trường học', en: 'Schools' },
    agencyKind: 'other',
    summary: {
      vi: 'Trường mầm non, tiểu học, trung học: nơi nhận đơn chuyển trường, xin học.',
      en: 'Nursery, primary and secondary schools: where transfers and admissions are handed in.',
    },
    parent: 'so-giao-duc-va-dao-tao',
    aliases: { vi: ['cơ sở giáo dục', 'trường'], en: ['school'] },
  },
  {
    slug: 'so-y-te',
    name: { vi: 'Sở Y tế tỉnh Đắk Lắk', en: 'Department of Health' },
    shortName: { vi: 'Sở Y tế', en: 'Health' },
    agencyKind: 'department',
    summary: {
      vi: 'Khám chữa bệnh, dược, trẻ em và bảo trợ xã hội.',
      en: 'Medical care, pharmacy, children and social protection.',
    },
    parent: 'ubnd-tinh-dak-lak',
    openingHours: officeHours,
    aliases: { vi: ['y tế'], en: ['health department'] },
  },
  {
    slug: 'so-khoa-hoc-va-cong-nghe',
    name: {
      vi: 'Sở Khoa học và Công nghệ tỉnh Đắk Lắk',
      en: 'Department of Science and Technology',
    },
    shortName: { vi: 'Sở Khoa học và Công nghệ', en: 'Science and Technology' },
    agencyKind: 'department',
    summary: {
      vi: 'Khoa học, sở hữu trí tuệ, bưu chính, viễn thông, công nghệ thông tin và chuyển đổi số.',
      en: 'Science, intellectual property, post, telecoms, information technology and digital change.',
    },
    parent: 'ubnd-tinh-dak-lak',
    openingHours: officeHours,
    aliases: { vi: ['sở thông tin và truyền thông', 'KHCN'], en: ['ICT department'] },
  },
  {
    slug: 'so-van-hoa-the-thao-va-du-lich',
    name: {
      vi: 'Sở Văn hóa, Thể thao và Du lịch tỉnh Đắk Lắk',
      en: 'Department of Culture, Sports and Tourism',
    },
    shortName: { vi: 'Sở Văn hóa, Thể thao và Du lịch', en: 'Culture, Sports and Tourism' },
    agencyKind: 'department',
    summary: {
      vi: 'Văn hóa, gia đình, thể thao, du lịch, báo chí và xuất bản.',
      en: 'Culture, family, sports, tourism, press and publishing.',
    },
    parent: 'ubnd-tinh-dak-lak',
    openingHours: officeHours,
    aliases: { vi: ['sở văn hóa', 'sở du lịch'], en: ['tourism department'] },
  },
  {
    slug: 'cong-an-tinh',
    name: { vi: 'Công an tỉnh Đắk Lắk', en: 'Provincial Police' },
    shortName: { vi: 'Công an tỉnh', en: 'Provincial Police' },
    agencyKind: 'vertical',
    summary: {
      vi: 'Hộ chiếu, xuất nhập cảnh, đăng ký xe và – từ ngày 1/3/2025 – giấy phép lái xe, phiếu lý lịch tư pháp.',
      en: 'Passports, immigration, vehicle registration and – since 1/3/2025 – driving licences and criminal records.',
    },
    openingHours: officeHours,
    aliases: {
      vi: ['phòng quản lý xuất nhập cảnh', 'cảnh sát giao thông', 'công an'],
      en: ['immigration', 'traffic police'],
    },
  },
  {
    slug: 'cong-an-cap-xa',
    name: { vi: 'Công an xã, phường', en: 'Commune or ward police' },
    shortName: { vi: 'Công an cấp xã', en: 'Commune police' },
    agencyKind: 'vertical',
    summary: {
      vi: 'Đăng ký thường trú, tạm trú, làm thẻ căn cước, định danh điện tử. Công an cấp huyện kết thúc hoạt động từ ngày 1/3/2025.',
      en: 'Permanent and temporary residence, identity cards and electronic identity. District police ended on 1/3/2025.',
    },
    parent: 'cong-an-tinh',
    openingHours: officeHours,
    aliases: { vi: ['công an phường', 'công an xã', 'công an huyện'], en: ['local police'] },
  },
  {
    slug: 'bao-hiem-xa-hoi-tinh',
    name: { vi: 'Bảo hiểm xã hội tỉnh Đắk Lắk', en: 'Provincial Social Insurance' },
    shortName: { vi: 'Bảo hiểm xã hội', en: 'Social Insurance' },
    agencyKind: 'vertical',
    summary: {
      vi: 'Thu, cấp sổ, cấp thẻ bảo hiểm y tế và trả các chế độ bảo hiểm; có cơ sở ở các khu vực.',
      en: 'Collects contributions, issues books and health cards and pays benefits; it has local offices.',
    },
    openingHours: officeHours,
    aliases: { vi: ['BHXH', 'bảo hiểm'], en: ['VSS'] },
  },
  {
    slug: 'thue-tinh',
    name: { vi: 'Thuế tỉnh Đắk Lắk', en: 'Provincial Tax' },
    shortName: { vi: 'Cơ quan thuế', en: 'Tax' },
    agencyKind: 'vertical',
    summary: {
      vi: 'Đăng ký, kê khai, nộp thuế và lệ phí trước bạ; có các Thuế cơ sở ở từng khu vực.',
      en: 'Tax registration, returns, payment and registration tax; it has local tax offices.',
    },
    openingHours: officeHours,
    aliases: { vi: ['chi cục thuế', 'cục thuế', 'thuế cơ sở'], en: ['tax office'] },
  },
  {
    slug: 'ban-quan-ly-khu-kinh-te',
    name: {
      vi: 'Ban quản lý các khu kinh tế, khu công nghiệp',
      en: 'Management Board of Economic and Industrial Zones',
    },
    shortName: { vi: 'Ban quản lý khu kinh tế', en: 'Zones Board' },
    agencyKind: 'department',
    summary: {
      vi: 'Đầu tư, xây dựng, lao động trong khu kinh tế và khu công nghiệp.',
      en: 'Investment, building and labour inside the economic and industrial zones.',
    },
    parent: 'ubnd-tinh-dak-lak',
    openingHours: officeHours,
    aliases: { vi: ['khu kinh tế Nam Phú Yên', 'BQL khu kinh tế'], en: ['industrial park'] },
  },
  {
    slug: 'cong-ty-dien-luc',
    name: { vi: 'Công ty Điện lực', en: 'Power Company' },
    shortName: { vi: 'Điện lực', en: 'Power' },
    agencyKind: 'other',
    summary: {
      vi: 'Bán điện, lắp công tơ, sửa điện thuộc Tập đoàn Điện lực Việt Nam; tổng đài 19001909 trực ngày đêm.',
      en: 'Supplies electricity, fits meters and repairs lines for Vietnam Electricity; call 19001909 at any hour.',
    },
    openingHours: officeHours,
    aliases: { vi: ['điện lực', 'EVN', 'EVNCPC', 'nhà đèn'], en: ['electricity', 'EVN'] },
  },
  {
    slug: 'bo-ngoai-giao',
    name: {
      vi: 'Bộ Ngoại giao (Cục Lãnh sự)',
      en: 'Ministry of Foreign Affairs (Consular Department)',
    },
    shortName: { vi: 'Bộ Ngoại giao', en: 'Foreign Affairs' },
    agencyKind: 'ministry',
    summary: {
      vi: 'Hợp pháp hóa giấy tờ, hộ chiếu ngoại giao và công vụ, bảo hộ công dân ở nước ngoài.',
      en: 'Legalises documents, issues diplomatic and official passports and protects citizens abroad.',
    },
    openingHours: officeHours,
    aliases: { vi: ['Cục Lãnh sự', 'ngoại giao', 'lãnh sự quán'], en: ['consular department'] },
  },
  {
    slug: 'ubnd-tinh-phu-yen',
    name: { vi: 'Ủy ban nhân dân tỉnh Phú Yên', en: "Phú Yên Provincial People's Committee" },
    code: 'H45',
    agencyKind: 'province-committee',
    summary: {
      vi: 'Đã kết thúc hoạt động khi tỉnh Phú Yên hợp nhất vào tỉnh Đắk Lắk ngày 1/7/2025.',
      en: 'Ended when Phú Yên merged into Đắk Lắk on 1/7/2025.',
    },
    validTo: '2025-06-30',
    replacedBy: 'ubnd-tinh-dak-lak',
    aliases: { vi: ['tỉnh Phú Yên', 'Tuy Hòa'], en: ['Phu Yen'] },
  },
  {
    slug: 'ubnd-cap-huyen-phu-yen',
    name: {
      vi: 'Ủy ban nhân dân huyện, thị xã, thành phố (Phú Yên)',
      en: "District People's Committees (Phú Yên)",
    },
    agencyKind: 'other',
    summary: {
      vi: 'Cấp huyện đã kết thúc hoạt động từ ngày 1/7/2025. Phần lớn việc trước đây của huyện nay do Ủy ban nhân dân xã, phường làm.',
      en: 'The district level ended on 1/7/2025. Most of its work is now done by commune and ward committees.',
    },
    parent: 'ubnd-tinh-phu-yen',
    validTo: '2025-06-30',
    replacedBy: 'ubnd-cap-xa',
    aliases: {
      vi: ['UBND huyện', 'UBND thành phố Tuy Hòa', 'UBND thị xã Sông Cầu', 'UBND thị xã Đông Hòa'],
      en: ['district'],
    },
  },
  {
    slug: 'so-ke-hoach-va-dau-tu-phu-yen',
    name: {
      vi: 'Sở Kế hoạch và Đầu tư tỉnh Phú Yên',
      en: 'Phú Yên Department of Planning and Investment',
    },
    agencyKind: 'department',
    summary: {
      vi: 'Đã hợp nhất vào Sở Tài chính; đăng ký doanh nghiệp nay làm ở Sở Tài chính.',
      en: 'Merged into the Department of Finance, which now registers businesses.',
    },
    parent: 'ubnd-tinh-phu-yen',
    validTo: '2025-02-28',
    replacedBy: 'so-tai-chinh',
    aliases: { vi: ['Sở KHĐT', 'KHĐT'], en: ['DPI'] },
  },
  {
    slug: 'so-lao-dong-thuong-binh-va-xa-hoi-phu-yen',
    name: {
      vi: 'Sở Lao động – Thương binh và Xã hội tỉnh Phú Yên',
      en: 'Phú Yên Department of Labour, Invalids and Social Affairs',
    },
    agencyKind: 'department',
    summary: {
      vi: 'Lao động, việc làm, người có công đã chuyển về Sở Nội vụ; bảo trợ xã hội, trẻ em chuyển về Sở Y tế.',
      en: 'Labour, employment and people with merit moved to Home Affairs; social protection and children to Health.',
    },
    parent: 'ubnd-tinh-phu-yen',
    validTo: '2025-02-28',
    replacedBy: 'so-noi-vu',
    aliases: { vi: ['Sở LĐTBXH', 'sở lao động thương binh'], en: ['DOLISA'] },
  },
  {
    slug: 'so-giao-thong-van-tai-phu-yen',
    name: {
      vi: 'Sở Giao thông vận tải tỉnh Phú Yên',
      en: 'Phú Yên Department of Transport',
    },
    agencyKind: 'department',
    summary: {
      vi: 'Đã hợp nhất vào Sở Xây dựng. Giấy phép lái xe nay do ngành công an cấp.',
      en: 'Merged into the Department of Construction. Driving licences are now issued by the police.',
    },
    parent: 'ubnd-tinh-phu-yen',
    validTo: '2025-02-28',
    replacedBy: 'so-xay-dung',
    aliases: { vi: ['Sở GTVT'], en: ['DOT'] },
  },
  {
    slug: 'so-thong-tin-va-truyen-thong-phu-yen',
    name: {
      vi: 'Sở Thông tin và Truyền thông tỉnh Phú Yên',
      en: 'Phú Yên Department of Information and Communications',
    },
    agencyKind: 'department',
    summary: {
      vi: 'Bưu chính, viễn thông, công nghệ thông tin đã chuyển về Sở Khoa học và Công nghệ; báo chí, xuất bản về Sở Văn hóa, Thể thao và Du lịch.',
      en: 'Post, telecoms and information technology moved to Science and Technology; press and publishing to Culture, Sports and Tourism.',
    },
    parent: 'ubnd-tinh-phu-yen',
    validTo: '2025-02-28',
    replacedBy: 'so-khoa-hoc-va-cong-nghe',
    aliases: { vi: ['Sở TTTT', 'Sở TT&TT'], en: ['DIC'] },
  },
  {
    slug: 'so-tai-nguyen-va-moi-truong-phu-yen',
    name: {
      vi: 'Sở Tài nguyên và Môi trường tỉnh Phú Yên',
      en: 'Phú Yên Department of Natural Resources and Environment',
    },
    agencyKind: 'department',
    summary: {
      vi: 'Đã hợp nhất với ngành nông nghiệp thành Sở Nông nghiệp và Môi trường.',
      en: 'Merged with agriculture into the Department of Agriculture and Environment.',
    },
    parent: 'ubnd-tinh-phu-yen',
    validTo: '2025-02-28',
    replacedBy: 'so-nong-nghiep-va-moi-truong',
    aliases: { vi: ['Sở TNMT'], en: ['DONRE'] },
  },
];
