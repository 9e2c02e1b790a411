import type { Document } from '#content/document';
import type { Procedure } from '#content/procedure';
import type { LegalDocument } from '#content/taxonomy';
import { agreesWithProcedures } from './agrees-with-procedures.ts';
import { captions } from './captions.ts';
import { complete } from './complete.ts';
import type { Finding } from './finding.ts';
import { inForce } from './in-force.ts';
import { sameInEnglish } from './same-in-english.ts';

/** What a Document refers to, as far as it is published, and the day it is looked at (`2026-11-23`). */
export type Around = { procedures: Procedure[]; legalDocuments: LegalDocument[]; today: string };

/** Everything the gates find in a Document, what blocks first. English is looked at where it is ready. */
export function findingsOf(
  { vi, en }: { vi: Document; en?: Document },
  { procedures, legalDocuments, today }: Around,
): Finding[] {
  const ready = en ? [vi, en] : [vi];
  const findings = [
    ...(en ? sameInEnglish(vi, en) : []),
    ...ready.flatMap((one) => (one.kind === 'video-guide' ? captions(one) : [])),
    ...(vi.kind === 'procedure' ? complete(vi) : []),
    ...(vi.kind === 'faq' ? agreesWithProcedures(vi, procedures) : []),
    ...inForce(legalDocuments, today),
  ];
  return findings.toSorted(
    (a, b) => Number(b.severity === 'block') - Number(a.severity === 'block'),
  );
}
