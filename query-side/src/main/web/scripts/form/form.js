// A form that gives a command:
//
//   <form data-command="/api/cases/{id}/escalate" data-version="7" data-next="/saker/{id}" data-draft="escalate-{id}">
//
// data-command  where the JSON is posted; a submit button may name its own
// data-version  the version that was read, sent as If-Match; left out for what creates something
// data-next     the page that shows the result; {id} is the answer's id; without it this page again
// data-draft    keeps what is typed on this device until it is acknowledged; an element with [data-draft-state] says so
import { read } from './command.js';
import { chosenCommand, fieldsOf, restore, snapshotOf } from './controls.js';
import { Draft } from './draft.js';
import { clearErrors, showErrors } from './errors.js';
import { reveal } from './reveal.js';
import { Sender, nextAddress } from './send.js';
import { clock, text } from './texts.js';

const PAUSE = 400;

export class CommandForm {
  #form;
  #draft;
  #carried;
  #sender;
  #timer;
  #busy = false;
  #pending = false;
  #finished = false;

  constructor(form) {
    this.#form = form;
    this.#form.noValidate = true;
    const person = meta('user') ?? 'nobody';
    this.#draft = form.dataset.draft ? new Draft(person, form.dataset.draft) : undefined;
    this.#carried = new Draft(person, `carried:${form.dataset.command}`, { storage: globalThis.sessionStorage });
    const kept = this.#draft?.read();
    this.#pending = kept?.pending !== undefined;
    this.#sender = new Sender({ key: kept?.pending });
    reveal(form);
    this.#bringBack(kept);
    form.addEventListener('submit', event => {
      event.preventDefault();
      this.#submit(event.submitter);
    });
    if (form.dataset.sendsOnChange !== undefined) {
      form.addEventListener('change', () => form.requestSubmit());
    }
    if (this.#draft) {
      form.addEventListener('input', () => this.#saveSoon());
      addEventListener('pagehide', () => this.#saveNow());
      addEventListener('online', () => this.#resume());
    }
  }

  async #submit(submitter) {
    if (this.#busy) {
      return;
    }
    clearErrors(this.#form);
    const { command, faults } = read(fieldsOf(this.#form, submitter));
    if (faults.length > 0) {
      const known = faults.map(fault => ({ field: fault.field.replace(/\[\]$/, ''), message: text(`not${capital(fault.kind)}`) }));
      showErrors(this.#form, { heading: text('correct'), faults: known });
      return;
    }
    this.#wait(true);
    this.#say('sending');
    this.#pending = true;
    this.#save();
    const answer = await this.#sender.send({
      url: submitter?.dataset.command ?? chosenCommand(this.#form) ?? this.#form.dataset.command,
      command,
      version: submitter?.dataset.version ?? this.#form.dataset.version,
      actingAs: this.#form.dataset.actingAs ?? meta('acting-as'),
      language: document.documentElement.lang,
      guard: guard(),
    });
    this.#show(answer, submitter);
  }

  #show(answer, submitter) {
    this.#pending = answer.kind === 'unknown' || answer.kind === 'loggedOut';
    switch (answer.kind) {
      case 'done':
        this.#finished = true;
        this.#draft?.forget();
        this.#say('received');
        location.assign(nextAddress(submitter?.dataset.next ?? this.#form.dataset.next, answer, location.pathname + location.search));
        return;
      case 'refused':
        this.#refused(answer);
        break;
      case 'stale':
        showErrors(this.#form, { heading: answer.sentence || text('stale'), action: { text: text('showChange'), run: () => this.#reload() } });
        break;
      case 'loggedOut':
        showErrors(this.#form, { heading: text('loggedOut'), action: { text: text('logIn'), run: () => this.#reload() } });
        break;
      case 'unknown':
        showErrors(this.#form, { heading: text('network'), action: { text: text('again'), run: () => this.#submit(submitter) } });
        break;
    }
    this.#wait(false);
    this.#say(this.#pending ? 'waiting' : 'saved', this.#save());
  }

  #refused(answer) {
    const heading = answer.faults.length > 0 ? text('correct') : answer.sentence || text('refused');
    showErrors(this.#form, { heading, faults: answer.faults });
  }

  #wait(busy) {
    this.#busy = busy;
    this.#form.setAttribute('aria-busy', String(busy));
    this.#form.querySelectorAll('[type="submit"], button:not([type])').forEach(button => { button.disabled = busy; });
  }

  /** What was sent without an answer, then what was typed before the page was fetched anew. */
  #bringBack(kept) {
    const carried = this.#carried.read();
    this.#carried.forget();
    if (carried ?? kept) {
      restore(this.#form, (carried ?? kept).fields);
    }
    if (kept) {
      this.#say(kept.pending ? 'waiting' : 'saved', kept.savedAt);
    }
    if (kept?.pending && navigator.onLine) {
      this.#resume();
    }
  }

  /** The line is back: what was sent without an answer is sent again, under the same key. */
  #resume() {
    if (this.#pending) {
      this.#submit();
    }
  }

  #reload() {
    this.#carried.save(snapshotOf(this.#form));
    location.reload();
  }

  #saveSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#saveNow(), PAUSE);
  }

  #saveNow() {
    clearTimeout(this.#timer);
    if (!this.#finished && !this.#busy && isTouched(this.#form)) {
      const savedAt = this.#save();
      this.#say(savedAt === undefined ? 'cannotSave' : 'saved', savedAt);
    }
  }

  #save() {
    return this.#draft?.save(snapshotOf(this.#form), this.#pending ? this.#sender.key : undefined);
  }

  #say(state, time = Date.now()) {
    const place = this.#form.querySelector('[data-draft-state]');
    if (place && this.#draft) {
      place.dataset.state = state;
      place.textContent = text(`draft${capital(state)}`, clock(time));
    }
  }
}

/** Something stands otherwise than when the page came. */
function isTouched(form) {
  return [...form.elements].some(control => {
    switch (control.type) {
      case 'checkbox':
      case 'radio': return control.checked !== control.defaultChecked;
      case 'select-one': return !control.options[control.selectedIndex]?.defaultSelected && control.selectedIndex > 0;
      default: return control.defaultValue !== undefined && control.value !== control.defaultValue;
    }
  });
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}

function meta(name) {
  return document.querySelector(`meta[name="${name}"]`)?.content || undefined;
}

function guard() {
  const header = meta('csrf-header');
  const token = meta('csrf');
  return header && token ? { header, token } : undefined;
}
