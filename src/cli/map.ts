import { resolve } from 'node:path';
import { cli } from '#messages/cli.ts';
import { mapScenario } from '../core/scenario/map.ts';
import { requireSound } from './check.ts';
import { mermaidOf } from './map-mermaid.ts';
import { svgOf } from './map-svg.ts';
import { type Command, readOptions, writeNamed } from './options.ts';

/** `map FILE`: scenes and ways between them, as Mermaid text or as an SVG picture. */
export const map: Command = async (args, terminal) => {
  const given = readOptions(args, { svg: 'boolean', out: 'string' });
  const found = requireSound('map', given.names, terminal);
  if (!found) return 1;
  const { scenario } = found.compiled;
  const drawn = given.has('svg') ? svgOf(scenario.title, mapScenario(scenario)) : mermaidOf(mapScenario(scenario));
  const file = given.text('out');
  if (file === null) {
    terminal.out(drawn);
    return 0;
  }
  writeNamed(resolve(terminal.cwd, file), `${drawn}\n`);
  terminal.out(cli.written(file));
  return 0;
};
