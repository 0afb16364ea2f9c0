import type { Catalogue, Rule } from '../../../src/core/curriculum/competency.ts';

export const FRONT = '---\ntitle: Keep your promises\nsummary: A promise is a date.\nrules: [keep-promises]\n---\n\n';

const rule = (id: string): Rule => ({
  id,
  title: id,
  statement: id,
  competency: 'reliability',
  audience: ['external'],
  critical: false,
  know: false,
  tenRule: null,
  explanation: '',
  kept: '',
  broken: '',
  neighbours: [],
  documents: ['002'],
});

/** A catalogue of two rules. */
export const CATALOGUE: Catalogue = {
  competencies: [{ id: 'reliability', title: 'Reliability', statement: 'The word is kept.' }],
  rules: new Map(['keep-promises', 'no-limbo'].map((id) => [id, rule(id)])),
};

/** The text of a lesson: sound front matter is put before a text that has none. */
export function lessonText(body: string): string {
  return body.startsWith('---') ? body : FRONT + body;
}
