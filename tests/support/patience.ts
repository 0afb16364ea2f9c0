/** How long a test waits for what it waits for, in milliseconds. No test is about speed: a limit only ends what hangs, on a busy machine too. */
export const PATIENCE = 60_000;
