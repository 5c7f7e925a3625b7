import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Draft } from '../scripts/form/draft.js';

const fields = [{ name: 'seen', value: 'Uro ved kiosken', checked: false }];

function memory() {
  const kept = new Map();
  return {
    getItem: name => kept.get(name) ?? null,
    setItem: (name, value) => kept.set(name, value),
    removeItem: name => kept.delete(name),
    names: () => [...kept.keys()],
  };
}

test('what was typed comes back, with the key under which it was sent', () => {
  const storage = memory();
  new Draft('jonas', 'concern', { storage, now: () => 1000 }).save(fields, 'key-1');
  assert.deepEqual(new Draft('jonas', 'concern', { storage, now: () => 2000 }).read(), { fields, savedAt: 1000, pending: 'key-1' });
});

test('nobody reads the draft of another', () => {
  const storage = memory();
  new Draft('jonas', 'concern', { storage }).save(fields);
  assert.equal(new Draft('siri', 'concern', { storage }).read(), undefined);
});

test('it is gone when it has been acknowledged', () => {
  const storage = memory();
  const draft = new Draft('jonas', 'concern', { storage });
  draft.save(fields);
  draft.forget();
  assert.deepEqual(storage.names(), []);
});

test('it is gone after a week', () => {
  const storage = memory();
  new Draft('jonas', 'concern', { storage, now: () => 0 }).save(fields);
  assert.equal(new Draft('jonas', 'concern', { storage, now: () => 8 * 24 * 3600 * 1000 }).read(), undefined);
  assert.deepEqual(storage.names(), []);
});

test('a device that can not keep it says so', () => {
  const full = { getItem: () => null, removeItem: () => {}, setItem: () => { throw new Error('full'); } };
  assert.equal(new Draft('jonas', 'concern', { storage: full }).save(fields), undefined);
});

test('what is not a draft is thrown away', () => {
  const storage = memory();
  storage.setItem('samspor:draft:jonas:concern', 'not json');
  assert.equal(new Draft('jonas', 'concern', { storage }).read(), undefined);
  assert.deepEqual(storage.names(), []);
});
