import type { RefObject } from 'react';
import { debrief as words } from '#messages/debrief.ts';
import type { RuleLink } from '../../../core/curriculum/rule-links.ts';
import type { Debrief } from '../../../core/scenario/debrief.ts';
import { RichText } from '../../../parts/RichText.tsx';
import { RuleNames } from './RuleNames.tsx';

interface WentWellProps {
  readonly debrief: Pick<Debrief, 'wentWell' | 'advice'>;
  readonly rules: ReadonlyMap<string, RuleLink>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Step 2: what was said well. Where nothing was, the ending's own advice stands in its place. */
export function WentWell({ debrief, rules, heading }: WentWellProps) {
  const { wentWell, advice } = debrief;
  return (
    <section className="debrief-part">
      <h2 ref={heading} tabIndex={-1}>
        {words.wentWell}
      </h2>
      {wentWell.length === 0 && (
        <>
          <p>{words.nothingWentWell}</p>
          {advice.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the advice never moves
            <p key={index}>
              <RichText text={text} />
            </p>
          ))}
        </>
      )}
      <ul className="plain debrief-cards">
        {wentWell.map(({ turn, choice, rules: kept }) => (
          <li key={turn} className="card" data-tone="good">
            <p className="soft small">{words.atTurn(turn)}</p>
            <p className="debrief-quote">{words.said(choice.text)}</p>
            <RuleNames ids={kept} rules={rules} />
          </li>
        ))}
      </ul>
    </section>
  );
}
