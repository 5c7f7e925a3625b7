import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pieces } from '../scripts/case/marks.js';

test('a line is cut at what was found, and nothing is lost', () => {
  const line = 'Ring 412 00 000, blant dem tre gutter.';
  const cut = pieces(line, [{ start: 5, end: 15, mustGo: true }, { start: 27, end: 37, mustGo: false }]);

  assert.deepEqual(cut, [
    { text: 'Ring ' },
    { text: '412 00 000', mark: 'must' },
    { text: ', blant dem ' },
    { text: 'tre gutter', mark: 'judge' },
    { text: '.' },
  ]);
  assert.equal(cut.map(piece => piece.text).join(''), line);
});

test('a line without findings is one piece', () => {
  assert.deepEqual(pieces('Rolig.', []), [{ text: 'Rolig.' }]);
  assert.deepEqual(pieces('', []), []);
});
