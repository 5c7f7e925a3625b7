// The controls of a form on the page, as the fields that a command is read from, and back again when a draft is restored.

/**
 * A control that is left blank may stand for another: `data-else="proposal.title"`; or for what is usual beside one that
 * is filled: `data-usual="8.12.2026" data-beside="tasks[0].title"`. What is asked for the page's sake alone is
 * `data-unsent`.
 *
 * @returns {import('./command.js').Field[]} what would be sent, with the button that was pressed
 */
export function fieldsOf(form, submitter) {
  const controls = namedControls(form);
  const fields = controls.filter(control => control.dataset.unsent === undefined).map(control => ({
    name: control.name,
    value: control.value.trim() === '' ? instead(controls, control) : control.value,
    checked: control.checked === true,
    kind: control.type === 'checkbox' || control.type === 'radio' ? control.type : 'text',
    type: control.dataset.type ?? 'text',
  }));
  if (submitter?.name) {
    fields.push({ name: submitter.name, value: submitter.value, checked: false, kind: 'text', type: submitter.dataset.type ?? 'text' });
  }
  return fields;
}

function instead(controls, { dataset, value }) {
  if (dataset.else) {
    return valueOf(controls, dataset.else);
  }
  return dataset.usual && valueOf(controls, dataset.beside).trim() !== '' ? dataset.usual : value;
}

function valueOf(controls, name) {
  return controls.find(control => control.name === name)?.value ?? '';
}

/** The command that a chosen answer names: `<input type="radio" data-unsent data-command="…">`. */
export function chosenCommand(form) {
  return namedControls(form).find(control => control.checked && control.dataset.command)?.dataset.command;
}

/** What has been typed and chosen, as text, for a draft; also what is not asked at the moment. */
export function snapshotOf(form) {
  return allNamed(form)
    .filter(control => control.type !== 'hidden')
    .map(control => ({ name: control.name, value: control.value, checked: control.checked === true }));
}

/** Puts a snapshot back; what is no longer on the form is passed over. Of several by the same name the first gets the first. */
export function restore(form, snapshot) {
  const left = [...snapshot];
  for (const control of allNamed(form).filter(each => each.type !== 'hidden')) {
    const choice = control.type === 'checkbox' || control.type === 'radio';
    const at = left.findIndex(field => field.name === control.name && (!choice || field.value === control.value));
    const [kept] = at < 0 ? [] : left.splice(at, 1);
    if (kept && choice) {
      control.checked = kept.checked;
    } else if (kept) {
      control.value = kept.value;
    }
  }
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The control that a field of the API stands for: by its path, else by the nearest path above or below it. */
export function controlFor(form, field) {
  const control = nearest(form, field);
  return control?.dataset?.else && control.value.trim() === '' ? nearest(form, control.dataset.else) : control;
}

function nearest(form, field) {
  const controls = namedControls(form);
  const plain = name => name.replace(/\[\]$/, '');
  return controls.find(control => plain(control.name) === field)
    ?? controls.find(control => field.startsWith(`${plain(control.name)}.`) || field.startsWith(`${plain(control.name)}[`))
    ?? controls.find(control => plain(control.name).startsWith(`${field}.`) || plain(control.name).startsWith(`${field}[`));
}

function namedControls(form) {
  return allNamed(form).filter(control => !control.matches(':disabled'));
}

function allNamed(form) {
  return [...form.elements].filter(control =>
    control.name && !['button', 'submit', 'reset', 'fieldset', 'image'].includes(control.type));
}
