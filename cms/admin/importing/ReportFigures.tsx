import type { Report } from '../../importing/upload-store.ts';
import { dirtInVietnamese } from './dirt-in-words.ts';
import { importWords } from './import-words.ts';
import { StaffTable } from './StaffTable.tsx';

const outcomes = ['created', 'changed', 'drafted', 'unchanged', 'retired', 'rejected'] as const;
/** Proposals beyond these stand in the report to download. */
const most = 50;

/** How many rows each outcome has. */
export function Counts({ report, language }: { report: Report; language: string }) {
  const words = importWords(language);
  return (
    <>
      <StaffTable
        headings={outcomes.map((one) => words[one])}
        rows={[outcomes.map((one) => (report.count[one] ?? 0).toLocaleString(language))]}
      />
      {(report.count.drafted ?? 0) > 0 && <p>{words.draftedIs}</p>}
    </>
  );
}

/** What was not clean in the source, and what is proposed because nobody here knows it. */
export function DirtAndProposals({ report, language }: { report: Report; language: string }) {
  const words = importWords(language);
  const kinds: Record<string, string> = {
    fields: words.fieldsOf,
    agencies: words.agencies,
    audiences: words.audiences,
    'legal-documents': words.legalDocuments,
  };
  const dirt = Object.entries(report.dirt).sort(([, a], [, b]) => b.places - a.places);
  const { proposed } = report;
  return (
    <>
      {dirt.length > 0 && (
        <>
          <h2>{words.dirt}</h2>
          <StaffTable
            headings={[words.meaning, words.places]}
            rows={dirt.map(([kind, { places, meaning }]) => [
              language === 'en' ? meaning : (dirtInVietnamese[kind] ?? meaning),
              places.toLocaleString(language),
            ])}
          />
        </>
      )}
      {proposed.length > 0 && (
        <>
          <h2>
            {words.proposals} ({proposed.length.toLocaleString(language)})
          </h2>
          <p>{words.proposalsIs}</p>
          <StaffTable
            headings={[words.name, words.kind]}
            rows={proposed
              .slice(0, most)
              .map(({ name, collection }) => [name, kinds[collection] ?? collection])}
          />
        </>
      )}
    </>
  );
}
