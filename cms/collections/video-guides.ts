import { choice } from '../fields/choice-field.ts';
import { file, many } from '../fields/relation-fields.ts';
import { say } from '../fields/say.ts';
import { line, plainLine, prose } from '../fields/text-fields.ts';
import { titledRows } from '../fields/titled-rows.ts';
import { groups } from './groups.ts';
import { publishedCollection } from './published-collection.ts';

/** Films that show how something is done. */
export const VideoGuides = publishedCollection({
  kind: 'video-guide',
  singular: say('Video hướng dẫn', 'Video guide'),
  plural: say('Video hướng dẫn', 'Video guides'),
  group: groups.catalogue,
  description: say(
    'Phim ngắn chỉ cách làm, có phụ đề và lời thoại.',
    'Short films that show how, with captions and transcript.',
  ),
  tabs: [
    {
      label: say('Phim', 'Film'),
      fields: [
        line('title', say('Tên', 'Title'), { required: true }),
        prose('summary', say('Tóm tắt', 'Summary'), { required: true }),
        choice(
          'sourceType',
          say('Phim ở đâu', 'Where the film is'),
          {
            file: say('Tệp tải lên', 'Uploaded file'),
            external: say('Trang khác', 'Another site'),
          },
          { required: true, defaultValue: 'file' },
        ),
        file('film', say('Tệp phim', 'Film file'), {
          admin: { condition: (_, siblings) => siblings?.sourceType !== 'external' },
        }),
        plainLine('externalUrl', say('Địa chỉ phim', 'Address of the film'), {
          admin: { condition: (_, siblings) => siblings?.sourceType === 'external' },
        }),
        file('poster', say('Ảnh bìa', 'Poster')),
        {
          name: 'durationSeconds',
          type: 'number',
          label: say('Dài (giây)', 'Length (seconds)'),
          min: 1,
          required: true,
        },
      ],
    },
    {
      label: say('Phụ đề và lời thoại', 'Captions and transcript'),
      fields: [
        {
          name: 'captions',
          type: 'array',
          label: say('Phụ đề (WebVTT)', 'Captions (WebVTT)'),
          labels: { singular: say('Phụ đề', 'Captions'), plural: say('Phụ đề', 'Captions') },
          fields: [
            choice(
              'locale',
              say('Ngôn ngữ', 'Language'),
              { vi: say('Tiếng Việt', 'Vietnamese'), en: say('Tiếng Anh', 'English') },
              { required: true, defaultValue: 'vi' },
            ),
            file('file', say('Tệp .vtt', 'The .vtt file'), { required: true }),
          ],
        },
        {
          name: 'chapters',
          type: 'array',
          label: say('Các đoạn', 'Chapters'),
          labels: { singular: say('Đoạn', 'Chapter'), plural: say('Đoạn', 'Chapters') },
          admin: titledRows(say('Đoạn', 'Chapter')),
          fields: [
            {
              name: 'at',
              type: 'number',
              label: say('Bắt đầu (giây)', 'Starts at (seconds)'),
              min: 0,
              required: true,
            },
            line('title', say('Tên đoạn', 'Title'), { required: true }),
          ],
        },
        prose('transcript', say('Lời thoại', 'Transcript'), {
          required: true,
          admin: {
            description: say(
              'Mọi điều nghe và thấy được; các đoạn cách nhau một dòng trống.',
              'Everything said and shown; paragraphs separated by an empty line.',
            ),
          },
        }),
      ],
    },
    {
      label: say('Phân loại', 'Subjects'),
      fields: [
        many('procedures', say('Thủ tục', 'Procedures'), 'procedures'),
        many('fields', say('Lĩnh vực', 'Fields'), 'fields'),
        many('lifeEvents', say('Sự kiện', 'Life events'), 'life-events'),
      ],
    },
  ],
});
