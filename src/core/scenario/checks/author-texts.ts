import { plainText } from '../model.ts';
import { inFile, type Prose, type SourceBlock, type SourceScenario, type Spot, spotIn } from '../source.ts';

/** A text in the author's own voice, and where some of its words stand in the file. */
export interface AuthorText {
  readonly words: string;
  readonly spot: (part: string) => Spot;
}

/** The briefing, notes and explanations. What customers and learners say may be as clumsy as people are. */
export function* authorTexts({ briefing, scenes }: SourceScenario): Generator<AuthorText> {
  for (const placed of [briefing, ...scenes]) {
    for (const { raw, rich, at } of placed.section.blocks.flatMap(textsOf)) {
      const spot = (part: string): Spot => {
        const index = raw.replace(/\s/g, ' ').indexOf(part);
        return inFile(placed, index < 0 ? at : spotIn(at, raw, index));
      };
      yield { words: plainText(rich), spot };
    }
  }
}

function textsOf(block: SourceBlock): Prose[] {
  if (block.kind === 'note') return [block.text];
  if (block.kind !== 'bullets') return [];
  const under = block.items.flatMap((item) => item.under);
  return under.flatMap((part) => (part.kind === 'coaching' && part.text ? [part.text] : []));
}
