import { gzipSync } from 'node:zlib';
import type { Course } from '../../src/core/curriculum/course.ts';
import { type Entry, emptyHead, extend } from '../../src/core/progress/chain.ts';
import { copyLines, hashLines, printCopy } from '../../src/core/progress/copy-file.ts';
import { handInLines, handInOf } from '../../src/core/progress/hand-in.ts';
import type { Seal } from '../../src/core/progress/seal.ts';
import { CUSTOMER_QUESTIONS } from '../../src/core/scenario/customer-survey.ts';
import { testKeys } from './hand-ins.ts';
import { complete, considered, learnerOf, type OwnSite, oneSlip } from './own-site.ts';
import type { SimulatedLearner } from './simulated-learner.ts';

export interface HandedIn {
  readonly name: string;
  readonly person: string;
  readonly bytes: Buffer;
}

/** What a learner of a class did, by their place in it. */
export type Study = (learner: SimulatedLearner, course: Course, at: number) => void;

/** Some finish, some slip, some leave, some only began. */
function study(learner: SimulatedLearner, course: Course, at: number): void {
  const [first] = course.steps;
  if (at % 5 === 4) {
    learner.learn(course.id, first!.id);
    return;
  }
  if (at % 5 === 3) {
    for (const step of course.steps) if (step.kind === 'lesson') learner.learn(course.id, step.id);
    learner.play(course.closing!, course.id, { giveUp: true, pick: considered });
    return;
  }
  complete(learner, course);
  const attempt = at % 5 === 2 ? learner.play(course.closing!, course.id, { pick: oneSlip() }) : lastAttempt(learner);
  const answers = CUSTOMER_QUESTIONS.map((question) => ({ question, stars: 3 + (at % 3) }));
  learner.do({ type: 'customer.surveyed', data: { attempt, answers } });
  learner.do({
    type: 'survey.answered',
    data: { course: course.id, answers: [{ question: 'useful', answer: String(1 + (at % 5)) }] },
  });
  if (at === 0)
    learner.do({
      type: 'note.left',
      data: { on: `lesson:${course.id}/${first!.id}`, text: '=1+1 <b>Why?</b>', private: false },
    });
}

function lastAttempt({ events }: SimulatedLearner): string {
  const last = events.findLast(({ type }) => type === 'attempt.finished');
  return last?.type === 'attempt.finished' ? last.data.attempt : '';
}

/** The record of one learner of a class, as entries of their own device. */
function entriesOf(learner: SimulatedLearner, person: string): readonly Entry[] {
  const dated = learner.events.map((event) => ({ ...event, id: `${person}/${event.id}` }));
  return extend(emptyHead(person, `device of ${person}`), dated).entries;
}

interface Pupil {
  readonly entries: readonly Entry[];
  readonly learner: SimulatedLearner;
  readonly seal: (hash: string) => Promise<Seal>;
}

/** Hand-ins of real plays by a class, each sealed by a key of its own. `people` are their opaque ids. */
export async function classOf(
  site: OwnSite,
  course: Course,
  people: readonly string[],
  did: Study = study,
): Promise<readonly HandedIn[]> {
  const files: HandedIn[] = [];
  for (const [at, person] of people.entries()) {
    const learner = learnerOf(site, 3 + at);
    learner.do({ type: 'learner.named', data: { name: nameOf(at), role: null } });
    did(learner, course, at);
    const pupil = { entries: entriesOf(learner, person), learner, seal: testKeys() };
    files.push({ name: `${nameOf(at)}.rapport`, person, bytes: Buffer.from(await textOf(pupil, person)) });
  }
  return files;
}

/** One of them would be a formula in a spreadsheet, one would run in a careless page. */
export function nameOf(at: number): string {
  return (
    ['=HYPERLINK("x")', '<img src=x onerror=alert(1)>', "O'Hara, Zoë"][at] ?? `Person ${String(at).padStart(2, '0')}`
  );
}

async function textOf({ entries, learner, seal }: Pupil, person: string): Promise<string> {
  const copy = handInOf({ entries, scenarios: [...learner.texts.values()] }, new Set());
  const made = new Date().toISOString().replace(/Z$/, '+00:00');
  const { lines } = handInLines({ file: `file of ${person}`, learner: person, made }, copy);
  return printCopy(lines, await seal(hashLines(lines)));
}

/** Five ways in which a file goes bad, and a word of the reason that the page must give. */
export const DAMAGE: readonly (readonly [what: string, reason: RegExp, (bytes: Buffer) => Buffer])[] = [
  ['cut', /end of it is missing/, (bytes) => bytes.subarray(0, bytes.length - 700)],
  ['changed', /changed after it was made/, (bytes) => replaced(bytes, '"answer":"0"', '"answer":"1"')],
  ['packed', /not a text file/, (bytes) => gzipSync(bytes)],
  ['forged', /changed after it was recorded/, (bytes) => Buffer.from(forged(bytes.toString()))],
  ['another kind', /not a hand-in/, () => Buffer.from(printCopy(copyLines({ entries: [], scenarios: [] }, 'x'), null))],
];

function replaced(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString().replace(from, to));
}

/** Somebody who knows the form makes the end fit again, and cannot make the chain fit. */
function forged(text: string): string {
  const lines = text.trimEnd().split('\n').slice(0, -1);
  return printCopy(
    lines.map((line) => line.replace('"right":true', '"right":false')),
    null,
  );
}
