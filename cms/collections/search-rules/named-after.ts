import type { CollectionBeforeChangeHook } from 'payload';

/** Names a row after a list of its words, so that lists and relations show something to read. */
export function namedAfter(field: string): CollectionBeforeChangeHook {
  return ({ data }) => {
    const words: unknown = data[field];
    return Array.isArray(words) ? { ...data, name: words.join(', ').slice(0, 200) } : data;
  };
}
