/** One line of a bench: ours beside a peer in the same run. Read the ratio; the figures themselves change with the machine. */
export interface Row {
  readonly row: string;
  readonly ours: number;
  readonly peer: string;
  readonly peerValue: number;
  readonly unit: string;
  readonly ratio: number;
  readonly goal: string;
}

/** A measured pair as a row; `ratio` is ours divided by the peer's. */
export function row(
  name: string,
  unit: string,
  ours: number,
  peer: { readonly name: string; readonly value: number },
  goal: string,
): Row {
  return { row: name, ours, peer: peer.name, peerValue: peer.value, unit, ratio: ours / peer.value, goal };
}

/** The middle one of the numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Rows as a table for a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((one) => [
    one.row,
    `${figure(one.ours)} ${one.unit}`,
    `${one.peer} ${figure(one.peerValue)} ${one.unit}`,
    `${figure(one.ratio)} ×`,
    one.goal,
  ]);
  const all = [['row', 'ours', 'beside', 'ratio', 'goal'], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function figure(value: number): string {
  return value === 0
    ? '0'
    : value
        .toPrecision(3)
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '');
}
