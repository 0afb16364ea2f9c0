import { useEffect, useMemo, useRef, useState } from 'react';
import { debrief as words } from '#messages/debrief.ts';
import { learn } from '#messages/learn.ts';
import type { Course } from '../../../core/curriculum/course.ts';
import type { RuleLink } from '../../../core/curriculum/rule-links.ts';
import { debrief } from '../../../core/scenario/debrief.ts';
import { Face } from '../../../parts/Face.tsx';
import { PathPicture } from '../../../parts/PathPicture.tsx';
import { ScoreByRule } from '../../../parts/ScoreByRule.tsx';
import { Button } from '../../../ui/Button.tsx';
import { customerAnswers, scoreOf } from '../play/attempt-keeper.ts';
import type { OpenServices } from '../play/services.ts';
import { partnerOf, type Session } from '../play/session.ts';
import { Verdict } from '../play/Verdict.tsx';
import { CustomerSurvey } from './CustomerSurvey.tsx';
import { DebriefTranscript } from './DebriefTranscript.tsx';
import { Mattered } from './Mattered.tsx';
import { OwnView } from './OwnView.tsx';
import { scoreGroups } from './score-groups.ts';
import { useDebriefRecord } from './use-debrief-record.ts';
import { WentWell } from './WentWell.tsx';
import './debrief.css';
import { isolated } from '../../../core/typography.ts';

export interface DebriefProps {
  readonly session: Session;
  readonly rules: ReadonlyMap<string, RuleLink>;
  readonly course: Course | null;
  readonly back: { readonly href: string; readonly title: string };
  readonly openServices: OpenServices;
  readonly onAgain: () => void;
  readonly onRetry: (turn: number) => void;
}

/** The look back: own view, what went well, what mattered most, and that turn again; then everything in full. */
export function Debrief(props: DebriefProps) {
  const { session, rules, course, back, openServices } = props;
  const { scenario } = session.compiled;
  const isClosing = course?.closing === scenario.id;
  const { person, mood } = partnerOf(session.play);
  const isPassed = scoreOf(session).passed && session.cutShort === null;
  const customer = scenario.people.find(({ id }) => id === scenario.customer);
  const record = useDebriefRecord(session, course, openServices);
  const whole = useMemo(() => debrief(session.play), [session.play]);
  const groups = useMemo(() => scoreGroups(session.play, rules), [session.play, rules]);
  // Without a word on it, "100 %" above and less in a row would look like a mistake.
  const isBest = whole.toChange.length === 0 && whole.timeLost === 0 && session.play.ending !== null;
  const doesLessForOne = isBest && groups.some((group) => group.rules.some(({ sum }) => sum.lost > 0));
  const [view, setView] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const finishView = (text: string) => {
    record.keepView(text);
    setView(text);
    requestAnimationFrame(() => first.current?.focus());
  };
  return (
    <article className="debrief">
      <header className="debrief-head">
        <Face person={person} mood={mood} size="large" />
        <div className="debrief-outcome">
          <h1 ref={title} tabIndex={-1}>
            {words.title(isolated(scenario.title))}
          </h1>
          <Verdict session={session} rules={rules} />
        </div>
      </header>
      <OwnView kept={view} onDone={finishView} />
      {view !== null && (
        <>
          <WentWell debrief={whole} rules={rules} heading={first} />
          <Mattered
            whole={whole}
            scenario={scenario}
            rules={rules}
            showBetter={record.mayShow}
            onRetry={props.onRetry}
          />
          {isClosing && (
            <CustomerSurvey name={customer?.name ?? ''} answers={customerAnswers(session, [...rules.values()])} />
          )}
          <section className="debrief-part">
            <h2>{words.scores}</h2>
            <ScoreByRule groups={groups} />
            {doesLessForOne && <p className="soft small">{words.lessForOne}</p>}
          </section>
          <section className="debrief-part">
            <h2>{words.path}</h2>
            <PathPicture play={session.play} decisions={whole.decisions} />
          </section>
          <DebriefTranscript session={session} decisions={whole.decisions} rules={rules} showBetter={record.mayShow} />
        </>
      )}
      <p className="row no-print">
        <Button kind={view !== null && !isPassed ? 'main' : 'side'} onClick={props.onAgain}>
          {learn.again}
        </Button>
        {view !== null && <Button onClick={() => window.print()}>{words.print}</Button>}
        <a className="button" data-kind={view !== null && isPassed ? 'main' : 'plain'} href={back.href}>
          {back.title}
        </a>
      </p>
    </article>
  );
}
