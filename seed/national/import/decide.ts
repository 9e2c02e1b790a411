import type { Shape } from '../national-procedure.ts';
import type { Fingerprints } from './fingerprint.ts';

/** What is known when a row of a source arrives. */
export type Known = {
  shape: Shape;
  /** What the source says now. */
  says: Fingerprints;
  /** For the administration itself. */
  internal: boolean;
  /** What each source said last. */
  said: Partial<Record<Shape, Fingerprints>>;
  /** What the import last wrote. */
  applied: Fingerprints;
  /** Whether an import retired it. */
  retired: boolean;
  /** What stands in the CMS, the latest draft included; undefined when it is not there. */
  current?: { fields: Fingerprints; isPublished: boolean };
};

/** What to do about it, and why. */
export type Decision =
  | { do: 'create'; as: 'published' | 'draft'; because: string }
  | { do: 'change'; fields: string[]; as: 'published' | 'draft'; because: string }
  | { do: 'nothing'; because: string };

// The fuller source goes before the shorter when both speak of a field for the first time.
const rank = { detail: 3, exchange: 2, list: 1, fulltext: 0 } as const satisfies Record<
  Shape,
  number
>;

/**
 * What a source newly says is taken over; what it repeats is not, so that nothing an editor wrote since is undone.
 * Where somebody edited an official field, or has a draft open, the official text waits as a draft beside theirs.
 */
export function decide(known: Known): Decision {
  const { current, internal, retired } = known;
  if (!current)
    return internal
      ? { do: 'create', as: 'draft', because: 'new, for the administration itself' }
      : { do: 'create', as: 'published', because: 'new' };
  const fields = Object.keys(known.says).filter((field) => isTaken(field, known));
  const edited = editedFields(known);
  if (retired && !internal)
    return { do: 'change', fields, as: 'published', because: 'is in the source again' };
  if (fields.length === 0) return { do: 'nothing', because: 'the source says nothing new' };
  const written = fields.filter((field) => isWrittenHere(field, known));
  if (Object.keys(known.applied).length === 0 || written.length > 0)
    return { do: 'change', fields, as: 'draft', because: 'was written here, not imported' };
  if (edited.length > 0)
    return { do: 'change', fields, as: 'draft', because: `was edited here: ${edited.join(', ')}` };
  return current.isPublished
    ? { do: 'change', fields, as: 'published', because: 'the source changed' }
    : { do: 'change', fields, as: 'draft', because: 'has a draft that is not published' };
}

function isTaken(
  field: string,
  { shape, says, said, current }: Known & { current?: Known['current'] },
): boolean {
  const now = says[field];
  const before = said[shape]?.[field];
  const here = current?.fields[field] ?? '';
  if (now === before || now === here) return false;
  if (before !== undefined || here === '') return true;
  const others = Object.entries(said).filter(([, fields]) => fields[field] !== undefined);
  const isFull = rank[shape] > rank.list;
  return (
    now !== '' &&
    (others.length > 0 || isFull) &&
    others.every(([other]) => rank[other as Shape] < rank[shape])
  );
}

function editedFields({ applied, current }: Known): string[] {
  return Object.keys(applied).filter((field) => applied[field] !== (current?.fields[field] ?? ''));
}

function isWrittenHere(field: string, { applied, current }: Known): boolean {
  return applied[field] === undefined && (current?.fields[field] ?? '') !== '';
}
