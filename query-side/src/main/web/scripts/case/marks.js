// A text line by line, with what was found in it marked.

/** @param {{line: number, start: number, end: number, mustGo: boolean}[]} findings of this text, in reading order */
export function linesWithMarks(text, findings, tag = 'p') {
  return text.split(/\r\n|\r|\n/).map((line, index) => {
    const element = document.createElement(tag);
    const inner = document.createElement('span');
    inner.append(...pieces(line, findings.filter(finding => finding.line === index + 1)).map(asNode));
    element.append(inner);
    return element;
  });
}

/** The line cut at the findings: pieces with {text, mark}, mark being undefined, 'must' or 'judge'. */
export function pieces(line, findings) {
  const cut = [];
  let at = 0;
  for (const { start, end, mustGo } of findings) {
    if (start > at) {
      cut.push({ text: line.slice(at, start) });
    }
    cut.push({ text: line.slice(start, end), mark: mustGo ? 'must' : 'judge' });
    at = end;
  }
  if (at < line.length) {
    cut.push({ text: line.slice(at) });
  }
  return cut;
}

function asNode({ text, mark }) {
  if (!mark) {
    return document.createTextNode(text);
  }
  return Object.assign(document.createElement('mark'), { textContent: text, className: mark === 'judge' ? 'w' : '' });
}
