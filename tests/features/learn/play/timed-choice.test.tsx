import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession, type Session } from '../../../../src/features/learn/play/session.ts';
import { TimeLeft } from '../../../../src/features/learn/play/TimeLeft.tsx';
import { useChoiceClock } from '../../../../src/features/learn/play/use-choice-clock.ts';
import { compiled } from '../../../support/role-play-stage.tsx';
import { scenario } from '../../../support/scenario-builder.ts';

const timed = scenario({
  scenes: [
    {
      title: 'Now',
      choices: [{ say: 'Yes', to: 'end' }],
      timed: { seconds: 30, text: 'She hangs up.', to: 'end' },
    },
    { title: 'End', end: 'failure' },
  ],
});

function session(timing: number | null): Session {
  return openSession({ compiled: compiled(timed), known: [], seed: 1, mode: 'realistic', kind: 'assessed', timing });
}

function Clock({ timing, onEnd }: { readonly timing: number | null; readonly onEnd: () => void }) {
  const clock = useChoiceClock(session(timing), true, onEnd);
  return clock ? <TimeLeft clock={clock} /> : <p>No clock</p>;
}

const pass = (seconds: number) => {
  for (let second = 0; second < seconds; second++) act(() => vi.advanceTimersByTime(1000));
};
const press = (name: string) => act(() => screen.getByRole('button', { name }).click());

describe('a timed choice', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('has no clock unless the learner switched it on', () => {
    render(<Clock timing={null} onEnd={() => {}} />);
    expect(screen.getByText('No clock')).toBeTruthy();
  });

  it('ends once, after the written seconds times what the learner gave themself', () => {
    const onEnd = vi.fn();
    render(<Clock timing={2} onEnd={onEnd} />);
    pass(59);
    expect(onEnd).not.toHaveBeenCalled();
    pass(5);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('warns aloud 20 seconds before the end, not earlier', () => {
    render(<Clock timing={1} onEnd={() => {}} />);
    pass(9);
    expect(screen.getByRole('alert').textContent).toBe('');
    pass(1);
    expect(screen.getByRole('alert').textContent).toContain('Press T for more time');
  });

  it('gives more time by one key, ten times', () => {
    const onEnd = vi.fn();
    render(<Clock timing={1} onEnd={onEnd} />);
    const key = () =>
      act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true })));
    for (let times = 0; times < 12; times++) key();
    pass(329);
    expect(onEnd).not.toHaveBeenCalled();
    pass(1);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('stands still while it is paused', () => {
    const onEnd = vi.fn();
    render(<Clock timing={1} onEnd={onEnd} />);
    press('Pause');
    expect(screen.queryByRole('button', { name: 'More time' })).toBeNull();
    pass(100);
    expect(onEnd).not.toHaveBeenCalled();
    press('Go on');
    pass(30);
    expect(onEnd).toHaveBeenCalledOnce();
  });
});
