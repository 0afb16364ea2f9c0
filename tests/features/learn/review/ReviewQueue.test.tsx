import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import type { Exercise } from '../../../../src/core/curriculum/exercise.ts';
import { readGrowth } from '../../../../src/features/learn/growth.ts';
import { ReviewQueue } from '../../../../src/features/learn/review/ReviewQueue.tsx';
import { chainOf, courseOf, SimulatedLearner } from '../../../support/simulated-learner.ts';
import { storeOf } from '../../../support/store-of.ts';

const talk = chainOf('talk', ['kind', 'clear']);
const course = courseOf('course', ['kind'], [talk]);
const base = { id: 'check', question: [['What now?']], required: true } as const;
const choice: Exercise = {
  ...base,
  kind: 'choice',
  options: [
    { text: ['Listen'], correct: true, why: ['It was heard.'] },
    { text: ['Talk'], correct: false, why: ['Nobody was heard.'] },
  ],
};

/** Two days after one question and one reply were missed. */
function forgetful(): SimulatedLearner {
  const learner = new SimulatedLearner([talk], [course]);
  learner.answer('course', 'kind', false);
  learner.play('talk', null, { practice: true, missing: ['clear'] });
  return learner.on(2);
}

async function show(learner: SimulatedLearner, exercise: Exercise | null = choice) {
  // Noon on the calendar of this machine, wherever it stands.
  const now = Date.parse('2026-11-02T12:00:00') + learner.day * 86_400_000;
  const growth = await readGrowth({ store: await storeOf(learner), courses: [course], now, pause: async () => {} });
  const onAnswer = vi.fn(async (_item: string, _right: boolean) => true);
  const { container } = render(
    <ReviewQueue
      growth={growth}
      courses={[course]}
      findExercise={async () => exercise}
      onAnswer={onAnswer}
      homeHref="/"
    />,
  );
  return { onAnswer, container, hand: userEvent.setup() };
}

describe('the review', () => {
  it('says what is due, where it belongs and why, before it begins', async () => {
    const { container } = await show(forgetful());
    expect(screen.getByText('2 things, about 2 minutes')).toBeTruthy();
    const list = screen.getByRole('list');
    const begin = screen.getByRole('button', { name: 'Begin' });
    expect(begin.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      'Reply in “talk” Missed 2 days ago.',
      'Question in “Lesson on kind” Missed 2 days ago.',
    ]);
    expect((await axe.run(container)).violations).toEqual([]);
  });

  it('asks for the reply in its scene, keeps the answer and says what was better', async () => {
    const { onAnswer, hand } = await show(forgetful());
    await hand.click(screen.getByRole('button', { name: 'Begin' }));
    expect(document.activeElement?.textContent).toContain('Reply in “talk”');
    expect(screen.getByText('Keep kind')).toBeTruthy();
    await hand.click(screen.getByRole('button', { name: /Break clear/ }));
    expect(onAnswer).toHaveBeenCalledWith('decision/talk/about-clear', false);
    expect(screen.getByText('That kept clear.')).toBeTruthy();
  });

  it('asks each question once, and shows what would have been right', async () => {
    const { onAnswer, hand } = await show(forgetful());
    await hand.click(screen.getByRole('button', { name: 'Begin' }));
    await hand.click(screen.getByRole('button', { name: 'Not today' }));
    expect(screen.getByText('Left for another day. Nothing is lost.')).toBeTruthy();
    await hand.click(await screen.findByRole('button', { name: 'Check' }));
    expect(onAnswer).not.toHaveBeenCalled();
    await hand.click(screen.getByRole('radio', { name: 'Talk' }));
    await hand.click(screen.getByRole('button', { name: 'Check' }));
    expect(onAnswer.mock.calls).toEqual([['question/course/kind/check', false]]);
    expect(screen.getByText('Nobody was heard.')).toBeTruthy();
    expect(screen.queryByText('Left for another day. Nothing is lost.')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Check' })).toBeNull();
    await hand.click(screen.getByRole('button', { name: 'Finish' }));
    expect(screen.getByText('0 of 1 right.')).toBeTruthy();
  });

  it('keeps nothing of what was skipped', async () => {
    const { onAnswer, hand } = await show(forgetful());
    await hand.click(screen.getByRole('button', { name: 'Begin' }));
    await hand.click(screen.getByRole('button', { name: 'Not today' }));
    await hand.click(await screen.findByRole('button', { name: 'Not today' }));
    expect(screen.getByRole('heading', { name: 'That was it for today.' })).toBeTruthy();
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('goes on where a question can no longer be found', async () => {
    const { hand } = await show(forgetful(), null);
    await hand.click(screen.getByRole('button', { name: 'Begin' }));
    await hand.click(screen.getByRole('button', { name: 'Not today' }));
    expect(await screen.findByText(/no longer to be found/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Finish' })).toBeTruthy();
  });

  it('says when the next one is due where nothing is', async () => {
    await show(forgetful().on(0));
    expect(screen.getByText(/The next one is due on 3 November 2026/)).toBeTruthy();
  });
});

describe('a question in a review', () => {
  const kinds: readonly [string, Exercise, (hand: ReturnType<typeof userEvent.setup>) => Promise<void>][] = [
    [
      'many',
      { ...choice, kind: 'many' },
      async (hand) => void (await hand.click(screen.getByRole('checkbox', { name: 'Listen' }))),
    ],
    [
      'order',
      {
        ...base,
        kind: 'order',
        why: [],
        items: [
          { text: ['First'], why: [] },
          { text: ['Second'], why: [] },
        ],
      },
      async (hand) => void (await hand.click(screen.getByRole('button', { name: 'Move up: First' }))),
    ],
    [
      'match',
      { ...base, kind: 'match', pairs: [{ said: 'Fine.', meant: 'Not fine.', why: [] }] },
      async (hand) => void (await hand.selectOptions(screen.getByRole('combobox', { name: 'Fine.' }), 'Not fine.')),
    ],
    [
      'turning',
      {
        ...base,
        kind: 'turning',
        turns: [
          { who: 'Ada', text: ['No.'], correct: true, why: [] },
          { who: 'Ben', text: ['Yes.'], correct: false, why: [] },
        ],
      },
      async (hand) => void (await hand.click(screen.getByRole('radio', { name: 'Ada: No.' }))),
    ],
    [
      'build',
      {
        ...base,
        kind: 'build',
        parts: [
          { text: ['I am sorry.'], extra: false, why: [] },
          { text: ['I will call.'], extra: false, why: [] },
          { text: ['Calm down.'], extra: true, why: [] },
        ],
      },
      async (hand) => {
        await hand.click(screen.getByRole('button', { name: 'Add: I am sorry.' }));
        await hand.click(screen.getByRole('button', { name: 'Add: Calm down.' }));
        await hand.click(screen.getByRole('button', { name: 'Take out: Calm down.' }));
        await hand.click(screen.getByRole('button', { name: 'Add: I will call.' }));
      },
    ],
  ];

  it.each(kinds)('of the kind "%s" can be answered right', async (_, exercise, answer) => {
    const learner = new SimulatedLearner([talk], [course]);
    learner.answer('course', 'kind', false);
    const { onAnswer, hand, container } = await show(learner.on(2), exercise);
    await hand.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByRole('button', { name: 'Check' });
    await answer(hand);
    expect((await axe.run(container)).violations).toEqual([]);
    await hand.click(screen.getByRole('button', { name: 'Check' }));
    await waitFor(() => expect(onAnswer.mock.calls).toEqual([['question/course/kind/check', true]]));
  });
});
