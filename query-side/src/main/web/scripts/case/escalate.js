// Lifting a case: what is typed is checked while it is typed, and shown as the receiver will read it.
//
// The check answers with positions only; the words are cut from the text that was sent, here on the page.
import { Judgements } from './judgements.js';
import { linesWithMarks } from './marks.js';

const PAUSE = 500;
const CHECK = '/api/cases/summary-check';
const PARTS = ['TITLE', 'QUESTION', 'REASON', 'SUMMARY'];

export class EscalateForm {
  #form;
  #place;
  #judgements;
  #timer;
  #asked = 0;

  constructor(form) {
    this.#form = form;
    this.#place = form.querySelector('#funn');
    this.#judgements = new Judgements(form);
    form.addEventListener('input', () => this.#changed());
    this.#changed();
  }

  #changed() {
    this.#showBasis();
    this.#showSignature();
    this.#showTexts([]);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#check(), PAUSE);
  }

  async #check() {
    const texts = this.#texts();
    const turn = ++this.#asked;
    const findings = await ask(this.#form.dataset.summaryCheck, texts);
    if (turn !== this.#asked) {
      return;
    }
    if (findings === undefined) {
      this.#heading(this.#say('failed'));
      return;
    }
    this.#showTexts(findings);
    this.#showFindings(findings, texts);
  }

  #texts() {
    return Object.fromEntries(PARTS.map(part => [part, this.#control(part).value]));
  }

  #control(part) {
    return this.#form.querySelector(`[data-part="${part}"]`);
  }

  #showTexts(findings) {
    const texts = this.#texts();
    for (const part of PARTS) {
      const place = this.#form.querySelector(`[data-shows="${part}"]`);
      place.replaceChildren(...linesWithMarks(texts[part], findings.filter(finding => finding.part === part), place.tagName === 'H3' ? 'span' : 'p'));
    }
  }

  #showFindings(findings, texts) {
    const must = findings.filter(finding => finding.mustGo).length;
    const judge = findings.length - must;
    const parts = [counted(must, this.#say('must'), this.#say('mustMany')), counted(judge, this.#say('judge'), this.#say('judgeMany'))].filter(Boolean);
    this.#heading(parts.length === 0 ? this.#say('none') : capital(parts.join(` ${this.#say('and')} `)));
    this.#place.querySelector('[data-findings]').replaceChildren(...findings.map(finding => this.#item(finding, texts)));
    this.#judgements.keepOnly(findings);
    const first = findings.find(finding => finding.mustGo);
    this.#form.querySelector('[data-cannot]').textContent = first ? this.#say('cannotSend').replace('{0}', this.#where(first)) : '';
  }

  #item(finding, texts) {
    const line = texts[finding.part].split(/\r\n|\r|\n/)[finding.line - 1] ?? '';
    const tag = element('span', { className: 'tag', textContent: this.#say(finding.mustGo ? 'tagMust' : 'tagJudge') });
    tag.dataset.c = finding.mustGo ? 'late' : 'soon';
    const first = element('span');
    first.append(tag);
    const words = element('mark', { className: finding.mustGo ? '' : 'w', textContent: line.slice(finding.start, finding.end) });
    const middle = element('span');
    middle.append(
      element('strong', { textContent: `${this.#say(camel(finding.kind)).replace('{0}', this.#where(finding))} ` }), '«', words, '»',
      element('br'), element('span', { className: 'small muted', textContent: this.#say(finding.mustGo ? 'whyMust' : `why${capital(camel(finding.kind))}`) }));
    if (!finding.mustGo) {
      middle.append(this.#judgements.question(finding, this.#say('judged')));
    }
    const link = element('a', { href: `#${this.#control(finding.part).id}`, textContent: this.#say('goto').replace('{0}', this.#where(finding)) });
    link.addEventListener('click', event => {
      event.preventDefault();
      this.#goTo(finding);
    });
    const item = element('li');
    item.append(first, middle, link);
    return item;
  }

  #goTo(finding) {
    const control = this.#control(finding.part);
    const before = control.value.split(/\n/).slice(0, finding.line - 1).reduce((length, line) => length + line.length + 1, 0);
    control.focus();
    control.setSelectionRange(before + finding.start, before + finding.end);
  }

  #where(finding) {
    return this.#say(`in${capital(finding.part.toLowerCase())}`).replace('{0}', finding.line);
  }

  #heading(text) {
    this.#place.querySelector('h2').textContent = text;
  }

  #showBasis() {
    const place = this.#form.querySelector('[data-shows-basis]');
    const shown = [];
    for (const box of this.#form.querySelectorAll('[data-carries]')) {
      const carried = document.getElementById(box.dataset.carries);
      carried.disabled = !box.checked;
      if (box.checked) {
        shown.push(element('div', { textContent: carried.dataset.shown }));
      }
    }
    place.replaceChildren(...shown);
  }

  #showSignature() {
    const place = this.#form.querySelector('[data-signature]');
    place.textContent = this.#form.elements.signedOff.checked ? place.dataset.signed : place.dataset.unsigned;
  }

  #say(key) {
    return this.#place.dataset[key] ?? '';
  }
}

async function ask(caseId, texts) {
  const csrf = name => document.querySelector(`meta[name="${name}"]`)?.content;
  const headers = { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang };
  if (csrf('csrf-header') && csrf('csrf')) {
    headers[csrf('csrf-header')] = csrf('csrf');
  }
  const body = JSON.stringify({ caseId, title: texts.TITLE, question: texts.QUESTION, summary: texts.SUMMARY, reason: texts.REASON });
  try {
    const answer = await fetch(CHECK, { method: 'POST', headers, body });
    return answer.ok ? (await answer.json()).findings : undefined;
  } catch {
    return undefined;
  }
}

function counted(count, one, many) {
  return count === 0 ? '' : count === 1 ? one : many.replace('{0}', count);
}

function camel(kind) {
  return kind.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function element(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}
