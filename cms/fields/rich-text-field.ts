import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { Block, RichTextField } from 'payload';
import { choice } from './choice-field.ts';
import { one } from './relation-fields.ts';
import { say } from './say.ts';

/** A stretch of a Procedure's page that shows its current facts inside an answer. */
const procedureSection: Block = {
  slug: 'procedureSection',
  admin: { disableBlockName: true },
  labels: {
    singular: say('Phần của thủ tục', 'Part of a procedure'),
    plural: say('Phần của thủ tục', 'Parts of a procedure'),
  },
  fields: [
    one('procedure', say('Thủ tục', 'Procedure'), 'procedures', { required: true }),
    choice(
      'section',
      say('Phần', 'Part'),
      {
        dossier: say('Giấy tờ', 'Papers'),
        channels: say('Thời hạn và lệ phí', 'Time and fees'),
        place: say('Nơi nộp', 'Where to apply'),
      },
      { required: true, defaultValue: 'channels' },
    ),
  ],
};

/** Formatted text with what pages can show, and nothing else. */
export function richText(name: string, label: { vi: string; en: string }): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    localized: true,
    required: true,
    editor: lexicalEditor({
      features: [
        FixedToolbarFeature(),
        ParagraphFeature(),
        HeadingFeature({ enabledHeadingSizes: ['h3'] }),
        BoldFeature(),
        ItalicFeature(),
        OrderedListFeature(),
        UnorderedListFeature(),
        LinkFeature({
          enabledCollections: [
            'procedures',
            'faqs',
            'faq-sets',
            'agencies',
            'video-guides',
            'forms',
          ],
        }),
        BlocksFeature({ blocks: [procedureSection] }),
      ],
    }),
  };
}
