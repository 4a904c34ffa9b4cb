import { sanitize } from '../request/templates.ts';
import { TEMPLATE_VARIABLES, type JobFacts, type TemplateVariable } from '../core/job-facts.ts';

/** The variables whose value another run may not share. */
const OF_A_RUN: readonly TemplateVariable[] = TEMPLATE_VARIABLES.filter(
  (name) => name !== 'workflow' && name !== 'job',
);

/** A shorter value stands in a name by chance. */
const MIN_LENGTH = 3;

/**
 * A session name with placeholders where it has a value of the job: `deploy-mona-42000001` as `deploy-{actor}-{run_id}`.
 * The name as it is, if it has none. A value counts as a whole word only,
 * the longest first where one holds another.
 */
export function asTemplate(sessionName: string, job: JobFacts): string {
  const values = OF_A_RUN.flatMap((name) => {
    const value = sanitize(job[name] ?? '', 'roleSessionName');
    return value.length < MIN_LENGTH ? [] : [{ name, value }];
  }).sort((left, right) => right.value.length - left.value.length);
  return values.reduce(
    (text, { name, value }) => text.replace(wholeWord(value), (found) => found.replace(value, () => `{${name}}`)),
    sessionName,
  );
}

/** A value that no letter or digit goes on before or after, outside of placeholders that are there already. */
function wholeWord(value: string): RegExp {
  const literal = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![A-Za-z0-9{_])${literal}(?![A-Za-z0-9}_])`, 'g');
}
