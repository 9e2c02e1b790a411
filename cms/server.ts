import { createServer } from 'node:http';
import next from 'next';
import pino from 'pino';
import { config } from './config.ts';

const log = pino({ name: 'cms', level: config.LOG_LEVEL });
const app = next({
  dir: import.meta.dirname,
  dev: process.argv.includes('--dev'),
  hostname: config.CMS_HOST,
  port: config.CMS_PORT,
});
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  if (request.url === '/') {
    response.writeHead(302, { location: '/admin' }).end();
    return;
  }
  // Many editors' browsers ask for English unasked; who wants it chooses it in the CMS, which sets a cookie.
  if (request.url?.startsWith('/admin')) delete request.headers['accept-language'];
  handle(request, response).catch((fault: unknown) => log.error({ fault }, 'A request failed.'));
});
server.listen(config.CMS_PORT, config.CMS_HOST, () => {
  log.info({ port: config.CMS_PORT }, 'The CMS is up.');
  process.send?.({ type: 'ready' });
});
server.once('error', (fault) => {
  log.fatal(
    { fault },
    `The CMS cannot listen on port ${config.CMS_PORT}. Set CMS_PORT to another.`,
  );
  process.exit(1);
});

for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const)
  process.once(signal, () => {
    // A save that is on its way is finished. What stays open longer is an idle tab's web socket.
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), 3000).unref();
  });
