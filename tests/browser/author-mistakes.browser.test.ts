import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guide } from '#messages/guide.ts';
import { offline } from '#messages/offline.ts';
import { openBrowser } from '../support/browser.ts';
import { PATIENCE } from '../support/patience.ts';
import { plainEnvironment } from '../support/plain-environment.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

interface Mistake {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** What the build says: the place of the very word, the code and the sentence. */
  readonly says: RegExp;
  /** A page that shows it in `astro dev`. */
  readonly page: string;
}

const MISTAKES: readonly Mistake[] = [
  {
    what: 'a role-play',
    file: 'scenarios/the-late-birthday-parcel.mdx',
    from: '`+2 acknowledge-concerns, trust +1`',
    to: '`+2 aknowledge-concerns, trust +1`',
    says: /the-late-birthday-parcel\.mdx:\d+:\d+ error E101 .*Did you mean "acknowledge-concerns"\?/,
    page: '/practise/the-late-birthday-parcel/',
  },
  {
    what: 'a lesson',
    file: 'content/courses/ten-rules/01-commit-to-quality.mdx',
    from: '<RuleCard id="commit-to-quality"',
    to: '<RuleCard id="comit-to-quality"',
    says: /01-commit-to-quality\.mdx:\d+:\d+ error L\d+ .*comit-to-quality/,
    page: '/courses/ten-rules/commit-to-quality/',
  },
  {
    what: 'a course',
    file: 'content/courses/ten-rules/course.yaml',
    from: '- lesson: 02-know-your-products',
    to: '- lesson: 02-know-your-product',
    says: /course\.yaml:\d+:\d+ error C\d+ .*02-know-your-product/,
    page: '/courses/ten-rules/',
  },
  {
    what: 'the catalogue',
    file: 'content/rules.yaml',
    from: 'competency: courtesy',
    to: 'competency: courtesey',
    says: /rules\.yaml:\d+:\d+ error K\d+ .*courtesey/,
    page: '/rules/',
  },
];

/** What Windows makes of "late.mdx" where it hides the endings of names. */
const MISNAMED = 'scenarios/late.mdx.txt';

/** Each look loads a page that the server may have to compile anew. */
const SLOW = { interval: 500, timeout: 2 * PATIENCE };
/** A page that is told to load again in the middle of a look can wait for a file for ever; the next look begins anew. */
const LOOK = { waitUntil: 'commit', timeout: 15_000 } as const;

let project: ProjectCopy;
let browser: Browser;
beforeAll(async () => {
  project = copyProject();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  project.remove();
});

describe('a mistake of an author', () => {
  it.each(MISTAKES)('in $what stops the build with its place, the sentence and the cure', async (mistake) => {
    project.edit(mistake.file, mistake.from, mistake.to);
    const { code, words } = await project.build();
    project.restore(mistake.file);
    expect(words).toMatch(mistake.says);
    expect(code).not.toBe(0);
  });
});

it('the build names a file that looks like a role-play and is not read', async () => {
  const [mistake] = MISTAKES;
  writeFileSync(join(project.folder, MISNAMED), 'x');
  // A mistake as well, so that the build stops early.
  project.edit(mistake!.file, mistake!.from, mistake!.to);
  const { words } = await project.build();
  project.restore(mistake!.file);
  rmSync(join(project.folder, MISNAMED));
  expect(words).toContain(`${MISNAMED}:1:1 warning W309 This file is not read`);
});

describe('while writing', () => {
  let server: ChildProcess;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    const env = plainEnvironment('development');
    const script = join('node_modules', 'astro', 'bin', 'astro.mjs');
    server = spawn(process.execPath, [script, 'dev', '--port', '0'], { cwd: project.folder, env });
    address = await new Promise<string>((resolve, reject) => {
      let words = '';
      server.stdout!.on('data', (chunk: Buffer) => {
        words += chunk.toString();
        const found = words.match(/http:\/\/localhost:\d+/);
        if (found) resolve(found[0]);
      });
      server.on('exit', () => reject(new Error(words)));
    });
    page = await browser.newPage();
    page.setDefaultTimeout(2 * PATIENCE);
    // The first visit of a page compiles it, which has nothing to do with mistakes.
    for (const mistake of MISTAKES) await page.goto(address + mistake.page);
  });
  afterAll(async () => {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  });

  it.each(MISTAKES)(
    'a mistake in $what shows on its page, with its place, and goes when it is mended',
    async (mistake) => {
      const text = async () => {
        await page.goto(address + mistake.page, LOOK);
        // The last that a page holds.
        await page.locator('site-status').waitFor({ state: 'attached', timeout: LOOK.timeout });
        return page.locator('body').textContent();
      };
      project.edit(mistake.file, mistake.from, mistake.to);
      await expect.poll(text, SLOW).toMatch(mistake.says);
      project.restore(mistake.file);
      await expect.poll(text, SLOW).not.toMatch(mistake.says);
    },
  );

  it('a file that looks like a role-play and is not read has a page that says so, and the list leads there', async () => {
    const text = (path: string) => page.goto(address + path).then(() => page.locator('main').textContent());
    writeFileSync(join(project.folder, MISNAMED), 'x');
    await expect.poll(() => text('/practise/late/'), SLOW).toContain(`${MISNAMED}:1:1 warning W309`);
    await page.goto(`${address}/author/`);
    await page.getByRole('link', { name: 'late', exact: true }).click();
    await page.getByText('W309').waitFor();
    rmSync(join(project.folder, MISNAMED));
    await expect.poll(() => text('/author/'), SLOW).not.toContain(guide.toCorrect(1));
  });

  it('what is saved while pages are being made shows too', async () => {
    let isAsking = true;
    const text = async (path: string): Promise<string> => {
      const answer = await fetch(address + path);
      return (await answer.text()).replace(/&(?:quot|#34);/g, '"');
    };
    const ask = async (path: string): Promise<void> => {
      while (isAsking) await text(path);
    };
    const asked = Promise.all([...MISTAKES, ...MISTAKES].map((mistake) => ask(mistake.page)));
    try {
      for (const { file, from, to, says, page: path } of MISTAKES.slice(2)) {
        project.edit(file, from, to);
        await expect.poll(() => text(path), SLOW).toMatch(says);
        project.restore(file);
        await expect.poll(() => text(path), SLOW).not.toMatch(says);
      }
    } finally {
      isAsking = false;
      await asked;
    }
  });

  it('a page says calmly that it is not saved, and looks for no worker to save it', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${address}/privacy/`);
    await page.getByText(offline.draft).waitFor();
    expect(await page.locator('.site-line').textContent()).not.toContain(offline.failed);
    expect(asked).not.toContain('/sw.js');
  });
});
