// A form read as the JSON of a command: the names of its fields are paths into it.

/**
 * One control as it stands.
 *
 * @typedef {{name: string, value: string, checked: boolean, kind: 'text' | 'checkbox' | 'radio', type: string}} Field
 *   type: text, number, boolean, date, time or ore (kroner as typed, øre as sent)
 */

/**
 * Reads fields into a command. Blank fields are left out; `themes[]` is always an array, also when nothing is chosen;
 * `tiltak[0].title` makes an object in an array, and rows in which nothing is filled are dropped.
 *
 * @param {Field[]} fields
 * @returns {{command: object, faults: {field: string, kind: string}[]}} faults: what can't be read as its type
 */
export function read(fields) {
  const command = {};
  const faults = [];
  for (const field of fields) {
    const path = pathOf(field.name);
    if (path.many) {
      const list = at(command, path.steps, () => []);
      if (isChosen(field)) {
        put(list, list.length, field, faults);
      }
      continue;
    }
    if (!isAnswered(field)) {
      continue;
    }
    const last = path.steps.at(-1);
    const owner = at(command, path.steps.slice(0, -1), () => (typeof last === 'number' ? [] : {}));
    put(owner, last, field, faults);
  }
  return { command: compact(command), faults };
}

/** `a.b[0].c` → steps a, b, 0, c; a trailing `[]` says that it is a list of values. */
function pathOf(name) {
  const many = name.endsWith('[]');
  const plain = many ? name.slice(0, -2) : name;
  const steps = plain.split(/[.[\]]+/).filter(step => step !== '').map(step => (/^\d+$/.test(step) ? Number(step) : step));
  return { steps, many };
}

/** The object or list at that path, made on the way. */
function at(root, steps, leaf) {
  return steps.reduce((node, step, index) => {
    const next = steps[index + 1];
    node[step] ??= next === undefined ? leaf() : typeof next === 'number' ? [] : {};
    return node[step];
  }, root);
}

function isChosen(field) {
  return field.kind === 'text' ? field.value.trim() !== '' : field.checked;
}

function isAnswered(field) {
  const yesOrNo = field.kind === 'checkbox' && field.type === 'boolean';
  return yesOrNo || isChosen(field);
}

function put(owner, step, field, faults) {
  const value = field.kind === 'checkbox' && field.type === 'boolean' ? field.checked : valueOf(field);
  if (value === undefined) {
    faults.push({ field: field.name, kind: field.type });
  } else {
    owner[step] = value;
  }
}

function valueOf(field) {
  const text = field.value.trim();
  switch (field.type) {
    case 'number': return numberOf(text);
    case 'ore': return oreOf(text);
    case 'date': return dateOf(text);
    case 'time': return timeOf(text);
    case 'boolean': return text === 'true';
    default: return text;
  }
}

/** `1 240,5` → 1240.5; undefined when it is no number. */
export function numberOf(text) {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.').replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** `640 000 kr` → 64000000; undefined when it is no amount. */
export function oreOf(text) {
  const kroner = text.replace(/(kr\.?|kroner|,-)\s*$/i, '').replace(/^kr\.?/i, '').trim();
  const match = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(kroner.replace(/[\s\u00a0\u202f]/g, '').replace(/\.(?=\d{3}(\D|$))/g, ''));
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}

/** `16.11.2026`, `16.11.26`, `16112026` or ISO → `2026-11-16`; undefined when there is no such day. */
export function dateOf(text) {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const norwegian = /^(\d{1,2})[./ -]\s?(\d{1,2})[./ -]\s?(\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (!iso && !norwegian) {
    return undefined;
  }
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]].map(Number)
    : [norwegian[3].length === 2 ? `20${norwegian[3]}` : norwegian[3], norwegian[2], norwegian[1]].map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** `09.00`, `9:00`, `0900` or `9` → `09:00`; undefined when there is no such time. */
export function timeOf(text) {
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text);
  const [hour, minute] = match ? [Number(match[1]), Number(match[2] ?? 0)] : [24, 60];
  return hour < 24 && minute < 60 ? [hour, minute].map(part => String(part).padStart(2, '0')).join(':') : undefined;
}

/** Without holes in lists, and without rows in which nothing is filled. */
function compact(node) {
  if (Array.isArray(node)) {
    return node.map(compact).filter(item => item !== undefined && !isEmptyObject(item));
  }
  if (node !== null && typeof node === 'object') {
    return Object.fromEntries(Object.entries(node)
      .map(([key, value]) => [key, compact(value)])
      .filter(([, value]) => value !== undefined && !isEmptyObject(value)));
  }
  return node;
}

function isEmptyObject(node) {
  return node !== null && typeof node === 'object' && !Array.isArray(node) && Object.keys(node).length === 0;
}
