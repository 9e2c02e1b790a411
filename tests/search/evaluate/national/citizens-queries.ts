import { fold } from '#search/fold';
import type { SearchRecord } from '#search/search-record';
import type { NationalQuestion } from './national-questions.ts';

/** What citizens type into the search of a full catalogue, and what the folded title of the procedure they mean is like. */
const queries: [string, RegExp][] = [
  ['làm giấy khai sinh cho con', /^dang ky khai sinh$/],
  ['đăng ký lại khai sinh bị mất', /^dang ky lai khai sinh$/],
  ['khai sinh cho con có cha là người nước ngoài', /^dang ky khai sinh co yeu to nuoc ngoai$/],
  ['nhận cha cho con', /^dang ky nhan cha me con$/],
  ['đăng ký kết hôn', /^dang ky ket hon$/],
  ['lấy chồng Hàn Quốc', /ket hon co yeu to nuoc ngoai$/],
  ['giấy xác nhận độc thân', /^cap giay xac nhan tinh trang hon nhan$/],
  ['đổi tên trong giấy khai sinh', /^thay doi cai chinh bo sung thong tin ho tich/],
  ['sửa sai năm sinh trong khai sinh', /^thay doi cai chinh bo sung thong tin ho tich/],
  ['nhận con nuôi', /^dang ky viec nuoi con nuoi trong nuoc$/],
  ['xin giấy khai tử', /^dang ky khai tu$/],
  ['trích lục khai sinh', /^cap ban sao trich luc/],
  ['sao y công chứng', /^chung thuc ban sao tu ban chinh/],
  ['chứng thực chữ ký', /^chung thuc chu ky trong cac giay to/],
  ['làm di chúc ở xã', /^chung thuc di chuc$/],
  ['nhập hộ khẩu cho vợ', /^dang ky thuong tru$/],
  ['tách hộ khẩu', /^tach ho$/],
  ['cắt hộ khẩu', /^xoa dang ky thuong tru$/],
  ['đăng ký tạm trú cho người thuê trọ', /^dang ky tam tru$/],
  ['khai báo tạm vắng', /^khai bao tam vang$/],
  ['khách sạn khai báo khách lưu trú', /^thong bao luu tru$/],
  ['làm CCCD cho bé 10 tuổi', /^cap the can cuoc cho nguoi duoi 14 tuoi/],
  ['mất căn cước công dân', /^cap lai the can cuoc/],
  ['đổi chứng minh nhân dân', /^cap doi the can cuoc/],
  ['kích hoạt VNeID mức 2', /^cap tai khoan dinh danh dien tu muc do 02/],
  ['làm passport', /^cap ho chieu pho thong/],
  ['báo mất hộ chiếu', /^trinh bao mat ho chieu/],
  ['LLTP số 2', /^cap phieu ly lich tu phap cho cong dan/],
  ['đổi bằng lái xe hết hạn', /^doi giay phep lai xe$/],
  ['mất bằng lái xe', /^cap lai giay phep lai xe$/],
  ['bằng lái quốc tế', /^cap giay phep lai xe quoc te$/],
  ['sang tên xe máy', /sang ten xe/],
  ['mở hộ kinh doanh', /^dang ky thanh lap ho kinh doanh$/],
  ['đóng cửa hộ kinh doanh', /^cham dut hoat dong ho kinh doanh$/],
  ['mở công ty TNHH MTV', /^dang ky thanh lap cong ty tnhh mot thanh vien$/],
  ['tạm ngừng công ty', /^thong bao tam ngung kinh doanh/],
  ['giải thể công ty', /^giai the doanh nghiep/],
  ['mất sổ đỏ', /cap lai giay chung nhan.*bi mat/],
  ['tách thửa đất', /^tach thua/],
  ['chuyển đất vườn lên thổ cư', /chuyen muc dich su dung dat/],
  ['làm sổ đỏ lần đầu', /cap giay chung nhan.*lan dau|dang ky dat dai.*lan dau/],
  ['xin phép xây nhà', /^cap giay phep xay dung.*nha o/],
  ['làm thẻ bảo hiểm y tế', /^cap the bao hiem y te/],
  ['mất thẻ BHYT', /^cap lai the bao hiem y te/],
  ['rút BHXH một lần', /huong bao hiem xa hoi mot lan/],
  ['tiền thai sản cho chồng khi vợ sinh', /che do thai san doi voi lao dong nam/],
  ['lãnh tiền thất nghiệp', /^huong tro cap that nghiep/],
  ['chuyển nơi nhận bảo hiểm thất nghiệp', /^chuyen noi huong tro cap that nghiep/],
  ['tiền mai táng', /mai tang/],
  ['giấy xác nhận khuyết tật', /^xac dinh xac dinh lai muc do khuyet tat|giay xac nhan khuyet tat/],
  [
    'tiền người già không lương hưu',
    /thoi huong tro cap huu tri xa hoi$|nguoi cao tuoi tu du 7[05] tuoi/,
  ],
  ['xét hộ nghèo', /^cong nhan ho ngheo/],
  ['work permit', /^cap giay phep lao dong/],
  ['gia hạn giấy phép lao động', /^gia han giay phep lao dong/],
  ['chuyển trường cho con', /^chuyen truong va tiep nhan hoc sinh$/],
  ['mất bằng tốt nghiệp', /van bang chung chi/],
  ['công nhận bằng đại học nước ngoài', /^cong nhan bang cu nhan/],
  ['xin mở quán karaoke', /karaoke/],
  ['giấy phép lữ hành nội địa', /^cap giay phep kinh doanh dich vu lu hanh noi dia$/],
  ['đăng ký nhãn hiệu', /^dang ky nhan hieu$/],
  ['hóa đơn điện tử', /hoa don dien tu/],
  ['xin giảm học phí', /mien giam hoc phi/],
  ['dk ket hon vs ng nuoc ngoai', /ket hon co yeu to nuoc ngoai$/],
  ['hooj chieeus', /ho chieu pho thong/],
  ['gia61y khai sinh', /khai sinh/],
  ['dangkytamtru', /^dang ky tam tru$/],
];

/** The queries, each with every procedure of the catalogue that is meant. Throws when none is. */
export function citizensQueries(records: SearchRecord[]): NationalQuestion[] {
  return queries.map(([q, like]) => {
    const meant = records.filter(({ title }) => like.test(plain(title)));
    if (meant.length === 0) throw new Error(`No title is like ${like.source}.`);
    return {
      q,
      kind: "citizens' queries",
      expected: new Map(meant.map(({ kind, id }) => [`${kind}:${id}`, 3])),
      saysMatter: true,
    };
  });
}

function plain(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replace(/^thu tuc /u, '');
}
