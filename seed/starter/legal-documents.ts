import type { StarterLegalDocument, Text } from './starter.ts';

const quocHoi: Text = { vi: 'Quốc hội', en: 'National Assembly' };
const chinhPhu: Text = { vi: 'Chính phủ', en: 'Government' };
const boTaiChinh: Text = { vi: 'Bộ Tài chính', en: 'Ministry of Finance' };
const boCongAn: Text = { vi: 'Bộ Công an', en: 'Ministry of Public Security' };
const boTuPhap: Text = { vi: 'Bộ Tư pháp', en: 'Ministry of Justice' };

/** The documents the starter content cites, by the number printed on them. Days are given only where they are certain. */
export const legalDocuments: StarterLegalDocument[] = [
  {
    number: '60/2014/QH13',
    title: { vi: 'Luật Hộ tịch', en: 'Law on Civil Status' },
    issuer: quocHoi,
    issuedOn: '2014-11-20',
    effectiveFrom: '2016-01-01',
  },
  {
    number: '52/2014/QH13',
    title: { vi: 'Luật Hôn nhân và gia đình', en: 'Law on Marriage and Family' },
    issuer: quocHoi,
    issuedOn: '2014-06-19',
    effectiveFrom: '2015-01-01',
  },
  {
    number: '123/2015/NĐ-CP',
    title: {
      vi: 'Nghị định quy định chi tiết thi hành Luật Hộ tịch',
      en: 'Decree detailing the Law on Civil Status',
    },
    issuer: chinhPhu,
    issuedOn: '2015-11-15',
    effectiveFrom: '2016-01-01',
  },
  {
    number: '120/2025/NĐ-CP',
    title: {
      vi: 'Nghị định về phân định thẩm quyền của chính quyền địa phương 2 cấp trong lĩnh vực tư pháp',
      en: 'Decree on the powers of 2-level local government in justice',
    },
    issuer: chinhPhu,
    issuedOn: '2025-06-11',
    effectiveFrom: '2025-07-01',
  },
  {
    number: '04/2020/TT-BTP',
    title: {
      vi: 'Thông tư hướng dẫn Luật Hộ tịch và Nghị định 123/2015/NĐ-CP',
      en: 'Circular guiding the Law on Civil Status and Decree 123/2015/NĐ-CP',
    },
    issuer: boTuPhap,
    issuedOn: '2020-05-28',
    effectiveFrom: '2020-07-16',
  },
  {
    number: '281/2016/TT-BTC',
    title: {
      vi: 'Thông tư về phí khai thác, sử dụng dữ liệu hộ tịch và phí xác nhận quốc tịch',
      en: 'Circular on charges for the use of civil-status data and for nationality certificates',
    },
    issuer: boTaiChinh,
    issuedOn: '2016-11-14',
    effectiveFrom: '2017-01-01',
  },
  {
    number: '23/2015/NĐ-CP',
    title: {
      vi: 'Nghị định về cấp bản sao từ sổ gốc, chứng thực bản sao, chữ ký và hợp đồng, giao dịch',
      en: 'Decree on copies from master registers and on certifying copies, signatures and contracts',
    },
    issuer: chinhPhu,
    issuedOn: '2015-02-16',
    effectiveFrom: '2015-04-10',
  },
  {
    number: '226/2016/TT-BTC',
    title: { vi: 'Thông tư về phí chứng thực', en: 'Circular on certification charges' },
    issuer: boTaiChinh,
    issuedOn: '2016-11-11',
    effectiveFrom: '2017-01-01',
  },
  {
    number: '68/2020/QH14',
    title: { vi: 'Luật Cư trú', en: 'Law on Residence' },
    issuer: quocHoi,
    issuedOn: '2020-11-13',
    effectiveFrom: '2021-07-01',
  },
  {
    number: '154/2024/NĐ-CP',
    title: {
      vi: 'Nghị định quy định chi tiết một số điều của Luật Cư trú',
      en: 'Decree detailing the Law on Residence',
    },
    issuer: chinhPhu,
    issuedOn: '2024-11-26',
    effectiveFrom: '2025-01-10',
  },
  {
    number: '53/2025/TT-BCA',
    title: {
      vi: 'Thông tư sửa đổi, bổ sung Thông tư 55/2021/TT-BCA về thi hành Luật Cư trú',
      en: 'Circular amending Circular 55/2021/TT-BCA on the Law on Residence',
    },
    issuer: boCongAn,
    issuedOn: '2025-07-01',
  },
  {
    number: '75/2022/TT-BTC',
    title: {
      vi: 'Thông tư về lệ phí đăng ký cư trú',
      en: 'Circular on residence registration fees',
    },
    issuer: boTaiChinh,
    issuedOn: '2022-12-22',
    effectiveFrom: '2023-02-05',
  },
  {
    number: '26/2023/QH15',
    title: { vi: 'Luật Căn cước', en: 'Law on Identification' },
    issuer: quocHoi,
    issuedOn: '2023-11-27',
    effectiveFrom: '2024-07-01',
  },
  {
    number: '17/2024/TT-BCA',
    title: {
      vi: 'Thông tư quy định chi tiết thi hành Luật Căn cước',
      en: 'Circular detailing the Law on Identification',
    },
    issuer: boCongAn,
    issuedOn: '2024-05-15',
    effectiveFrom: '2024-07-01',
  },
  {
    number: '64/2025/TT-BTC',
    title: {
      vi: 'Thông tư quy định mức thu, miễn một số khoản phí, lệ phí nhằm hỗ trợ doanh nghiệp, người dân',
      en: 'Circular reducing and waiving some charges and fees to support businesses and people',
    },
    issuer: boTaiChinh,
    issuedOn: '2025-06-30',
    effectiveFrom: '2025-07-01',
    effectiveTo: '2026-12-31',
  },
  {
    number: '49/2019/QH14',
    title: {
      vi: 'Luật Xuất cảnh, nhập cảnh của công dân Việt Nam',
      en: 'Law on Exit and Entry of Vietnamese Citizens',
    },
    issuer: quocHoi,
    issuedOn: '2019-11-22',
    effectiveFrom: '2020-07-01',
  },
  {
    number: '25/2021/TT-BTC',
    title: {
      vi: 'Thông tư về phí, lệ phí trong lĩnh vực xuất cảnh, nhập cảnh, quá cảnh, cư trú',
      en: 'Circular on charges and fees for exit, entry, transit and residence',
    },
    issuer: boTaiChinh,
    issuedOn: '2021-04-07',
    effectiveFrom: '2021-05-22',
  },
  {
    number: '28/2009/QH12',
    title: { vi: 'Luật Lý lịch tư pháp', en: 'Law on Criminal Records' },
    issuer: quocHoi,
    issuedOn: '2009-06-17',
    effectiveFrom: '2010-07-01',
  },
  {
    number: '36/2024/QH15',
    title: {
      vi: 'Luật Trật tự, an toàn giao thông đường bộ',
      en: 'Law on Road Traffic Order and Safety',
    },
    issuer: quocHoi,
    issuedOn: '2024-06-27',
    effectiveFrom: '2025-01-01',
  },
  {
    number: '12/2025/TT-BCA',
    title: {
      vi: 'Thông tư về sát hạch, cấp giấy phép lái xe và giấy phép lái xe quốc tế',
      en: 'Circular on driving tests, driving licences and international permits',
    },
    issuer: boCongAn,
    issuedOn: '2025-02-28',
    effectiveFrom: '2025-03-01',
  },
  {
    number: '79/2024/TT-BCA',
    title: {
      vi: 'Thông tư về cấp, thu hồi chứng nhận đăng ký xe, biển số xe',
      en: 'Circular on vehicle registration certificates and plates',
    },
    issuer: boCongAn,
    issuedOn: '2024-11-15',
    effectiveFrom: '2025-01-01',
  },
  {
    number: '60/2023/TT-BTC',
    title: {
      vi: 'Thông tư về lệ phí đăng ký, cấp biển số phương tiện giao thông',
      en: 'Circular on vehicle registration and plate fees',
    },
    issuer: boTaiChinh,
    issuedOn: '2023-09-07',
    effectiveFrom: '2023-10-22',
  },
  {
    number: '59/2020/QH14',
    title: { vi: 'Luật Doanh nghiệp', en: 'Law on Enterprises' },
    issuer: quocHoi,
    issuedOn: '2020-06-17',
    effectiveFrom: '2021-01-01',
  },
  {
    number: '76/2025/QH15',
    title: {
      vi: 'Luật sửa đổi, bổ sung một số điều của Luật Doanh nghiệp',
      en: 'Law amending the Law on Enterprises',
    },
    issuer: quocHoi,
    issuedOn: '2025-06-17',
    effectiveFrom: '2025-07-01',
  },
  {
    number: '168/2025/NĐ-CP',
    title: { vi: 'Nghị định về đăng ký doanh nghiệp', en: 'Decree on business registration' },
    issuer: chinhPhu,
    issuedOn: '2025-06-30',
    effectiveFrom: '2025-07-01',
  },
  {
    number: '68/2025/TT-BTC',
    title: {
      vi: 'Thông tư ban hành biểu mẫu đăng ký doanh nghiệp, đăng ký hộ kinh doanh',
      en: 'Circular issuing the forms for registering companies and household businesses',
    },
    issuer: boTaiChinh,
    issuedOn: '2025-07-01',
    effectiveFrom: '2025-07-01',
  },
  {
    number: '47/2019/TT-BTC',
    title: {
      vi: 'Thông tư về phí cung cấp thông tin doanh nghiệp, lệ phí đăng ký doanh nghiệp',
      en: 'Circular on charges for business information and registration fees',
    },
    issuer: boTaiChinh,
    issuedOn: '2019-08-05',
    effectiveFrom: '2019-09-20',
  },
  {
    number: '31/2024/QH15',
    title: { vi: 'Luật Đất đai', en: 'Land Law' },
    issuer: quocHoi,
    issuedOn: '2024-01-18',
    effectiveFrom: '2024-08-01',
  },
  {
    number: '50/2014/QH13',
    title: { vi: 'Luật Xây dựng', en: 'Construction Law' },
    issuer: quocHoi,
    issuedOn: '2014-06-18',
    effectiveFrom: '2015-01-01',
  },
  {
    number: '175/2024/NĐ-CP',
    title: {
      vi: 'Nghị định về quản lý hoạt động xây dựng',
      en: 'Decree on the management of construction',
    },
    issuer: chinhPhu,
    issuedOn: '2024-12-30',
    effectiveFrom: '2024-12-30',
  },
  {
    number: '51/2024/QH15',
    title: {
      vi: 'Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế',
      en: 'Law amending the Law on Health Insurance',
    },
    issuer: quocHoi,
    issuedOn: '2024-11-27',
    effectiveFrom: '2025-07-01',
  },
  {
    number: '41/2024/QH15',
    title: { vi: 'Luật Bảo hiểm xã hội', en: 'Law on Social Insurance' },
    issuer: quocHoi,
    issuedOn: '2024-06-29',
    effectiveFrom: '2025-07-01',
  },
  {
    number: '176/2025/NĐ-CP',
    title: {
      vi: 'Nghị định về trợ cấp hưu trí xã hội',
      en: 'Decree on the social pension',
    },
    issuer: chinhPhu,
    issuedOn: '2025-06-30',
    effectiveFrom: '2025-07-01',
  },
  {
    number: '20/2021/NĐ-CP',
    title: {
      vi: 'Nghị định về chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội',
      en: 'Decree on social assistance policies',
    },
    issuer: chinhPhu,
    issuedOn: '2021-03-15',
    effectiveFrom: '2021-07-01',
  },
  {
    number: '76/2024/NĐ-CP',
    title: {
      vi: 'Nghị định sửa đổi, bổ sung Nghị định 20/2021/NĐ-CP',
      en: 'Decree amending Decree 20/2021/NĐ-CP',
    },
    issuer: chinhPhu,
    issuedOn: '2024-07-01',
    effectiveFrom: '2024-07-01',
  },
  {
    number: '74/2025/QH15',
    title: { vi: 'Luật Việc làm', en: 'Law on Employment' },
    issuer: quocHoi,
    issuedOn: '2025-06-16',
    effectiveFrom: '2026-01-01',
  },
  {
    number: '45/2019/QH14',
    title: { vi: 'Bộ luật Lao động', en: 'Labour Code' },
    issuer: quocHoi,
    issuedOn: '2019-11-20',
    effectiveFrom: '2021-01-01',
  },
  {
    number: '219/2025/NĐ-CP',
    title: {
      vi: 'Nghị định về người lao động nước ngoài làm việc tại Việt Nam',
      en: 'Decree on foreign workers in Viet Nam',
    },
    issuer: chinhPhu,
    issuedOn: '2025-08-07',
    effectiveFrom: '2025-08-07',
  },
  {
    number: '43/2019/QH14',
    title: { vi: 'Luật Giáo dục', en: 'Law on Education' },
    issuer: quocHoi,
    issuedOn: '2019-06-14',
    effectiveFrom: '2020-07-01',
  },
  {
    number: '18/2017/QH14',
    title: { vi: 'Luật Thủy sản', en: 'Law on Fisheries' },
    issuer: quocHoi,
    issuedOn: '2017-11-21',
    effectiveFrom: '2019-01-01',
  },
  {
    number: '02/2026/TT-BNNMT',
    title: {
      vi: 'Thông tư có quy định và mẫu về đăng kiểm, đăng ký tàu cá',
      en: 'Circular with rules and forms for the inspection and registration of fishing vessels',
    },
    issuer: {
      vi: 'Bộ Nông nghiệp và Môi trường',
      en: 'Ministry of Agriculture and Environment',
    },
    issuedOn: '2026-01-01',
  },
  {
    number: '55/2010/QH12',
    title: { vi: 'Luật An toàn thực phẩm', en: 'Law on Food Safety' },
    issuer: quocHoi,
    issuedOn: '2010-06-17',
    effectiveFrom: '2011-07-01',
  },
  {
    number: '42/2022/NĐ-CP',
    title: {
      vi: 'Nghị định về cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước',
      en: 'Decree on online information and public services of state agencies',
    },
    issuer: chinhPhu,
    issuedOn: '2022-06-24',
    effectiveFrom: '2022-08-15',
  },
  {
    number: '118/2025/NĐ-CP',
    title: {
      vi: 'Nghị định về thủ tục hành chính theo cơ chế một cửa tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
      en: 'Decree on one-stop administrative procedures and the National Public Service Portal',
    },
    issuer: chinhPhu,
    issuedOn: '2025-06-09',
    effectiveFrom: '2025-07-01',
  },
];
