import type { Rule } from './core/curriculum/competency.ts';
import { type PersonEntry, readPeople } from './core/scenario/people.ts';
import { loadCurriculum } from './curriculum-source.ts';

const files = import.meta.glob<string>('/scenarios/people.yaml', { query: '?raw', import: 'default', eager: true });

/** What a role-play's text is compiled against: the rules and the people of this site. */
export async function writingWorld(): Promise<{ rules: readonly Rule[]; people: readonly PersonEntry[] }> {
  const { catalogue } = await loadCurriculum();
  const [[file, text] = ['people.yaml', '']] = Object.entries(files);
  return { rules: [...catalogue.rules.values()], people: readPeople(text, file).people };
}
