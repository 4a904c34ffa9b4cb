import { endLines, hopLines, leftOutLines, wayLines } from './box-words.ts';
import { leaveOut } from './leave-out.ts';
import { mermaidLabel } from './mermaid-text.ts';
import { boxesOf, type Below, type HopBox, type Picture, type Standing } from './picture.ts';

/** Nobody reads a tree with more hops; of a larger one, which is incomplete anyway, this few are drawn. */
const MAX_HOPS = 40;
const TOP_HOPS = 20;

/** Mermaid does not draw longer text. @see https://mermaid.js.org/config/schema-docs/config.html (maxTextSize) */
const MAX_CHARACTERS = 50_000;

/** Close together, since there may be many boxes, and wide enough for a line of theirs. */
const LAYOUT = '%%{init: {"flowchart": {"nodeSpacing": 14, "rankSpacing": 40, "padding": 8, "wrappingWidth": 320}}}%%';

/** If more branches than this carry the same, it is shown once, in the box where they begin. */
const MAX_SAME = 3;

/**
 * Colors that can be read on a light page and on a dark one: every box has its own background, and its own text on it.
 * What they say is also said in words, and by the line around the box.
 */
const CLASSES: Readonly<Record<string, string>> = {
  source: 'fill:#fff8c5,stroke:#9a6700,color:#3b2300',
  planned: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
  done: 'fill:#dafbe1,stroke:#1a7f37,color:#0f3d1c',
  failed: 'fill:#ffebe9,stroke:#cf222e,stroke-width:5px,color:#82071e',
  untried: 'fill:#eaeef2,stroke:#6e7781,stroke-dasharray:6 4,color:#424a53',
};

/**
 * A picture as a Mermaid flowchart, without a fence. A chain goes down the page; a tree goes to the right, so that its
 * ends stand below each other however many they are. Of a large tree the top is drawn, and whatever failed first.
 */
export function mermaidOf(picture: Picture): string {
  for (let max = boxesOf(picture).length > MAX_HOPS ? TOP_HOPS : MAX_HOPS; ; max = Math.floor(max / 2)) {
    const text = new Flowchart(leaveOut(picture, max)).text();
    if (text.length <= MAX_CHARACTERS || max === 0) {
      return text;
    }
  }
}

/** The lines of one flowchart. Names of boxes are ours, and every text from outside is in a quoted label. */
class Flowchart {
  readonly #picture: Picture;
  readonly #lines: string[] = [];
  readonly #members = new Map<string, string[]>();
  #boxes = 0;
  #arrows = 0;
  readonly #failedArrows: number[] = [];

  constructor(picture: Picture) {
    this.#picture = picture;
  }

  text(): string {
    const { source } = this.#picture;
    const isTree = boxesOf(this.#picture).some(({ branches }) => branches.length > 1);
    const mark = source.standing === 'failed' ? '✗ FAILED: ' : '';
    const lines = [`${mark}${source.name}`, ...(source.provesMfa === true ? ['MFA by GetSessionToken'] : [])];
    const root = this.#box(source.standing === 'failed' ? 'failed' : 'source', ['([', '])'], lines);
    this.#below(root, this.#picture);
    return [
      LAYOUT,
      `flowchart ${isTree || this.#picture.branches.length > 1 ? 'LR' : 'TB'}`,
      '  accTitle: Role chain',
      ...this.#lines.map((line) => `  ${line}`),
      ...[...this.#members].map(([name, boxes]) => `  class ${boxes.join(',')} ${name}`),
      ...[...this.#members.keys()].map((name) => `  classDef ${name} ${CLASSES[name] ?? ''}`),
      ...(this.#failedArrows.length === 0
        ? []
        : [`  linkStyle ${this.#failedArrows.join(',')} stroke:#cf222e,stroke-width:3px`]),
      '',
    ].join('\n');
  }

  #below(name: string, part: Below, saysWay = true): void {
    for (const box of part.branches) {
      const shared = sharedWay(box);
      const isEnd = box.ends.some(({ kind }) => kind === 'target');
      const lines = [...hopLines(box), ...(shared.length === 0 ? [] : ['passes on:', ...shared])];
      const next = this.#box(box.standing, isEnd ? ['(', ')'] : ['[', ']'], lines);
      this.#arrow(name, next, box.standing, saysWay ? wayLines(box) : []);
      this.#below(next, box, shared.length === 0);
    }
    for (const end of part.ends.filter(({ kind }) => kind === 'job')) {
      this.#arrow(name, this.#box(end.standing, ['([', '])'], endLines(end)), end.standing, []);
    }
    if (part.leftOut !== undefined) {
      this.#arrow(name, this.#box('untried', ['[[', ']]'], leftOutLines(part.leftOut)), 'untried', []);
    }
  }

  #box(standing: Standing | 'source', [open, close]: readonly [string, string], lines: readonly string[]): string {
    const name = `n${this.#boxes++}`;
    const member = standing === 'reached' ? 'untried' : standing;
    this.#members.set(member, [...(this.#members.get(member) ?? []), name]);
    this.#lines.push(`${name}${open}${mermaidLabel(lines)}${close}`);
    return name;
  }

  #arrow(from: string, to: string, standing: Standing, way: readonly string[]): void {
    const line = standing === 'failed' ? '--x' : standing === 'untried' ? '-.->' : '-->';
    if (standing === 'failed') {
      this.#failedArrows.push(this.#arrows);
    }
    this.#arrows++;
    this.#lines.push(`${from} ${line}${way.length === 0 ? '' : `|${mermaidLabel(way)}|`} ${to}`);
  }
}

/** What all of many branches carry; empty if they differ, or are few. */
function sharedWay({ branches }: HopBox): readonly string[] {
  const [first, ...others] = branches.map(wayLines);
  const isShared = others.every((way) => way.join('\n') === first?.join('\n'));
  return branches.length > MAX_SAME && isShared ? (first ?? []) : [];
}
