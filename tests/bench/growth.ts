import { chromium } from 'playwright-core';
import type { EventDraft } from '../../src/core/progress/events.ts';
import { choicesOf } from '../../src/core/scenario/program.ts';
import { chanceFrom } from '../../src/core/time.ts';
import { provideChromium } from '../support/chromium.ts';
import { chainOf, SimulatedLearner } from '../support/simulated-learner.ts';
import { openStorePage } from '../support/store-page.ts';
import type {} from './growth-page.ts';
import { median, type Row, row } from './row.ts';

const PAGE = `import ${JSON.stringify(new URL('growth-page.ts', import.meta.url).pathname)};`;
/** So many decisions that hardly two of the conversations go alike: what is judged once is kept. */
const RULES = Array.from({ length: 14 }, (_, at) => `rule-${at + 1}`);
const ROUNDS = 5;

/** Levels and reviews from 10,000 events of conversations in a real browser. */
export async function rows(): Promise<Row[]> {
  const talk = chainOf('talk', RULES);
  const site = await openStorePage({}, PAGE);
  const browser = await chromium.launch({ executablePath: provideChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.evaluate(([drafts, text]) => window.fillPlays(drafts, text), [record(talk), talk] as const);
    const found: Awaited<ReturnType<Window['measureGrowth']>>[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.reload();
      found.push(await page.evaluate(() => window.measureGrowth()));
    }
    const of = (what: keyof (typeof found)[number]) => median(found.map((one) => one[what]));
    const read = { name: 'reading them', value: of('read') };
    return [
      row('levels and reviews of 10,000 events', 'ms', of('first'), read, 'beside'),
      row('the same after one more answer', 'ms', of('again'), read, '≤ 0.3 × reading'),
      row('the longest stretch without a pause', 'ms', of('longest'), { name: 'a long task', value: 50 }, '≤ 1 ×'),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

function record(talk: ReturnType<typeof chainOf>): readonly EventDraft[] {
  const chance = chanceFrom(7);
  const drafts: EventDraft[] = [];
  while (drafts.length < 10_000) {
    const learner = new SimulatedLearner([talk], []);
    const attempt = `attempt-${drafts.length}`;
    learner.play('talk', null, {
      pick: ({ program, position }) => {
        const open = choicesOf(program.scenes.get(position.scene)!);
        return open[Math.floor(chance() * open.length)]!.id;
      },
    });
    for (const { type, data } of learner.events)
      drafts.push({ type, data: 'attempt' in data ? { ...data, attempt } : data } as EventDraft);
  }
  return drafts;
}
