import type { Context, MiddlewareHandler } from 'hono';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { isLoopback, peerOf } from './peer.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { publisherMetrics } from './publisher-metrics.ts';

/** Counts requests and shows the figures, in Prometheus' format, to whoever asks from this machine. No address and no query is kept. */
export function createMetrics(needs: PortalNeeds): {
  count: MiddlewareHandler;
  show: (context: Context) => Promise<Response>;
} {
  const registers = [new Registry()];
  const register = registers[0]!;
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: 'portal_requests_total',
    help: 'Requests answered.',
    labelNames: ['area', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'portal_request_seconds',
    help: 'Time to the first byte.',
    labelNames: ['area'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 3],
    registers,
  });
  const documents = new Gauge({
    name: 'portal_documents',
    help: 'Published Documents known.',
    registers,
  });
  const searches = new Counter({
    name: 'portal_searches_total',
    help: 'Searches answered, by the search server or by the engine that stands by.',
    labelNames: ['by'],
    registers,
  });
  const onStandby = new Gauge({
    name: 'portal_search_on_standby',
    help: '1 while the search server does not answer and the portal searches by itself, or has none.',
    registers,
  });
  const showPublisher = publisherMetrics(registers);

  return {
    async count(context, next) {
      const start = performance.now();
      await next();
      const area = areaOf(context.req.path);
      requests.inc({ area, status: context.res.status });
      seconds.observe({ area }, (performance.now() - start) / 1000);
    },
    async show(context) {
      if (!isHere(context)) return context.text('', 404);
      const facts = needs.facts();
      documents.set(facts.documents);
      onStandby.set(facts.search === 'standby' ? 1 : 0);
      showPublisher(await needs.publisher());
      searches.reset();
      for (const [by, count] of Object.entries(needs.searches())) searches.inc({ by }, count);
      return context.body(await register.metrics(), 200, { 'content-type': register.contentType });
    },
  };
}

function areaOf(path: string): string {
  const [, first = ''] = path.split('/');
  if (first === 'health' || first === 'metrics') return 'watch';
  return first === 'api' || first === '_assets' || first === 'media' ? first : 'pages';
}

// What comes through nginx comes from this machine too, but says for whom.
function isHere(context: Context): boolean {
  return context.req.header('x-forwarded-for') === undefined && isLoopback(peerOf(context));
}
