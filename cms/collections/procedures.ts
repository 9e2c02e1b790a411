import { choice } from '../fields/choice-field.ts';
import { day } from '../fields/day-field.ts';
import { many, one } from '../fields/relation-fields.ts';
import { say } from '../fields/say.ts';
import { line, lines, plainLine, prose, tick, words } from '../fields/text-fields.ts';
import { titledRows } from '../fields/titled-rows.ts';
import { verifiedFields } from '../fields/verified-fields.ts';
import { groups } from './groups.ts';
import { cases } from './procedure/cases.ts';
import { channels } from './procedure/channels.ts';
import { codeField } from './procedure/code-field.ts';
import { publishedCollection } from './published-collection.ts';

/** Procedures (thủ tục hành chính). */
export const Procedures = publishedCollection({
  kind: 'procedure',
  singular: say('Thủ tục', 'Procedure'),
  plural: say('Thủ tục hành chính', 'Procedures'),
  group: groups.catalogue,
  description: say(
    'Mỗi thủ tục là một việc người dân hoặc doanh nghiệp cần làm xong với cơ quan nhà nước.',
    'Each procedure is one thing a citizen or business gets done with an authority.',
  ),
  columns: ['title', 'code', 'owner', '_status', 'updatedAt'],
  searched: ['title', 'plainTitle', 'code'],
  tabs: [
    {
      label: say('Tóm tắt', 'In short'),
      fields: [
        codeField,
        line('title', say('Tên chính thức', 'Official title'), {
          required: true,
          admin: {
            description: say('Đúng như quyết định công bố.', 'As in the publishing decision.'),
          },
        }),
        line('plainTitle', say('Tên dễ hiểu', 'Plain title'), {
          admin: {
            description: say(
              'Theo lời người dân; hiện lên trước tên chính thức.',
              "In citizens' words; shown before the official title.",
            ),
          },
        }),
        prose('summary', say('Tóm tắt', 'Summary'), {
          required: true,
          admin: {
            description: say(
              'Thủ tục này để làm gì, trong một, hai câu.',
              'What it is for, in one or two sentences.',
            ),
          },
        }),
        words('aliases', say('Người dân còn gọi là', 'Citizens also call it'), {
          admin: {
            description: say('Để tìm thấy; không hiện trên trang.', 'Searched, not shown.'),
          },
        }),
        {
          name: 'serviceLevel',
          type: 'group',
          label: say('Mức độ dịch vụ công', 'Service level'),
          fields: [
            choice(
              'effective',
              say('Mức độ hiện hành', 'Level in force'),
              {
                full: say('Toàn trình', 'Fully online'),
                partial: say('Một phần', 'Partly online'),
                information: say('Cung cấp thông tin', 'Information only'),
              },
              { required: true, defaultValue: 'information' },
            ),
            choice('legacyLevel', say('Mức độ 1–4 (cũ)', 'Level 1–4 (earlier)'), {
              1: say('Mức 1', 'Level 1'),
              2: say('Mức 2', 'Level 2'),
              3: say('Mức 3', 'Level 3'),
              4: say('Mức 4', 'Level 4'),
            }),
          ],
        },
      ],
    },
    { label: say('Các bước và giấy tờ', 'Steps and papers'), fields: [cases] },
    {
      label: say('Cách nộp, thời hạn, lệ phí', 'Ways, time and fees'),
      fields: [
        channels,
        prose('receivingAddress', say('Nơi nhận hồ sơ', 'Where to hand it in')),
        plainLine('onlineUrl', say('Địa chỉ nộp trực tuyến', 'Where to file it online'), {
          validate: (value: string | string[] | null | undefined) =>
            !value ||
            /^https?:\/\/\S+\.\S+$/.test(String(value)) ||
            'Địa chỉ phải bắt đầu bằng https:// / The address must start with https://',
        }),
      ],
    },
    {
      label: say('Điều kiện và kết quả', 'Conditions and result'),
      fields: [
        lines('requirements', say('Yêu cầu, điều kiện', 'Conditions')),
        {
          name: 'results',
          type: 'array',
          label: say('Kết quả', 'Results'),
          labels: { singular: say('Kết quả', 'Result'), plural: say('Kết quả', 'Results') },
          admin: titledRows(say('Kết quả', 'Result')),
          fields: [line('name', say('Tên', 'Name'), { required: true })],
        },
        lines('returnReasons', say('Hay bị trả lại vì', 'Commonly returned because')),
      ],
    },
    {
      label: say('Cơ quan và phân loại', 'Agencies and subjects'),
      fields: [
        {
          name: 'agencies',
          type: 'group',
          label: say('Cơ quan', 'Agencies'),
          fields: [
            many('competent', say('Có thẩm quyền', 'Competent'), 'agencies'),
            many('executing', say('Thực hiện', 'Executing'), 'agencies'),
            many('coordinating', say('Phối hợp', 'Coordinating'), 'agencies'),
          ],
        },
        choice(
          'levels',
          say('Cấp thực hiện', 'Levels'),
          {
            ministry: say('Bộ', 'Ministry'),
            province: say('Tỉnh', 'Province'),
            district: say('Huyện (đến 30/6/2025)', 'District (until 30 June 2025)'),
            commune: say('Xã', 'Commune'),
            other: say('Khác', 'Other'),
          },
          { hasMany: true },
        ),
        many('fields', say('Lĩnh vực', 'Fields'), 'fields', { index: true }),
        many('audiences', say('Đối tượng', 'Audiences'), 'audiences'),
        many('lifeEvents', say('Sự kiện', 'Life events'), 'life-events'),
        {
          name: 'flags',
          type: 'group',
          label: say('Tính chất', 'Nature'),
          fields: [
            tick('joint', say('Liên thông', 'Joint')),
            tick('anyOffice', say('Phi địa giới', 'Any office')),
            tick('essential', say('Thiết yếu', 'Essential')),
          ],
        },
      ],
    },
    {
      label: say('Căn cứ và liên quan', 'Legal basis and relations'),
      fields: [
        many('legalBases', say('Căn cứ pháp lý', 'Legal basis'), 'legal-documents'),
        {
          name: 'publishingDecision',
          type: 'group',
          label: say('Quyết định công bố', 'Publishing decision'),
          fields: [plainLine('number', say('Số', 'Number')), day('issuedOn', say('Ngày', 'Date'))],
        },
        {
          name: 'related',
          type: 'array',
          label: say('Thủ tục liên quan', 'Related procedures'),
          labels: { singular: say('Thủ tục', 'Procedure'), plural: say('Thủ tục', 'Procedures') },
          fields: [
            choice(
              'relation',
              say('Quan hệ', 'Relation'),
              {
                related: say('Liên quan', 'Related'),
                prerequisite: say('Phải làm trước', 'To be done before'),
                next: say('Làm tiếp theo', 'To be done next'),
                replaces: say('Thay cho', 'Replaces'),
                joint: say('Liên thông với', 'Joint with'),
              },
              { required: true, defaultValue: 'related' },
            ),
            one('procedure', say('Thủ tục', 'Procedure'), 'procedures', { required: true }),
          ],
        },
        one('replacedBy', say('Được thay bằng', 'Replaced by'), 'procedures'),
        plainLine('sourceUrl', say('Trang nguồn', 'Source page')),
        ...verifiedFields,
      ],
    },
  ],
});
