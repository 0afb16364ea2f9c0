/** A cell keeps its type: numbers are written as they are and never guarded, null is an empty cell. */
export type Cell = string | number | null;

/** Excel reads UTF-8 only behind this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows of cells -> CSV text (RFC 4180: CRLF, quotes doubled) that a spreadsheet opens as text and numbers. A text that a
 * spreadsheet would run as a formula gets a leading `'` (OWASP ASVS 1.2.10, CWE-1236).
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + csvLines(rows);
}

/** The same without its mark: further rows of one file. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const guarded = guardFormula(cell);
  return /[",\r\n]/.test(guarded) || wouldLose(cell) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * Whether a number made of the text would lose zeros or digits. In quotes it stays a text where the program is told that
 * quoted fields are texts, as LibreOffice asks on opening; Excel has no such question, and the workbook is for that.
 */
function wouldLose(text: string): boolean {
  return /^0\d+$|^\d{16,}$/.test(text);
}

/** Puts a `'` before a text that starts as a formula does: = + - @, a tab or a line break; full-width forms too. */
export function guardFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
