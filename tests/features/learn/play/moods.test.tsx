import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { learn } from '#messages/learn.ts';
import { MOODS } from '../../../../src/core/scenario/model.ts';
import { compiled, reply, stage } from '../../../support/role-play-stage.tsx';
import { scenario } from '../../../support/scenario-builder.ts';

afterEach(cleanup);

describe('the mood', () => {
  it.each(MOODS)(
    '%s stands beside the face in a word, and in the name of the picture, also after an answer',
    async (mood) => {
      const other = mood === 'neutral' ? 'angry' : 'neutral';
      const moody = scenario({
        scenes: [
          { title: 'Start', lines: [`\`${other}\` Hello.`], choices: [{ say: 'Yes', to: 'next' }] },
          { title: 'Next', lines: [`\`${mood}\` Well.`], choices: [{ say: 'Goodbye', to: 'end' }] },
          { title: 'End', end: 'success' },
        ],
      });
      const { hand } = stage({ compiled: compiled(moody) });
      const { name } = moody.people[0]!;
      for (const shown of [other, mood] as const) {
        const faces = screen.getAllByRole('img');
        expect(faces.length).toBeGreaterThan(0);
        for (const face of faces) {
          expect(face.getAttribute('alt')).toBe(`${name}, ${learn.mood[shown]}`);
          expect(face.getAttribute('src')).toMatch(new RegExp(`-${shown}\\.svg$`));
        }
        const said = [...document.querySelectorAll('.mood-word')].map((word) => word.textContent);
        expect(said.length).toBe(faces.length);
        expect(new Set(said)).toEqual(new Set([learn.mood[shown]]));
        if (shown === other) await hand.click(await reply('Yes'));
      }
    },
  );

  it('has a word of its own for each', () => {
    expect(new Set(MOODS.map((mood) => learn.mood[mood])).size).toBe(MOODS.length);
  });
});
