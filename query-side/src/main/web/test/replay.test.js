import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../scripts/page/replay.js';

test('the slider goes to the event nearest in time, the first of those on one day', () => {
  const days = [0, 2, 2, 10];
  assert.equal(nearest(days, 0), 1);
  assert.equal(nearest(days, 3), 2);
  assert.equal(nearest(days, 7), 4);
  assert.equal(nearest(days, 99), 4);
});
