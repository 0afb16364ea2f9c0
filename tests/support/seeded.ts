import fc from 'fast-check';

// The same cases each time, so that no run fails by chance; `RAPPORT_SEED=5 vitest …` draws others.
fc.configureGlobal({ seed: Number(process.env['RAPPORT_SEED'] ?? 3) });

export { fc };
