import type { Names } from './names.ts';
import type { PlacedSection, Report, Spot } from './source.ts';

/** Where the parts of a compiled scenario stand, counted from the first line of the file. */
export interface Spots {
  readonly scenes: Map<string, Spot>;
  readonly choices: Map<string, Spot>;
  /** By the scene's id: its numbered lines in order. */
  readonly routes: Map<string, readonly Spot[]>;
  readonly timed: Map<string, Spot>;
}

/** What the scenes of one file share while they are compiled. */
export interface Workshop {
  readonly names: Names;
  readonly scenes: ReadonlyMap<string, PlacedSection>;
  readonly unknownTargets: Set<string>;
  /** Two scenes have one title: then a link to nowhere may mean the second of them, which is told already. */
  readonly hasTwins: boolean;
}

/** Where the parts of one section stand, counted from its own first line. */
export interface SectionSpots {
  readonly choices: [id: string, spot: Spot][];
  routes: readonly Spot[] | null;
  timed: Spot | null;
}

/** One section on the bench; `report` takes spots of the section. */
export interface Bench extends Workshop {
  readonly report: Report;
  readonly spots: SectionSpots;
}
