import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOf, readAs } from '../scripts/knowledge/sheet.js';

const reading = { name: 'Har brukt cannabis siste år', area: null, period: '2025', value: 12.5, unit: 'prosent' };

test('a row says what it would record, with a comma', () => {
  assert.equal(nameOf({ reading, faults: [] }), 'Har brukt cannabis siste år, 2025');
  assert.equal(nameOf({ reading: { ...reading, area: 'sentrum' }, faults: [] }), 'Har brukt cannabis siste år, sentrum, 2025');
  assert.equal(readAs({ reading, faults: [] }), '12,5 prosent');
});

test('a row with faults says all of them', () => {
  const row = { reading: null, faults: [{ detail: 'Feltet er tomt.' }, { detail: 'Dette er ikke et tall.' }] };
  assert.equal(nameOf(row), '–');
  assert.equal(readAs(row), 'Feltet er tomt. Dette er ikke et tall.');
});
