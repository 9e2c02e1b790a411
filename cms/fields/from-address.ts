import type { PayloadRequest } from 'payload';

/** Begins a new row's list of words with the one in the form's address, so that a link can fill it in. */
export function fromAddress(parameter: string) {
  return ({ req }: { req: Pick<PayloadRequest, 'query'> }): string[] | undefined => {
    const given: unknown = req.query?.[parameter];
    return typeof given === 'string' && given.trim() ? [given.trim().slice(0, 200)] : undefined;
  };
}
