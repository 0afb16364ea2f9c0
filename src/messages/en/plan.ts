import type { PlanProblem } from '../../core/progress/plan.ts';
import { isolated } from '../../core/typography.ts';
import { date } from './duty.ts';

/** The page on which a learner opens a plan. */
export const plan = {
  title: 'Open a plan',
  lead: 'Your trainer or manager gave you a plan: a file that ends with .rapport-plan, or a link.',
  choose: 'Choose the plan file',
  reading: 'Reading the plan …',
  problem: {
    fileTooBig: 'The plan is larger than 2 MB, so it was not opened.',
    tooDeep: 'The plan is nested too deeply, so it was not opened.',
    notJson: 'This is not a plan: it cannot be read. Choose a file that ends with .rapport-plan.',
    notOurs: 'This is not a plan. Choose a file that ends with .rapport-plan.',
    newer: 'The plan was made by a newer version of Rapport. Reload this page, then try again.',
    shape: 'A part of the plan does not have the form of a plan. Ask for it again.',
    checksum: 'The plan was changed or damaged on the way. Ask for it again.',
  } satisfies Readonly<Record<PlanProblem, string>>,
  badLink: 'The link holds no plan that can be read: perhaps a part of it was lost. Ask for it again.',
  heading: (title: string) => (title ? `The plan “${isolated(title)}”` : 'The plan'),
  by: (by: string) => `From ${isolated(by)}.`,
  courses: 'Your courses',
  noCourses: 'It names no courses.',
  course: (title: string, due: string | null, valid: number | null) =>
    `${title}${due ? `, due on ${date(due)}` : ''}${valid ? `, again after ${valid} days` : ''}`,
  exempt: (title: string) => `${title}: you need not take it`,
  unknownCourse: (id: string) => `${isolated(id)} (not on this site)`,
  rolePlays: 'Role-plays from your trainer',
  rolePlaysWhat: 'They came with the plan as text. This browser checks them before you can play them.',
  checking: 'Checking the role-plays …',
  checked: 'checked',
  refused: (codes: string) => `not taken: it has mistakes (${codes})`,
  tooSlow: 'The role-plays took too long to check, so none was taken.',
  openedHeading: 'What your plan asks for',
  openedFrom: (by: string, courses: number) =>
    `${by ? `From ${isolated(by)}` : 'A plan'}, ${courses} ${courses === 1 ? 'course' : 'courses'}.`,
  putAway: (by: string) => (by ? `Put the plan from ${isolated(by)} away` : 'Put this plan away'),
  putAwayWhat:
    'A plan that was put away asks for nothing any more. What you did stays in your record, and the file brings the plan back.',
  answers: 'Answers to your notes',
  observed: 'Seen at work',
  observedLine: (day: string, by: string, text: string) =>
    `${date(day)}${by ? `, ${isolated(by)}` : ''}: ${isolated(text)}`,
  whoHeading: 'Whose plan is it?',
  who: (name: string) => `This device works for ${isolated(name)}, who has a record already.`,
  nameless: 'somebody who gave no name',
  mine: (name: string) => `It is mine: I am ${isolated(name)}`,
  other: 'It is for somebody else, who begins a record of their own',
  open: 'Take the plan on',
  opened: 'The plan is yours now. Your record says so, and your hand-in will.',
  openedUnsaved: 'This browser could not save it: the plan is on this page only.',
  start: 'Go to your courses',
  play: (title: string) => `Play ${isolated(title)}`,
  mineHeading: 'From your trainer',
  mineNone: 'This role-play is not on this device any more. Open the plan again.',
  playTitle: 'A role-play from your trainer',
  loading: 'Opening the role-play …',
  fromTrainer: 'From your trainer: this site did not write it.',
  back: 'Your plan',
} as const;
