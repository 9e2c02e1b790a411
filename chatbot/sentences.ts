/** The sentences of a text, in order, trimmed. Abbreviations and numbers do not end one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\n+/)) {
    let start = 0;
    for (const end of line.matchAll(/[.!?…]["”)]*\s+(?=[\p{Lu}\d"“(])/gu)) {
      const stop = end.index + end[0].length;
      if (abbreviated.test(line.slice(start, end.index + 1))) continue;
      sentences.push(line.slice(start, stop).trim());
      start = stop;
    }
    sentences.push(line.slice(start).trim());
  }
  return sentences.filter((sentence) => sentence !== '');
}

const abbreviated =
  /(?:^|[\s(])(?:\p{Lu}|TP|Tp|tp|TX|Tx|ThS|TS|PGS|GS|BS|St|No|Mr|Mrs|Ms|Dr|e\.g|i\.e|\d{1,2})\.$/u;
