import { ofCli } from '../support/fake-aws.ts';
import { policies, printed, type Printed } from '../support/output.ts';
import { ofCloudFormation, ofJson, ofTerraform, type Made } from '../support/read-formats.ts';
import { SHAPES, type Shape } from '../support/shapes.ts';
import { testOnPosix } from '../../support/where.ts';

async function textOf(shape: Shape, format: string): Promise<string> {
  const { status, stdout, stderr } = await policies(shape, '--format', format);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return stdout;
}

/** The ARNs of all roles and providers. */
function arnsOf({ accounts }: Printed): readonly string[] {
  return Object.entries(accounts).flatMap(
    ([id, { partition = 'aws', roles = {}, 'oidc-providers': providers = [] }]) => [
      ...Object.entries(roles).map(([name, { path = '/' }]) => `arn:${partition}:iam::${id}:role${path}${name}`),
      ...providers.map(({ url }) => `arn:${partition}:iam::${id}:oidc-provider/${url.replace('https://', '')}`),
    ],
  );
}

/** A thing that is there already keeps its path. */
function withoutPaths(made: Made): Made {
  return Object.fromEntries(
    Object.entries(made).map(([key, thing]) => [
      key,
      Object.fromEntries(Object.entries(thing).filter(([name]) => name !== 'path')),
    ]),
  );
}

describe.each(SHAPES)('for $name', (shape) => {
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
