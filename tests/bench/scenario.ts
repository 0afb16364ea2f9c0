import { Compiler } from 'inkjs/full';
import { checkText } from '../../src/core/scenario/check.ts';
import { STATE_LIMIT } from '../../src/core/scenario/explore.ts';
import type { SectionCache } from '../../src/core/scenario/parse.ts';
import { prove } from '../../src/core/scenario/proof/prove.ts';
import { largeScenario } from '../support/large-scenario.ts';
import { world } from '../support/world.ts';
import { inkOf } from './ink-story.ts';
import { median, type Row, row } from './row.ts';
import { textOf } from './scenario-text.ts';

const FILES = 20;
const EDITS = 20;

/** Reading, checking and proving 20 role-plays of 200 scenes, beside ink's compiler, which proves nothing, and a line scan. */
export async function rows(): Promise<Row[]> {
  const scenarios = Array.from({ length: FILES }, (_, seed) =>
    largeScenario({ scenes: 200, meters: 1, facts: 4, hubs: 8, back: 0, seed }),
  );
  const texts = scenarios.map(textOf);
  const inks = scenarios.map(inkOf);
  check(texts[0]!);
  new Compiler(inks[0]!).Compile();
  // One after the other on each file, so that a busy moment of the machine falls on all of them alike.
  const spent = texts.map((text, at) => ({
    text: timed(() => check(text)),
    whole: timed(() => {
      const { scenario } = check(text);
      if (scenario) prove(scenario, STATE_LIMIT.editor);
    }),
    ink: timed(() => new Compiler(inks[at]!).Compile()),
    scan: timed(() => scan(text)),
    edit: median(Array.from({ length: EDITS }, (_, edit) => editTime(text, edit))),
  }));
  const of = (part: keyof (typeof spent)[number]): number => median(spent.map((one) => one[part]));
  return [
    row('check and prove 200 scenes', 'ms', of('whole'), { name: "ink's compiler", value: of('ink') }, '≤ 1.5'),
    row(
      'read and check 200 scenes',
      'ms',
      of('text'),
      { name: 'bare line scan', value: of('scan') },
      'as small as can be',
    ),
    row('one edited scene of 200', 'ms', of('edit'), { name: 'the whole file', value: of('text') }, '≤ 0.02'),
  ];
}

function check(text: string, sections?: SectionCache) {
  return checkText({ id: 'large', file: 'large.mdx', text, ...(sections ? { sections } : {}) }, world);
}

/** A letter typed into one scene of a file that was read before. */
function editTime(text: string, edit: number): number {
  const sections: SectionCache = new Map();
  check(text, sections);
  const edited = text.replace(`Line ${edit * 7} `, `Line ${edit * 7}, `);
  return timed(() => check(edited, sections));
}

function scan(text: string): number {
  let marks = 0;
  for (const line of text.split('\n')) if (/^(?:## |> |- | {2}- )/.test(line)) marks++;
  return marks;
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
