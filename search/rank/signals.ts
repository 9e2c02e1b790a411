import type { Ref } from '#content/kind';

/** What ranking knows beside the texts. */
export type Signals = {
  /** How often searchers open a Document, from 0 to 1. */
  popularityOf(document: Ref): number;
  /** The day it is in Asia/Ho_Chi_Minh, `yyyy-mm-dd`: verifications age by it, pins end. */
  today(): string;
};

/** Nothing counted, and the clock of this machine. */
export const plainSignals: Signals = { popularityOf: () => 0, today };

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

function today(): string {
  return calendar.format(new Date());
}
