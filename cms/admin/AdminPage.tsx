import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';

type Page = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & {
  /** Where the page stands, to come back to after signing in. */
  path: string;
  title: string;
  lead: string;
  children: () => ReactNode;
};

/**
 * A page of ours inside the admin, for everyone who has signed in. Payload leaves custom views open to all, so it is
 * closed here, before anything is read.
 */
export function AdminPage({ initPageResult, params, searchParams, ...page }: Page) {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  if (!req.user || !permissions.canAccessAdmin)
    redirect(`/admin/login?${new URLSearchParams({ redirect: page.path })}`);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="staff-page">
        <h1>{page.title}</h1>
        <p>{page.lead}</p>
        {page.children()}
      </Gutter>
    </DefaultTemplate>
  );
}
