/** The database in which announcements wait, as a pool of `pg` is: editors' side and publisher look at it alike. */
export type Queue = {
  query(statement: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
};
