import { getCollection } from 'astro:content';
import MiniSearch from 'minisearch';
import { parseMdx, wordsOf } from './core/curriculum/lesson-tree.ts';
import { indexWord, SEARCH_FIELDS, type SearchPage } from './core/curriculum/search-page.ts';
import { plainText } from './core/rich-text.ts';
import type { Scenario } from './core/scenario/model.ts';
import { choicesOf } from './core/scenario/program.ts';
import { loadCurriculum } from './curriculum-source.ts';

/** Everything that can be found, as one index in JSON. `href` gives an address under the site's base. */
export async function searchIndex(href: (path: string) => string): Promise<string> {
  const { catalogue, lessons, scenarios } = await loadCurriculum();
  const bodies = new Map((await getCollection('lessons')).map(({ id, body }) => [id, body ?? '']));
  const rules = [...catalogue.rules.values()].map(({ id, title, statement, explanation, kept, broken }): SearchPage => {
    const text = `${explanation} ${kept} ${broken} ${id}`;
    return { id: `rule/${id}`, kind: 'rule', title, summary: statement, text, href: href(`/rules/${id}/`) };
  });
  const found = [...lessons.values()].map(({ id, course, title, summary }): SearchPage => {
    const text = wordsOf(parseMdx(bodies.get(`${course}/${id}`) ?? ''));
    return {
      id: `lesson/${course}/${id}`,
      kind: 'lesson',
      title,
      summary,
      text,
      href: href(`/courses/${course}/${id}/`),
    };
  });
  const rolePlays = [...scenarios.values()].map(({ scenario }): SearchPage => {
    const { id, title, people } = scenario;
    const summary = people.map((person) => `${person.name}. ${person.role}`).join('; ');
    return {
      id: `rolePlay/${id}`,
      kind: 'rolePlay',
      title,
      summary,
      text: saidIn(scenario),
      href: href(`/practise/${id}/`),
    };
  });
  const index = new MiniSearch<SearchPage>({ ...SEARCH_FIELDS, processTerm: indexWord });
  index.addAll([...found, ...rolePlays, ...rules]);
  return JSON.stringify(index);
}

/** What the people say: what comes after the learner's replies would give answers away, and is left out. */
function saidIn({ briefing, scenes }: Scenario): string {
  const notes = briefing.flatMap(({ body }) => (body.kind === 'text' ? [plainText(body.text)] : []));
  const [first] = scenes;
  const lines = first?.blocks.flatMap((block) => (block.kind === 'line' ? [plainText(block.text)] : [])) ?? [];
  return [...notes, ...lines, ...(first ? choicesOf(first).map(({ text }) => text) : [])].join(' ');
}
