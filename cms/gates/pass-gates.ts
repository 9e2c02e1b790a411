import type { PayloadRequest } from 'payload';
import type { Publication } from '#content/publication';
import { Refusal } from '../access/refusal.ts';
import { signedIn } from '../access/role.ts';
import { fieldsOf } from '../publishing/fields-of.ts';
import { nameOfField } from '../publishing/name-of-field.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings-of.ts';
import { readAround } from './read-around.ts';

/**
 * Refuses a publication in which a gate finds what citizens must not be told. Scripts pass: what an import of official
 * records lacks is shown to its editors, and is still better told than kept back.
 */
export async function passGates(
  req: PayloadRequest,
  { kind, documents }: Extract<Publication, { type: 'published' }>,
): Promise<void> {
  if (!signedIn(req)) return;
  const around = await readAround(req, documents.vi);
  const [first] = findingsOf(documents, around).filter(({ severity }) => severity === 'block');
  if (!first) return;
  const name = (language: 'vi' | 'en') => fieldNameOf(req, kind, first, language);
  throw new Refusal(
    `Chưa lên trang được vì ô “${name('vi')}”. ${first.says.vi}`,
    `Not published because of the field “${name('en')}”. ${first.says.en}`,
    400,
  );
}

/** The field of a finding, as its form calls it. */
export function fieldNameOf(
  req: Pick<PayloadRequest, 'payload'>,
  kind: Publication['kind'],
  { path }: Pick<Finding, 'path'>,
  language: 'vi' | 'en',
): string {
  return nameOfField(fieldsOf(req, kind), path, language);
}
