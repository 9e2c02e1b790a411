import { lines, noon, ready } from './row-values.ts';
import type { IdOf, Row } from './rows.ts';
import type { StarterCase, StarterChannel, StarterProcedure } from './starter/starter.ts';

/** Without its relations to other Procedures, which are written in a second pass. */
export function procedureRow({ related: _later, ...procedure }: StarterProcedure, idOf: IdOf): Row {
  const agencies = (slugs: string[] = []) => slugs.map((slug) => idOf('agencies', slug));
  const online = procedure.channels.some(({ channel }) => channel === 'online');
  return {
    ...procedure,
    fields: procedure.fields.map((slug) => idOf('fields', slug)),
    audiences: procedure.audiences.map((slug) => idOf('audiences', slug)),
    lifeEvents: procedure.lifeEvents.map((slug) => idOf('life-events', slug)),
    agencies: {
      competent: agencies(procedure.agencies.competent),
      executing: agencies(procedure.agencies.executing),
      coordinating: agencies(procedure.agencies.coordinating),
    },
    cases: procedure.cases.map((one) => caseRow(one, idOf)),
    channels: procedure.channels.map((channel) => channelRow(channel, idOf)),
    requirements: lines(procedure.requirements),
    results: procedure.results.map((name) => ({ name })),
    legalBases: procedure.legalBases.map((number) => idOf('legal-documents', number)),
    returnReasons: lines(procedure.returnReasons),
    serviceLevel: {
      ...procedure.serviceLevel,
      legacyLevel: procedure.serviceLevel.legacyLevel?.toString(),
    },
    publishingDecision: procedure.publishingDecision && {
      ...procedure.publishingDecision,
      issuedOn: noon(procedure.publishingDecision.issuedOn),
    },
    verifiedOn: noon(procedure.verifiedOn),
    // We compared it with the source; the agency in charge has not.
    verifiedBy: undefined,
    owner: idOf('agencies', procedure.verifiedBy),
    englishReady: ready(procedure.title),
    onlineUrl: online ? procedure.sourceUrl : undefined,
  };
}

export const relatedRow = ({ related }: StarterProcedure, idOf: IdOf): Row => ({
  related: related.map(({ relation, procedure }) => ({
    relation,
    procedure: idOf('procedures', procedure),
  })),
});

function caseRow(one: StarterCase, idOf: IdOf): Row {
  return {
    ...one,
    dossier: one.dossier.map((item) => ({ ...item, form: item.form && idOf('forms', item.form) })),
  };
}

function channelRow(channel: StarterChannel, idOf: IdOf): Row {
  return {
    ...channel,
    fees: channel.fees.map((fee) => ({
      ...fee,
      legalBasis: fee.legalBasis && idOf('legal-documents', fee.legalBasis),
    })),
  };
}
