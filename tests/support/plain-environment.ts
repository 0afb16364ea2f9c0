/** What Vitest sets for its own tests. A build that saw them would take `/` for its base, and serve no pages in `astro dev`. */
const OF_VITEST = new Set(['TEST', 'DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL']);

/** The environment of a person's own shell, for programs that a test starts. */
export function plainEnvironment(mode: 'production' | 'development'): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST') && !OF_VITEST.has(name));
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NODE_ENV: mode };
}
