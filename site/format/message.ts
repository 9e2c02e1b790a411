/** What a Procedure asks for, as someone would send it to a relative. */
export type Message = {
  title: string;
  facts: { name: string; value: string }[];
  /** The Case, where there are several. */
  forCase?: string;
  papersTitle: string;
  papers: string[];
  url: string;
};

/** Plain text that reads well in Zalo, SMS or e-mail: one fact a line, a box before each paper, the link last. */
export function messageOf({ title, facts, forCase, papersTitle, papers, url }: Message): string {
  return [
    title.toLocaleUpperCase('vi'),
    ...facts.map(({ name, value }) => `${name}: ${value}`),
    ...(papers.length > 0
      ? ['', forCase ? `${papersTitle} (${forCase}):` : `${papersTitle}:`]
      : []),
    ...papers.map((paper) => `☐ ${paper}`),
    '',
    url,
  ].join('\n');
}
