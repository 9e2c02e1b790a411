import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { loadBundle, type Bundle } from '#site/render/load-bundle';
import { procedureData } from '#site/format/json-ld';
import { aProcedure } from '../../builders/a-procedure.ts';
import { content, everyPage, kinds } from './every-page.ts';

// The shapes that search engines ask for, and nothing beside them that schema.org does not know of.
const url = z.url({ protocol: /^https?$/ });
const text = z.string().min(1);
const of = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ '@type': z.literal(type), ...shape });
const whole = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  of(type, { '@context': z.literal('https://schema.org'), ...shape });
const language = z.enum(['vi', 'en']);
const duration = z.string().regex(/^PT\d+M\d+S$/);
const organization = of('GovernmentOrganization', { name: text, url });

const described = z.discriminatedUnion('@type', [
  whole('WebSite', {
    name: text,
    url,
    inLanguage: language,
    potentialAction: of('SearchAction', {
      target: of('EntryPoint', { urlTemplate: z.string().includes('{q}') }),
      'query-input': z.literal('required name=q'),
    }),
  }),
  whole('GovernmentService', {
    name: text,
    description: text,
    url,
    inLanguage: language,
    identifier: text,
    provider: z.array(organization),
    serviceOutput: z.array(of('Thing', { name: text })),
    availableChannel: of('ServiceChannel', { serviceUrl: url }).optional(),
    offers: z
      .array(of('Offer', { price: z.number().nonnegative(), priceCurrency: z.literal('VND') }))
      .optional(),
  }),
  whole('HowTo', {
    name: text,
    inLanguage: language,
    step: z
      .array(of('HowToStep', { position: z.int().positive(), name: text.optional(), text }))
      .min(2),
    supply: z.array(of('HowToSupply', { name: text })).optional(),
  }),
  whole('FAQPage', {
    mainEntity: z
      .array(of('Question', { name: text, acceptedAnswer: of('Answer', { text }) }))
      .min(1),
  }),
  whole('VideoObject', {
    name: text,
    description: text,
    inLanguage: language,
    duration,
    uploadDate: z.iso.datetime(),
    url,
    contentUrl: url.optional(),
    thumbnailUrl: url.optional(),
    transcript: text,
    hasPart: z
      .array(
        of('Clip', { name: text, startOffset: z.int().nonnegative(), endOffset: z.int(), url }),
      )
      .optional(),
  }),
  whole('GovernmentOffice', {
    name: text,
    url,
    address: text.optional(),
    telephone: text.optional(),
    email: z.email().optional(),
    geo: of('GeoCoordinates', { latitude: z.number(), longitude: z.number() }).optional(),
    parentOrganization: organization.optional(),
    openingHoursSpecification: z
      .array(
        of('OpeningHoursSpecification', {
          dayOfWeek: z.array(z.string().regex(/^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/)).min(1),
          opens: z.string().regex(/^\d\d:\d\d$/),
          closes: z.string().regex(/^\d\d:\d\d$/),
        }),
      )
      .optional(),
  }),
  whole('ItemList', {
    name: text,
    itemListElement: z
      .array(of('ListItem', { position: z.int().positive(), name: text, url }))
      .min(1),
  }),
  whole('DataCatalog', {
    name: text,
    url,
    license: url,
    dataset: z
      .array(
        of('Dataset', {
          name: text,
          description: text,
          license: url,
          distribution: z
            .array(of('DataDownload', { encodingFormat: text, contentUrl: url }))
            .min(1),
        }),
      )
      .min(1),
  }),
  whole('BreadcrumbList', {
    itemListElement: z
      .array(of('ListItem', { position: z.int().positive(), name: text, item: url }))
      .min(2),
  }),
]);

let bundle: Bundle;
beforeAll(async () => void (bundle = await loadBundle()));

const pages = (['vi', 'en'] as const).flatMap((locale) =>
  everyPage(locale).map((one) => ({ ...one, locale })),
);

async function describedOn({ page, path }: (typeof pages)[number]): Promise<unknown[]> {
  const locals = { page, content, origin: 'https://portal.example.vn' };
  const html = await (await bundle.render(path, locals)).text();
  const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return data === undefined ? [] : [JSON.parse(data)].flat();
}

test.each(pages)(
  'what $locale $name says to search engines is as schema.org has it',
  async (one) => {
    for (const item of await describedOn(one)) {
      expect(described.safeParse(item).error?.issues ?? []).toEqual([]);
    }
  },
);

test('a Procedure with one Case is a list of steps; one with several is none', () => {
  const steps = [
    { id: '1', text: 'Điền tờ khai.' },
    { id: '2', text: 'Nộp hồ sơ.' },
  ];
  const one = { id: 'c1', steps, dossier: [] };
  const reader = { content, origin: 'https://portal.example.vn', locale: 'vi' } as const;
  const typesOf = (cases: (typeof one)[]) =>
    procedureData(aProcedure({ cases }), reader).map(
      (item) => described.parse(clean(item))['@type'],
    );

  expect(typesOf([one])).toContain('HowTo');
  expect(typesOf([one, { ...one, id: 'c2' }])).not.toContain('HowTo');
});

test('a fee that is unknown is no offer', () => {
  const [channel] = aProcedure().channels;
  const fees = [{ id: 'f', kind: 'fee', currency: 'VND' } as const];
  const reader = { content, origin: 'https://portal.example.vn', locale: 'vi' } as const;

  const [known] = procedureData(aProcedure(), reader);
  const [unknown] = procedureData(aProcedure({ channels: [{ ...channel!, fees }] }), reader);

  expect(known).toMatchObject({ offers: [{ price: 0 }] });
  expect(clean(unknown)).not.toHaveProperty('offers');
});

test('every kind of Document says what it is, and where it stands', async () => {
  const types = new Map<string, Set<string>>();
  for (const one of pages.filter(({ page }) => page.view === 'document')) {
    const kind = kinds.find((known) => one.name.startsWith(`${known}-`)) ?? one.name;
    const found = (await describedOn(one)).map((item) => (item as { '@type': string })['@type']);
    types.set(kind, new Set([...(types.get(kind) ?? []), ...found]));
  }

  for (const [, found] of types) expect(found).toContain('BreadcrumbList');
  expect(types.get('procedure')).toContain('GovernmentService');
  expect(types.get('video-guide')).toContain('VideoObject');
  expect(types.get('agency')).toContain('GovernmentOffice');
  expect(types.get('life-event')).toContain('ItemList');
});

/** As it stands on a page: without what is undefined. */
function clean(item: object | undefined): unknown {
  return JSON.parse(JSON.stringify(item));
}
