import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeServiceWorker } from '../../src/build/service-worker.ts';
import { packedFiles, type SiteBuild } from '../../src/core/site-build.ts';

let folder = '';
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const list = (): SiteBuild => JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8')) as SiteBuild;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-worker-'));
  mkdirSync(join(folder, 'courses'));
  put('index.html', '<title>Home</title>');
  put('courses/index.html', '<title>Courses</title>');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the list of a build', () => {
  it('names every file with the SHA-256 of its bytes', async () => {
    await writeServiceWorker(folder);
    const hash = createHash('sha256').update('<title>Courses</title>').digest('hex');
    expect(Object.keys(list().files)).toEqual(['courses/index.html', 'index.html']);
    expect(list().files['courses/index.html']).toBe(hash);
  });

  it('leaves out what only hosts read, the worker and itself', async () => {
    for (const name of ['_headers', '_redirects', '.htaccess', 'app.js.map', 'sw.js', 'offline.json', 'offline.pack'])
      put(name, 'x');
    await writeServiceWorker(folder);
    expect(Object.keys(list().files)).toEqual(['courses/index.html', 'index.html']);
  });

  it('gives the same version for the same files and another for any change, which stands in the worker', async () => {
    const first = await writeServiceWorker(folder);
    const again = await writeServiceWorker(folder);
    put('index.html', '<title>Home!</title>');
    const changed = await writeServiceWorker(folder);
    expect(again.version).toBe(first.version);
    expect(changed.version).not.toBe(first.version);
    expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toContain(changed.version);
    expect(changed.version).toBe(
      createHash('sha256')
        .update(readFileSync(join(folder, 'offline.json')))
        .digest('hex'),
    );
  });

  it('packs every text in one piece, each to be found at its place with its type, and leaves pictures out', async () => {
    put('face.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    put('a.webp', 'no text');
    put('naïve.json', '"näh"');
    await writeServiceWorker(folder);
    const pack = gunzipSync(readFileSync(join(folder, 'offline.pack')));
    const found = packedFiles(list()).map(({ file, type, from, to }) => [
      file,
      type.split(';')[0],
      pack.toString('utf8', from, to),
    ]);
    expect(found).toEqual([
      ['courses/index.html', 'text/html', '<title>Courses</title>'],
      ['face.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
      ['index.html', 'text/html', '<title>Home</title>'],
      ['naïve.json', 'application/json', '"näh"'],
    ]);
    expect(Object.keys(list().files)).toContain('a.webp');
  });

  it('gives a worker of at most 5 kB, which the browser asks for on every visit', async () => {
    await writeServiceWorker(folder);
    expect(readFileSync(join(folder, 'sw.js')).length).toBeLessThan(5000);
  });
});
