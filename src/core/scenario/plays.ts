import type { TextFile } from '../curriculum/catalogue.ts';
import { nearest } from '../nearest.ts';
import type { Diagnostic } from '../result.ts';
import { byPlace, locate } from './locate.ts';
import { type CompiledScenario, OUTCOMES, type Outcome } from './model.ts';
import { choicesOf, prepare } from './program.ts';
import { advance, begin, type Move, type Play } from './replay.ts';
import { scorePlay } from './score.ts';
import type { Problem, Report, Spot, Word } from './source.ts';

/** A play that an author wrote down: what the learner says, in order, and how it has to end. */
export interface RecordedPlay {
  readonly title: string;
  readonly at: Spot;
  readonly known: readonly string[];
  readonly steps: readonly Word[];
  readonly end: ExpectedEnd | null;
  /** False where a line was not read: then what follows from it is no mistake of its own. */
  readonly isWhole: boolean;
}
export interface ExpectedEnd {
  readonly at: Spot;
  readonly outcome: Outcome | null;
  readonly points: number | null;
  readonly passed: boolean | null;
}

const END = /^`end (\w+)(?:, (-?\d+) points?)?(?:, (passed|not passed))?`$/;

/** Reads `<name>.plays.md`: a heading for each play, its choices as a numbered list, its end between backticks. Other text is for people. */
export function readPlays(text: string, report: Report): RecordedPlay[] {
  const plays: { -readonly [Key in keyof RecordedPlay]: RecordedPlay[Key] }[] = [];
  for (const [index, written] of text.replace(/\r/g, '').split('\n').entries()) {
    const line = written.trim();
    const at: Spot = { line: index + 1, column: written.length - written.trimStart().length + 1 };
    const play = plays.at(-1);
    const heading = /^## +(.+)$/.exec(line);
    const step = /^(\d+[.)] +)(.+)$/.exec(line);
    const known = /^`known (.+)`$/.exec(line);
    const end = END.exec(line);
    if (heading) plays.push({ title: heading[1]!, at, known: [], steps: [], end: null, isWhole: true });
    else if (step && play)
      play.steps = [...play.steps, { text: step[2]!, at: { ...at, column: at.column + step[1]!.length } }];
    else if (known && play) play.known = known[1]!.split(',').map((fact) => fact.trim());
    else if (end && play) play.end = readEnd(end, at, report);
    else if (/^(?:[-*+`]|\d+[.)])/.test(line)) {
      report('E907', at, {});
      if (play) play.isWhole = false;
    }
  }
  for (const play of plays) if (!play.end && play.isWhole) report('E910', play.at, { title: play.title });
  return plays;
}

function readEnd([, written = '', points, passed]: RegExpExecArray, at: Spot, report: Report): ExpectedEnd {
  const outcome = OUTCOMES.find((one) => one === written) ?? null;
  if (!outcome)
    report('E405', { ...at, column: at.column + 5 }, { name: written, guess: nearest(written, OUTCOMES) ?? '' });
  return {
    at,
    outcome,
    points: points === undefined ? null : Number(points),
    passed: passed === undefined ? null : passed === 'passed',
  };
}

/** Plays every recorded play of a file again. Gives the first thing in each that is no longer so. */
export function checkPlays({ file, text }: TextFile, compiled: CompiledScenario): Diagnostic[] {
  const problems: Problem[] = [];
  // The cast is checked by Report's own type: code and values belong together at each call.
  const report: Report = (code, at, values) => void problems.push({ code, at, values } as Problem);
  for (const recorded of readPlays(text, report)) {
    const { remembers } = compiled.scenario;
    const stranger = recorded.known.find((fact) => !remembers.includes(fact));
    if (stranger) report('E911', recorded.at, { fact: stranger, guess: nearest(stranger, remembers) ?? '' });
    else if (recorded.isWhole) playAgain(recorded, compiled, report);
  }
  return problems.map((problem) => locate(problem, file)).sort(byPlace);
}

function playAgain(recorded: RecordedPlay, compiled: CompiledScenario, report: Report): void {
  let play = begin(prepare(compiled.scenario), recorded.known);
  for (const step of recorded.steps) {
    const next = takeStep(play, step, report);
    if (!next) return;
    play = next;
  }
  if (recorded.end) compareEnd(play, recorded.end, compiled, report);
}

function takeStep(play: Play, step: Word, report: Report): Play | null {
  if (play.ending) {
    report('E906', step.at, { text: step.text });
    return null;
  }
  const scene = play.program.scenes.get(play.position.scene)!;
  const wanted = plainQuotes(step.text.normalize('NFC'));
  const choices = choicesOf(scene).filter((choice) => plainQuotes(choice.text) === wanted);
  const timed = scene.then.kind === 'choices' && plainQuotes(scene.then.timed?.text ?? '') === wanted;
  const moves: Move[] = choices.map((choice) => ({ kind: 'choice', choice: choice.id }));
  for (const move of timed ? [...moves, { kind: 'timeout' as const }] : moves) {
    const next = advance(play, move);
    if (next.ok) return next.value;
  }
  const guess =
    nearest(
      wanted,
      choicesOf(scene).map((choice) => choice.text),
    ) ?? '';
  if (choices.length > 0) report('E902', step.at, { text: step.text, scene: scene.title });
  else report('E901', step.at, { text: step.text, scene: scene.title, guess });
  return null;
}

/** Word processors bend apostrophes and quotes while one types: the words are the same. */
function plainQuotes(text: string): string {
  return text.replace(/[‘’‚´]/g, "'").replace(/[“”„]/g, '"');
}

function compareEnd(play: Play, end: ExpectedEnd, compiled: CompiledScenario, report: Report): void {
  const scene = play.program.scenes.get(play.position.scene)!;
  if (!play.ending) {
    report('E905', end.at, { scene: scene.title });
    return;
  }
  const score = scorePlay(play, compiled.bounds);
  const { outcome } = play.ending;
  if (end.outcome && outcome !== end.outcome)
    report('E903', end.at, { expected: end.outcome, scene: scene.title, outcome });
  else if (end.points !== null && end.points !== score.points)
    report('E904', end.at, { expected: end.points, points: score.points });
  else if (end.passed !== null && end.passed !== score.passed)
    report('E909', end.at, { passed: score.passed ? 'yes' : 'no' });
}
