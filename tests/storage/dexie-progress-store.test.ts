import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { DexieProgressStore } from '../../src/storage/dexie-progress-store.ts';
import { countedStamps } from '../support/stamps.ts';
import { testProgressStore } from './progress-store.contract.ts';

let opened = 0;
testProgressStore('Dexie', async () => {
  const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  return new DexieProgressStore({
    stamps: countedStamps(`d${++opened}`),
    database: { name: 'rapport', factory },
    journal: null,
    heads: null,
    channel: null,
  });
});
