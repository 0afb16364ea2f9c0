import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CompletionRow } from '../../../src/core/reports/completion-report.ts';
import type { CellValue } from '../../../src/core/reports/table.ts';
import { TeamReport } from '../../../src/features/manage/TeamReport.tsx';

function row(overrides: Partial<CompletionRow>): CompletionRow {
  return {
    learner: overrides.name ?? 'x',
    name: 'Ada',
    course: 'ten-rules',
    courseTitle: 'The Ten Rules',
    status: 'notStarted',
    started: null,
    completed: null,
    points: null,
    best: null,
    percent: null,
    attempts: 0,
    ...overrides,
  };
}

const rows = [
  row({
    name: 'Zoë',
    status: 'completed',
    started: '2026-11-02',
    completed: '2026-11-05',
    points: 12,
    best: 15,
    percent: 80,
    attempts: 1,
  }),
  row({ name: 'Ada', status: 'inProgress', started: '2026-11-03', points: 3, best: 15, percent: 20, attempts: 2 }),
  row({ name: '=HYPERLINK("x")' }),
];

function show(shown: readonly CompletionRow[] = rows) {
  const saves: { cells: readonly (readonly CellValue[])[]; filtered: boolean }[] = [];
  render(
    <TeamReport
      rows={shown}
      coursesHref="/"
      onSave={(cells, filtered) => {
        saves.push({ cells, filtered });
        return 'report.csv';
      }}
    />,
  );
  return { user: userEvent.setup(), saves };
}

/** The table as it stands on screen, as text, the signs aside. */
function onScreen(): string[][] {
  const table = screen.getByRole<HTMLTableElement>('table');
  const words = (cell: Element): string => (cell.textContent ?? '').replace(/[↕↑↓○◐●]\s*/g, '').trim();
  return [...table.rows].map((line) => [...line.cells].map(words));
}

const namesOnScreen = (): string[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('the team report', () => {
  it('starts sorted by name and says so in the heading', () => {
    show();
    expect(namesOnScreen()).toEqual(['=HYPERLINK("x")', 'Ada', 'Zoë']);
    expect(screen.getByRole('columnheader', { name: /Name/ }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('sorts by a heading with the keys alone, missing values last', async () => {
    const { user } = show();
    screen.getByRole('button', { name: /Score %/ }).focus();
    await user.keyboard('{Enter}');
    expect(namesOnScreen()).toEqual(['Ada', 'Zoë', '=HYPERLINK("x")']);
    await user.keyboard('{Enter}');
    expect(namesOnScreen()).toEqual(['Zoë', 'Ada', '=HYPERLINK("x")']);
    expect(screen.getByRole('columnheader', { name: /Score %/ }).getAttribute('aria-sort')).toBe('descending');
  });

  it('filters by status and by name, says how many are shown, and shows all again', async () => {
    const { user } = show();
    await user.selectOptions(screen.getByLabelText('Status'), 'Completed');
    expect(namesOnScreen()).toEqual(['Zoë']);
    expect(screen.getByRole('status').textContent).toBe('1 of 3 rows');
    await user.type(screen.getByLabelText('Name contains'), 'ada');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/No row fits/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(namesOnScreen()).toHaveLength(3);
  });

  it('saves exactly what is on screen, filtered and sorted', async () => {
    const { user, saves } = show();
    await user.click(screen.getByRole('button', { name: /Score %/ }));
    await user.selectOptions(screen.getByLabelText('Status'), 'In progress');
    const seen = onScreen();
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(saves).toHaveLength(1);
    expect(saves[0]!.filtered).toBe(true);
    expect(saves[0]!.cells.map((line) => line.map((cell) => String(cell ?? '')))).toEqual(seen);
    expect(screen.getByRole('status').textContent).toBe('Saved report.csv.');
  });

  it('says what to do while nobody has begun', () => {
    show([]);
    expect(screen.getByText(/Nobody has begun/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to the courses' })).toBeTruthy();
  });
});
