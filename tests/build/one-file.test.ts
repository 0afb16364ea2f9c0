import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeShared, pageCode, withOneFile, writeOneFile } from '../../src/build/one-file.ts';

const island = (exported: string, when = 'load') =>
  `<astro-island uid="1" component-url="/x/_astro/Talk.js" component-export="${exported}" renderer-url="/x/_astro/client.js" client="${when}"></astro-island>`;
const html = `${island('Talk')}<script type="module">inline()</script><script type="module" src="/x/_astro/status.js"></script>`;
const CODE = {
  scripts: ['/x/_astro/status.js'],
  component: '/x/_astro/Talk.js',
  exported: 'Talk',
  renderer: '/x/_astro/client.js',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-one-file-'));
  const files = {
    'react.1.js': "import { name } from './runtime.js'; export const react = name('React');",
    'runtime.js': 'export const name = (text) => ({ name: text });',
    'words.js': "export const hello = 'Hello';",
    'Talk.js':
      "import { react } from './react.1.js'; import { hello } from './words.js'; export const Talk = { react, hello, later: () => import('./later.js') };",
    'later.js': "import { react } from './react.1.js'; export { react };",
    'client.js':
      "import { react } from './react.1.js'; export default (island) => (drawn) => island.push([react, drawn]);",
    'status.js': "import { hello } from './words.js'; globalThis.statusSays = hello;",
    'package.json': '{ "type": "module" }',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

describe('the code of a page', () => {
  it('is found where its island comes alive on load, and nowhere else', () => {
    expect(pageCode(html, 'Talk')).toEqual(CODE);
    expect(pageCode(html, 'Home')).toBeNull();
    expect(pageCode(island('Talk', 'idle'), 'Talk')).toBeNull();
  });

  it('is asked for by one address; of its scripts only those stay that stand in the page', () => {
    const whole = withOneFile(html, CODE, '/x/_astro/player.js');
    expect(whole.match(/\/x\/_astro\/[\w.]+/g)).toEqual(['/x/_astro/player.js', '/x/_astro/player.js']);
    expect(whole).toContain('inline()');
  });

  it('stands in one file beside React, which is there once for what comes later too', async () => {
    await closeShared(folder, readdirSync(folder));
    const name = await writeOneFile(folder, CODE);
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).not.toMatch(/words|client|runtime/);
    expect(readFileSync(join(folder, 'react.1.js'), 'utf8')).not.toContain('import');
    vi.stubGlobal('window', {});
    const { Talk, default: draw } = await import(pathToFileURL(join(folder, name)).href);
    expect(Talk).toMatchObject({ react: { name: 'React' }, hello: 'Hello' });
    const island: unknown[] = [];
    vi.stubGlobal('setTimeout', vi.fn());
    draw(island)('drawn');
    expect(island).toEqual([[Talk.react, 'drawn']]);
    expect((island[0] as unknown[])[0]).toBe(Talk.react);
    expect((await Talk.later()).react).toBe(Talk.react);
  });

  it.each([
    ['once the island is drawn and the page idle', true, 'Hello'],
    ['and goes on where they do not come', false, undefined],
  ])('asks for the scripts of its page, %s', async (_, isThere, says) => {
    const idle = vi.fn<(act: () => void) => void>();
    vi.stubGlobal('window', { requestIdleCallback: idle });
    vi.stubGlobal('requestIdleCallback', idle);
    vi.stubGlobal('statusSays', undefined);
    const { default: draw } = await import(pathToFileURL(join(folder, await writeOneFile(folder, CODE))).href);
    expect(idle).not.toHaveBeenCalled();
    draw([])('drawn');
    const [[ask]] = idle.mock.calls as [[() => void]];
    if (!isThere) rmSync(join(folder, 'status.js'));
    ask();
    await vi.waitFor(() => expect((globalThis as { statusSays?: string }).statusSays).toBe(says));
  });

  it('has the same name as long as nothing in it changes', async () => {
    const name = await writeOneFile(folder, CODE);
    expect(await writeOneFile(folder, CODE)).toBe(name);
    writeFileSync(join(folder, 'words.js'), "export const hello = 'Good morning';");
    expect(await writeOneFile(folder, CODE)).not.toBe(name);
  });
});
