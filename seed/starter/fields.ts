import type { StarterField } from './starter.ts';

/** The 17 fields of the founding plan, with the offices that answer for them today. */
export const fields: StarterField[] = [
  {
    slug: 'tu-phap',
    name: { vi: 'Tư pháp', en: 'Justice' },
    summary: {
      vi: 'Khai sinh, kết hôn, khai tử, chứng thực, công chứng, luật sư.',
      en: 'Births, marriages, deaths, certification, notaries, lawyers.',
    },
    icon: 'scale',
    agencies: ['so-tu-phap', 'ubnd-cap-xa'],
    aliases: { vi: ['hộ tịch', 'chứng thực', 'công chứng'], en: ['civil status'] },
  },
  {
    slug: 'cong-an',
    name: { vi: 'Công an', en: 'Police' },
    summary: {
      vi: 'Cư trú, căn cước, hộ chiếu, xuất nhập cảnh, lý lịch tư pháp.',
      en: 'Residence, identity cards, passports, immigration, criminal records.',
    },
    icon: 'id-card',
    agencies: ['cong-an-tinh', 'cong-an-cap-xa'],
    aliases: { vi: ['cư trú', 'hộ khẩu', 'căn cước', 'hộ chiếu'], en: ['residence', 'passport'] },
  },
  {
    slug: 'giao-thong-van-tai',
    name: { vi: 'Giao thông vận tải', en: 'Transport' },
    summary: {
      vi: 'Giấy phép lái xe, đăng ký xe, đường bộ, vận tải.',
      en: 'Driving licences, vehicle registration, roads, haulage.',
    },
    icon: 'car',
    agencies: ['so-xay-dung', 'cong-an-tinh'],
    aliases: { vi: ['bằng lái', 'xe cộ', 'biển số'], en: ['driving', 'vehicle'] },
  },
  {
    slug: 'ke-hoach-va-dau-tu',
    name: { vi: 'Kế hoạch và đầu tư', en: 'Planning and investment' },
    summary: {
      vi: 'Đăng ký doanh nghiệp, hộ kinh doanh, hợp tác xã, dự án đầu tư.',
      en: 'Companies, household businesses, cooperatives, investment projects.',
    },
    icon: 'briefcase',
    agencies: ['so-tai-chinh', 'ubnd-cap-xa'],
    aliases: { vi: ['mở công ty', 'kinh doanh', 'doanh nghiệp'], en: ['business'] },
  },
  {
    slug: 'tai-nguyen-va-moi-truong',
    name: { vi: 'Tài nguyên và môi trường', en: 'Natural resources and environment' },
    summary: {
      vi: 'Đất đai, sổ đỏ, môi trường, nước, khoáng sản.',
      en: 'Land, land certificates, environment, water, minerals.',
    },
    icon: 'map',
    agencies: ['so-nong-nghiep-va-moi-truong', 'van-phong-dang-ky-dat-dai', 'ubnd-cap-xa'],
    aliases: { vi: ['đất đai', 'sổ đỏ', 'nhà đất'], en: ['land'] },
  },
  {
    slug: 'xay-dung',
    name: { vi: 'Xây dựng', en: 'Construction' },
    summary: {
      vi: 'Giấy phép xây dựng, quy hoạch, nhà ở.',
      en: 'Building permits, planning, housing.',
    },
    icon: 'building',
    agencies: ['so-xay-dung', 'ubnd-cap-xa'],
    aliases: { vi: ['xây nhà', 'sửa nhà'], en: ['building'] },
  },
  {
    slug: 'lao-dong-thuong-binh-va-xa-hoi',
    name: { vi: 'Lao động, thương binh và xã hội', en: 'Labour, invalids and social affairs' },
    summary: {
      vi: 'Việc làm, bảo hiểm xã hội, trợ cấp, người có công, lao động nước ngoài.',
      en: 'Jobs, social insurance, allowances, people with merit, foreign workers.',
    },
    icon: 'users',
    agencies: ['so-noi-vu', 'so-y-te', 'bao-hiem-xa-hoi-tinh', 'ubnd-cap-xa'],
    aliases: {
      vi: ['trợ cấp', 'thất nghiệp', 'BHXH', 'người cao tuổi'],
      en: ['labour', 'welfare'],
    },
  },
  {
    slug: 'y-te',
    name: { vi: 'Y tế', en: 'Health' },
    summary: {
      vi: 'Bảo hiểm y tế, khám chữa bệnh, dược.',
      en: 'Health insurance, medical care, pharmacy.',
    },
    icon: 'health',
    agencies: ['so-y-te', 'bao-hiem-xa-hoi-tinh'],
    aliases: { vi: ['BHYT', 'bệnh viện', 'nhà thuốc'], en: ['hospital'] },
  },
  {
    slug: 'giao-duc-va-dao-tao',
    name: { vi: 'Giáo dục và đào tạo', en: 'Education and training' },
    summary: {
      vi: 'Chuyển trường, tuyển sinh, văn bằng, chứng chỉ.',
      en: 'School transfers, admissions, diplomas, certificates.',
    },
    icon: 'book',
    agencies: ['so-giao-duc-va-dao-tao', 'nha-truong'],
    aliases: { vi: ['trường học', 'bằng cấp', 'học sinh'], en: ['school'] },
  },
  {
    slug: 'cong-thuong',
    name: { vi: 'Công Thương', en: 'Industry and trade' },
    summary: {
      vi: 'Thương mại, điện lực, an toàn thực phẩm, rượu, thuốc lá, xăng dầu.',
      en: 'Trade, electricity, food safety, alcohol, tobacco, petrol.',
    },
    icon: 'shop',
    agencies: ['so-cong-thuong', 'ubnd-cap-xa'],
    aliases: { vi: ['buôn bán', 'thực phẩm'], en: ['food'] },
  },
  {
    slug: 'nong-nghiep-va-phat-trien-nong-thon',
    name: { vi: 'Nông nghiệp và phát triển nông thôn', en: 'Agriculture and rural development' },
    summary: {
      vi: 'Thủy sản, tàu cá, chăn nuôi, trồng trọt, lâm nghiệp.',
      en: 'Fisheries, fishing vessels, livestock, crops, forestry.',
    },
    icon: 'leaf',
    agencies: ['so-nong-nghiep-va-moi-truong'],
    aliases: { vi: ['tàu cá', 'ngư dân', 'chăn nuôi'], en: ['fishing', 'farming'] },
  },
  {
    slug: 'tai-chinh',
    name: { vi: 'Tài chính', en: 'Finance' },
    summary: {
      vi: 'Thuế, phí, giá, nộp phạt.',
      en: 'Taxes, charges, prices, fines.',
    },
    icon: 'coins',
    agencies: ['so-tai-chinh', 'thue-tinh'],
    aliases: { vi: ['thuế', 'lệ phí trước bạ', 'nộp phạt'], en: ['tax'] },
  },
  {
    slug: 'van-hoa-the-thao-va-du-lich',
    name: { vi: 'Văn hóa, thể thao và du lịch', en: 'Culture, sports and tourism' },
    summary: {
      vi: 'Lữ hành, khách sạn, biểu diễn, thể thao, di sản.',
      en: 'Travel agencies, hotels, performances, sports, heritage.',
    },
    icon: 'mask',
    agencies: ['so-van-hoa-the-thao-va-du-lich'],
    aliases: { vi: ['du lịch', 'karaoke', 'quảng cáo'], en: ['tourism'] },
  },
  {
    slug: 'thong-tin-va-truyen-thong',
    name: { vi: 'Thông tin và truyền thông', en: 'Information and communications' },
    summary: {
      vi: 'Báo chí, xuất bản, bưu chính, viễn thông, công nghệ thông tin.',
      en: 'Press, publishing, post, telecoms, information technology.',
    },
    icon: 'signal',
    agencies: ['so-khoa-hoc-va-cong-nghe', 'so-van-hoa-the-thao-va-du-lich'],
    aliases: { vi: ['báo chí', 'xuất bản', 'in ấn'], en: ['press', 'printing'] },
  },
  {
    slug: 'ngoai-vu',
    name: { vi: 'Ngoại vụ', en: 'Foreign affairs' },
    summary: {
      vi: 'Đoàn ra, đoàn vào, hội nghị quốc tế, hợp pháp hóa lãnh sự.',
      en: 'Missions abroad, foreign delegations, international events, consular legalisation.',
    },
    icon: 'globe',
    agencies: ['ubnd-tinh-dak-lak'],
    aliases: { vi: ['đối ngoại', 'lãnh sự'], en: ['consular'] },
  },
  {
    slug: 'nong-nghiep-cong-nghe-cao',
    name: { vi: 'Nông nghiệp công nghệ cao', en: 'High-tech agriculture' },
    summary: {
      vi: 'Dự án và hoạt động trong khu nông nghiệp ứng dụng công nghệ cao.',
      en: 'Projects and activities in the high-tech agricultural zone.',
    },
    icon: 'sprout',
    agencies: ['so-nong-nghiep-va-moi-truong', 'ban-quan-ly-khu-kinh-te'],
    aliases: { vi: ['khu nông nghiệp công nghệ cao'], en: ['agritech'] },
  },
  {
    slug: 'khu-kinh-te-khu-cong-nghiep',
    name: { vi: 'Khu kinh tế, khu công nghiệp', en: 'Economic and industrial zones' },
    summary: {
      vi: 'Đầu tư, xây dựng, lao động trong khu kinh tế, khu công nghiệp.',
      en: 'Investment, building and labour in economic and industrial zones.',
    },
    icon: 'factory',
    agencies: ['ban-quan-ly-khu-kinh-te'],
    aliases: { vi: ['khu công nghiệp', 'khu kinh tế'], en: ['industrial park'] },
  },
];
