import { factsAmong, type Understood } from './intent.ts';

/** Whether a question asks "may I", "is there", "how many" – something that an overview of a Procedure does not answer. */
export function isOpenQuestion({ words, intents }: Pick<Understood, 'words' | 'intents'>): boolean {
  const asks = words.some((word) => asking.has(word.typed));
  return asks || factsAmong(intents).includes('steps');
}

const asking = new Set(
  `không khong ko gì gi sao nào nao mấy nhiêu nhieu may do does is are will should must whether why
   what how when which`.split(/\s+/),
);
