// Moving about in the chart: mouse, touch, keys.
function fit(rows) {
  const some = rows ? rows.map(row => boxes[boxAt.get(row)]).filter(Boolean) : boxes;
  if (some.length === 0) return;
  moved = Boolean(rows);
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (const box of some) {
    left = Math.min(left, box.x); top = Math.min(top, box.y);
    right = Math.max(right, box.x + boxWidth); bottom = Math.max(bottom, box.y + box.height);
  }
  const pad = 28, scale = Math.min(live.clientWidth / (right - left + 2 * pad), live.clientHeight / (bottom - top + 2 * pad), rows ? 1.1 : 1.25);
  camera = { scale, x: (left + right - live.clientWidth / scale) / 2, y: (top + bottom - live.clientHeight / scale) / 2 };
  if (!rows && bottom - top < live.clientHeight / scale) camera.y = top - pad;
  draw();
}

// What is at the top, so large that it can be read, where the whole could not be: of a tower, and in a narrow window.
function showTop() {
  const scale = 0.7;
  camera = { scale, x: boxes[0].x + (boxWidth - live.clientWidth / scale) / 2, y: 0 };
  moved = true;
  draw();
}

function zoom(factor, atX = live.clientWidth / 2, atY = live.clientHeight / 2) {
  moved = true;
  const scale = Math.min(4, Math.max(0.01, camera.scale * factor));
  camera = { scale, x: camera.x + atX / camera.scale - atX / scale, y: camera.y + atY / camera.scale - atY / scale };
  draw();
}

// Unfolds the way to some positions, so that each has a box.
function reveal(rows) {
  let changed = false;
  for (const row of rows) {
    for (let at = row; at >= 0 && at < size; at = shape.parent[at]) {
      if (hidden[at]) { hidden[at] = 0; changed = true; }
    }
  }
  if (changed) rebuild();
}

function toggle(row) {
  const below = [];
  shape.parent.forEach((above, child) => { if (above === row && child < size) below.push(child); });
  if (below.length === 0) return;
  const anchor = boxes[boxAt.get(row)], screen = { x: (anchor.x - camera.x) * camera.scale, y: (anchor.y - camera.y) * camera.scale };
  const opens = below.some(child => hidden[child]);
  for (const child of below) hidden[child] = opens ? 0 : 1;
  rebuild();
  const again = boxes[boxAt.get(row)];
  camera.x = again.x - screen.x / camera.scale;
  camera.y = again.y - screen.y / camera.scale;
  draw();
  const told = { position: shape.title(row), positions: counted(boxes.filter(box => box.row >= 0).length, 'position') };
  say(opens ? t('{position}: unfolded, {positions} shown', told) : t('{position}: folded, {positions} shown', told));
}

function unfoldAll() {
  hidden.fill(0);
  rebuild();
  fit();
  say(t('All {positions} are shown', { positions: counted(size, 'position') }));
}

function foldAgain() {
  foldAsAtFirst();
  rebuild();
  fit();
  say(t('{positions} are shown', { positions: counted(boxes.filter(box => box.row >= 0).length, 'position') }));
}

function activate(row) {
  active = row;
  const box = boxes[boxAt.get(row)], view = inView(0);
  if (box.x < view.left || box.x + boxWidth > view.right || box.y < view.top || box.y + box.height > view.bottom) {
    camera.x = box.x + boxWidth / 2 - live.clientWidth / camera.scale / 2;
    camera.y = box.y + box.height / 2 - live.clientHeight / camera.scale / 2;
  }
  drawnFor = null;
  draw();
  live.setAttribute('aria-activedescendant', `seat-${row}`);
}

function keyInChart(event) {
  const box = boxes[boxAt.get(active)] || boxes[0], at = boxes.indexOf(box);
  const beside = boxes.filter(other => other.parent === box.parent && other.row >= 0), place = beside.indexOf(box);
  const below = boxes.find(other => other.parent === at && other.row >= 0);
  const go = other => other && activate(other.row);
  const keys = {
    ArrowUp: () => box.parent >= 0 && go(boxes[box.parent]),
    ArrowDown: () => below ? go(below) : box.leads && toggle(box.row),
    ArrowLeft: () => go(beside[place - 1]),
    ArrowRight: () => go(beside[place + 1]),
    Home: () => go(boxes[0]),
    Enter: () => openPosition(box.row),
    ' ': () => toggle(box.row),
    Escape: close,
    '+': () => zoom(1.25),
    '=': () => zoom(1.25),
    '-': () => zoom(0.8),
    0: () => fit(),
  };
  if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  keys[event.key]();
}

function listenToChart() {
  const fingers = new Map();
  let travelled = 0, spread = 0;
  live.addEventListener('pointerdown', event => {
    fingers.set(event.pointerId, event);
    travelled = 0;
    spread = 0;
  });
  live.addEventListener('pointermove', event => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    fingers.set(event.pointerId, event);
    if (fingers.size === 2) {
      const [one, other] = [...fingers.values()], distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      const frame = live.getBoundingClientRect();
      if (spread > 0) zoom(distance / spread, (one.clientX + other.clientX) / 2 - frame.left, (one.clientY + other.clientY) / 2 - frame.top);
      spread = distance;
      travelled = 100;
      return;
    }
    const x = event.clientX - last.clientX, y = event.clientY - last.clientY;
    travelled += Math.abs(x) + Math.abs(y);
    if (travelled > 4 && !live.hasPointerCapture(event.pointerId)) live.setPointerCapture(event.pointerId);
    moved = true;
    camera.x -= x / camera.scale;
    camera.y -= y / camera.scale;
    draw();
  });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) live.addEventListener(end, event => { fingers.delete(event.pointerId); spread = 0; });
  live.addEventListener('click', event => {
    if (travelled > 4) return;
    const group = event.target.closest('[data-row]');
    if (!group) return;
    if (group.dataset.row.startsWith('more-')) return toggle(Number(group.dataset.row.slice(5)));
    const row = Number(group.dataset.row);
    if (event.target.closest('.fold')) toggle(row);
    else openPosition(row);
  });
  live.addEventListener('wheel', event => {
    if (!event.ctrlKey && !event.metaKey && document.activeElement !== live) return;
    event.preventDefault();
    const frame = live.getBoundingClientRect();
    zoom(Math.exp(-event.deltaY / 400), event.clientX - frame.left, event.clientY - frame.top);
  }, { passive: false });
  live.addEventListener('keydown', keyInChart);
  new ResizeObserver(() => {
    drawnFor = null;
    if (moved) draw();
    else fit();
  }).observe(live);
}
