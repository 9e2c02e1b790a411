import type { Id } from '#content/kind';
import type { Procedure } from '#content/procedure';

/** Ids of the Forms that any Case of a Procedure asks for, each once, in the order of the dossiers. */
export function formsOf({ cases }: Procedure): Id[] {
  const ids = cases.flatMap(({ dossier }) => dossier.map(({ form }) => form));
  return [...new Set(ids.filter((id) => id !== undefined))];
}
