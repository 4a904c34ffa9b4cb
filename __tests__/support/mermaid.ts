/** A flowchart parser that knows only what this program writes: anything else is an error. */

/** A parsed flowchart. */
export interface ReadFlowchart {
  readonly direction: string;
  /** The lines of each box, as shown, by the name of the box. */
  readonly boxes: ReadonlyMap<string, readonly string[]>;
  readonly arrows: readonly ReadArrow[];
  /** The class of each box. */
  readonly classes: ReadonlyMap<string, string>;
  /** The arrows that are drawn in red. */
  readonly failedArrows: readonly number[];
}

interface ReadArrow {
  readonly from: string;
  readonly to: string;
  readonly line: '-->' | '--x' | '-.->';
  readonly label: readonly string[];
}

/** What a label may contain: letters, numbers, spaces, punctuation, Mermaid's codes, and line breaks. */
const LABEL = String.raw`"((?:[\p{L}\p{N} ]|(?<=[A-Za-z0-9])[-/:_](?=[A-Za-z0-9])|#\d+;|<br\/>)*)"`;
const BOX = new RegExp(String.raw`^  (n\d+)(?:\[${LABEL}\]|\(${LABEL}\)|\(\[${LABEL}\]\)|\[\[${LABEL}\]\])$`, 'u');
const ARROW = new RegExp(String.raw`^  (n\d+) (-->|--x|-\.->)(?:\|${LABEL}\|)? (n\d+)$`, 'u');
const CLASS = /^ {2}class (n\d+(?:,n\d+)*) (source|planned|done|failed|untried)$/;
const CLASS_DEFINITION = /^ {2}classDef (?:source|planned|done|failed|untried) [a-z0-9:#, -]+$/;
const LINKS = /^ {2}linkStyle (\d+(?:,\d+)*) [a-z0-9:#, -]+$/;

/** Parses a flowchart. @throws Error for a line that this program would not write */
export function readFlowchart(text: string): ReadFlowchart {
  const [layout = '', head = '', title = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const direction = /^flowchart (TB|LR)$/.exec(head)?.[1];
  if (
    !/^%%\{init: [a-zA-Z0-9"{}:, ]+\}%%$/.test(layout) ||
    direction === undefined ||
    title !== '  accTitle: Role chain'
  ) {
    throw new Error(`not the head of a flowchart: ${layout}\n${head}\n${title}`);
  }
  const boxes = new Map<string, readonly string[]>();
  const arrows: ReadArrow[] = [];
  const classes = new Map<string, string>();
  const failedArrows: number[] = [];
  for (const line of lines) {
    const box = BOX.exec(line);
    const arrow = ARROW.exec(line);
    const member = CLASS.exec(line);
    const links = LINKS.exec(line);
    if (box !== null) {
      const [, name = '', ...labels]: readonly (string | undefined)[] = box;
      if (boxes.has(name)) {
        throw new Error(`two boxes ${name}`);
      }
      boxes.set(name, shown(labels.find((label) => label !== undefined) ?? ''));
    } else if (arrow !== null) {
      const [, from = '', way = '', label, to = ''] = arrow;
      arrows.push({ from, to, line: way as ReadArrow['line'], label: label === undefined ? [] : shown(label) });
    } else if (member !== null) {
      member[1]?.split(',').forEach((name) => classes.set(name, member[2] ?? ''));
    } else if (links !== null) {
      failedArrows.push(...(links[1]?.split(',').map(Number) ?? []));
    } else if (!CLASS_DEFINITION.test(line)) {
      throw new Error(`not a line of a flowchart: ${line}`);
    }
  }
  return { direction, boxes, arrows, classes, failedArrows };
}

/** The lines of a label with codes decoded, as Mermaid shows them. */
function shown(label: string): readonly string[] {
  return label
    .split('<br/>')
    .map((line) => line.replace(/#(\d+);/g, (_code, point: string) => String.fromCodePoint(Number(point))));
}
