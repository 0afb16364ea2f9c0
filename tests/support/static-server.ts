import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticHost {
  readonly server: Server;
  /** Address of the site, with its base and a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface HostOptions {
  readonly base?: string;
  readonly port?: number;
  /** Waited for before a path is answered, so that a test can look while the network is slow. */
  readonly hold?: (path: string) => Promise<void> | undefined;
  /** Sends texts gzipped, as hosts on the web do; for measuring. */
  readonly gzip?: boolean;
}

/** Serves a folder as a plain static host does: directory indexes, a redirect to the slash, 404.html, no rewriting. */
export async function serveFolder(
  folder: string,
  { base = '/', port = 0, hold, gzip = false }: HostOptions = {},
): Promise<StaticHost> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    await hold?.(path);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : undefined;
    const file = inside === undefined || inside.startsWith('..') ? undefined : join(folder, inside);
    if (file && existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/')) return void response.writeHead(301, { location: `${path}/` }).end();
      return send(join(file, 'index.html'));
    }
    return send(file);

    function send(name: string | undefined): void {
      const exists = name !== undefined && existsSync(name);
      const chosen = exists ? name : join(folder, '404.html');
      if (!existsSync(chosen)) return void response.writeHead(404).end('Not found');
      const type = TYPES[extname(chosen)] ?? 'application/octet-stream';
      const packs = gzip && /^text|json|svg/.test(type);
      const packed = packs ? { 'content-encoding': 'gzip' } : {};
      response.writeHead(exists ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache', ...packed });
      // A file may go while a test uploads another build.
      const file = createReadStream(chosen).on('error', () => response.destroy());
      if (packs) file.pipe(createGzip()).pipe(response);
      else file.pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { server, url: `http://localhost:${address.port}${base}`, close };
}
