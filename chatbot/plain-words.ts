import type { Locale } from '#content/locale';
import { wordsOf, type Word } from './words.ts';

/** Whether a word carries nothing of what a text in this language is about. */
export function isPlain(word: Word, lang: Locale): boolean {
  if (lang === 'en') return english.has(word.typed);
  return word.marked ? marked.has(word.sound) : unmarked.has(word.typed);
}

/** The words that carry something of what a text is about, in order. */
export function tellingAmong(words: Word[], lang: Locale): Word[] {
  return words.filter(
    (word, at) => !isPlain(word, lang) || (word.sound === 'sao' && words[at - 1]?.sound === 'bản'),
  );
}

/** How much a word tells: those of the outer frame of half the catalogue's titles, and for whom, tell less. */
export function weightOf(word: Word): number {
  return isFrame(word) || isOf(kin, word) ? 0.4 : 1;
}

/** Whether a word is of the outer frame of titles: register, issue, certificate. */
export function isFrame(word: Word): boolean {
  return isOf(frame, word);
}

function isOf({ sounds, folded }: typeof frame, word: Word): boolean {
  return word.marked ? sounds.has(word.sound) : folded.has(word.folded);
}

const soundsOf = (text: string) => new Set(wordsOf(text).map((word) => word.sound));
const typedIn = (text: string) => new Set(wordsOf(text).map((word) => word.typed));

const marked = soundsOf(`
  tôi mình chị chúng bạn bà chú cháu thì là và của có không được các những này đó đây với để đã đang sẽ cần phải
  muốn hỏi biết gì nào sao bao nhiêu thế vậy ạ nhé à nhỉ hả giúp giùm thủ tục việc mấy ở tại đi về vào còn như hoặc bị mà một cái
  làm bằng đến cách nữa cũng rất quá lúc cứ chỉ vẫn đều bởi vì nhất hết đủ tới lên dạ vâng thưa kính nếu nộp xong gồm gửi lãnh bên ai luôn thôi đâu được
  hôm nay rồi nhiều ít ơi chứ ấy thật từ
`);

// Typed without marks, only what is plain in every reading counts: "thu" may be thủ, thư or thu, "the" thẻ or thế.
const unmarked = typedIn(`
  toi tui minh em anh chi ban la va cua cho co khong khong ko duoc dc cac nhung nay do day voi de khi neu da se can phai
  muon xin hoi biet gi nao sao vay nha nhe giup bao nhieu may o di hay hoac bi cach mot cai lam nua cung nen theo
  rat ra cu chi thi trong nhu roi rang ai viec nop ad a oi xong gom gui v z vs j shop
`);

const english = typedIn(`
  a an the i me my mine we ourselves our you your he she it its they them their this that these those is are was were be
  been am do does did can could i may might must should would will shall to of in on at for from with by and or if as
  what which who whom whose where when why how please tell want need get have has had about any some there here into
  out up so not no yes then than also just much many long take takes make apply application give show go come happen happens should file require required needed first next
`);

const lightly = (text: string) => ({
  sounds: soundsOf(text),
  folded: new Set(wordsOf(text).map((word) => word.folded)),
});
const frame = lightly(
  `đăng ký cấp giấy phép chứng nhận hồ sơ số người thông tin registration register certificate issue`,
);
const kin = lightly(
  `ông bà cha mẹ bố má con cháu vợ chồng bé em child son daughter wife husband mother father`,
);
