/** Something kept on the reader's device as JSON; undefined when there is nothing readable, or storage is refused. */
export function readKept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value on the device; undefined forgets it. Where storage is refused, the page works on without memory. */
export function keep(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Private windows and full devices refuse; nothing else depends on it.
  }
}

/** What was kept under the name, as words by name. */
export function readRecord(name: string): Record<string, string> {
  const kept = readKept(name);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
