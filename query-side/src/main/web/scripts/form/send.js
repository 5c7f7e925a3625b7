// Sends a command. The key stays the same until an answer has come, so that trying again after a lost line is the same
// command and has one effect.
import { answerOf } from './answer.js';

const PATIENCE = 30_000;

export class Sender {
  #key;
  #fetch;
  #newKey;

  /** @param {string} [key] the key of a command that was sent before and not answered */
  constructor({ key, fetch = (...request) => globalThis.fetch(...request), newKey = () => crypto.randomUUID() } = {}) {
    this.#key = key;
    this.#fetch = fetch;
    this.#newKey = newKey;
  }

  /** The key of what is under way; kept with the draft. */
  get key() {
    return (this.#key ??= this.#newKey());
  }

  /**
   * @param {{url: string, command: object, version?: string, actingAs?: string, language?: string, guard?: {header: string, token: string}}} request
   * @returns {Promise<import('./answer.js').Answer>}
   */
  async send({ url, command, version, actingAs, language, guard }) {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json', 'Idempotency-Key': this.key };
    if (version !== undefined) {
      headers['If-Match'] = `"${version}"`;
    }
    if (actingAs) {
      headers['Acting-As'] = actingAs;
    }
    if (language) {
      headers['Accept-Language'] = language;
    }
    if (guard) {
      headers[guard.header] = guard.token;
    }
    const answer = await this.#answer(url, { method: 'POST', headers, body: JSON.stringify(command), credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE) });
    if (answer.kind === 'done' || answer.kind === 'refused' || answer.kind === 'stale') {
      this.#key = undefined;
    }
    return answer;
  }

  async #answer(url, request) {
    try {
      return await answerOf(await this.#fetch(url, request));
    } catch {
      return { kind: 'unknown' };
    }
  }
}

/** Where to go when it is done: the page named, with the new id, waiting for what was just stored. */
export function nextAddress(template, answer, here) {
  const [path, fragment] = (template || here).replaceAll('{id}', encodeURIComponent(answer.id)).split('#');
  const [page, query] = path.split('?');
  const parameters = new URLSearchParams(query);
  if (answer.position !== '') {
    parameters.set('after', answer.position);
  }
  const search = parameters.toString();
  return page + (search ? `?${search}` : '') + (fragment ? `#${fragment}` : '');
}
