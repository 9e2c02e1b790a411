import { appendFileSync } from 'node:fs';
import dgram from 'node:dgram';
import net from 'node:net';

/**
 * Preloaded into every Node process of the product (NODE_OPTIONS=--import …): refuses connections that leave this
 * machine and writes them to NETWORK_LOG, one JSON object a line. Each process also signs in there, so that an empty
 * log of calls can be told from a guard that never ran. Plain JavaScript, because it loads before any compiler.
 */
const write = (entry) =>
  appendFileSync(process.env.NETWORK_LOG, `${JSON.stringify({ pid: process.pid, ...entry })}\n`);

write({ watching: process.argv.slice(1, 4).join(' ') });

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guardedConnect(...args) {
  // Node itself calls this with its arguments already normalised into one array.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof first === 'object' ? (first.path ? undefined : first.host) : second;
  if (!leaves(host)) return connect.apply(this, args);

  const port = typeof first === 'object' ? first.port : first;
  write({ refused: `${host}:${port}` });
  process.nextTick(() => this.destroy(new Error(`The network is refused: ${host}:${port}`)));
  return this;
};

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function guardedSend(...args) {
  const host = args.findLast((arg) => typeof arg === 'string');
  if (leaves(host)) write({ refused: `udp ${host}` });
  else send.apply(this, args);
};

function leaves(host) {
  return host !== undefined && !/^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/.test(host);
}
