/** The managed policies that AssumeRoot takes, each for one task. Source: IAM User Guide, "Centrally manage root access". */
export const ROOT_TASK_POLICIES = [
  'IAMAuditRootUserCredentials',
  'IAMCreateRootUserPassword',
  'IAMDeleteRootUserCredentials',
  'S3UnlockBucketPolicy',
  'SQSUnlockQueuePolicy',
] as const;

const PATH = 'policy/root-task/';

/** The ARN of a task policy: AWS's own, so without an account. */
export function rootTaskPolicyArn(name: string, partition: string): string {
  return `arn:${partition}:iam::aws:${PATH}${name}`;
}

/** The name of the task policy that a name or an ARN means; undefined if AWS has none of the name. */
export function rootTaskPolicyName(text: string): (typeof ROOT_TASK_POLICIES)[number] | undefined {
  const name = text.replace(/^arn:[a-z-]+:iam::aws:policy\/root-task\//, '');
  return ROOT_TASK_POLICIES.find((each) => each === name);
}
