// A draft on this device: what has been typed and not yet been acknowledged. Kept per person, for a week.

const PREFIX = 'samspor:draft';
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** @typedef {{fields: {name: string, value: string, checked: boolean}[], savedAt: number, pending?: string}} Kept
 *   pending: the key under which it was sent without an answer */

export class Draft {
  #storage;
  #name;
  #now;

  /** @param {string} person the id of who writes; nobody else's drafts are read */
  constructor(person, name, { storage = globalThis.localStorage, now = Date.now } = {}) {
    this.#storage = storage;
    this.#name = `${PREFIX}:${person}:${name}`;
    this.#now = now;
  }

  /** @returns {Kept | undefined} */
  read() {
    try {
      const kept = JSON.parse(this.#storage.getItem(this.#name) ?? 'null');
      if (kept && this.#now() - kept.savedAt <= WEEK) {
        return kept;
      }
      this.forget();
    } catch {
      this.forget();
    }
    return undefined;
  }

  /** @returns {number | undefined} when it was saved; undefined when this device can't keep it */
  save(fields, pending) {
    const savedAt = this.#now();
    try {
      this.#storage.setItem(this.#name, JSON.stringify({ fields, savedAt, pending }));
      return savedAt;
    } catch {
      return undefined;
    }
  }

  forget() {
    try {
      this.#storage.removeItem(this.#name);
    } catch {
      // a device without storage keeps nothing
    }
  }
}
