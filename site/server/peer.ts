import { BlockList, isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The address at the other end of the connection; loopback for a request made in the process, as in tests. */
export function peerOf(context: Context): string {
  const hasSocket = context.env && 'incoming' in context.env;
  const address = hasSocket ? (getConnInfo(context).remote.address ?? '') : '127.0.0.1';
  return address.replace(/^::ffff:/, '');
}

/** Whether an address belongs to this machine. */
export function isLoopback(address: string): boolean {
  return contains(loopback, address);
}

/** Whether an address belongs to this machine or a private network. */
export function isPrivate(address: string): boolean {
  return isLoopback(address) || contains(privateNetworks, address);
}

const loopback = listOf(['127.0.0.0', 8], ['::1', 128]);
const privateNetworks = listOf(
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['fc00::', 7],
);

function listOf(...subnets: [string, number][]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, familyOf(net));
  return list;
}

function contains(list: BlockList, address: string): boolean {
  return isIP(address) !== 0 && list.check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
