import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/scenario/checks/all.ts';
import { wholeText } from '../../../src/core/scenario/checks/example.ts';
import { parseScenario } from '../../../src/core/scenario/parse.ts';
import { printScenario } from '../../../src/core/scenario/print.ts';

const folder = new URL('../../../scenarios/', import.meta.url);
const shipped = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
const printed = (text: string): string => printScenario(parseScenario(text));

describe('reading and printing', () => {
  it.each(shipped)('gives %s again', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(printed(text)).toBe(text);
  });

  it.each(CHECKS.filter((check) => !check.of).map((check) => [check.code, wholeText(check.good)]))(
    'gives the good example of %s again',
    (_, text) => {
      expect(printed(text)).toBe(text);
    },
  );

  it('keeps wrapped lines, two paragraphs in a quote, several code spans and empty lines', () => {
    const text = [
      '---',
      'title: T # a remark',
      'customer: mrs-berg',
      '---',
      '',
      '',
      'A *long* note',
      'on **two** lines, with [a link](https://example.com).',
      '',
      '## One & *',
      '> `annoyed` First',
      '> second',
      '>',
      '> Third.',
      '',
      '`needs gift` `once` A note.',
      '',
      '- `once` `needs gift` [Say it',
      '  again](#one--)',
      '  > `sad` No.',
      '  > None.',
      '  - `+1 stay-patient, trust -1` Why',
      '    not.',
      '',
      '- [Bye](#end)',
      '',
      '1. `after 30 s` [Gone](#end)',
      '',
      '## End',
      '![A dog](dog.webp)',
      '',
      '`end success`',
    ].join('\n');
    expect(printed(text)).toBe(text);
  });

  it('gives every scene again that it can read in a file with a mistake', () => {
    const text = '---\ntitle: T\ncustomer: mrs-berg\n---\n## A\n> `hapy` Hm.\n\n- [Yes](#b)\n\n## B\n> {oops}\n';
    expect(printed(text)).toContain('## A\n> `hapy` Hm.\n\n- [Yes](#b)\n');
  });
});
