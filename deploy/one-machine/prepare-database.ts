import { lastWords, startChild } from './child.ts';
import { OperatorFault } from './operator-fault.ts';
import { prepare } from './processes.ts';
import type { Services } from './services.ts';
import type { Surroundings } from './supervise.ts';

/** How the first administrator signs in; known once, when the account is made. */
export type SignIn = { email: string; password: string };

/** Brings the database up to date and fills an empty one. Throws an OperatorFault. */
export async function prepareDatabase(
  { env, log, progress }: Surroundings,
  services: Services,
): Promise<SignIn | undefined> {
  let signIn: SignIn | undefined;
  const child = startChild(prepare, {
    env,
    log,
    hear(message) {
      const told = message as { type?: string; text?: string } & SignIn;
      if (told.type === 'progress' && told.text) progress?.(told.text);
      if (told.type === 'first-sign-in') signIn = { email: told.email, password: told.password };
    },
  });
  services.add({ name: prepare.name, stop: child.stop, kill: child.kill });
  const end = await child.ended;
  if (end === undefined) return signIn;
  throw new OperatorFault(
    `The database could not be prepared (${end}). The end of ${log}:\n${lastWords(log)}`,
  );
}
