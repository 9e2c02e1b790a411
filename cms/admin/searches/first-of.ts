/** The first value of a parameter of an address, which may be repeated; empty when it is not there. */
export function firstOf(value: string | string[] | undefined): string {
  return [value].flat()[0] ?? '';
}
