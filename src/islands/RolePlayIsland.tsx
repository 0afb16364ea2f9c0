import type { Course, Mode } from '../core/curriculum/course.ts';
import type { RuleLink } from '../core/curriculum/rule-links.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';
import { RolePlay } from '../features/learn/RolePlay.tsx';
import { preferences } from './preferences.ts';

interface RolePlayIslandProps {
  readonly compiled: CompiledScenario;
  readonly course: Course | null;
  readonly mode: Mode;
  readonly seed: number;
  readonly rules: readonly RuleLink[];
  readonly back: { readonly href: string; readonly title: string };
}

/** Hands the player the record, which is loaded only when it is first needed. */
export function RolePlayIsland(props: RolePlayIslandProps) {
  return (
    <RolePlay
      {...props}
      openServices={openServices}
      chance={Math.random}
      newId={newId}
      preferences={preferences}
      takeEarly={takeEarly}
      mayBeOpen={mayBeOpen}
    />
  );
}

const openServices = async () => (await import('./services.ts')).openServices();
const newId = () => crypto.randomUUID();
const takeEarly = () => null;
const mayBeOpen = () => true;
