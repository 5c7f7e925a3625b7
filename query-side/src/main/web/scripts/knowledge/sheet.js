// A sheet of figures: read from a file or pasted, and looked through row by row before anything is recorded.
//
//   <form data-preview="/api/indicators/preview" data-ready="{0} …" data-faulty="{0} …"> with
//   [data-fills] a file input, [data-look] the button, [data-rows] the place for what was found
import { clearErrors, showErrors } from '../form/errors.js';
import { text } from '../form/texts.js';

export class SheetForm {
  #form;
  #place;

  constructor(form) {
    this.#form = form;
    this.#place = form.querySelector('[data-rows]');
    form.querySelector('[data-fills]').addEventListener('change', event => this.#fill(event.target));
    form.querySelector('[data-look]').addEventListener('click', () => this.#look());
    form.elements.text.addEventListener('input', () => { this.#place.hidden = true; });
  }

  /** What is not UTF-8 gets signs that the server knows for what they are, and says so. */
  async #fill(input) {
    const [file] = input.files;
    if (file) {
      this.#form.elements.text.value = await file.text();
      await this.#look();
    }
  }

  async #look() {
    clearErrors(this.#form);
    this.#place.hidden = true;
    const answer = await ask(this.#form.dataset.preview, this.#form.elements.text.value);
    if (answer === undefined) {
      showErrors(this.#form, { heading: text('network') });
    } else if (!Array.isArray(answer.rows)) {
      showErrors(this.#form, { heading: text('correct'), faults: [{ field: answer.field ?? '', message: answer.detail ?? text('refused') }] });
    } else {
      this.#show(answer);
    }
  }

  #show(answer) {
    const says = [[answer.ready, this.#form.dataset.ready], [answer.faulty, this.#form.dataset.faulty]];
    this.#place.querySelector('[data-says]').textContent = says
      .filter(([count]) => count > 0)
      .map(([count, sentence]) => sentence.replace('{0}', count))
      .join(' ');
    const body = this.#place.querySelector('tbody');
    body.replaceChildren(...answer.rows.map(row => {
      const line = document.createElement('tr');
      line.append(cell(String(row.line), body.dataset.line), cell(nameOf(row), body.dataset.indicator), cell(readAs(row), body.dataset.reads));
      line.classList.toggle('faulty', row.faults.length > 0);
      return line;
    }));
    this.#place.hidden = false;
  }
}

/** What a row is about: «Har brukt cannabis siste år, sentrum, 2025»; nothing when it cannot be read. */
export function nameOf(row) {
  return row.reading ? [row.reading.name, row.reading.area, row.reading.period].filter(Boolean).join(', ') : '–';
}

/** «12,5 prosent», or what is wrong with the row. */
export function readAs(row) {
  return row.reading
    ? `${String(row.reading.value).replace('.', ',')} ${row.reading.unit}`
    : row.faults.map(fault => fault.detail).join(' ');
}

function cell(content, label) {
  const made = document.createElement('td');
  made.textContent = content;
  made.dataset.l = label;
  return made;
}

async function ask(url, sheet) {
  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;
  const headers = {
    'Content-Type': 'application/json',
    Accept: 'application/json, application/problem+json',
    'Accept-Language': document.documentElement.lang,
    'Idempotency-Key': crypto.randomUUID(),
  };
  if (meta('acting-as')) {
    headers['Acting-As'] = meta('acting-as');
  }
  if (meta('csrf-header') && meta('csrf')) {
    headers[meta('csrf-header')] = meta('csrf');
  }
  try {
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ text: sheet }), credentials: 'same-origin' });
    return await answer.json();
  } catch {
    return undefined;
  }
}
