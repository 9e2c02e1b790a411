import { both, type Pair } from '../both.ts';
import type { Slug, StarterDossierItem } from '../starter.ts';

/** A paper to hand in as it is. */
export function original(name: Pair, note?: Pair): StarterDossierItem {
  return paper({ originals: 1, copies: 0 }, name, note);
}

/** A paper of which a copy is handed in. */
export function copy(name: Pair, note?: Pair): StarterDossierItem {
  return paper({ originals: 0, copies: 1 }, name, note);
}

/** The same paper, asked for only in the case its note names. */
export function onlyWhen(when: Pair, item: StarterDossierItem): StarterDossierItem {
  return { ...item, required: false, note: both(when) };
}

/** A form of the library, to be filled in and signed. */
export function filledIn(form: Slug, name: Pair): StarterDossierItem {
  return { ...original(name), form };
}

function paper(
  count: Pick<StarterDossierItem, 'originals' | 'copies'>,
  name: Pair,
  note?: Pair,
): StarterDossierItem {
  return { name: both(name), ...count, required: true, ...(note && { note: both(note) }) };
}
