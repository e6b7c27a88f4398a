import { createServer, request as forward } from 'node:http';

/** A proxy that writes down every request it is asked for and lets only those to one host through. */
export interface RecordingProxy {
  /** host:port, as `--proxy-server` wants it. */
  address: string;
  /** What was asked for, in order: full addresses, or host:port of a tunnel. */
  seen: string[];
  close: () => Promise<void>;
}

/** Starts one on this machine; `through` is the host:port whose requests are forwarded, anything else gets 502. */
export async function recordingProxy(through: string): Promise<RecordingProxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://unknown');
    seen.push(url.href);
    if (url.host !== through) return response.writeHead(502).end();
    const onward = forward(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    return request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    address: `127.0.0.1:${address.port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
