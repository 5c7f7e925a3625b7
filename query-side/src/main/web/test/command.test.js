import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOf, numberOf, oreOf, read, timeOf } from '../scripts/form/command.js';

const text = (name, value, type = 'text') => ({ name, value, checked: false, kind: 'text', type });
const box = (name, value, checked, type = 'text') => ({ name, value, checked, kind: 'checkbox', type });
const radio = (name, value, checked, type = 'text') => ({ name, value, checked, kind: 'radio', type });

test('names are paths into the command', () => {
  const { command } = read([text('observation.seen', 'Uro'), text('observation.ages.from', '13', 'number'), text('observation.ages.to', '15', 'number')]);
  assert.deepEqual(command, { observation: { seen: 'Uro', ages: { from: 13, to: 15 } } });
});

test('ticked boxes become a list', () => {
  const { command } = read([box('themes[]', 'RUS', true), box('themes[]', 'VOLD', false), box('themes[]', 'HAERVERK', true)]);
  assert.deepEqual(command, { themes: ['RUS', 'HAERVERK'] });
});

test('a list in which nothing is ticked is sent as an empty list, so that the answer can name it', () => {
  assert.deepEqual(read([box('themes[]', 'RUS', false)]).command, { themes: [] });
});

test('lists nest', () => {
  assert.deepEqual(read([box('observation.themes[]', 'RUS', true), box('observation.themes[]', 'VOLD', true)]).command, { observation: { themes: ['RUS', 'VOLD'] } });
});

test('blank fields are left out', () => {
  assert.deepEqual(read([text('reason', '  '), text('title', 'Hall')]).command, { title: 'Hall' });
});

test('rows become objects in a list, and empty rows are dropped', () => {
  const { command } = read([
    text('tiltak[0].title', 'Åpen hall'), text('tiltak[0].amount', '640 000', 'ore'),
    text('tiltak[1].title', ''), text('tiltak[1].amount', '', 'ore'),
    text('tiltak[2].title', 'Sommerjobb'), text('tiltak[2].amount', '', 'ore'),
  ]);
  assert.deepEqual(command, { tiltak: [{ title: 'Åpen hall', amount: 64000000 }, { title: 'Sommerjobb' }] });
});

test('the chosen radio button gives the value', () => {
  assert.deepEqual(read([radio('severity', 'LOW', false), radio('severity', 'HIGH', true)]).command, { severity: 'HIGH' });
});

test('a yes-or-no box says no when it is not ticked', () => {
  assert.deepEqual(read([box('signed', 'true', false, 'boolean'), radio('public', 'true', true, 'boolean')]).command, { signed: false, public: true });
});

test('what can not be read as its type is a fault of that field, and is not sent', () => {
  const { command, faults } = read([text('deadline', '31.02.2026', 'date'), text('amount', 'mye', 'ore')]);
  assert.deepEqual(command, {});
  assert.deepEqual(faults, [{ field: 'deadline', kind: 'date' }, { field: 'amount', kind: 'ore' }]);
});

test('numbers are read as they are written in Norwegian', () => {
  assert.equal(numberOf('1 240,5'), 1240.5);
  assert.equal(numberOf('−3'), -3);
  assert.equal(numberOf('tre'), undefined);
});

test('amounts are typed in kroner and sent in øre', () => {
  assert.equal(oreOf('640 000 kr'), 64000000);
  assert.equal(oreOf('640.000'), 64000000);
  assert.equal(oreOf('148\u00a0000,50'), 14800050);
  assert.equal(oreOf('12,5'), 1250);
  assert.equal(oreOf('kr 100,-'), 10000);
  assert.equal(oreOf('12,345'), undefined);
  assert.equal(oreOf('-5'), undefined);
});

test('days are read as they are written, and must exist', () => {
  for (const written of ['16.11.2026', '16.11.26', '161126', '16112026', '16/11 2026', '2026-11-16']) {
    assert.equal(dateOf(written), '2026-11-16', written);
  }
  assert.equal(dateOf('29.02.2026'), undefined);
  assert.equal(dateOf('i morgen'), undefined);
});

test('times are read as they are written', () => {
  assert.deepEqual(['09.00', '9:30', '0915', '9', '24.00', '9.60', 'ni'].map(timeOf), ['09:00', '09:30', '09:15', '09:00', undefined, undefined, undefined]);
});
