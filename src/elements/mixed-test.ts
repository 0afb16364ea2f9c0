import { mixedTest as words } from '#messages/mixed-test.ts';
import type { ProgressEvent } from '../core/progress/events.ts';
import { courseProgress, foldLearner } from '../core/progress/learner.ts';
import { foldTests, NO_TESTS, nextQuestion, type TestOffer, testOffer } from '../core/progress/mixed-test.ts';
import { betweenOf, frontOf, missedOf } from './mixed-test/front.ts';
import { outcomeOf } from './mixed-test/outcome.ts';
import { questionIn, type TestPageData } from './mixed-test/page-data.ts';
import { questionOf, type Say } from './mixed-test/question.ts';
import { eventOfStart, eventsOfEnd, eventsOfTestAnswer } from './mixed-test-record.ts';
import { openWorld } from './open-store.ts';

type World = Awaited<ReturnType<typeof openWorld>>;

/**
 * The tests before and after a course on one page. What it shows follows from the record alone, so that a reload, a second
 * tab and another device go on where the test stands. Nothing is marked before the course is done.
 */
export class MixedTestElement extends HTMLElement {
  #page: TestPageData | null = null;
  #world: World | null = null;
  /** What stands on the page: the same is not drawn again, so that a pick and the focus stay. */
  #shown = '';
  /** True once somebody pressed "Begin" here: a test that is open is not thrown at who only came by. */
  #isAnswering = false;
  #queue: Promise<void> = Promise.resolve();

  async connectedCallback(): Promise<void> {
    // The build wrote it from a checked bank.
    this.#page = JSON.parse(this.querySelector('script')?.textContent ?? '') as TestPageData;
    try {
      this.#world = await openWorld();
      this.#world.store.watch(() => this.#then(() => this.#show()));
      await this.#show();
    } catch {
      this.#body.replaceChildren(words.failed);
    }
  }

  get #body(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-body]')!;
  }

  /** One thing after the other, so that each sees what those before it have written. */
  #then(act: () => Promise<void>, fail: Say = () => {}): void {
    this.#queue = this.#queue.then(act).catch(() => fail(words.notKept));
  }

  async #offer(): Promise<TestOffer> {
    const { course } = this.#page!;
    const events: readonly ProgressEvent[] = await this.#world!.store.read();
    const state = foldLearner(events);
    const { status } = courseProgress(course, state);
    const isBegun = state.courses.has(course.id);
    const tests = foldTests(events).get(course.id) ?? NO_TESTS;
    return testOffer(tests, { isBegun, isCompleted: status === 'completed' });
  }

  async #show(): Promise<void> {
    const offer = await this.#offer();
    const page = this.#page!;
    const test = 'test' in offer ? offer.test : null;
    const bank = new Set(page.pool.questions.map(({ id }) => id));
    const question = this.#isAnswering && test ? nextQuestion(test, bank) : null;
    const key = `${offer.kind}/${question ?? test?.test ?? ''}`;
    if (key === this.#shown) return;
    const isFirst = this.#shown === '';
    this.#shown = key;
    this.#body.replaceChildren(...this.#nodes(offer, question));
    if (!isFirst && this.#isAnswering) this.#body.querySelector('h2')?.focus();
  }

  #nodes(offer: TestOffer, question: string | null): Node[] {
    const page = this.#page!;
    switch (offer.kind) {
      case 'between':
        return betweenOf(offer, page);
      case 'missed':
        return missedOf(page);
      case 'done':
        return outcomeOf(offer, page);
      default: {
        const asked = question && questionIn(page, question);
        if (!asked || !offer.test) return frontOf(offer, page, () => this.#begin());
        return questionOf(asked, offer.test, (option, say) => this.#answer(asked.id, option, say));
      }
    }
  }

  #begin(): void {
    this.#isAnswering = true;
    this.#then(async () => {
      const { store, newId, chance } = this.#world!;
      const offer = await this.#offer();
      if (offer.kind === 'before' || offer.kind === 'after') {
        const before = offer.kind === 'after' ? offer.before : null;
        const seed = Math.floor(chance() * 0x1_0000_0000);
        const about = { test: newId(), seed, course: this.#page!.course.id, phase: offer.kind, before };
        const drafts = offer.test
          ? eventsOfEnd({ test: offer.test, before, pool: this.#page!.pool })
          : [eventOfStart(about, this.#page!.pool)];
        if (drafts.length > 0) this.#tell((await store.append(drafts)).kept);
      }
      await this.#show();
    });
  }

  #answer(question: string, option: number | null, say: Say): void {
    this.#then(async () => {
      const offer = await this.#offer();
      const test = 'test' in offer ? offer.test : null;
      // Another tab may have answered it meanwhile: the first answer stands.
      if (test && !test.answers.has(question)) {
        const before = offer.kind === 'after' ? offer.before : null;
        const drafts = eventsOfTestAnswer({ test, before, pool: this.#page!.pool }, question, option);
        this.#tell((await this.#world!.store.append(drafts)).kept);
      }
      await this.#show();
    }, say);
  }

  #tell(isKept: boolean): void {
    const line = this.querySelector('[data-test-status]');
    if (line) line.textContent = isKept ? '' : words.notKept;
  }
}

if (!customElements.get('rapport-mixed-test')) customElements.define('rapport-mixed-test', MixedTestElement);
