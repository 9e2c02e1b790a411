/** Heads the rows of a list with what they say: `Bước 2: Nộp hồ sơ`. */
export function titledRows(word: { vi: string; en: string }) {
  return {
    components: { RowLabel: { path: '/admin/RowTitle.tsx#RowTitle', clientProps: { word } } },
  };
}
