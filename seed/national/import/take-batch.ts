import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import type { NationalProcedure } from '../national-procedure.ts';
import type { Decision } from './decide.ts';
import { openDirectory, type Directory } from './directory.ts';
import { inTransaction } from './in-transaction.ts';
import { readRecords } from './records.ts';
import { takeRow, type Standing } from './take-row.ts';

/** A row that was read, with the place it came from. */
export type Read = { file: string; row: number; procedure: NationalProcedure; raw: unknown };
/** What became of it. */
export type Taken = { read: Read } & ({ decision: Decision } | { refusal: string });

/** Takes batches of rows, each in one transaction: killed in the middle, an import leaves whole batches behind. */
export async function createTaker(payload: Payload, { dryRun }: { dryRun: boolean }) {
  const open = async () => openDirectory(await createLocalReq({}, payload));
  let directory: Directory = await open();
  const imagined: Standing['imagined'] = new Map();
  const proposed = new Map<string, Directory['proposed'][number]>();
  const collect = () => {
    for (const one of directory.proposed.splice(0))
      proposed.set(`${one.collection}/${one.name}`, one);
  };

  const take = async (reads: Read[], req: PayloadRequest, asDraft?: string): Promise<Taken[]> => {
    const found = await standingOf([...new Set(reads.map(({ procedure }) => procedure.code))], req);
    const standing = { ...found, imagined };
    const taken: Taken[] = [];
    for (const read of reads)
      taken.push({
        read,
        decision: await takeRow(read, standing, { directory, req, dryRun, asDraft }),
      });
    return taken;
  };

  /** What cannot be published, as when its English lacks a new step, waits as a draft. */
  const takeAlone = async (read: Read): Promise<Taken[]> => {
    try {
      return await inTransaction(payload, (req) => take([read], req));
    } catch (error) {
      const because = reasonOf(error);
      directory = await open();
      return inTransaction(payload, (req) => take([read], req, because));
    }
  };

  /** When one row of a batch cannot be saved, its rows are taken one by one, and only that one is refused. */
  const takeOneByOne = async (reads: Read[]): Promise<Taken[]> => {
    const taken: Taken[] = [];
    for (const read of reads) {
      directory = await open();
      try {
        taken.push(...(await takeAlone(read)));
        collect();
      } catch (error) {
        taken.push({ read, refusal: reasonOf(error) });
      }
    }
    directory = await open();
    return taken;
  };

  return {
    proposed: () => [...proposed.values()],
    async take(reads: Read[]): Promise<Taken[]> {
      try {
        const taken = await inTransaction(payload, (req) => take(reads, req));
        collect();
        return taken;
      } catch (error) {
        if (!isRefusal(error)) throw error;
        return takeOneByOne(reads);
      }
    },
  };
}

async function standingOf(
  codes: string[],
  req: PayloadRequest,
): Promise<Omit<Standing, 'imagined'>> {
  let reading: ReturnType<Standing['rows']> | undefined;
  const records = await readRecords(req, codes);
  return {
    rows: () => (reading ??= rowsOf(codes, req)),
    records: new Map(records.map((record) => [record.code, record])),
  };
}

async function rowsOf(codes: string[], req: PayloadRequest): ReturnType<Standing['rows']> {
  const { docs } = await req.payload.find({
    collection: 'procedures',
    where: { code: { in: codes } },
    draft: true,
    locale: 'vi',
    depth: 0,
    pagination: false,
    req,
  });
  return new Map(docs.map((doc) => [doc.code, { ...doc }]));
}

/** What the CMS refuses to save carries a status; a database that is gone does not. */
function isRefusal(error: unknown): boolean {
  const status = (error as { status?: number }).status;
  return status !== undefined && status < 500;
}

function reasonOf(error: unknown): string {
  if (!isRefusal(error)) throw error;
  const { message, data } = error as Error & {
    data?: { errors?: { message: string; path: string }[] };
  };
  const [first] = data?.errors ?? [];
  return first ? `${first.path}: ${first.message}` : message;
}
