import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Publication, PublicationPage } from '#content/publication';
import { carryOut } from '#site/publisher/carry-out';
import { oneAtATime } from '#site/publisher/one-at-a-time';
import { openCms, type Cms } from '../../cms/open-cms.ts';
import { aSiteOf, drain, treeOf } from './a-site.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());

test('Documents renamed, swapped, withdrawn and published again, several at once, while the publisher is at work: the site is what the CMS holds', async () => {
  const site = await aSiteOf([]);
  const one = await publish('mot');
  const two = await publish('hai');
  const three = await publish('ba');
  const edited = new AbortController();
  const publisher = (async () => {
    while (!edited.signal.aborted) await work(site);
  })();

  await Promise.all([rename(one, 'bon'), rename(one, 'nam'), rename(one, 'sau')]);
  await Promise.allSettled([rename(two, 'chung'), rename(three, 'chung')]);
  await rename(one, 'o-giua');
  await Promise.all([rename(two, 'bay').then(() => rename(one, 'hai')), set(three, 'draft')]);
  await Promise.all(['published', 'draft', 'published', 'draft'].map((one) => set(two, one)));
  await Promise.all([set(three, 'published'), rename(one, 'mot'), rename(three, 'ba-moi')]);
  edited.abort();
  await publisher;
  await work(site);
  await drain(site);

  const held = await everything();
  const afresh = await aSiteOf(held);
  const [incremental, full] = await Promise.all([treeAt(site), treeAt(afresh)]);
  await Promise.all([site.remove(), afresh.remove()]);
  expect(incremental).toEqual(full);
  expect(held.map(({ type, version }) => [type, version])).toEqual([
    ['published', 7],
    [expect.any(String), expect.any(Number)],
    ['published', expect.any(Number)],
  ]);
  for (const slug of ['bon', 'nam', 'sau', 'o-giua'])
    expect(Object.keys(full)).toContain(`301/linh-vuc/${slug}.html`);
  expect(full['301/linh-vuc/bon.html']).toBe('→ ../../linh-vuc/mot.html');
});

async function publish(slug: string): Promise<number> {
  const data = { name: slug, icon: 'justice', slug, _status: 'published' };
  const { id } = await cms.payload.create({ collection: 'fields', data } as never);
  return id;
}

function rename(id: number, newSlug: string) {
  const data = { newSlug, _status: 'published' };
  return cms.payload.update({ collection: 'fields', id, data } as never);
}

function set(id: number, _status: string) {
  return cms.payload.update({ collection: 'fields', id, data: { _status } } as never);
}

/** Carries out what is announced at this moment, the newest first, as an unlucky queue might. */
async function work({ state, tools }: Awaited<ReturnType<typeof aSiteOf>>) {
  const carrier = {
    cms: {
      one: async (kind: string, id: string) =>
        Publication.parse((await cms.portal(`/published/${kind}/${id}`)).body),
      report: async () => {},
    },
    state,
    tools,
    inTurn: oneAtATime(),
    log: { info: () => {} },
  };
  for (const announcement of (await cms.announcements()).toReversed())
    await carryOut(announcement, carrier);
}

async function everything(): Promise<Publication[]> {
  return PublicationPage.parse((await cms.portal('/published')).body).publications;
}

function treeAt({ folders }: Awaited<ReturnType<typeof aSiteOf>>) {
  return treeOf(path.join(folders.releases, 'r1'));
}
