import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler } from 'inkjs/full';
import { type Choice, plainText, type Scenario, type Scene } from '../../src/core/scenario/model.ts';
import { choicesOf } from '../../src/core/scenario/program.ts';
import { inkOf } from './ink-story.ts';

const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">';

/** The same story as two plain pages in a folder: the floor (one page, one inline script) and an ink export. */
export function writePeerPages(scenario: Scenario, folder: string): void {
  mkdirSync(join(folder, 'floor'), { recursive: true });
  mkdirSync(join(folder, 'ink'), { recursive: true });
  writeFileSync(join(folder, 'floor', 'index.html'), floorPage(scenario));
  writeFileSync(join(folder, 'ink', 'index.html'), inkPage(scenario));
  writeFileSync(
    join(folder, 'ink', 'story.js'),
    `const STORY=${new Compiler(inkOf(talkOnly(scenario))).Compile().ToJson()!};`,
  );
  copyFileSync(join('node_modules', 'inkjs', 'dist', 'ink.js'), join(folder, 'ink', 'ink.js'));
}

/** The first scene in the page, the rest as texts and links: no conditions, no scores, nothing kept. The least there can be. */
function floorPage(scenario: Scenario): string {
  const scenes = Object.fromEntries(
    scenario.scenes.map((scene) => [
      scene.id,
      {
        lines: scene.blocks.flatMap((block) => (block.kind === 'line' ? [plainText(block.text)] : [])),
        choices: choicesOf(scene).map((choice) => ({
          text: choice.text,
          to: choice.to,
          replies: choice.replies.map((line) => plainText(line.text)),
        })),
      },
    ]),
  );
  const first = scenes[scenario.scenes[0]!.id]!;
  const log = first.lines.map((line) => `<li>${line}</li>`).join('');
  const replies = first.choices
    .map((choice, index) => `<li><button class="reply" data-at="${index}">${choice.text}</button></li>`)
    .join('');
  const script = `const S=${JSON.stringify(scenes)};let at=${JSON.stringify(scenario.scenes[0]!.id)};const log=document.querySelector('.log'),list=document.querySelector('.replies');
const say=(t,c)=>{const li=document.createElement('li');li.textContent=t;li.className=c;log.append(li)};
list.onclick=e=>{const b=e.target.closest('button');if(!b)return;const c=S[at].choices[b.dataset.at];say(c.text,'you');c.replies.forEach(t=>say(t,'line'));if(c.to!==at){at=c.to;S[at].lines.forEach(t=>say(t,'line'))}
list.replaceChildren(...S[at].choices.map((c,i)=>{const li=document.createElement('li'),b=document.createElement('button');b.className='reply';b.dataset.at=i;b.textContent=c.text;li.append(b);return li}))}`;
  return `${HEAD}<title>${scenario.title}</title><ol class="log">${log}</ol><ol class="replies">${replies}</ol><script>${script}</script></html>`;
}

/** What ink's web export does: the story as a script, the engine as a script, a page that asks both. */
function inkPage(scenario: Scenario): string {
  const script = `const story=new inkjs.Story(STORY),log=document.querySelector('.log'),list=document.querySelector('.replies');
const say=(t,c)=>{const li=document.createElement('li');li.textContent=t;li.className=c;log.append(li)};
const go=()=>{while(story.canContinue){const t=story.Continue().trim();if(t)say(t,'line')}
list.replaceChildren(...story.currentChoices.map((c,i)=>{const li=document.createElement('li'),b=document.createElement('button');b.className='reply';b.textContent=c.text;b.onclick=()=>{say(c.text,'you');story.ChooseChoiceIndex(i);go()};li.append(b);return li}))};go()`;
  return `${HEAD}<title>${scenario.title}</title><ol class="log"></ol><ol class="replies"></ol><script src="ink.js"></script><script src="story.js"></script><script>${script}</script></html>`;
}

/** The same scenes and texts without conditions, meters and facts, in signs that ink reads as text: the peers only talk. */
function talkOnly(scenario: Scenario): Scenario {
  const plain = (text: string): string => text.replace(/[\\{}|#~[\]<>]/g, ' ');
  const choiceOf = (choice: Choice): Choice => ({
    ...choice,
    text: plain(choice.text),
    when: [],
    effects: [],
    once: false,
  });
  const sceneOf = (scene: Scene): Scene => {
    const blocks = scene.blocks.flatMap((block) =>
      block.kind === 'line' ? [{ ...block, text: [plain(plainText(block.text))] }] : [],
    );
    if (scene.then.kind !== 'choices' && scene.then.kind !== 'routes') return { ...scene, blocks };
    const routes = scene.then.kind === 'routes' ? scene.then.routes : [];
    const ways = routes.map((route) => ({
      ...EMPTY,
      id: `${scene.id}-${route.to}`,
      text: plain(route.label),
      to: route.to,
    }));
    const choices = scene.then.kind === 'choices' ? scene.then.choices.map(choiceOf) : ways;
    return { ...scene, blocks, then: { kind: 'choices', choices, timed: null } };
  };
  return { ...scenario, meters: [], facts: [], scenes: scenario.scenes.map(sceneOf) };
}

const EMPTY: Omit<Choice, 'id' | 'text' | 'to'> = { when: [], once: false, effects: [], replies: [], coaching: [] };
