import { titleOf, type DocumentOf } from '#content/document';
import { pathOf } from '#content/path-of';
import type { Content } from '../content/content.ts';
import { feeAtAGlance, timeAtAGlance } from '../format/at-a-glance.ts';
import { plainText } from '../format/plain-text.ts';
import type { DatasetKind } from './datasets.ts';

/** What the cells of a table are made from. */
export type Source = { content: Content; origin: string };

/** A column, as CSVW describes it (W3C Metadata Vocabulary for Tabular Data). */
export type Column<D> = {
  name: string;
  titles: { vi: string; en: string };
  datatype: 'string' | 'anyURI' | 'date' | 'dateTime';
  /** The cell of a Document; undefined leaves it empty. */
  of: (document: D, source: Source) => string | undefined;
};

type Any = DocumentOf<DatasetKind>;

const english = (document: Any, { content }: Source) => {
  const found = content.find(document.kind, document.id, 'en');
  return found?.locale === 'en' ? found : undefined;
};

const common: Column<Any>[] = [
  {
    name: 'url',
    titles: { vi: 'Địa chỉ trang', en: 'Page' },
    datatype: 'anyURI',
    of: (one, { origin }) => origin + pathOf(one, 'vi'),
  },
  {
    name: 'title',
    titles: { vi: 'Tên', en: 'Title' },
    datatype: 'string',
    of: (one) => titleOf(one),
  },
  {
    name: 'title_en',
    titles: { vi: 'Tên tiếng Anh', en: 'Title in English' },
    datatype: 'string',
    of: (one, source) => {
      const text = english(one, source);
      return text && titleOf(text);
    },
  },
];

const updated: Column<Any> = {
  name: 'updated',
  titles: { vi: 'Cập nhật', en: 'Updated' },
  datatype: 'dateTime',
  of: ({ updatedAt }) => updatedAt,
};

const namesOf = (kind: 'agency' | 'field', ids: string[], { content }: Source) =>
  content
    .pick(kind, ids, 'vi')
    .map(({ name }) => name)
    .join('; ') || undefined;

/** The columns of each table, in order. Lists within a cell are separated by `; `. */
export const columns: { [K in DatasetKind]: Column<DocumentOf<K>>[] } = {
  procedure: [
    {
      name: 'code',
      titles: { vi: 'Mã thủ tục', en: 'Code' },
      datatype: 'string',
      of: ({ code }) => code,
    },
    ...common,
    {
      name: 'official_title',
      titles: { vi: 'Tên chính thức', en: 'Official title' },
      datatype: 'string',
      of: ({ title }) => title,
    },
    {
      name: 'summary',
      titles: { vi: 'Tóm tắt', en: 'Summary' },
      datatype: 'string',
      of: ({ summary }) => summary,
    },
    {
      name: 'fields',
      titles: { vi: 'Lĩnh vực', en: 'Fields' },
      datatype: 'string',
      of: (one, source) => namesOf('field', one.fields, source),
    },
    {
      name: 'agencies',
      titles: { vi: 'Cơ quan thực hiện', en: 'Agencies in charge' },
      datatype: 'string',
      of: (one, source) => namesOf('agency', one.agencies.executing, source),
    },
    {
      name: 'level',
      titles: { vi: 'Mức độ trực tuyến', en: 'Online level' },
      datatype: 'string',
      of: ({ serviceLevel }) => serviceLevel.effective,
    },
    {
      name: 'time',
      titles: { vi: 'Thời hạn', en: 'Time' },
      datatype: 'string',
      of: (one) => timeAtAGlance(one, 'vi').value,
    },
    {
      name: 'fee',
      titles: { vi: 'Phí, lệ phí', en: 'Fee' },
      datatype: 'string',
      of: (one) => feeAtAGlance(one, 'vi').value,
    },
    {
      name: 'online_url',
      titles: { vi: 'Nộp trên mạng', en: 'Apply online' },
      datatype: 'anyURI',
      of: ({ onlineUrl }) => onlineUrl,
    },
    {
      name: 'verified_on',
      titles: { vi: 'Kiểm tra ngày', en: 'Verified on' },
      datatype: 'date',
      of: ({ verifiedOn }) => verifiedOn,
    },
    updated,
  ],
  agency: [
    {
      name: 'code',
      titles: { vi: 'Mã cơ quan', en: 'Code' },
      datatype: 'string',
      of: ({ code }) => code,
    },
    ...common,
    {
      name: 'kind',
      titles: { vi: 'Loại', en: 'Kind' },
      datatype: 'string',
      of: ({ agencyKind }) => agencyKind,
    },
    {
      name: 'address',
      titles: { vi: 'Địa chỉ', en: 'Address' },
      datatype: 'string',
      of: ({ address }) => address,
    },
    {
      name: 'phone',
      titles: { vi: 'Điện thoại', en: 'Telephone' },
      datatype: 'string',
      of: ({ phone }) => phone,
    },
    {
      name: 'email',
      titles: { vi: 'Thư điện tử', en: 'E-mail' },
      datatype: 'string',
      of: ({ email }) => email,
    },
    {
      name: 'ended_on',
      titles: { vi: 'Kết thúc hoạt động', en: 'Ended on' },
      datatype: 'date',
      of: ({ validTo }) => validTo,
    },
    {
      name: 'successor',
      titles: { vi: 'Cơ quan tiếp nhận', en: 'Successor' },
      datatype: 'string',
      of: ({ replacedBy }, source) =>
        replacedBy === undefined ? undefined : namesOf('agency', [replacedBy], source),
    },
    updated,
  ],
  faq: [
    ...common,
    {
      name: 'answer',
      titles: { vi: 'Trả lời', en: 'Answer' },
      datatype: 'string',
      of: ({ answer }, { content }) => plainText(answer, content, 'vi'),
    },
    {
      name: 'agency',
      titles: { vi: 'Cơ quan trả lời', en: 'Answered by' },
      datatype: 'string',
      of: ({ agency }, source) =>
        agency === undefined ? undefined : namesOf('agency', [agency], source),
    },
    {
      name: 'verified_on',
      titles: { vi: 'Kiểm tra ngày', en: 'Verified on' },
      datatype: 'date',
      of: ({ verifiedOn }) => verifiedOn,
    },
    updated,
  ],
};
