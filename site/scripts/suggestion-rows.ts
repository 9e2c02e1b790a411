import type { FoundSuggestion } from '../server/found.ts';

/** The rows of a list of suggestions: a group for each kind, in the order their first ones come, and last the search itself. */
export function suggestionRows(
  suggestions: FoundSuggestion[],
  typed: string,
  searchFor: string,
): HTMLElement[] {
  const names = JSON.parse(document.body.dataset.kinds ?? '{}') as Record<string, string>;
  const kinds = new Set(suggestions.map(({ kind }) => kind));
  const groups = Array.from(kinds, (kind) => {
    const group = element('li', 'group');
    const name = element('small', 'presentation', names[kind]);
    name.ariaHidden = 'true';
    group.ariaLabel = names[kind] ?? kind;
    const those = suggestions.filter((one) => one.kind === kind);
    group.append(name, ...those.map((one) => suggestionRow(one, typed)));
    return group;
  });
  return [...groups, element('li', 'option', searchFor.replace('{q}', typed))];
}

function suggestionRow({ url, locale, marked, code }: FoundSuggestion, typed: string): HTMLElement {
  const row = element('div', 'option');
  row.dataset.url = url;
  const words = document.createElement('span');
  words.lang = locale;
  for (const { text, hit } of marked) {
    const piece = document.createElement(hit ? 'mark' : 'span');
    piece.textContent = text;
    words.append(piece);
  }
  row.append(words);
  // Whoever types digits looks for a code.
  if (code && /\d/.test(typed)) row.append(element('small', 'presentation', code));
  return row;
}

function element(name: string, role: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.role = role;
  made.textContent = text;
  return made;
}
