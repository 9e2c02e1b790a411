import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeBeside } from '#site/publisher/place-beside';
import { placeFile } from '#site/publisher/tree';
import { staticFiles, type StaticFiles } from '#site/server/static-files';
import { aSite } from '../publisher/a-site.ts';

let site: Awaited<ReturnType<typeof aSite>>;
let serve: StaticFiles;
const birth = '<!doctype html><title>Đăng ký khai sinh</title>';

beforeAll(async () => {
  site = await aSite();
  const { folders } = site;
  const tree = path.join(folders.releases, 'r1');
  await placeFile(tree, 'index.html', '<title>Trang chủ</title>');
  await placeFile(tree, 'thu-tuc/khai-sinh.html', birth);
  await placeFile(tree, '410/thu-tuc/da-go.html', '<title>Đã gỡ</title>');
  await placeFile(folders.assets, '_assets/site.abc.css', 'body { margin: 0 }');
  await mkdir(path.join(folders.media, 'abc'), { recursive: true });
  await writeFile(path.join(folders.media, 'abc/phim.mp4'), '0123456789');
  await writeFile(path.join(folders.root, 'secret.txt'), 'secret');
  await symlink('releases/r1', folders.current);
  serve = staticFiles(folders);
});

afterAll(() => site.remove());

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('a page is sent compressed as %s to whoever takes that', async (name, decompress) => {
  const response = await get('/thu-tuc/khai-sinh', { 'accept-encoding': `deflate, ${name}` });

  expect(response.headers.get('content-encoding')).toBe(name);
  expect(response.headers.get('vary')).toBe('accept-encoding');
  expect(decompress(Buffer.from(await response.arrayBuffer())).toString()).toBe(birth);
});

test('a page is sent plain to whoever takes nothing else, and may be kept but is asked about again', async () => {
  const response = await get('/thu-tuc/khai-sinh', { 'accept-encoding': 'br;q=0' });

  expect(await response.text()).toBe(birth);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(birth)));
});

test.each(['br; q=0', 'br ;q=0.000, identity', 'gzip ; q=0 , br; q=0'])(
  'a page is sent plain to whoever refuses compression as “%s”',
  async (accepted) => {
    const response = await get('/thu-tuc/khai-sinh', { 'accept-encoding': accepted });

    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe(birth);
  },
);

test('a page that has not changed is not sent twice', async () => {
  const first = await get('/thu-tuc/khai-sinh', { 'accept-encoding': 'br' });
  const etag = first.headers.get('etag')!;

  const again = await get('/thu-tuc/khai-sinh', { 'accept-encoding': 'br', 'if-none-match': etag });
  const plain = await get('/thu-tuc/khai-sinh', { 'if-none-match': etag });

  expect(again.status).toBe(304);
  expect(plain.status).toBe(200);
});

test('assets and media may be kept for ever', async () => {
  for (const address of ['/_assets/site.abc.css', '/media/abc/phim.mp4'])
    expect((await get(address)).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
});

test('a film is sent in the parts that are asked for', async () => {
  const part = await get('/media/abc/phim.mp4', { range: 'bytes=2-4' });
  const beyond = await get('/media/abc/phim.mp4', { range: 'bytes=50-' });

  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
  expect(await part.text()).toBe('234');
  expect(beyond.status).toBe(416);
});

test('a withdrawn page is answered with 410 and its explanation', async () => {
  const response = await get('/thu-tuc/da-go', { range: 'bytes=0-2' });

  expect(response.status).toBe(410);
  expect(await response.text()).toContain('Đã gỡ');
});

test('a question about the head gets no body', async () => {
  const response = (await serve(
    new Request('http://portal/thu-tuc/khai-sinh', { method: 'HEAD' }),
  ))!;

  expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(birth)));
  expect(await response.text()).toBe('');
});

test.each([
  '/thu-tuc/khai-sinh.html',
  '/thu-tuc/khai-sinh.html.br',
  '/410/thu-tuc/da-go',
  '/index',
  '/thu-tuc',
  '/%00',
  '/%',
  '/..%2Fsecret.txt',
  '/media/..%2f..%2fsecret.txt',
  '/_assets/%2e%2e/secret.txt',
])('%s is nobody’s address', async (address) => {
  expect(await serve(new Request(`http://portal${address}`))).toBeUndefined();
});

test('no address leads out of the published tree', async () => {
  const piece = fc.constantFrom('..', '%2e%2e', '.', '', '/', '%2f', '\\', '%5c', '%00', 'media');
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const response = await serve(new Request(`http://portal/${pieces.join('/')}/secret.txt`));

      expect((await response?.text()) ?? '').not.toContain('secret');
    }),
  );
});

test('whoever reads while a page is replaced gets the old one or the new one, never half', async () => {
  const tree = path.join(site.folders.releases, 'r1');
  const versions = ['a', 'b'].map((letter) => letter.repeat(200_000));
  await placeFile(tree, 'doi.html', versions[0]!);
  const replacing = { done: false };
  // As many as have a thread of their own, which reads and writes at the same time.
  const placer = placeBeside(1000);
  const page = { path: '/doi', file: 'doi.html', reads: new Set<string>() };
  const replaced = (async () => {
    for (let n = 0; n < 100; n += 1)
      await placer.place(
        { root: tree, isRead: true },
        { ...page, html: Buffer.from(versions[n % 2]!) },
      );
    replacing.done = true;
    await placer.end();
  })();

  const seen: string[] = [];
  while (!replacing.done) {
    const response = await get('/doi');
    const text = await response.text();
    expect(response.headers.get('content-length')).toBe('200000');
    seen.push(text);
  }
  await replaced;

  expect(seen.length).toBeGreaterThan(5);
  expect(seen.filter((text) => !versions.includes(text))).toEqual([]);
});

async function get(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const response = await serve(new Request(`http://portal${address}`, { headers }));
  if (!response) throw new Error(`Nothing is at ${address}.`);
  return response;
}
