import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeScenario } from '../../src/core/scenario/new-scenario.ts';
import { checkFile, groupTexts } from '../../src/core/scenario/project.ts';
import { problemLine } from '../../src/messages/en/checks.ts';
import { template } from '../../src/messages/en/cli.ts';
import { proveLate, world } from '../support/world.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const names = readdirSync(folder);
const texts = names
  .filter((name) => /\.mdx$|\.plays\.md$/.test(name))
  .map((name) => ({ file: `scenarios/${name}`, text: readFileSync(new URL(name, folder), 'utf8') }));
const { groups, problems } = groupTexts(texts);

describe('our own role-plays', () => {
  it('have no file that belongs to nothing', () => {
    expect(problems).toEqual([]);
  });

  it.each(groups.map((group) => [group.main.file, group] as const))('%s has not even a warning', (_, group) => {
    const checked = checkFile(group, world, { limit: 200_000, beside: new Set(names) });
    expect(checked.diagnostics.map(problemLine)).toEqual([]);
    expect(checked.proof?.reachProved).toBe(true);
    expect(checked.compiled?.bounds.best).toBeGreaterThan(0);
  });
});

describe('a new role-play', () => {
  it.each([...world.catalogue.rules.keys()])('about %s passes every check', (rule) => {
    const text = writeScenario({ title: 'The "cold": soup', customer: 'bo', situation: 'It is late.', rule }, template);
    expect(proveLate(text).diagnostics.map(problemLine)).toEqual([]);
  });
});
