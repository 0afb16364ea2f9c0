import type { Condition, Scene } from './model.ts';

/** Which facts a scene asks for and teaches, and which meters it moves. */
export interface Usage {
  readonly asked: ReadonlySet<string>;
  readonly learned: ReadonlySet<string>;
  readonly moved: ReadonlySet<string>;
}

interface Part {
  readonly when?: readonly Condition[];
  readonly changes?: readonly { readonly kind: string; readonly fact?: string; readonly meter?: string }[];
}

/** Walks everything in a scene that can test or change something. */
export function usageOf({ blocks, then }: Pick<Scene, 'blocks' | 'then'>): Usage {
  const usage = { asked: new Set<string>(), learned: new Set<string>(), moved: new Set<string>() };
  const choices = then.kind === 'choices' ? then.choices : [];
  const routes = then.kind === 'routes' ? then.routes : [];
  const taken = choices.flatMap((choice): Part[] => [
    { when: choice.when, changes: choice.effects },
    ...choice.replies,
  ]);
  for (const part of [...blocks, ...routes, ...taken] as readonly Part[]) {
    for (const condition of part.when ?? []) if (condition.kind === 'fact') usage.asked.add(condition.fact);
    for (const change of part.changes ?? []) {
      if (change.kind === 'learn') usage.learned.add(change.fact!);
      if (change.kind === 'meter') usage.moved.add(change.meter!);
    }
  }
  return usage;
}

/** The usage of several scenes together. */
export function joinUsage(parts: readonly Usage[]): Usage {
  const all = (key: keyof Usage): Set<string> => {
    const found = new Set<string>();
    for (const part of parts) for (const name of part[key]) found.add(name);
    return found;
  };
  return { asked: all('asked'), learned: all('learned'), moved: all('moved') };
}
