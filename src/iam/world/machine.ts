/** What a machine offers to the programs on it: the `machine` section of a world file. */

import * as v from 'valibot';
import { text } from './fields.ts';
import { section } from './section.ts';

const roleArn = v.pipe(text, v.regex(/^arn:[\w-]+:iam::\d{12}:role\//, 'must be the ARN of a role'));

/** An EC2 instance. Without a role it has no instance profile. */
const instance = v.pipe(
  section({
    id: v.optional(text, 'i-0123456789abcdef0'),
    role: v.optional(roleArn),
    /** Whether requests without a session token (IMDSv1) are answered. */
    'allows-v1': v.optional(v.boolean('must be true or false'), false),
  }),
  v.transform(({ id, role, 'allows-v1': allowsV1 }) => ({ id, role, allowsV1 })),
);

const association = v.pipe(
  section({ namespace: text, 'service-account': text, role: roleArn }),
  v.transform(({ namespace, 'service-account': serviceAccount, role }) => ({ namespace, serviceAccount, role })),
);

/** An EKS cluster, and which service account of it gets which role. */
const podIdentity = section({
  cluster: v.pipe(text, v.regex(/^arn:[\w-]+:eks:[\w-]+:\d{12}:cluster\//, 'must be the ARN of an EKS cluster')),
  associations: v.array(association, 'must be a list'),
});

const assignment = v.pipe(
  section({
    account: v.pipe(text, v.regex(/^\d{12}$/, 'must be an account id: twelve digits, in quotes')),
    'permission-set': text,
    role: roleArn,
  }),
  v.transform(({ account, 'permission-set': permissionSet, role }) => ({ account, permissionSet, role })),
);

/** One user of IAM Identity Center, who has signed in on this machine: what `aws sso login` has cached. */
const identityCenter = v.pipe(
  section({
    user: v.optional(text, 'ada'),
    'access-token': text,
    'client-id': text,
    'client-secret': text,
    'refresh-token': text,
    assignments: v.array(assignment, 'must be a list'),
  }),
  v.transform((file) => ({
    user: file.user,
    accessToken: file['access-token'],
    clientId: file['client-id'],
    clientSecret: file['client-secret'],
    refreshToken: file['refresh-token'],
    assignments: file.assignments,
  })),
);

/** One session of `aws login`: what that has cached. */
const awsLogin = v.pipe(
  section({ role: roleArn, 'session-name': v.optional(text, 'ada'), 'client-id': text, 'refresh-token': text }),
  v.transform((file) => ({
    role: file.role,
    sessionName: file['session-name'],
    clientId: file['client-id'],
    refreshToken: file['refresh-token'],
  })),
);

/** The schema of the section. */
export const machineSchema = v.pipe(
  section({
    instance: v.optional(v.nullish(instance, {})),
    'pod-identity': v.optional(podIdentity),
    'identity-center': v.optional(identityCenter),
    'aws-login': v.optional(awsLogin),
  }),
  v.transform((file) => ({
    instance: file.instance,
    podIdentity: file['pod-identity'],
    identityCenter: file['identity-center'],
    awsLogin: file['aws-login'],
  })),
);

/** A machine, as the world file describes it. Each part is undefined if the machine lacks it. */
export type Machine = Readonly<v.InferOutput<typeof machineSchema>>;

/** What the world file reveals of a machine's secrets. */
export function secretsOfMachine({ identityCenter, awsLogin }: Partial<Machine> = {}): readonly string[] {
  return [
    ...(identityCenter === undefined
      ? []
      : [identityCenter.accessToken, identityCenter.clientSecret, identityCenter.refreshToken]),
    ...(awsLogin === undefined ? [] : [awsLogin.refreshToken]),
  ];
}
