import { serve } from '@hono/node-server';
import { carefulModel } from '#chatbot/careful-model';
import { modelConfig } from '#chatbot/config';
import { langchainModel } from '#chatbot/langchain-model';
import { serverSettings } from '../config.ts';
import { recordReads } from '../content/record-reads.ts';
import { createLog } from '../log.ts';
import { keepPicture } from '../pictures/keep-picture.ts';
import { publisherWord } from '../publisher/publisher-word.ts';
import { siteFolders } from '../publisher/site-folders.ts';
import { loadBundle } from '../render/load-bundle.ts';
import { createApp } from './app.ts';
import { chooseSearch } from './choose-search.ts';
import { followCorpus } from './follow-corpus.ts';
import { createGate } from './gate.ts';
import { learn } from './learning/learn.ts';
import { ratingsIn } from './learning/ratings.ts';
import { staticFiles } from './static-files.ts';

const settings = serverSettings();
const log = createLog('portal', settings.LOG_LEVEL);
const folders = siteFolders(settings.DATA_DIR);
const learning = learn(settings, log);
const follower = await followCorpus(
  folders.corpus,
  (fault) => log.error({ fault }, 'What is published could not be followed.'),
  100,
  learning.signals,
);
const { render } = await loadBundle();
const modelSettings = modelConfig();
const model =
  modelSettings &&
  carefulModel(langchainModel(modelSettings), {
    tokensPerDay: modelSettings.tokensPerDay,
    failures: 3,
    pause: 60_000,
    atOnce: 32,
  });

const { search, watch } = chooseSearch(settings, follower.corpus, log, learning.signals);

// Without a model an answer takes milliseconds: so many wait about a second.
const mostQuestionsAtOnce = 200;

const app = createApp({
  search,
  content: () => recordReads(follower.corpus().store).content,
  assistant: (lang) => {
    const { search, store } = follower.corpus();
    return {
      search,
      find: store.find,
      where: store.where,
      settings: store.find('site-settings', 'site-settings', lang),
      model,
      onRejected: (rejection) =>
        log.warn(rejection, 'A sentence of the model was not let through.'),
    };
  },
  asking: createGate(mostQuestionsAtOnce),
  facts: () => {
    const { store, changedAt } = follower.corpus();
    const publishedAt = changedAt?.toISOString();
    return { documents: store.size(), publishedAt, search: watch().by };
  },
  publisher: () => publisherWord(folders),
  searches: () => watch().answered,
  counter: learning.counter,
  ratings: ratingsIn({ url: settings.CMS_URL, key: settings.PORTAL_KEY }),
  files: staticFiles(folders),
  picture: (picture) => keepPicture(picture, folders.pictures),
  render,
  portalKey: settings.PORTAL_KEY,
  origin: settings.PORTAL_URL,
  log,
});

const server = serve(
  { fetch: app.fetch, port: settings.PORTAL_PORT, hostname: settings.PORTAL_HOST },
  ({ port }) => {
    log.info({ port }, 'The portal is up.');
    process.send?.({ type: 'ready' });
  },
);
server.once('error', (fault) => {
  log.fatal(
    { fault },
    `The portal cannot listen on port ${settings.PORTAL_PORT}. Set PORTAL_PORT to another.`,
  );
  process.exit(1);
});

for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, stop);
// The parent may have died while the corpus was being read.
if (process.send && !process.connected) stop();

function stop() {
  follower.stop();
  const told = learning.stop();
  server.close(() => void told.finally(() => process.exit(0)));
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  setTimeout(() => process.exit(0), 3000).unref();
}
