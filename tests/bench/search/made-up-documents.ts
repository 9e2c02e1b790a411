import type { Faq } from '#content/faq';
import type { Procedure } from '#content/procedure';
import { aFaq } from '../../builders/a-faq.ts';
import { aProcedure } from '../../builders/a-procedure.ts';

const acts =
  'Cấp|Cấp lại|Cấp đổi|Gia hạn|Thu hồi|Đăng ký|Đăng ký lại|Xóa đăng ký|Công nhận|Phê duyệt|Thẩm định|Điều chỉnh|Xác nhận|Chấm dứt|Tạm ngừng'.split(
    '|',
  );
const things =
  'giấy phép xây dựng|giấy chứng nhận quyền sử dụng đất|chứng chỉ hành nghề dược|giấy phép lái xe|thẻ căn cước|hộ chiếu phổ thông|phiếu lý lịch tư pháp|giấy phép lao động|hoạt động khai thác thủy sản|cơ sở đủ điều kiện an toàn thực phẩm|trợ cấp xã hội hằng tháng|giấy phép bán lẻ rượu|quyền sở hữu trí tuệ|chương trình đào tạo nghề|dự án đầu tư|hợp tác xã nông nghiệp|trường mầm non tư thục|giấy phép xả nước thải|phương tiện thủy nội địa|bảo hiểm y tế hộ gia đình'.split(
    '|',
  );
const whom =
  'cho cá nhân|cho doanh nghiệp|cho người nước ngoài|cho hộ kinh doanh|cho người khuyết tật|cho người cao tuổi|cho tổ chức tôn giáo|cho học sinh, sinh viên|cho người có công|cho trẻ em dưới 6 tuổi'.split(
    '|',
  );
const how =
  'lần đầu|do bị mất|do bị hư hỏng|khi thay đổi nội dung|trong khu kinh tế|tại khu công nghiệp|có yếu tố nước ngoài|theo thủ tục rút gọn|trên địa bàn biên giới|thuộc thẩm quyền cấp xã|thuộc thẩm quyền cấp tỉnh'.split(
    '|',
  );
const fields = Array.from({ length: 17 }, (_, i) => `field-${i}`);
const agencies = Array.from({ length: 30 }, (_, i) => `agency-${i}`);

/** A made-up catalogue of procedures with distinct titles and real-sized texts, and a Faq for every second one; always the same. */
export function madeUpDocuments(procedures: number): (Procedure | Faq)[] {
  const titles = acts.flatMap((act) =>
    things.flatMap((thing) =>
      whom.flatMap((one) => how.map((way) => `${act} ${thing} ${one} ${way}`)),
    ),
  );
  return Array.from({ length: procedures }, (_, i) => {
    // A stride that has no factor in common with the number of titles visits each once.
    const title = titles[(i * 7919) % titles.length]!;
    const id = `p${i}`;
    const place = { fields: [fields[i % fields.length]!], lifeEvents: [] };
    const procedure = aProcedure({
      ...place,
      id,
      title,
      code: `1.${String(100_000 + i)}`,
      summary: `${title} theo đề nghị của công dân, tổ chức.`,
      agencies: { competent: [agencies[i % agencies.length]!], executing: [], coordinating: [] },
      requirements: [textOf(i), textOf(i + 1)],
    });
    const faq = aFaq({
      ...place,
      id: `f${i}`,
      question: `${title} cần những giấy tờ gì?`,
      procedures: [id],
    });
    return i % 2 === 0 ? [procedure, faq] : [procedure];
  }).flat();
}

function textOf(i: number): string {
  return Array.from(
    { length: 8 },
    (_, j) => `${things[(i + j * 3) % things.length]} ${how[(i * j) % how.length]}`,
  ).join(', ');
}
