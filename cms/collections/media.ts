import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { administratorsOnly } from '../access/role.ts';
import { onlyPublishersChangeShownFiles } from '../access/only-publishers-change-shown-files.ts';
import { mediaReaders } from '../access/media-readers.ts';
import { writersOnly } from '../access/writers-only.ts';
import { config } from '../config.ts';
import { say } from '../fields/say.ts';
import { line } from '../fields/text-fields.ts';
import { announceFileUsers } from '../publishing/announce-file-users.ts';
import { hashContent } from '../publishing/hash-content.ts';
import { refuseDeletingShown } from '../publishing/refuse-deleting-shown.ts';
import { groups } from './groups.ts';
import { vietnameseUnlessSaid } from './vietnamese-unless-said.ts';

/** Files editors upload: films, captions, posters, forms. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: say('Tệp', 'File'), plural: say('Tệp', 'Files') },
  admin: { group: groups.directory, useAsTitle: 'filename' },
  access: {
    read: mediaReaders,
    create: writersOnly,
    update: writersOnly,
    delete: administratorsOnly,
  },
  upload: {
    staticDir: path.resolve(config.DATA_DIR, 'media'),
    // The server fetches nothing by itself, whatever address it is given.
    pasteURL: false,
    mimeTypes: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'video/mp4',
      'video/webm',
      'text/vtt',
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
  },
  hooks: {
    beforeOperation: [vietnameseUnlessSaid, onlyPublishersChangeShownFiles],
    beforeChange: [hashContent],
    afterChange: [announceFileUsers],
    beforeDelete: [refuseDeletingShown],
  },
  fields: [
    line('alt', say('Mô tả cho người không nhìn thấy', 'Description for those who cannot see it')),
    {
      name: 'contentHash',
      type: 'text',
      label: say('Dấu vân của tệp', 'Hash of its content'),
      admin: { readOnly: true, hidden: true },
    },
  ],
};
