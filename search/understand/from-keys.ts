/**
 * What the keys of a Vietnamese keyboard would have written had it been on: Telex `ddawng`, `keets` → `đăng`,
 * `kết`; VNI `gia61y` → `giấy`. Undefined when no key stands for a mark.
 */
export function fromKeys(keys: string, method: 'telex' | 'vni'): string | undefined {
  const actionOf = method === 'telex' ? telexAction : vniAction;
  let letters = '';
  let tone = '';
  for (const key of keys.toLowerCase()) {
    const action = actionOf(key, letters);
    if (action === undefined) letters += key;
    else if ('tone' in action) tone = action.tone;
    else letters = letters.replace(action.replace, action.by);
  }
  const decoded = withTone(letters, tone);
  return decoded === keys.toLowerCase() ? undefined : decoded;
}

type Action = { tone: string } | { replace: string; by: string };

const tones = { acute: '\u0301', grave: '\u0300', hook: '\u0309', tilde: '\u0303', dot: '\u0323' };
const telexTones: Record<string, string> = {
  s: tones.acute,
  f: tones.grave,
  r: tones.hook,
  x: tones.tilde,
  j: tones.dot,
};
const vniTones: Record<string, string> = {
  1: tones.acute,
  2: tones.grave,
  3: tones.hook,
  4: tones.tilde,
  5: tones.dot,
};
const hats: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const horns = ['uo', 'ươ', 'o', 'ơ', 'u', 'ư'];
const breve = ['a', 'ă'];

function telexAction(key: string, letters: string): Action | undefined {
  const tone = telexTones[key];
  if (tone !== undefined) return hasVowel(letters) ? { tone } : undefined;
  if (key === 'd' && letters.includes('d')) return { replace: 'd', by: 'đ' };
  if (key === 'w') return firstOf([...breve, ...horns], letters);
  const hat = hats[key];
  return hat !== undefined && letters.includes(key) ? { replace: key, by: hat } : undefined;
}

function vniAction(key: string, letters: string): Action | undefined {
  const tone = vniTones[key];
  if (tone !== undefined) return hasVowel(letters) ? { tone } : undefined;
  if (key === '9') return firstOf(['d', 'đ'], letters);
  if (key === '8') return firstOf(breve, letters);
  if (key === '7') return firstOf(horns, letters);
  return key === '6' ? firstOf(Object.entries(hats).flat(), letters) : undefined;
}

/** The first of the pairs from, to whose `from` is there. */
function firstOf(pairs: string[], letters: string): Action | undefined {
  const at = pairs.findIndex((from, i) => i % 2 === 0 && letters.includes(from));
  return at < 0 ? undefined : { replace: pairs[at]!, by: pairs[at + 1]! };
}

function hasVowel(letters: string): boolean {
  return /[aeiouyăâêôơư]/u.test(letters);
}

// Which vowel carries the tone does not matter: spellings are compared by `markedForm`.
function withTone(letters: string, tone: string): string {
  return letters.replace(/[aeiouyăâêôơư]/u, (vowel) => vowel + tone).normalize('NFC');
}
