import type { Program } from './program.ts';

/** States packed into whole numbers, each kept once and numbered from 0 in the order in which they came. */
export interface StateTable {
  readonly size: () => number;
  /** The number of the state (scene, live cells), or -1 where it is new and `limit` states are there already. */
  readonly number: (scene: number, cells: readonly number[]) => number;
  /** The number of a known state, or -1. */
  readonly find: (scene: number, cells: readonly number[]) => number;
  readonly sceneOf: (state: number) => number;
  /** Writes the live cells of a state into `cells`. The others stay as they are: nothing reads them. */
  readonly unpack: (state: number, cells: number[]) => void;
}

/** Each cell is a run of bits inside one word; cells that do not matter in a scene are left out as 0. */
function fieldsOf(program: Program) {
  let [word, shift] = [0, 0];
  const fields = program.tops.map((top) => {
    const width = 32 - Math.clz32(top);
    if (shift + width > 32) [word, shift] = [word + 1, 0];
    const field = { word, shift, mask: width === 32 ? -1 : (1 << width) - 1 };
    shift += width;
    return field;
  });
  return { words: word + 1, fields };
}

/** An open hash table over flat arrays: a `Map` with a key per state would cost ten times the memory and time. */
export function stateTable(program: Program, liveOf: readonly Int32Array[], limit: number): StateTable {
  const { words, fields } = fieldsOf(program);
  const wordOf = Int32Array.from(fields, (field) => field.word);
  const shiftOf = Int32Array.from(fields, (field) => field.shift);
  const maskOf = Int32Array.from(fields, (field) => field.mask);
  const stride = words + 1;
  const key = new Int32Array(stride);
  let kept = new Int32Array(1024 * stride);
  let slots = new Int32Array(4096).fill(-1);
  let size = 0;

  /** Packs into `key` and gives its hash. */
  const pack = (scene: number, cells: readonly number[]): number => {
    for (let i = 1; i < stride; i++) key[i] = 0;
    key[0] = scene;
    const alive = liveOf[scene]!;
    for (let i = 0; i < alive.length; i++) {
      const cell = alive[i]!;
      key[wordOf[cell]! + 1]! |= cells[cell]! << shiftOf[cell]!;
    }
    return hashOf(key, 0, stride);
  };
  const slotOf = (hash: number): number => {
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const state = slots[slot]!;
      if (state === -1 || equals(kept, state * stride, key)) return slot;
    }
  };
  const grow = () => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const last = slots.length - 1;
    for (let state = 0; state < size; state++) {
      let slot = hashOf(kept, state * stride, stride) & last;
      while (slots[slot] !== -1) slot = (slot + 1) & last;
      slots[slot] = state;
    }
  };
  const keep = (slot: number): number => {
    if ((size + 1) * stride > kept.length) kept = longer(kept);
    kept.set(key, size * stride);
    slots[slot] = size;
    size++;
    if (size * 2 > slots.length) grow();
    return size - 1;
  };
  return {
    size: () => size,
    number: (scene, cells) => {
      const slot = slotOf(pack(scene, cells));
      const state = slots[slot]!;
      return state >= 0 ? state : size < limit ? keep(slot) : -1;
    },
    find: (scene, cells) => slots[slotOf(pack(scene, cells))]!,
    sceneOf: (state) => kept[state * stride]!,
    unpack: (state, cells) => {
      const from = state * stride;
      const alive = liveOf[kept[from]!]!;
      for (let i = 0; i < alive.length; i++) {
        const cell = alive[i]!;
        cells[cell] = (kept[from + 1 + wordOf[cell]!]! >>> shiftOf[cell]!) & maskOf[cell]!;
      }
    },
  };
}

/** A list with twice the room. */
export function longer(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(list.length * 2);
  next.set(list);
  return next;
}

/** Multiply and shift, word by word: a state has one to three words, so little mixing is needed to spread them. */
function hashOf(words: Int32Array, from: number, count: number): number {
  let hash = 0;
  for (let i = from; i < from + count; i++) {
    hash = Math.imul(hash ^ words[i]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash & 0x7fffffff;
}

function equals(kept: Int32Array, from: number, key: Int32Array): boolean {
  for (let i = 0; i < key.length; i++) if (kept[from + i] !== key[i]) return false;
  return true;
}
