import { mixedTest as words } from '#messages/mixed-test.ts';
import { ruleOf } from '../../core/curriculum/question-draw.ts';
import { gainsOf } from '../../core/progress/gain.ts';
import type { TestAnswer, TestOffer, TestState } from '../../core/progress/mixed-test.ts';
import { gainView } from '../gain-view.ts';
import { make } from '../rich-nodes.ts';
import { card, heading } from './front.ts';
import { questionIn, type TestPageData } from './page-data.ts';

/** After the second test: what has changed, then every question with its reasons and the way to the rule and the lesson. */
export function outcomeOf({ after, before }: Extract<TestOffer, { kind: 'done' }>, page: TestPageData): Node[] {
  const gains = gainsOf({ after, before });
  const right = [...after.answers.values()].filter((answer) => answer.right).length;
  const result = gains
    ? gainView(gains, page.competencies)
    : [make('p', {}, make('strong', {}, words.total(right, after.answers.size)))];
  const head = card(
    heading(gains ? words.doneTitle : words.doneAlone),
    ...result,
    make('p', {}, make('a', { href: page.courseHref }, words.toCourse)),
  );
  return [
    ...head,
    make('h2', {}, words.answersHeading),
    make('p', { class: 'soft' }, words.answersLead),
    make('ol', { class: 'plain test-answers' }, ...answersOf(after, page)),
  ];
}

/** A question that the bank has lost since has no text to show. */
function answersOf(after: TestState, page: TestPageData): HTMLElement[] {
  return after.questions.flatMap((id) => {
    const given = after.answers.get(id);
    return given ? (answered(id, given, page) ?? []) : [];
  });
}

function answered(id: string, { option, right }: TestAnswer, page: TestPageData): HTMLElement | null {
  const question = questionIn(page, id);
  if (!question) return null;
  const picked = option === null ? undefined : question.options[option];
  const best = question.options.find((one) => one.right)!;
  const own = picked
    ? [sayingOf(words.yours, picked.say, right), make('p', {}, picked.why)]
    : [make('p', { class: 'test-saying' }, words.yoursUnknown)];
  const better = right ? [] : [sayingOf(words.rightOne, best.say, null), make('p', {}, best.why)];
  const { rule, lesson } = page.links[ruleOf(id)] ?? {};
  const ways = [
    ...(rule ? [make('a', { href: rule.href }, words.rule(rule.title))] : []),
    ...(lesson ? [make('a', { href: lesson.href }, words.lesson(lesson.title))] : []),
  ];
  return make(
    'li',
    { class: 'card stack', 'data-right': `${right}` },
    make('h3', {}, question.ask),
    ...own,
    ...better,
    make('p', { class: 'row small' }, ...ways),
  );
}

/** Never colour alone: a sign to see, a word for everybody. */
function sayingOf(name: string, say: string, right: boolean | null): HTMLElement {
  const sign = right === null ? [] : [make('span', { 'aria-hidden': 'true' }, right ? ' ✓' : ' ✗')];
  const verdict = right === null ? '' : `, ${right ? words.right : words.wrong}`;
  return make(
    'p',
    { class: 'test-saying' },
    make('span', { class: 'small soft' }, `${name}${verdict}`, ...sign),
    make('strong', {}, say),
  );
}
