/** What the diagram of a summary says, for tests. */
import { readFlowchart, type ReadFlowchart } from './mermaid.ts';
import { codeBlocksOf } from './rendered.ts';

/** The one diagram of a summary. */
export function diagramOf(summary: string): ReadFlowchart {
  const [diagram = '', ...more] = codeBlocksOf(summary, 'mermaid');
  expect(more).toEqual([]);
  return readFlowchart(diagram);
}

/** The class of each box, in order. */
export function classesOf(summary: string): readonly string[] {
  const { boxes, classes } = diagramOf(summary);
  return [...boxes.keys()].map((name) => classes.get(name) ?? '');
}
