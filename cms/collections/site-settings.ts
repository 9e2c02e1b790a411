import type { GlobalConfig } from 'payload';
import { administratorsOnly, signedInOnly } from '../access/role.ts';
import { liveStatus } from '../fields/live-status-field.ts';
import { openingHours } from '../fields/opening-hours-field.ts';
import { many } from '../fields/relation-fields.ts';
import { say } from '../fields/say.ts';
import { line, plainLine, tick, words } from '../fields/text-fields.ts';
import { announceSettings } from '../publishing/announce.ts';
import { groups } from './groups.ts';
import { vietnameseUnlessSaid } from './vietnamese-unless-said.ts';

/** What another province changes to make the portal its own. */
export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: say('Thiết lập trang', 'Site settings'),
  admin: { group: groups.system },
  access: { read: signedInOnly, update: administratorsOnly },
  hooks: { beforeOperation: [vietnameseUnlessSaid], afterChange: [announceSettings] },
  fields: [
    liveStatus('site-settings'),
    line('name', say('Tên cổng', 'Name of the portal'), { required: true }),
    line('tagline', say('Câu giới thiệu', 'Tagline'), { required: true }),
    {
      name: 'hotline',
      type: 'group',
      label: say('Tổng đài', 'Hotline'),
      fields: [plainLine('phone', say('Điện thoại', 'Telephone')), openingHours('hours')],
    },
    { name: 'email', type: 'email', label: say('Thư điện tử', 'E-mail') },
    line('address', say('Địa chỉ', 'Address')),
    words('popularSearches', say('Từ khoá gợi ý ở trang chủ', 'Searches offered on the home page')),
    many('mostUsed', say('Thủ tục dùng nhiều', 'Most used procedures'), 'procedures'),
    {
      name: 'assistant',
      type: 'group',
      label: say('Trợ lý hỏi đáp', 'Assistant'),
      fields: [
        tick('rests', say('Tạm dừng trợ lý', 'Switch the assistant off'), {
          admin: {
            description: say(
              'Trợ lý thôi trả lời ngay khi lưu; người hỏi được chỉ sang tìm kiếm, tổng đài và hộp thư.',
              'It stops answering as soon as this is saved; citizens are led to search, the hotline and the mailbox.',
            ),
          },
        }),
        many(
          'withheldFields',
          say('Lĩnh vực trợ lý không trả lời', 'Fields the assistant does not answer about'),
          'fields',
        ),
      ],
    },
    many('commonQuestions', say('Câu hỏi thường gặp', 'Common questions'), 'faqs'),
  ],
};
