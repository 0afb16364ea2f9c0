import { learn } from '#messages/learn.ts';
import { Button } from '../../../ui/Button.tsx';

/** In place of a look back whose code could not be loaded, as after a new version: nothing is lost, and a reload helps. */
export function DebriefMissing() {
  return (
    <div role="alert" className="card stack">
      <p>{learn.debriefMissing}</p>
      <p>
        <Button kind="main" onClick={() => location.reload()}>
          {learn.reload}
        </Button>
      </p>
    </div>
  );
}
