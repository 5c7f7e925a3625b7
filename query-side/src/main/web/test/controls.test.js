import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenCommand, controlFor, fieldsOf } from '../scripts/form/controls.js';

const control = (name, value, { checked = false, type = 'text', ...dataset } = {}) => ({ name, value, checked, type, dataset, matches: () => false });
const sent = form => fieldsOf(form).map(({ name, value }) => [name, value]);

test('what is left blank stands for another', () => {
  const form = { elements: [control('proposal.title', 'Voksne ved Brygga'), control('proposal.text', ' ', { else: 'proposal.title' })] };
  assert.deepEqual(sent(form), [['proposal.title', 'Voksne ved Brygga'], ['proposal.text', 'Voksne ved Brygga']]);
  form.elements[1].value = 'Uteseksjonen har to voksne der';
  assert.deepEqual(sent(form)[1], ['proposal.text', 'Uteseksjonen har to voksne der']);
});

test('what is asked for the sake of the page is not sent, and names the command', () => {
  const radio = (value, checked) => control('outcome', value, { checked, type: 'radio', unsent: '', command: `/items/1/${value}` });
  const form = { elements: [radio('decide', false), radio('defer', true), control('reason', 'Mangler tall')] };
  assert.deepEqual(sent(form), [['reason', 'Mangler tall']]);
  assert.equal(chosenCommand(form), '/items/1/defer');
});

test('a fault of what was left blank stands with what it stood for', () => {
  const title = control('proposal.title', '');
  const form = { elements: [title, control('proposal.text', '', { else: 'proposal.title' })] };
  assert.equal(controlFor(form, 'proposal.text'), title);
});

test('what is usual is sent for a row in which something is filled, and for no other', () => {
  const row = (n, title) => [control(`tasks[${n}].title`, title), control(`tasks[${n}].deadline`, '', { usual: '8.12.2026', beside: `tasks[${n}].title` })];
  assert.deepEqual(sent({ elements: [...row(0, 'Send tall'), ...row(1, '')] }).map(([, value]) => value), ['Send tall', '8.12.2026', '', '']);
});
