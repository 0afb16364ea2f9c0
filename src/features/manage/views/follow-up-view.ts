import { manage } from '#messages/manage.ts';
import { type FollowUp, followUps } from '../../../core/reports/follow-up.ts';
import type { Mark, View, ViewRow } from '../view.ts';
import { day, makeView, status, text } from './make-view.ts';
import { PERSON_FILTERS, personTags } from './people-views.ts';
import { titleOf, type ViewInput } from './view-input.ts';

const LATE: Mark = { sign: '!', tone: 'bad' };
const SOON: Mark = { sign: '◷', tone: 'warn' };
const OPEN: Mark = { sign: '?', tone: undefined };
const URGENCY: Readonly<Record<FollowUp['why'], Mark>> = {
  overdue: LATE,
  expired: LATE,
  fork: LATE,
  dueSoon: SOON,
  expiresSoon: SOON,
  notHandedIn: OPEN,
  oldData: OPEN,
  surveyOpen: OPEN,
};

/** Whom to talk to. */
export function followUpsView(input: ViewInput): View {
  const rows = followUps(input.people, input.courses, input).map((one, at): ViewRow => {
    const { person, why, course, day, days } = one;
    return {
      key: `${person.person}/${why}/${course ?? ''}/${at}`,
      person: person.person,
      group: person.team,
      cells: [person.name, person.team, manage.why[why](days), course && titleOf(input, course), day],
      marks: [undefined, undefined, URGENCY[why]],
      tags: { ...personTags(person, input), why: [manage.whyFilter[why]] },
    };
  });
  const columns = [text('name', 'team'), status('why'), text('course'), day('day')];
  return makeView('followUps', { columns, rows, filters: { why: manage.columns.why, ...PERSON_FILTERS } });
}
