import type { Place } from '../result.ts';

/**
 * Where the parts of a compiled role-play stand in their file: what the search finds is told at these places.
 * An id that is not there gives `top`.
 */
export interface ScenarioPlaces {
  /** The very beginning of the file: for what is wrong with the role-play as a whole. */
  readonly top: Place;
  /** The heading of a scene. */
  scene(id: string): Place;
  /** The choice behind its bullet. */
  choice(id: string): Place;
  /** A numbered line of a scene, counted from 0. */
  route(scene: string, index: number): Place;
  /** The line `after N s` of a scene. */
  timed(scene: string): Place;
  /** The declaration of a fact. */
  fact(name: string): Place;
  /** The declaration of a meter. */
  meter(name: string): Place;
}
