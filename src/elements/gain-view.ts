import { mixedTest as words } from '#messages/mixed-test.ts';
import { addGains, type CompetencyGain, type GainSum, gainFigures, NO_GAIN } from '../core/progress/gain.ts';
import { make } from './rich-nodes.ts';

/** What somebody gained in a course, in words, numbers and bars; the same figures as in the manager's report. */
export function gainView(gains: readonly CompetencyGain[], titles: Readonly<Record<string, string>>): Node[] {
  const total = gains.reduce<GainSum>(addGains, NO_GAIN);
  const figures = gainFigures(total);
  const said = [words.gain(figures), words.normalised(figures.normalised)].filter((sentence) => sentence !== '');
  return [
    make('p', { class: 'gain-said' }, said.join(' ')),
    make(
      'div',
      { class: 'gain-bars' },
      ...barOf(words.bar.before, figures.before, [total.before, total.asked]),
      ...barOf(words.bar.after, figures.after, [total.after, total.asked]),
    ),
    tableOf(gains, titles),
    make('p', { class: 'small soft' }, words.few),
  ];
}

function barOf(name: string, percent: number, [right, asked]: readonly [number, number]): Node[] {
  const share = words.share(percent, right, asked);
  const bar = make('progress', { value: `${right}`, max: `${asked}`, 'aria-label': `${name}: ${share}` });
  return [make('span', {}, name), bar, make('span', { class: 'gain-share' }, share)];
}

function tableOf(gains: readonly CompetencyGain[], titles: Readonly<Record<string, string>>): HTMLElement {
  const { competency, before, after, gain } = words.columns;
  const head = [competency, before, after, gain].map((name) => make('th', { scope: 'col' }, name));
  const rows = gains.map((one) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, titles[one.competency] ?? one.competency),
      make('td', {}, words.of(one.before, one.asked)),
      make('td', {}, words.of(one.after, one.asked)),
      make('td', {}, words.signed(one.after - one.before)),
    ),
  );
  return make(
    'table',
    { class: 'gain-table' },
    make('caption', { class: 'quiet' }, words.gainHeading),
    make('thead', {}, make('tr', {}, ...head)),
    make('tbody', {}, ...rows),
  );
}
