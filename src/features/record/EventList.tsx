import { useEffect, useRef, useState } from 'react';
import { record } from '#messages/record.ts';
import { Button } from '../../ui/Button.tsx';
import type { EndedAttempt, EventLine } from './event-lines.ts';

const FIRST = 30;
// The time is shown as the device's clock said it, in the zone where it was written.
const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

interface EventListProps {
  readonly lines: readonly EventLine[];
  readonly hrefOf: (ended: EndedAttempt) => string;
}

/** The record in words, the newest entry first. */
export function EventList({ lines, hrefOf }: EventListProps) {
  const [isWhole, setWhole] = useState(false);
  const rest = useRef<HTMLLIElement>(null);
  // The button is gone then: the keys go on at the first entry that it brought.
  useEffect(() => {
    if (isWhole) rest.current?.focus();
  }, [isWhole]);
  if (lines.length === 0) return <p>{record.none}</p>;
  const newest = lines.toReversed();
  const shown = isWhole ? newest : newest.slice(0, FIRST);
  return (
    <>
      <p className="soft">{record.count(lines.length)}</p>
      <ol className="plain record-events" reversed>
        {shown.map((line, at) => (
          <li key={line.id} {...(at === FIRST && { ref: rest, tabIndex: -1 })}>
            <time dateTime={line.at}>{clock.format(new Date(`${line.at.slice(0, 19)}Z`))}</time>
            <span>
              {line.text}
              {line.ended && (
                <a href={hrefOf(line.ended)} aria-label={record.lookBackOn(line.ended.title)}>
                  {record.lookBack}
                </a>
              )}
              {line.isPrivate && <span className="badge">{record.private}</span>}
              {line.isClockBack && (
                <span className="badge" data-tone="warn">
                  {record.clockBack}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {shown.length < lines.length && <Button onClick={() => setWhole(true)}>{record.showAll(lines.length)}</Button>}
    </>
  );
}
