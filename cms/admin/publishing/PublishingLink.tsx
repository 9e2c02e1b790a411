import { NavGroup } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { publishingWords } from './publishing-words.ts';

/** The way to the page on publishing, at the foot of the admin's menu. */
export function PublishingLink({ i18n }: Pick<ServerProps, 'i18n'>) {
  const words = publishingWords(i18n.language);
  return (
    <NavGroup label={words.group}>
      <a className="nav__link" href="/admin/publishing">
        <span className="nav__link-label">{words.title}</span>
      </a>
    </NavGroup>
  );
}
