import type { PersonSummary } from './summary.ts';
import { withoutWritten } from './survey-report.ts';
import type { Team, TeamPerson } from './team.ts';

/** What a report is made of, as far as names stand in it. */
interface Named<File extends { readonly name: string }> {
  readonly people: readonly TeamPerson[];
  readonly team: Team;
  readonly files: readonly File[];
}

/**
 * The same report with numbers for names, so that it can be shown around. Ids and managers go too, and so does what may hold
 * a name: notes, what was written in surveys, names of files, what was written about work that was seen.
 */
export function withoutNames<File extends { readonly name: string }>(
  { people, team, files }: Named<File>,
  nameOf: (number: number) => string,
): Named<File> {
  return {
    people: people.map((one, index) => ({
      ...one,
      id: null,
      name: nameOf(index + 1),
      manager: '',
      summary: one.summary && namelessSummary(one.summary),
    })),
    team: { ...team, signOffs: team.signOffs.map((one) => ({ ...one, by: '', text: '' })) },
    files: files.map((file) => ({ ...file, name: '' })),
  };
}

function namelessSummary(summary: PersonSummary): PersonSummary {
  return { ...summary, name: null, notes: [], surveys: summary.surveys.map(withoutWritten) };
}
