import { z } from 'zod';
import { abbreviations } from './abbreviations.ts';
import { citizensWords } from './citizens-words.ts';
import { oldNames } from './old-names.ts';
import { workingWords } from './working-words.ts';

/** Citizens' words for something official. One way: the official words find no more than themselves. */
export const Synonym = z.object({
  /** What citizens type, each a wording of its own. */
  says: z.array(z.string()).min(1),
  /** The official words, as titles have them. */
  means: z.array(z.string()).min(1),
  because: z.string(),
});
export type Synonym = z.infer<typeof Synonym>;

/** The list to start from; editors keep it. */
export const synonyms: Synonym[] = [
  ...citizensWords,
  ...workingWords,
  ...abbreviations,
  ...oldNames,
];
