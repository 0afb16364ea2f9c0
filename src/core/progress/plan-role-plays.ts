import type { World } from '../scenario/compile.ts';
import { STATE_LIMIT } from '../scenario/explore.ts';
import type { CompiledScenario } from '../scenario/model.ts';
import { checkFile } from '../scenario/project.ts';
import type { Plan } from './plan.ts';

/** A trainer's role-play after this browser parsed, checked and proved it again; `codes` are its mistakes. */
export interface CheckedRolePlay {
  readonly file: string;
  readonly compiled: CompiledScenario | null;
  readonly codes: readonly string[];
}

/** Pictures and sounds do not travel with a plan, so a text that names one has a mistake. */
export function checkRolePlays(rolePlays: Plan['rolePlays'], world: World): readonly CheckedRolePlay[] {
  return rolePlays.map(({ file, text }) => {
    const texts = { main: { file, text }, others: [] };
    const { compiled, diagnostics } = checkFile(texts, world, { limit: STATE_LIMIT.editor, beside: new Set() });
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    return { file, compiled, codes: [...new Set(errors)] };
  });
}
