import type { DiagnosticCode, DiagnosticValues } from './diagnostics.ts';
import type { RichText } from './model.ts';

/**
 * The source tree: what an author wrote, with places, before any name is looked up. `print.ts` turns it into text again.
 * Spots inside a section count from the section's first line, so that an unchanged section is read once and kept.
 */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A word as it was written. */
export interface Word {
  readonly text: string;
  readonly at: Spot;
}

/** A mistake at a spot; its sentence stands in `messages/`. */
export type Problem = {
  readonly [Code in DiagnosticCode]: {
    readonly code: Code;
    readonly at: Spot;
    readonly values: DiagnosticValues[Code];
  };
}[DiagnosticCode];
export type Report = <Code extends DiagnosticCode>(code: Code, at: Spot, values: DiagnosticValues[Code]) => void;

/** One part of a code span. `opens` is true for the first part of each span, so that printing keeps the spans apart. */
export type Tag = TagMeaning & { readonly at: Spot; readonly text: string; readonly opens: boolean };
export type TagMeaning =
  | { readonly kind: 'once' }
  | { readonly kind: 'end'; readonly outcome: Word }
  | { readonly kind: 'condition'; readonly holds: boolean; readonly name: Word; readonly level: number | null }
  | { readonly kind: 'learn'; readonly name: Word }
  | { readonly kind: 'change'; readonly name: Word; readonly by: number }
  | { readonly kind: 'with'; readonly person: Word }
  | { readonly kind: 'you'; readonly role: Word }
  | { readonly kind: 'after'; readonly seconds: number }
  | { readonly kind: 'word'; readonly name: Word }
  | { readonly kind: 'unreadable' };

/** Text with marks: `raw` as written (the marks of lists and quotes taken off), `rich` as read. */
export interface Prose {
  readonly raw: string;
  readonly rich: RichText;
  readonly at: Spot;
}

/** `gap` counts the empty lines above a block. */
interface Block {
  readonly at: Spot;
  readonly gap: number;
  readonly tags: readonly Tag[];
}
/** `joined` marks a second paragraph of one quote. */
export interface SourceLine extends Block {
  readonly kind: 'line';
  readonly text: Prose;
  readonly joined: boolean;
}
export interface SourceNote extends Block {
  readonly kind: 'note';
  readonly text: Prose;
}
export interface SourceMedia extends Block {
  readonly kind: 'media';
  readonly alt: Prose;
  readonly src: Word;
}
/** A block of nothing but tags: who speaks, effects on entering, or the end. */
export interface SourceTags extends Block {
  readonly kind: 'tags';
}
export interface SourceCoaching extends Block {
  readonly kind: 'coaching';
  readonly text: Prose | null;
}
export interface SourceLink {
  readonly text: Prose;
  readonly target: Word;
}
/** A bullet or a numbered line. `link` is null where the author's line had none (already reported). */
export interface SourceItem extends Block {
  readonly link: SourceLink | null;
  readonly under: readonly (SourceLine | SourceCoaching)[];
}
interface Listing {
  readonly at: Spot;
  readonly gap: number;
  readonly items: readonly SourceItem[];
}
export type SourceList = (Listing & { readonly kind: 'bullets' }) | (Listing & { readonly kind: 'numbers' });
export type SourceBlock = SourceLine | SourceNote | SourceMedia | SourceTags | SourceList;

export interface SourceHeading {
  readonly title: string;
  readonly raw: string;
  readonly slug: string;
  readonly at: Spot;
}
/** What stands between two headings; the first section of a file has no heading and is the briefing. */
export interface Section {
  readonly heading: SourceHeading | null;
  readonly blocks: readonly SourceBlock[];
  readonly problems: readonly Problem[];
  /** Empty lines at the section's end; -1 for a section without any line. */
  readonly tail: number;
}
export interface PlacedSection {
  /** Lines of the file above the section. */
  readonly above: number;
  readonly section: Section;
}

export interface FrontMatter {
  readonly raw: string;
  readonly title: Word | null;
  readonly customer: Word | null;
  readonly pass: number;
  readonly shuffle: boolean;
  readonly locked: 'hide' | 'show';
  readonly meters: readonly { readonly name: Word; readonly start: number; readonly max: number }[];
  readonly facts: readonly { readonly name: Word; readonly text: string }[];
  readonly remembers: readonly Word[];
}

/** One file as read. Spots of `front` and `problems` count from the file's first line. */
export interface SourceScenario {
  readonly front: FrontMatter | null;
  readonly briefing: PlacedSection;
  readonly scenes: readonly PlacedSection[];
  readonly problems: readonly Problem[];
}

/** Moves a spot of a section to its place in the file. */
export function inFile(section: PlacedSection, spot: Spot): Spot {
  return { line: spot.line + section.above, column: spot.column };
}

/** The spot of the character at `index` of a text that begins at `start`. */
export function spotIn(start: Spot, text: string, index: number): Spot {
  const before = text.slice(0, index);
  const lines = before.split('\n');
  if (lines.length === 1) return { line: start.line, column: start.column + index };
  return { line: start.line + lines.length - 1, column: lines.at(-1)!.length + 1 };
}
