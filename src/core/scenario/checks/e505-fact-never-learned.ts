import { inFile, type SourceBlock, type Spot, type Tag } from '../source.ts';
import type { Check, Checked } from './check.ts';

export const e505: Check<'E505'> = {
  code: 'E505',
  whole: true,
  bad: ['- `needs gift` [It is a present.](#goodbye)', '- [What is it?](#goodbye)'],
  good: ['- `needs gift` [It is a present.](#goodbye)', '- [What is it?](#the-call)', '  - `learn gift`'],
  *run(checked) {
    for (const name of checked.usage.asked) {
      if (isKnowable(checked, name)) continue;
      const at = firstNeed(checked, name);
      if (at) yield { code: 'E505', at, values: { fact: name } };
    }
  },
};

/** True for a fact that a play can come to know: learned somewhere, or remembered from another role-play. */
export function isKnowable({ scenario, usage }: Checked, fact: string): boolean {
  return usage.learned.has(fact) || scenario.remembers.includes(fact);
}

/** Where a fact is first asked for by `needs`; one that is only excluded by `unless` may stay unknown. */
function firstNeed({ source }: Checked, fact: string): Spot | null {
  for (const placed of source.scenes) {
    const tags = placed.section.blocks.flatMap(tagsOf);
    const tag = tags.find((one) => one.kind === 'condition' && one.holds && one.name.text === fact);
    if (tag) return inFile(placed, tag.at);
  }
  return null;
}

function tagsOf(block: SourceBlock): Tag[] {
  if (!('items' in block)) return [...block.tags];
  return block.items.flatMap((item) => [...item.tags, ...item.under.flatMap((part) => part.tags)]);
}
