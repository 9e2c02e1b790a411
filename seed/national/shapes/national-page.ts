/** The public page of a Procedure in the national portal, by its id there. */
export function nationalPage(id: string | undefined): string | undefined {
  return id === undefined
    ? undefined
    : `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${encodeURIComponent(id)}`;
}
