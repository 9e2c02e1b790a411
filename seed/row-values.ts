import type { Text } from './starter/starter.ts';

/** A list of texts, a row each. */
export function lines(texts: Text[]): { text: Text }[] {
  return texts.map((text) => ({ text }));
}

/** Whether a Document is there in English: its title says so. */
export function ready(title: Text): boolean {
  return title.en !== undefined;
}

/** A day as the CMS stores it: at noon UTC, so that it is the same day in Viet Nam. */
export function noon(day: string | undefined): string | undefined {
  return day && `${day}T12:00:00.000Z`;
}
