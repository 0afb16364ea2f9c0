import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askWorker } from '../../src/workers/ask-worker.ts';

/** A thread that answers what it is asked, but for "hang", and breaks at "break". */
class FakeThread extends EventTarget {
  isEnded = false;
  postMessage({ id, request }: { id: number; request: string }): void {
    if (request === 'hang') return;
    if (request === 'break') this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    else this.dispatchEvent(new MessageEvent('message', { data: { id, answer: `${request}!` } }));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

let threads: FakeThread[] = [];
const ask = () =>
  askWorker(() => {
    threads.push(new FakeThread());
    return threads.at(-1) as unknown as Worker;
  }, 2_000);

beforeEach(() => {
  threads = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('one worker answers question after question', async () => {
  const question = ask();
  expect([await question('a'), await question('b'), threads.length]).toEqual(['a!', 'b!', 1]);
});

it('fault 36: a worker that does not answer in time is ended, and another takes the next file', async () => {
  const question = ask();
  const hanging = expect(question('hang')).rejects.toThrow('did not answer in time');
  await vi.advanceTimersByTimeAsync(2_000);
  await hanging;
  expect(threads[0]?.isEnded).toBe(true);
  expect([await question('next'), threads.length]).toEqual(['next!', 2]);
});

it('fault 36: a worker that breaks says why for every open question', async () => {
  const question = ask();
  const hanging = expect(question('hang')).rejects.toThrow('out of memory');
  await expect(question('break')).rejects.toThrow('out of memory');
  await hanging;
});
