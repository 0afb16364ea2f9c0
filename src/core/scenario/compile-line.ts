import { reportBareTags } from './bare-tags.ts';
import type { Line, Note } from './model.ts';
import { changesOf, type Resolved, resolveTags } from './resolve.ts';
import type { SourceLine } from './source.ts';
import type { Bench } from './workbench.ts';

/** A line of the person who speaks; `home` tells an answer to one choice from a line of the scene. */
export function compileLine(line: SourceLine, home: 'line' | 'reply', bench: Bench): Line {
  reportBareTags(line.text, true, bench);
  const { when, once, mood, effects } = resolveTags(line.tags, home, bench.names, bench.report);
  return { kind: 'line', when, once, mood, text: line.text.rich, changes: changesOf(effects) };
}

/** Something that the learner reads, sees or hears of the situation. */
export function noteOf({ when, once, effects }: Resolved, body: Note['body']): Note {
  return { kind: 'note', when, once, body, changes: changesOf(effects) };
}

/** A picture with its text, or a sound with its transcript: which one, follows from the file's name. */
export function mediaOf(src: string, words: string): Note['body'] {
  return /\.mp3$/i.test(src) ? { kind: 'sound', src, transcript: words } : { kind: 'image', src, alt: words };
}
