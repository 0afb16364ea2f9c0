import { useEffect, useRef, useState } from 'react';
import { plan as words } from '#messages/plan.ts';
import type { Plan } from '../../core/progress/plan.ts';
import type { CheckedRolePlay } from '../../core/progress/plan-role-plays.ts';
import { isolated } from '../../core/typography.ts';
import { Button } from '../../ui/Button.tsx';
import { Observed } from './Observed.tsx';
import type { PlanWorld } from './plan-world.ts';

interface PlanViewProps {
  readonly world: PlanWorld;
  readonly plan: Plan;
  /** Chosen by hand just now: what is in it is read out. A link opens it with the page. */
  readonly isChosen: boolean;
  readonly taken: () => void;
}

type Checking = 'checking' | 'tooSlow' | readonly CheckedRolePlay[];

/** What is in a plan, and the button to take it on. */
export function PlanView({ world, plan, isChosen, taken }: PlanViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [checking, setChecking] = useState<Checking>(plan.rolePlays.length > 0 ? 'checking' : []);
  const [other, setOther] = useState<{ readonly name: string | null } | null>(null);
  const [isMine, setMine] = useState(true);
  const [state, setState] = useState<'read' | 'opened' | 'unsaved'>('read');
  useEffect(() => {
    void world.other(plan).then(setOther);
    if (plan.rolePlays.length > 0) void world.check(plan).then((found) => setChecking(found ?? 'tooSlow'));
  }, [world, plan]);
  useEffect(() => {
    if (isChosen) heading.current?.focus();
  }, [isChosen]);
  const open = async () => {
    const checked = typeof checking === 'string' ? [] : checking;
    setState((await world.open(plan, checked, isMine || !other)) ? 'opened' : 'unsaved');
    taken();
  };
  return (
    <section className="card stack" aria-labelledby="plan-heading">
      <h2 id="plan-heading" ref={heading} tabIndex={-1}>
        {words.heading(plan.title)}
      </h2>
      {plan.by && <p>{words.by(plan.by)}</p>}
      <PlanLists world={world} plan={plan} />
      {plan.rolePlays.length > 0 && <PlanRolePlays checking={checking} />}
      {other && state === 'read' && (
        <WhoseChoice name={other.name ?? words.nameless} isMine={isMine} setMine={setMine} />
      )}
      {state === 'read' ? (
        <p>
          <Button kind="main" onClick={() => void open()} disabled={checking === 'checking'}>
            {words.open}
          </Button>
        </p>
      ) : (
        <Taken said={state === 'opened' ? words.opened : words.openedUnsaved} href={world.hrefs.courses} />
      )}
    </section>
  );
}

/** The button that was pressed is gone: the focus goes to what came of it, which is so read out once. */
function Taken({ said, href }: { readonly said: string; readonly href: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <div className="stack">
      <p ref={line} tabIndex={-1}>
        {said}
      </p>
      <p>
        <a className="button" data-kind="main" href={href}>
          {words.start}
        </a>
      </p>
    </div>
  );
}

function PlanLists({ world, plan }: Pick<PlanViewProps, 'world' | 'plan'>) {
  const titleOf = (id: string) => world.courses.find((one) => one.id === id)?.title ?? words.unknownCourse(id);
  return (
    <>
      <h3>{words.courses}</h3>
      {plan.courses.length === 0 && <p>{words.noCourses}</p>}
      <ul>
        {plan.courses.map(({ course, due, validDays }) => (
          <li key={course}>{words.course(titleOf(course), due, validDays)}</li>
        ))}
        {plan.exempt.map((course) => (
          <li key={`exempt/${course}`}>{words.exempt(titleOf(course))}</li>
        ))}
      </ul>
      {plan.answers.length > 0 && <h3>{words.answers}</h3>}
      <ul>
        {plan.answers.map(({ note, text, by }) => (
          <li key={`${note}/${text}`}>
            {by && `${isolated(by)}: `}
            {isolated(text)}
          </li>
        ))}
      </ul>
      <Observed observed={plan.observed ?? []} />
    </>
  );
}

function PlanRolePlays({ checking }: { readonly checking: Checking }) {
  return (
    <>
      <h3>{words.rolePlays}</h3>
      <p>{words.rolePlaysWhat}</p>
      {typeof checking === 'string' ? (
        <p role="status">{checking === 'checking' ? words.checking : words.tooSlow}</p>
      ) : (
        <ul>
          {checking.map(({ file, compiled, codes }) => (
            <li key={file}>
              {compiled
                ? `${isolated(compiled.scenario.title)}: ${words.checked}`
                : `${file}: ${words.refused(codes.join(', '))}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface WhoseChoiceProps {
  readonly name: string;
  readonly isMine: boolean;
  readonly setMine: (isMine: boolean) => void;
}

/** A shared device: a plan must not land in somebody else's record. */
function WhoseChoice({ name, isMine, setMine }: WhoseChoiceProps) {
  return (
    <fieldset className="stack plan-whose">
      <legend>
        <strong>{words.whoHeading}</strong> {words.who(name)}
      </legend>
      {[true, false].map((mine) => (
        <label key={String(mine)} className="row">
          <input type="radio" name="whose" checked={isMine === mine} onChange={() => setMine(mine)} />
          {mine ? words.mine(name) : words.other}
        </label>
      ))}
    </fieldset>
  );
}
