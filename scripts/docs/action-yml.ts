/** `action.yml`, made from the tables of inputs and outputs, so that it cannot say anything else than the code does. */
import { stringify } from 'yaml';
import { INPUTS, INPUT_NAMES, type InputDefinition } from '../../src/request/inputs.ts';
import { OUTPUTS } from '../../src/sink/outputs.ts';

const HEADER = '# Made from src/request/inputs.ts and src/sink/outputs.ts by `npm run docs`. Edit those.\n\n';

/** What the runner reads of the action. */
const ACTION = {
  name: 'AWS role chain',
  description: "Turns a CI job's identity into AWS credentials, through as many role assumptions as it takes",
  branding: { icon: 'link', color: 'orange' },
} as const;

const RUNS = {
  using: 'node24',
  main: 'dist/main.js',
  post: 'dist/post.js',
  // Without always(), a condition of one's own would be left out after a failure, when cleaning up matters most.
  'post-if': "always() && env.AWS_SKIP_CLEANUP_STEP != 'true'",
} as const;

/** The text of action.yml, not yet in the formatter's style. */
export function actionYml(): string {
  const action = { ...ACTION, inputs: inputs(), outputs: outputs(), runs: RUNS };
  return HEADER + stringify(action, { lineWidth: 0 });
}

/**
 * Whether action.yml calls an input required. GitHub does not enforce it, but editors and linters do: an input that an
 * environment variable can stand in for must not be called so, or they refuse workflows that run.
 */
export function isRequired({ required, fallback }: InputDefinition): boolean {
  return required === true && fallback === undefined;
}

function inputs(): Readonly<Record<string, unknown>> {
  const entries = INPUT_NAMES.map((name) => {
    const definition: InputDefinition = INPUTS[name];
    const { description, default: preset } = definition;
    return [
      name,
      { description, required: isRequired(definition), ...(preset === undefined ? {} : { default: preset }) },
    ];
  });
  return Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
}

function outputs(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]));
}
