import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A running file server: its address without a trailing slash, the paths asked for so far, and how to end it. */
export interface Served {
  url: string;
  asked: string[];
  close: () => Promise<void>;
}

/** The file a request path stands for: `/slug/` is `/slug/source.html`; undefined when it would leave the folder. */
function fileFor(folder: string, path: string): string | undefined {
  const named = path === '/' ? '/index.html' : path.endsWith('/') ? `${path}source.html` : path;
  const file = normalize(join(folder, named));
  return file.startsWith(folder + sep) ? file : undefined;
}

/** Serves one folder's pages with their styles and scripts on this machine only (127.0.0.1), on a port the system picks. */
export async function serve(folder: string): Promise<Served> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    asked.push(path);
    const file = fileFor(folder, path);
    const type = file && types[extname(file)];
    const body = file && type ? await readFile(file).catch(() => undefined) : undefined;
    if (!body || !type) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the sample site has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
