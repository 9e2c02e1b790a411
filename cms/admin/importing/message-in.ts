/** The half of a refusal that is in the reader's language: the CMS says “Vietnamese / English”. */
export function messageIn(body: unknown, language: string): string | undefined {
  const message = (body as { errors?: { message?: string }[] } | undefined)?.errors?.[0]?.message;
  if (!message) return undefined;
  const [vi, en = vi] = message.split(' / ');
  return language === 'en' ? en : vi;
}
