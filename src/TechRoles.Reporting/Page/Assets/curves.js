// Curves of dotted lines around boxes, as in the library (DottedCurves, DottedLanes, BoxGate): the nearest plain curve that none hides, or
// else a way along the lanes between boxes.
const gridCell = 200, clear = 3, sharp = 26, mostLaneBoxes = 400, turnCost = 40, radius = 10;
const taxi = (one, other) => Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]);

// The gates of a box: where, which way leads away, and how far off its lane is.
function gatesOf(box) {
  const third = box.y + Math.floor(box.height / 3), bottom = box.y + box.height, near = box.x + boxWidth / 4, far = box.x + boxWidth * 3 / 4;
  return [[far, box.y, 0, -1, 4], [far, bottom, 0, 1, 4], [box.x + boxWidth, third, 1, 0, 8], [box.x, third, -1, 0, 11], [near, box.y, 0, -1, 4], [near, bottom, 0, 1, 4]];
}

const away = ([x, y, right, down], by) => [x + right * by, y + down * by], laneOf = gate => away(gate, gate[4]);

// Finds curves between some boxes of a picture of a size.
function* curvesBetween(boxes, size) {
  const near = new Map(), cellOf = (x, y) => Math.trunc(x / gridCell) * 100003 + Math.trunc(y / gridCell), areMany = boxes.length > mostLaneBoxes;
  let lanes = null;
  for (let at = 0; at < boxes.length; at++) {
    if (at % pieceLength === 0) yield;
    const box = boxes[at];
    for (let x = box.x - clear; x < box.x + boxWidth + clear + gridCell; x += gridCell) {
      for (let y = box.y - clear; y < box.y + box.height + clear + gridCell; y += gridCell) {
        const cell = cellOf(x, y);
        if (!near.has(cell)) near.set(cell, []);
        near.get(cell).push(box);
      }
    }
  }
  return (box, manager) => {
    const isHidden = (x, y) => x < 0 || y < 0 || x > size.width || y > size.height || (near.get(cellOf(x, y)) || []).some(other => {
      const room = other === box || other === manager ? 0 : clear;
      return x > other.x - room && x < other.x + boxWidth + room && y > other.y - room && y < other.y + other.height + room;
    });
    const pairs = gatesOf(box).flatMap(start => gatesOf(manager).map(end => ({ start, end, distance: taxi(away(start, 20), away(end, 20)) })));
    pairs.sort((one, other) => one.distance - other.distance);
    let best = null, least = Infinity;
    for (const { start, end, distance } of pairs) {
      for (const bend of [Math.max(sharp, Math.floor(distance / 3)), sharp]) {
        const points = [start.slice(0, 2), away(start, bend), away(end, bend), end.slice(0, 2)];
        const steps = Math.min(areMany ? 120 : 1000, Math.max(24, Math.floor(distance / 4))), all = steps ** 3;
        let hidden = 0;
        for (let done = 0; done <= steps && hidden < least; done++) {
          const rest = steps - done, one = rest ** 3, two = 3 * rest * rest * done, three = 3 * rest * done * done, four = done ** 3;
          const at = side => Math.trunc((one * points[0][side] + two * points[1][side] + three * points[2][side] + four * points[3][side]) / all);
          if (isHidden(at(0), at(1))) hidden++;
        }
        if (hidden < least) { best = points; least = hidden; }
        if (least === 0) return best;
      }
    }
    if (areMany) return best;
    lanes ??= lanesOf(boxes);
    return wayAlong(lanes, box, manager) || best;
  };
}

function lanesOf(boxes) {
  const gates = boxes.flatMap(gatesOf).map(laneOf), sorted = side => [...new Set(gates.map(gate => gate[side]))].sort((one, other) => one - other);
  const across = sorted(0), down = sorted(1), shutAcross = new Uint8Array(across.length * down.length), shutDown = shutAcross.slice();
  const first = (list, place) => { const at = list.findIndex(lane => lane >= place); return at < 0 ? list.length : at; };
  const shut = (list, x, y) => { if (x >= 0 && y >= 0) list[y * across.length + x] = 1; };
  for (const box of boxes) {
    const left = first(across, box.x - clear + 1), right = first(across, box.x + boxWidth + clear);
    const top = first(down, box.y - clear + 1), bottom = first(down, box.y + box.height + clear);
    for (let y = top; y < bottom; y++) for (let x = left - 1; x < right; x++) shut(shutAcross, x, y);
    for (let y = top - 1; y < bottom; y++) for (let x = left; x < right; x++) shut(shutDown, x, y);
  }
  const numbers = [across, down].map(list => new Map(list.map((lane, at) => [lane, at])));
  const stateAt = gate => { const [x, y] = laneOf(gate); return (numbers[1].get(y) * across.length + numbers[0].get(x)) * 2 + (gate[3] !== 0 ? 1 : 0); };
  return { across, down, shutAcross, shutDown, stateAt, pointOf: crossing => [across[crossing % across.length], down[Math.floor(crossing / across.length)]] };
}

// A heap of [cost, state], the least first.
function makeHeap() {
  const items = [], isLess = (one, other) => one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
  const swap = (one, other) => { [items[one], items[other]] = [items[other], items[one]]; };
  return {
    push(item) {
      let at = items.push(item) - 1;
      for (let above = (at - 1) >> 1; at > 0 && isLess(items[at], items[above]); at = above, above = (at - 1) >> 1) swap(at, above);
    },
    pop() {
      if (items.length === 0) return null;
      swap(0, items.length - 1);
      const least = items.pop();
      for (let at = 0; ;) {
        let next = at;
        for (const below of [2 * at + 1, 2 * at + 2]) if (below < items.length && isLess(items[below], items[next])) next = below;
        if (next === at) return least;
        swap(at, next);
        at = next;
      }
    },
  };
}

function wayAlong(lanes, box, manager) {
  const { across, down, stateAt, pointOf } = lanes, cost = new Map(), from = new Map(), done = new Set(), open = makeHeap();
  const goals = new Map([...gatesOf(manager)].reverse().map(gate => [stateAt(gate), gate]));
  const left = ([x, y]) => Math.max(0, manager.x - 11 - x, x - manager.x - boxWidth - 8) + Math.max(0, manager.y - 4 - y, y - manager.y - manager.height - 4);
  const reach = (state, last, more) => {
    const sum = last < 0 ? 0 : cost.get(last) + more;
    if (cost.has(state) && cost.get(state) <= sum) return;
    cost.set(state, sum);
    from.set(state, last);
    open.push([sum + left(pointOf(state >> 1)), state]);
  };
  for (const gate of gatesOf(box)) reach(stateAt(gate), -1, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    const state = next[1], crossing = state >> 1, isUpright = state % 2 === 1;
    if (done.has(state)) continue;
    done.add(state);
    if (goals.has(state)) return rounded(cornersOf(lanes, state, from, box, goals.get(state)));
    const step = isUpright ? across.length : 1, shut = isUpright ? lanes.shutDown : lanes.shutAcross;
    const go = (here, there, isShut) => { if (!isShut) reach(there * 2 + state % 2, state, taxi(pointOf(here), pointOf(there))); };
    reach(state ^ 1, state, turnCost);
    if (isUpright ? Math.floor(crossing / across.length) + 1 < down.length : crossing % across.length + 1 < across.length) go(crossing, crossing + step, shut[crossing]);
    if (isUpright ? crossing >= across.length : crossing % across.length > 0) go(crossing, crossing - step, shut[crossing - step]);
  }
  return null;
}

function cornersOf(lanes, state, from, box, goal) {
  const points = [goal.slice(0, 2)];
  // Of points in a row the first and the last.
  const add = point => {
    const last = points.at(-1), before = points.at(-2);
    if (point[0] === last[0] && point[1] === last[1]) return;
    if (before && (before[0] === last[0] ? last[0] === point[0] : last[1] === point[1] && before[1] === point[1])) points[points.length - 1] = point;
    else points.push(point);
  };
  let first = state;
  for (let at = state; at >= 0; at = from.get(at)) { add(lanes.pointOf(at >> 1)); first = at; }
  add(gatesOf(box).find(gate => lanes.stateAt(gate) === first).slice(0, 2));
  return points.reverse();
}

function rounded(corners) {
  const points = [corners[0]], straight = to => points.push(points.at(-1), to, to);
  const toward = (from, to, by) => [from[0] + Math.sign(to[0] - from[0]) * by, from[1] + Math.sign(to[1] - from[1]) * by];
  for (let at = 1; at < corners.length - 1; at++) {
    const [last, corner, next] = corners.slice(at - 1, at + 2), round = Math.min(radius, Math.floor(Math.min(taxi(last, corner), taxi(corner, next)) / 2));
    straight(toward(corner, last, round));
    points.push(corner, corner, toward(corner, next, round));
  }
  straight(corners.at(-1));
  return points;
}

const curvePath = points => `M${points[0].join(',')}C${points.slice(1).map(point => point.join(',')).join(' ')}`;
