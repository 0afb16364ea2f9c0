import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import type { DueSurvey } from '../../../../src/core/progress/survey.ts';
import { SurveyReminder } from '../../../../src/features/learn/home/SurveyReminder.tsx';
import { Surveys } from '../../../../src/features/learn/survey/Survey.tsx';

function show(due: readonly DueSurvey[]) {
  const onAnswer = vi.fn();
  const onSkip = vi.fn();
  const { container } = render(
    <Surveys due={due} titleOf={() => 'The Ten Rules'} onAnswer={onAnswer} onSkip={onSkip} homeHref="/" />,
  );
  return { onAnswer, onSkip, container, hand: userEvent.setup() };
}

const after: DueSurvey = { kind: 'course', course: 'ten-rules', reminder: false };

describe('the survey after a course', () => {
  it('keeps the answers that were given, and asks for none in particular', async () => {
    const { onAnswer, hand, container } = show([after]);
    expect((await axe.run(container)).violations).toEqual([]);
    await hand.click(screen.getAllByRole('radio', { name: '4' })[0]!);
    await hand.type(screen.getByLabelText('What would you change?'), 'More calls.');
    await hand.click(screen.getByRole('button', { name: 'Send my answers' }));
    expect(onAnswer).toHaveBeenCalledWith(after, [
      { question: 'useful', answer: '4' },
      { question: 'change', answer: 'More calls.' },
    ]);
    expect(screen.getByText('Thank you. Your answers are in your record.')).toBeTruthy();
  });

  it('names the ends of a scale, whose places show their number alone', () => {
    show([after]);
    const [first] = screen.getAllByRole('radio', { name: '1, not at all' });
    expect(first?.closest('label')?.textContent).toBe('1');
    expect(screen.getAllByText('1, not at all')).toHaveLength(2);
    expect(screen.getByText('5, very much')).toBeTruthy();
  });

  it('does not send an empty one', async () => {
    const { onAnswer, hand } = show([after]);
    await hand.click(screen.getByRole('button', { name: 'Send my answers' }));
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByText(/Answer at least one question/)).toBeTruthy();
  });

  it('may be skipped, and says whether it comes back', async () => {
    const first = show([after]);
    await first.hand.click(screen.getByRole('button', { name: 'Not now' }));
    expect(first.onSkip).toHaveBeenCalledWith(after);
    expect(screen.getByText('Skipped. It comes back once, in a week.')).toBeTruthy();
  });

  it('says so where a second skip is the last', async () => {
    const { hand } = show([{ ...after, reminder: true }]);
    expect(screen.getByText('A reminder')).toBeTruthy();
    await hand.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.getByText('Skipped. It will not come back.')).toBeTruthy();
  });
});

describe('the reminder at home', () => {
  it('names the course, and is not there where nothing is due', () => {
    const titleOf = () => 'The Ten Rules';
    const { rerender } = render(<SurveyReminder due={[]} titleOf={titleOf} surveyHref="/survey/" />);
    expect(screen.queryByRole('link')).toBeNull();
    rerender(<SurveyReminder due={[{ ...after, kind: 'followUp' }]} titleOf={titleOf} surveyHref="/survey/" />);
    expect(screen.getByText(/You finished “The Ten Rules” a month ago/)).toBeTruthy();
  });
});
