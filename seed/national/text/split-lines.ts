/** Conditions one a line, where every line is an item of its own: each begins with the same sort of mark. Otherwise one text. */
export function splitLines(prose: string): string[] {
  const lines = prose.split('\n').filter(Boolean);
  if (lines.length < 2) return lines;
  const marks = [/^[-–•*]\s*(?=\S)/u, /^\d{1,2}[.)]\s+(?=\S)/u, /^[a-zđ]\)\s*(?=\S)/u];
  const mark = marks.find((one) => lines.every((line) => one.test(line)));
  return mark ? lines.map((line) => line.replace(mark, '')) : [prose];
}
