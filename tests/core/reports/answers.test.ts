import { describe, expect, it } from 'vitest';
import { emptyHead, extend } from '../../../src/core/progress/chain.ts';
import { handInOf } from '../../../src/core/progress/hand-in.ts';
import { notesOf } from '../../../src/core/progress/notes.ts';
import { openPlan, printPlan, readPlan } from '../../../src/core/progress/plan.ts';
import { planFor } from '../../../src/core/reports/person-plan.ts';
import { type PersonSummary, summarise } from '../../../src/core/reports/summary.ts';
import { emptyTeam, teamPeople } from '../../../src/core/reports/team.ts';
import { chainOf, courseOf, SimulatedLearner } from '../../support/simulated-learner.ts';

const call = chainOf('the-call', ['kind']);
const course = courseOf('calls', ['kind'], [call]);

/** What the manager has of a learner after a hand-in. */
function handedIn(learner: SimulatedLearner): PersonSummary {
  const entries = extend(emptyHead('l1', 'd1'), learner.events).entries;
  const copy = handInOf({ entries, scenarios: [] }, new Set());
  return summarise(copy.entries, { courses: [course], texts: new Map(), shipped: new Set() }).summary;
}

/** The manager answers the first note of somebody who is in no list, and gives the plan file. */
function planWithAnswer(summary: PersonSummary, text: string): string {
  const answers = [
    { person: summary.person, note: summary.notes[0]!.id, text },
    { person: 'somebody else', note: 'n9', text: 'Not for you.' },
  ];
  const team = { ...emptyTeam('plan-1'), by: 'Ms Lind', answers };
  const [one] = teamPeople(team, [summary], String);
  return printPlan(planFor(one!, team, '2026-11-05T09:00:00Z'));
}

/** The learner opens it, as the page does. */
function open(learner: SimulatedLearner, file: string): void {
  const read = readPlan(file);
  if (!read.ok) throw new Error(read.problem);
  learner.do(...openPlan(read.value, learner.events));
}

describe('the manager’s answer to a note', () => {
  it('goes with the plan to the learner who asked, once, and comes back with their next hand-in', () => {
    const learner = new SimulatedLearner([call], [course]);
    learner.do({ type: 'note.left', data: { on: 'lesson:calls/kind', text: 'When?', private: false } });
    const file = planWithAnswer(handedIn(learner), 'On Monday.');
    expect(file).not.toContain('Not for you.');
    open(learner, file);
    open(learner, file);
    expect(notesOf(learner.events)).toMatchObject([{ text: 'When?', answer: { text: 'On Monday.', by: 'Ms Lind' } }]);
    expect(learner.events.filter(({ type }) => type === 'note.answered')).toHaveLength(1);
    expect(handedIn(learner).notes[0]?.answer?.text).toBe('On Monday.');
    open(learner, planWithAnswer(handedIn(learner), 'On Tuesday.'));
    expect(notesOf(learner.events)[0]?.answer?.text).toBe('On Tuesday.');
  });
});
