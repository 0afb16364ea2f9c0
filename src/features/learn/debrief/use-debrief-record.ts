import { useEffect, useState } from 'react';
import type { Course } from '../../../core/curriculum/course.ts';
import { foldLearner } from '../../../core/progress/learner.ts';
import { mayShowBetter } from '../../../core/progress/reveal.ts';
import type { OpenServices } from '../play/services.ts';
import type { Session } from '../play/session.ts';

/** What the record decides about a debrief, and what the debrief adds to it. */
export function useDebriefRecord(session: Session, course: Course | null, openServices: OpenServices) {
  const { attempt, kind, compiled } = session;
  const [mayShow, setMayShow] = useState(kind === 'practice');
  useEffect(() => {
    let isGone = false;
    void openServices()
      .then(({ store }) => store.read())
      .then((events) => {
        const about = { kind, scenario: compiled.scenario.id, course: course?.id ?? null };
        if (!isGone) setMayShow(mayShowBetter(about, course, foldLearner(events).attempts));
      });
    return () => {
      isGone = true;
    };
  }, [openServices, course, kind, compiled]);
  return {
    mayShow,
    keepView: (text: string) => {
      if (!attempt || text === '') return;
      void openServices().then(({ store }) => store.append([{ type: 'view.given', data: { attempt, text } }]));
    },
  };
}
