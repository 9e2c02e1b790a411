import { titleOf, type Document } from '#content/document';
import type { Agency } from '#content/agency';
import type { Faq, FaqSet } from '#content/faq';
import type { LifeEvent } from '#content/life-event';
import type { Procedure } from '#content/procedure';
import type { Audience, Field, Form } from '#content/taxonomy';
import type { VideoGuide } from '#content/video-guide';
import { codesIn } from './codes.ts';
import { fold } from './fold.ts';
import { numberAsId, type NumberOf } from './legal-numbers.ts';
import { procedureSections } from './procedure-sections.ts';
import { textOf } from './text-of.ts';
import type { SearchRecord } from './search-record.ts';

/** What the index holds of a Document in its language; nothing for kinds that search does not find. */
export function toRecords(document: Document): SearchRecord[] {
  return recordsOf(document, numberAsId);
}

/** The same, found by the numbers of the laws it rests on as well. */
export function recordsOf(document: Document, numberOf: NumberOf): SearchRecord[] {
  const matter = matterOf(document);
  if (matter === undefined) return [];
  const record = { ...common(document), ...matter, facets: { ...noFacets, ...matter.facets } };
  const laws =
    'legalBases' in document ? document.legalBases.flatMap((id) => listOf(numberOf(id))) : [];
  return [{ ...record, codes: codesOf(record, laws) } as SearchRecord];
}

type Matter = Partial<Omit<SearchRecord, 'facets' | 'kind'>> & {
  facets?: Partial<SearchRecord['facets']>;
};

const noFacets: SearchRecord['facets'] = {
  field: [],
  agency: [],
  level: [],
  audience: [],
  event: [],
};

function common(document: Document) {
  const { kind, id, locale, version, updatedAt } = document;
  return {
    kind,
    id,
    locale,
    version,
    updatedAt,
    verifiedOn: 'verifiedOn' in document ? document.verifiedOn : undefined,
    title: titleOf(document),
    aliases: [],
    codes: [],
    summary: '',
    sections: [],
  };
}

function matterOf(document: Document): Matter | undefined {
  switch (document.kind) {
    case 'procedure':
      return ofProcedure(document);
    case 'faq':
      return ofFaq(document);
    case 'faq-set':
      return ofFaqSet(document);
    case 'video-guide':
      return ofVideoGuide(document);
    case 'life-event':
      return ofLifeEvent(document);
    case 'field':
      return ofField(document);
    case 'agency':
      return ofAgency(document);
    case 'audience':
      return ofAudience(document);
    case 'form':
      return ofForm(document);
    case 'legal-document':
    case 'synonym':
    case 'pinned-result':
    case 'site-settings':
      return undefined;
  }
}

function ofProcedure(procedure: Procedure): Matter {
  const { plainTitle, title, agencies } = procedure;
  return {
    officialTitle: plainTitle === undefined || plainTitle === title ? undefined : title,
    aliases: procedure.aliases,
    codes: [
      procedure.code,
      ...(procedure.publishingDecision ? [procedure.publishingDecision.number] : []),
    ],
    summary: procedure.summary,
    sections: procedureSections(procedure),
    facets: {
      field: procedure.fields,
      agency: [...new Set([...agencies.executing, ...agencies.competent])],
      level: [procedure.serviceLevel.effective],
      audience: procedure.audiences,
      event: procedure.lifeEvents,
    },
  };
}

function ofFaq(faq: Faq): Matter {
  return {
    aliases: faq.wordings,
    sections: [{ text: textOf(faq.answer) }],
    facets: {
      field: faq.fields,
      agency: listOf(faq.agency),
      audience: faq.audiences,
      event: faq.lifeEvents,
    },
  };
}

function ofFaqSet(set: FaqSet): Matter {
  return {
    summary: set.summary ?? '',
    facets: { field: set.fields, agency: listOf(set.agency), event: set.lifeEvents },
  };
}

function ofVideoGuide(guide: VideoGuide): Matter {
  return {
    summary: guide.summary,
    sections: [
      { text: guide.chapters.map(({ title }) => title).join('. ') },
      { text: guide.transcript },
    ],
    facets: { field: guide.fields, event: guide.lifeEvents },
  };
}

function ofLifeEvent(event: LifeEvent): Matter {
  return {
    summary: event.summary ?? '',
    sections: event.stages.map(({ title, text }) => ({
      text: [title, ...listOf(text)].join('. '),
    })),
    facets: { event: [event.id] },
  };
}

function ofField(field: Field): Matter {
  return {
    aliases: field.aliases,
    summary: field.summary ?? '',
    facets: { field: [field.id], agency: field.agencies },
  };
}

function ofAgency(agency: Agency): Matter {
  return {
    aliases: [...listOf(agency.shortName), ...agency.aliases],
    codes: listOf(agency.code),
    summary: agency.summary ?? '',
    sections: listOf(agency.address).map((text) => ({ text })),
    facets: { agency: [agency.id] },
  };
}

function ofAudience(audience: Audience): Matter {
  return { codes: listOf(audience.code), facets: { audience: [audience.id] } };
}

function ofForm(form: Form): Matter {
  return {
    codes: listOf(form.number),
    sections: form.guide.map((text) => ({ text })),
  };
}

/** Every code it carries or names, so that a document number finds what rests on it. */
function codesOf(
  record: { codes: string[]; title: string; summary: string; sections: { text: string }[] },
  laws: string[],
): string[] {
  const texts = [
    ...record.codes,
    ...laws,
    record.title,
    record.summary,
    ...record.sections.map(({ text }) => text),
  ];
  const found = texts.flatMap((text) => codesIn(text).map(({ code }) => code));
  const others = record.codes.filter((code) => codesIn(code).length === 0).map(fold);
  return [...new Set([...found, ...others])];
}

function listOf<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
