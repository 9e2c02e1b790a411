import type { Settings } from './config.ts';
import type { Started } from './portal.ts';

/** The last words of a start: where everything is, and the first sign-in when one was just made. */
export function greeting(
  { PORTAL_URL, CMS_PORT, DATA_DIR }: Pick<Settings, 'PORTAL_URL' | 'CMS_PORT' | 'DATA_DIR'>,
  { signIn, notices }: Started,
): string {
  const origin = PORTAL_URL.replace(/\/$/, '');
  const lines = [
    ...notices,
    ...(notices.length > 0 ? [''] : []),
    `  Portal     ${origin}/  and in English  ${origin}/en/`,
    `  Search     ${origin}/tim-kiem`,
    `  Assistant  ${origin}/tro-ly`,
    `  Admin      http://localhost:${CMS_PORT}/admin`,
    `  Data       ${DATA_DIR}`,
    ...(signIn ? ['', ...signInLines(signIn)] : []),
    '',
    'Ctrl-C stops everything.',
  ];
  return `\n${lines.join('\n')}`;
}

function signInLines({ email, password }: { email: string; password: string }): string[] {
  return [
    'The first sign-in, shown only this once; change it under Account:',
    `  Email      ${email}`,
    `  Password   ${password}`,
  ];
}
