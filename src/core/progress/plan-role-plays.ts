import type { Diagnostic } from '../result.ts';
import type { World } from '../scenario/compile.ts';
import { STATE_LIMIT } from '../scenario/explore.ts';
import type { CompiledScenario } from '../scenario/model.ts';
import { checkFile } from '../scenario/project.ts';
import type { Plan } from './plan.ts';

/** A trainer's role-play after this browser parsed, checked and proved it again; `codes` name its mistakes, in short. */
export interface CheckedRolePlay {
  readonly file: string;
  readonly compiled: CompiledScenario | null;
  readonly codes: readonly string[];
  readonly mistakes: readonly Diagnostic[];
}

/** Pictures and sounds do not travel with a plan, so a text that names one has a mistake. */
export function checkRolePlays(rolePlays: Plan['rolePlays'], world: World): readonly CheckedRolePlay[] {
  return rolePlays.map(({ file, text }) => {
    const texts = { main: { file, text }, others: [] };
    const { compiled, diagnostics } = checkFile(texts, world, { limit: STATE_LIMIT.editor, beside: new Set() });
    const mistakes = diagnostics.filter(({ severity }) => severity === 'error');
    return { file, compiled, codes: [...new Set(mistakes.map(({ code }) => code))], mistakes };
  });
}
