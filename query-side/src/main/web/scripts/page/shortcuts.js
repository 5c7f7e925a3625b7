// Keys: `/` to the search field, `?` to the help page, Ctrl+Enter to send. Single keys can be turned off (WCAG 2.1.4).

const SWITCH = 'samspor:shortcuts';

export function areOn() {
  return localStorage.getItem(SWITCH) !== 'off';
}

export function turn(on) {
  localStorage.setItem(SWITCH, on ? 'on' : 'off');
}

export function listen() {
  document.addEventListener('keydown', event => {
    const form = event.target.closest?.('form');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form?.dataset.command !== undefined && event.target.matches('textarea, input, select')) {
      event.preventDefault();
      form.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('input, textarea, select, [contenteditable]') || !areOn()) {
      return;
    }
    if (event.key === '/') {
      const search = document.querySelector('input[type="search"]');
      if (search) {
        event.preventDefault();
        search.focus();
      }
    } else if (event.key === '?') {
      const help = document.querySelector('a[data-help]');
      if (help) {
        location.assign(help.href);
      }
    }
  });
  for (const box of document.querySelectorAll('input[data-shortcuts]')) {
    box.checked = areOn();
    box.addEventListener('change', () => turn(box.checked));
  }
}
