import { APIError } from 'payload';

/** Refuses what was asked, in words for whoever asked: Vietnamese, then English. */
export class Refusal extends APIError {
  // Without a name of its own Payload answers “An unknown error occurred”, and bundling takes the class's name away.
  override name = 'Refusal';
  constructor(vi: string, en: string, status: 400 | 403 | 409) {
    super(`${vi} / ${en}`, status, undefined, true);
  }
}
