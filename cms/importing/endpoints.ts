import type { ReadableStream } from 'node:stream/web';
import type { Endpoint, PayloadRequest } from 'payload';
import { Refusal } from '../access/refusal.ts';
import { beginStep } from './begin-step.ts';
import { keepUpload } from './keep-upload.ts';
import { mayImport } from './may-import.ts';
import { Change, Rejected, reportLines } from './report-lines.ts';
import { findUpload, removeUpload, runOf, type Step, type Upload } from './upload-store.ts';
import { uploadTroubles } from './upload-troubles.ts';

/** Uploading a catalogue, looking at the difference, and importing it. For administrators. */
export const importEndpoints: Endpoint[] = [
  {
    path: '/imports',
    method: 'post',
    handler: async (req) => {
      closeToOthers(req);
      const upload = await keepUpload({
        name: typeof req.query.name === 'string' ? req.query.name : '',
        complete: req.query.complete === '1',
        by: req.user?.email ?? '',
        body: (req.body ?? null) as ReadableStream<Uint8Array> | null,
      });
      if (typeof upload === 'string') {
        const [vi, en] = uploadTroubles[upload];
        throw new Refusal(vi, en, 400);
      }
      if (!(await beginStep(upload, 'check'))) {
        await removeUpload(upload.id);
        throw busy();
      }
      return Response.json({ id: upload.id }, { status: 201 });
    },
  },
  {
    path: '/imports/:id/:step',
    method: 'post',
    handler: async (req) => {
      const upload = await uploadOf(req);
      const step = stepOf(req);
      const [check, done] = [await runOf(upload.id, 'check'), await runOf(upload.id, 'import')];
      if (done.state === 'done')
        throw new Refusal('Tệp này đã nhập xong.', 'This file has been imported.', 409);
      if (step === 'import' && check.state !== 'done')
        throw new Refusal('Hãy chờ so sánh xong.', 'Wait until the check is done.', 409);
      if (!(await beginStep(upload, step))) throw busy();
      return Response.json({ begun: step });
    },
  },
  {
    path: '/imports/:id',
    method: 'delete',
    handler: async (req) => {
      const upload = await uploadOf(req);
      const runs = [await runOf(upload.id, 'check'), await runOf(upload.id, 'import')];
      if (runs.some(({ state }) => state === 'running')) throw busy();
      if (runs[1]?.state !== 'not-begun')
        throw new Refusal(
          'Tệp này đã bắt đầu nhập, nên báo cáo được giữ lại.',
          'This file has begun to be imported, so its report is kept.',
          409,
        );
      await removeUpload(upload.id);
      return Response.json({ discarded: upload.id });
    },
  },
  {
    path: '/imports/:id/:step/report',
    method: 'get',
    handler: async (req) => {
      const { id, name, by, at } = await uploadOf(req);
      const step = stepOf(req);
      const run = await runOf(id, step);
      if (run.state !== 'done')
        throw new Refusal('Chưa có báo cáo.', 'There is no report yet.', 409);
      const [changes, rejected] = await Promise.all([
        reportLines({ id, step }, { name: 'changes', schema: Change }),
        reportLines({ id, step }, { name: 'rejected', schema: Rejected }),
      ]);
      return Response.json(
        { file: name, by, at, dryRun: step === 'check', ...run.report, changes, rejected },
        { headers: { 'content-disposition': `attachment; filename="${step}-${id}.json"` } },
      );
    },
  },
];

function closeToOthers(req: PayloadRequest): void {
  if (!mayImport(req))
    throw new Refusal(
      'Chỉ người quản trị được nhập danh mục.',
      'Only an administrator can import a catalogue.',
      403,
    );
}

async function uploadOf(req: PayloadRequest): Promise<Upload> {
  closeToOthers(req);
  const upload = await findUpload(req.routeParams?.id);
  if (!upload) throw new Refusal('Không có lần nhập này.', 'There is no such import.', 400);
  return upload;
}

function stepOf(req: PayloadRequest): Step {
  const step = req.routeParams?.step;
  if (step === 'check' || step === 'import') return step;
  throw new Refusal('Không có bước này.', 'There is no such step.', 400);
}

function busy(): Refusal {
  return new Refusal(
    'Một lần nhập khác đang chạy. Hãy chờ xong rồi làm lại.',
    'Another import is running. Try again once it has ended.',
    409,
  );
}
