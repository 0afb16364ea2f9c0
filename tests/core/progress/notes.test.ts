import { describe, expect, it } from 'vitest';
import { notesOf } from '../../../src/core/progress/notes.ts';
import { SimulatedLearner } from '../../support/simulated-learner.ts';

function noted(): SimulatedLearner {
  const learner = new SimulatedLearner([], []);
  learner.do({ type: 'note.left', data: { on: 'lesson:first/kind', text: 'Not with us.', private: false } });
  return learner;
}

describe('a note on a lesson', () => {
  it('stands without an answer until one comes back', () => {
    expect(notesOf(noted().events)).toMatchObject([{ id: 'e1', text: 'Not with us.', answer: null }]);
  });

  it('carries the last answer that came back', () => {
    const learner = noted();
    learner.do({ type: 'note.answered', data: { note: 'e1', text: 'I will ask.', by: 'Mr Okafor' } });
    learner.on(3).do({ type: 'note.answered', data: { note: 'e1', text: 'We changed it.', by: 'Mr Okafor' } });
    expect(notesOf(learner.events)[0]!.answer).toMatchObject({ text: 'We changed it.', by: 'Mr Okafor' });
  });

  it('takes no answer that belongs to another', () => {
    const learner = noted();
    learner.do({ type: 'note.answered', data: { note: 'e9', text: 'Yes.', by: '' } });
    expect(notesOf(learner.events)[0]!.answer).toBeNull();
  });
});
