/** Words of the admin in both its languages. */
export function say(vi: string, en: string): { vi: string; en: string } {
  return { vi, en };
}
