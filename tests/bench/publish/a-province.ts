import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '#content/document';
import { Publication } from '#content/publication';
import { aPublication } from '../../builders/a-publication.ts';
import { fleshedOut } from './fleshed-out.ts';
import { madeUpBones } from './made-up-bones.ts';
import { nationalBones } from './national-bones.ts';

const nearby = path.resolve(import.meta.dirname, '../../../../shared/data');
const nationalProcedures = 5670;

/** What is published on a benchmark's site, and what it was made from, in words. */
export type Province = { publications: Publication[]; from: string };

/**
 * A site of so many Procedures: the national catalogue's where its folder is there and is large enough, otherwise
 * made-up ones. Every third Document is also there in English.
 */
export function aProvince({ procedures, data }: { procedures: number; data?: string }): Province {
  const folder = data ?? nearby;
  const isThere = existsSync(path.join(folder, 'national', 'catalog.jsonl'));
  if (data !== undefined && !isThere) throw new Error(`There is no national catalogue in ${data}.`);
  const isNational = isThere && procedures <= nationalProcedures;
  const because = isThere ? 'is not that large' : `is not in ${folder}`;
  if (!isNational) return madeUpProvince(procedures, `made up: the national catalogue ${because}`);
  return {
    publications: published(fleshedOut(nationalBones(folder, procedures))),
    from: 'the national catalogue (sections borrowed where it has no details)',
  };
}

/** A made-up site of so many Procedures. */
export function madeUpProvince(procedures: number, from = 'made up'): Province {
  return { publications: published(fleshedOut(madeUpBones(procedures))), from };
}

function published(documents: Document[]): Publication[] {
  return documents.map((document, n) =>
    Publication.parse(aPublication(document, n % 3 === 0 ? inEnglish(document) : undefined)),
  );
}

/** The same Document as its English text. */
export function inEnglish(document: Document): Document {
  return { ...document, locale: 'en' };
}
