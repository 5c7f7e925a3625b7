// From event to event of a case or of anything else: ← and → step from event to event, the slider goes to the event nearest in time.

export function nearest(days, day) {
  let best = 0;
  days.forEach((at, index) => {
    if (Math.abs(at - day) < Math.abs(days[best] - day)) {
      best = index;
    }
  });
  return best + 1;
}

export function replay() {
  const rail = document.getElementById('rail');
  if (!rail) {
    return;
  }
  const days = rail.dataset.days.split(' ').map(Number);
  const keys = rail.dataset.keys.split(' ');
  rail.addEventListener('change', () => {
    const number = nearest(days, Number(rail.value));
    if (number === Number(rail.dataset.number)) {
      rail.value = days[number - 1];
    } else {
      location.assign(rail.dataset.href + keys[number - 1]);
    }
  });
  document.addEventListener('keydown', event => {
    const step = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
    const typing = event.target.closest?.('input:not([type="range"]), textarea, select');
    if (!step || typing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
      return;
    }
    const link = document.querySelector(`.scrub a[rel="${step}"]`);
    event.preventDefault();
    if (link) {
      location.assign(link.href);
    }
  });
}
