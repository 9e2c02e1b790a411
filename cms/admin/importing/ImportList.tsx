import { acceptedEndings } from '../../importing/accept-upload.ts';
import { lastUploads, runOf, type Upload } from '../../importing/upload-store.ts';
import { clockTime } from '../clock-time.ts';
import { importWords } from './import-words.ts';
import { StaffTable } from './StaffTable.tsx';
import { UploadForm } from './UploadForm.tsx';

const most = 10;

/** A form for a file, and what was uploaded before. */
export async function ImportList({ language }: { language: string }) {
  const words = importWords(language);
  const uploads = await lastUploads(most);
  const states = await Promise.all(uploads.map(({ id }) => stateOf(id, language)));
  return (
    <>
      <UploadForm accepted={acceptedEndings.join(',')} language={language} />
      <h2>{words.earlier}</h2>
      {uploads.length === 0 ? (
        <p>{words.noneYet}</p>
      ) : (
        <StaffTable
          headings={[words.file, words.state, words.by, words.at]}
          rows={uploads.map((upload, index) => [
            linkTo(upload),
            states[index],
            upload.by,
            clockTime(new Date(upload.at), language),
          ])}
        />
      )}
    </>
  );
}

function linkTo({ id, name }: Upload) {
  return (
    <a key={id} href={`/admin/import?id=${id}`}>
      {name}
    </a>
  );
}

async function stateOf(id: string, language: string): Promise<string> {
  const words = importWords(language);
  const [check, done] = await Promise.all([runOf(id, 'check'), runOf(id, 'import')]);
  const inWords = {
    check: { running: words.checking, done: words.checked },
    import: { running: words.importing, done: words.imported },
  };
  const [step, { state }] =
    done.state === 'not-begun' ? (['check', check] as const) : (['import', done] as const);
  return state === 'running' || state === 'done' ? inWords[step][state] : words.endedEarly;
}
