import { cli } from '#messages/cli.ts';
import { type EndingCount, playtest as playMany } from '../core/scenario/playtest.ts';
import { requireSound } from './check.ts';
import { type Command, readOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

const BAR = 40;

/** `playtest FILE`: what many random plays reach, and how far players come who do not read. */
export const playtest: Command = async (args, terminal) => {
  const given = readOptions(args, { runs: 'string', seed: 'string' });
  const runs = { runs: given.number('runs', 1000), seed: given.number('seed', 1) };
  const found = requireSound('playtest', given.names, terminal);
  if (!found) return 1;
  const { scenario, bounds } = found.compiled;
  terminal.progress(cli.testTitle(scenario.title, runs.runs, runs.seed));
  const seen = playMany(scenario, bounds, runs);
  terminal.progress('');
  terminal.out(terminal.paint('strong', cli.testTitle(scenario.title, runs.runs, runs.seed)));
  terminal.out(cli.testPassed(percent(seen.passed / seen.plays)));
  if (seen.unfinished > 0) terminal.out(cli.testUnfinished(seen.unfinished));
  const titles = new Map(scenario.scenes.map((scene) => [scene.id, scene.title]));
  for (const ending of seen.endings) showEnding(ending, titles.get(ending.scene)!, seen.plays, terminal);
  const never = seen.choices.filter(({ taken }) => taken === 0);
  terminal.out(cli.testChoices(seen.choices.length - never.length, seen.choices.length));
  for (const { choice } of never) terminal.out(`  ${cli.testNever(choice.text)}`);
  terminal.out(cli.testNaive);
  for (const { player, share } of seen.naive) terminal.out(`  ${cli.naive[player]}: ${percent(share)}`);
  return 0;
};

function showEnding({ outcome, plays, histogram }: EndingCount, title: string, all: number, terminal: Terminal): void {
  terminal.out(cli.testEnding(title, outcome, percent(plays / all)));
  const most = Math.max(...histogram.map((one) => one.plays));
  for (const { points, plays: count } of histogram) {
    terminal.out(cli.testPoints(points, count, '#'.repeat(Math.max(1, Math.round((BAR * count) / most)))));
  }
}

function percent(share: number): string {
  return `${Math.floor(1000 * share) / 10} %`;
}
