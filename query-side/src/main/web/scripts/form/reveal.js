// Questions that are asked only after a certain answer:
//
//   <fieldset data-asked-when="observation.subject=INDIVIDUAL" hidden disabled> … </fieldset>
//
// While it is not asked it is neither shown nor sent. An empty answer («occurredOn=») counts too; without «=» any answer does.

/** Shows and hides the parts of a form as its answers change. */
export function reveal(form) {
  const parts = [...form.querySelectorAll('[data-asked-when]')];
  if (parts.length === 0) {
    return;
  }
  const look = () => parts.forEach(part => {
    const asked = isAsked(part, form);
    part.hidden = !asked;
    part.disabled = !asked;
  });
  form.addEventListener('input', look);
  look();
}

function isAsked(part, form) {
  const [name, answer] = part.dataset.askedWhen.split('=');
  return [...form.elements]
    .filter(control => control.name === name && !part.contains(control))
    .some(control => (answer === undefined ? control.value !== '' : control.value === answer) && (!['checkbox', 'radio'].includes(control.type) || control.checked));
}
