/** The link that dials a number as printed: `0257 3 841 234` → `tel:02573841234`. */
export function telephone(printed: string): string {
  return `tel:${printed.replace(/[^\d+]/g, '')}`;
}
