/** Where an address that is not quite right leads, with its query: `/thu-tuc/` → `/thu-tuc`, `/en` → `/en/`. */
export function redirectOf({ pathname, search }: URL): string | undefined {
  if (pathname === '/en') return `/en/${search}`;
  if (pathname === '/' || pathname === '/en/' || !pathname.endsWith('/')) return undefined;
  // Two slashes at the front would lead to another host.
  const path = `/${pathname.replaceAll(/^\/+|\/+$/g, '')}`;
  return `${path === '/en' ? '/en/' : path}${search}`;
}
