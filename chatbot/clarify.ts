import { titleOf } from '#content/document';
import type { Locale } from '#content/locale';
import type { Procedure } from '#content/procedure';
import type { Answer } from './answer.ts';
import { textIn } from './text.ts';

type Clarify = Extract<Answer, { status: 'clarify' }>;

/** Asks which Procedure is meant; each choice is the question with its title. */
export function clarifyProcedure(procedures: Procedure[], asked: string, lang: Locale): Clarify {
  return {
    status: 'clarify',
    message: textIn(lang).clarify[procedures.length === 1 ? 'one' : 'procedure'],
    choices: procedures.map((procedure) => choice(titleOf(procedure), undefined, asked, lang)),
  };
}

/** Asks which Case of a Procedure is meant. */
export function clarifyCase(procedure: Procedure, asked: string, lang: Locale): Clarify {
  return {
    status: 'clarify',
    message: textIn(lang).clarify.case,
    choices: procedure.cases.flatMap(({ name }) =>
      name ? [choice(titleOf(procedure), name, asked, lang)] : [],
    ),
  };
}

function choice(title: string, name: string | undefined, asked: string, lang: Locale) {
  return { label: name ?? title, question: `${textIn(lang).choice(title, name)}: ${asked}` };
}
