import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/scenario/checks/all.ts';
import { SAMPLE } from '../../../src/core/scenario/checks/example.ts';
import { choicesOf } from '../../../src/core/scenario/program.ts';
import { proveLate } from '../../support/world.ts';

const german = CHECKS.find((check) => check.code === 'E701')!.good.join('\n');
const translated = (text: string) =>
  proveLate(`${SAMPLE.join('\n')}\n`, 1_000, [{ file: 'late.de.mdx', text: `${text}\n` }]);

describe('a translation', () => {
  it("has the original's ids and its own words", () => {
    const { compiled, translations } = translated(german);
    const original = compiled!.scenario;
    const own = translations['de']!;
    expect(own.scenes.map(({ id }) => id)).toEqual(original.scenes.map(({ id }) => id));
    expect(own.scenes[0]!.title).toBe('Der Anruf');
    const [here, there] = [choicesOf(own.scenes[0]!)[0]!, choicesOf(original.scenes[0]!)[0]!];
    expect(here).toMatchObject({ id: there.id, to: there.to, effects: there.effects });
    expect(here.text).toBe('Das tut mir leid. Was ist passiert?');
    expect(own.facts).toEqual([{ name: 'gift', text: 'Ein Geschenk' }]);
  });

  it("may keep the original's links", () => {
    const kept = german.replaceAll('#auf-wiederhören', '#goodbye').replaceAll('#der-anruf', '#the-call');
    const { diagnostics, translations } = translated(kept);
    expect(diagnostics).toEqual([]);
    expect(translations['de']).toEqual(translated(german).translations['de']);
  });

  it('is told where it leads elsewhere', () => {
    const astray = german.replace('(#auf-wiederhören)', '(#eine-geduldige-kundin)');
    expect(translated(astray).diagnostics).toMatchObject([{ code: 'E703', place: { file: 'late.de.mdx' } }]);
  });
});
