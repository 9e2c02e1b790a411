import { law } from './law.ts';
import type { StarterLegalDocument } from './starter.ts';

/** What the procedures of the fields cite besides `legal-documents.ts`. Titles are shortened; days stand in the national database of laws. */
export const citedLaws: StarterLegalDocument[] = [
  law('86/2024/TT-BTC', ['Thông tư quy định về đăng ký thuế', 'Circular on tax registration']),
  law('80/2021/TT-BTC', [
    'Thông tư hướng dẫn Luật Quản lý thuế',
    'Circular guiding the Law on Tax Administration',
  ]),
  law('126/2020/NĐ-CP', [
    'Nghị định quy định chi tiết Luật Quản lý thuế',
    'Decree detailing the Law on Tax Administration',
  ]),
  law('10/2022/NĐ-CP', ['Nghị định về lệ phí trước bạ', 'Decree on registration tax']),
  law('09/2017/QH14', ['Luật Du lịch', 'Law on Tourism']),
  law('168/2017/NĐ-CP', [
    'Nghị định quy định chi tiết Luật Du lịch',
    'Decree detailing the Law on Tourism',
  ]),
  law('54/2019/NĐ-CP', [
    'Nghị định về kinh doanh dịch vụ karaoke, dịch vụ vũ trường',
    'Decree on karaoke and discotheque businesses',
  ]),
  law('16/2012/QH13', ['Luật Quảng cáo', 'Law on Advertising']),
  law('77/2006/QH11', ['Luật Thể dục, thể thao', 'Law on Physical Training and Sports']),
  law('36/2019/NĐ-CP', [
    'Nghị định quy định chi tiết Luật Thể dục, thể thao',
    'Decree detailing the Law on Physical Training and Sports',
  ]),
  law('60/2014/NĐ-CP', ['Nghị định về hoạt động in', 'Decree on printing']),
  law('19/2012/QH13', ['Luật Xuất bản', 'Law on Publishing']),
  law('195/2013/NĐ-CP', [
    'Nghị định quy định chi tiết Luật Xuất bản',
    'Decree detailing the Law on Publishing',
  ]),
  law('147/2024/NĐ-CP', [
    'Nghị định về quản lý, cung cấp, sử dụng dịch vụ Internet và thông tin trên mạng',
    'Decree on Internet services and information on the network',
  ]),
  law('37/2023/TT-BTC', [
    'Thông tư về phí sát hạch lái xe, lệ phí cấp giấy phép lái xe',
    'Circular on driving-test charges and licence fees',
  ]),
  law('158/2024/NĐ-CP', ['Nghị định về hoạt động vận tải đường bộ', 'Decree on road transport']),
  law('143/2025/QH15', ['Luật Đầu tư', 'Law on Investment']),
  law('96/2026/NĐ-CP', [
    'Nghị định quy định chi tiết Luật Đầu tư',
    'Decree detailing the Law on Investment',
  ]),
  law('55/2026/TT-BTC', ['Thông tư về biểu mẫu đầu tư', 'Circular on investment forms']),
  law('35/2022/NĐ-CP', [
    'Nghị định về quản lý khu công nghiệp và khu kinh tế',
    'Decree on industrial parks and economic zones',
  ]),
  law('145/2020/NĐ-CP', [
    'Nghị định quy định chi tiết Bộ luật Lao động về điều kiện lao động và quan hệ lao động',
    'Decree detailing the Labour Code on working conditions and labour relations',
  ]),
  law('26/2019/NĐ-CP', [
    'Nghị định hướng dẫn Luật Thủy sản',
    'Decree guiding the Law on Fisheries',
  ]),
  law('37/2024/NĐ-CP', [
    'Nghị định sửa đổi, bổ sung Nghị định 26/2019/NĐ-CP',
    'Decree amending Decree 26/2019/NĐ-CP',
  ]),
  law('79/2015/QH13', ['Luật Thú y', 'Law on Veterinary Medicine']),
  law('35/2016/NĐ-CP', [
    'Nghị định quy định chi tiết Luật Thú y',
    'Decree detailing the Law on Veterinary Medicine',
  ]),
  law('41/2013/QH13', [
    'Luật Bảo vệ và kiểm dịch thực vật',
    'Law on Plant Protection and Quarantine',
  ]),
  law('33/2026/NĐ-CP', [
    'Nghị định sửa đổi, bổ sung các nghị định về trồng trọt và bảo vệ thực vật',
    'Decree amending the decrees on crops and plant protection',
  ]),
  law('112/2024/NĐ-CP', ['Nghị định về đất trồng lúa', 'Decree on rice land']),
  law('19/2018/QĐ-TTg', [
    'Quyết định về tiêu chí doanh nghiệp nông nghiệp ứng dụng công nghệ cao',
    'Decision on the criteria of high-tech agricultural enterprises',
  ]),
  law('31/2018/QH14', ['Luật Trồng trọt', 'Law on Crop Production']),
  law('38/2026/NĐ-CP', [
    'Nghị định về mã số vùng trồng, mã số cơ sở đóng gói',
    'Decree on codes of growing areas and packing houses',
  ]),
  law('98/2018/NĐ-CP', [
    'Nghị định khuyến khích liên kết sản xuất và tiêu thụ sản phẩm nông nghiệp',
    'Decree encouraging links in production and sale of farm produce',
  ]),
  law('111/2011/NĐ-CP', [
    'Nghị định về chứng nhận lãnh sự, hợp pháp hóa lãnh sự',
    'Decree on consular certification and legalisation',
  ]),
  law('157/2016/TT-BTC', [
    'Thông tư về phí chứng nhận lãnh sự, hợp pháp hóa lãnh sự',
    'Circular on charges for consular certification and legalisation',
  ]),
  law('47/2014/QH13', [
    'Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam',
    'Law on Entry, Exit, Transit and Residence of Foreigners',
  ]),
  law('09/2023/QĐ-TTg', [
    'Quyết định về cấp và quản lý thẻ đi lại của doanh nhân APEC',
    'Decision on the APEC Business Travel Card',
  ]),
  law('61/2024/QH15', ['Luật Điện lực', 'Law on Electricity']),
  law('36/2005/QH11', ['Luật Thương mại', 'Law on Commerce']),
  law('81/2018/NĐ-CP', ['Nghị định về hoạt động xúc tiến thương mại', 'Decree on trade promotion']),
  law('07/2016/NĐ-CP', [
    'Nghị định về văn phòng đại diện, chi nhánh của thương nhân nước ngoài',
    'Decree on representative offices and branches of foreign traders',
  ]),
  law('30/2024/TT-BGDĐT', [
    'Thông tư ban hành quy chế tuyển sinh trung học cơ sở, trung học phổ thông',
    'Circular on admission to secondary schools',
  ]),
  law('238/2025/NĐ-CP', [
    'Nghị định về học phí, miễn, giảm, hỗ trợ học phí',
    'Decree on tuition fees and their exemption and reduction',
  ]),
  law('51/2010/QH12', ['Luật Người khuyết tật', 'Law on Persons with Disabilities']),
  law('28/2012/NĐ-CP', [
    'Nghị định hướng dẫn Luật Người khuyết tật',
    'Decree guiding the Law on Persons with Disabilities',
  ]),
  law('15/2023/QH15', ['Luật Khám bệnh, chữa bệnh', 'Law on Medical Examination and Treatment']),
  law('96/2023/NĐ-CP', [
    'Nghị định quy định chi tiết Luật Khám bệnh, chữa bệnh',
    'Decree detailing the Law on Medical Examination and Treatment',
  ]),
  law('105/2016/QH13', ['Luật Dược', 'Law on Pharmacy']),
  law('44/2024/QH15', [
    'Luật sửa đổi, bổ sung một số điều của Luật Dược',
    'Law amending the Law on Pharmacy',
  ]),
  law('14/2026/NĐ-CP', [
    'Nghị định cắt giảm, đơn giản hóa thủ tục hành chính trong lĩnh vực xây dựng',
    'Decree simplifying procedures in construction',
  ]),
  law('258/2025/NĐ-CP', [
    'Nghị định về cây xanh, công viên và không gian công cộng đô thị',
    'Decree on urban trees, parks and public spaces',
  ]),
  law('27/2023/QH15', ['Luật Nhà ở', 'Law on Housing']),
  law('100/2024/NĐ-CP', [
    'Nghị định về phát triển và quản lý nhà ở xã hội',
    'Decree on social housing',
  ]),
  law('17/2023/QH15', ['Luật Hợp tác xã', 'Law on Cooperatives']),
  law('92/2024/NĐ-CP', [
    'Nghị định về đăng ký tổ hợp tác, hợp tác xã',
    'Decree on the registration of cooperatives',
  ]),
  law('101/2024/NĐ-CP', [
    'Nghị định về điều tra cơ bản đất đai, đăng ký, cấp giấy chứng nhận',
    'Decree on land surveys, registration and certificates',
  ]),
  law('102/2024/NĐ-CP', [
    'Nghị định quy định chi tiết Luật Đất đai',
    'Decree detailing the Law on Land',
  ]),
  law('151/2025/NĐ-CP', [
    'Nghị định về phân định thẩm quyền của chính quyền địa phương 2 cấp trong lĩnh vực đất đai',
    'Decree on the powers of 2-level local government over land',
  ]),
  law('99/2022/NĐ-CP', [
    'Nghị định về đăng ký biện pháp bảo đảm',
    'Decree on the registration of security',
  ]),
  law('18/2026/NĐ-CP', [
    'Nghị định đơn giản hóa thủ tục hành chính thuộc ngành tư pháp',
    'Decree simplifying procedures in justice',
  ]),
];
