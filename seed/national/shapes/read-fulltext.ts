import { z } from 'zod';
import type { Note } from '../dirt.ts';
import type { NationalProcedure } from '../national-procedure.ts';
import { cleaner } from '../text/clean.ts';
import { readCode } from '../text/read-code.ts';
import { splitLines } from '../text/split-lines.ts';
import { splitSteps } from '../text/split-steps.ts';
import { readTitle } from './read-title.ts';
import type { Reading } from './reading.ts';
import { rejected } from './rejected.ts';

const Words = z.string().nullish();

/** A national page as flattened text. Its tables of ways, papers and laws have lost the borders of their cells. */
const Fulltext = z.looseObject({
  ma_thu_tuc: z.string(),
  ten_thu_tuc: z.string(),
  formality_id: Words,
  detail_url: z.url({ protocol: /^https?$/ }).nullish(),
  so_quyet_dinh: Words,
  cap_thuc_hien: Words,
  linh_vuc: Words,
  dia_chi_tiep_nhan: Words,
  trinh_tu_thuc_hien: Words,
  cach_thuc_thuc_hien: Words,
  thanh_phan_ho_so: Words,
  can_cu_phap_ly: Words,
  yeu_cau_dieu_kien: Words,
  ket_qua_xu_ly: Words,
  co_quan_thuc_hien: Words,
  co_quan_co_tham_quyen: Words,
  co_quan_phoi_hop: Words,
});

const glued = ['cach_thuc_thuc_hien', 'thanh_phan_ho_so', 'can_cu_phap_ly'] as const;

export function readFulltext(value: unknown): Reading {
  const parsed = Fulltext.safeParse(value);
  if (!parsed.success) return rejected(parsed.error);
  const row = parsed.data;
  const notes: Note[] = [];
  const code = readCode(row.ma_thu_tuc, notes);
  if (typeof code !== 'string') return { rejection: code, notes };
  const title = readTitle(row.ten_thu_tuc, notes);
  if (!title) return { rejection: { field: 'ten_thu_tuc', reason: 'has no title' }, notes };
  const { line, prose } = cleaner(notes);
  for (const section of glued)
    if (prose(row[section], section)) notes.push({ dirt: 'glued-section', field: section });
  const steps = prose(row.trinh_tu_thuc_hien, 'trinh_tu_thuc_hien');
  const conditions = prose(row.yeu_cau_dieu_kien, 'yeu_cau_dieu_kien');
  const number = line(row.so_quyet_dinh, 'so_quyet_dinh')?.replace(/^số:?\s*/iu, '');
  const field = line(row.linh_vuc, 'linh_vuc');
  const agency = (raw: string | null | undefined, of: string) => soleName(line(raw, of), of, notes);
  return {
    notes,
    procedure: {
      shape: 'fulltext',
      code,
      codeRaw: row.ma_thu_tuc,
      sourceId: row.formality_id ?? undefined,
      title,
      internal: false,
      specific: false,
      fields: field ? [{ name: field }] : undefined,
      levels: levelsOf(line(row.cap_thuc_hien, 'cap_thuc_hien'), notes),
      executing: agency(row.co_quan_thuc_hien, 'co_quan_thuc_hien'),
      competent: agency(row.co_quan_co_tham_quyen, 'co_quan_co_tham_quyen'),
      coordinating: agency(row.co_quan_phoi_hop, 'co_quan_phoi_hop'),
      cases: steps ? [{ steps: splitSteps(steps), dossier: [] }] : undefined,
      requirements: conditions ? splitLines(conditions) : undefined,
      results: resultsOf(prose(row.ket_qua_xu_ly, 'ket_qua_xu_ly'), notes),
      receivingAddress: prose(row.dia_chi_tiep_nhan, 'dia_chi_tiep_nhan'),
      publishingDecision: number ? { number } : undefined,
      sourceUrl: row.detail_url ?? undefined,
    },
  };
}

// Agencies are joined by commas, which their names have too: only a text without one is a name for certain.
function soleName(text: string | undefined, field: string, notes: Note[]) {
  if (text === undefined) return undefined;
  if (!text.includes(',')) return [{ name: text }];
  notes.push({ dirt: 'glued-section', field });
  return undefined;
}

const levelNames: Record<string, NonNullable<NationalProcedure['levels']>[number]> = {
  'cấp bộ': 'ministry',
  'cấp tỉnh': 'province',
  'cấp huyện': 'district',
  'cấp xã': 'commune',
  'cơ quan khác': 'other',
};

function levelsOf(text: string | undefined, notes: Note[]): NationalProcedure['levels'] {
  return text?.split(',').flatMap((said) => {
    const level = levelNames[said.trim().toLowerCase()];
    if (level === 'district') notes.push({ dirt: 'district-level', field: 'cap_thuc_hien' });
    if (!level) notes.push({ dirt: 'unknown-value', field: 'cap_thuc_hien' });
    return level ?? [];
  });
}

// Every result is followed by its code, which tells where it ends; what follows the last one is the page's own furniture.
function resultsOf(text: string | undefined, notes: Note[]): string[] | undefined {
  if (text === undefined) return undefined;
  const names = [...text.matchAll(/([\s\S]*?)Mã:\s*KQ\.[A-Z]\d{2}\.\d{6}/gu)].map(([, name = '']) =>
    name.replaceAll(/\s+/gu, ' ').trim(),
  );
  if (names.length > 0 && !names.includes('')) return names;
  notes.push({ dirt: 'glued-section', field: 'ket_qua_xu_ly' });
  return undefined;
}
