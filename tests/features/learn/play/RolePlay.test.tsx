import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../../src/storage/memory-progress-store.ts';
import { compiled, course, log, reply, soundStore, stage } from '../../../support/role-play-stage.tsx';
import { lateParcel, scenario } from '../../../support/scenario-builder.ts';
import { countedStamps } from '../../../support/stamps.ts';

const SORRY = /planned around Tuesday/;
const COURIER = /courier is very busy/;
const DAYS = /usually turn up/;

beforeAll(() => import('../../../../src/features/learn/debrief/Debrief.tsx'));

describe('the role-play', () => {
  it('says the mood in a word beside the face, and as its name', async () => {
    stage();
    expect((await screen.findAllByRole('img', { name: 'Mrs Berg, annoyed' })).length).toBeGreaterThan(0);
    expect(screen.getAllByText('annoyed').length).toBeGreaterThan(0);
  });

  it('puts the answer into the log and moves the focus once, to the new heading outside of it', async () => {
    const { hand } = stage();
    const moves: (Element | null)[] = [];
    document.addEventListener('focusin', (event) => moves.push(event.target as Element));
    await hand.click(await reply(COURIER));
    expect(within(log()).getByText("I didn't pay the courier. I paid you.")).toBeTruthy();
    const heading = screen.getByRole('heading', { name: 'Turn 2: what do you say?' });
    expect(document.activeElement).toBe(heading);
    expect(log().contains(heading)).toBe(false);
    expect(moves.filter((target) => target?.tagName !== 'BUTTON')).toEqual([heading]);
  });

  it('keeps each choice, the end with the last one, and what the customer of a closing role-play says', async () => {
    const { hand, store } = stage();
    await hand.click(await reply(SORRY));
    await hand.click(await reply(DAYS));
    await waitFor(async () => expect((await store.read()).at(-1)?.type).toBe('customer.surveyed'));
    const events = await store.read();
    expect(events.map(({ type }) => type)).toEqual([
      'attempt.started',
      'choice.made',
      'choice.made',
      'attempt.finished',
      'customer.surveyed',
    ]);
    expect(events.at(-2)?.data).toMatchObject({ outcome: 'failure', points: 0, best: 6, passed: false });
  });

  it('says "Saved" once the record has it, and "Not saved yet" while it has not', async () => {
    const sound = stage();
    await sound.hand.click(await reply(SORRY));
    await screen.findByText('Saved');
    sound.unmount();
    const lost = stage({}, createMemoryStore({ stamps: countedStamps() }));
    await lost.hand.click(await reply(SORRY));
    expect((await screen.findAllByText('Not saved yet')).length).toBeGreaterThan(0);
    expect(screen.queryByText('Saved')).toBeNull();
  });

  it('goes on where the record stands, at the very turn, with the replies in the same order', async () => {
    const store = soundStore();
    const first = stage({}, store);
    await first.hand.click(await reply(SORRY));
    await screen.findByText('Saved');
    const before = screen.getAllByRole('button', { name: /./ }).map((button) => button.textContent);
    first.unmount();
    stage({ seed: 99 }, store);
    await screen.findByText('You are back where you left off.');
    expect(screen.getByRole('heading', { name: 'Turn 2: what do you say?' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /./ }).map((button) => button.textContent)).toEqual(before);
  });

  it('takes two clicks on one reply as one choice', async () => {
    const { hand, store } = stage();
    await hand.dblClick(await reply(SORRY));
    await screen.findByText('Saved');
    expect((await store.read()).filter(({ type }) => type === 'choice.made')).toHaveLength(1);
  });

  it('picks by number, walks by arrows and says by Enter', async () => {
    const { hand } = stage();
    await reply(SORRY);
    await hand.keyboard('2');
    const second = document.activeElement;
    expect(second?.textContent?.startsWith('2')).toBe(true);
    await hand.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent?.startsWith('3')).toBe(true);
    await hand.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole('heading', { name: 'Turn 2: what do you say?' })).toBe(document.activeElement);
  });

  it('keeps a time limit that was switched on before the record had been read', async () => {
    const silent = scenario({
      scenes: [
        {
          title: 'Now',
          choices: [{ say: 'Yes', to: 'end' }],
          timed: { seconds: 30, text: 'She hangs up.', to: 'end' },
        },
        { title: 'End', end: 'failure' },
      ],
    });
    const store = soundStore();
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const openServices = async () => arrived.then(() => ({ store }));
    const { hand } = stage({ compiled: compiled(silent), openServices }, store);
    await hand.click(screen.getByRole('button', { name: 'Menu' }));
    await hand.selectOptions(screen.getByRole('combobox', { name: 'Time limits' }), 'As written');
    arrive();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await hand.click(screen.getByRole('button', { name: 'Close' }));
    expect(await screen.findByText('30 seconds left')).toBeTruthy();
  });

  it('leaves number keys alone where the learner switched them off', async () => {
    const { hand } = stage({
      preferences: {
        read: () => ({ numberKeys: false, pause: false, speech: false, timing: null }),
        write: () => {},
      },
    });
    await reply(SORRY);
    await hand.keyboard('2');
    expect(document.activeElement).toBe(document.body);
  });

  it('answers a choice that was made before the code had arrived', async () => {
    const early = lateParcel.scenes[0]!.then.kind === 'choices' ? lateParcel.scenes[0]!.then.choices[0]!.id : '';
    stage({ takeEarly: () => early });
    await screen.findByRole('heading', { name: 'Turn 2: what do you say?' });
    expect(within(log()).getByText(SORRY)).toBeTruthy();
  });

  it('never answers an open attempt by the first scene: it says so and shows where the learner was', async () => {
    const store = soundStore();
    const first = stage({}, store);
    await first.hand.click(await reply(SORRY));
    await screen.findByText('Saved');
    first.unmount();
    const early = lateParcel.scenes[0]!.then.kind === 'choices' ? lateParcel.scenes[0]!.then.choices[1]!.id : '';
    for (const mayBeOpen of [() => true, () => false]) {
      const again = stage({ takeEarly: () => early, mayBeOpen, newId: () => 'attempt-other' }, store);
      await screen.findByText(/You had begun this conversation before/);
      expect(screen.getByRole('heading', { name: 'Turn 2: what do you say?' })).toBeTruthy();
      again.unmount();
    }
    expect((await store.read()).filter(({ type }) => type === 'choice.made')).toHaveLength(1);
  });

  it('asks a record that is there at once, although a killed browser has lost the hint to an open attempt', async () => {
    const store = soundStore();
    const first = stage({}, store);
    await first.hand.click(await reply(SORRY));
    await screen.findByText('Saved');
    first.unmount();
    stage({ mayBeOpen: () => false, hasRecord: async () => true }, store);
    expect(await screen.findByText('You are back where you left off.')).toBeTruthy();
  });

  it('gives up only when asked twice, and then says that it is not passed', async () => {
    const { hand, store } = stage();
    await hand.click(await reply(SORRY));
    await hand.click(screen.getByRole('button', { name: 'Menu' }));
    await hand.click(screen.getByRole('button', { name: 'Give up' }));
    expect(screen.queryByText('You gave up')).toBeNull();
    await hand.click(screen.getByRole('button', { name: 'Give up: yes, do it' }));
    await screen.findByRole('heading', { name: 'You gave up' });
    await waitFor(async () =>
      expect((await store.read()).at(-1)?.data).toMatchObject({ outcome: 'gaveUp', passed: false }),
    );
  });

  it('goes on as practice where no assessed attempt is left', async () => {
    const store = soundStore();
    const once = course({ attempts: 1 });
    const first = stage({ course: once }, store);
    await first.hand.click(await reply(SORRY));
    await first.hand.click(await reply(DAYS));
    await screen.findByText('Saved');
    first.unmount();
    const { hand } = stage({ course: once, newId: () => 'second' }, store);
    await hand.click(await reply(SORRY));
    await screen.findByText('You have no assessed attempt left, so this one is practice.');
    const started = (await store.read()).filter(({ type }) => type === 'attempt.started');
    expect(started.at(-1)?.data).toMatchObject({ attempt: 'second', kind: 'practice' });
  });

  it('fault 25: finishes an attempt on the text it began with, whatever the page says today', async () => {
    const store = soundStore();
    const first = stage({}, store);
    await first.hand.click(await reply(SORRY));
    await screen.findByText('Saved');
    first.unmount();
    const edited = scenario({
      id: 'late-parcel',
      scenes: [
        { title: 'The phone rings', choices: [{ say: 'Something new', to: 'end' }] },
        { title: 'End', end: 'success' },
      ],
    });
    stage({ compiled: { ...compiled(edited), scenarioHash: 'hash-edited' } }, store);
    expect(await reply(DAYS)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Something new/ })).toBeNull();
  });

  it('begins anew on the text that its author has just edited, and says why', async () => {
    const store = soundStore();
    const first = stage({ isDraft: true }, store);
    await first.hand.click(await reply(SORRY));
    await screen.findByText('Saved');
    first.unmount();
    const same = stage({ isDraft: true }, store);
    await screen.findByText('You are back where you left off.');
    same.unmount();
    stage({ isDraft: true, compiled: { ...compiled(), scenarioHash: 'hash-new' }, newId: () => 'second' }, store);
    await screen.findByText('The text was changed, so the conversation begins anew.');
    await waitFor(async () => expect((await store.read()).at(-1)?.data).toMatchObject({ outcome: 'interrupted' }));
    expect(screen.getByRole('heading', { name: 'Turn 1: what do you say?' })).toBeTruthy();
  });

  it('closes an open attempt whose text is gone as interrupted, says so, and begins anew', async () => {
    const store = soundStore();
    const first = stage({}, store);
    await first.hand.click(await reply(SORRY));
    await screen.findByText('Saved');
    first.unmount();
    const forgetful = { ...store, scenario: async () => null };
    stage({ compiled: { ...compiled(), scenarioHash: 'hash-new' }, newId: () => 'second' }, forgetful);
    await screen.findByText(/that attempt was closed/);
    await waitFor(async () => expect((await store.read()).at(-1)?.data).toMatchObject({ outcome: 'interrupted' }));
    expect(screen.getByRole('heading', { name: 'Turn 1: what do you say?' })).toBeTruthy();
  });

  it('shows the end again of the attempt that the address names', async () => {
    const store = soundStore();
    let shown: string | null = null;
    const address = {
      shownAttempt: () => shown,
      showAttempt: (attempt: string | null) => {
        shown = attempt;
      },
    };
    const first = stage(address, store);
    await first.hand.click(await reply(SORRY));
    await first.hand.click(await reply(DAYS));
    await screen.findByText('Saved');
    first.unmount();
    const again = stage(address, store);
    await screen.findByRole('heading', { name: 'The end: It went wrong' });
    await again.hand.click(screen.getByRole('button', { name: 'Play again' }));
    expect(shown).toBeNull();
    expect(screen.getByRole('heading', { name: 'Turn 1: what do you say?' })).toBe(document.activeElement);
  });

  it('names no attempt in the address once one is started over, so that a reload does not bring back the old one', async () => {
    const shown: (string | null)[] = [];
    const { hand, store } = stage({ showAttempt: (attempt) => void shown.push(attempt) });
    await hand.click(await reply(SORRY));
    await screen.findByText('Saved');
    await hand.click(screen.getByRole('button', { name: 'Menu' }));
    await hand.click(screen.getByRole('button', { name: 'Start over' }));
    await hand.click(screen.getByRole('button', { name: 'Start over: yes, do it' }));
    await waitFor(async () => expect((await store.read()).at(-1)?.data).toMatchObject({ outcome: 'gaveUp' }));
    expect(shown.at(-1)).toBeNull();
    expect(screen.getByRole('heading', { name: 'Turn 1: what do you say?' })).toBeTruthy();
  });

  it('lets a learner look back also on what they gave up', async () => {
    const { hand } = stage();
    await hand.click(await reply(SORRY));
    await hand.click(screen.getByRole('button', { name: 'Menu' }));
    await hand.click(screen.getByRole('button', { name: 'Give up' }));
    await hand.click(screen.getByRole('button', { name: 'Give up: yes, do it' }));
    await hand.click(await screen.findByRole('button', { name: 'Look back on it' }));
    expect(await screen.findByRole('heading', { name: 'Looking back: The late birthday parcel' })).toBeTruthy();
  });

  it('says where it is open, and goes on here once taken over', async () => {
    const store = soundStore();
    const first = stage({}, store);
    await first.hand.click(await reply(SORRY));
    await screen.findByText('Saved');
    first.unmount();
    const held = { kind: 'held', release: () => {} } as const;
    let isFree = false;
    const { hand } = stage(
      {
        openGuard: async () => ({
          hold: async () =>
            isFree
              ? held
              : {
                  kind: 'elsewhere',
                  takeOver: async () => {
                    isFree = true;
                    return held;
                  },
                },
        }),
      },
      store,
    );
    await screen.findByText(/open in another tab/);
    expect(screen.queryByRole('button', { name: DAYS })).toBeNull();
    await hand.click(screen.getByRole('button', { name: 'Go on here' }));
    expect(await reply(DAYS)).toBeTruthy();
  });

  it('has nothing that axe objects to, at the start and at the end', async () => {
    const { hand, container } = stage();
    const check = async () => (await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] })).violations;
    await reply(SORRY);
    expect(await check()).toEqual([]);
    await hand.click(await reply(SORRY));
    await hand.click(await reply(DAYS));
    expect(await check()).toEqual([]);
  });
});

describe('the modes', () => {
  it('explains after each turn which rule moved and why, where coached', async () => {
    const { hand } = stage({
      mode: 'coached',
      rules: [{ id: 'acknowledge-concerns', title: 'Acknowledge the concern', competency: null, lesson: null }],
    });
    await hand.click(await reply(SORRY));
    expect(screen.getByRole('heading', { name: 'Turn 1: what that did' })).toBe(document.activeElement);
    expect(screen.getByText('Feeling first, facts second.')).toBeTruthy();
    expect(screen.getByText(/Acknowledge the concern/).textContent).toContain('+2');
    await hand.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Turn 2: what do you say?' })).toBe(document.activeElement);
  });

  it('shows nothing of it until the end, where realistic', async () => {
    const { hand } = stage({ mode: 'realistic' });
    await hand.click(await reply(SORRY));
    expect(screen.queryByText('Feeling first, facts second.')).toBeNull();
  });
});
