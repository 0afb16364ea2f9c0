import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { earlyReplies } from '../../../../src/features/learn/play/early-replies.ts';
import { RolePlay } from '../../../../src/features/learn/play/RolePlay.tsx';
import { EarlyAnswers } from '../../../../src/islands/EarlyAnswers.tsx';
import { answeredEarly, takeEarlyReply } from '../../../../src/islands/early-reply.ts';
import { PATIENCE } from '../../../support/patience.ts';
import { compiled as compiledOf, course, propsOf, soundStore } from '../../../support/role-play-stage.tsx';
import { scenario } from '../../../support/scenario-builder.ts';
import { shipped } from '../../../support/shipped.ts';

const SCRIPT = readFileSync(join(import.meta.dirname, '../../../../src/elements/early-reply.js'), 'utf8');
const ROLE_PLAYS = readdirSync(join(import.meta.dirname, '../../../../scenarios'))
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => file.replace('.mdx', ''));
const back = { href: '/', title: 'Back to the course' };

beforeEach(() => localStorage.setItem('rapport.preferences', '{"pause":false}'));
afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  vi.restoreAllMocks();
});

/** The page of a role-play as it is built, with its script at work; the player's code has not come. */
function builtPage(id: string, mode: 'coached' | 'realistic') {
  const compiled = compiledOf(shipped(id).scenario);
  const store = soundStore();
  const props = propsOf({ compiled, mode, back, course: course() }, store);
  const places = [{ course: course(), mode, back }];
  const answers = <EarlyAnswers {...{ compiled, places, seed: props.seed, rules: [], all: back }} recordHref="/" />;
  document.body.innerHTML = `<div id="island">${renderToString(<RolePlay {...props} />)}</div>${renderToString(answers)}`;
  new Function(SCRIPT)();
  const arrive = async () => {
    const answered = answeredEarly();
    const faults: unknown[] = [];
    const takeEarly = () => takeEarlyReply();
    const onRecoverableError = (fault: unknown) => void faults.push(fault);
    const root = await act(async () =>
      hydrateRoot(document.querySelector('#island')!, <RolePlay {...props} {...{ answered, takeEarly }} />, {
        onRecoverableError,
      }),
    );
    return { faults, leave: () => act(() => root.unmount()) };
  };
  return { compiled, store, arrive };
}

const words = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);

describe('a reply before the code has arrived', () => {
  it.each(ROLE_PLAYS)('leaves the screen as the player draws it, whichever it is and in both modes: %s', async (id) => {
    const complaints = vi.spyOn(console, 'error');
    const early = earlyReplies(shipped(id).scenario).filter(({ always }) => always);
    for (const { reply } of early) {
      for (const mode of ['coached', 'realistic'] as const) {
        const { store, arrive } = builtPage(id, mode);
        document.querySelector<HTMLElement>(`[data-reply="${reply}"]`)!.click();
        const shown = words('.said, .turn');
        expect(words('.said[data-kind="you"]')).toHaveLength(1);
        expect(document.activeElement?.id).toBe('turn-heading');
        const elements = [...document.querySelectorAll('.said, .player-bar, .turn, #turn-heading')];
        const { faults, leave } = await arrive();
        expect({ faults, complaints: complaints.mock.calls }).toEqual({ faults: [], complaints: [] });
        expect(words('.said, .turn')).toEqual(shown);
        expect(elements.every((one) => one.isConnected)).toBe(true);
        const said = async () =>
          (await store.read()).flatMap((one) => (one.type === 'choice.made' ? [one.data.choice] : []));
        await vi.waitFor(async () => expect(await said()).toEqual([reply]), PATIENCE);
        await leave();
      }
    }
  });

  it('waits for the record where a conversation stands open, or its answer hangs on what is remembered', () => {
    for (const prepare of [
      () => localStorage.setItem('rapport.open', 'another the-late-birthday-parcel'),
      () => history.replaceState(null, '', '#attempt=one'),
    ]) {
      builtPage('the-late-birthday-parcel', 'coached');
      prepare();
      document.querySelector<HTMLElement>('.reply')!.click();
      expect(words('.said[data-kind="you"]')).toEqual([]);
      expect(document.querySelectorAll('[data-picked]')).toHaveLength(1);
      localStorage.removeItem('rapport.open');
      history.replaceState(null, '', '#');
    }
    builtPage('the-second-cafe', 'coached');
    document.querySelector<HTMLElement>('.reply')!.click();
    expect(words('.said[data-kind="you"]')).toEqual([]);
  });

  it('lets the player hear a reply, but not "Go on": to hear that, it would come alive whole within the click', () => {
    builtPage('the-late-birthday-parcel', 'coached');
    const heard = vi.fn();
    document.querySelector('#island')!.addEventListener('click', heard);
    const press = (name: string) => document.querySelector<HTMLElement>(name)!.click();
    press('.reply');
    expect(heard).toHaveBeenCalledTimes(1);
    press('.turn > [data-kind="main"]');
    press('.turn > [data-kind="main"]');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(document.querySelector<HTMLElement>('#island')!.dataset['early']).toBe('');
    takeEarlyReply();
    press('.turn > [data-kind="main"]');
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('the replies that the page answers', () => {
  const told = scenario({
    remembers: ['gift'],
    facts: ['gift'],
    scenes: [
      {
        title: 'Start',
        choices: [
          { say: 'Plain', to: 'plain' },
          { say: 'Hangs on it', to: 'told' },
          { say: 'Ends it', to: 'end' },
        ],
      },
      { title: 'Plain', choices: [{ say: 'Go', to: 'end' }] },
      { title: 'Told', blocks: [{ text: 'You know!', when: 'needs gift' }], choices: [{ say: 'Go', to: 'end' }] },
      { title: 'End', end: 'success' },
    ],
  });

  it('are those that do not end it, and it is known which ones hold whatever is remembered', () => {
    const texts = new Map(
      told.scenes[0]!.then.kind === 'choices' ? told.scenes[0]!.then.choices.map(({ id, text }) => [id, text]) : [],
    );
    expect(earlyReplies(told).map(({ reply, always }) => [texts.get(reply), always])).toEqual([
      ['Plain', true],
      ['Hangs on it', false],
    ]);
  });
});
