import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { copyLines, printCopy, readCopy } from '../../../src/core/progress/copy-file.ts';
import type { ProgressStore } from '../../../src/core/progress/progress-store.ts';
import { RecordPage } from '../../../src/features/record/RecordPage.tsx';
import type { RecordWorld } from '../../../src/features/record/record-world.ts';
import { createMemoryStore } from '../../../src/storage/memory-progress-store.ts';
import { answered, course, finished, said, started } from '../../support/histories.ts';
import { countedStamps } from '../../support/stamps.ts';

let devices = 0;
const newStore = () => createMemoryStore({ stamps: countedStamps(`device-${++devices}`), health: { kind: 'sound' } });
const named = (name: string) => ({ type: 'learner.named' as const, data: { name, role: null } });

function show(store: ProgressStore = newStore()) {
  const world: RecordWorld = {
    store,
    saveCopy: vi.fn(async () => 'record.rapport-record'),
    readFile: async (file) => readCopy(await file.text()),
    erase: vi.fn((learner?: string) => store.erase(learner)),
    storageLine: async () => ({ usedBytes: 2_400_000, isPersisted: false, deletesAfterAWeek: true }),
    askToPersist: vi.fn(),
    lookBackHref: ({ scenario, attempt }) => `/practise/${scenario}/#attempt=${attempt}`,
  };
  const courses = [course()];
  return { store, world, user: userEvent.setup(), ...render(<RecordPage world={world} courses={courses} />) };
}

async function fileOf(store: ProgressStore): Promise<File> {
  const text = printCopy(copyLines(await store.copy(), '2026-03-02'), null);
  return new File([text], 'mine.rapport-record');
}

describe('the record page', () => {
  it('tells each entry in words, the newest first, and marks what is private', async () => {
    const store = newStore();
    await store.append([
      named('Ada'),
      answered('greet'),
      started({ attempt: 'p', kind: 'practice' }),
      said('p'),
      finished('p', 4),
    ]);
    show(store);
    const entries = within(await screen.findByRole('list')).getAllByRole('listitem');
    expect(entries.map((one) => one.querySelector('span')?.textContent)).toEqual([
      'Finished “The late parcel”: It went well, 4 of 10 pointsLook backprivate',
      'Chose a reply whose text is not kept hereprivate',
      'Began the role-play “The late parcel” for practiceprivate',
      'Finished the lesson “Greet”',
      'Gave the name Ada',
    ]);
  });

  it('leads from the end of a role-play to its look back', async () => {
    const store = newStore();
    await store.append([started({ attempt: 'p' }), said('p'), finished('p', 4)]);
    show(store);
    const link = await screen.findByRole('link', { name: /^Look back on/ });
    expect(link.getAttribute('href')).toMatch(/^\/practise\/[a-z-]+\/#attempt=p$/);
  });

  it('offers a copy before the long list of entries', async () => {
    show();
    const save = await screen.findByRole('heading', { name: 'Save a copy' });
    const entries = screen.getByRole('heading', { name: 'What is in here' });
    expect(save.compareDocumentPosition(entries)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('goes on at the first entry that "Show all" brought', async () => {
    const store = newStore();
    await store.append(Array.from({ length: 32 }, (_, at) => named(`Ada ${at + 1}`)));
    const { user } = show(store);
    await user.click(await screen.findByRole('button', { name: 'Show all 32' }));
    expect(document.activeElement).toBe(screen.getByText('Gave the name Ada 2').closest('li'));
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  it('tells the stars of a customer as numbers, which can be read aloud', async () => {
    const store = newStore();
    const answers = [4, 3, 3].map((stars, at) => ({ question: `question-${at}`, stars }));
    await store.append([{ type: 'customer.surveyed', data: { attempt: 'p', answers } }]);
    show(store);
    expect(await screen.findByText('The customer’s answers to the survey: 4, 3, 3 of 5 stars')).toBeTruthy();
  });

  it('tells of a review what it was about, not by its id', async () => {
    const store = newStore();
    await store.append([
      { type: 'review.answered', data: { item: 'question/ten-rules/greet/first', right: true } },
      { type: 'review.answered', data: { item: 'decision/late-parcel/the-call', right: false } },
    ]);
    show(store);
    const entries = within(await screen.findByRole('list')).getAllByRole('listitem');
    expect(entries.map((one) => one.querySelector('span')?.textContent)).toEqual([
      'Reviewed something from “The late parcel”: wrongprivate',
      'Reviewed something from “Greet”: rightprivate',
    ]);
  });

  it('tells of a test what it came to, and of no single answer whether it was right', async () => {
    const store = newStore();
    const test = { test: 't', course: 'ten-rules', phase: 'before', seed: 1, questions: ['a-1'] } as const;
    const results = [{ competency: 'listening', asked: 3, right: 1, before: null }];
    await store.append([
      { type: 'test.started', data: { ...test, questions: [...test.questions] } },
      { type: 'test.answered', data: { test: 't', question: 'a-1', option: 0, right: false } },
      { type: 'test.finished', data: { test: 't', results } },
    ]);
    show(store);
    const entries = within(await screen.findByRole('list')).getAllByRole('listitem');
    expect(entries.map((one) => one.querySelector('span')?.textContent)).toEqual([
      'Finished the test: 1 of 3 right',
      'Answered a question of the testprivate',
      `Began the test before “${course().title}”`,
    ]);
  });

  it('says when the clock had been set back', async () => {
    const times = ['2026-03-02T09:00:00+01:00', '2026-03-01T09:00:00+01:00'];
    const store = createMemoryStore({ stamps: { newId: countedStamps('c').newId, time: () => times.shift()! } });
    await store.append([named('Ada'), named('Bea')]);
    show(store);
    expect(await screen.findAllByText('the device’s clock had been set back')).toHaveLength(1);
  });

  it('shows a name as text, whatever it looks like', async () => {
    const store = newStore();
    await store.append([named('<img src=x onerror=alert(1)>')]);
    const { container } = show(store);
    expect(await screen.findByText('Gave the name <img src=x onerror=alert(1)>')).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });

  it('says how safe it is, in plain words', async () => {
    show();
    expect(await screen.findByText(/^Saved twice on this device/)).toBeTruthy();
    expect(await screen.findByText(/Safari deletes it/)).toBeTruthy();
  });

  it('saves a copy of one learner, and says where', async () => {
    const { user, world, store } = show();
    await user.click(await screen.findByRole('button', { name: 'Save to a file' }));
    expect(world.saveCopy).toHaveBeenCalledWith(await store.learner());
    expect(await screen.findByText('Saved as record.rapport-record.')).toBeTruthy();
  });

  it('takes a copy in on a fresh device, which then works for that learner', async () => {
    const other = newStore();
    await other.append([named('Ada'), answered('greet')]);
    const { user, store } = show();
    await user.upload(await screen.findByLabelText('Choose a file'), await fileOf(other));
    expect(await screen.findByText(/^2 entries added\..* This device now works for Ada\.$/)).toBeTruthy();
    expect(await store.learner()).toBe(await other.learner());
  });

  it('says why a file is refused, and changes nothing', async () => {
    const { user, store } = show();
    await user.upload(
      await screen.findByLabelText('Choose a file'),
      new File(['name,score\nAda,9\n'], 'x.rapport-record'),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('It is not a copy of a Rapport record.');
    expect(await store.read()).toEqual([]);
  });

  it('lets a shared device work for another person', async () => {
    const store = newStore();
    const me = await store.learner();
    await store.append([named('Ada')]);
    await store.become('second');
    await store.append([named('Bea')]);
    const { user } = show(store);
    await user.click(await screen.findByRole('button', { name: 'Work as Ada' }));
    await waitFor(async () => expect(await store.learner()).toBe(me));
  });

  it('asks once before it deletes, offers a copy first, and deletes one person or everything', async () => {
    const store = newStore();
    await store.append([named('Ada')]);
    const { user, world } = show(store);
    const me = await store.learner();
    await user.click(await screen.findByRole('button', { name: 'Delete …' }));
    await user.click(screen.getByRole('button', { name: 'Save a copy first' }));
    expect(world.saveCopy).toHaveBeenCalledWith(me);
    expect(world.erase).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Delete now' }));
    expect(world.erase).toHaveBeenCalledWith(me);
    expect(await screen.findByText('Deleted.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Delete …' }));
    await user.click(screen.getByRole('radio', { name: /^Everything/ }));
    await user.click(screen.getByRole('button', { name: 'Delete now' }));
    expect(world.erase).toHaveBeenLastCalledWith(undefined);
  });

  it('has no fault that axe finds', async () => {
    const store = newStore();
    await store.append([named('Ada'), answered('greet')]);
    const { container } = show(store);
    await screen.findByText('Gave the name Ada');
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map((one) => one.id)).toEqual([]);
  });
});
