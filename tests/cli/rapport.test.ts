import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeTerminal } from '../support/terminal.ts';

const HERE = fileURLToPath(new URL('../..', import.meta.url));
const LATE = 'the-late-birthday-parcel';
let root = '';

/** Runs a command in the test's own project. */
async function rapport(args: readonly string[], answers: readonly string[] = []) {
  const { terminal, out, err } = fakeTerminal(root, answers);
  const status = await run(args, terminal);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

function late(): string {
  return join(root, 'scenarios', `${LATE}.mdx`);
}

/** Changes the text of the one role-play there is. */
function edit(from: string, to: string): void {
  const text = readFileSync(late(), 'utf8');
  expect(text).toContain(from);
  writeFileSync(late(), text.replace(from, to));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rapport-'));
  for (const name of ['rules.yaml', 'competencies.yaml'])
    cpSync(join(HERE, 'content', name), join(root, 'content', name));
  mkdirSync(join(root, 'scenarios'));
  for (const name of ['people.yaml', `${LATE}.mdx`])
    cpSync(join(HERE, 'scenarios', name), join(root, 'scenarios', name));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('rapport', () => {
  it('says how it is used', async () => {
    expect(await rapport(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('playtest FILE') });
    expect(await rapport([])).toMatchObject({ status: 2 });
  });

  it('guesses a mistyped command', async () => {
    expect(await rapport(['chek'])).toMatchObject({ status: 2, err: expect.stringContaining('Did you mean "check"?') });
  });

  it('refuses options that it does not know, and numbers that are none', async () => {
    expect(await rapport(['check', '--jsn'])).toMatchObject({ status: 2 });
    expect(await rapport(['playtest', LATE, '--runs', 'many'])).toMatchObject({ status: 2 });
  });

  it('says what is wrong with options, names and files in its own words', async () => {
    const told = async (...args: string[]) => {
      const { status, err } = await rapport(args);
      return `${status} ${err}`;
    };
    expect(await told('check', '--jsn')).toMatch(/^2 There is no option "--jsn" here\. Did you mean "--json"\?/);
    expect(await told('check', '--ci=yes')).toBe('2 --ci takes no value.');
    expect(await told('playtest', LATE, '--runs', '-5')).toMatch(/^2 --runs needs something behind it\./);
    expect(await told('map', LATE, '--out')).toMatch(/^2 --out needs something behind it\./);
    expect(await told('map', LATE, '--out', 'no/such/folder.svg')).toMatch(/^1 ".*" could not be written \(ENOENT\)/);
    expect(await told('coverage', LATE)).toMatch(/^2 coverage looks at the whole project/);
    expect(await told('new', 'Noise')).toBe(
      '2 new asks for everything itself. Leave "Noise" out, or write --title "Noise".',
    );
    expect(await told('check', 'the-late-birthday-parsel')).toMatch(/Did you mean "the-late-birthday-parcel"\?$/);
  });

  it('asks for sound rules first, and does not call them unknown everywhere', async () => {
    const rules = join(root, 'content', 'rules.yaml');
    writeFileSync(rules, readFileSync(rules, 'utf8').replace('  competency: ', '  competensy: '));
    const { status, out, err } = await rapport(['check']);
    expect(err).toMatch(/^content\/rules\.yaml:\d+:3 error K003 [^\n]*\nCorrect this first/);
    expect([status, out]).toEqual([1, '']);
  });

  it('says so outside of a project', async () => {
    const { terminal, err } = fakeTerminal(tmpdir());
    expect(await run(['check'], terminal)).toBe(2);
    expect(err.join()).toContain('no folder "scenarios"');
  });

  it('runs as a process, without colours where there is no terminal', () => {
    const told = execFileSync(process.execPath, [join(HERE, 'src/cli/rapport.ts'), 'check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(told).toContain('1 role-play, nothing wrong.');
    expect(told).not.toContain('\u001b');
  });
});

describe('rapport check', () => {
  it('says of a sound role-play what was proved', async () => {
    const { status, out } = await rapport(['check']);
    expect(out).toContain(`${LATE}: 6 scenes, best 6, worst -4, `);
    expect(status).toBe(0);
  });

  it('tells a mistake with its place and fails', async () => {
    edit('acknowledge-concerns', 'aknowledge');
    const { status, out } = await rapport(['check', LATE]);
    expect(out).toMatch(new RegExp(`scenarios/${LATE}\\.mdx:\\d+:9 error E101 "aknowledge" is not a rule`));
    expect(status).toBe(1);
  });

  it('lets warnings pass, but not with --ci', async () => {
    edit('> So, what happens now?', `> So, what happens now? ${'And then? '.repeat(16)}`);
    expect(await rapport(['check'])).toMatchObject({ status: 0, out: expect.stringContaining('warning W802') });
    expect(await rapport(['check', '--ci'])).toMatchObject({ status: 1 });
  });

  it('tells of a file that looks like a role-play and is not read, and of one in a folder inside', async () => {
    mkdirSync(join(root, 'scenarios', 'hotel.mdx'));
    cpSync(late(), join(root, 'scenarios', 'hotel.mdx', 'late.mdx'));
    writeFileSync(join(root, 'scenarios', 'late.mdx.txt'), 'x');
    const { status, out } = await rapport(['check']);
    expect(out).toContain('scenarios/late.mdx.txt:1:1 warning W309 This file is not read');
    expect(out).toContain('scenarios/hotel.mdx/late.mdx:1:1 warning W309 This file is not read');
    expect(out).toMatch(/^1 role-play, 0 errors, 2 warnings\.$/m);
    expect(status).toBe(0);
    expect(await rapport(['check', '--ci'])).toMatchObject({ status: 1 });
  });

  it('gives data to other programs', async () => {
    edit('`end success`', '`end sucess`');
    const { out } = await rapport(['check', '--json']);
    expect(JSON.parse(out)).toEqual([expect.objectContaining({ code: 'E405', column: 6, severity: 'error' })]);
  });

  it('plays recorded plays again', async () => {
    const plays = join(root, 'scenarios', `${LATE}.plays.md`);
    writeFileSync(
      plays,
      '## Hello only\n\n1. Order number, please.\n2. These things usually turn up within a day or two.\n\n`end partial`\n',
    );
    expect(await rapport(['check'])).toMatchObject({
      status: 1,
      out: expect.stringContaining('.plays.md:6:1 error E903'),
    });
  });
});

describe('rapport play', () => {
  it('talks to the end and tells the score', async () => {
    edit('pass: 60%', 'pass: 60%\nshuffle: false');
    const { status, out } = await rapport(['play', LATE, '--coached'], ['1', '9', '1', '1', '1']);
    expect(out).toContain('Mrs Berg (annoyed): Your website says');
    expect(out).toContain('Type a number from 1 to');
    expect(out).toContain('6 of 6 points.\nPassed.');
    expect(status).toBe(0);
  });

  it('says what a reply was worth before the next scene speaks', async () => {
    edit('pass: 60%', 'pass: 60%\nshuffle: false');
    edit('> So, what happens now?', '`trust +1`\n\n> So, what happens now?');
    const { out } = await rapport(['play', LATE, '--coached'], ['1', 'q']);
    expect(out).toMatch(/first one there to say so\.\n {2}Feelings first[^\n]*\nMrs Berg \([a-z]+\): So, what/);
  });

  it('stops when asked to, or when nobody answers', async () => {
    expect((await rapport(['play', LATE], ['q'])).out).toContain('Stopped before the end.');
    expect((await rapport(['play', LATE])).out).toContain('Stopped before the end.');
  });

  it('tells mistakes instead of playing', async () => {
    edit('`end success`', '`end sucess`');
    expect(await rapport(['play', LATE])).toMatchObject({ status: 1, err: expect.stringContaining('E405') });
  });
});

describe('rapport playtest', () => {
  it('counts the same for the same seed', async () => {
    const once = await rapport(['playtest', LATE, '--runs', '50', '--seed', '4']);
    expect(once).toEqual(await rapport(['playtest', LATE, '--runs', '50', '--seed', '4']));
    expect(once.out).toContain('50 random plays from seed 4');
    expect(once.out).toContain('always the longest reply');
  });
});

describe('rapport map', () => {
  it('draws Mermaid, and an SVG into a file', async () => {
    expect((await rapport(['map', LATE])).out).toContain('flowchart TD\n  s0["The phone rings"]');
    await rapport(['map', LATE, '--svg', '--out', 'late.svg']);
    const svg = readFileSync(join(root, 'late.svg'), 'utf8');
    expect(svg).toContain('<title>The late birthday parcel</title>');
    expect(svg.match(/<rect [^>]*rx="28"/g)).toHaveLength(3);
  });
});

it('says what is wrong with the name of a file that is there', async () => {
  writeFileSync(join(root, 'scenarios', 'late.mdx.txt'), 'x');
  const told =
    '"late.mdx.txt" is no role-play by its name, which has to end in .mdx and nothing else. Rename the file.';
  expect(await rapport(['check', 'late'])).toEqual({ status: 2, out: '', err: told });
  expect(await rapport(['play', 'scenarios/late.mdx.txt'])).toEqual({ status: 2, out: '', err: told });
});

describe('rapport new', () => {
  it('asks four questions and writes a role-play without any finding', async () => {
    const answers = ['The cold soup', 'mrs-burg', 'mrs-berg', 'She waited for an hour.', 'stay-patient'];
    const { status, out, err } = await rapport(['new'], answers);
    expect(err).toBe('');
    expect(out).toContain('Did you mean "mrs-berg"?');
    expect(status).toBe(0);
    expect(await rapport(['check', 'the-cold-soup', '--ci'])).toMatchObject({ status: 0 });
  });

  it('takes a person by name, and lists the people once', async () => {
    const answers = ['The cold tea', 'Nobody', 'Mrs Berg', 'She waited for an hour.', 'stay-patient'];
    const { status, out } = await rapport(['new'], answers);
    expect(out.split('The people here:')).toHaveLength(2);
    expect(status).toBe(0);
    expect(readFileSync(join(root, 'scenarios', 'the-cold-tea.mdx'), 'utf8')).toContain('customer: mrs-berg');
  });

  it('names the file in letters that a plan and an address take, whatever stands in the title', async () => {
    const title = 'Zimmer 12: Lärm & mehr 😀';
    const answers = ['😀', title, 'mrs-berg', 'She waited for an hour.', 'stay-patient'];
    const { out } = await rapport(['new'], answers);
    expect(out).toContain('A title needs letters from a to z');
    expect(out).toContain('Written: scenarios/zimmer-12-larm-mehr.mdx');
    expect(readFileSync(join(root, 'scenarios', 'zimmer-12-larm-mehr.mdx'), 'utf8')).toContain(`title: "${title}"`);
  });

  it('says who each of the people is, and what to do about somebody who is not there', async () => {
    const { out } = await rapport(['new'], ['The cold cake', 'Frau Müller', 'mrs-berg', 'She waited.', 'stay-patient']);
    expect(out).toMatch(/\n {2}mrs-berg +\w/);
    expect(out).toContain('you can add people to scenarios/people.yaml');
  });

  it('overwrites nothing', async () => {
    const { out } = await rapport(['new'], ['The late birthday parcel']);
    expect(out).toContain('is there already');
  });
});

describe('rapport coverage', () => {
  const RULE = 'acknowledge-concerns';
  const question = (n: number) => `- id: ${RULE}-${n}
  rule: ${RULE}
  ask: Somebody is sad for the ${n}th time. What do you say?
  options:
    - say: That is hard.
      right: true
      why: Yes.
    - say: Cheer up.
      why: Kind, and too early.
    - say: Next, please.
      why: No.
`;
  const write = (file: string, text: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const rowOf = (out: string) => out.split('\n').find((line) => line.startsWith(RULE));

  it('counts lessons, questions and scenes of each rule, and fails where something is missing', async () => {
    const { status, out } = await rapport(['coverage']);
    expect(status).toBe(1);
    expect(rowOf(out)).toMatch(/^acknowledge-concerns +0 +0 +\d+ +\d+$/);
    expect(out).toContain(`${RULE}: no lesson teaches it. Name it in the "rules" of one.`);
    expect(out).toContain(`${RULE}: 0 questions of 2. Add to content/questions/.`);
    expect(out).toMatch(/greet-warmly +0 +0 +0 +0 +in no course yet/);
    expect(out).not.toContain('greet-warmly: ');
  });

  it('asks for no lesson and no question where they are there', async () => {
    write('content/courses/a/01-b.mdx', `---\ntitle: A\nsummary: B.\nrules: [${RULE}]\n---\n\nWhy?\n`);
    write('content/questions/ownership.yaml', question(1) + question(2));
    const { out } = await rapport(['coverage']);
    expect(rowOf(out)).toMatch(/^acknowledge-concerns +1 +2 +/);
    expect(out).not.toMatch(/acknowledge-concerns: .*(lesson|question)/);
  });

  it('stands on questions that `check` finds sound, told with place and cure', async () => {
    write('content/questions/ownership.yaml', question(1) + question(1));
    const { status, out } = await rapport(['check', join(root, 'content/questions/ownership.yaml')]);
    expect(status).toBe(1);
    expect(out).toContain('content/questions/ownership.yaml:12:7 error Q010 Two questions are called');
    expect(out).toMatch(/^1 file of content\/, \d+ errors?, \d+ warnings?\.$/m);
    expect(out).not.toContain('role-play');
    write('content/questions/ownership.yaml', question(1));
    const both = await rapport(['check', LATE, join(root, 'content/questions/ownership.yaml')]);
    expect(both.out).toContain('1 role-play, 1 file of content/, nothing wrong.');
    expect(await rapport(['check', '--ci'])).toMatchObject({ status: 0, out: expect.stringContaining('1 question;') });
    expect(await rapport(['check', 'content/questions/honesty.yaml'])).toMatchObject({ status: 2 });
  });

  it('tells what is wrong with a lesson, alone or with all the rest', async () => {
    write('content/courses/a/01-b.mdx', `---\ntitle: A\nsummary: B.\nrules: [acknowledge-concern]\n---\n\nWhy?\n`);
    const place = 'content/courses/a/01-b.mdx:4:9 error L018';
    const alone = await rapport(['check', join(root, 'content/courses/a/01-b.mdx')]);
    expect(alone).toMatchObject({ status: 1, out: expect.stringContaining(place) });
    expect(alone.out).not.toContain('role-play');
    expect(await rapport(['check', '--ci'])).toMatchObject({ status: 1, out: expect.stringContaining(place) });
  });
});
