/** What a campaign found: `n` tries from `seed`, `failures` of them bad. `model` says what was done to the system. */
export interface CampaignRow {
  readonly campaign: string;
  readonly model: string;
  readonly n: number;
  readonly unit: string;
  readonly seed: number;
  readonly failures: number;
  readonly notes: string;
}
export interface CampaignOptions {
  readonly n: number;
  readonly seed: number;
}

/** Upper 95 % bound of the failure rate: exact for none seen (1 − 0.05^(1/n)), Wilson's score otherwise. */
export function upperBound(failures: number, n: number): number {
  if (n === 0) return 1;
  if (failures === 0) return 1 - 0.05 ** (1 / n);
  const z = 1.6449;
  const share = failures / n;
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return Math.min(1, (share + (z * z) / (2 * n) + spread) / (1 + (z * z) / n));
}

/** The rows as a table, with the bound in per cent. */
export function tableOf(rows: readonly CampaignRow[]): string {
  const cells = rows.map(({ campaign, failures, n, seed, model }) => {
    const bound = `${(100 * upperBound(failures, n)).toPrecision(2)} %`;
    return [campaign, `${failures} of ${n}`, `seed ${seed}`, `bound ${bound}`, model];
  });
  const widths = [0, 1, 2, 3].map((at) => Math.max(0, ...cells.map((row) => row[at]!.length)));
  return cells.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
}
