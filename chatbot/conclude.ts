import type { AddressedDocument } from '#content/document';
import type { Locale } from '#content/locale';
import type { Answer } from './answer.ts';
import type { Said } from './cite.ts';
import type { Needs } from './needs.ts';
import { nextSteps } from './next-steps.ts';
import { nothingFound } from './outcomes.ts';

/** The whole answer of what was said; where nothing stood the verification, nothing was found. */
export function conclude(
  { sentences, citations }: Said,
  about: AddressedDocument | undefined,
  { text, lang }: { text: string; lang: Locale },
  needs: Needs,
): Answer {
  const [sentence, ...moreSentences] = sentences;
  const [citation, ...moreCitations] = citations;
  if (!sentence || !citation) return nothingFound(text, about ? [about] : [], lang, needs);
  return {
    status: 'answered',
    sentences: [sentence, ...moreSentences],
    citations: [citation, ...moreCitations],
    verifiedOn: about && 'verifiedOn' in about ? about.verifiedOn : undefined,
    next: about ? nextSteps(about, lang, needs) : [],
  };
}
