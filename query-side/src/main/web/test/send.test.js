import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Sender, nextAddress } from '../scripts/form/send.js';

const json = (status, body) => new Response(JSON.stringify(body), { status });

function line(...answers) {
  const requests = [];
  let key = 0;
  const sender = new Sender({
    newKey: () => `key-${++key}`,
    fetch: async (url, request) => {
      requests.push({ url, ...request });
      const answer = answers.shift();
      if (answer instanceof Error) {
        throw answer;
      }
      return answer;
    },
  });
  return { sender, requests, keys: () => requests.map(request => request.headers['Idempotency-Key']) };
}

const command = { url: '/api/cases/7/escalate', command: { question: 'Hvem betaler?' }, version: '7', actingAs: 'COORDINATOR@b', language: 'nn' };

test('a command carries its key, the version that was read, the seat and the language', async () => {
  const { sender, requests } = line(json(200, { id: '7', version: 8, position: 99 }));
  assert.deepEqual(await sender.send(command), { kind: 'done', id: '7', position: '99' });
  assert.deepEqual(JSON.parse(requests[0].body), { question: 'Hvem betaler?' });
  assert.equal(requests[0].headers['If-Match'], '"7"');
  assert.equal(requests[0].headers['Acting-As'], 'COORDINATOR@b');
  assert.equal(requests[0].headers['Accept-Language'], 'nn');
});

test('after a lost line the same command goes under the same key', async () => {
  const { sender, keys } = line(new TypeError('offline'), json(503, {}), json(201, { id: '7', position: 1 }));
  assert.equal((await sender.send(command)).kind, 'unknown');
  assert.equal((await sender.send(command)).kind, 'unknown');
  assert.equal((await sender.send(command)).kind, 'done');
  assert.deepEqual(keys(), ['key-1', 'key-1', 'key-1']);
});

test('a key that was kept with the draft is used again', async () => {
  const requests = [];
  const sender = new Sender({ key: 'kept', fetch: async (url, request) => { requests.push(request); return json(200, {}); } });
  await sender.send(command);
  assert.equal(requests[0].headers['Idempotency-Key'], 'kept');
});

test('what was refused is corrected under a new key', async () => {
  const { sender, keys } = line(json(422, { detail: 'Skriv spørsmålet.', field: 'question' }), json(200, {}));
  const refused = await sender.send(command);
  assert.deepEqual(refused, { kind: 'refused', status: 422, sentence: 'Skriv spørsmålet.', faults: [{ field: 'question', message: 'Skriv spørsmålet.' }] });
  await sender.send(command);
  assert.deepEqual(keys(), ['key-1', 'key-2']);
});

test('several faults are told one by one', async () => {
  const { sender } = line(json(422, { detail: 'a', errors: [{ field: 'question', detail: 'Skriv spørsmålet.' }, { field: 'summary', detail: 'For langt.' }] }));
  const { faults } = await sender.send(command);
  assert.deepEqual(faults, [{ field: 'question', message: 'Skriv spørsmålet.' }, { field: 'summary', message: 'For langt.' }]);
});

test('a version that someone else has changed is stale', async () => {
  const { sender } = line(json(412, { detail: 'Saken er endret.' }), json(409, { type: 'urn:samspor:problem:changed-meanwhile', detail: 'Saken er endret.' }));
  assert.deepEqual(await sender.send(command), { kind: 'stale', sentence: 'Saken er endret.' });
  assert.deepEqual(await sender.send(command), { kind: 'stale', sentence: 'Saken er endret.' });
});

test('a session that has ended is told, and the key is kept', async () => {
  const { sender, keys } = line(json(401, {}), json(200, {}));
  assert.equal((await sender.send(command)).kind, 'loggedOut');
  await sender.send(command);
  assert.deepEqual(keys(), ['key-1', 'key-1']);
});

test('the next page waits for what was stored', () => {
  assert.equal(nextAddress('/saker/{id}', { id: '7', position: '99' }, '/her'), '/saker/7?after=99');
  assert.equal(nextAddress('/saker/{id}?vis=alt#tidslinje', { id: '7', position: '99' }, '/her'), '/saker/7?vis=alt&after=99#tidslinje');
  assert.equal(nextAddress(undefined, { id: '7', position: '99' }, '/saker?after=3&tema=RUS'), '/saker?after=99&tema=RUS');
});
