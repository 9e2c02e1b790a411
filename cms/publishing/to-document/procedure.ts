import type { Procedure as Row } from '../../payload-types.ts';
import { dayOf, idOf, idsOf, linesOf, textOf, textsOf } from './row.ts';

/** A row of `procedures`, in one language, in the vocabulary's words. */
export function procedureOf(row: Row) {
  return {
    kind: 'procedure',
    slug: row.slug,
    code: row.code,
    title: textOf(row.title),
    plainTitle: textOf(row.plainTitle),
    summary: textOf(row.summary),
    levels: row.levels ?? [],
    fields: idsOf(row.fields),
    audiences: idsOf(row.audiences),
    lifeEvents: idsOf(row.lifeEvents),
    agencies: {
      competent: idsOf(row.agencies?.competent),
      executing: idsOf(row.agencies?.executing),
      coordinating: idsOf(row.agencies?.coordinating),
    },
    serviceLevel: {
      effective: row.serviceLevel.effective,
      legacyLevel: row.serviceLevel.legacyLevel ? Number(row.serviceLevel.legacyLevel) : undefined,
    },
    cases: (row.cases ?? []).map((one) => ({
      id: one.id,
      name: textOf(one.name),
      steps: (one.steps ?? []).map((step) => ({
        id: step.id,
        title: textOf(step.title),
        text: textOf(step.text),
      })),
      dossier: (one.dossier ?? []).map((paper) => ({
        id: paper.id,
        name: textOf(paper.name),
        originals: paper.originals,
        copies: paper.copies,
        required: paper.required ?? false,
        presentOnly: paper.presentOnly ?? false,
        note: textOf(paper.note),
        form: idOf(paper.form),
      })),
    })),
    channels: (row.channels ?? []).map((way) => ({
      id: way.id,
      channel: way.channel,
      time: {
        quantity: way.time.quantity ?? undefined,
        unit: way.time.unit,
        note: textOf(way.time.note),
      },
      fees: (way.fees ?? []).map((fee) => ({
        id: fee.id,
        kind: fee.kind,
        amount: fee.amount ?? undefined,
        currency: 'VND',
        note: textOf(fee.note),
        legalBasis: idOf(fee.legalBasis),
      })),
      note: textOf(way.note),
    })),
    requirements: linesOf(row.requirements),
    results: (row.results ?? []).map(({ id, name }) => ({ id, name: textOf(name) })),
    legalBases: idsOf(row.legalBases),
    receivingAddress: textOf(row.receivingAddress),
    onlineUrl: textOf(row.onlineUrl),
    related: (row.related ?? []).map(({ relation, procedure }) => ({
      relation,
      procedure: idOf(procedure),
    })),
    replacedBy: idOf(row.replacedBy),
    aliases: textsOf(row.aliases),
    returnReasons: linesOf(row.returnReasons),
    flags: {
      joint: row.flags?.joint ?? false,
      anyOffice: row.flags?.anyOffice ?? false,
      essential: row.flags?.essential ?? false,
    },
    publishingDecision: row.publishingDecision?.number
      ? { number: row.publishingDecision.number, issuedOn: dayOf(row.publishingDecision.issuedOn) }
      : undefined,
    sourceUrl: textOf(row.sourceUrl),
    verifiedOn: dayOf(row.verifiedOn),
    verifiedBy: idOf(row.verifiedBy),
  };
}
