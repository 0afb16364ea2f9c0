import { describe, expect, it } from 'vitest';
import { run } from '../../campaign/language.ts';
import { workSince } from '../../support/copy-mutants.ts';
import { HOSTILE as SNIPPETS } from '../../support/hostile-snippets.ts';
import { fc } from '../../support/seeded.ts';
import { checkLate, codesOf } from '../../support/world.ts';

const FRONT = '---\ntitle: T\ncustomer: mrs-berg\n---\n';
const END = '\n\n## B\n\n`end success`\n';

/** Texts that were written to hang, crash or fool a reader, and the codes that answer them. */
const HOSTILE: readonly (readonly [name: string, text: string, codes: readonly string[]])[] = [
  ['1,000 nested bullets', `${FRONT}\n## A\n\n${'- '.repeat(1000)}x${END}`, ['E009']],
  [
    '1,000 bullets, each deeper',
    `${FRONT}\n## A\n\n${Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}- x`).join('\n')}${END}`,
    ['E009'],
  ],
  ['20,000 quotes', `${FRONT}\n## A\n\n${'>'.repeat(20_000)}${END}`, ['E009']],
  ['a file of 5 MB', `${FRONT}\n## A\n\n${'> Hello. '.repeat(600_000)}`, ['E009']],
  ['a scene of 200 KB', `${FRONT}\n## A\n\n${'> Hello.\n'.repeat(25_000)}`, ['E009']],
  ['10,000 open brackets', `${FRONT}\n## A\n\n${'[ \n'.repeat(4_000)}${END}`, ['E009']],
  ['a line of 100,000 backticks', `${FRONT}\n## A\n\n${'`'.repeat(100_000)}${END}`, ['E009']],
  [
    'aliases that grow',
    `---\na: &a [x, x]\nb: &b [*a, *a]\ncustomer: mrs-berg\n---\n## B\n\n\`end success\`\n`,
    ['E017'],
  ],
  ['YAML nested 5,000 deep', `---\ntitle: ${'['.repeat(5000)}\n---\n## B\n\n\`end success\`\n`, ['E009']],
  ['a type of its own', `---\ntitle: !!js/function x\ncustomer: mrs-berg\n---\n## B\n\n\`end success\`\n`, ['E017']],
  ['__proto__ as a field', `---\ntitle: T\ncustomer: mrs-berg\n__proto__: x\n---\n## B\n\n\`end success\`\n`, ['E013']],
  ['a null byte', `${FRONT}\n## A\n\n> Hel\u0000lo\n\n- [x](#b)${END}`, ['E010']],
  ['an empty file', '', ['E011']],
  ['only dashes', '---\n---\n', ['E014']],
  ['an expression', `${FRONT}\n## A\n\n> {process.exit()}\n\n- [x](#b)${END}`, ['E002']],
  ['a script', `${FRONT}\n## A\n\n<script>alert(1)</script>\n\n- [x](#b)${END}`, ['E003']],
  ['an import', `${FRONT}\n## A\n\nimport x from 'node:fs'\n\n- [x](#b)${END}`, ['E001']],
  ['a link that runs code', `${FRONT}\n## A\n\n[x](javascript:alert) y\n\n- [x](#b)${END}`, ['E006']],
  ['an unclosed fence', `${FRONT}\n## A\n\n\`\`\`\n- [x](#b)${END}`, ['E005']],
];

describe('hostile text', () => {
  it.each(HOSTILE)('%s gets an answer in time', (_, text, codes) => {
    const began = process.cpuUsage();
    expect(checkLate(text).diagnostics.map((one) => one.code)).toEqual(codes);
    // Milliseconds each, as a rule.
    expect(workSince(began)).toBeLessThan(10_000);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])('a scene may be called %s', (title) => {
    const { scenario, diagnostics } = checkLate(
      `${FRONT}\n## A\n\n- [x](#${title.toLowerCase()})\n\n## ${title}\n\n\`end success\`\n`,
    );
    expect(diagnostics).toEqual([]);
    expect(scenario?.scenes.map((scene) => scene.id)).toEqual(['a', title.toLowerCase()]);
  });

  it.each(['constructor', '__proto__', 'valueOf'])('a fact may be called %s', (name) => {
    const text = `---\ntitle: T\ncustomer: mrs-berg\nfacts:\n  ${name}: F\n---\n## A\n\n> \`learn ${name}\` Hm.\n\n- \`needs ${name}\` [x](#b)${END}`;
    expect(codesOf(text)).toEqual([]);
  });

  it('takes ä in one sign and in two for the same scene', () => {
    expect(
      codesOf(`${FRONT}\n## A\n\n- [x](#ka\u0308se)\n- [y](#k%C3%A4se)\n\n## K\u00e4se\n\n\`end success\`\n`),
    ).toEqual([]);
  });

  it('reads text that runs from right to left', () => {
    const text = `${FRONT}\n## שלום\n\n> מה שלומך?\n\n- [טוב](#b)${END}`;
    expect(codesOf(text)).toEqual([]);
  });

  it('reads lines that end as on Windows', () => {
    expect(codesOf(`${FRONT}\n## A\n\n> Hm.\n\n- [x](#b)${END}`.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('fault 39: is refused wherever a snippet that would run stands, a thousand times', () => {
    const places = [
      (snippet: string) => `Hm.\n\n${snippet}\n\n- [x](#b)`,
      (snippet: string) => `> ${snippet}\n\n- [x](#b)`,
      (snippet: string) => `> Hm. ${snippet}\n\n- [x](#b)`,
      (snippet: string) => `- [x](#b)\n  > ${snippet}`,
      (snippet: string) => `- [x](#b)\n\n${snippet}`,
    ];
    // In somebody's mouth these are words: only at the start of a line would MDX take them for code.
    const isWords = (snippet: string): boolean => /^(import|export)\b|^\[x\]:/.test(snippet);
    const one = fc
      .tuple(fc.constantFrom(...SNIPPETS), fc.constantFrom(...places))
      .filter(([snippet, place]) => !isWords(snippet) || place(snippet).startsWith('Hm.\n'));
    fc.assert(
      fc.property(one, fc.boolean(), ([snippet, place], isLast) => {
        const scene = place(snippet);
        const text = isLast
          ? `${FRONT}\n## A\n\n- [x](#b)\n\n## C\n\n${scene}${END}`
          : `${FRONT}\n## A\n\n${scene}${END}`;
        const { diagnostics } = checkLate(text);
        expect(diagnostics.filter(({ code }) => code.startsWith('E'))).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds no exception in 400 bent role-plays', async () => {
    const { failures, notes } = await run({ n: 400, seed: 7 });
    expect(failures, notes).toBe(0);
  }, 120_000);
});
