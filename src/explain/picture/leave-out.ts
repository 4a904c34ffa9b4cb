import { type Below, type HopBox, type LeftOut, boxesOf, endsOf } from './picture.ts';

/**
 * Limits a picture to a number of hops: those on the way to a failure first, then from the top of the tree down. What is
 * left out is counted where it would have been drawn.
 */
export function leaveOut<Root extends Below>(root: Root, max: number): Root {
  const kept = new Set<HopBox>();
  const keep = (boxes: readonly HopBox[]): void => {
    const missing = boxes.filter((box) => !kept.has(box));
    if (kept.size + missing.length <= max) {
      missing.forEach((box) => kept.add(box));
    }
  };
  waysToFailures(root).forEach(keep);
  for (let level = root.branches; level.length > 0; level = level.flatMap(({ branches }) => branches)) {
    level = level.filter((box) => {
      keep([box]);
      return kept.has(box);
    });
  }
  return cut(root, kept);
}

/** The boxes on the way to each that failed, from the top. */
function waysToFailures({ branches }: Below): readonly (readonly HopBox[])[] {
  return branches.flatMap((box) => [
    ...(box.standing === 'failed' ? [[box]] : []),
    ...waysToFailures(box).map((way) => [box, ...way]),
  ]);
}

function cut<Part extends Below>(part: Part, kept: ReadonlySet<HopBox>): Part {
  const { branches } = part;
  const gone = branches.filter((box) => !kept.has(box));
  return {
    ...part,
    branches: branches.filter((box) => kept.has(box)).map((box) => cut(box, kept)),
    ...(gone.length === 0 ? {} : { leftOut: countOf(gone) }),
  };
}

function countOf(gone: readonly HopBox[]): LeftOut {
  const all = gone.flatMap((box) => [box, ...boxesOf(box)]);
  return {
    hops: all.length,
    targets: gone.reduce((sum, box) => sum + endsOf(box).length, 0),
    failed: gone.reduce((sum, box) => sum + failedTargets(box, false), 0),
  };
}

function failedTargets({ standing, ends, branches }: HopBox, isBeyondFailure: boolean): number {
  const isFailed = isBeyondFailure || standing === 'failed';
  const own = isFailed ? ends.length : 0;
  return own + branches.reduce((sum, box) => sum + failedTargets(box, isFailed), 0);
}
