/** Something to listen to in a lesson: the device reads it aloud, or the learner reads it once. */
export const hear = {
  task: 'Listen',
  play: 'Hear it',
  stop: 'Stop',
  withVoice: 'Hear it once or twice. Try to answer before you look at the words.',
  withoutVoice: 'Read the words once, and close them again before you answer.',
  words: 'The words',
} as const;
