import type { Section } from '#content/section';
import { say } from '../../fields/say.ts';

type Names = Record<string, { vi: string; en: string } | undefined>;

/** What the steps of understanding are called. */
export const stepNames: Names = {
  synonym: say('Từ đồng nghĩa', 'Synonym'),
  slip: say('Gõ nhầm', 'Slip'),
  keyboard: say('Kiểu gõ', 'Keyboard'),
  'question words': say('Lời hỏi', 'Question words'),
  code: say('Mã số', 'Code'),
  'short form': say('Viết tắt', 'Short form'),
  'missing spaces': say('Thiếu dấu cách', 'Missing spaces'),
};

/** Why a step reads something otherwise, where the step is the reason. */
export const stepReasons: Names = {
  slip: say('gần giống một từ có trong nội dung', 'it is close to a word of the content'),
  keyboard: say('các phím này gõ ra một từ có thật', 'these keys write a known word'),
  'question words': say('là lời hỏi, không phải điều cần tìm', 'it says how, not what, is asked'),
  code: say(
    'là mã hoặc số của nội dung đã đăng',
    'it is the code or number of something published',
  ),
  'short form': say('nhắn tin hay viết vậy', 'it is written so in messages'),
  'missing spaces': say(
    'các từ này đứng liền nhau trong tên',
    'these words stand together in titles',
  ),
};

/** What the parts of a score are called. */
export const partNames: Names = {
  name: say('tên khớp', 'name'),
  coverage: say('có đủ từ', 'coverage'),
  fit: say('khớp toàn văn', 'fit'),
  asks: say('trả lời đúng điều hỏi', 'answers what is asked'),
  code: say('mã số', 'code'),
  kind: say('loại nội dung', 'kind'),
  freshness: say('mới kiểm tra', 'freshness'),
  popularity: say('hay được mở', 'popularity'),
  audience: say('đúng đối tượng', 'audience'),
  agency: say('đúng cơ quan', 'agency'),
};

/** What the sections of a Procedure are called. */
export const sectionNames: Names = {
  'at-a-glance': say('Tóm tắt', 'At a glance'),
  dossier: say('Giấy tờ cần chuẩn bị', 'Papers to prepare'),
  steps: say('Các bước', 'Steps'),
  channels: say('Thời hạn và lệ phí', 'Time and fees'),
  place: say('Nơi nộp', 'Where to go'),
  requirements: say('Điều kiện', 'Conditions'),
  results: say('Kết quả', 'What you get'),
  forms: say('Biểu mẫu', 'Forms'),
  'return-reasons': say('Hay bị trả lại vì', 'Common reasons for return'),
  'legal-bases': say('Căn cứ pháp lý', 'Legal basis'),
  faqs: say('Hỏi đáp', 'Questions and answers'),
  'video-guides': say('Video hướng dẫn', 'Video guides'),
  related: say('Thủ tục liên quan', 'Related procedures'),
} satisfies Record<Section, { vi: string; en: string }>;

/** A name in the language the admin is read in; what has none is called what it is. */
export function nameIn(names: Names, name: string, language: string): string {
  return names[name]?.[language === 'en' ? 'en' : 'vi'] ?? name;
}
