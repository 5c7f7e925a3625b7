// The sentences of the script, in the reader's language, from the page: <template id="texts" data-network="…">.

/** @param {...string} values put in for {0}, {1} … */
export function text(key, ...values) {
  const sentence = document.getElementById('texts')?.dataset[key] ?? '';
  return values.reduce((so, value, index) => so.replace(`{${index}}`, value), sentence);
}

/** `kl. 21.47` reads the same in all three languages. */
export function clock(time) {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes()].map(part => String(part).padStart(2, '0')).join('.');
}
