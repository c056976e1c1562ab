// The list of findings: what stands in the page, and what is made when somebody wants more of it; filtering, and remedies.
const cards = new Map([...document.querySelectorAll('article.finding')].map(card => [Number(card.dataset.finding), card]));
const groups = new Map([...document.querySelectorAll('section.rule')].map(group => [group.dataset.group, group]));
const groupOf = finding => groups.get(`${finding.severity} ${finding.rule}`);
const textOf = finding => {
  const card = cards.get(finding.index);
  return card ? card.querySelector('.message').textContent : (data.texts[finding.index] || [''])[0];
};
const step = 50;

function makeCard(finding) {
  const [message, evidence, settles, hex] = data.texts[finding.index];
  const card = element('article', { class: `finding ${severities[finding.severity]}`, id: `finding=${hex}`, 'data-finding': finding.index },
    element('h4', {}, element('a', { class: 'message', href: `#finding=${hex}` }, message)),
    settles ? element('p', { class: 'settles' }, settles) : null,
    evidence.length > 0 ? element('ul', { class: 'evidence' }, ...evidence.map(text => element('li', {}, text))) : null);
  cards.set(finding.index, card);
  return card;
}

const filters = { severity: new Set([0, 1, 2]), rule: '', unit: '', resolver: '', basis: '', state: '' };
// In the order of the states of findings.
const states = ['', t('new'), t('changed'), t('in the baseline'), t('waived')];

function passes(finding) {
  return filters.severity.has(finding.severity)
    && (filters.rule === '' || data.rules[finding.rule][0] === filters.rule)
    && (filters.unit === '' || finding.subjects.some(row => data.unit[row] === Number(filters.unit)))
    && (filters.resolver === '' || finding.resolver === Number(filters.resolver))
    && (filters.basis === '' || finding.basis === Number(filters.basis))
    && (filters.state === '' || finding.state === Number(filters.state));
}

// Shows what passes: of each rule the cards that are there, and a button where there is more.
function showFindings(most = new Map()) {
  const passing = findings.filter(passes), all = passing.length === findings.length, byGroup = new Map();
  for (const card of cards.values()) card.hidden = true;
  for (const finding of passing) {
    const group = groupOf(finding);
    if (!group) continue;
    if (!byGroup.has(group)) byGroup.set(group, []);
    byGroup.get(group).push(finding);
  }
  for (const group of groups.values()) {
    const own = byGroup.get(group) || [], room = most.get(group) || Number(group.dataset.written);
    group.hidden = own.length === 0;
    group.querySelector('.more')?.remove();
    const list = group.querySelector('.cards');
    let shown = 0;
    for (const finding of own) {
      if (shown >= room) break;
      const card = cards.get(finding.index) || (data.texts[finding.index] && makeCard(finding));
      if (!card) break;
      if (!card.isConnected) list.append(card);
      card.hidden = false;
      shown++;
    }
    group.querySelector('.count').textContent = numbered(own.length);
    const rest = own.length - shown, hasText = rest > 0 && own[shown] && (cards.has(own[shown].index) || data.texts[own[shown].index]);
    if (rest > 0) {
      list.after(element('p', { class: 'more' }, hasText
        ? element('button', { type: 'button', onclick: () => showFindings(new Map(most).set(group, room + step)) }, t('Show {count} of {findings}', { count: Math.min(step, rest), findings: counted(rest, 'more finding') }))
        : t('and {findings}; the report as JSON has all', { findings: counted(rest, 'more finding') })));
    }
  }
  matched = all ? null : new Set(passing.flatMap(finding => finding.subjects));
  $('#shown').textContent = all ? counted(findings.length, 'finding') : t('{count} of {findings}', { count: numbered(passing.length), findings: counted(findings.length, 'finding') });
  drawnFor = null;
  draw();
  say($('#shown').textContent);
  return passing;
}

function makeFilters() {
  const options = (values, words) => [element('option', { value: '' }, t('all')), ...values.map(value => element('option', { value }, words(value)))];
  const choice = (key, name, values, words) => values.length < 2 && filters[key] === '' ? null : element('label', {}, `${name} `,
    element('select', { 'data-filter': key, onchange: event => { filters[key] = event.target.value; showFindings(); } }, ...options(values, words)));
  const used = read => [...new Set(findings.flatMap(read))];
  const units = used(finding => finding.subjects.map(row => data.unit[row])).filter(unit => unit >= 0).sort((one, other) => one - other);
  const resolvers = used(finding => [finding.resolver]).filter(row => row >= 0).sort((one, other) => one - other);
  return element('div', { class: 'filters', role: 'group', 'aria-label': t('Filter the findings'), hidden: findings.length === 0 },
    ...severities.map((name, severity) => element('label', { class: 'check' },
      element('input', { type: 'checkbox', checked: true, 'data-filter': name, onchange: event => { filters.severity[event.target.checked ? 'add' : 'delete'](severity); showFindings(); } }),
      markOf(severity), one(severityWords[severity]))),
    choice('rule', t('Rule'), used(finding => [data.rules[finding.rule][0]]).sort(), id => `${id} ${data.rules.find(rule => rule[0] === id)[1]}`),
    choice('unit', t('Unit'), units, unit => data.units[unit]),
    choice('resolver', t('Who settles it'), resolvers, title),
    choice('basis', t('Rests on'), used(finding => [finding.basis]).sort(), basis => [t('stated facts'), t('a title'), t('a usual role')][basis]),
    choice('state', t('State'), used(finding => [finding.state]).filter(state => state > 0), state => states[state]),
    element('button', { type: 'button', onclick: clearFilters }, t('Clear')),
    element('strong', { id: 'shown' }));
}

function clearFilters() {
  Object.assign(filters, { severity: new Set([0, 1, 2]), rule: '', unit: '', resolver: '', basis: '', state: '' });
  for (const box of document.querySelectorAll('.filters input')) box.checked = true;
  for (const select of document.querySelectorAll('.filters select')) select.value = '';
  showFindings();
}

// The buttons of remedies: the chart as it would be, and the changes as a scenario.
function makeRemedyButtons() {
  for (const item of document.querySelectorAll('.remedies li')) {
    const remedy = data.remedies[item.dataset.remedy];
    if (!remedy) continue;
    item.append(' ', element('button', { type: 'button', 'data-show': '', onclick: () => tryRemedy(remedy) }, t('Show')),
      ' ', element('button', { type: 'button', 'data-copy': '', onclick: event => copyScenario(remedy, event.target) }, t('Copy as scenario')));
  }
}

const scenarioOf = remedy => JSON.stringify({ format: 'techroles-scenario/1', name: remedy.title, changes: remedy.changes }, null, 2);

async function copyScenario(remedy, button) {
  const text = scenarioOf(remedy);
  let copied = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copied = false;
  }
  button.closest('li').querySelector('pre')?.remove();
  if (copied) button.textContent = t('Copied');
  else button.closest('li').append(element('pre', { tabindex: '0' }, text));
  say(copied ? t('The scenario is copied') : t('The scenario stands below the remedy'));
}
