import { reloadInTurn } from '../core/reload-in-turn.ts';
import { openWorld } from './open-store.ts';
import type { RuleLevelPage } from './rule-level-view.ts';
import { whenIdle } from './when-idle.ts';

/** On the page of a rule: the learner's own level. A page that cannot read the record says nothing of levels. */
export class RuleLevelElement extends HTMLElement {
  connectedCallback(): void {
    whenIdle(() => void this.#follow().catch(() => {}));
  }

  async #follow(): Promise<void> {
    // The build wrote it from checked rules and courses.
    const page = JSON.parse(this.dataset['page'] ?? '') as RuleLevelPage;
    const [world, { readRuleLevel, ruleLevelView }] = await Promise.all([openWorld(), import('./rule-level-view.ts')]);
    const show = reloadInTurn(async () => {
      const reached = await readRuleLevel(page, world);
      if (reached) this.replaceChildren(ruleLevelView(reached, page.know));
    });
    world.store.watch(() => void show());
    await show();
  }
}

if (!customElements.get('rapport-rule-level')) customElements.define('rapport-rule-level', RuleLevelElement);
