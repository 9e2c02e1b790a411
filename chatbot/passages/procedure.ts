import type { Case } from '#content/case';
import type { Channel } from '#content/channel';
import type { Locale } from '#content/locale';
import type { Procedure } from '#content/procedure';
import type { Section } from '#content/section';
import type { Find } from '../needs.ts';
import { passageIn, type Passage } from '../passage.ts';
import { textIn, type SectionLabel } from '../text.ts';
import {
  asSentence,
  contactOf,
  feeNotesOf,
  feeOf,
  forWay,
  levelOf,
  papersOf,
  timeOf,
} from '../wording.ts';

/** The Passages of a Procedure, section by section. */
export function procedurePassages(procedure: Procedure, lang: Locale, find: Find): Passage[] {
  const text = textIn(lang);
  const { label } = text;
  const passage = passageIn(procedure, lang);
  const at = (part: string, section: Section & SectionLabel, words: string) =>
    passage({ part, section, sectionTitle: text.section[section] }, words);
  const several = procedure.cases.length > 1;
  const named = (one: Case) => (several && one.name ? ` (${one.name})` : '');

  return [
    passage({ part: 'summary', section: 'at-a-glance' }, procedure.summary),
    passage({ part: 'level', section: 'at-a-glance' }, asSentence(levelOf(procedure, lang))),
    ...procedure.cases.flatMap((one) => {
      const papers = papersOf(one, lang);
      if (papers.length === 0) return [];
      const lead = several && one.name ? [asSentence(one.name)] : [];
      return [at(`dossier/${one.id}`, 'dossier', [...lead, ...papers].join(' '))];
    }),
    ...procedure.cases.flatMap((one) =>
      one.steps.map((step, index) =>
        at(
          `step/${one.id}/${step.id}`,
          'steps',
          `${text.step(index + 1)}${named(one)}: ${step.title ? `${step.title} – ` : ''}${step.text}`,
        ),
      ),
    ),
    ...procedure.channels.map((channel) =>
      at(`channel/${channel.id}`, 'channels', channelText(channel, lang)),
    ),
    ...(procedure.channels.length === 0
      ? [at('channels', 'channels', `${text.unpublished.fee}. ${text.unpublished.time}.`)]
      : []),
    ...(procedure.receivingAddress
      ? [at('receiving', 'place', asSentence(`${label.place}: ${procedure.receivingAddress}`))]
      : []),
    ...receivers(procedure).flatMap((id) => {
      const agency = find('agency', id, lang);
      const place = agency && [`${label.place}: ${agency.name}`, ...contactOf(agency, lang)];
      return place ? [at(`place/${id}`, 'place', asSentence(place.join('. ')))] : [];
    }),
    ...procedure.requirements.map((line, index) =>
      at(`requirement/${index + 1}`, 'requirements', asSentence(`${label.requirement}: ${line}`)),
    ),
    ...procedure.results.map(({ id, name }) =>
      at(`result/${id}`, 'results', asSentence(`${label.result}: ${name}`)),
    ),
    ...formsOf(procedure).flatMap((id) => {
      const form = find('form', id, lang);
      if (!form) return [];
      const name = `${label.form}: ${form.name}${form.number ? ` (${form.number})` : ''}`;
      const guide = form.guide.map((hint) => asSentence(`${label.formGuide}: ${hint}`));
      return [at(`form/${id}`, 'forms', [asSentence(name), ...guide].join(' '))];
    }),
    ...procedure.returnReasons.map((reason, index) =>
      at(`returned/${index + 1}`, 'return-reasons', asSentence(`${label.returned}: ${reason}`)),
    ),
    ...procedure.legalBases.flatMap((id) => {
      const law = find('legal-document', id, lang);
      if (!law) return [];
      return [
        at(
          `law/${id}`,
          'legal-bases',
          asSentence(`${label.legalBasis}: ${law.title} (${law.number})`),
        ),
      ];
    }),
  ];
}

/** The Agencies a dossier is handed in at. */
export function receivers({ agencies }: Procedure): string[] {
  return agencies.executing.length > 0 ? agencies.executing : agencies.competent;
}

/** The Forms its dossiers name, each once. */
export function formsOf({ cases }: Procedure): string[] {
  return [...new Set(cases.flatMap((one) => one.dossier.flatMap((item) => item.form ?? [])))];
}

function channelText(channel: Channel, lang: Locale): string {
  const text = textIn(lang);
  const fee = feeOf(channel, lang);
  const how = text.channel[channel.channel];
  const time = timeOf(channel, lang);
  const notes = feeNotesOf(channel);
  return [
    asSentence(
      time ? `${text.label.time}: ${forWay(time, how, lang)}` : `${text.unpublished.time}, ${how}`,
    ),
    asSentence(
      fee
        ? `${text.label.fee}: ${forWay(fee, how, lang)}`
        : `${text.unpublished.fee}, ${how}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
    ),
    channel.note ? asSentence(channel.note) : '',
  ].join(' ');
}
