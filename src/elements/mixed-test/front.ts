import { mixedTest as words } from '#messages/mixed-test.ts';
import { resultOf, type TestOffer } from '../../core/progress/mixed-test.ts';
import { make } from '../rich-nodes.ts';
import type { TestPageData } from './page-data.ts';

type Offer<Kind extends TestOffer['kind']> = Extract<TestOffer, { kind: Kind }>;

/** The card in front of a test: what it is, what it is not, the way in and the way past it. */
export function frontOf(offer: Offer<'before' | 'after'>, page: TestPageData, begin: () => void): Node[] {
  const isBefore = offer.kind === 'before';
  const again = offer.kind === 'after' && offer.before;
  const count = offer.test?.questions.length ?? (again ? again.questions.length : page.length);
  const lead = isBefore ? words.beforeLead : again ? words.afterLead : words.afterAlone;
  const button = make('button', { class: 'button', 'data-kind': 'main', type: 'button' });
  button.textContent = offer.test ? words.resume : words.begin;
  button.addEventListener('click', begin);
  const facts = isBefore ? words.beforeFacts : words.afterFacts;
  return card(
    heading(isBefore ? words.beforeTitle : words.afterTitle),
    make('p', {}, lead(count)),
    make('ul', {}, ...facts.map((fact) => make('li', {}, fact))),
    make('div', { class: 'row' }, button, make('a', { href: page.courseHref }, words.skip)),
  );
}

/** The first test is done, and the course is not: what it came to, and nothing that would teach the second one. */
export function betweenOf({ before }: Offer<'between'>, page: TestPageData): Node[] {
  return card(
    heading(words.betweenTitle),
    make('p', {}, make('strong', {}, words.between(...resultOf(before)))),
    make('p', {}, words.betweenNext),
    toCourse(page),
  );
}

export function missedOf(page: TestPageData): Node[] {
  return card(heading(words.missedTitle), make('p', {}, words.missed), toCourse(page));
}

/** Most of what the page shows is one card. */
export function card(...nodes: readonly Node[]): Node[] {
  return [make('section', { class: 'card stack' }, ...nodes)];
}

/** Takes the focus where somebody came by a button. */
export function heading(text: string): HTMLHeadingElement {
  return make('h2', { tabindex: '-1' }, text);
}

function toCourse({ courseHref }: TestPageData): HTMLElement {
  return make('p', {}, make('a', { class: 'button', 'data-kind': 'main', href: courseHref }, words.toCourse));
}
