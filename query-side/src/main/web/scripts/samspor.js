// Everything that Samspor's pages do in the browser. Pages are read and navigated without it; commands need it.
import { CommandForm } from './form/form.js';
import { replay } from './page/replay.js';
import { listen } from './page/shortcuts.js';

for (const form of document.querySelectorAll('form[data-command]')) {
  new CommandForm(form);
}

for (const form of document.querySelectorAll('form[data-summary-check]')) {
  const { EscalateForm } = await import('./case/escalate.js');
  new EscalateForm(form);
}

for (const form of document.querySelectorAll('form[data-preview]')) {
  const { SheetForm } = await import('./knowledge/sheet.js');
  new SheetForm(form);
}

listen();
replay();

// menus in the frame close when one leaves them
document.addEventListener('click', event => closeMenus(menu => !menu.contains(event.target)));
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    closeMenus(() => true);
  }
});

function closeMenus(which) {
  for (const menu of document.querySelectorAll('.top details[open]')) {
    if (which(menu)) {
      menu.open = false;
    }
  }
}

// parts that refresh themselves
if (document.querySelector('[hx-get]')) {
  const { default: htmx } = await import('htmx.org');
  Object.assign(htmx.config, { allowEval: false, includeIndicatorStyles: false, selfRequestsOnly: true });
}
