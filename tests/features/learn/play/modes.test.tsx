import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/core/rich-text.ts';
import type { Choice } from '../../../../src/core/scenario/model.ts';
import { naivePick } from '../../../../src/core/scenario/naive.ts';
import { choicesOf, prepare } from '../../../../src/core/scenario/program.ts';
import { pointsPerRule } from '../../../../src/core/scenario/score.ts';
import { simulate } from '../../../../src/core/scenario/simulate.ts';
import { compiled, stage } from '../../../support/role-play-stage.tsx';
import { shipped } from '../../../support/shipped.ts';
import { world } from '../../../support/world.ts';

const ROLE_PLAYS = readdirSync(join(import.meta.dirname, '../../../../scenarios'))
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => shipped(file.replace('.mdx', '')));
const titles = [...world.catalogue.rules.values()].map(({ id, title }) => ({
  id,
  title,
  competency: null,
  lesson: null,
}));
const titleOf = (rule: string) => titles.find(({ id }) => id === rule)!.title;

const panel = () => document.querySelector('.turn')!;
const words = (element: Element) => element.textContent!.replaceAll(/\s+/g, ' ');
const explained = ({ coaching }: Choice) => coaching.map(({ text }) => plainText(text ?? [])).filter(Boolean);

afterEach(cleanup);

/** The longest of some plays at random by a learner who knows all that there is to remember, as the page begins. */
function longestWay({ scenario }: (typeof ROLE_PLAYS)[number]): readonly string[] {
  const ways = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
    simulate(prepare(scenario), scenario.remembers, naivePick('random', scenario, seed)).choices.map(({ id }) => id),
  );
  return ways.reduce((longest, one) => (one.length > longest.length ? one : longest));
}

/** Plays that way; `afterReply` looks at the screen after each reply. */
async function play(
  role: (typeof ROLE_PLAYS)[number],
  mode: 'coached' | 'realistic',
  afterReply: (choice: Choice) => void,
) {
  const { scenario } = role;
  const choices = new Map(scenario.scenes.flatMap(choicesOf).map((choice) => [choice.id, choice]));
  stage({ compiled: compiled(scenario), course: null, mode, practice: true, rules: titles, mayBeOpen: () => false });
  for (const id of longestWay(role)) {
    await act(async () => void fireEvent.click(document.querySelector(`[data-reply="${id}"]`)!));
    afterReply(choices.get(id)!);
    if (panel().getAttribute('data-stage') === 'coached')
      fireEvent.click(document.querySelector('.turn [data-kind="main"]')!);
  }
  expect(panel().getAttribute('data-stage')).toBe('ended');
}

describe.each(ROLE_PLAYS.map((role) => [role.scenario.id, role] as const))('%s', (_, role) => {
  it('explains after each coached turn which rules moved, by how much, and why', async () => {
    await play(role, 'coached', (choice) => {
      const told = words(panel());
      for (const sentence of explained(choice)) expect(told).toContain(sentence);
      for (const [rule, points] of pointsPerRule(choice)) {
        const sign = points > 0 ? `+${points}` : `−${-points}`;
        expect(told, choice.text).toContain(`${sign} ${titleOf(rule)}`);
      }
    });
  });

  it('shows nothing of it before the look back where realistic', async () => {
    await play(role, 'realistic', (choice) => {
      const shown = words(document.body);
      expect(panel().getAttribute('data-stage')).not.toBe('coached');
      for (const sentence of explained(choice)) expect(shown).not.toContain(sentence);
      expect(document.querySelectorAll('.coach-notes')).toHaveLength(0);
    });
  });

  it('says why for every reply that moves a rule', () => {
    const silent = role.scenario.scenes
      .flatMap(choicesOf)
      .filter((choice) => pointsPerRule(choice).size > 0 && explained(choice).length === 0);
    expect(silent.map(({ text }) => text)).toEqual([]);
  });
});
