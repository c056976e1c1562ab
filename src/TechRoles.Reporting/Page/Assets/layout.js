// Where boxes stand: the tidy tree of the library (TidyTree, DrawnForest, PictureLayout, BestLayout, PictureLines) in the same whole numbers, so that what is
// unfolded in the page stands where a drawing of it would put it. A test compares the two. Long ways are made in pieces (function*): after each, one may pause.
const boxWidth = 176, beside = 16, below = 36, margin = 24, spine = 14, columnGap = 8, legend = 28, fewestHung = 3, listIndent = 20, bearable = 0.2;
const betweenRows = 20, widest = 3, leastGain = 0.75, hardlyWider = 1.05;
const columnLengths = [1, 2, 3, 4, 6, 8, 12, 20, 40, 80, 160], pieceLength = 256;

function treeOf(parent, width, height) {
  const count = parent.length, starts = new Int32Array(count + 1), kids = new Int32Array(count), top = new Float64Array(count);
  for (const above of parent) if (above >= 0) starts[above + 1]++;
  for (let node = 0; node < count; node++) starts[node + 1] += starts[node];
  const next = starts.slice(0, count);
  for (let node = 0; node < count; node++) {
    if (parent[node] < 0) continue;
    kids[next[parent[node]]++] = node;
    top[node] = top[parent[node]] + height[parent[node]];
  }
  return { count, parent, width, height, top, starts, kids };
}

function* tidy(tree, mirrored) {
  const count = tree.count, numbers = () => new Float64Array(count), nodes = () => new Int32Array(count);
  const preliminary = numbers(), moved = numbers(), shift = numbers(), change = numbers(), leftEndMoved = numbers(), rightEndMoved = numbers();
  const leftThread = nodes().fill(-1), rightThread = nodes().fill(-1), leftEnd = nodes(), rightEnd = nodes();
  const children = node => tree.starts[node + 1] - tree.starts[node];
  const child = (node, index) => tree.kids[tree.starts[node] + (mirrored ? children(node) - 1 - index : index)];
  const bottom = node => tree.top[node] + tree.height[node];
  const nextOnLeft = node => children(node) === 0 ? leftThread[node] : child(node, 0);
  const nextOnRight = node => children(node) === 0 ? rightThread[node] : child(node, children(node) - 1);

  function move(node, index, touched, distance) {
    const one = child(node, index);
    moved[one] += distance;
    leftEndMoved[one] += distance;
    rightEndMoved[one] += distance;
    if (touched === index - 1) return;
    const between = index - touched, each = Math.trunc(distance / between);
    shift[child(node, touched + 1)] += each;
    shift[one] -= each;
    change[one] -= each * (between - 1);
  }

  function separate(node, index, reach) {
    let right = child(node, index - 1), left = child(node, index), rightSum = moved[right], leftSum = moved[left], at = reach.length - 1;
    while (right >= 0 && left >= 0) {
      if (bottom(right) > reach[at][0]) at--;
      const distance = rightSum + preliminary[right] + tree.width[right] - (leftSum + preliminary[left]);
      if (distance > 0) {
        leftSum += distance;
        move(node, index, reach[at][1], distance);
      }
      const rightBottom = bottom(right), leftBottom = bottom(left);
      if (rightBottom <= leftBottom && (right = nextOnRight(right)) >= 0) rightSum += moved[right];
      if (rightBottom >= leftBottom && (left = nextOnLeft(left)) >= 0) leftSum += moved[left];
    }
    const first = child(node, 0), one = child(node, index);
    if (right < 0 && left >= 0) {
      const end = leftEnd[first], difference = leftSum - moved[left] - leftEndMoved[first];
      leftThread[end] = left;
      moved[end] += difference;
      preliminary[end] -= difference;
      leftEnd[first] = leftEnd[one];
      leftEndMoved[first] = leftEndMoved[one];
    } else if (right >= 0 && left < 0) {
      const end = rightEnd[one], before = child(node, index - 1), difference = rightSum - moved[right] - rightEndMoved[one];
      rightThread[end] = right;
      moved[end] += difference;
      preliminary[end] -= difference;
      rightEnd[one] = rightEnd[before];
      rightEndMoved[one] = rightEndMoved[before];
    }
  }

  function settle(node) {
    const many = children(node);
    if (many === 0) { leftEnd[node] = rightEnd[node] = node; return; }
    const reach = [[bottom(leftEnd[child(node, 0)]), 0]];
    for (let index = 1; index < many; index++) {
      const lowest = bottom(rightEnd[child(node, index)]);
      separate(node, index, reach);
      while (reach.length > 0 && lowest >= reach[reach.length - 1][0]) reach.pop();
      reach.push([lowest, index]);
    }
    const first = child(node, 0), last = child(node, many - 1);
    preliminary[node] = Math.trunc((preliminary[first] + moved[first] + moved[last] + preliminary[last] + tree.width[last]) / 2) - Math.trunc(tree.width[node] / 2);
    leftEnd[node] = leftEnd[first];
    leftEndMoved[node] = leftEndMoved[first];
    rightEnd[node] = rightEnd[last];
    rightEndMoved[node] = rightEndMoved[last];
  }

  const place = numbers(), sums = numbers();
  function put(node) {
    sums[node] = moved[node] + (tree.parent[node] >= 0 ? sums[tree.parent[node]] : 0);
    place[node] = preliminary[node] + sums[node];
    let distance = 0, sum = 0;
    for (let index = 0; index < children(node); index++) {
      const one = child(node, index);
      distance += shift[one];
      sum += distance + change[one];
      moved[one] += sum;
    }
  }

  for (let node = count - 1; node >= 0; node--) {
    settle(node);
    if (node % pieceLength === 0) yield;
  }
  for (let node = 0; node < count; node++) {
    put(node);
    if (node % pieceLength === 0) yield;
  }
  return place;
}

function* leftEdges(tree) {
  const one = yield* tidy(tree, false), other = yield* tidy(tree, true);
  let least = Infinity;
  for (let node = 0; node < tree.count; node++) {
    one[node] += -other[node] - tree.width[node];
    if (one[node] < least) least = one[node];
  }
  for (let node = 0; node < tree.count; node++) one[node] = Math.trunc((one[node] - least) / 2);
  return one;
}

// Which row each of some tops stands in: the first rows have one more where it does not come out even.
function rowsOf(tops, rows) {
  const each = Math.floor(tops / rows), longer = tops % rows;
  return Array.from({ length: tops }, (_, top) => top < longer * (each + 1) ? Math.floor(top / (each + 1)) : longer + Math.floor((top - longer * (each + 1)) / each));
}

// Boxes with a parent (an index before their own, or -1) and a height get x, y and how far they are indented where they hang (else -1);
// given is the size of the whole.
function* layOut(boxes) {
  const best = yield* bestPlace(yield* shownTree(boxes));
  boxes.forEach((box, index) => { box.x = best.x[index]; box.y = best.y[index]; box.indent = best.indent[index]; });
  return { width: best.width, height: best.height };
}

// How deep each box stands, whether it leads, how many of those below it do not, and the order in which they are read.
function* shownTree(boxes) {
  const depth = new Int32Array(boxes.length), leaves = new Int32Array(boxes.length), leads = new Uint8Array(boxes.length), below = [], tops = [], order = [];
  boxes.forEach((box, index) => {
    if (box.parent < 0) { tops.push(index); return; }
    leads[box.parent] = 1;
    depth[index] = depth[box.parent] + 1;
    (below[box.parent] ??= []).push(index);
  });
  boxes.forEach((box, index) => { if (box.parent >= 0 && !leads[index]) leaves[box.parent]++; });
  yield;
  for (const open = [...tops].reverse(); open.length > 0;) {
    const box = open.pop(), own = below[box] || [];
    order.push(box);
    for (let at = own.length - 1; at >= 0; at--) open.push(own[at]);
  }
  yield;
  return { boxes, depth, leaves, leads, order, tops: tops.length, levels: boxes.length === 0 ? 0 : depth.reduce((one, other) => Math.max(one, other), 0) + 1 };
}

// The first number for which something holds that holds for all after it; the last one where it holds for none.
function* firstThat(last, holds) {
  let low = 0, high = last;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (yield* holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function* bestPlace(shown) {
  const tried = new Map(), shapeOf = placed => placed.width / placed.height, last = columnLengths.length - 1;
  function* at(levels, length) {
    const key = levels * 100 + length;
    if (!tried.has(key)) tried.set(key, yield* place(shown, levels, columnLengths[length], false));
    return tried.get(key);
  }
  function* withLevels(levels) {
    let length = yield* firstThat(last, function* (one) { return shapeOf(yield* at(levels, one)) <= widest; });
    if (length > 0 && (yield* at(levels, length - 1)).strain <= (yield* at(levels, length)).strain) length--;
    const most = (yield* at(levels, length)).width * hardlyWider;
    return yield* at(levels, yield* firstThat(length, function* (shorter) { return (yield* at(levels, shorter)).width <= most; }));
  }
  function* hang(levels) {
    let low = 1, high = levels - 1;
    while (low < high) {
      const middle = Math.floor((low + high + 1) / 2);
      if (shapeOf(yield* at(middle, last)) <= widest) low = middle;
      else high = middle - 1;
    }
    return yield* withLevels(low);
  }
  const levels = Math.max(1, shown.levels), narrowest = yield* at(levels, last);
  if (shown.tops === 1 && levels >= 3 && shapeOf(narrowest) > widest && narrowest.strain > bearable) {
    const whole = yield* hang(levels);
    return whole.strain < narrowest.strain ? whole : yield* withLevels(levels);
  }
  const best = yield* withLevels(levels);
  if (shapeOf(best) <= widest) return best;
  if (shown.tops > 1) {
    let broken = 0;
    for (let length = 1; length <= last; length++) if ((yield* at(levels, length)).strainInRows < (yield* at(levels, broken)).strainInRows) broken = length;
    const inOne = yield* at(levels, broken);
    if (inOne.needed > 1 && inOne.strainInRows < best.strain) return yield* place(shown, levels, columnLengths[broken], true);
  }
  if (best.strain <= bearable || levels < 3) return best;
  const hung = yield* hang(levels);
  return hung.strain < best.strain ? hung : best;
}

const strainOf = shape => shape < 1 ? 1 / shape - 1 : shape > widest ? shape / widest - 1 : 0;

// Trees each for itself, which stand beside each other, or in as many rows as they need (DrawnForest).
function inRows(tree, left, areMany) {
  const treeOf = new Int32Array(tree.count), trees = [];
  for (let node = 0; node < tree.count; node++) {
    const first = left[node], last = first + tree.width[node], tall = tree.top[node] + tree.height[node];
    if (tree.parent[node] < 0) {
      treeOf[node] = trees.length;
      trees.push({ first, last, tall });
      continue;
    }
    const own = trees[treeOf[node] = treeOf[tree.parent[node]]];
    own.first = Math.min(own.first, first);
    own.last = Math.max(own.last, last);
    own.tall = Math.max(own.tall, tall);
  }
  let allWide = 0, area = 0, widestTree = 0, tallestTree = 0;
  for (const one of trees) {
    const width = one.last - one.first;
    allWide += width;
    area += width * one.tall;
    widestTree = Math.max(widestTree, width);
    tallestTree = Math.max(tallestTree, one.tall);
  }
  allWide = Math.max(1, allWide);
  const meanTall = Math.max(1, area / allWide), needed = widestTree > leastGain * allWide ? 1
    : Math.min(Math.max(Math.ceil(Math.sqrt(allWide / widest / meanTall)), 1), Math.max(1, trees.length));
  const strainInRows = strainOf(Math.max(allWide / needed, widestTree) / Math.max(meanTall * needed, tallestTree)), rows = areMany ? needed : 1;
  const row = rowsOf(trees.length, rows), wide = new Float64Array(rows), tall = new Float64Array(rows), above = new Float64Array(rows);
  trees.forEach((one, at) => {
    one.right = wide[row[at]] - one.first;
    wide[row[at]] += one.last - one.first;
    tall[row[at]] = Math.max(tall[row[at]], one.tall + betweenRows);
  });
  const most = wide.reduce((one, other) => Math.max(one, other), 0);
  for (let one = 1; one < rows; one++) above[one] = above[one - 1] + tall[one - 1];
  trees.forEach((one, at) => { one.right += Math.floor((most - wide[row[at]]) / 2); });
  const top = new Float64Array(tree.count);
  for (let node = 0; node < tree.count; node++) {
    left[node] += trees[treeOf[node]].right;
    top[node] = tree.top[node] + above[row[treeOf[node]]];
  }
  return { top, strainInRows, needed };
}

function* place(shown, levels, length, areMany) {
  const { boxes, depth, leaves, leads, order } = shown, node = new Int32Array(boxes.length), indent = new Int32Array(boxes.length).fill(-1);
  const parents = [], widths = [], heights = [], racks = [], rackOf = new Int32Array(boxes.length).fill(-1);
  for (let read = 0; read < order.length; read++) {
    if (read % pieceLength === 0) yield;
    const box = order[read], parent = boxes[box].parent, isDeep = depth[box] >= levels;
    if (isDeep && depth[box] > levels) {
      node[box] = node[parent];
      indent[box] = indent[parent] + 1;
      racks[node[box]].push(box);
    } else if (isDeep || (length > 1 && parent >= 0 && !leads[box] && leaves[parent] >= fewestHung)) {
      if (rackOf[parent] < 0) {
        rackOf[parent] = parents.length;
        parents.push(node[parent]);
        widths.push(0);
        heights.push(0);
        racks.push([]);
      }
      node[box] = rackOf[parent];
      indent[box] = 0;
      racks[node[box]].push(box);
    } else {
      node[box] = parents.length;
      parents.push(parent < 0 ? -1 : node[parent]);
      widths.push(boxWidth + beside);
      heights.push(boxes[box].height + below);
      racks.push(null);
    }
  }
  yield;
  const x = new Float64Array(boxes.length), y = new Float64Array(boxes.length);
  racks.forEach((rack, at) => {
    if (!rack) return;
    const columnWidth = spine + boxWidth + beside + listIndent * rack.reduce((most, box) => Math.max(most, indent[box]), 0);
    let right = spine, inColumn = 0, down = 0, bottom = 0;
    for (const box of rack) {
      if (indent[box] === 0 && inColumn >= length) { right += columnWidth; inColumn = 0; down = 0; }
      x[box] = right + listIndent * indent[box];
      y[box] = down;
      bottom = Math.max(bottom, down + boxes[box].height);
      down += boxes[box].height + columnGap;
      inColumn++;
    }
    widths[at] = right - spine + columnWidth;
    heights[at] = bottom + below;
  });
  yield;
  const tree = treeOf(parents, widths, heights), left = yield* leftEdges(tree), { top, strainInRows, needed } = inRows(tree, left, areMany);
  yield;
  let width = 2 * margin, height = 2 * margin;
  boxes.forEach((box, index) => {
    x[index] += left[node[index]] + margin;
    y[index] += top[node[index]] + margin;
    width = Math.max(width, x[index] + boxWidth + margin);
    height = Math.max(height, y[index] + box.height + margin);
  });
  height += legend;
  return { x, y, indent, width, height, strain: strainOf(width / height), strainInRows, needed };
}

function solidPath(box, manager) {
  const fromX = manager.x + boxWidth / 2, fromY = manager.y + manager.height, bus = fromY + 18;
  if (box.indent > 0) return `M${box.x - 5} ${fromY}V${box.y + Math.floor(box.height / 2)}H${box.x}`;
  if (box.indent === 0) {
    const middle = box.y + Math.floor(box.height / 2);
    return `M${fromX} ${fromY}V${bus}H${box.x - 7}V${middle}H${box.x}`;
  }
  const above = box.x + boxWidth / 2;
  return above === fromX ? `M${fromX} ${fromY}V${box.y}` : `M${fromX} ${fromY}V${bus}H${above}V${box.y}`;
}
