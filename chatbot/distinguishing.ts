import { phraseBook } from './phrases.ts';

/**
 * What makes one Procedure another: registering is not registering again, a card is not a lost card. A question that
 * says one of these is not answered by a Document none of whose names says it.
 */
export const distinguishing = phraseBook({
  again: ['lại', 'cấp lại', 'đăng ký lại', 'làm lại', 'renew', 'renewal', 'replace', 'replacement'],
  report: ['báo mất', 'khai báo', 'report'],
  lost: ['bị mất', 'mất', 'thất lạc', 'lost'],
  change: [
    'đổi',
    'thay đổi',
    'cải chính',
    'sửa',
    'bổ sung',
    'điều chỉnh',
    'change',
    'correct',
    'correction',
  ],
  extend: ['gia hạn', 'extend', 'extension'],
  end: [
    'hủy',
    'xóa',
    'chấm dứt',
    'thu hồi',
    'giải thể',
    'ly hôn',
    'cancel',
    'divorce',
    'terminate',
  ],
  copy: ['bản sao', 'trích lục', 'sao y', 'certified copy', 'copies'],
  note: ['ghi chú', 'ghi vào sổ'],
  abroad: ['nước ngoài', 'ngoại quốc', 'lãnh sự', 'foreigner', 'foreign', 'abroad'],
  adopt: ['con nuôi', 'nhận nuôi', 'adopt', 'adoption'],
});

/** Other times than that of handling: how long a paper is valid, until when one has to apply. Fields do not hold them. */
export const otherTimes = phraseBook({
  validity: [
    'có giá trị',
    'giá trị bao lâu',
    'giá trị trong',
    'có hiệu lực',
    'hiệu lực bao lâu',
    'thời hạn sử dụng',
    'hạn sử dụng',
    'how long is it valid',
    'valid for',
    'validity',
  ],
  deadline: [
    'thì phải đi',
    'thì phải đăng ký',
    'phải đăng ký trong',
    'thời hạn phải',
    'thời hạn khai báo',
    'chậm nhất',
    'deadline',
  ],
});
