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
];
