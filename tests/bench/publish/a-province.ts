import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '#content/document';
import type { Publication } from '#content/publication';
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
  const bones = isNational ? nationalBones(folder, procedures) : madeUpBones(procedures);
  return {
    publications: fleshedOut(bones).map((document, n) =>
      aPublication(document, n % 3 === 0 ? inEnglish(document) : undefined),
    ),
    from: isNational
      ? 'the national catalogue (sections borrowed where it has no details)'
      : isThere
        ? 'made up: the national catalogue is not that large'
        : `made up: there is no national catalogue in ${folder}`,
  };
}

/** The same Document as its English text. */
export function inEnglish(document: Document): Document {
  return { ...document, locale: 'en' };
}
