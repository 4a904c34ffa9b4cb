import { ofCli } from '../support/fake-aws.ts';
import { policies, printed, type Printed } from '../support/output.ts';
import { ofCloudFormation, ofJson, ofTerraform, type Made } from '../support/read-formats.ts';
import { SHAPES, type Shape } from '../support/shapes.ts';
import { ANYWHERE } from '../../support/anywhere-world.ts';
import { testOnPosix } from '../../support/where.ts';

const COMMON = { flags: [], claims: {}, strangers: {} };
const TO_ROOT = {
  'aws-region': 'eu-central-1',
  'role-to-assume': 'arn:aws:iam::111111111111:role/entry',
  'role-chain':
    '[{role: "arn:aws:iam::222222222222:role/hub", tags: {Team: a}}, {root: "444444444444", task-policy: S3UnlockBucketPolicy}]',
};

/** Chains that start from what is no token and no credentials, and end at a root user. */
const PROOFS: readonly Shape[] = [
  {
    name: 'a SAML assertion',
    inputs: {
      ...TO_ROOT,
      'saml-assertion-file': 'x',
      'saml-provider-arn': 'arn:aws:iam::111111111111:saml-provider/idp',
    },
    ...COMMON,
  },
  {
    name: 'a certificate',
    inputs: {
      ...TO_ROOT,
      certificate: 'cert.pem',
      'private-key': 'job.key',
      'trust-anchor-arn': ANYWHERE.anchor,
      'roles-anywhere-profile-arn': ANYWHERE.profile,
    },
    ...COMMON,
  },
];

async function textOf(shape: Shape, format: string): Promise<string> {
  const { status, stdout, stderr } = await policies(shape, '--format', format);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return stdout;
}

/** The ARNs of all roles and providers. */
function arnsOf({ accounts }: Printed): readonly string[] {
  return Object.entries(accounts).flatMap(
    ([id, { partition = 'aws', roles = {}, 'oidc-providers': providers = [], 'saml-providers': saml = {} }]) => [
      ...Object.keys(saml).map((name) => `arn:${partition}:iam::${id}:saml-provider/${name}`),
      ...Object.entries(roles).map(([name, { path = '/' }]) => `arn:${partition}:iam::${id}:role${path}${name}`),
      ...providers.map(({ url }) => `arn:${partition}:iam::${id}:oidc-provider/${url.replace('https://', '')}`),
    ],
  );
}

/** A thing that is there already keeps its path; a SAML provider has nothing else that the chain needs. */
function withoutPaths(made: Made): Made {
  return Object.fromEntries(
    Object.entries(made)
      .filter(([, thing]) => Object.keys(thing).length > 0)
      .map(([key, thing]) => [key, Object.fromEntries(Object.entries(thing).filter(([name]) => name !== 'path'))]),
  );
}

describe.each([...SHAPES, ...PROOFS])('for $name', (shape) => {
  test('Terraform makes what the JSON says', async () => {
    expect(ofTerraform(await textOf(shape, 'terraform'))).toEqual(ofJson(await printed(shape)));
  });

  test('CloudFormation makes what the JSON says, by the rules of YAML 1.1 and of 1.2', async () => {
    const expected = ofJson(await printed(shape));
    const text = await textOf(shape, 'cloudformation');
    expect(ofCloudFormation(text, '1.1')).toEqual(expected);
    expect(ofCloudFormation(text, '1.2')).toEqual(expected);
  });

  testOnPosix('the script makes what the JSON says, where there is nothing and where there is all of it', async () => {
    const expected = ofJson(await printed(shape));
    const text = await textOf(shape, 'cli');
    expect(ofCli(text)).toEqual(expected);
    expect(ofCli(text, arnsOf(await printed(shape)))).toEqual(withoutPaths(expected));
  });
});
