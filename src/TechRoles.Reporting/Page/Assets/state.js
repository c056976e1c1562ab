// What the page knows: the data that stands in it, and small tools to make elements. Texts are only ever set as text.
const data = JSON.parse(document.getElementById('data').textContent);
const size = data.ids.length;

// The words of the page in its language: sentences and nouns by the English ones, which stand here.
const numbers = new Intl.NumberFormat(document.documentElement.lang || 'en'), numbered = count => numbers.format(count);
const t = (english, values = {}) => (data.sentences[english] ?? english).replace(/\{(\w+)\}/g, (_, name) => values[name]);
const one = noun => (data.nouns[noun] ?? [noun])[0];
const counted = (count, noun) => `${numbered(count)} ${count === 1 ? one(noun) : (data.nouns[noun] ?? [noun, `${noun}s`])[1]}`;

const title = row => data.titles[row] || data.ids[row];
const label = row => data.titles[row] && data.titles[row].toLowerCase() !== data.ids[row].toLowerCase() ? `${data.titles[row]} (${data.ids[row]})` : title(row);
const severities = ['error', 'warning', 'info'], severityWords = ['error', 'warning', 'hint'], basisWords = ['stated', 'recognised', 'assumed'];
const cellName = cell => { const [area, scope] = data.cells[cell]; return scope === undefined ? data.areas[area] : t('{area} in {scope}', { area: data.areas[area], scope: data.scopes[scope] }); };
const rowOf = new Map(data.ids.map((id, row) => [id, row]));
const $ = selector => document.querySelector(selector);

// Findings as objects; marks[severity][row] counts those about a position.
const findings = data.findings.map(([rule, severity, basis, resolver, subjects, state], index) => ({ index, rule, severity, basis, resolver, subjects, state: state || 0 }));
const marks = severities.map(() => new Int32Array(size));
const findingsOf = new Map();
for (const finding of findings) {
  for (const row of finding.subjects) {
    marks[finding.severity][row]++;
    if (!findingsOf.has(row)) findingsOf.set(row, []);
    if (findingsOf.get(row).at(-1) !== finding) findingsOf.get(row).push(finding);
  }
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

function drawn(name, attributes, text) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

function markOf(severity) {
  const svg = drawn('svg', { class: 'mark', width: 16, height: 16, viewBox: '0 0 16 16', role: 'img', 'aria-label': one(severityWords[severity]) });
  svg.append(drawn('use', { href: `#mark-${severities[severity]}` }));
  return svg;
}

function say(text) { $('#live').textContent = text; }

// Positions as they are drawn: the chart, or the chart as a remedy would make it.
const asItIs = { parent: data.parent, title, lines: row => data.lines[row] || [title(row)], gone: new Set(), touched: new Set(), name: null };
let shape = asItIs;
