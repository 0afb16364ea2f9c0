import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { debrief } from '../../src/core/scenario/debrief.ts';
import { prepare } from '../../src/core/scenario/program.ts';
import { movesOf, replay } from '../../src/core/scenario/replay.ts';
import { PathPicture } from '../../src/parts/PathPicture.tsx';
import { choiceId, lateParcel } from '../support/scenario-builder.ts';

const SORRY = choiceId('The phone rings', "I'm sorry. You planned around Tuesday and we let you down.");
const DAYS = choiceId('Looking into it', 'These things usually turn up within a day or two.');

describe('PathPicture', () => {
  it('shows one filled dot a turn, and says once how many could not have been better', () => {
    const played = replay(prepare(lateParcel), [], movesOf([SORRY, DAYS]));
    if (!played.ok) throw new Error('The way is closed.');
    const { decisions } = debrief(played.value);
    const { container } = render(<PathPicture play={played.value} decisions={decisions} />);
    expect(screen.getByRole('figure').textContent).toMatch(/^2 turns; 1 of them could not have been better\. /);
    expect(screen.queryByRole('img')).toBeNull();
    const tones = [...container.querySelectorAll('[data-tone]')].map((dot) => dot.getAttribute('data-tone'));
    expect(tones).toEqual(['good', 'bad']);
  });
});
