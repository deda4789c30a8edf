import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AddressRefused, guardedFetch } from './guarded-fetch.js';
import { mayConnectTo } from './private-networks.js';

let server: Server;
let port: number;
let requests: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (request.url === '/elsewhere') response.writeHead(302, { location: '/next' }).end();
    else if (request.url === '/long') response.end('x'.repeat(2 * 1024 * 1024));
    else request.pipe(response.writeHead(200, { 'content-type': 'text/plain' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});

beforeEach(() => {
  requests = [];
});

afterAll(() => server.close());

const toItself = (path = '/', host = '127.0.0.1') => `http://${host}:${port}${path}`;

describe('addresses that may be connected to', () => {
  const may = mayConnectTo([]);

  it.each(['8.8.8.8', '193.156.1.1', '2a00:1450:400f::1', '2001:67c::1'])('%s may', (address) => expect(may(address)).toBe(true));

  it.each([
    '127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255',
    '::', '::1', '::ffff:127.0.0.1', '::ffff:a9fe:a9fe', '::7f00:1', 'fe80::1', 'fd00::1', 'fd00:ec2::254', '64:ff9b::7f00:1', '2002:7f00:1::',
  ])('%s may not', (address) => expect(may(address)).toBe(false));

  it('are also those that the operator names', () => {
    const more = mayConnectTo(['10.20.0.0/16', '192.168.1.7', 'fd12::/16']);
    expect(['10.20.3.4', '192.168.1.7', 'fd12::9'].map(more)).toEqual([true, true, true]);
    expect(['10.21.0.1', '192.168.1.8', 'fd13::9'].map(more)).toEqual([false, false, false]);
  });
});

describe('a guarded fetch', () => {
  it.each(['127.0.0.1', '0.0.0.0', '2130706433', '0x7f.1', 'localhost', '[::ffff:127.0.0.1]'])('does not reach its own machine as %s', async (host) => {
    await expect(guardedFetch(mayConnectTo([]))(toItself('/', host))).rejects.toThrow(AddressRefused);
    expect(requests).toEqual([]);
  });

  it('asks, sends and answers where it may', async () => {
    const answer = await guardedFetch(mayConnectTo(['127.0.0.0/8']))(toItself('/token'), { method: 'POST', body: new URLSearchParams({ code: 'æ' }) });
    expect({ status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }).toEqual({ status: 200, type: 'text/plain', text: 'code=%C3%A6' });
    expect(requests).toEqual(['POST /token']);
  });

  it('follows nobody elsewhere', async () => {
    const answer = await guardedFetch(() => true)(toItself('/elsewhere'));
    expect(answer.status).toBe(302);
    expect(requests).toEqual(['GET /elsewhere']);
  });

  it('takes no endless answer', async () => {
    await expect(guardedFetch(() => true)(toItself('/long'))).rejects.toThrow('longer');
  });
});
