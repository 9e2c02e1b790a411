import type { Fee, ProcessingTime } from '#content/channel';
import type { Locale } from '#content/locale';
import type { Procedure } from '#content/procedure';
import type { Section } from '#content/section';

/** The text of a Procedure by the sections of its page, in their order; empty sections are left out. */
export function procedureSections(procedure: Procedure): { section: Section; text: string }[] {
  const say = words[procedure.locale];
  const sections: { section: Section; lines: (string | undefined)[] }[] = [
    {
      section: 'dossier',
      lines: procedure.cases.flatMap((one) => [one.name, ...one.dossier.map(paperOf)]),
    },
    {
      section: 'steps',
      lines: procedure.cases.flatMap((one) => one.steps.flatMap((step) => [step.title, step.text])),
    },
    {
      section: 'channels',
      lines: procedure.channels.flatMap((one) => [
        `${say[one.channel]}: ${timeOf(one.time, procedure.locale)}`,
        ...one.fees.map((fee) => feeOf(fee, procedure.locale)),
        one.note,
      ]),
    },
    { section: 'place', lines: [procedure.receivingAddress] },
    { section: 'requirements', lines: procedure.requirements },
    { section: 'results', lines: procedure.results.map(({ name }) => name) },
    { section: 'return-reasons', lines: procedure.returnReasons },
  ];
  return sections
    .map(({ section, lines }) => ({ section, text: lines.filter(Boolean).join('\n') }))
    .filter(({ text }) => text !== '');
}

function paperOf({ name, note }: { name: string; note?: string }): string {
  return note === undefined ? name : `${name} (${note})`;
}

function timeOf(time: ProcessingTime, locale: Locale): string {
  const quantity =
    time.quantity === undefined ? undefined : `${time.quantity} ${words[locale][time.unit]}`;
  return [quantity, time.note].filter(Boolean).join(', ');
}

function feeOf(fee: Fee, locale: Locale): string {
  const say = words[locale];
  const amount =
    fee.amount === undefined
      ? undefined
      : fee.amount === 0
        ? say.free
        : `${new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB').format(fee.amount)} ${say.dong}`;
  return `${say[fee.kind]}: ${[amount, fee.note].filter(Boolean).join(', ')}`;
}

const words = {
  vi: {
    direct: 'Trực tiếp',
    online: 'Trực tuyến',
    postal: 'Qua bưu chính',
    'working-day': 'ngày làm việc',
    day: 'ngày',
    hour: 'giờ',
    month: 'tháng',
    other: '',
    fee: 'Lệ phí',
    charge: 'Phí',
    price: 'Giá dịch vụ',
    free: 'miễn phí',
    dong: 'đồng',
  },
  en: {
    direct: 'In person',
    online: 'Online',
    postal: 'By post',
    'working-day': 'working days',
    day: 'days',
    hour: 'hours',
    month: 'months',
    other: '',
    fee: 'Fee',
    charge: 'Charge',
    price: 'Price',
    free: 'free of charge',
    dong: 'VND',
  },
} as const satisfies Record<Locale, Record<string, string>>;
