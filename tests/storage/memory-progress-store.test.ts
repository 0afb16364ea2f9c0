import { createMemoryStore } from '../../src/storage/memory-progress-store.ts';
import { countedStamps } from '../support/stamps.ts';
import { testProgressStore } from './progress-store.contract.ts';

let opened = 0;
testProgressStore('memory', async () =>
  createMemoryStore({ stamps: countedStamps(`m${++opened}`), health: { kind: 'sound' } }),
);
