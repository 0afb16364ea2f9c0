import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { compiled, course, reply, soundStore, stage } from '../../../support/role-play-stage.tsx';
import { scenario } from '../../../support/scenario-builder.ts';

const SORRY = /planned around Tuesday/;
const NUMBER = /Order number, please/;
const ASK = /what the parcel is for/;
const OPEN = /opening your order/;
const REPLACE = /A replacement leaves today/;
const DAYS = /usually turn up/;

// It is loaded on demand; a busy machine may take longer over that than a test waits.
beforeAll(() => import('../../../../src/features/learn/debrief/Debrief.tsx'));

async function playTo(end: readonly RegExp[], overrides: Parameters<typeof stage>[0] = {}, store = soundStore()) {
  const { hand } = stage(overrides, store);
  for (const text of end) await hand.click(await reply(text));
  await hand.click(await screen.findByRole('button', { name: 'Look back on it' }));
  return { hand, store };
}

async function readOn(hand: Awaited<ReturnType<typeof playTo>>['hand']) {
  await hand.click(await screen.findByRole('button', { name: 'Read on without writing' }));
}

describe('the debrief', () => {
  it("asks for the learner's own view before it says anything, and keeps it", async () => {
    const { hand, store } = await playTo([SORRY, DAYS]);
    expect(screen.queryByRole('heading', { name: 'What went well' })).toBeNull();
    await hand.type(await screen.findByRole('textbox', { name: 'What I think' }), 'I gave up on her.');
    await hand.click(screen.getByRole('button', { name: 'Keep it and read on' }));
    await screen.findByRole('heading', { name: 'What went well' });
    await waitFor(async () => {
      const view = (await store.read()).find(({ type }) => type === 'view.given');
      expect(view?.data).toEqual({ attempt: 'attempt-1', text: 'I gave up on her.' });
    });
  });

  it('has one main action: the own view, then to play again or, where it was passed, to go on', async () => {
    const mains = () => [...document.querySelectorAll('[data-kind="main"]')].map((one) => one.textContent);
    const failed = await playTo([SORRY, DAYS]);
    await screen.findByRole('button', { name: 'Read on without writing' });
    expect(mains()).toEqual(['Keep it and read on']);
    await readOn(failed.hand);
    expect(mains()).toEqual(['Play again']);
    cleanup();
    const passed = await playTo([SORRY, ASK, OPEN, REPLACE]);
    await readOn(passed.hand);
    expect(mains()).toEqual([screen.getByRole('link', { name: /^Back to/ }).textContent]);
  });

  it('shows the person as they were in the end', async () => {
    await playTo([SORRY, DAYS]);
    expect(await screen.findByRole('img', { name: /^Mrs Berg, / })).toBeTruthy();
  });

  it('says what went well, and which reply mattered most', async () => {
    const { hand } = await playTo([SORRY, DAYS]);
    await readOn(hand);
    const well = screen.getByRole('heading', { name: 'What went well' }).parentElement!;
    expect(within(well).getByText(/planned around Tuesday/)).toBeTruthy();
    const mattered = screen.getByRole('heading', { name: 'What mattered most' }).parentElement!;
    expect(within(mattered).getByText(/usually turn up/)).toBeTruthy();
    expect(within(mattered).getByText(/a pass was out of reach/)).toBeTruthy();
  });

  it('says why a rule can stay below 100 % where no reply was better', async () => {
    const why = /can still do less for a single rule/;
    const choices = [
      { say: 'Mend it first', to: 'end', does: '+3 own-the-problem' },
      { say: 'Comfort first', to: 'end', does: '+1 empathise' },
    ];
    const torn = scenario({
      scenes: [
        { title: 'Start', choices },
        { title: 'End', end: 'success' },
      ],
    });
    const competency = { id: 'c', title: 'Care' };
    const rules = ['own-the-problem', 'empathise'].map((id) => ({ id, title: id, competency, lesson: null }));
    const best = await playTo([/Mend/], { compiled: compiled(torn, 3), rules });
    await readOn(best.hand);
    expect(screen.getByRole('row', { name: /^empathise 0 %/ })).toBeTruthy();
    expect(screen.getByText(why)).toBeTruthy();
    cleanup();
    const worse = await playTo([/Comfort/], { compiled: compiled(torn, 3), rules });
    await readOn(worse.hand);
    expect(screen.queryByText(why)).toBeNull();
  });

  it('hides the better replies of an assessed attempt until it is passed', async () => {
    const { hand } = await playTo([NUMBER, DAYS]);
    await readOn(hand);
    expect(screen.getAllByText(/shown once you have passed/).length).toBeGreaterThan(0);
    expect(screen.queryByText(/A replacement leaves today/)).toBeNull();
  });

  it('shows the better replies after the last attempt that the course allows', async () => {
    const { hand } = await playTo([NUMBER, DAYS], { course: course({ attempts: 1 }) });
    await readOn(hand);
    expect((await screen.findAllByText(/planned around Tuesday/)).length).toBeGreaterThan(0);
    expect(screen.queryByText(/shown once you have passed/)).toBeNull();
  });

  it('shows them in practice at once, beside what was said', async () => {
    const { hand } = await playTo([NUMBER, DAYS], { practice: true });
    await readOn(hand);
    expect(screen.getAllByText('Better would have been').length).toBeGreaterThan(0);
  });

  it('begins "try that turn again" at that turn, as practice that overwrites nothing', async () => {
    const { hand, store } = await playTo([SORRY, DAYS]);
    await readOn(hand);
    await hand.click(screen.getByRole('button', { name: 'Try turn 2 again' }));
    expect(await screen.findByRole('heading', { name: 'Turn 2: what do you say?' })).toBe(document.activeElement);
    expect(within(screen.getByRole('log')).getByText(SORRY)).toBeTruthy();
    await waitFor(async () => {
      const started = (await store.read()).filter(({ type }) => type === 'attempt.started');
      expect(started.at(-1)?.data).toMatchObject({ kind: 'practice', from: { attempt: 'attempt-1', turn: 1 } });
    });
    const finished = (await store.read()).filter(({ type }) => type === 'attempt.finished');
    expect(finished).toHaveLength(1);
  });

  it('filters the transcript by rule', async () => {
    const { hand } = await playTo([SORRY, ASK, OPEN, REPLACE], {
      rules: [{ id: 'own-the-problem', title: 'Own the problem', competency: null, lesson: null }],
    });
    await readOn(hand);
    const turns = () => screen.getAllByRole('heading', { name: /^Turn \d$/ }).map((one) => one.textContent);
    expect(turns()).toEqual(['Turn 1', 'Turn 2', 'Turn 3', 'Turn 4']);
    await hand.selectOptions(screen.getByRole('combobox'), 'Own the problem');
    expect(turns()).toEqual(['Turn 1', 'Turn 4']);
  });

  it('links each rule to its lesson, and counts the decisions behind each share', async () => {
    const { hand } = await playTo([SORRY, DAYS], {
      rules: [
        {
          id: 'own-the-problem',
          title: 'Own the problem',
          competency: { id: 'ownership', title: 'Ownership' },
          lesson: { title: 'Whose problem?', href: '/courses/x/whose/' },
        },
      ],
    });
    await readOn(hand);
    const table = screen.getByRole('table');
    const row = within(table).getByRole('row', { name: /Own the problem/ });
    expect(within(row).getByRole('link', { name: 'Lesson: Whose problem?' }).getAttribute('href')).toBe(
      '/courses/x/whose/',
    );
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['100 %', '1']);
  });

  it('lets the customer of a closing role-play say how it was', async () => {
    const { hand } = await playTo([SORRY, DAYS]);
    await readOn(hand);
    expect(screen.getByRole('heading', { name: 'Mrs Berg was asked how it was' })).toBeTruthy();
    expect(screen.getAllByText(/of 5 stars/)).toHaveLength(3);
  });

  it('prints when asked', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { hand } = await playTo([SORRY, DAYS]);
    await readOn(hand);
    await hand.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
