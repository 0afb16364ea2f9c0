import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { indexWord, SEARCH_FIELDS, type SearchPage } from '../../../../src/core/curriculum/search-page.ts';
import { Search } from '../../../../src/features/learn/search/Search.tsx';
import { readSearchIndex } from '../../../../src/features/learn/search/search-index.ts';

const page = (kind: SearchPage['kind'], title: string, text: string): SearchPage => ({
  id: title,
  kind,
  title,
  summary: `About ${title}`,
  text,
  href: `/${title}/`,
});
const built = new MiniSearch<SearchPage>({ ...SEARCH_FIELDS, processTerm: indexWord });
built.addAll([
  page('rule', 'Keep promises', 'Delivers what was promised.'),
  page('lesson', 'Never argue', 'A complaint is no battle, Mr Müller said.'),
  page('rolePlay', 'The late birthday parcel', 'Mrs Berg has called twice; nobody kept a promise.'),
]);
const find = readSearchIndex(JSON.stringify(built));
const found = (query: string) => find(query).map(({ title }) => title);

describe('the index', () => {
  it.each([
    ['birthday', ['The late birthday parcel']],
    ['birtday', ['The late birthday parcel']],
    ['Muller', ['Never argue']],
    ['prom', ['Keep promises', 'The late birthday parcel']],
    ['promise berg', ['The late birthday parcel']],
    ['zebra', []],
    ['angry', ['Never argue']],
    ['anger', ['Never argue']],
    ['guarantees', ['Keep promises', 'The late birthday parcel']],
    ['shipment delayed', ['The late birthday parcel']],
  ])('finds for %j', (query, titles) => {
    expect(found(query)).toEqual(titles);
  });
});

describe('the search', () => {
  it('says how many pages it found, and is walked through by arrow keys', async () => {
    const { container } = render(<Search loadIndex={async () => find} />);
    const hand = userEvent.setup();
    const field = screen.getByRole('searchbox');
    await hand.type(field, 'promise');
    expect((await screen.findAllByRole('link')).map((link) => link.textContent)).toEqual([
      'Keep promises',
      'The late birthday parcel',
    ]);
    expect(await screen.findByText('2 pages found for “promise”.', { selector: '[role=status]' })).toBeTruthy();
    await hand.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('The late birthday parcel');
    await hand.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(field);
    expect((await axe.run(container)).violations).toEqual([]);
  });

  it('says so where the index cannot be had', async () => {
    render(<Search loadIndex={() => Promise.reject(new Error('offline'))} />);
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  });
});
