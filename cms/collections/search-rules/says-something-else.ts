import { sameWords } from './same-words.ts';

/** Refuses official words that are the citizens' own: such a synonym leads nowhere. */
export function saysSomethingElse(
  means: unknown,
  { siblingData, req }: { siblingData: unknown; req: { i18n: { language: string } } },
): true | string {
  if (!Array.isArray(means) || means.length === 0)
    return req.i18n.language === 'en'
      ? 'Write at least one official wording.'
      : 'Hãy ghi ít nhất một cách gọi chính thức.';
  const says = (siblingData as { says?: string[] | null }).says ?? [];
  const same = means.find((one: string) => says.some((said) => sameWords(said, one)));
  if (same === undefined) return true;
  return req.i18n.language === 'en'
    ? `“${same}” stands on both sides: name what it should lead to.`
    : `“${same}” có ở cả hai bên: hãy ghi cách gọi mà nó cần dẫn tới.`;
}
