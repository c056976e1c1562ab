// Search over titles, ids, people where they are shown, areas and rules; Enter goes to the first that fits.
const fold = text => (/[^\x00-\x7f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text).toLowerCase();
let places = null;

function searched() {
  if (places) return places;
  places = [];
  for (let row = 0; row < size; row++) {
    places.push({ text: fold(`${data.titles[row] || ''} ${data.ids[row]} ${data.holders[row] || ''}`), row });
  }
  const areas = new Map();
  data.areas.forEach((name, area) => areas.set(area, { text: fold(name), word: name, kind: one('area'), rows: [] }));
  for (let row = 0; row < size; row++) {
    const remit = data.duties[row] || [];
    for (let at = 0; at < remit.length; at += 2) areas.get(data.cells[remit[at]][0]).rows.push(row);
  }
  for (const area of areas.values()) places.push({ ...area, go: () => showRows(area.rows, area.word) });
  for (const [id, name] of data.rules) places.push({ text: fold(`${id} ${name}`), word: `${id} ${name}`, kind: one('rule'), go: () => { location.hash = `rule=${id}`; } });
  return places;
}

function showRows(rows, word) {
  backToChart();
  reveal(rows);
  matched = new Set(rows);
  drawnFor = null;
  fit(rows.slice(0, 40));
  say(`${word}: ${counted(rows.length, 'position')}`);
}

function makeSearch() {
  const list = element('ul', { id: 'hits', role: 'listbox', 'aria-label': t('What fits'), hidden: true });
  const input = element('input', {
    id: 'search', type: 'search', placeholder: t('Search: title, area, rule'), 'aria-label': t('Search positions, areas and rules'), role: 'combobox',
    'aria-expanded': 'false', 'aria-controls': 'hits', 'aria-autocomplete': 'list', autocomplete: 'off', spellcheck: 'false',
  });
  let hits = [], at = -1;
  const close = () => { list.hidden = true; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); };
  const point = index => {
    at = index;
    [...list.children].forEach((item, place) => item.setAttribute('aria-selected', String(place === at)));
    if (at >= 0) input.setAttribute('aria-activedescendant', `hit-${at}`);
  };
  const take = hit => { close(); hit.go(); };
  input.addEventListener('input', () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    const all = words.length === 0 ? [] : searched().filter(place => words.every(word => place.text.includes(word)));
    hits = all.slice(0, 12).map(hit => hit.row === undefined ? hit : { word: label(hit.row), kind: one('position'), go: () => openPosition(hit.row) });
    list.replaceChildren(...hits.map((hit, place) => element('li', { id: `hit-${place}`, role: 'option', 'aria-selected': 'false', onmousedown: event => { event.preventDefault(); take(hit); } },
      hit.word, element('small', {}, ` ${hit.kind}`))));
    at = -1;
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    say(words.length === 0 ? '' : counted(all.length, 'hit'));
    if (words.length === 0) showFindings();
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (hits.length > 0) point((at + (event.key === 'ArrowDown' ? 1 : hits.length - 1 + (at < 0 ? 1 : 0))) % hits.length);
    } else if (event.key === 'Enter' && hits.length > 0) take(hits[Math.max(at, 0)]);
    else if (event.key === 'Escape') close();
  });
  input.addEventListener('blur', close);
  return element('div', { class: 'search' }, input, list);
}
