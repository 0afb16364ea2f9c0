import type { ReactNode } from 'react';
import { team as words } from '#messages/team.ts';
import type { Member } from '../../core/reports/team.ts';
import { Found } from './Found.tsx';

interface PeopleFoundProps {
  readonly members: readonly Member[];
  readonly whole?: number;
  readonly children: (found: readonly Member[]) => ReactNode;
}

/** People, looked through by name, id or team where they are many. */
export function PeopleFound({ members, whole, children }: PeopleFoundProps) {
  return (
    <Found items={members} textsOf={textsOf} words={words} {...(whole !== undefined && { whole })}>
      {children}
    </Found>
  );
}

const textsOf = ({ name, id, team }: Member) => [name, id, team];
