import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/core/scenario/program.ts';
import { movesOf, replay } from '../../src/core/scenario/replay.ts';
import { Conversation } from '../../src/parts/Conversation.tsx';
import { choiceId, lateParcel, scenario } from '../support/scenario-builder.ts';

const ASK = choiceId('Looking into it', 'May I ask what the parcel is for?');
const SORRY = choiceId('The phone rings', "I'm sorry. You planned around Tuesday and we let you down.");

function items() {
  const played = replay(prepare(lateParcel), [], movesOf([SORRY, ASK]));
  return played.ok ? played.value.items : [];
}

describe('Conversation', () => {
  it('is a log around a list, so that readers hear additions and can walk through the lines', () => {
    render(<Conversation scenario={lateParcel} items={items()} />);
    const list = within(screen.getByRole('log', { name: 'Conversation' })).getByRole('list');
    expect(within(list).getAllByRole('listitem')).toHaveLength(items().length);
  });

  it('says who speaks also to those who do not see the sides', () => {
    render(<Conversation scenario={lateParcel} items={items()} />);
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines[0]).toMatch(/^Mrs Berg said: Your website/);
    expect(lines[1]).toMatch(/^You said: I'm sorry/);
    expect(lines).toContain('Noted: A birthday present, needed by Saturday');
  });

  it('shows the name of whoever is not the customer: two people look alike in their bubbles', () => {
    const sketch = scenario({
      scenes: [
        { title: 'Counter', lines: ['Is it done?'], choices: [{ say: 'I ask.', to: 'workshop' }] },
        { title: 'Workshop', person: 'bo', lines: ['Nearly.'], end: 'success' },
      ],
    });
    const [berg] = sketch.people;
    const two = { ...sketch, people: [berg!, { ...berg!, id: 'bo', name: 'Bo' }] };
    const played = replay(prepare(two), [], movesOf([choiceId('Counter', 'I ask.')]));
    render(<Conversation scenario={two} items={played.ok ? played.value.items : []} />);
    expect(screen.getByText('Bo').closest('li')?.textContent).toBe('BoBo said: Nearly.');
    expect(screen.queryByText('Mrs Berg')).toBeNull();
  });

  it('shows no empty line for a note that is nothing but tags', () => {
    const silent = scenario({
      scenes: [
        { title: 'Start', choices: [{ say: 'Hello', to: 'next' }] },
        { title: 'Next', notes: ['', 'She waits.'], lines: ['Well.'], end: 'success' },
      ],
    });
    const played = replay(prepare(silent), [], movesOf([choiceId('Start', 'Hello')]));
    render(<Conversation scenario={silent} items={played.ok ? played.value.items : []} />);
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toEqual(['You said: Hello', 'She waits.', 'Mrs Berg said: Well.']);
  });
});
