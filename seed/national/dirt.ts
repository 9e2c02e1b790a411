/** Every kind of dirt known in the national sources, and what an import does about it. */
export const dirtMeanings = {
  'code-repaired': 'code had spaces or lacked its point; repaired',
  'not-nfc': 'text was not in Unicode NFC; composed',
  'stray-spaces': 'text had stray spaces, tabs, line breaks or invisible characters; cleaned',
  capitals: 'title was all in capitals; put in sentence case',
  'long-title': 'title is longer than 300 characters; kept',
  'same-title': 'another code has the same title; both kept',
  'empty-name': 'a list held an empty name; left out of the list',
  'says-nothing': 'a sentence meaning “no information”; taken as absent',
  'unknown-value': 'a value the vocabulary does not have; kept in the raw row, not shown',
  'unit-other': 'a time with a number and no real unit; the number stands in the note',
  'time-in-words': 'a time in words only; kept as the note',
  'fee-zero-with-prose': 'fee 0 while its words tell the real one; taken as unknown, words kept',
  'fee-zero-alone': 'fee 0 without a word; taken as unknown',
  'fee-too-small': 'fee below 1,000 đồng; taken as unknown, the figure stands in the note',
  'fee-in-words': 'fee without an amount; taken as unknown, words kept',
  'district-level': 'handled by a district, abolished on 1 July 2025; kept as history',
  'online-not-full':
    'filed online although not marked as a full online process; level “partly online”',
  'required-unset': 'no paper is marked as required; required unless its words name a condition',
  'legal-number-repaired': 'number of a legal document had words or spaces around it; folded',
  'legal-number-missing': 'legal document without a number; kept in the raw row, not cited',
  'steps-split': 'steps ran together in one text and were numbered without a gap; split',
  'glued-section': 'cells of a table run together and cannot be told apart; section refused',
  internal: 'for the administration itself; not published',
} as const;
export type Dirt = keyof typeof dirtMeanings;

/** One piece of dirt: its kind and the field it was found in. */
export type Note = { dirt: Dirt; field: string };

/** Why a row cannot become a Procedure. */
export type Rejection = { field: string; reason: string };
