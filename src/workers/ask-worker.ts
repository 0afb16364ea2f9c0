interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  readonly problem?: string;
}

/**
 * Starts a worker at the first question and gives the way to ask it: one answer for each question. A question that is not
 * answered within `limit` milliseconds is rejected, and the worker is ended: the next question starts another.
 */
export function askWorker(start: () => Worker, limit: number): (request: unknown) => Promise<unknown> {
  const open = new Map<number, (answer: Answer) => void>();
  let worker: Worker | undefined;
  let last = 0;
  const end = (problem: string) => {
    worker?.terminate();
    worker = undefined;
    for (const [id, answer] of open) answer({ id, problem });
  };
  const begin = (): Worker => {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<Answer>) => open.get(data.id)?.(data));
    begun.addEventListener('error', (event) => end(event.message || 'The worker could not start.'));
    return begun;
  };
  return (request) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const timer = setTimeout(() => end('The worker did not answer in time.'), limit);
      open.set(id, ({ answer, problem }) => {
        clearTimeout(timer);
        open.delete(id);
        if (problem === undefined) resolve(answer);
        else reject(new Error(problem));
      });
      worker ??= begin();
      worker.postMessage({ id, request });
    });
}
