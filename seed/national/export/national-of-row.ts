import type { Procedure as Row } from '#cms/payload-types';
import { procedureOf } from '#cms/publishing/to-document/procedure';
import { NationalProcedure, type Named } from '../national-procedure.ts';

/** Finds what a row refers to. */
export interface Names {
  named(collection: 'agencies' | 'fields' | 'audiences', ids: string[]): Named[];
  legalBases(ids: string[]): { number: string; title: string }[];
}

/** What the raw row of the source says beyond what the CMS keeps. */
export type Origin = { type?: string; promulgator?: string; promulgatorCode?: string };

/** A Procedure of the CMS, in Vietnamese, in the words of the national formats. */
export function nationalOfRow(row: Row, names: Names, origin: Origin): NationalProcedure {
  const { agencies, serviceLevel, flags, code, title, ...document } = procedureOf(row);
  return NationalProcedure.parse({
    shape: 'detail',
    code,
    codeRaw: code,
    sourceId: sourceIdOf(document.sourceUrl),
    title,
    internal: origin.type === 'STANDARD_INTERNAL',
    specific: origin.type === 'SPECIFIC',
    promulgator: origin.promulgator
      ? { name: origin.promulgator, code: origin.promulgatorCode }
      : undefined,
    fields: names.named('fields', document.fields),
    audiences: names.named('audiences', document.audiences),
    levels: document.levels,
    executing: names.named('agencies', agencies.executing),
    competent: names.named('agencies', agencies.competent),
    coordinating: names.named('agencies', agencies.coordinating),
    cases: document.cases,
    channels: document.channels,
    requirements: document.requirements,
    results: document.results.map(({ name }) => name),
    legalBases: names.legalBases(document.legalBases),
    receivingAddress: document.receivingAddress,
    serviceLevel: serviceLevel.effective,
    flags,
    publishingDecision: document.publishingDecision,
    sourceUrl: document.sourceUrl,
  });
}

function sourceIdOf(url: string | undefined): string | undefined {
  return /\/thu-tuc-hanh-chinh\/([\w-]+)$/u.exec(url ?? '')?.[1];
}
