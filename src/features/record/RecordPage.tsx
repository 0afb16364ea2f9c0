import { useState } from 'react';
import { record } from '#messages/record.ts';
import type { Course } from '../../core/curriculum/course.ts';
import { useHealth } from '../../parts/use-health.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyIn } from './CopyIn.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { EventList } from './EventList.tsx';
import type { RecordWorld } from './record-world.ts';
import { SafetyLines } from './SafetyLines.tsx';
import { useRecord } from './use-record.ts';
import './record.css';

interface RecordPageProps {
  readonly world: RecordWorld;
  readonly courses: readonly Course[];
}

/** What is in here: the learner's record in words, and the ways to take it out, in, or away. */
export function RecordPage({ world, courses }: RecordPageProps) {
  const { store, saveCopy } = world;
  const view = useRecord(store, courses);
  const health = useHealth(store);
  const [said, setSaid] = useState('');
  if (!view) return <p role="status">{record.loading}</p>;
  const save = async (learner?: string) => setSaid(record.saved(await saveCopy(learner)));
  return (
    <div className="record-page">
      <section className="stack" aria-labelledby="record-who">
        <h2 id="record-who">{record.whoHeading}</h2>
        <p>{record.you(view.me.name ?? record.nameless)}</p>
        {view.others.length > 0 && (
          <>
            <p>{record.others}</p>
            <ul className="plain row">
              {view.others.map(({ learner, name }) => (
                <li key={learner}>
                  <Button onClick={() => void store.become(learner)}>{record.workAs(name ?? record.nameless)}</Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="stack" aria-labelledby="record-where">
        <h2 id="record-where">{record.whereHeading}</h2>
        <SafetyLines world={world} health={health} />
      </section>
      <section className="stack" aria-labelledby="record-save">
        <h2 id="record-save">{record.saveHeading}</h2>
        <p>{record.saveText}</p>
        <div className="row">
          <Button kind="main" onClick={() => void save(view.me.learner)}>
            {record.save}
          </Button>
          {view.others.length > 0 && <Button onClick={() => void save()}>{record.saveAll}</Button>}
        </div>
        <p role="status">{said}</p>
      </section>
      <CopyIn world={world} view={view} />
      <section className="stack" aria-labelledby="record-events">
        <h2 id="record-events">{record.eventsHeading}</h2>
        <EventList lines={view.lines} hrefOf={world.lookBackHref} />
      </section>
      <EraseDialog world={world} view={view} />
    </div>
  );
}
