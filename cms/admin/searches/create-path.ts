/** The way to an empty form with one field filled in. The field takes it by `fromAddress`. */
export function createPath(collection: string, field: string, value: string): string {
  return `/admin/collections/${collection}/create?${new URLSearchParams({ [field]: value })}`;
}
