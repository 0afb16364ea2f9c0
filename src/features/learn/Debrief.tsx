import type { Course } from '../../core/curriculum/course.ts';
import type { RuleLink } from '../../core/curriculum/rule-links.ts';
import type { OpenServices } from './services.ts';
import type { Session } from './session.ts';

export interface DebriefProps {
  readonly session: Session;
  readonly rules: ReadonlyMap<string, RuleLink>;
  readonly course: Course | null;
  readonly back: { readonly href: string; readonly title: string };
  readonly openServices: OpenServices;
  readonly onAgain: () => void;
  readonly onRetry: (turn: number) => void;
}

export function Debrief({ session }: DebriefProps) {
  return <p>{session.kind}</p>;
}
