import { useState } from 'react';
import { manage } from '#messages/manage.ts';
import { dateOf } from '../../core/days.ts';
import { type Sheet, sheetFileName } from '../../core/reports/sheet.ts';
import { Button } from '../../ui/Button.tsx';
import type { FileKind, ReportWorld } from './report-world.ts';
import { filterSentence, type useViewQuery } from './use-view-query.ts';
import type { View } from './view.ts';

interface ViewSaveProps {
  readonly view: View;
  readonly asked: ReturnType<typeof useViewQuery>;
  readonly world: Pick<ReportWorld, 'save' | 'today' | 'content'>;
}

/** What is on the screen, as a file or on paper. */
export function ViewSave({ view, asked, world }: ViewSaveProps) {
  const [said, setSaid] = useState('');
  const save = async (kind: FileKind) => {
    setSaid(manage.saving);
    const name = sheetFileName({ file: manage.file[view.id] }, dateOf(world.today), asked.filter);
    await world.save(sheetOf(view, asked, world), kind, `${name}.${kind}`).then(
      (file) => setSaid(manage.saved(file)),
      (error: unknown) => setSaid(manage.saveFailed(String(error))),
    );
  };
  const isEmpty = asked.shown.length === 0;
  return (
    <div className="row report-actions no-print">
      <div>
        <p role="status">{manage.shown(asked.shown.length, view.rows.length)}</p>
        <p role="status">{said}</p>
      </div>
      <fieldset className="row report-save" disabled={isEmpty}>
        <legend className="quiet">{manage.saveAs}</legend>
        <Button kind="main" onClick={() => void save('xlsx')}>
          {manage.saveXlsx}
        </Button>
        <Button onClick={() => void save('csv')}>{manage.save}</Button>
        <Button onClick={() => void save('json')}>{manage.saveJson}</Button>
        <Button onClick={() => print()}>{manage.print}</Button>
      </fieldset>
    </div>
  );
}

/** The screen as a sheet: the columns of the view, the lines as they stand. */
export function sheetOf(
  view: View,
  { shown, filter }: Pick<ViewSaveProps['asked'], 'shown' | 'filter'>,
  { today, content }: Pick<ReportWorld, 'today' | 'content'>,
): Sheet {
  return {
    file: manage.file[view.id],
    title: manage.view[view.id],
    columns: view.columns,
    rows: shown.map(({ cells }) => cells),
    facts: [
      [manage.facts.made, dateOf(today)],
      [manage.facts.filter, filterSentence(filter)],
      [manage.facts.rows, manage.shown(shown.length, view.rows.length)],
      [manage.facts.content, content],
      [manage.facts.practice, manage.practice],
    ],
  };
}
