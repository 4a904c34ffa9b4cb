/** `action.yml` and `plan/action.yml`, made from the tables of inputs and outputs, so that it cannot say anything else than the code does. */
import { stringify } from 'yaml';
import { INPUTS, inputsOf, type ActionName } from '../../src/request/inputs.ts';
import { OUTPUTS, PLAN_OUTPUTS } from '../../src/sink/outputs.ts';
import type { InputDefinition } from '../../src/request/inputs/definition.ts';

const HEADER = '# Made from src/request/inputs/ and src/sink/outputs.ts by `npm run docs`. Edit those.\n\n';

/** What a runner reads of an action beside its inputs and outputs. */
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
      // Without always(), a condition of one's own would be left out after a failure, when cleaning up matters most.
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
  const inputs = Object.fromEntries(inputsOf(action).map(inputEntry));
  return (
    HEADER +
    stringify({ name, description, branding, inputs, outputs: Object.fromEntries(described), runs }, { lineWidth: 0 })
  );
}

/**
 * Whether action.yml calls an input required. GitHub does not enforce it, but editors and linters do: an input that an
 * environment variable can stand in for must not be called so, or they refuse workflows that run.
 */
function isRequired({ required, fallback }: InputDefinition): boolean {
  return required === true && fallback === undefined;
}

function inputEntry(name: keyof typeof INPUTS): readonly [string, unknown] {
  const definition: InputDefinition = INPUTS[name];
  const { description, default: preset } = definition;
  return [
    name,
    { description, required: isRequired(definition), ...(preset === undefined ? {} : { default: preset }) },
  ];
}
