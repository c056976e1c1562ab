// What is selected, the links into the page, and the start.
const hashOf = row => `position=${encodeURIComponent(data.ids[row])}`;

function openPosition(row) {
  if (row < 0 || row >= size) return;
  const hash = `#${hashOf(row)}`;
  if (location.hash === hash) showPosition(row);
  else location.hash = hash.slice(1);
}

function showPosition(row) {
  backToChart();
  chosen = row;
  active = row;
  pointed = null;
  reveal([row]);
  drawnFor = null;
  if (!isInView(row)) fit([row, data.parent[row]].filter(at => at >= 0));
  else draw();
  const link = at => element('a', { href: `#${hashOf(at)}` }, label(at));
  const facts = [];
  const fact = (word, ...content) => facts.push(element('dt', {}, word), element('dd', {}, ...content));
  const listed = (rows, most = 20) => rows.slice(0, most).flatMap((at, index) => index === 0 ? [link(at)] : [', ', link(at)]).concat(rows.length > most ? [` ${t('and {count} more', { count: numbered(rows.length - most) })}`] : []);
  if (data.unit[row] >= 0) fact(t('Unit'), data.units[data.unit[row]]);
  if (data.holders[row]) fact(t('Held by'), data.holders[row]);
  if (data.flags[row] & 1) fact(t('State'), t('vacant'));
  if (data.kinds[row]) fact(t('Kind of role'), data.kinds[row].map(kind => data.kindNames[kind]).join(', '));
  if (data.parent[row] >= 0) fact(t('Reports to'), link(data.parent[row]));
  if (data.dotted[row]) fact(t('Dotted to'), ...listed(data.dotted[row]));
  const reports = [];
  data.parent.forEach((above, at) => { if (above === row) reports.push(at); });
  if (reports.length > 0) fact(counted(reports.length, 'report'), ...listed(reports));
  const remit = data.duties[row] || [], cells = [];
  for (let at = 0; at < remit.length; at += 2) cells.push(`${cellName(remit[at])} (${data.letters[remit[at + 1]]})`);
  if (cells.length > 0) fact(t('Remit'), cells.join(', '));
  const own = findingsOf.get(row) || [];
  if (own.length > 0) {
    fact(counted(own.length, 'finding'), element('ul', {}, ...own.slice(0, 30).map(finding => element('li', {}, markOf(finding.severity), ' ',
      element('a', { href: `#finding=${hexOf(finding)}` }, `${data.rules[finding.rule][0]} ${textOf(finding)}`))), ...(own.length > 30 ? [element('li', {}, t('and {count} more', { count: numbered(own.length - 30) }))] : [])));
  }
  if (data.history[row]) fact(t('History'), element('ul', {}, ...data.history[row].map(told => element('li', {}, told))));
  $('#seat').replaceChildren(element('h3', {}, label(row)), element('button', { type: 'button', class: 'close', onclick: close }, t('Close')), element('dl', {}, ...facts));
  $('#seat').hidden = false;
  standClear(boxes[boxAt.get(row)]);
  say(`${label(row)}: ${counted(own.length, 'finding')}`);
}

// What is told of a position stands where it does not hide its box; in a narrow window, below the chart.
function standClear(box) {
  const panel = $('#seat'), width = live.clientWidth, taken = panel.offsetWidth + 16, middle = (box.x + boxWidth / 2 - camera.x) * camera.scale;
  panel.classList.toggle('right', middle < width / 2);
  if (getComputedStyle(panel).position === 'relative') { panel.scrollIntoView({ block: 'nearest' }); return; }
  const half = boxWidth / 2 * camera.scale, isHidden = middle < width / 2 ? middle + half > width - taken : middle - half < taken;
  if (!isHidden || width < taken + boxWidth * camera.scale) return;
  camera.x = box.x + boxWidth / 2 - (middle < width / 2 ? (width - taken) / 2 : taken + (width - taken) / 2) / camera.scale;
  moved = true;
  drawnFor = null;
  draw();
}

function isInView(row) {
  const box = boxes[boxAt.get(row)], view = inView(0);
  return camera.scale > 0.4 && box.x >= view.left && box.x + boxWidth <= view.right && box.y >= view.top && box.y + box.height <= view.bottom;
}

function close() {
  if ($('#seat').contains(document.activeElement)) live.focus();
  $('#seat').hidden = true;
  chosen = -1;
  pointed = null;
  if (location.hash !== '') history.pushState(null, '', location.pathname + location.search);
  drawnFor = null;
  draw();
}

const hexOf = finding => cards.get(finding.index)?.id.slice(8) ?? (data.texts[finding.index] || [])[3] ?? '';

function showFinding(finding) {
  backToChart();
  if (!passes(finding)) clearFilters();
  let card = cards.get(finding.index);
  if (groupOf(finding) && (!card || !card.isConnected || card.hidden)) {
    const place = findings.filter(other => groupOf(other) === groupOf(finding)).indexOf(finding);
    showFindings(new Map([[groupOf(finding), place + 1]]));
    card = cards.get(finding.index);
  }
  document.querySelector('.finding.chosen')?.classList.remove('chosen');
  card?.classList.add('chosen');
  card?.scrollIntoView({ block: 'nearest' });
  pointed = finding;
  chosen = -1;
  $('#seat').hidden = true;
  const rows = finding.subjects.concat(finding.resolver >= 0 ? [finding.resolver] : []);
  reveal(rows);
  drawnFor = null;
  if (rows.length > 0) fit(rows);
  else draw();
  say(`${data.rules[finding.rule][0]} ${textOf(finding)}`);
}

// What the address names is shown; so back and forward work.
function goToHash() {
  const [, kind, value] = /^#(\w+)=(.*)$/.exec(location.hash) || [];
  let id = value;
  try { id = decodeURIComponent(value); } catch { /* an address that somebody has typed */ }
  if (kind === 'finding') {
    const finding = findings.find(one => hexOf(one) === id);
    if (finding) showFinding(finding);
  } else if (kind === 'position' && rowOf.has(id)) showPosition(rowOf.get(id));
  else if (kind === 'rule') {
    clearFilters();
    const rule = data.rules.findIndex(one => one[0] === id), own = findings.filter(finding => finding.rule === rule);
    if (own.length > 0) {
      matched = new Set(own.flatMap(finding => finding.subjects));
      reveal([...matched].slice(0, 200));
      drawnFor = null;
      draw();
      groupOf(own[0])?.scrollIntoView({ block: 'start' });
    }
  } else if (location.hash === '') {
    pointed = null;
    chosen = -1;
    $('#seat').hidden = true;
    drawnFor = null;
    draw();
  }
}

// As tall as the chart needs at this width, as far as the window is.
function settleHeight() {
  const needed = extent.height * Math.min(1.25, live.clientWidth / extent.width) + 60, most = innerHeight - (innerWidth < 900 ? 120 : 180);
  live.style.height = `${Math.round(Math.max(320, Math.min(needed, most)))}px`;
}

function start() {
  document.documentElement.classList.add('scripted');
  const button = (word, name, act) => element('button', { type: 'button', 'aria-label': name, title: name, onclick: act }, word);
  $('#tools').append(makeSearch(), makeFilters());
  $('#stage').append(
    element('div', { class: 'zoom', role: 'group', 'aria-label': t('Move the chart') }, button('+', t('Zoom in'), () => zoom(1.25)), button('−', t('Zoom out'), () => zoom(0.8)),
      button(t('Fit'), t('Fit the whole chart'), () => fit()), button(t('Unfold'), t('Unfold all positions'), unfoldAll),
      button(t('Fold'), t('Fold as at first'), foldAgain)),
    element('p', { id: 'trial', hidden: true }), live, element('div', { id: 'seat', role: 'region', 'aria-label': t('The position'), hidden: true, onkeydown: event => { if (event.key === 'Escape') close(); } }));
  foldAsAtFirst();
  rebuild();
  settleHeight();
  makeRemedyButtons();
  listenToChart();
  showFindings();
  fit();
  if (camera.scale < 0.5 && (extent.width < extent.height / 2 || innerWidth <= 600)) showTop();
  addEventListener('hashchange', goToHash);
  goToHash();
  document.documentElement.dataset.ready = 'yes';
  inIdleTime(makeWhole());
}

start();
