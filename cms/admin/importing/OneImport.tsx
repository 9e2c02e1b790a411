import {
  runOf,
  type Report,
  type Run,
  type Step,
  type Upload,
} from '../../importing/upload-store.ts';
import { Following } from '../publishing/Following.tsx';
import { ImportButton } from './ImportButton.tsx';
import { importWords } from './import-words.ts';
import { Counts, DirtAndProposals } from './ReportFigures.tsx';
import { ReportPages } from './ReportPages.tsx';

type Seen = {
  upload: Upload;
  pages: { changes: number; rejected: number };
  language: string;
};

/** One upload: how far it is, its difference or its report, and what can be done with it. */
export async function OneImport({ upload, pages, language }: Seen) {
  const { id, name } = upload;
  const words = importWords(language);
  const [check, done] = await Promise.all([runOf(id, 'check'), runOf(id, 'import')]);
  const step: Step = done.state === 'not-begun' ? 'check' : 'import';
  const run = step === 'check' ? check : done;
  const all = step === 'import' && check.state === 'done' ? check.report.rows : undefined;
  return (
    <>
      <p>
        <a href="/admin/import">{words.back}</a>
      </p>
      <h2>{name}</h2>
      {run.state === 'running' && <UnderWay {...{ step, run, all, language }} />}
      {run.state === 'ended-early' && (
        <>
          <p role="alert">
            {run.because === 'busy'
              ? words.busyIs
              : step === 'check'
                ? words.checkCut
                : words.importCut}
          </p>
          <p className="search-spans">
            <ImportButton label={words.again} id={id} does={step} language={language} />
            {step === 'check' && (
              <ImportButton label={words.discard} id={id} does="discard" language={language} />
            )}
          </p>
        </>
      )}
      {run.state === 'done' && (
        <>
          <p role="status">{step === 'check' ? words.checkedIs : words.importedIs}</p>
          <Counts report={run.report} language={language} />
          {step === 'check' && <Choice id={id} report={run.report} language={language} />}
          <p>
            <a href={`/api/imports/${id}/${step}/report`}>{words.download}</a>
          </p>
          <ReportPages {...{ id, step, report: run.report, pages, language }} />
          <DirtAndProposals report={run.report} language={language} />
        </>
      )}
    </>
  );
}

function UnderWay({
  step,
  run,
  all,
  language,
}: {
  step: Step;
  run: Run & { state: 'running' };
  all: number | undefined;
  language: string;
}) {
  const words = importWords(language);
  const rows = run.progress?.rows ?? 0;
  const label = step === 'check' ? words.checking : words.importing;
  return (
    <>
      <p role="status">
        {label}… {words.rowsSoFar(rows, all)}
      </p>
      <progress aria-label={label} value={all === undefined ? undefined : rows} max={all} />
      <p>
        <Following label={words.follows} />
      </p>
    </>
  );
}

function Choice({ id, report, language }: { id: string; report: Report; language: string }) {
  const words = importWords(language);
  const { created = 0, changed = 0, drafted = 0, retired = 0 } = report.count;
  const count = created + changed + drafted + retired;
  return (
    <>
      {count === 0 && <p>{words.nothingNew}</p>}
      <p className="search-spans">
        {count > 0 && (
          <ImportButton label={words.confirm(count)} id={id} does="import" language={language} />
        )}
        <ImportButton label={words.discard} id={id} does="discard" language={language} />
      </p>
    </>
  );
}
