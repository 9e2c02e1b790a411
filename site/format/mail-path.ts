/** The address that opens a letter already begun: its subject and its body. Lines end as mail programs expect. */
export function mailPath(email: string, { subject, body }: Record<'subject' | 'body', string>) {
  const written = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${written}`;
}
