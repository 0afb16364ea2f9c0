import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine } from '#messages/checks.ts';
import { cli, template } from '#messages/cli.ts';
import { nearest } from '../core/nearest.ts';
import { STATE_LIMIT } from '../core/scenario/explore.ts';
import { fileNameOf, writeScenario } from '../core/scenario/new-scenario.ts';
import { checkFile } from '../core/scenario/project.ts';
import { slugOf } from '../core/scenario/read-section.ts';
import { requireProject } from './check.ts';
import { type Command, type Given, readOptions, refuseNames, writeNamed } from './options.ts';
import type { Project } from './project-files.ts';
import type { Terminal } from './terminal.ts';

/** `new`: four questions, asked again until the answer fits, and a file that passes every check. */
export const newScenario: Command = async (args, terminal) => {
  const given = readOptions(args, { title: 'string', customer: 'string', situation: 'string', rule: 'string' });
  refuseNames('new', given);
  const project = requireProject(terminal);
  const answers: string[] = [];
  for (const question of questionsOf(project)) {
    const answer = await answered(question, given, terminal);
    if (answer === null) return 1;
    answers.push(answer);
  }
  const [title = '', customer = '', situation = '', rule = ''] = answers;
  const text = writeScenario({ title, customer: slugOf(customer), situation, rule }, template);
  const id = fileNameOf(title);
  const file = `scenarios/${id}.mdx`;
  const { compiled, diagnostics } = checkFile({ main: { file, text }, others: [] }, project.world, {
    limit: STATE_LIMIT.command,
    beside: project.files.beside,
  });
  for (const one of diagnostics) terminal.err(problemLine(one));
  if (!compiled) return 1;
  writeNamed(join(project.root, file), text);
  terminal.out(cli.written(file));
  terminal.out(cli.next(id));
  return 0;
};

interface Question {
  readonly option: 'title' | 'customer' | 'situation' | 'rule';
  readonly text: string;
  /** What is wrong with an answer; null where it fits. */
  readonly objection: (answer: string) => string | null;
}

function questionsOf({ root, world }: Project): readonly Question[] {
  const people = world.people.map((person) => person.id);
  const width = Math.max(...people.map((id) => id.length));
  const rules = [...world.catalogue.rules.keys()];
  const file = (title: string): string => `scenarios/${fileNameOf(title)}.mdx`;
  return [
    {
      option: 'title',
      text: cli.askTitle,
      objection: (answer) =>
        fileNameOf(answer) === ''
          ? cli.badTitle
          : existsSync(join(root, file(answer)))
            ? cli.exists(file(answer))
            : null,
    },
    {
      option: 'customer',
      text: cli.askCustomer(world.people.map(({ id, role }) => `  ${id.padEnd(width)}  ${role}`).join('\n')),
      objection: (answer) =>
        people.includes(slugOf(answer)) ? null : cli.unknownPerson(answer, nearest(answer, people) ?? ''),
    },
    {
      option: 'situation',
      text: cli.askSituation,
      objection: (answer) => (/[<{[`]/.test(answer) || !/^[\p{L}\p{N}"'(]/u.test(answer) ? cli.badSituation : null),
    },
    {
      option: 'rule',
      text: cli.askRule,
      objection: (answer) => (rules.includes(answer) ? null : cli.unknownRule(answer, nearest(answer, rules) ?? '')),
    },
  ];
}

async function answered(
  { option, text, objection }: Question,
  given: Given,
  terminal: Terminal,
): Promise<string | null> {
  const before = given.text(option)?.trim();
  if (before !== undefined) {
    const wrong = objection(before);
    if (wrong) terminal.err(wrong);
    return wrong ? null : before;
  }
  let asked = text;
  for (;;) {
    const answer = (await terminal.ask(asked))?.trim();
    if (answer === undefined) {
      terminal.err(cli.noAnswer);
      return null;
    }
    const wrong = objection(answer);
    if (!wrong) return answer;
    terminal.out(wrong);
    // The second time without the list above the question.
    asked = text.split('\n').at(-1) ?? text;
  }
}
