/** A name, maybe with the path or the beginning of the ARN that belong before it. */
const NAME = /^(?:(?:aws|\d{12}):)?(?:policy\/)?(?<path>(?:[\w+=,.@-]+\/)*)(?<name>[\w+=,.@-]{1,128})$/;

/** Managed policies of AWS that people give to jobs and that are not at the root: those of job functions. */
const JOB_FUNCTIONS: readonly string[] = [
  'Billing',
  'DataScientist',
  'DatabaseAdministrator',
  'NetworkAdministrator',
  'SupportUser',
  'SystemAdministrator',
  'ViewOnlyAccess',
];

/**
 * What a text that should be the ARN of a managed policy is instead, as the end of a sentence that quotes it; undefined
 * if it begins as an ARN does, or is not recognized.
 */
export function policyMeantBy(text: string, partition: string): string | undefined {
  if (text.startsWith('arn:')) {
    return /:iam::\d{12}:role\//.test(text) ? 'is the ARN of a role, not of a managed policy' : undefined;
  }
  if (text.includes('arn:')) {
    return 'does not begin with arn: as an ARN does; is there a quote, a dash or something else before it?';
  }
  if (/^[{[]/.test(text)) {
    return 'is part of the text of a policy; that goes into inline-session-policy (policy in a hop)';
  }
  const { path = '', name } = NAME.exec(text)?.groups ?? {};
  return name === undefined ? undefined : namedPolicy(path, name, partition);
}

function namedPolicy(path: string, name: string, partition: string): string {
  const ofAws = `${path === '' && JOB_FUNCTIONS.includes(name) ? 'job-function/' : path}${name}`;
  const own = `arn:${partition}:iam::111122223333:policy/${path}${name}`;
  return `is the name of a policy, not its ARN; if the policy is AWS's, that is arn:${partition}:iam::aws:policy/${ofAws}; if it is your own, it is like ${own}`;
}
