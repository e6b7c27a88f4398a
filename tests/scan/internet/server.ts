import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Answer, Site } from './site';

/** The test internet behind one loopback port: an HTTP proxy that plays every host itself, so that nothing leaves this machine. */
export interface Internet {
  /** Address to give as `--proxy`. */
  proxy: string;
  /** Requests so far, as `host path`. */
  visits(): readonly { at: number; host: string; path: string; agent: string }[];
  close(): Promise<void>;
}

/** Requests are counted, and refused past this: a scan gone wild ends instead of running on. */
const MOST_REQUESTS = 20_000;

export async function openInternet(sites: readonly Site[]): Promise<Internet> {
  const byHost = new Map(sites.map((site) => [site.host, site]));
  const visits: { at: number; host: string; path: string; agent: string }[] = [];
  const counts = new Map<string, number>();
  const sockets = new Set<Duplex>();

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'nobody.example'}`);
    const site = byHost.get(url.hostname);
    visits.push({ at: Date.now(), host: url.hostname, path: url.pathname, agent: request.headers['user-agent'] ?? '' });
    if (visits.length > MOST_REQUESTS || site === undefined) return void response.writeHead(502).end();
    const key = `${url.hostname} ${url.pathname}`;
    const visit = counts.get(key) ?? 0;
    counts.set(key, visit + 1);
    const route = url.pathname === '/robots.txt' ? site.robots : site.routes[url.pathname];
    answer(route?.(visit) ?? { status: 404 }, request, response);
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    const site = byHost.get((request.url ?? '').split(':')[0] ?? '');
    if (site === undefined || site.connect === 'refuse') return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    if (site.connect === 'hang') return;
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    server.emit('connection', socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: `http://127.0.0.1:${portOf(server)}`,
    visits: () => visits,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address() as AddressInfo;
  return address.port;
}

function answer(
  { status = 200, headers = {}, body = '', delayMs = 0, hang, cut }: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (hang) return;
  setTimeout(() => {
    if (request.destroyed) return;
    const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body);
    response.writeHead(status, { ...headers, 'content-length': bytes.length });
    if (!cut) return void response.end(bytes);
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
    setTimeout(() => response.destroy(), 20);
  }, delayMs);
}
