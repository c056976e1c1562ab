// The chart that can be moved, folded and searched. Only what is in view is drawn; from afar, boxes become plain rectangles of one path.
const mostLetters = 1500;
const live = drawn('svg', { class: 'live', role: 'tree', tabindex: '0', 'aria-label': t('Chart. Arrows move, Enter opens, blank folds, plus and minus zoom.') });
const world = drawn('g', { role: 'none' });
live.append(world);
const hidden = new Uint8Array(size);
let boxes = [], boxAt = new Map(), extent = { width: 1, height: 1 }, camera = { x: 0, y: 0, scale: 1 }, drawnFor = null;
let dottedLines = [], curveBetween = null, matched = null, moved = false, chosen = -1, pointed = null, active = 0;

function foldAsAtFirst() {
  hidden.fill(1);
  for (const row of data.shown) hidden[row] = 0;
}

function childrenOf({ parent, gone }) {
  const children = Array.from({ length: parent.length }, () => []), tops = [];
  parent.forEach((above, row) => {
    if (gone.has(row)) return;
    (above < 0 ? tops : children[above]).push(row);
  });
  return { children, tops };
}

// The boxes of a shape: each shown position before those below it, then one box for those beside them that are folded.
function* boxesOf(shape, isShown) {
  const { children, tops } = childrenOf(shape), count = shape.parent.length;
  const order = [], stack = [...tops].reverse();
  while (stack.length > 0) {
    const row = stack.pop();
    order.push(row);
    for (let at = children[row].length - 1; at >= 0; at--) stack.push(children[row][at]);
  }
  yield;
  const below = new Int32Array(count).fill(1), found = new Int32Array(count);
  for (let at = order.length - 1; at >= 0; at--) {
    const row = order[at];
    found[row] += row < size ? marks[0][row] + marks[1][row] + marks[2][row] : 0;
    if (shape.parent[row] >= 0) { below[shape.parent[row]] += below[row]; found[shape.parent[row]] += found[row]; }
  }
  const boxes = [], boxAt = new Map(), more = [];
  for (let read = 0; read < order.length; read++) {
    if (read % pieceLength === 0) yield;
    const row = order[read], above = shape.parent[row], parent = above < 0 ? -1 : boxAt.get(above);
    if (!isShown(row) || parent === undefined) continue;
    boxAt.set(row, boxes.length);
    const away = children[row].filter(child => !isShown(child)), some = away.length > 0 && away.length < children[row].length;
    const folded = away.reduce((sum, child) => sum + below[child], 0), foldedFindings = away.reduce((sum, child) => sum + found[child], 0);
    if (some) more.push({ row, count: folded, found: foldedFindings });
    const notes = [];
    if (row < size) {
      if (data.unit[row] >= 0) notes.push({ text: data.unitNotes[data.unit[row]] });
      if (data.holders[row]) notes.push({ text: data.holders[row] });
      if (data.flags[row] & 1) notes.push({ text: t('vacant'), state: true });
      else if (data.flags[row] & 4) notes.push({ text: t('acting'), state: true });
      if ((data.dotted[row] || []).length > 3) notes.push({ text: `+ ${counted(data.dotted[row].length - 3, 'dotted line')}` });
    }
    if (folded > 0 && !some) notes.push({ text: `+ ${counted(folded, 'position')}${foldedFindings > 0 ? `, ${counted(foldedFindings, 'finding')}` : ''}` });
    boxes.push({ row, parent, notes, lines: shape.lines(row), leads: children[row].length > 0, open: children[row].length > away.length });
  }
  for (const { row, count: folded, found: foldedFindings } of more) {
    boxes.push({
      row: -1, above: row, parent: boxAt.get(row), lines: [t('and {positions} more', { positions: counted(folded, 'position') })],
      notes: foldedFindings > 0 ? [{ text: counted(foldedFindings, 'finding') }] : [],
    });
  }
  for (const box of boxes) box.height = 16 + 16 * box.lines.length + 14 * box.notes.length + (marksOf(box.row).length > 0 ? 20 : 0);
  yield;
  const extent = yield* layOut(boxes), dottedLines = boxes.flatMap(box => (data.dotted[box.row] || []).slice(0, 3).map(to => ({ box, manager: boxes[boxAt.get(to)] }))).filter(line => line.manager);
  return { boxes, boxAt, extent, dottedLines };
}

// Everything unfolded is the most that can be asked for; so it is made before somebody asks, in pieces, while there is nothing else to do.
// It depends on nothing that changes, and whoever asks earlier waits for the rest of it.
const pieces = boxesOf(asItIs, () => true);
let whole = null;

// How a box is drawn from afar, and the line to its manager.
function sketch(box, boxes) {
  box.face ??= `M${box.x} ${box.y}h${boxWidth}v${box.height}h${-boxWidth}z`;
  box.line ??= box.parent < 0 ? '' : solidPath(box, boxes[box.parent]);
}

function finished(work) {
  let done = work.next();
  while (!done.done) done = work.next();
  return done.value;
}

function* makeWhole() {
  for (let done = pieces.next(); whole === null; done = pieces.next()) {
    if (done.done) whole = done.value;
    yield;
  }
  for (let at = 0; at < whole.boxes.length; at++) {
    if (at % pieceLength === 0) yield;
    sketch(whole.boxes[at], whole.boxes);
  }
  if (whole.dottedLines.length === 0) return;
  const curveBetween = yield* curvesBetween(whole.boxes, whole.extent);
  for (const dotted of whole.dottedLines) {
    dotted.curve ??= curveBetween(dotted.box, dotted.manager);
    yield;
  }
}

// Never busy for longer than a reader notices, even while there is time: what is clicked or typed goes first. Some browsers do not say when they have time.
function inIdleTime(work) {
  const busy = 8, wait = window.requestIdleCallback ?? (act => setTimeout(act, 10, { timeRemaining: () => busy }));
  const goOn = idle => {
    const end = performance.now() + Math.min(busy, idle.timeRemaining());
    do if (work.next().done) return; while (performance.now() < end);
    if (idle.timeRemaining() > busy) setTimeout(goOn, 0, idle);
    else wait(goOn);
  };
  wait(goOn);
}

// Makes the boxes anew.
function rebuild() {
  if (shape !== asItIs || hidden.includes(1)) ({ boxes, boxAt, extent, dottedLines } = finished(boxesOf(shape, row => row >= size || !hidden[row])));
  else ({ boxes, boxAt, extent, dottedLines } = whole ??= finished(pieces));
  curveBetween = null;
  drawnFor = null;
}

const marksOf = row => row < 0 || row >= size ? [] : [0, 1, 2].filter(severity => marks[severity][row] > 0);

// The part of the picture that is in view, and half as much again around it.
function inView(room) {
  const width = live.clientWidth / camera.scale, height = live.clientHeight / camera.scale;
  return { left: camera.x - width * room, top: camera.y - height * room, right: camera.x + width * (1 + room), bottom: camera.y + height * (1 + room) };
}

function draw() {
  const near = inView(0), area = { ...inView(0.5), scale: camera.scale };
  // After the sizes are asked for: else what is about to go would be laid out once more.
  world.setAttribute('transform', `scale(${camera.scale}) translate(${-camera.x} ${-camera.y})`);
  if (drawnFor && drawnFor.scale === camera.scale && near.left >= drawnFor.left && near.right <= drawnFor.right && near.top >= drawnFor.top && near.bottom <= drawnFor.bottom) return;
  drawnFor = area;
  const visible = boxes.filter(box => box.x < area.right && box.x + boxWidth > area.left && box.y < area.bottom && box.y + box.height > area.top);
  const parts = [], afar = visible.length > 700 || camera.scale < 0.12;
  let solid = '';
  for (const box of boxes) {
    if (box.parent < 0) continue;
    const manager = boxes[box.parent];
    if (Math.min(box.x, manager.x) > area.right || Math.max(box.x, manager.x) + boxWidth < area.left || manager.y > area.bottom || box.y + box.height < area.top) continue;
    sketch(box, boxes);
    solid += box.line;
  }
  parts.push(drawn('path', { class: 'solid', d: solid, fill: 'none', role: 'none' }));
  const curves = curvesIn(area).map(line => line.curve);
  for (const curve of curves) parts.push(drawn('path', { class: 'dotted', d: curvePath(curve), fill: 'none', role: 'none' }));
  if (pointed) parts.push(...pointers(pointed));
  if (afar) parts.push(...fromAfar(visible));
  else for (const box of visible) parts.push(boxElement(box));
  for (const [x, y] of curves.map(curve => curve.at(-1))) parts.push(drawn('circle', { class: 'end', cx: x, cy: y, r: 3.5, role: 'none' }));
  world.replaceChildren(...parts);
}

// The curves of the boxes there are, each found when it first comes into view.
function curvesIn(area) {
  const shown = [];
  for (const dotted of dottedLines) {
    const [one, other] = [dotted.box, dotted.manager];
    if (Math.min(one.x, other.x) > area.right || Math.max(one.x, other.x) + boxWidth < area.left
      || Math.min(one.y, other.y) > area.bottom || Math.max(one.y + one.height, other.y + other.height) < area.top) continue;
    curveBetween ??= finished(curvesBetween(boxes, extent));
    dotted.curve ??= curveBetween(one, other);
    shown.push(dotted);
  }
  return shown;
}

const isDim = box => matched !== null && !matched.has(box.row);

function fromAfar(visible) {
  const kinds = { plain: '', info: '', warning: '', error: '', dim: '' };
  const x = [], y = [];
  let letters = '';
  for (const box of visible) {
    const worst = isDim(box) || box.row < 0 || box.row >= size ? -1 : marks.findIndex(counts => counts[box.row] > 0);
    sketch(box, boxes);
    kinds[isDim(box) ? 'dim' : severities[worst] ?? 'plain'] += box.face;
    // Colour is never the only sign.
    if (worst < 0 || letters.length === mostLetters) continue;
    x.push(box.x + boxWidth / 2);
    y.push(box.y + box.height / 2 + 14);
    letters += 'EWi'[worst];
  }
  const far = Object.entries(kinds).filter(([, path]) => path !== '').map(([kind, path]) => drawn('path', { class: `far ${kind}`, d: path, role: 'none' }));
  far.push(drawn('text', { class: 'far-letter', x: x.join(' '), y: y.join(' '), 'text-anchor': 'middle', role: 'none' }, letters));
  return far.concat(visible.filter(box => box.row >= 0 && (box.row === chosen || box.row === active)).map(boxElement));
}

function boxElement(box) {
  const { row } = box, severe = marksOf(row);
  const classes = ['seat', isDim(box) ? 'dim' : '', row >= 0 && row === chosen ? 'chosen' : '', row >= 0 && row === active ? 'active' : '',
    pointed && pointed.subjects.includes(row) ? 'subject' : '', pointed && pointed.resolver === row && row >= 0 ? 'resolver' : '', shape.touched.has(row) ? 'touched' : ''];
  // The item is the box with its label, which says all that is drawn upon it, and better.
  const group = drawn('g', { class: classes.filter(Boolean).join(' '), role: 'none' }), item = drawn('g', { role: 'treeitem' });
  item.setAttribute('aria-label', [row < 0 ? box.lines[0] : row < size && shape === asItIs ? label(row) : shape.title(row), ...box.notes.map(note => note.text),
    ...severe.map(severity => counted(marks[severity][row], severityWords[severity]))].join(', '));
  item.setAttribute('aria-level', String(levelOf(box)));
  if (row >= 0) {
    item.id = `seat-${row}`;
    item.setAttribute('aria-selected', String(row === chosen));
    if (box.leads) item.setAttribute('aria-expanded', String(box.open));
    item.append(drawn('title', {}, shape === asItIs && row < size ? label(row) : shape.title(row)));
  }
  group.dataset.row = row < 0 ? `more-${box.above}` : row;
  const isStacked = row < 0 || (row < size && data.flags[row] & 2);
  if (isStacked) item.append(drawn('rect', { class: 'box', x: box.x + 4, y: box.y + 4, width: boxWidth, height: box.height, rx: 5 }));
  const face = drawn('rect', { class: 'box', x: box.x, y: box.y, width: boxWidth, height: box.height, rx: 5 });
  if (row >= 0 && row < size && data.flags[row] & 1) face.setAttribute('stroke-dasharray', '5 3');
  item.append(face);
  const shown = drawn('g', { class: 'shown', 'aria-hidden': 'true' });
  group.append(item, shown);
  let y = box.y + 8;
  for (const line of box.lines) { shown.append(drawn('text', { class: 'title', x: box.x + 8, y: y + 12 }, line)); y += 16; }
  for (const note of box.notes) { shown.append(drawn('text', { class: note.state ? 'note state' : 'note', x: box.x + 8, y: y + 11 }, note.text)); y += 14; }
  let x = box.x + 8;
  for (const severity of severe) {
    const number = String(marks[severity][row]);
    shown.append(drawn('use', { href: `#mark-${severities[severity]}`, x, y: y + 2, width: 16, height: 16 }), drawn('text', { class: 'note', x: x + 19, y: y + 14 }, number));
    x += 30 + 7 * number.length;
  }
  if (row >= 0 && box.leads) {
    const fold = drawn('g', { class: 'fold', 'aria-hidden': 'true' });
    const [x, y] = [box.x + boxWidth / 2, box.y + box.height];
    fold.append(drawn('circle', { cx: x, cy: y, r: 8 }), drawn('path', { d: `M${x - 4} ${y}h8${box.open ? '' : 'm-4 -4v8'}` }));
    group.append(fold);
  }
  return group;
}

function levelOf(box) {
  let level = 1;
  for (let at = box; at.parent >= 0; at = boxes[at.parent]) level++;
  return level;
}

// Lines between the positions of a finding, and to the one who can settle it.
function pointers({ subjects, resolver }) {
  const centre = row => { const box = boxes[boxAt.get(row)]; return box && { x: box.x + boxWidth / 2, y: box.y + box.height / 2, box }; };
  const parts = [], places = subjects.map(centre).filter(Boolean), judge = resolver >= 0 ? centre(resolver) : null;
  for (let at = 1; at < Math.min(places.length, 12); at++)
    parts.push(drawn('path', { class: 'between', d: `M${places[at - 1].x} ${places[at - 1].y}L${places[at].x} ${places[at].y}`, fill: 'none', role: 'none' }));
  if (judge) {
    for (const place of places.slice(0, 12))
      parts.push(drawn('path', { class: 'settles', d: `M${place.x} ${place.box.y}L${judge.x} ${judge.y + judge.box.height / 2}`, fill: 'none', role: 'none' }));
    parts.push(drawn('text', { class: 'settles-word', x: judge.x, y: judge.box.y - 8, 'text-anchor': 'middle', role: 'none' }, t('can settle it')));
  }
  return parts;
}
