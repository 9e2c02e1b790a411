import type { AddressedDocument } from '#content/document';
import type { Locale } from '#content/locale';
import type { Answer } from './answer.ts';
import { chooseCase } from './choose-case.ts';
import type { Choice } from './choose.ts';
import { clarifyCase, clarifyProcedure } from './clarify.ts';
import { agencyAnswers } from './compose/agency.ts';
import { quote } from './compose/extractive.ts';
import { composeFaq } from './compose/faq.ts';
import { composeProcedure } from './compose/procedure.ts';
import type { Understood } from './intent.ts';
import type { Needs } from './needs.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';
import type { Draft } from './verify.ts';

/** What is to be said, not yet verified; or a question back; or nothing, with what comes near. */
export type Composed =
  | { do: 'say'; drafts: Draft[]; passages: Passage[]; about?: AddressedDocument }
  | { do: 'ask'; answer: Extract<Answer, { status: 'clarify' }> }
  | { do: 'abstain'; near: AddressedDocument[] };

/** The extractive answer: published sentences and fields that answer the question. */
export function compose(
  choice: Choice,
  question: Understood & { text: string; lang: Locale },
  needs: Needs,
): Composed {
  const { text, lang } = question;
  switch (choice.from) {
    case 'procedure': {
      const { document: procedure } = choice.candidate;
      const one = chooseCase(procedure, question.intents, question.words, lang);
      if (!one) return { do: 'ask', answer: clarifyCase(procedure, text, lang) };
      const passages = passagesOf(procedure, lang, needs.find);
      const asked = { procedure, case: one, lang, passages };
      return say(composeProcedure(question, asked, needs), passages, procedure);
    }
    case 'faq': {
      const { document: faq } = choice.candidate;
      const passages = passagesOf(faq, lang, needs.find);
      return say(composeFaq(faq, passages, lang, needs.find), passages, faq);
    }
    case 'agency': {
      const { document: agency } = choice.candidate;
      const passages = passagesOf(agency, lang, needs.find);
      return say(quote(agencyAnswers(agency, passages, question.intents)), passages, agency);
    }
    case 'video-guide': {
      const { document } = choice.candidate;
      const passages = passagesOf(document, lang, needs.find);
      return say(quote(passages).slice(0, 2), passages, document);
    }
    case 'several':
      return {
        do: 'ask',
        answer: clarifyProcedure(
          choice.candidates.map(({ document }) => document),
          text,
          lang,
        ),
      };
    case 'nothing':
      return withoutSubject(choice, question, needs);
  }
}

function withoutSubject(
  choice: Extract<Choice, { from: 'nothing' }>,
  { intents, subject, text, lang }: Understood & { text: string; lang: Locale },
  { settings, find }: Needs,
): Composed {
  const near = choice.near.map(({ document }) => document);
  const wantsHotline =
    intents.includes('hotline') || (intents.includes('contact') && subject.length === 0);
  if (settings && wantsHotline) {
    const hotline = passagesOf(settings, lang, find);
    if (hotline.length > 0) return { do: 'say', drafts: quote(hotline), passages: hotline };
  }
  if (subject.length > 0 || intents.length === 0) return { do: 'abstain', near };
  const usual = (settings?.mostUsed ?? []).flatMap((id) => find('procedure', id, lang) ?? []);
  return usual.length === 0
    ? { do: 'abstain', near }
    : { do: 'ask', answer: clarifyProcedure(usual.slice(0, 5), text, lang) };
}

function say(drafts: Draft[], passages: Passage[], about: AddressedDocument): Composed {
  if (drafts.length === 0) return { do: 'abstain', near: [about] };
  return { do: 'say', drafts, passages, about };
}
