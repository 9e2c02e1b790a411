import { NavGroup } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import type { Role } from '../../access/role.ts';
import { importWords } from './import-words.ts';

/** The way to the upload, at the foot of the admin's menu, for those who may use it. */
export function ImportLink({ i18n, user }: Pick<ServerProps, 'i18n' | 'user'>) {
  const words = importWords(i18n.language);
  if ((user as { role?: Role } | undefined)?.role !== 'administrator') return undefined;
  return (
    <NavGroup label={words.group}>
      <a className="nav__link" href="/admin/import">
        <span className="nav__link-label">{words.title}</span>
      </a>
    </NavGroup>
  );
}
