import { path as words } from '#messages/path.ts';
import type { Path } from '../../../core/curriculum/path.ts';
import type { PathProgress as Progress } from '../../../core/progress/path-progress.ts';

interface PathProgressProps {
  readonly path: Path;
  readonly progress: Progress;
  readonly certificateHref: string;
  readonly peopleHref: string;
}

/** How far the learner is on the path of their role: words, numbers and a bar. */
export function PathProgress({ path, progress, certificateHref, peopleHref }: PathProgressProps) {
  const numbers = words.done(progress.done, progress.of);
  return (
    <div className="stack">
      <h3>{words.title(path.title)}</h3>
      <p className="soft">{path.summary}</p>
      <progress value={progress.done} max={Math.max(1, progress.of)} aria-label={numbers} />
      <p>
        {words.status[progress.status]}: {numbers}
      </p>
      <p className="row">
        <a href={certificateHref}>{progress.status === 'completed' ? words.certificate : words.missing}</a>
        <a href={peopleHref}>{words.change}</a>
      </p>
    </div>
  );
}
