import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { en } from '@payloadcms/translations/languages/en';
import { vi } from '@payloadcms/translations/languages/vi';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { AnswerRatings } from './collections/answer-ratings.ts';
import { Agencies } from './collections/agencies.ts';
import { Audiences, Fields, Forms, LegalDocuments } from './collections/directory.ts';
import { FaqSets } from './collections/faq-sets.ts';
import { Faqs } from './collections/faqs.ts';
import { ImportRecords } from './collections/import-records.ts';
import { LifeEvents } from './collections/life-events.ts';
import { Media } from './collections/media.ts';
import { Procedures } from './collections/procedures.ts';
import { Publications } from './collections/publications.ts';
import { SearchCounts, SearchOpenings } from './collections/search-counts.ts';
import { PinnedResults, Synonyms } from './collections/search-rules.ts';
import { SiteSettings } from './collections/site-settings.ts';
import { Users } from './collections/users.ts';
import { VideoGuides } from './collections/video-guides.ts';
import { adminWords } from './admin/admin-words.ts';
import { brandIcon } from './admin/brand-icon.ts';
import { config } from './config.ts';
import { importEndpoints } from './importing/endpoints.ts';
import { learningEndpoints } from './learning/endpoints.ts';
import { ratingEndpoints } from './ratings/endpoints.ts';
import { say } from './fields/say.ts';
import { mail } from './mail/mail.ts';
import { publishedEndpoints } from './publishing/endpoints.ts';
import { gatesEndpoint } from './gates/gates-endpoint.ts';
import { retryEndpoint } from './publishing/retry-endpoint.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  secret: config.PAYLOAD_SECRET,
  serverURL: config.CMS_URL,
  csrf: [config.CMS_URL],
  cors: [],
  email: mail,
  db: postgresAdapter({
    pool: { connectionString: config.DATABASE_URL },
    migrationDir: path.join(here, 'migrations'),
    push: false,
  }),
  editor: lexicalEditor(),
  sharp,
  collections: [
    Procedures,
    FaqSets,
    Faqs,
    VideoGuides,
    LifeEvents,
    Forms,
    Agencies,
    Fields,
    Audiences,
    LegalDocuments,
    Synonyms,
    PinnedResults,
    AnswerRatings,
    SearchCounts,
    SearchOpenings,
    Media,
    Users,
    Publications,
    ImportRecords,
  ],
  globals: [SiteSettings],
  endpoints: [
    ...publishedEndpoints,
    retryEndpoint,
    gatesEndpoint,
    ...learningEndpoints,
    ...ratingEndpoints,
    ...importEndpoints,
  ],
  localization: {
    locales: [
      { code: 'vi', label: say('Tiếng Việt', 'Vietnamese') },
      { code: 'en', label: say('Tiếng Anh', 'English') },
    ],
    defaultLocale: 'vi',
    fallback: false,
  },
  i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi', translations: adminWords },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'HH:mm dd/MM/yyyy',
    importMap: {
      baseDir: here,
      importMapFile: path.join(here, 'app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' – Dịch vụ công', icons: [brandIcon] },
    components: {
      graphics: { Logo: '/admin/Brand.tsx#Logo', Icon: '/admin/Brand.tsx#Icon' },
      afterNavLinks: [
        '/admin/publishing/PublishingLink.tsx#PublishingLink',
        '/admin/searches/SearchLinks.tsx#SearchLinks',
        '/admin/importing/ImportLink.tsx#ImportLink',
      ],
      views: {
        publishing: {
          path: '/publishing',
          Component: '/admin/publishing/PublishingView.tsx#PublishingView',
          meta: { title: 'Đang lên trang' },
        },
        importing: {
          path: '/import',
          Component: '/admin/importing/ImportView.tsx#ImportView',
          meta: { title: 'Nhập danh mục' },
        },
        searches: {
          path: '/searches',
          Component: '/admin/searches/SearchesView.tsx#SearchesView',
          meta: { title: 'Người dân tìm gì' },
        },
        whyTheseResults: {
          path: '/why-these-results',
          Component: '/admin/searches/WhyView.tsx#WhyView',
          meta: { title: 'Vì sao kết quả này' },
        },
      },
    },
    timezones: {
      defaultTimezone: 'Asia/Ho_Chi_Minh',
      supportedTimezones: [{ label: 'Việt Nam', value: 'Asia/Ho_Chi_Minh' }],
    },
  },
  graphQL: { disable: true },
  telemetry: false,
  typescript: { outputFile: path.join(here, 'payload-types.ts') },
});
