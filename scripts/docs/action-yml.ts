/** `action.yml` and `plan/action.yml`, generated from the tables of inputs and outputs, so that they always match the code. */
import { stringify } from 'yaml';
import { INPUTS, inputsOf, type ActionName } from '../../src/request/inputs.ts';
import { OUTPUTS, PLAN_OUTPUTS } from '../../src/sink/outputs.ts';
import { BLANK, type InputDefinition } from '../../src/request/inputs/definition.ts';

const HEADER = '# Made from src/request/inputs/ and src/sink/outputs.ts by `npm run docs`. Edit those.\n\n';

/** What a runner reads of an action besides its inputs and outputs. */
const ACTIONS = {
  login: {
    name: 'AWS role chain',
    description: "Turns a CI job's identity into AWS credentials, through as many role assumptions as it takes",
    branding: { icon: 'link', color: 'orange' },
    outputs: OUTPUTS,
    runs: {
      using: 'node24',
      main: 'dist/main.js',
      post: 'dist/post.js',
      // Without always(), the condition would not run after a failure, when cleaning up matters most.
      'post-if': "always() && env.AWS_SKIP_CLEANUP_STEP != 'true'",
    },
  },
  plan: {
    name: 'AWS role chain: plan',
    description: 'Makes a matrix of jobs from targets in a file or the accounts of AWS Organizations',
    branding: { icon: 'grid', color: 'orange' },
    outputs: PLAN_OUTPUTS,
    runs: { using: 'node24', main: '../dist/plan.js' },
  },
} as const;

/** The text of an action's action.yml, not yet in the formatter's style. */
export function actionYml(action: ActionName): string {
  const { name, description, branding, outputs, runs } = ACTIONS[action];
  const described = Object.entries(outputs).map(([output, text]) => [output, { description: text }] as const);
  const inputs = Object.fromEntries(inputsOf(action).map((input) => inputEntry(input, action)));
  return (
    HEADER +
    stringify({ name, description, branding, inputs, outputs: Object.fromEntries(described), runs }, { lineWidth: 0 })
  );
}

/**
 * Whether action.yml marks an input as required. GitHub does not enforce it, but editors and linters do: an input that
 * an environment variable can replace must not be marked, or they reject workflows that work.
 */
function isRequired({ required, fallback }: InputDefinition): boolean {
  return required === true && fallback === undefined;
}

function inputEntry(name: keyof typeof INPUTS, action: ActionName): readonly [string, unknown] {
  const definition: InputDefinition = INPUTS[name];
  const { description, whenEmpty } = definition;
  // The second action delivers nothing, and does not warn.
  const preset = definition.default ?? (whenEmpty !== undefined && action === 'login' ? BLANK : undefined);
  return [
    name,
    { description, required: isRequired(definition), ...(preset === undefined ? {} : { default: preset }) },
  ];
}
