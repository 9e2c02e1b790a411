import { mkdir, mkdtemp, readFile, readdir, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Publication } from '#content/publication';
import { loadBundle } from '#site/render/load-bundle';
import { aField } from '../../builders/a-field.ts';
import { aProcedure } from '../../builders/a-procedure.ts';
import { aPublication, aWithdrawal } from '../../builders/a-publication.ts';
import { until } from '../../journeys/until.ts';
import { anOwnDatabase } from '../own-database.ts';
import { startStandInCms, type StandInCms } from '../stand-in-cms.ts';
import { startProcess, type Started } from '../start-process.ts';
import { aSiteOf, treeOf } from './a-site.ts';

const key = 'a-key-of-more-than-thirty-two-characters';
let data: string;
let cms: StandInCms;
let database: Awaited<ReturnType<typeof anOwnDatabase>>;
let publishers: Started[];

beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'portal-publisher-'));
  cms = await startStandInCms(key);
  database = await anOwnDatabase();
  publishers = [];
});

afterEach(async () => {
  await Promise.all(publishers.map((publisher) => publisher.end('SIGKILL')));
  await cms.stop();
  await database.drop();
  await rm(data, { recursive: true });
});

test('what is announced stands on its page, and the editor is told', async () => {
  await startPublisher();

  await publishAs(aPublication(aProcedure({ title: 'Đăng ký thả diều' })));

  await until(5_000, () => expectOnPage('thu-tuc/khai-sinh.html', 'Đăng ký thả diều'));
  await until(5_000, () =>
    expect(cms.reports).toEqual([
      expect.objectContaining({ kind: 'procedure', id: 'khai-sinh', version: 1, outcome: 'live' }),
    ]),
  );
  expect(cms.reports[0]!.pages).toBeGreaterThan(2);
});

test('what is withdrawn is answered with 410 from then on', async () => {
  cms.hold(aPublication(aProcedure()));
  await startPublisher();
  await expectOnPage('thu-tuc/khai-sinh.html', 'Đăng ký khai sinh');

  await publishAs(aWithdrawal(aProcedure(), { reason: { vi: 'Đã có thủ tục khác.' } }));

  await until(5_000, () => expectOnPage('410/thu-tuc/khai-sinh.html', 'Đã có thủ tục khác.'));
  await until(5_000, () =>
    expect(stat(path.join(data, 'site/current/thu-tuc/khai-sinh.html'))).rejects.toThrow('ENOENT'),
  );
});

test('a file that nothing has shown for more than a day is taken away', async () => {
  const media = path.join(data, 'site/media/abc');
  await mkdir(media, { recursive: true });
  await writeFile(path.join(media, 'to-khai.pdf'), 'withdrawn');
  const since = new Date(Date.now() - 25 * 3_600_000).toISOString();
  const note = path.join(data, 'site/retired-media.json');
  await writeFile(note, JSON.stringify({ 'abc/to-khai.pdf': since }));

  await startPublisher();

  await until(5_000, () => expect(stat(media)).rejects.toThrow('ENOENT'));
});

test('what is renamed is found at its new address, and its former one leads there', async () => {
  cms.hold(aPublication(aProcedure({ slug: 'cu' })));
  await startPublisher();

  await publishAs({
    ...aPublication(aProcedure({ slug: 'moi', version: 2 })),
    formerSlugs: [{ slug: 'cu', until: '2026-11-01T00:00:00.000Z' }],
  });

  await until(5_000, () => expectOnPage('thu-tuc/moi.html', 'Đăng ký khai sinh'));
  await until(5_000, async () => {
    const link = path.join(data, 'site/current/301/en/procedures/cu.html');
    expect(await readlink(link)).toBe('../../../en/procedures/moi.html');
  });
});

test('a second start renders nothing that is there', async () => {
  cms.hold(aPublication(aProcedure()));
  const first = await startPublisher();
  await first.end();
  const before = await siteButWord();

  const second = await startPublisher();

  await until(5_000, () => expect(second.said()).toContain('"pages":0'));
  expect(await siteButWord()).toEqual(before);
});

test('a publisher killed in the middle of an announcement resumes within ten seconds', async () => {
  const first = await startPublisher();
  const goOn = cms.hesitate();
  await publishAs(aPublication(aProcedure({ title: 'Không mất' })));
  await until(5_000, () => expect(cms.asked).toContain('procedure:khai-sinh'));

  await first.end('SIGKILL');
  goOn();
  const killed = performance.now();
  await startPublisher();

  await until(10_000, () => expectOnPage('thu-tuc/khai-sinh.html', 'Không mất'));
  await until(10_000, async () => expect(await database.waiting()).toEqual([]));
  expect(performance.now() - killed).toBeLessThan(10_000);
});

test('an announcement that a newer one replaced while a killed publisher had it leaves nothing in the queue', async () => {
  const first = await startPublisher();
  const goOn = cms.hesitate();
  await publishAs(aPublication(aProcedure({ title: 'Cũ' })));
  await until(5_000, () => expect(cms.asked).toContain('procedure:khai-sinh'));
  await publishAs(aPublication(aProcedure({ title: 'Mới', version: 2 })));

  await first.end('SIGKILL');
  goOn();
  await startPublisher();

  await until(5_000, () => expectOnPage('thu-tuc/khai-sinh.html', 'Mới'));
  await until(5_000, async () => expect(await database.waiting()).toEqual([]));
});

test('killed again and again under load, it loses nothing and leaves what a full render would', async () => {
  const publications = Array.from({ length: 30 }, (_, n) =>
    aPublication(
      aProcedure({
        id: `so-${n % 10}`,
        version: 1 + Math.floor(n / 10),
        title: `Lần ${n}`,
        fields: n % 2 ? ['ho-tich'] : [],
      }),
    ),
  );
  cms.hold(aPublication(aField()));
  let publisher = await startPublisher();

  for (const [n, publication] of publications.entries()) {
    await publishAs(publication);
    if (n % 12 === 11) {
      await pause(20 * n);
      await publisher.end('SIGKILL');
      publisher = await startPublisher();
    }
  }
  await until(20_000, async () => expect(await database.waiting()).toEqual([]));
  await publisher.end();

  const { render } = await loadBundle();
  const afresh = await aSiteOf([aPublication(aField()), ...publications.slice(20)], render);
  const [incremental, full] = await Promise.all([
    pagesOf(path.join(data, 'site/current/')),
    pagesOf(path.join(afresh.folders.current, '/')),
  ]);
  await afresh.remove();
  expect(incremental).toEqual(full);
});

test('a Field renamed over hundreds of pages is shown by them all, also after a kill in the middle', async () => {
  const many = Array.from({ length: 300 }, (_, n) =>
    aPublication(aProcedure({ id: `so-${n}`, slug: `so-${n}`, fields: ['ho-tich'] })),
  );
  for (const one of [...many, aPublication(aField({ name: 'Tên cũ' }))]) cms.hold(one);
  const first = await startPublisher();

  await publishAs(aPublication(aField({ name: 'Tên mới', version: 2 })));
  await publishAs(aPublication(aProcedure({ id: 'gap', slug: 'gap', title: 'Việc gấp' })));
  await until(10_000, () => expectOnPage('thu-tuc/gap.html', 'Việc gấp'));
  await first.end('SIGKILL');
  await startPublisher();

  await until(45_000, async () => expect(await pagesWith('Tên cũ')).toBe(0));
  expect(await pagesWith('Tên mới')).toBeGreaterThan(600);
}, 60_000);

test('a CMS that is down is waited for', async () => {
  const publisher = await startPublisher();
  const port = Number(new URL(cms.url).port);
  await cms.stop();
  await database.announce({ kind: 'procedure', id: 'khai-sinh', version: 1 });
  await until(5_000, () => expect(publisher.said()).toContain('The CMS does not answer'));

  cms = await startStandInCms(key, port);
  cms.hold(aPublication(aProcedure()));

  await until(5_000, () => expectOnPage('thu-tuc/khai-sinh.html', 'Đăng ký khai sinh'));
});

test('an announcement that cannot be carried out stays with its reason, and the others go on', async () => {
  await startPublisher();
  cms.refuse('procedure:hong');

  await database.announce({ kind: 'procedure', id: 'hong', version: 1 });
  await publishAs(aPublication(aProcedure()));

  await until(5_000, () => expectOnPage('thu-tuc/khai-sinh.html', 'Đăng ký khai sinh'));
  const [parked] = await database.waiting();
  expect(parked).toMatchObject({ key: 'procedure:hong' });
  expect(parked!.last_error).toContain('Its summary is missing.');
  expect(cms.reports).toContainEqual(
    expect.objectContaining({
      id: 'hong',
      outcome: 'failed',
      because: expect.stringContaining('Its summary is missing.') as string,
    }),
  );
});

test('an announcement that failed is carried out soon after its cause is gone', async () => {
  await startPublisher();
  cms.refuse('procedure:khai-sinh');
  await publishAs(aPublication(aProcedure()));
  await until(10_000, () => expect(cms.reports.length).toBeGreaterThan(1));

  cms.allow('procedure:khai-sinh');

  await until(10_000, () => expectOnPage('thu-tuc/khai-sinh.html', 'Đăng ký khai sinh'));
  await until(5_000, async () => expect(await database.waiting()).toEqual([]));
}, 30_000);

test('editors’ announcements go before those of a bulk change', async () => {
  const many = Array.from({ length: 12 }, (_, n) => aPublication(aProcedure({ id: `so-${n}` })));
  const publisher = await startPublisher();
  await publisher.end();
  for (const one of many) {
    cms.hold(one);
    await database.announce(one, 1);
  }
  await publishAs(aPublication(aProcedure({ id: 'gap' })));

  await startPublisher();

  await until(30_000, async () => expect(await database.waiting()).toEqual([]));
  // It is the first to be taken up; three others are asked for beside it.
  expect(cms.asked.indexOf('procedure:gap')).toBeLessThan(4);
  expect(cms.asked).toHaveLength(13);
}, 40_000);

test.each([
  ['answers 503', (response: ServerResponse) => response.writeHead(503).end()],
  ['never answers', () => {}],
])('a search server that %s holds up no page', async (_, answer) => {
  const searchServer = createServer((__, response) => void answer(response));
  await new Promise<void>((resolve) => searchServer.listen(0, '127.0.0.1', resolve));
  const { port } = searchServer.address() as AddressInfo;
  const publisher = launch({ MEILI_URL: `http://127.0.0.1:${port}`, MEILI_WRITE_KEY: key });
  await publisher.ready();

  await publishAs(aPublication(aProcedure({ title: 'Không chờ ai' })));

  await until(5_000, () => expectOnPage('thu-tuc/khai-sinh.html', 'Không chờ ai'));
  await until(5_000, () => expect(cms.reports).toMatchObject([{ outcome: 'live' }]));
  await until(5_000, async () => expect(await database.waiting()).toEqual([]));
  searchServer.closeAllConnections();
  searchServer.close();
});

test('a second publisher waits until the first is gone', async () => {
  const first = await startPublisher();
  const second = launch();
  await pause(2_000);
  expect(second.said()).not.toContain('up to date');

  await first.end('SIGKILL');

  await second.ready();
  await publishAs(aPublication(aProcedure()));
  await until(5_000, () => expectOnPage('thu-tuc/khai-sinh.html', 'Đăng ký khai sinh'));
});

test('a wrong key ends it with a sentence that says what to look at', async () => {
  const publisher = launch({ PORTAL_KEY: `another-${key}` });

  await expect(publisher.ready()).rejects.toThrow('Is PORTAL_KEY the same on both sides?');
});

function launch(env: Record<string, string> = {}) {
  const publisher = startProcess('site/publisher/worker.ts', {
    DATA_DIR: data,
    DATABASE_URL: database.url,
    CMS_URL: cms.url,
    PORTAL_URL: 'https://portal.example.vn',
    PORTAL_KEY: key,
    LOG_LEVEL: 'info',
    ...env,
  });
  publishers.push(publisher);
  return publisher;
}

async function startPublisher() {
  const publisher = launch();
  await publisher.ready();
  return publisher;
}

// What the publisher says of itself has the time in it.
// The publisher's word is written anew all the while.
function siteButWord() {
  return treeOf(path.join(data, 'site'), 'publisher.json');
}

async function publishAs(publication: Publication) {
  cms.hold(publication);
  await database.announce(publication);
}

async function expectOnPage(file: string, words: string) {
  expect(await readFile(path.join(data, 'site/current', file), 'utf8')).toContain(words);
}

async function pagesWith(words: string): Promise<number> {
  const folder = path.join(data, 'site/current');
  const files = await readdir(folder, { recursive: true });
  const texts = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => readFile(path.join(folder, file), 'utf8')),
  );
  return texts.filter((text) => text.includes(words)).length;
}

// The two bundles bring different files of their own; what is compared is what was rendered.
async function pagesOf(folder: string) {
  const tree = await treeOf(folder);
  return Object.fromEntries(
    Object.entries(tree).filter(([file]) => /\.(html|xml)(\.br|\.gz)?$/.test(file)),
  );
}
