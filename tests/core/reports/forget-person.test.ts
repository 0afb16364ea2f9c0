import { describe, expect, it } from 'vitest';
import { forgetInTeam } from '../../../src/core/reports/forget-person.ts';
import { emptyTeam } from '../../../src/core/reports/team.ts';

const kathe = { id: 'H002', name: 'Käthe von Weiß', team: 'Küche', manager: '', role: '', learner: 'p-2' };

/** The names of the kept views that stay when Käthe von Weiß is forgotten. */
function left(views: readonly (readonly [name: string, text: string])[], handedIn: string | null = null) {
  const kept = views.map(([name, text], at) => ({
    ...{ id: `v${at}`, name, view: 'matrix' },
    query: JSON.stringify({ text, tags: { team: 'Küche' }, sorting: null, isGrouped: false }),
  }));
  const team = { ...emptyTeam('plan'), members: [kathe], views: kept };
  return forgetInTeam(team, 'p-2', handedIn).views.map(({ name }) => name);
}

describe('kept views, when somebody is forgotten', () => {
  it.each([
    ['the search', 'Ours', 'Käthe'],
    ['the search without marks', 'Ours', 'KATHE'],
    ['the beginning of a word', 'Ours', 'Käth'],
    ['the whole name', 'Ours', 'käthe von weiß'],
    ['the id at work', 'Ours', 'h002'],
    ['the name of the view', 'All about Käthe', ''],
  ])('go where %s names them', (_where, name, text) => {
    expect(left([[name, text]])).toEqual([]);
  });

  it.each([
    ['nothing', 'Who is late', ''],
    ['a team', 'Küche', 'Küche'],
    ['somebody else', 'Berg', 'Berg'],
    ['one letter of theirs', 'Short', 'k'],
    ['a small word of their name', 'Out of von', 'von'],
  ])('stay where they name %s', (_what, name, text) => {
    expect(left([[name, text]])).toEqual([name]);
  });

  it('go by the name in the files that were handed in, too', () => {
    expect(left([['Ours', 'Kati']], 'Kati')).toEqual([]);
  });

  it('go where they cannot be read and hold the name', () => {
    const views = ['{"text":"Käthe', '{"text":"Berg'].map((query, at) => ({
      id: `v${at}`,
      name: '',
      view: 'x',
      query,
    }));
    const team = { ...emptyTeam('plan'), members: [kathe], views };
    expect(forgetInTeam(team, 'p-2', null).views.map(({ id }) => id)).toEqual(['v1']);
  });
});
