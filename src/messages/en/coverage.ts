const scenes = (n: number) => `${n} ${n === 1 ? 'scene' : 'scenes'}`;

/** The page that sets rules beside what teaches, asks and plays them. */
export const coverage = {
  title: 'What covers each rule',
  description: 'Every rule with its lessons, its questions, and the scenes in which it can be kept or broken.',
  lead: 'Each rule that a course teaches needs a lesson, questions from two sides, and situations of more than one kind. Here is what there is.',
  summary: ({ all, taught, whole }: { all: number; taught: number; whole: number }) =>
    `${taught} of ${all} rules are taught or scored. ${whole === taught ? 'All of them have' : `${whole} of them have`} what they need.`,
  needs: ({ lessons, questions, kept, broken }: Record<'lessons' | 'questions' | 'kept' | 'broken', number>) =>
    `A rule needs ${lessons} lesson, ${questions} questions, ${scenes(kept)} in which a reply keeps it and ${scenes(broken)} in which one breaks it. A rule that is to be known needs no scenes.`,
  command: 'The same from the command line:',
  columns: { rule: 'Rule', lessons: 'Taught', questions: 'Asked', kept: 'Kept', broken: 'Broken' },
  columnMeans: { lessons: 'lessons', questions: 'questions', kept: 'scenes', broken: 'scenes' },
  tooFew: 'too few',
  notNeeded: 'not needed',
  later: 'In no course yet',
} as const;
