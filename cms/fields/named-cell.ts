/** In lists, shows a stored word by its name, other text as it is, and nothing where there is none. */
export function namedCell(names: Record<string, { vi: string; en: string }>) {
  return {
    components: { Cell: { path: '/admin/NamedCell.tsx#NamedCell', clientProps: { names } } },
  };
}
