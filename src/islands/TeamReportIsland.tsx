import { useEffect, useState } from 'react';
import { manage } from '#messages/manage.ts';
import type { Course } from '../core/curriculum/course.ts';
import { foldLearner } from '../core/progress/learner.ts';
import type { ProgressStore } from '../core/progress/progress-store.ts';
import { type CompletionRow, completionRows } from '../core/reports/completion-report.ts';
import type { CellValue } from '../core/reports/table.ts';
import { TeamReport } from '../features/manage/TeamReport.tsx';
import { csvOf } from '../integrations/csv.ts';
import { saveFile } from './save-file.ts';
import { openServices } from './services.ts';

interface TeamReportIslandProps {
  readonly courses: readonly Course[];
  readonly coursesHref: string;
}

type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly why: string }
  | { readonly state: 'ready'; readonly rows: readonly CompletionRow[] };

/** Hands the manager's report the records on this device, and keeps it up to date while it is open. */
export function TeamReportIsland({ courses, coursesHref }: TeamReportIslandProps) {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  useEffect(() => {
    let isGone = false;
    const { store } = openServices();
    const show = () =>
      readRows(store, courses).then(
        (rows) => isGone || setLoading({ state: 'ready', rows }),
        (error: unknown) => isGone || setLoading({ state: 'failed', why: String(error) }),
      );
    void show();
    const stop = store.watch(show);
    return () => {
      isGone = true;
      stop();
    };
  }, [courses]);
  if (loading.state === 'loading') return <p role="status">{manage.loading}</p>;
  if (loading.state === 'failed') return <p role="alert">{manage.failed(loading.why)}</p>;
  return <TeamReport rows={loading.rows} coursesHref={coursesHref} onSave={saveCsv} />;
}

async function readRows(store: ProgressStore, courses: readonly Course[]): Promise<readonly CompletionRow[]> {
  const learners = await store.learners();
  const people = await Promise.all(
    learners.map(async (learner) => ({ learner, state: foldLearner(await store.read(learner)) })),
  );
  return completionRows(
    people.filter(({ state }) => state.count > 0),
    courses,
    manage.nameless,
  );
}

function saveCsv(cells: readonly (readonly CellValue[])[], filtered: boolean): string {
  const name = manage.fileName(localDay(new Date()), filtered);
  saveFile(name, csvOf(cells), 'text/csv;charset=utf-8');
  return name;
}

function localDay(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
