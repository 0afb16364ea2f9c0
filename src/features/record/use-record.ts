import { useEffect, useState } from 'react';
import type { Course } from '../../core/curriculum/course.ts';
import type { ProgressStore } from '../../core/progress/progress-store.ts';
import type { CompiledScenario } from '../../core/scenario/model.ts';
import { type EventLine, eventLines } from './event-lines.ts';

export interface Person {
  readonly learner: string;
  readonly name: string | null;
  readonly count: number;
}

/** What the page shows of the record now. */
export interface RecordView {
  readonly me: Person;
  readonly others: readonly Person[];
  readonly lines: readonly EventLine[];
}

/** The record, read again after each change, also one made in another tab; null until it is open. */
export function useRecord(store: ProgressStore, courses: readonly Course[]): RecordView | null {
  const [view, setView] = useState<RecordView | null>(null);
  useEffect(() => {
    let isGone = false;
    let turn = 0;
    const show = async () => {
      const mine = ++turn;
      const read = await readView(store, courses);
      if (!isGone && mine === turn) setView(read);
    };
    void show();
    const stop = store.watch(() => void show());
    return () => {
      isGone = true;
      stop();
    };
  }, [store, courses]);
  return view;
}

async function readView(store: ProgressStore, courses: readonly Course[]): Promise<RecordView> {
  const learner = await store.learner();
  const events = await store.read();
  const hashes = new Set(events.flatMap((one) => (one.type === 'attempt.started' ? [one.data.scenarioHash] : [])));
  const texts = await Promise.all([...hashes].map((hash) => store.scenario(hash)));
  const scenarios = new Map(texts.filter(isThere).map((one) => [one.scenarioHash, one]));
  const people = await Promise.all((await store.learners()).map((one) => readPerson(store, one)));
  const me = people.find((one) => one.learner === learner) ?? { learner, name: null, count: 0 };
  const others = people.filter((one) => one.learner !== learner && one.count > 0);
  return { me, others, lines: eventLines(events, { courses, scenarios }) };
}

async function readPerson(store: ProgressStore, learner: string): Promise<Person> {
  const { name, count } = await store.state(learner);
  return { learner, name, count };
}

function isThere(compiled: CompiledScenario | null): compiled is CompiledScenario {
  return compiled !== null;
}
