// The chart as a remedy would make it: lines, positions and titles as they would be; what only changes a remit is marked.
function shapeAfter(remedy) {
  const parent = [...data.parent], titles = new Map(), ids = new Map(rowOf), gone = new Set(), touched = new Set();
  const row = id => ids.has(id) ? ids.get(id) : -1;
  const moveReports = (from, to) => parent.forEach((above, child) => { if (above === from && !gone.has(child)) { parent[child] = to; touched.add(child); } });
  const kinds = {
    rereport: change => { parent[row(change.position)] = change.to === undefined ? -1 : row(change.to); },
    retitle: change => titles.set(row(change.position), change.title),
    'remove-position': change => {
      const leaving = row(change.position);
      moveReports(leaving, change.reportsTo === undefined ? parent[leaving] : row(change.reportsTo));
      gone.add(leaving);
    },
    'merge-positions': change => {
      const [from, into] = [row(change.position), row(change.into)];
      if (parent[into] === from) parent[into] = parent[from];
      moveReports(from, into);
      gone.add(from);
      if (change.title) titles.set(into, change.title);
    },
    'add-position': change => {
      ids.set(change.position, parent.length);
      titles.set(parent.length, change.title || change.position);
      touched.add(parent.length);
      parent.push(change.to === undefined ? -1 : row(change.to));
    },
    'split-position': change => {
      const from = row(change.position);
      ids.set(change.into.id, parent.length);
      titles.set(parent.length, change.into.title || change.into.id);
      touched.add(parent.length);
      parent.push(parent[from]);
    },
  };
  for (const change of remedy.changes) {
    for (const id of [change.position, change.to, change.from, change.into]) if (typeof id === 'string' && row(id) >= 0) touched.add(row(id));
    kinds[change.kind]?.(change);
  }
  const name = at => titles.get(at) ?? (at < size ? title(at) : '');
  return { parent, gone, touched, title: name, lines: at => titles.has(at) ? [name(at)] : asItIs.lines(at), name: remedy.title };
}

function tryRemedy(remedy) {
  shape = shapeAfter(remedy);
  pointed = null;
  reveal([...shape.touched].filter(row => row < size && !shape.gone.has(row)));
  rebuild();
  fit([...shape.touched].filter(row => boxAt.has(row)));
  $('#trial').replaceChildren(`${t('As it would be: {remedy}', { remedy: remedy.title })}. `, element('button', { type: 'button', onclick: () => backToChart() }, t('Back to the chart as it is')));
  $('#trial').hidden = false;
  say(t('As it would be: {remedy}', { remedy: remedy.title }));
  if (matchMedia('(max-width: 900px)').matches) $('#chart').scrollIntoView();
}

function backToChart() {
  if (shape === asItIs) return;
  shape = asItIs;
  $('#trial').hidden = true;
  rebuild();
  fit();
}
