import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideChromium } from './support/chromium.ts';
import { SECOND_TRY } from './support/second-tries.ts';

/** `npm test`: everything that has to hold, in two lanes, then the browser alone. The last line is `N passed, N failed`, then what was skipped. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Vitest's own report, where the step is a test run. */
  readonly report?: string;
}
interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What this machine has no program for; the names stand in the report. */
  readonly skipped: number;
}

const secondTries: string[] = [];
const reports = mkdtempSync(join(tmpdir(), 'rapport-test-'));
const bin = (name: string): string => join('node_modules', '.bin', name);

const checks: readonly Step[] = [
  { name: 'Format and lint', command: [bin('biome'), 'check', '.'] },
  { name: 'Types', command: [bin('astro'), 'check', '--minimumSeverity', 'warning'] },
  { name: 'Dead code and dependencies', command: [bin('knip')] },
  { name: 'Lessons and role-plays', command: [process.execPath, 'src/cli/rapport.ts', 'check', '--ci'] },
];
const units = vitest('Unit and component tests', ['core', 'ui']);
const browser = vitest('Browser tests', ['browser']);

function vitest(name: string, projects: readonly string[]): Step {
  const report = join(reports, `${projects.join('-')}.json`);
  const flags = [
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    '--reporter=tests/support/second-tries.ts',
    `--outputFile.json=${report}`,
  ];
  return {
    name,
    command: [bin('vitest'), 'run', ...flags, ...projects.flatMap((project) => ['--project', project])],
    report,
  };
}

function run(step: Step): Promise<Count> {
  const began = Date.now();
  const [command, ...parameters] = step.command;
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
  return new Promise((resolve) => {
    const child = spawn(command!, parameters, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let words = '';
    const hear = (chunk: Buffer): void => {
      words += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => {
      const count = counted(step, code === 0);
      const seconds = ((Date.now() - began) / 1000).toFixed(0);
      const shown = count.failed > 0 || step.report ? `${words.trimEnd()}\n` : '';
      secondTries.push(...words.split('\n').filter((line) => line.startsWith(SECOND_TRY)));
      console.log(`\n== ${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)\n${shown}`);
      resolve(count);
    });
  });
}

/** A test run counts its tests; any other step counts as one. A run that ended badly without a failed test counts as one failure. */
function counted(step: Step, succeeded: boolean): Count {
  if (!step.report) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(step.report, 'utf8')) as Record<
      string,
      number
    >;
    const failed = numFailedTests ?? 0;
    const skipped = numPendingTests ?? 0;
    return { passed: numPassedTests ?? 0, failed: succeeded ? failed : Math.max(1, failed), skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function inOrder(steps: readonly Step[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const step of steps) counts.push(await run(step));
  return counts;
}

process.env['CHROMIUM'] ??= provideChromium();
const lanes = await Promise.all([inOrder(checks), inOrder([units])]);
const counts = [...lanes.flat(), await run(browser)];
rmSync(reports, { recursive: true, force: true });
for (const line of secondTries) console.log(line);
const total = (key: keyof Count): number => counts.reduce((sum, count) => sum + count[key], 0);
const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
console.log(`${total('passed')} passed, ${total('failed')} failed${skipped}`);
process.exitCode = total('failed') > 0 ? 1 : 0;
