import { team as words } from '#messages/team.ts';
import type { TeamPart } from './team-world.ts';

/** Which role-plays nobody needs any more. */
export function RetiredRolePlays({ world, team, change }: TeamPart) {
  const rolePlays = world.courses.flatMap(({ steps }) => steps.filter(({ kind }) => kind === 'rolePlay'));
  const byId = new Map(rolePlays.map((step) => [step.id, step.title]));
  const retire = (of: string, isRetired: boolean) =>
    void change({ retired: isRetired ? [...team.retired, of] : team.retired.filter((one) => one !== of) });
  return (
    <details>
      <summary>{words.retiredHeading}</summary>
      <p>{words.retiredWhat}</p>
      {[...byId].map(([of, title]) => (
        <label key={of} className="team-tick">
          <input
            type="checkbox"
            checked={team.retired.includes(of)}
            onChange={(event) => retire(of, event.target.checked)}
          />
          {title}
        </label>
      ))}
    </details>
  );
}
