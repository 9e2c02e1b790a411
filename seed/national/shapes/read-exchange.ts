import { z } from 'zod';
import type { Note } from '../dirt.ts';
import type { NationalChannel, NationalProcedure } from '../national-procedure.ts';
import { cleaner } from '../text/clean.ts';
import { readCode } from '../text/read-code.ts';
import { readFee } from '../text/read-fee.ts';
import { readTime } from '../text/read-time.ts';
import { splitLines } from '../text/split-lines.ts';
import { splitSteps, type PlainStep } from '../text/split-steps.ts';
import { dayOf } from './day-of.ts';
import { readCases } from './read-cases.ts';
import { readLegalBases } from './read-legal-bases.ts';
import { readNames } from './read-names.ts';
import { readTitle } from './read-title.ts';
import type { Reading } from './reading.ts';
import { rejected } from './rejected.ts';

const Words = z.union([z.string(), z.number()]).nullish();
const Names = z.array(z.union([z.string(), z.record(z.string(), Words)]).nullable()).nullish();
const Amount = z.preprocess(
  (n) => (n === '' || n === null ? undefined : n),
  z.coerce.number().optional(),
);

const Step = z.union([z.string(), z.number(), z.record(z.string(), Words)]).nullable();

/** A Procedure in the exchange format of the older national database. */
const Exchange = z.looseObject({
  MATTHC: z.string(),
  TENTTHC: z.string(),
  LINHVUCTHUCHIEN: Names,
  CAPTHUCHIEN: z.array(Words).nullish(),
  DOITUONGTHUCHIEN: Names,
  TRINHTUTHUCHIEN: z
    .array(z.looseObject({ TRUONGHOP: Words, TRINHTU: z.array(Step).nullish() }))
    .nullish(),
  CACHTHUCTHUCHIEN: z
    .array(
      z.looseObject({
        KENH: Words,
        THOIGIAN: z
          .array(
            z.looseObject({
              THOIGIANGIAIQUYET: Words,
              DONVITINH: Words,
              MOTA: Words,
              PHILEPHI: z
                .array(z.looseObject({ LOAI: Words, MUCPHI: Amount, MOTA: Words }))
                .nullish(),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
  THANHPHANHOSO: z
    .array(
      z.looseObject({
        TRUONGHOP: Words,
        GIAYTO: z
          .array(
            z.looseObject({
              TENGIAYTO: Words,
              SOBANCHINH: Amount,
              SOBANSAO: Amount,
              BATBUOC: Words,
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
  KETQUATHUCHIEN: Names,
  CANCUPHAPLY: z
    .array(
      z.looseObject({
        SOVANBAN: Words,
        TENVANBAN: Words,
        NGAYBANHANH: Words,
        NGAYHIEULUC: Words,
        COQUANBANHANH: Words,
      }),
    )
    .nullish(),
  COQUANTHUCHIEN: Names,
  COQUANCOTHAMQUYEN: Names,
  COQUANPHOIHOP: Names,
  YEUCAUDIEUKIEN: Words,
  DIACHITIEPNHAN: Words,
  SOQUYETDINH: Words,
});
type Exchange = z.infer<typeof Exchange>;

export function readExchange(value: unknown): Reading {
  const parsed = Exchange.safeParse(value);
  if (!parsed.success) return rejected(parsed.error);
  const row = parsed.data;
  const notes: Note[] = [];
  const code = readCode(row.MATTHC, notes);
  if (typeof code !== 'string') return { rejection: code, notes };
  const title = readTitle(row.TENTTHC, notes);
  if (!title) return { rejection: { field: 'TENTTHC', reason: 'has no title' }, notes };
  const { line, prose } = cleaner(notes);
  const conditions = prose(row.YEUCAUDIEUKIEN, 'YEUCAUDIEUKIEN');
  const number = line(row.SOQUYETDINH, 'SOQUYETDINH');
  const names = (
    list: Exchange['COQUANTHUCHIEN'],
    field: string,
    nameKey: string,
    codeKey: string,
  ) =>
    list &&
    readNames(
      list.map((one) =>
        typeof one === 'object' && one ? { name: one[nameKey], code: one[codeKey] } : one,
      ),
      field,
      notes,
    );
  return {
    notes,
    procedure: {
      shape: 'exchange',
      code,
      codeRaw: row.MATTHC,
      title,
      internal: false,
      specific: false,
      fields: names(row.LINHVUCTHUCHIEN, 'LINHVUCTHUCHIEN', 'TENLINHVUC', 'MALINHVUC') ?? undefined,
      audiences:
        names(row.DOITUONGTHUCHIEN, 'DOITUONGTHUCHIEN', 'TENDOITUONG', 'MADOITUONG') ?? undefined,
      levels: row.CAPTHUCHIEN ? levelsOf(row.CAPTHUCHIEN, notes) : undefined,
      executing: names(row.COQUANTHUCHIEN, 'COQUANTHUCHIEN', 'TENDONVI', 'MADONVI') ?? undefined,
      competent:
        names(row.COQUANCOTHAMQUYEN, 'COQUANCOTHAMQUYEN', 'TENDONVI', 'MADONVI') ?? undefined,
      coordinating: names(row.COQUANPHOIHOP, 'COQUANPHOIHOP', 'TENDONVI', 'MADONVI') ?? undefined,
      cases: row.TRINHTUTHUCHIEN || row.THANHPHANHOSO ? casesOf(row, notes) : undefined,
      channels: row.CACHTHUCTHUCHIEN ? channelsOf(row, notes) : undefined,
      requirements: conditions ? splitLines(conditions) : undefined,
      results: names(row.KETQUATHUCHIEN, 'KETQUATHUCHIEN', 'TENKETQUA', 'MAKETQUA')?.map(
        ({ name }) => name,
      ),
      legalBases: row.CANCUPHAPLY
        ? readLegalBases(
            row.CANCUPHAPLY.map((one) => ({
              number: one.SOVANBAN,
              title: one.TENVANBAN,
              issuer: line(one.COQUANBANHANH, 'CANCUPHAPLY'),
              issuedOn: dayOf(one.NGAYBANHANH),
              effectiveFrom: dayOf(one.NGAYHIEULUC),
            })),
            notes,
          )
        : undefined,
      receivingAddress: prose(row.DIACHITIEPNHAN, 'DIACHITIEPNHAN'),
      publishingDecision: number ? { number } : undefined,
    },
  };
}

const levelNames = ['ministry', 'province', 'district', 'commune'] as const;

function levelsOf(list: NonNullable<Exchange['CAPTHUCHIEN']>, notes: Note[]) {
  return list.flatMap((said): NonNullable<NationalProcedure['levels']> => {
    const level = levelNames[Number(said)];
    if (level === 'district') notes.push({ dirt: 'district-level', field: 'CAPTHUCHIEN' });
    if (!level) notes.push({ dirt: 'unknown-value', field: 'CAPTHUCHIEN' });
    return level ? [level] : [];
  });
}

/** Steps and papers of the cases that bear one name belong together; a case without steps of its own has the unnamed ones. */
function casesOf(row: Exchange, notes: Note[]) {
  const { line } = cleaner(notes);
  const keyOf = (name: z.infer<typeof Words>) => line(name, 'TRUONGHOP') ?? '';
  const steps = new Map(
    (row.TRINHTUTHUCHIEN ?? []).map((one) => [
      keyOf(one.TRUONGHOP),
      stepsOf(one.TRINHTU ?? [], notes),
    ]),
  );
  const papers = new Map(
    (row.THANHPHANHOSO ?? []).map((one) => [keyOf(one.TRUONGHOP), one.GIAYTO ?? []]),
  );
  const groups = [...new Set([...papers.keys(), ...steps.keys()])].map((name) => ({
    name,
    steps: name === '' ? undefined : steps.get(name),
    papers: (papers.get(name) ?? []).map((paper) => ({
      name: paper.TENGIAYTO,
      originals: Math.max(0, Math.trunc(paper.SOBANCHINH ?? 0)),
      copies: Math.max(0, Math.trunc(paper.SOBANSAO ?? 0)),
      required: paper.BATBUOC === 1 || paper.BATBUOC === '1',
    })),
  }));
  return readCases(steps.get('') ?? [], groups, notes);
}

function stepsOf(list: z.infer<typeof Step>[], notes: Note[]): PlainStep[] {
  const { prose } = cleaner(notes);
  const texts = list.flatMap((one) => {
    const said =
      typeof one === 'object' && one !== null
        ? Object.values(one).find((v) => typeof v === 'string')
        : one;
    return prose(said, 'TRINHTU') ?? [];
  });
  const [only] = texts;
  const steps = texts.length === 1 && only ? splitSteps(only) : texts.map((text) => ({ text }));
  if (steps.length > texts.length) notes.push({ dirt: 'steps-split', field: 'TRINHTU' });
  return steps;
}

const channelNames: Record<string, NationalChannel['channel']> = {
  1: 'direct',
  2: 'online',
  3: 'postal',
};

function channelsOf(row: Exchange, notes: Note[]): NationalChannel[] {
  const { line } = cleaner(notes);
  return (row.CACHTHUCTHUCHIEN ?? []).flatMap(({ KENH, THOIGIAN }) => {
    const channel = channelNames[String(KENH)];
    if (!channel) notes.push({ dirt: 'unknown-value', field: 'KENH' });
    if (!channel) return [];
    return (THOIGIAN ?? []).map((time): NationalChannel => ({
      channel,
      time: readTime(time.THOIGIANGIAIQUYET, unitOf(line(time.DONVITINH, 'DONVITINH')), notes),
      fees: (time.PHILEPHI ?? []).map((fee) =>
        readFee(
          { kind: kindOf(fee.LOAI), value: fee.MUCPHI, note: line(fee.MOTA, 'PHILEPHI') },
          notes,
        ),
      ),
      note: line(time.MOTA, 'THOIGIAN'),
    }));
  });
}

function unitOf(said = ''): NationalChannel['time']['unit'] {
  if (/làm việc/iu.test(said)) return 'working-day';
  if (/^ngày/iu.test(said)) return 'day';
  if (/^giờ/iu.test(said)) return 'hour';
  return /^tháng/iu.test(said) ? 'month' : 'other';
}

function kindOf(said: string | number | null | undefined): NationalChannel['fees'][number]['kind'] {
  const words = String(said ?? '');
  if (/giá/iu.test(words)) return 'price';
  return /^(phí|1)/iu.test(words) ? 'charge' : 'fee';
}
