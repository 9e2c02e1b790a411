import { fold } from '#search/fold';
import { fromKeys } from '#search/understand/from-keys';

/**
 * A question typed in Telex or VNI while the keyboard was off, read as it was meant: `lafm hooj chieeus` is
 * `làm hộ chiếu`. Only where several words show it and none has marks; codes such as `A1` stay.
 */
export function readKeys(text: string): string {
  if (text !== fold(text) && /[\u00C0-\u1EF9]/u.test(text)) return text;
  for (const method of ['telex', 'vni'] as const) {
    const words = text.match(/[a-z\d]+/gi) ?? [];
    const residue = words.filter((word) => meant(word, method) !== undefined);
    if (residue.length < leastResidue) continue;
    return text.replaceAll(/[a-z\d]+/gi, (word) => meant(word, method) ?? word);
  }
  return text;
}

const leastResidue = 2;

function meant(word: string, method: 'telex' | 'vni'): string | undefined {
  if (isSyllable(word)) return undefined;
  const decoded = fromKeys(word, method);
  return decoded !== undefined && isSyllable(decoded) ? decoded : undefined;
}

function isSyllable(word: string): boolean {
  return syllable.test(fold(word));
}

// Every Vietnamese syllable without its marks: how it begins, and how it may end.
const syllable =
  /^(?:ngh|ng|nh|kh|gh|gi|ph|th|tr|ch|qu|[bcdghklmnprstvx])?(?:[aeou]|i|y|(?:a|ua|ia|oa|ie|ye|uo|ue|e|o|u|oe|uy|uye|oo|i|y)(?:ng|nh|ch|[cmnpt])|a[iouy]|eo|eu|iu|i[ae]|ieu|yeu|oi|oa[iy]?|oe[o]?|oao|u[aeioy]|uoi|uou|uay|uya|uyu|uu|ui|ua|ie|ue)$/;
