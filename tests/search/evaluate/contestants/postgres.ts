import { Client } from 'pg';
import { startTestDatabase } from '../../../database.ts';
import type { Contestant } from '../contestant.ts';
import { inEachLanguage } from './in-each-language.ts';
import type { PlainText } from './plain-text.ts';

/** PostgreSQL's full-text search as it comes: the `simple` configuration, which folds nothing. */
export const postgres: Contestant = {
  name: 'PostgreSQL full text',
  open: async (records) => {
    const database = await startTestDatabase().catch((fault: unknown) => ({
      notRun: `PostgreSQL did not start: ${String(fault)}`,
    }));
    if ('notRun' in database) return database;
    const client = new Client(database.url);
    await client.connect();
    const find = await inEachLanguage(records, async (texts, lang) => {
      await fill(client, `texts_${lang}`, texts);
      return async (q) => {
        const { rows } = await client.query<{ key: string }>(
          `SELECT key FROM texts_${lang}, websearch_to_tsquery('simple', $1) q WHERE words @@ q
           ORDER BY ts_rank_cd(words, q) DESC, key LIMIT 10`,
          [q],
        );
        return rows.map(({ key }) => key);
      };
    });
    return {
      find,
      close: async () => {
        await client.end();
        await database.stop();
      },
    };
  },
};

async function fill(client: Client, table: string, texts: PlainText[]) {
  await client.query(`CREATE TABLE ${table} (key text, words tsvector)`);
  const words = [
    weighed('A', 'title'),
    weighed('B', 'official', 'aliases', 'codes'),
    weighed('C', 'summary'),
    weighed('D', 'text'),
  ].join(' || ');
  await client.query(
    `INSERT INTO ${table} SELECT key, ${words} FROM jsonb_to_recordset($1)
     AS given (key text, title text, official text, aliases text, codes text, summary text, text text)`,
    [JSON.stringify(texts)],
  );
  await client.query(`CREATE INDEX ON ${table} USING gin (words)`);
}

function weighed(weight: string, ...fields: (keyof PlainText)[]): string {
  return `setweight(to_tsvector('simple', ${fields.join(" || ' ' || ")}), '${weight}')`;
}
