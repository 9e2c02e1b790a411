import { fold } from '#search/fold';

/** A title by which procedures are told apart: folded, words only. The list writes "Thủ tục …" before some. */
export function plainTitle(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replace(/^(ten )?thu tuc /u, '');
}
