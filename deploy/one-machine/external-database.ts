import { Client } from 'pg';
import { OperatorFault } from './operator-fault.ts';

/** Makes sure that the operator's own database answers. Throws an OperatorFault; it never holds the password. */
export async function reach(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (fault) {
    throw new OperatorFault(`${reason(new URL(url), fault)} Correct DATABASE_URL.`, {
      cause: fault,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

function reason({ hostname, port, pathname, username }: URL, fault: unknown): string {
  const { code, message } = fault as { code?: string; message: string };
  const name = pathname.slice(1);
  if (code === '28P01' || code === '28000')
    return `The database at ${hostname} refuses the user "${username}" with this password.`;
  if (code === '3D000') return `There is no database "${name}" at ${hostname}; create it.`;
  if (code?.startsWith('E') || /timeout/i.test(message))
    return `No PostgreSQL answers at ${hostname}:${port || 5432}.`;
  return `The database "${name}" at ${hostname} cannot be used: ${message}.`;
}
