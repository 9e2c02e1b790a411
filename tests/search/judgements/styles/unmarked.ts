import type { Judgement } from '../judgement.ts';

/** Without any marks, as on a phone. */
export const unmarked: Judgement[] = [
  {
    q: 'lam lai ho chieu bi mat',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau'],
    1: ['form:to-khai-ho-chieu-tk01'],
  },
  {
    q: 'khai sinh tre han co bi phat khong',
    3: ['faq:khai-sinh-tre-han-co-bi-phat-khong'],
    2: ['procedure:dang-ky-khai-sinh', 'procedure:dang-ky-khai-sinh-nguoi-da-co-giay-to'],
  },
  { q: 'ket hon can giay to gi', 3: ['faq:dang-ky-ket-hon-can-gi', 'procedure:dang-ky-ket-hon'] },
  {
    q: 'lay chong nuoc ngoai',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: ['form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'nha co nguoi mat can lam thu tuc gi',
    3: ['faq:nguoi-than-mat-phai-lam-gi'],
    2: ['procedure:dang-ky-khai-tu', 'life-event:nguoi-than-qua-doi'],
  },
  {
    q: 'xac nhan doc than de mua nha',
    3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
    1: ['form:to-khai-xac-nhan-tinh-trang-hon-nhan'],
  },
  {
    q: 'mat giay khai sinh ban goc',
    3: ['faq:mat-giay-khai-sinh-lam-lai-the-nao', 'procedure:cap-ban-sao-trich-luc-ho-tich'],
  },
  {
    q: 'cong chung bang dai hoc',
    3: ['procedure:chung-thuc-ban-sao-tu-ban-chinh'],
    2: ['faq:phi-sao-y-bao-nhieu'],
  },
  {
    q: 'nhap ho khau cho vo',
    3: ['procedure:dang-ky-thuong-tru'],
    1: ['faq:nhap-ho-khau-nha-thue', 'form:to-khai-thay-doi-thong-tin-cu-tru-ct01'],
  },
  {
    q: 'dang ky tam tru cho nguoi thue tro',
    3: ['procedure:dang-ky-tam-tru', 'faq:o-tro-co-phai-dang-ky-tam-tru-khong'],
  },
  {
    q: 'lam can cuoc cho con 14 tuoi',
    3: ['procedure:cap-the-can-cuoc'],
    1: ['procedure:cap-doi-the-can-cuoc', 'form:phieu-de-nghi-can-cuoc-dc02'],
  },
  {
    q: 'doi the can cuoc bi sai thong tin',
    3: ['procedure:cap-doi-the-can-cuoc'],
    1: ['faq:can-cuoc-het-han-doi-o-dau', 'form:phieu-de-nghi-can-cuoc-dc02'],
  },
  {
    q: 'ho chieu cho tre em',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['form:to-khai-ho-chieu-tk01'],
  },
  {
    q: 'xin ly lich tu phap o dau',
    3: ['procedure:cap-phieu-ly-lich-tu-phap', 'faq:ly-lich-tu-phap-so-1-so-2-khac-nhau'],
  },
  {
    q: 'bang lai xe may het han',
    3: ['procedure:doi-giay-phep-lai-xe'],
    2: ['faq:doi-bang-lai-o-dau', 'faq:doi-bang-lai-mat-bao-nhieu-tien'],
    1: ['faq:bang-lai-a1-co-phai-kham-suc-khoe-khong'],
  },
  {
    q: 'ban xe co phai nop lai bien so khong',
    3: ['faq:ban-xe-roi-phai-lam-gi'],
    2: ['procedure:dang-ky-sang-ten-xe'],
  },
  {
    q: 'mo quan ca phe can giay to gi',
    3: ['faq:mo-quan-nho-co-phai-dang-ky-khong'],
    2: ['procedure:dang-ky-ho-kinh-doanh'],
  },
  {
    q: 'dang ky doanh nghiep o dau',
    3: ['faq:thanh-lap-cong-ty-o-so-nao', 'procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien'],
    1: ['form:giay-de-nghi-dang-ky-doanh-nghiep'],
  },
  {
    q: 'khong hoat dong nua co phai bao khong',
    3: ['faq:tam-ngung-cong-ty-bao-truoc-may-ngay'],
    2: ['procedure:tam-ngung-kinh-doanh'],
  },
  {
    q: 'ban do an can giay ve sinh an toan thuc pham khong',
    3: ['faq:ban-thuc-pham-co-can-giay-attp-khong'],
    2: ['procedure:cap-giay-chung-nhan-an-toan-thuc-pham'],
  },
  {
    q: 'dat ong ba de lai chua co so',
    3: ['faq:lam-so-do-lan-dau-o-dau'],
    2: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
  },
  {
    q: 'cho con dat co mat thue khong',
    3: ['faq:sang-ten-so-do-mat-bao-nhieu'],
    2: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
  },
  {
    q: 'so hong bi chay that lac',
    3: ['faq:mat-so-do-lam-lai-the-nao'],
    2: ['procedure:cap-lai-giay-chung-nhan-dat-bi-mat'],
  },
  {
    q: 'sua nha co phai xin phep khong',
    3: ['faq:xay-nha-co-phai-xin-phep-khong'],
    2: ['procedure:cap-giay-phep-xay-dung-nha-o'],
  },
  {
    q: 'lam bao hiem y te cho be moi sinh',
    3: ['faq:bao-hiem-y-te-cho-tre-so-sinh', 'procedure:cap-the-bao-hiem-y-te'],
  },
  {
    q: 'dong 5 nam bao hiem rut duoc bao nhieu',
    3: ['faq:rut-bao-hiem-duoc-bao-nhieu'],
    2: ['procedure:huong-bao-hiem-xa-hoi-mot-lan', 'faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao'],
  },
  {
    q: 'tro cap me don than nuoi con',
    3: ['procedure:tro-cap-xa-hoi-hang-thang'],
    1: ['form:to-khai-de-nghi-tro-giup-xa-hoi'],
  },
  {
    q: 'tien nguoi gia khong co luong huu',
    3: ['procedure:tro-cap-huu-tri-xa-hoi', 'faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
  },
  {
    q: 'nghi viec lanh tien that nghiep',
    3: ['procedure:huong-tro-cap-that-nghiep'],
    2: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
  {
    q: 'thue giao vien nuoc ngoai',
    3: ['faq:thue-nguoi-nuoc-ngoai-can-gi'],
    2: ['procedure:cap-giay-phep-lao-dong'],
  },
  {
    q: 'chuyen truong khac tinh',
    3: ['faq:chuyen-truong-giua-nam-duoc-khong', 'procedure:chuyen-truong'],
  },
  { q: 'mua lai tau ca sang ten', 3: ['faq:dang-ky-tau-ca-can-gi', 'procedure:dang-ky-tau-ca'] },
  { q: 'cong an phuong', 3: ['agency:cong-an-cap-xa'], 1: ['agency:cong-an-tinh'] },
  { q: 'trung tam phuc vu hanh chinh cong', 3: ['agency:trung-tam-phuc-vu-hanh-chinh-cong'] },
  {
    q: 'giay to cu ghi tinh phu yen con gia tri khong',
    3: ['faq:giay-to-cu-ghi-phu-yen-con-gia-tri-khong'],
    2: ['faq:sap-nhap-tinh-co-phai-doi-can-cuoc-khong'],
    1: ['faq:so-do-ghi-dia-chi-cu-co-phai-doi-khong'],
  },
  {
    q: 'kham benh bang can cuoc duoc khong',
    3: ['faq:quen-the-bao-hiem-y-te-di-kham-duoc-khong'],
    1: ['procedure:cap-the-bao-hiem-y-te'],
  },
  {
    q: 'chua tung lam khai sinh nguoi lon',
    3: ['procedure:dang-ky-khai-sinh-nguoi-da-co-giay-to'],
    1: ['procedure:dang-ky-khai-sinh', 'form:to-khai-dang-ky-khai-sinh'],
  },
  {
    q: 'dang ky ket hon bao nhieu tien may ngay co',
    3: ['faq:dang-ky-ket-hon-mat-bao-nhieu-tien', 'procedure:dang-ky-ket-hon'],
  },
  { q: 'bao hiem xa hoi tinh', 3: ['agency:bao-hiem-xa-hoi-tinh'] },
  { q: 'co con nho', 3: ['life-event:co-con-nho'] },
  {
    q: 'khu cong nghiep',
    3: ['agency:ban-quan-ly-khu-kinh-te', 'field:khu-kinh-te-khu-cong-nghiep'],
  },
  {
    q: 'mau to khai dang ky khai sinh',
    3: ['form:to-khai-dang-ky-khai-sinh'],
    2: ['procedure:dang-ky-khai-sinh'],
  },
  { q: 'hoi tro ly', 3: ['video-guide:hoi-tro-ly'] },
  { q: 'giao duc va dao tao', 3: ['agency:so-giao-duc-va-dao-tao', 'field:giao-duc-va-dao-tao'] },
  {
    q: 'sap nhap xa so do co phai lam lai khong',
    3: ['faq:so-do-ghi-dia-chi-cu-co-phai-doi-khong'],
    2: ['faq:giay-to-cu-ghi-phu-yen-con-gia-tri-khong'],
  },
  { q: 'van phong dang ky dat dai o dau', 3: ['agency:van-phong-dang-ky-dat-dai'] },
  {
    q: 'gia han ho chieu',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau'],
    1: ['form:to-khai-ho-chieu-tk01'],
  },
  { q: 'giay doc than co gia tri bao lau', 3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'] },
  {
    q: 'nuoi con mot minh kho khan xin tro cap',
    3: ['procedure:tro-cap-xa-hoi-hang-thang'],
    1: ['form:to-khai-de-nghi-tro-giup-xa-hoi'],
  },
  { q: 'phat nguoi xe da ban', 3: ['faq:ban-xe-roi-phai-lam-gi'] },
  {
    q: 'chung minh thu cu doi sang can cuoc',
    3: ['procedure:cap-doi-the-can-cuoc', 'faq:can-cuoc-het-han-doi-o-dau'],
  },
  { q: 'so y te', 3: ['agency:so-y-te'] },
  {
    q: 'xin phep xay nha cap 4',
    3: ['procedure:cap-giay-phep-xay-dung-nha-o', 'faq:xay-nha-co-phai-xin-phep-khong'],
  },
  {
    q: 'mau don dang ky dat dai',
    3: ['form:don-dang-ky-dat-dai'],
    2: ['procedure:cap-giay-chung-nhan-dat-lan-dau', 'form:don-dang-ky-bien-dong-dat-dai'],
  },
  {
    q: 'nguoi nuoc ngoai lam viec tai viet nam',
    3: ['procedure:cap-giay-phep-lao-dong'],
    2: ['faq:thue-nguoi-nuoc-ngoai-can-gi'],
  },
  { q: 'dang nhap cong dich vu cong bang gi', 3: ['faq:nop-ho-so-truc-tuyen-the-nao'] },
  {
    q: 'trich luc ket hon',
    3: ['procedure:cap-ban-sao-trich-luc-ho-tich'],
    2: ['procedure:dang-ky-ket-hon'],
    1: ['form:to-khai-cap-ban-sao-trich-luc'],
  },
  {
    q: 'nguoi than mat',
    3: ['life-event:nguoi-than-qua-doi', 'faq:nguoi-than-mat-phai-lam-gi'],
    2: ['procedure:dang-ky-khai-tu'],
  },
  {
    q: 'lanh bao hiem mot lan',
    3: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    2: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'faq:rut-bao-hiem-duoc-bao-nhieu'],
  },
  {
    q: 'ket hon voi viet kieu',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: ['form:to-khai-dang-ky-ket-hon'],
  },
  {
    q: 'tam dung cong ty',
    3: ['procedure:tam-ngung-kinh-doanh'],
    2: ['faq:tam-ngung-cong-ty-bao-truoc-may-ngay'],
  },
  {
    q: 'dang ky ho kinh doanh online',
    3: ['procedure:dang-ky-ho-kinh-doanh'],
    2: ['faq:ho-kinh-doanh-hay-cong-ty'],
  },
  {
    q: 'sang ten dat thua ke',
    3: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
    2: ['faq:sang-ten-so-do-can-gi'],
    1: ['form:don-dang-ky-bien-dong-dat-dai'],
  },
  { q: 'mua bao hiem y te o dau', 3: ['procedure:cap-the-bao-hiem-y-te'] },
  { q: 'uy quyen cho con di lam giay to', 3: ['faq:nho-nguoi-khac-di-nop-ho-so-duoc-khong'] },
  {
    q: 'dan phu yen lam giay to o dau',
    3: ['faq:phu-yen-nhap-dak-lak-nop-o-dau'],
    2: ['faq:khong-con-huyen-thi-nop-o-dau'],
  },
  {
    q: 'xin giay xac nhan doc than de ket hon',
    3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
    2: ['faq:dang-ky-ket-hon-can-gi'],
  },
  {
    q: 'dat chua co giay to lam so do',
    3: ['faq:lam-so-do-lan-dau-o-dau'],
    2: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
  },
  {
    q: 'lam can cuoc cho tre em 14 tuoi o dau',
    3: ['procedure:cap-the-can-cuoc'],
    2: ['faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'be moi sinh lam the bao hiem y te the nao',
    3: ['faq:bao-hiem-y-te-cho-tre-so-sinh', 'procedure:cap-the-bao-hiem-y-te'],
  },
  {
    q: 'ban hang an vat co can dang ky khong',
    3: ['faq:mo-quan-nho-co-phai-dang-ky-khong'],
    2: ['procedure:dang-ky-ho-kinh-doanh'],
  },
  {
    q: 'rut bao hiem sau khi nghi viec bao lau',
    3: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao', 'procedure:huong-bao-hiem-xa-hoi-mot-lan'],
  },
  {
    q: 'bang lai a1 doi the nhua',
    3: ['faq:bang-lai-a1-co-phai-kham-suc-khoe-khong', 'procedure:doi-giay-phep-lai-xe'],
  },
  {
    q: 'ai duoc tro cap huu tri xa hoi',
    3: ['procedure:tro-cap-huu-tri-xa-hoi', 'faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
  },
  { q: 'so van hoa', 3: ['agency:so-van-hoa-the-thao-va-du-lich'] },
  {
    q: 'dang ky tau thuyen danh ca',
    3: ['procedure:dang-ky-tau-ca'],
    2: ['faq:dang-ky-tau-ca-can-gi'],
  },
  { q: 'lam ma so thue ca nhan', 3: ['procedure:dang-ky-thue-ca-nhan'] },
  { q: 'hoan thue thu nhap ca nhan', 3: ['procedure:quyet-toan-thue-thu-nhap-ca-nhan'] },
  { q: 'nop truoc ba xe may', 3: ['procedure:khai-le-phi-truoc-ba-xe'] },
  { q: 'xac nhan khong no thue', 3: ['procedure:xac-nhan-nghia-vu-thue'] },
  { q: 'khach san 3 sao', 3: ['procedure:xep-hang-khach-san'] },
  { q: 'mo quan karaoke', 3: ['procedure:kinh-doanh-karaoke'] },
  { q: 'mo phong gym can giay gi', 3: ['procedure:kinh-doanh-hoat-dong-the-thao'] },
  { q: 'mo tiem in', 3: ['procedure:dang-ky-hoat-dong-in'] },
  { q: 'mo nha sach', 3: ['procedure:khai-bao-phat-hanh-xuat-ban-pham'] },
  { q: 'mo quan net', 3: ['procedure:diem-tro-choi-dien-tu-cong-cong'] },
  { q: 'thi bang lai xe may', 3: ['procedure:cap-giay-phep-lai-xe'] },
  { q: 'mat bang lai xe', 3: ['procedure:cap-lai-giay-phep-lai-xe'] },
  { q: 'bam bien so xe moi', 3: ['procedure:dang-ky-xe-lan-dau'] },
  {
    q: 'phu hieu xe tai',
    3: ['procedure:cap-phu-hieu-xe-kinh-doanh-van-tai'],
    1: ['procedure:giay-phep-kinh-doanh-van-tai'],
  },
  { q: 'cham dut du an dau tu', 3: ['procedure:cham-dut-du-an-dau-tu'] },
  { q: 'dang ky noi quy lao dong', 3: ['procedure:dang-ky-noi-quy-lao-dong'] },
];
