import { inFile, type SourceScenario, type Spot } from './source.ts';

/** True for the kinds of files that may stand beside a role-play, named without a folder. */
export function isMedia(src: string): boolean {
  return /^(?:\.\/)?[\p{L}\p{N}][\p{L}\p{N}._-]*\.(?:png|webp|avif|jpg|mp3)$/u.test(src);
}

/** Every picture and sound of a file: its name, the words for those who cannot see or hear it, and where the name stands. */
export function* mediaSpots(source: SourceScenario): Iterable<{ src: string; words: string; at: Spot }> {
  for (const placed of [source.briefing, ...source.scenes]) {
    for (const block of placed.section.blocks) {
      if (block.kind !== 'media') continue;
      yield { src: block.src.text, words: block.alt.raw.trim(), at: inFile(placed, block.src.at) };
    }
  }
}
