import { NavGroup } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { searchWords } from './search-words.ts';

/** The way to the two views on searching, at the foot of the admin's menu. */
export function SearchLinks({ i18n }: Pick<ServerProps, 'i18n'>) {
  const words = searchWords(i18n.language);
  return (
    <NavGroup label={words.group}>
      <a className="nav__link" href="/admin/searches">
        <span className="nav__link-label">{words.asked}</span>
      </a>
      <a className="nav__link" href="/admin/why-these-results">
        <span className="nav__link-label">{words.why}</span>
      </a>
    </NavGroup>
  );
}
