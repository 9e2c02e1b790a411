import type { CollectionConfig, Field, Tab } from 'payload';
import type { Succession } from '#content/publication';
import { onlyPublishersPublish } from '../access/only-publishers-publish.ts';
import { ownAgencyOnly } from '../access/own-agency-only.ts';
import { administratorsOnly, signedInOnly } from '../access/role.ts';
import { staysWithItsAgency } from '../access/stays-with-its-agency.ts';
import { writersOnly } from '../access/writers-only.ts';
import { choice } from '../fields/choice-field.ts';
import { gatesField } from '../fields/gates-field.ts';
import { liveStatus } from '../fields/live-status-field.ts';
import { one } from '../fields/relation-fields.ts';
import { newSlugField } from '../fields/new-slug-field.ts';
import { say } from '../fields/say.ts';
import { slugField } from '../fields/slug-field.ts';
import { prose, tick } from '../fields/text-fields.ts';
import { announceChange, announceDeletion } from '../publishing/announce.ts';
import { refuseDeletingPublished } from '../publishing/refuse-deleting-published.ts';
import { collectionOf, type CollectionKind } from './kind-of.ts';
import { titleFieldOf } from './title-field-of.ts';
import { vietnameseUnlessSaid } from './vietnamese-unless-said.ts';

type Words = { vi: string; en: string };

type Described = {
  kind: CollectionKind;
  singular: Words;
  plural: Words;
  group: Words;
  description: Words;
  /** Tabs in the order an editor thinks. */
  tabs: Tab[];
  columns?: string[];
  searched?: string[];
  /** Kinds that are the same in every language have no switch for their English. */
  hasEnglish?: boolean;
  hooks?: Pick<NonNullable<CollectionConfig['hooks']>, 'beforeValidate' | 'beforeChange'>;
  /** Kinds without a page have no slug. */
  hasPage?: boolean;
  sidebar?: Field[];
};

/** A collection whose documents are published: drafts, versions, permission by Agency, and everything that makes them live. */
export function publishedCollection(described: Described): CollectionConfig {
  const { kind, hasPage = true, hasEnglish = true, hooks } = described;
  const title = titleFieldOf[kind];
  return {
    slug: collectionOf[kind],
    labels: { singular: described.singular, plural: described.plural },
    admin: {
      useAsTitle: title,
      group: described.group,
      description: described.description,
      defaultColumns: described.columns ?? [title, 'owner', '_status', 'updatedAt'],
      listSearchableFields: described.searched ?? [title],
    },
    access: {
      read: signedInOnly,
      readVersions: signedInOnly,
      create: writersOnly,
      update: ownAgencyOnly,
      delete: administratorsOnly,
    },
    versions: { drafts: true, maxPerDoc: 0 },
    hooks: {
      beforeOperation: [vietnameseUnlessSaid],
      beforeValidate: [staysWithItsAgency, ...(hooks?.beforeValidate ?? [])],
      beforeChange: [onlyPublishersPublish, ...(hooks?.beforeChange ?? [])],
      afterChange: [announceChange],
      beforeDelete: [refuseDeletingPublished],
      afterDelete: [announceDeletion],
    },
    fields: [
      { type: 'tabs', tabs: [...described.tabs, withdrawalTab] },
      liveStatus(kind),
      gatesField(kind),
      ...(hasPage ? [slugField(title, kind), newSlugField(kind)] : []),
      one('owner', say('Cơ quan phụ trách', 'Agency in charge'), 'agencies', {
        index: true,
        admin: {
          position: 'sidebar',
          description: say(
            'Chỉ người của cơ quan này được sửa.',
            'Only people of this agency can edit it.',
          ),
        },
      }),
      ...(hasEnglish ? [englishReady] : []),
      ...(described.sidebar ?? []),
    ],
  };
}

const englishReady = tick(
  'englishReady',
  say('Bản tiếng Anh đã sẵn sàng', 'The English is ready'),
  {
    admin: {
      position: 'sidebar',
      description: say(
        'Chỉ khi đánh dấu ở đây, bản tiếng Anh mới lên trang.',
        'The English goes live only when this is ticked.',
      ),
    },
  },
);

const successions = {
  replaced: say('Nội dung đó thay cho nội dung này', 'It takes the place of this one'),
  merged: say('Nội dung này được gộp vào đó', 'This one was merged into it'),
} satisfies Record<Succession, Words>;

const withdrawalTab: Tab = {
  label: say('Khi gỡ khỏi trang', 'When withdrawn'),
  description: say(
    'Viết lý do, lưu bản nháp, rồi chọn “Gỡ khỏi trang” trong trình đơn ⋮. Người dân mở địa chỉ cũ sẽ đọc lý do này.',
    'Write the reason, save the draft, then choose “Unpublish” in the ⋮ menu. Citizens who open the old address will read this reason.',
  ),
  fields: [
    {
      name: 'withdrawal',
      type: 'group',
      label: say('Lý do gỡ', 'Why it left'),
      fields: [
        prose('reason', say('Lý do', 'Reason')),
        {
          name: 'replacedBy',
          type: 'relationship',
          label: say('Xem thay thế', 'Read instead'),
          relationTo: [
            'procedures',
            'faqs',
            'faq-sets',
            'agencies',
            'video-guides',
            'life-events',
            'fields',
            'audiences',
            'forms',
          ],
        },
        choice('succession', say('Quan hệ với nội dung đó', 'What it did'), successions, {
          admin: {
            condition: (_, withdrawal) => Boolean(withdrawal?.replacedBy),
          },
        }),
      ],
    },
  ],
};
