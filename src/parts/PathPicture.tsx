import { debrief } from '#messages/debrief.ts';
import type { Decision } from '../core/scenario/regret.ts';
import type { Play } from '../core/scenario/replay.ts';
import './path-picture.css';

const ROW = 26;
const EDGE = 20;
/** A long conversation stands closer together, so that its dots can still be told apart on a phone. */
const stepOf = (turns: number) => (turns > 8 ? 30 : 56);

interface PathPictureProps {
  readonly play: Play;
  readonly decisions: readonly Decision[];
}

/** One column a turn: what was said as a filled dot, what else was open as rings; the best stand on top. */
export function PathPicture({ play, decisions }: PathPictureProps) {
  const columns = decisions.map((decision, index) => columnOf(decision, play.turns[index]!.open.length));
  const rows = Math.max(1, ...columns.map(({ open }) => open));
  const step = stepOf(columns.length);
  const width = Math.max(1, columns.length - 1) * step + 2 * EDGE;
  const height = (rows - 1) * ROW + 2 * EDGE;
  const at = (column: number, row: number) => [EDGE + column * step, EDGE + row * ROW] as const;
  const line = columns.map(({ row }, column) => at(column, row).join(' ')).join(' L ');
  const words = debrief.pathWords(decisions.length, decisions.filter(({ regret }) => regret === 0).length);
  return (
    <figure className="path-picture">
      <div className="path-frame">
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
          <path className="path-line" d={`M ${line}`} />
          {columns.flatMap(({ open, row, tone }, column) =>
            Array.from({ length: open }, (_, place) => {
              const [x, y] = at(column, place);
              const isTaken = place === row;
              return (
                <circle
                  // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
                  key={`${column}-${place}`}
                  className="path-dot"
                  data-tone={isTaken ? tone : undefined}
                  cx={x}
                  cy={y}
                  r={isTaken ? 8 : 4.5}
                />
              );
            }),
          )}
        </svg>
      </div>
      <figcaption>
        {words} <span className="soft">{debrief.pathLegend}</span>
      </figcaption>
    </figure>
  );
}

/** How low a turn stands: on top without regret, then by how many points it cost, at the foot where nothing could follow. */
function columnOf({ regret, noReturn }: Decision, openCount: number) {
  const open = Math.max(1, openCount);
  const cost = regret ?? 0;
  const row = cost === 0 && !noReturn ? 0 : Math.min(open - 1, Math.max(1, cost));
  return { open, row, tone: noReturn ? 'bad' : cost > 0 ? 'warn' : 'good' };
}
