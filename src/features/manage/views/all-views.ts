import type { View, ViewId } from '../view.ts';
import { filesView } from './file-view.ts';
import { followUpsView } from './follow-up-view.ts';
import { gainView } from './gain-view.ts';
import { completionsView, matrixView } from './people-views.ts';
import { decisionsView, rolePlaysView } from './play-views.ts';
import { competenciesView, rulesView } from './rule-views.ts';
import { signOffsView } from './sign-off-view.ts';
import type { ViewInput } from './view-input.ts';
import { notesView, surveysView } from './voice-views.ts';

/** How each view is made; those that look into plays wait until these are read. */
export const VIEWS: Readonly<Record<ViewId, (input: ViewInput) => View>> = {
  matrix: matrixView,
  completions: completionsView,
  followUps: followUpsView,
  competencies: competenciesView,
  rules: rulesView,
  gain: gainView,
  rolePlays: rolePlaysView,
  decisions: decisionsView,
  surveys: surveysView,
  notes: notesView,
  files: filesView,
  signOffs: signOffsView,
};

export const NEEDS_PLAYS: ReadonlySet<ViewId> = new Set(['rolePlays', 'decisions']);
