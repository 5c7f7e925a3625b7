import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reveal } from '../scripts/form/reveal.js';

function form(subject, askedWhen) {
  const inside = { name: 'ground', value: '' };
  const part = { dataset: { askedWhen }, hidden: true, disabled: true, contains: control => control === inside };
  const listeners = [];
  return {
    part,
    elements: [subject, inside],
    querySelectorAll: () => [part],
    addEventListener: (_, listener) => listeners.push(listener),
    change: () => listeners.forEach(listener => listener()),
  };
}

test('a question is asked only after the answer it belongs to', () => {
  const subject = { name: 'subject', value: 'GROUP', type: 'select-one' };
  const asking = form(subject, 'subject=INDIVIDUAL');
  reveal(asking);
  assert.deepEqual([asking.part.hidden, asking.part.disabled], [true, true]);
  subject.value = 'INDIVIDUAL';
  asking.change();
  assert.deepEqual([asking.part.hidden, asking.part.disabled], [false, false]);
  subject.value = 'GROUP';
  asking.change();
  assert.deepEqual([asking.part.hidden, asking.part.disabled], [true, true]);
});

test('the empty answer counts as one', () => {
  const asking = form({ name: 'occurredOn', value: '', type: 'select-one' }, 'occurredOn=');
  reveal(asking);
  assert.equal(asking.part.hidden, false);
});

test('a radio button answers only while it is chosen', () => {
  const subject = { name: 'subject', value: 'INDIVIDUAL', type: 'radio', checked: false };
  const asking = form(subject, 'subject=INDIVIDUAL');
  reveal(asking);
  assert.equal(asking.part.hidden, true);
  subject.checked = true;
  asking.change();
  assert.equal(asking.part.hidden, false);
});

test('without an answer named, any answer will do', () => {
  const box = { name: 'items[0].title', value: 'Brygga', type: 'checkbox', checked: true };
  const asking = form(box, 'items[0].title');
  reveal(asking);
  assert.equal(asking.part.hidden, false);
  box.checked = false;
  asking.change();
  assert.equal(asking.part.hidden, true);
});
