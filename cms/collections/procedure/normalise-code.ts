/** A procedure code as people type it – ` 1.001193`, `1001193`, `1.001193.000.00.00.h45` – in its normal form. */
export function normaliseCode(typed: string): string {
  const code = typed.replaceAll(/\s/gu, '').toUpperCase();
  return /^\d{7}$/.test(code) ? `${code.slice(0, 1)}.${code.slice(1)}` : code;
}
