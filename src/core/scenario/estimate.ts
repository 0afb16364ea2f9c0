import type { Program } from './program.ts';
import type { Act, ReadyScene, Test } from './ready.ts';

/** What can certainly never happen, found in linear time. What is not listed here may still be impossible. */
export interface Estimate {
  readonly visitable: ReadonlySet<number>;
  readonly openable: ReadonlySet<string>;
  readonly usableRoutes: ReadonlySet<string>;
}

/**
 * Goes through all scenes as if every fact once learned could also still be unknown, and every meter once raised or
 * lowered could stand anywhere on that side of its start: more than can happen, never less.
 */
export function estimate(program: Program): Estimate {
  const low = program.tops.map(() => 0);
  const high = program.tops.map(() => 0);
  for (const [at, meter] of program.scenario.meters.entries()) low[at] = high[at] = meter.start;
  for (const fact of program.scenario.remembers) high[program.facts.get(fact)!] = 1;
  const visitable = new Set<number>();
  const openable = new Set<string>();
  const usableRoutes = new Set<string>();
  const may = (tests: readonly Test[]) =>
    tests.every((test) => (test.holds ? high[test.cell]! >= test.atLeast : low[test.cell]! < test.atLeast));
  const widen = (acts: readonly Act[]) => {
    for (const act of acts) {
      if (act.fact === null && act.by < 0) low[act.cell] = 0;
      if (act.by > 0) high[act.cell] = act.max;
    }
  };
  const visit = (ready: ReadyScene) => {
    const parts = [...ready.blocks, ...ready.choices.flatMap((one) => (may(one.tests) ? [one, ...one.replies] : []))];
    for (const part of parts) if (may(part.tests)) widen(part.acts);
    for (const choice of ready.choices) {
      if (!may(choice.tests)) continue;
      openable.add(choice.choice.id);
      visitable.add(choice.to.index);
    }
    if (ready.timed) visitable.add(ready.timed.index);
    for (const [at, route] of ready.routes.entries()) {
      if (!may(route.tests)) continue;
      usableRoutes.add(`${ready.index}:${at}`);
      visitable.add(route.to.index);
    }
  };
  visitable.add(0);
  // Each round finds something new or is the last; new scenes, choices and ranges are few, so rounds are few.
  for (let before = ''; before !== stamp(); ) {
    before = stamp();
    for (const index of visitable) visit(program.readyScenes[index]!);
  }
  function stamp(): string {
    return [visitable.size, openable.size, usableRoutes.size, ...low, ...high].join();
  }
  return { visitable, openable, usableRoutes };
}
