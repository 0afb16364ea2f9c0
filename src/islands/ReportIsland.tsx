import { useMemo } from 'react';
import { Report } from '../features/manage/Report.tsx';
import type { ReportWorld } from '../features/manage/report-world.ts';
import { catalogueOf, type ManagerContent, today } from './manager-services.ts';
import { newId } from './new-id.ts';
import { planName, planText } from './plan-file.ts';
import { createReportReader } from './report-reader.ts';
import { saveFile } from './save-file.ts';
import { saveSheet } from './save-sheet.ts';

interface ReportIslandProps {
  readonly content: ManagerContent;
  readonly hrefs: ReportWorld['hrefs'];
}

/** Hands the report the manager's store, and the records of this device. */
export function ReportIsland({ content, hrefs }: ReportIslandProps) {
  const world = useMemo((): ReportWorld => {
    const { courses, paths, version } = content;
    const reader = createReportReader(content);
    return {
      courses,
      paths,
      catalogue: catalogueOf(content),
      content: version,
      today: today(),
      hrefs,
      save: saveSheet,
      savePlan: (team, one) => {
        const name = planName(one);
        saveFile(name, planText(team, one), 'application/json');
        return name;
      },
      newId,
      ...reader,
    };
  }, [content, hrefs]);
  return <Report world={world} />;
}
