import { useEffect, useState } from 'react';
import { plan as words } from '#messages/plan.ts';
import type { Course } from '../core/curriculum/course.ts';
import type { RuleLink } from '../core/curriculum/rule-links.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';
import { RolePlayIsland } from './RolePlayIsland.tsx';
import { openServices } from './services.ts';

interface TrainerPlayIslandProps {
  readonly rules: readonly RuleLink[];
  readonly recordHref: string;
  readonly planHref: string;
}

/** Plays a role-play that a plan brought: it is not a page of this site, but a text in the store of this device. */
export function TrainerPlayIsland({ rules, recordHref, planHref }: TrainerPlayIslandProps) {
  const [compiled, setCompiled] = useState<CompiledScenario | 'loading' | null>('loading');
  useEffect(() => {
    const hash = new URLSearchParams(location.search).get('text') ?? '';
    void openServices().store.scenario(hash).then(setCompiled);
  }, []);
  if (compiled === 'loading') return <p role="status">{words.loading}</p>;
  if (compiled === null) {
    return (
      <div className="card stack">
        <p>{words.mineNone}</p>
        <p>
          <a href={planHref}>{words.back}</a>
        </p>
      </div>
    );
  }
  const back = { href: planHref, title: words.back };
  return (
    <>
      <p className="small">
        <span className="badge" data-tone="warn">
          {words.fromTrainer}
        </span>
      </p>
      <RolePlayIsland
        compiled={compiled}
        places={[{ course: courseOf(compiled), mode: 'coached', back }]}
        seed={Number.parseInt(compiled.scenarioHash.slice(0, 8), 16)}
        rules={rules}
        recordHref={recordHref}
        all={back}
      />
    </>
  );
}

/** A course of its own, so that the conversation counts and is handed in. No page of this site has its id. */
function courseOf({ scenario: { id, title } }: CompiledScenario): Course {
  return {
    id: `trainer:${id}`,
    title,
    summary: '',
    audience: [],
    steps: [{ kind: 'rolePlay', id, title, required: true, mode: 'coached', rules: [] }],
    closing: id,
    counts: 'best',
    attempts: null,
  };
}
