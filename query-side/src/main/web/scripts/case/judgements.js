// What a person has judged cannot identify anybody: kept per text, kind and line while the text is worked on, and sent along.

export class Judgements {
  #place;
  #judged = new Set();

  constructor(form) {
    this.#place = document.createElement('fieldset');
    this.#place.hidden = true;
    form.append(this.#place);
  }

  /** The box to tick for a finding. */
  question(finding, text) {
    const label = document.createElement('label');
    label.className = 'check';
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: this.#judged.has(keyOf(finding)) });
    // the list of findings is not drawn anew for it
    box.addEventListener('input', event => event.stopPropagation());
    box.addEventListener('change', () => {
      this.#judged[box.checked ? 'add' : 'delete'](keyOf(finding));
      this.#carry();
    });
    label.append(box, ` ${text}`);
    return label;
  }

  /** Forgets what was judged of what is no longer there. */
  keepOnly(findings) {
    const found = new Set(findings.map(keyOf));
    this.#judged = new Set([...this.#judged].filter(key => found.has(key)));
    this.#carry();
  }

  #carry() {
    this.#place.replaceChildren(...[...this.#judged].flatMap((key, index) => {
      const [part, kind, line] = key.split(' ');
      return [hidden(index, 'part', part), hidden(index, 'kind', kind), hidden(index, 'line', line, 'number')];
    }));
  }
}

function keyOf({ part, kind, line }) {
  return `${part} ${kind} ${line}`;
}

function hidden(index, field, value, type) {
  const input = Object.assign(document.createElement('input'), { type: 'hidden', name: `judged[${index}].${field}`, value });
  if (type) {
    input.dataset.type = type;
  }
  return input;
}
