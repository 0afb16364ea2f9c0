import { useState } from 'react';
import { managePerson as words } from '#messages/manage-person.ts';
import type { TeamPerson } from '../../core/reports/team.ts';
import { Button } from '../../ui/Button.tsx';
import { DangerDialog } from '../../ui/DangerDialog.tsx';
import type { ReportWorld } from './report-world.ts';

interface ForgetPersonProps {
  readonly one: TeamPerson;
  readonly world: Pick<ReportWorld, 'forget'>;
  readonly forgotten: () => void;
}

/** Deletes all that this browser knows about a person, after asking once. */
export function ForgetPerson({ one, world, forgotten }: ForgetPersonProps) {
  const [isOpen, setOpen] = useState(false);
  const forget = async () => {
    await world.forget(one.person);
    setOpen(false);
    forgotten();
  };
  return (
    <div className="no-print">
      <Button kind="danger" onClick={() => setOpen(true)}>
        {words.forget}
      </Button>
      <DangerDialog
        title={words.forget}
        open={isOpen}
        onClose={() => setOpen(false)}
        words={{ sure: words.forgetSure(one.name), now: words.forgetNow, cancel: words.cancel }}
        onSure={() => void forget()}
      />
    </div>
  );
}
