// Shows what is missing or wrong: a summary on top with the focus, and a sentence by each field.
import { controlFor } from './controls.js';

/**
 * @param {{heading: string, faults: {field: string, message: string}[], action?: {text: string, run: () => void}}} what
 *   faults without a control of their own stand in the summary only
 */
export function showErrors(form, { heading, faults = [], action }) {
  clearErrors(form);
  const summary = element('section', { className: 'errors', tabIndex: -1 });
  summary.setAttribute('role', 'alert');
  summary.append(element('h2', { textContent: heading }));
  const list = element('ul');
  for (const { fault, control } of inOrder(form, faults)) {
    list.append(lineFor(control, fault));
    if (control) {
      mark(control, fault);
    }
  }
  if (faults.length > 0) {
    summary.append(list);
  }
  if (action) {
    const button = element('button', { type: 'button', className: 'ds-button', textContent: action.text });
    button.dataset.variant = 'secondary';
    button.addEventListener('click', action.run);
    const actions = element('p', { className: 'actions' });
    actions.append(button);
    summary.append(actions);
  }
  form.prepend(summary);
  summary.focus();
  summary.scrollIntoView({ block: 'nearest' });
}

export function clearErrors(form) {
  form.querySelectorAll(':scope > .errors, .error').forEach(node => node.remove());
  for (const control of form.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    describe(control, ids => ids.filter(id => !id.startsWith('error-')));
  }
}

/** The faults with their controls, as one meets them down the form. */
function inOrder(form, faults) {
  const place = control => [...form.elements].indexOf(control);
  return faults
    .map(fault => ({ fault, control: fault.field ? controlFor(form, fault.field) : undefined }))
    .filter(({ fault, control }, index, all) => !control
      || index === all.findIndex(other => other.control === control && other.fault.message === fault.message))
    .sort((one, other) => place(one.control) - place(other.control));
}

function lineFor(control, fault) {
  const item = element('li');
  if (!control) {
    item.textContent = fault.message;
    return item;
  }
  control.id ||= `field-${control.name.replace(/[^\w-]+/g, '-')}-${[...control.form.elements].indexOf(control)}`;
  const question = questionOf(control);
  const link = element('a', { href: `#${control.id}`, textContent: question ? `${question}: ${fault.message}` : fault.message });
  link.addEventListener('click', event => {
    event.preventDefault();
    control.focus();
  });
  item.append(link);
  return item;
}

/** What the field is called, by its group when it is one choice of several, so that no two lines are alike. */
function questionOf(control) {
  const choice = control.type === 'checkbox' || control.type === 'radio';
  const name = (choice && control.closest('fieldset')?.querySelector('legend')) || control.labels?.[0];
  return name?.textContent.trim().replace(/\s+/g, ' ').replace(/[?:.]$/, '');
}

/** The sentence stands under the question and before its control, where it is read first. */
function mark(control, fault) {
  const id = `error-${control.id}`;
  const sentence = element('span', { className: 'error', id, textContent: fault.message });
  const choices = control.closest('.choices');
  const group = control.type === 'checkbox' || control.type === 'radio';
  if (group && choices) {
    choices.before(sentence);
  } else {
    (control.closest('label.choice, label.check') ?? control).before(sentence);
  }
  for (let part = control.closest('details'); part; part = part.parentElement.closest('details')) {
    part.open = true;
  }
  control.setAttribute('aria-invalid', 'true');
  describe(control, ids => [...ids, id]);
}

function describe(control, change) {
  const ids = change((control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (ids.length > 0) {
    control.setAttribute('aria-describedby', ids.join(' '));
  } else {
    control.removeAttribute('aria-describedby');
  }
}

function element(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}
