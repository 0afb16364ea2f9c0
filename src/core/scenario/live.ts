import type { Program } from './program.ts';
import type { Act, ReadyChoice, ReadyScene, Test } from './ready.ts';

/**
 * Which cells still matter while the conversation waits in a scene: those that some later condition reads before they
 * are certainly overwritten. Two positions that differ only in the others have the same future, so the search takes them
 * for one. (Backward liveness, as compilers do it for registers; `learn` overwrites, a meter's change does not.)
 */
export function liveCells(program: Program): readonly Int32Array[] {
  const words = Math.max(1, Math.ceil(program.cellCount / 32));
  const atWait = program.readyScenes.map(() => new Uint32Array(words));
  const atEntry = program.readyScenes.map(() => new Uint32Array(words));
  for (let changed = true; changed; ) {
    changed = false;
    // Links mostly lead forward, so going backward settles most scenes in one round.
    for (let at = program.readyScenes.length - 1; at >= 0; at--) {
      const ready = program.readyScenes[at]!;
      const wait = join(new Uint32Array(words), ...waysOn(ready, atWait, atEntry));
      const entry = beforeEntry(ready, wait.slice());
      changed = grows(atWait[at]!, wait) || changed;
      changed = grows(atEntry[at]!, entry) || changed;
    }
  }
  const cells = program.tops.map((_, cell) => cell);
  return atWait.map((set) => Int32Array.from(cells.filter((cell) => has(set, cell))));
}

type Set32 = Uint32Array<ArrayBuffer>;

function waysOn(ready: ReadyScene, atWait: readonly Set32[], atEntry: readonly Set32[]): Set32[] {
  const ways = ready.choices.map((choice) => {
    const after = choice.to === ready ? atWait[ready.index]! : atEntry[choice.to.index]!;
    return beforeChoice(choice, after.slice());
  });
  const routes = ready.routes.map((route) => read(atEntry[route.to.index]!.slice(), route.tests));
  if (ready.timed && ready.timed !== ready) ways.push(atEntry[ready.timed.index]!);
  return [...ways, ...routes];
}

function beforeChoice(ready: ReadyChoice, live: Set32): Set32 {
  for (const reply of ready.replies.toReversed()) beforePart(reply, reply.part.once, live);
  overwrite(live, ready.acts);
  if (ready.taken >= 0) put(live, ready.taken);
  return read(live, ready.tests);
}

function beforeEntry(ready: ReadyScene, live: Set32): Set32 {
  for (const block of ready.blocks.toReversed()) beforePart(block, block.part.once, live);
  if (ready.entered >= 0) put(live, ready.entered);
  return live;
}

function beforePart(
  part: { readonly tests: readonly Test[]; readonly acts: readonly Act[] },
  once: boolean,
  live: Set32,
) {
  if (part.tests.length === 0 && !once) overwrite(live, part.acts);
  // A line that changes nothing reads nothing that the search could see.
  if (part.acts.length > 0) read(live, part.tests);
}

function read(live: Set32, tests: readonly Test[]): Set32 {
  for (const test of tests) put(live, test.cell);
  return live;
}

function overwrite(live: Set32, acts: readonly Act[]): void {
  for (const act of acts) if (act.fact !== null) live[act.cell >> 5]! &= ~(1 << (act.cell & 31));
}

function put(live: Set32, cell: number): void {
  live[cell >> 5]! |= 1 << (cell & 31);
}

function has(live: Set32, cell: number): boolean {
  return (live[cell >> 5]! & (1 << (cell & 31))) !== 0;
}

function join(into: Set32, ...others: readonly Set32[]): Set32 {
  for (const other of others) for (let i = 0; i < into.length; i++) into[i]! |= other[i]!;
  return into;
}

function grows(old: Set32, now: Set32): boolean {
  let changed = false;
  for (let i = 0; i < old.length; i++) {
    const sum = (old[i]! | now[i]!) >>> 0;
    if (sum !== old[i]) changed = true;
    old[i] = sum;
  }
  return changed;
}
