import { createHash } from 'node:crypto';
import { titleOf, type AddressedDocument } from '#content/document';
import type { SiteSettings } from '#content/site-settings';
import { wordsOf } from '../text/words.ts';

/** The picture that messengers and social networks show beside a link to a Document. */
export type SharePicture = {
  title: string;
  /** What kind of page it is. */
  kicker: string;
  site: string;
  /** Where it is served; changes with everything the picture shows. */
  path: string;
};

/** Raised when the drawing changes, so that pictures drawn before are not taken for it. */
const drawing = 1;

/** Below this path lie all pictures: `/_share/<kind>/<id>/<locale>/<hash>.png`. */
export const picturesPath = '/_share';

export function sharePicture(
  document: AddressedDocument,
  settings: SiteSettings | undefined,
): SharePicture {
  const { kind, id, locale } = document;
  const words = wordsOf(locale);
  const shown = {
    title: titleOf(document),
    kicker: words.kinds[kind],
    site: settings?.name ?? words.home,
  };
  const hash = createHash('sha256')
    .update(JSON.stringify([drawing, shown.title, shown.kicker, shown.site]))
    .digest('hex')
    .slice(0, 16);
  return {
    ...shown,
    path: `${picturesPath}/${kind}/${encodeURIComponent(id)}/${locale}/${hash}.png`,
  };
}
