import type { Judgement } from '../judgement.ts';

/** Whole questions, as people put them to a clerk. */
export const question: Judgement[] = [
  {
    q: 'Tôi mới sinh em bé được hai tuần, hai vợ chồng đang ở trọ xa quê thì làm giấy khai sinh cho con ở đâu?',
    3: ['faq:khai-sinh-o-dau'],
    2: ['procedure:dang-ky-khai-sinh', 'faq:lam-giay-khai-sinh-can-gi'],
  },
  {
    q: 'con toi nam nay da hon 1 tuoi nhung chua lam giay khai sinh, bay gio di dang ky thi co bi phat tien khong',
    3: ['faq:khai-sinh-tre-han-co-bi-phat-khong'],
    2: ['procedure:dang-ky-khai-sinh'],
    1: ['procedure:dang-ky-khai-sinh-nguoi-da-co-giay-to'],
  },
  {
    q: 'Em và bạn trai khác tỉnh, muốn đăng ký kết hôn ở nơi em đang tạm trú thì có phải về quê xin giấy xác nhận độc thân không ạ?',
    3: ['faq:dang-ky-ket-hon-can-gi'],
    2: ['procedure:dang-ky-ket-hon', 'procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
  },
  {
    q: 'cho em hoi lay chong nguoi Han Quoc thi dang ky ket hon o xa hay phai len tinh, giay to cua anh ay can lam gi',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: ['procedure:dang-ky-ket-hon'],
  },
  {
    q: 'Bố tôi vừa mất hôm qua, gia đình phải đi khai tử trong vòng bao nhiêu ngày và cần mang theo những giấy tờ gì?',
    3: ['faq:nguoi-than-mat-phai-lam-gi', 'procedure:dang-ky-khai-tu'],
    1: ['life-event:nguoi-than-qua-doi'],
  },
  {
    q: 'toi lam mat ban goc giay khai sinh tu nho, bay gio muon xin lai thi lam o dau va mat bao nhieu tien',
    3: ['faq:mat-giay-khai-sinh-lam-lai-the-nao', 'procedure:cap-ban-sao-trich-luc-ho-tich'],
  },
  {
    q: 'Tôi muốn sao y công chứng bằng đại học để nộp hồ sơ xin việc thì ra phường nào cũng được hay phải về nơi thường trú?',
    3: ['procedure:chung-thuc-ban-sao-tu-ban-chinh', 'faq:phi-sao-y-bao-nhieu'],
    1: ['faq:cong-chung-khac-chung-thuc'],
  },
  {
    q: 'Vợ chồng tôi đang thuê nhà dài hạn, chủ nhà đồng ý thì có được nhập hộ khẩu vào nhà thuê đó không?',
    3: ['faq:nhap-ho-khau-nha-thue'],
    2: ['procedure:dang-ky-thuong-tru'],
  },
  {
    q: 'sinh vien thue phong tro duoi 6 thang thi co bat buoc phai dang ky tam tru khong va ai la nguoi di khai bao',
    3: ['faq:o-tro-co-phai-dang-ky-tam-tru-khong'],
    2: ['procedure:dang-ky-tam-tru'],
  },
  {
    q: 'Căn cước của mẹ tôi sắp hết hạn mà bà đang ở với tôi trong Sài Gòn, vậy có đổi được ở đây hay phải về quê?',
    3: ['faq:can-cuoc-het-han-doi-o-dau'],
    2: ['procedure:cap-doi-the-can-cuoc'],
  },
  {
    q: 'Tỉnh Phú Yên sáp nhập vào Đắk Lắk rồi thì thẻ căn cước ghi địa chỉ cũ của tôi có phải đi làm lại không?',
    3: ['faq:sap-nhap-tinh-co-phai-doi-can-cuoc-khong'],
    2: ['faq:giay-to-cu-ghi-phu-yen-con-gia-tri-khong'],
    1: ['procedure:cap-doi-the-can-cuoc'],
  },
  {
    q: 'Cho tôi hỏi làm hộ chiếu lần đầu thì mất mấy ngày, lệ phí bao nhiêu và có nộp qua mạng được không?',
    3: ['faq:lam-ho-chieu-mat-bao-lau', 'procedure:cap-ho-chieu-pho-thong'],
    1: ['procedure:ho-chieu-ngoai-giao-cong-vu', 'faq:di-cong-tac-dung-ho-chieu-nao'],
  },
  {
    q: 'cong ty yeu cau nop ly lich tu phap de di lam o Nhat, vay toi phai xin phieu so 1 hay phieu so 2',
    3: ['faq:ly-lich-tu-phap-so-1-so-2-khac-nhau'],
    2: ['procedure:cap-phieu-ly-lich-tu-phap'],
  },
  {
    q: 'Bằng lái xe máy hạng A1 làm từ năm 2005 loại bìa giấy, bây giờ đổi sang thẻ nhựa có bắt buộc đi khám sức khỏe không?',
    3: ['faq:bang-lai-a1-co-phai-kham-suc-khoe-khong'],
    2: ['procedure:doi-giay-phep-lai-xe'],
  },
  {
    q: 'truoc day doi bang lai o so giao thong, nay nghe noi chuyen sang cong an thi nop ho so doi giay phep lai xe o cho nao',
    3: ['faq:doi-bang-lai-o-dau'],
    2: ['procedure:doi-giay-phep-lai-xe'],
  },
  {
    q: 'Tôi mua lại chiếc xe máy cũ của người quen nhưng giấy tờ đứng tên chủ trước nữa, bây giờ muốn sang tên thì phải làm những gì?',
    3: ['faq:mua-xe-cu-sang-ten-the-nao'],
    2: ['procedure:dang-ky-sang-ten-xe'],
    1: ['procedure:khai-le-phi-truoc-ba-xe'],
  },
  {
    q: 'toi ban xe da hai nam nay bi phat nguoi gui ve nha thi phai lam sao vi hoi do khong thu hoi bien so',
    3: ['faq:ban-xe-roi-phai-lam-gi'],
    2: ['procedure:dang-ky-sang-ten-xe'],
    1: ['procedure:khai-le-phi-truoc-ba-xe'],
  },
  {
    q: 'Nhà tôi muốn mở quán bún nhỏ trước cửa, bán buổi sáng thôi, vậy có phải ra phường đăng ký kinh doanh không?',
    3: ['faq:mo-quan-nho-co-phai-dang-ky-khong'],
    2: ['procedure:dang-ky-ho-kinh-doanh'],
  },
  {
    q: 'Nên đăng ký hộ kinh doanh cá thể hay lập công ty TNHH nếu tôi chỉ có một mình và vốn khoảng 200 triệu?',
    3: ['faq:ho-kinh-doanh-hay-cong-ty'],
    2: ['procedure:dang-ky-ho-kinh-doanh', 'procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien'],
  },
  {
    q: 'toi o Tuy Hoa muon thanh lap cong ty thi bay gio nop ho so o so ke hoach dau tu hay so nao khac',
    3: ['faq:thanh-lap-cong-ty-o-so-nao'],
    2: ['procedure:dang-ky-cong-ty-tnhh-mot-thanh-vien'],
  },
  {
    q: 'Công ty tôi ế ẩm muốn tạm ngừng kinh doanh vài tháng thì phải thông báo trước bao nhiêu ngày và được nghỉ tối đa bao lâu?',
    3: ['faq:tam-ngung-cong-ty-bao-truoc-may-ngay'],
    2: ['procedure:tam-ngung-kinh-doanh'],
  },
  {
    q: 'Trung tâm tiếng Anh của tôi muốn thuê giáo viên người nước ngoài thì phải chuẩn bị những giấy tờ gì và xin giấy phép ở đâu?',
    3: ['faq:thue-nguoi-nuoc-ngoai-can-gi', 'procedure:cap-giay-phep-lao-dong'],
  },
  {
    q: 'cua hang tap hoa ban banh keo sua ruou bia co can xin giay chung nhan du dieu kien an toan thuc pham khong',
    3: [
      'faq:ban-thuc-pham-co-can-giay-attp-khong',
      'procedure:cap-giay-chung-nhan-an-toan-thuc-pham',
    ],
  },
  {
    q: 'Đất của ông bà để lại từ trước năm 1993 chưa có giấy tờ gì, bây giờ muốn làm sổ đỏ lần đầu thì nộp ở xã hay ở huyện?',
    3: ['faq:lam-so-do-lan-dau-o-dau'],
    2: ['procedure:cap-giay-chung-nhan-dat-lan-dau'],
  },
  {
    q: 'Bố mẹ muốn cho con trai mảnh đất đang đứng tên bố mẹ thì sang tên sổ đỏ có phải đóng thuế và lệ phí gì không?',
    3: ['faq:sang-ten-so-do-mat-bao-nhieu'],
    2: ['procedure:chuyen-nhuong-quyen-su-dung-dat', 'procedure:khai-le-phi-truoc-ba-nha-dat'],
    1: ['faq:sang-ten-so-do-can-gi'],
  },
  {
    q: 'nha toi bi lut uot het giay to, mat luon so do thi gio lam lai can nhung giay to gi',
    3: ['faq:mat-so-do-lam-lai-the-nao', 'procedure:cap-lai-giay-chung-nhan-dat-bi-mat'],
  },
  {
    q: 'Ở nông thôn xây nhà cấp 4 trên đất của mình thì có phải làm đơn xin giấy phép xây dựng gửi lên xã không?',
    3: ['faq:xay-nha-co-phai-xin-phep-khong'],
    2: ['procedure:cap-giay-phep-xay-dung-nha-o'],
    1: ['procedure:cap-giay-phep-sua-chua-nha', 'procedure:gia-han-giay-phep-xay-dung'],
  },
  {
    q: 'Tôi nghỉ việc ở công ty được hơn một năm, đóng bảo hiểm 6 năm thì bây giờ rút bảo hiểm xã hội một lần được chưa?',
    3: ['faq:rut-bao-hiem-xa-hoi-mot-lan-khi-nao'],
    2: ['procedure:huong-bao-hiem-xa-hoi-mot-lan'],
    1: ['faq:rut-bao-hiem-duoc-bao-nhieu'],
  },
  {
    q: 'em nghi viec duoc 2 thang roi chua nop gi het, bay gio di lam ho so huong tro cap that nghiep co con kip khong',
    3: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
    2: ['procedure:huong-tro-cap-that-nghiep'],
  },
  {
    q: 'Bà nội tôi năm nay 77 tuổi, không có lương hưu, vậy có được nhận tiền trợ cấp hằng tháng không và làm đơn ở đâu?',
    3: ['faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
    2: ['procedure:tro-cap-huu-tri-xa-hoi'],
    1: ['procedure:tro-cap-xa-hoi-hang-thang'],
  },
  {
    q: 'Bé nhà em được 3 tháng chưa có thẻ bảo hiểm y tế, nếu đi khám bệnh thì dùng giấy gì và làm thẻ có mất tiền không?',
    3: ['faq:bao-hiem-y-te-cho-tre-so-sinh'],
    2: ['procedure:cap-the-bao-hiem-y-te'],
  },
  {
    q: 'đi bệnh viện mà quên mang thẻ bảo hiểm y tế giấy thì dùng căn cước gắn chip hoặc VNeID thay có được không',
    3: ['faq:quen-the-bao-hiem-y-te-di-kham-duoc-khong'],
    1: ['procedure:cap-the-bao-hiem-y-te'],
  },
  {
    q: 'gia dinh toi chuyen tu Buon Ma Thuot ve Tuy Hoa giua nam hoc thi xin chuyen truong cho con lop 3 co duoc khong',
    3: ['faq:chuyen-truong-giua-nam-duoc-khong'],
    2: ['procedure:chuyen-truong'],
  },
  {
    q: 'Tôi mới đóng chiếc ghe câu dài 10 mét thì đăng ký tàu cá cần những giấy tờ gì, có phải đăng kiểm không?',
    3: ['faq:dang-ky-tau-ca-can-gi', 'procedure:dang-ky-tau-ca'],
    1: ['procedure:cap-giay-phep-khai-thac-thuy-san'],
  },
  {
    q: 'Tôi bị tai biến đi lại khó khăn, có thể nhờ con gái mang giấy tờ ra xã nộp hồ sơ thay tôi được không?',
    3: ['faq:nho-nguoi-khac-di-nop-ho-so-duoc-khong'],
  },
  {
    q: 'Bỏ cấp huyện rồi thì những việc trước đây tôi hay lên ủy ban huyện làm bây giờ phải đến đâu nộp hồ sơ?',
    3: ['faq:khong-con-huyen-thi-nop-o-dau'],
  },
  {
    q: 'Tôi ở Phú Yên cũ, sau sáp nhập muốn nộp hồ sơ cấp tỉnh thì có phải chạy lên tận Buôn Ma Thuột không?',
    3: ['faq:phu-yen-nhap-dak-lak-nop-o-dau'],
  },
  {
    q: 'trên cổng dịch vụ công ghi dịch vụ công trực tuyến toàn trình với một phần là sao, khác gì mức độ 4 ngày trước',
    3: ['faq:toan-trinh-mot-phan-la-gi'],
  },
  {
    q: 'Con tôi bị khuyết tật nặng bẩm sinh, gia đình khó khăn thì xin trợ cấp hằng tháng ở đâu và hồ sơ gồm những gì?',
    3: ['procedure:tro-cap-xa-hoi-hang-thang'],
    2: ['procedure:xac-dinh-muc-do-khuyet-tat'],
  },
  {
    q: 'Vợ chồng em định đi đăng ký kết hôn trong tuần này, xin hỏi lệ phí bao nhiêu và đăng ký xong có lấy giấy liền được không?',
    3: ['faq:dang-ky-ket-hon-mat-bao-nhieu-tien'],
    2: ['procedure:dang-ky-ket-hon'],
  },
  {
    q: 'So do nha toi ghi thi xa cu truoc khi sap nhap, vay co bat buoc phai di doi so moi theo dia chi moi khong',
    3: ['faq:so-do-ghi-dia-chi-cu-co-phai-doi-khong'],
    1: ['faq:giay-to-cu-ghi-phu-yen-con-gia-tri-khong'],
  },
  {
    q: 'Ông ngoại tôi mất đã hơn hai tháng mà gia đình chưa đi báo tử, bây giờ đi khai tử trễ hạn thì làm thế nào?',
    3: ['procedure:dang-ky-khai-tu'],
    2: ['faq:nguoi-than-mat-phai-lam-gi'],
  },
  {
    q: 'Con tôi bị mất hộ chiếu khi đi du lịch về, bây giờ muốn xin cấp lại cho cháu 10 tuổi thì cần giấy tờ gì?',
    3: ['procedure:cap-ho-chieu-pho-thong'],
    2: ['faq:lam-ho-chieu-mat-bao-lau', 'faq:mat-ho-chieu-bao-trong-bao-lau'],
    1: ['faq:di-cong-tac-dung-ho-chieu-nao'],
  },
  {
    q: 'Hai vợ chồng mình bán trà sữa online tại nhà, không có cửa hàng thì có bắt buộc phải đăng ký kinh doanh không vậy?',
    3: ['faq:mo-quan-nho-co-phai-dang-ky-khong', 'faq:ban-hang-online-co-phai-dang-ky'],
    2: ['procedure:dang-ky-ho-kinh-doanh'],
  },
  {
    q: 'Tôi làm công nhân ở Bình Dương, giờ về quê Phú Yên sinh sống thì muốn chuyển hộ khẩu về nhà cha mẹ phải làm gì?',
    3: ['procedure:dang-ky-thuong-tru'],
  },
  {
    q: 'Công ty chúng tôi có một chuyên gia người Nhật sắp sang làm việc, cần xin giấy phép lao động trước bao nhiêu ngày?',
    3: ['procedure:cap-giay-phep-lao-dong'],
    2: ['faq:thue-nguoi-nuoc-ngoai-can-gi', 'faq:lam-viec-trong-khu-cong-nghiep-nguoi-nuoc-ngoai'],
  },
  {
    q: 'Nhà tôi xây thêm một tầng nữa trên nền nhà cũ ở phường thì có cần xin giấy phép xây dựng sửa chữa không?',
    3: ['faq:xay-nha-co-phai-xin-phep-khong', 'procedure:cap-giay-phep-sua-chua-nha'],
    2: ['procedure:cap-giay-phep-xay-dung-nha-o', 'faq:sua-nha-khi-nao-phai-xin-phep'],
  },
  {
    q: 'Chị gái tôi định cư bên Mỹ muốn về Việt Nam làm đám cưới với bạn trai trong nước thì đăng ký kết hôn ở đâu?',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: ['procedure:dang-ky-ket-hon', 'faq:giay-to-nuoc-ngoai-dung-o-viet-nam'],
  },
  {
    q: 'me toi nam nay 80 tuoi o voi con khong co luong huu thi moi thang duoc tro cap bao nhieu tien',
    3: ['faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu'],
    2: ['procedure:tro-cap-huu-tri-xa-hoi'],
  },
  {
    q: 'toi muon ban dat cho em ruot thi hai ben phai ra cong chung truoc hay ra xa lam sang ten so do truoc',
    3: ['faq:sang-ten-so-do-can-gi'],
    2: ['procedure:chuyen-nhuong-quyen-su-dung-dat'],
    1: ['procedure:khai-le-phi-truoc-ba-nha-dat'],
  },
  {
    q: 'cho toi hoi the can cuoc cua toi bi nut vo va sai ngay sinh thi lam thu tuc doi o cong an xa nao cung duoc phai khong',
    3: ['procedure:cap-doi-the-can-cuoc'],
    2: ['faq:can-cuoc-het-han-doi-o-dau'],
  },
  {
    q: 'toi nghi viec tu thang 3, dong bao hiem duoc 14 thang thi co duoc huong tro cap that nghiep khong va nop o dau',
    3: ['faq:tro-cap-that-nghiep-nop-trong-bao-lau', 'procedure:huong-tro-cap-that-nghiep'],
  },
  {
    q: 'mua chiec xe hoi cu cua nguoi o tinh khac thi sang ten co phai ve tinh do rut ho so va doi bien so khong',
    3: ['faq:mua-xe-cu-sang-ten-the-nao', 'procedure:dang-ky-sang-ten-xe'],
    1: ['procedure:khai-le-phi-truoc-ba-xe'],
  },
  {
    q: 'bang dai hoc cua toi bi rach muon photo cong chung nhieu ban de xin viec thi le phi moi trang la bao nhieu',
    3: ['faq:phi-sao-y-bao-nhieu'],
    2: ['procedure:chung-thuc-ban-sao-tu-ban-chinh'],
  },
  {
    q: 'Người khuyết tật đi xe lăn không đến được trung tâm hành chính công thì nộp hồ sơ bằng cách nào?',
    3: ['faq:nho-nguoi-khac-di-nop-ho-so-duoc-khong'],
    2: ['faq:nop-ho-so-truc-tuyen-the-nao', 'faq:nguoi-gia-khong-biet-dung-mang'],
    1: ['agency:trung-tam-phuc-vu-hanh-chinh-cong', 'faq-set:trung-tam-hanh-chinh-cong'],
  },
  {
    q: 'Vợ tôi là người Đài Loan muốn nhập quốc tịch và đăng ký kết hôn ở Việt Nam thì đăng ký kết hôn ở xã nào và cần giấy tờ gì?',
    3: ['procedure:dang-ky-ket-hon-co-yeu-to-nuoc-ngoai'],
    1: ['procedure:dang-ky-ket-hon', 'faq:giay-to-nuoc-ngoai-dung-o-viet-nam'],
  },
  {
    q: 'chong toi dung ten so do nay muon sang ten cho ca hai vo chong thi can lam thu tuc gi va co mat tien khong',
    3: [
      'procedure:chuyen-nhuong-quyen-su-dung-dat',
      'faq:sang-ten-so-do-mat-bao-nhieu',
      'faq:sang-ten-so-do-can-gi',
      'faq:them-ten-vo-vao-so-do',
      'procedure:cap-doi-giay-chung-nhan-dat',
    ],
    2: ['procedure:khai-le-phi-truoc-ba-nha-dat'],
  },
  {
    q: 'Tôi sinh năm 1960 nhưng từ nhỏ đến giờ chưa từng có giấy khai sinh, bây giờ muốn làm giấy khai sinh thì có được không?',
    3: ['procedure:dang-ky-khai-sinh-nguoi-da-co-giay-to'],
    2: ['faq:khai-sinh-tre-han-co-bi-phat-khong'],
  },
  {
    q: 'toi bi mat viec do cong ty giai the thang truoc thi nop giay to o dau de nhan tien that nghiep hang thang',
    3: ['procedure:huong-tro-cap-that-nghiep', 'faq:tro-cap-that-nghiep-nop-trong-bao-lau'],
  },
  {
    q: 'Nhà tôi có mẹ già 76 tuổi và một em bị khuyết tật nặng thì được hưởng những khoản trợ cấp nào của nhà nước?',
    3: [
      'procedure:tro-cap-xa-hoi-hang-thang',
      'procedure:tro-cap-huu-tri-xa-hoi',
      'faq:nguoi-75-tuoi-duoc-tro-cap-bao-nhieu',
    ],
    2: ['procedure:xac-dinh-muc-do-khuyet-tat'],
    1: ['faq:lam-giay-khuyet-tat-o-dau'],
  },
  {
    q: 'con trai toi 14 tuoi chua co can cuoc thi ra cong an xa noi tam tru lam co duoc khong hay phai ve que',
    3: ['procedure:cap-the-can-cuoc', 'faq:can-cuoc-het-han-doi-o-dau'],
    2: ['faq:tre-duoi-14-tuoi-lam-can-cuoc'],
  },
  {
    q: 'Giấy khai sinh của tôi ghi tỉnh Phú Yên, bây giờ sáp nhập rồi thì có phải đi làm lại giấy khai sinh mới không?',
    3: ['faq:giay-to-cu-ghi-phu-yen-con-gia-tri-khong'],
  },
  {
    q: 'muon mo mot cua hang ban banh keo va sua thi ngoai dang ky ho kinh doanh con phai xin giay gi ve an toan thuc pham',
    3: [
      'procedure:cap-giay-chung-nhan-an-toan-thuc-pham',
      'faq:ban-thuc-pham-co-can-giay-attp-khong',
    ],
    2: ['procedure:dang-ky-ho-kinh-doanh'],
  },
  {
    q: 'Tôi bán căn nhà đang ở, người mua đòi giấy xác nhận tình trạng hôn nhân, xin giấy này ở đâu và mất mấy ngày?',
    3: ['procedure:cap-giay-xac-nhan-tinh-trang-hon-nhan'],
  },
  {
    q: 'cong ty toi la cong ty nuoc ngoai muon tuyen quan ly nguoi Trung Quoc thi ho so xin giay phep lao dong can nhung gi',
    3: ['procedure:cap-giay-phep-lao-dong', 'faq:thue-nguoi-nuoc-ngoai-can-gi'],
    2: ['faq:lam-viec-trong-khu-cong-nghiep-nguoi-nuoc-ngoai'],
  },
  {
    q: 'Em đi làm ở hai công ty trong một năm, cuối năm em có phải tự làm quyết toán thuế thu nhập cá nhân không hay công ty làm cho?',
    3: ['faq:khi-nao-phai-tu-quyet-toan-thue'],
    2: ['procedure:quyet-toan-thue-thu-nhap-ca-nhan'],
  },
  {
    q: 'vo chong toi moi mua mot can nha cu thi phai dong le phi truoc ba nha dat la bao nhieu phan tram va dong o dau',
    3: ['faq:truoc-ba-nha-dat-bao-nhieu'],
    2: ['procedure:khai-le-phi-truoc-ba-nha-dat'],
  },
  {
    q: 'Tôi muốn mở một phòng tập gym nhỏ ở nhà cho bà con trong xóm tập thì cần xin những giấy phép gì và nộp ở đâu?',
    3: ['faq:mo-phong-gym-yoga-can-gi', 'procedure:kinh-doanh-hoat-dong-the-thao'],
  },
  {
    q: 'nha toi muon mo quan karaoke gia dinh hai phong thi phong hat phai rong bao nhieu met vuong va xin giay phep o so nao',
    3: ['faq:mo-karaoke-kho-khong', 'procedure:kinh-doanh-karaoke'],
  },
  {
    q: 'Con trai tôi làm rơi ví mất luôn bằng lái xe máy còn hạn, bây giờ xin cấp lại có phải đi thi lại từ đầu không?',
    3: ['faq:mat-bang-lai-lam-sao', 'procedure:cap-lai-giay-phep-lai-xe'],
  },
  {
    q: 'bang lai xe cua toi bi tru het diem roi thi bao lau moi duoc chay xe tro lai va phai lam nhung gi',
    3: ['faq:bang-lai-bi-tru-het-diem'],
  },
  {
    q: 'Tôi mới mua xe máy mới ở cửa hàng, bây giờ muốn tự đăng ký lấy biển số qua mạng thì làm từng bước như thế nào?',
    3: ['faq:dang-ky-xe-moi-o-dau', 'procedure:dang-ky-xe-lan-dau'],
  },
  {
    q: 'gia dinh toi co chiec ghe dai khoang bay met danh bat gan bo thi co phai xin giay phep khai thac thuy san khong',
    3: ['faq:tau-dai-bao-nhieu-phai-co-giay-phep', 'procedure:cap-giay-phep-khai-thac-thuy-san'],
  },
  {
    q: 'Vườn sầu riêng nhà tôi hai héc ta muốn bán cho công ty xuất khẩu thì xin mã số vùng trồng ở đâu và mất bao lâu?',
    3: ['procedure:ma-so-vung-trong', 'faq:xin-ma-vung-trong-bao-lau'],
    2: ['faq:ma-vung-trong-de-lam-gi'],
  },
  {
    q: 'ban toi nguoi Phap sang choi va ngu lai nha toi may dem thi toi co phai khai bao tam tru voi cong an khong',
    3: [
      'faq:cho-nguoi-nuoc-ngoai-o-nho-phai-khai-bao',
      'procedure:khai-bao-tam-tru-nguoi-nuoc-ngoai',
    ],
  },
  {
    q: 'Bằng đại học của tôi cấp ở Việt Nam, nay muốn nộp cho công ty bên Đức thì phải hợp pháp hóa lãnh sự ở đâu, giấy tờ gì?',
    3: ['procedure:hop-phap-hoa-lanh-su', 'faq:giay-to-viet-nam-dung-o-nuoc-ngoai'],
  },
  {
    q: 'nha moi xay xong muon keo dien gan dong ho rieng nhung chua co so do thi dien luc co lap cho khong',
    3: ['faq:nha-chua-co-so-do-xin-dien', 'procedure:cap-dien-moi-ha-ap'],
  },
  {
    q: 'Tôi thuê phòng trọ mà chủ trọ thu tiền điện bốn nghìn đồng một số, như vậy có đúng quy định không và phản ánh ở đâu?',
    3: ['faq:nguoi-thue-tro-xin-dinh-muc-dien'],
  },
  {
    q: 'Tôi tốt nghiệp cấp ba đã hai mươi năm, nay mất bằng tốt nghiệp gốc thì xin lại ở trường cũ hay ở sở giáo dục?',
    3: ['faq:mat-bang-tot-nghiep-co-cap-lai', 'procedure:cap-ban-sao-van-bang'],
  },
  {
    q: 'con toi nam nay vao lop muoi thi dang ky nguyen vong o dau, qua mang hay nop giay o truong cap hai',
    3: ['faq:thi-lop-10-dang-ky-may-nguyen-vong', 'procedure:tuyen-sinh-lop-10'],
  },
  {
    q: 'Mẹ tôi bị tai biến liệt nửa người không đi lại được, muốn làm giấy xác nhận khuyết tật thì có phải đưa mẹ ra phường không?',
    3: ['faq:lam-giay-khuyet-tat-o-dau', 'procedure:xac-dinh-muc-do-khuyet-tat'],
  },
  {
    q: 'toi la duoc si muon mo mot nha thuoc nho o xa thi can nhung giay to gi va so y te co xuong kiem tra khong',
    3: ['procedure:du-dieu-kien-kinh-doanh-duoc', 'faq:mo-nha-thuoc-can-duoc-si'],
  },
  {
    q: 'Trước nhà tôi có cây phượng già sắp đổ, tôi muốn chặt thì có phải xin phép phường không hay tự chặt được?',
    3: ['faq:chat-cay-truoc-nha-co-bi-phat', 'procedure:chat-ha-cay-xanh'],
  },
  {
    q: 'ba anh em toi muon hun tien lap cong ty TNHH ban vat lieu xay dung thi moi nguoi phai nop giay to gi va dang ky o dau',
    3: ['procedure:dang-ky-cong-ty-tnhh-hai-thanh-vien'],
    2: ['faq:hun-von-mo-cong-ty-chon-loai-nao'],
  },
  {
    q: 'Quán cà phê của tôi không bán nữa, muốn trả giấy phép hộ kinh doanh thì ra phường nào và có phải đóng hết thuế trước không?',
    3: ['faq:nghi-ban-tra-giay-phep-o-dau', 'procedure:cham-dut-ho-kinh-doanh'],
  },
  {
    q: 'cha me toi muon tach mot phan dat vuon cho toi lam nha thi thua dat moi phai rong toi thieu bao nhieu va nop ho so o dau',
    3: [
      'procedure:tach-thua-hop-thua',
      'faq:tach-thua-cho-con-can-gi',
      'faq:dien-tich-toi-thieu-tach-thua',
    ],
  },
  {
    q: 'Hàng xóm xây tường lấn sang đất nhà tôi gần nửa mét, tôi phải nộp đơn ở đâu để được giải quyết trước khi kiện ra tòa?',
    3: ['faq:hang-xom-lan-dat-lam-gi', 'procedure:hoa-giai-tranh-chap-dat-dai'],
  },
  {
    q: 'hai vo chong toi tra het no ngan hang roi thi lam the nao de xoa the chap tren so do va lay lai so',
    3: ['faq:xoa-the-chap-so-do'],
    2: ['procedure:dang-ky-the-chap-dat'],
  },
  {
    q: 'Tôi nộp hồ sơ đất đai quá hẹn hơn một tháng mà chưa thấy trả kết quả thì phải phản ánh với ai, gọi số nào?',
    3: ['faq:ho-so-tre-hen-keu-ai'],
    2: ['faq:tra-cuu-ho-so-da-nop'],
  },
  {
    q: 'me toi gia khong co dien thoai thong minh, khong biet dung mang thi lam ho so truc tuyen bang cach nao',
    3: ['faq:nguoi-gia-khong-biet-dung-mang'],
  },
];
