/** The connections that a main step opens before it has read its request. */
import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { startFront, type Front, type Manners } from '../support/front.ts';
import type { Inputs, JobOptions } from '../support/job.ts';
import { networkStage } from '../support/network-stage.ts';
import { ROLES, USER } from '../support/world.ts';

/** A step that is refused: whatever it has opened, it has opened before. */
const REFUSED = { 'role-to-assume': ROLES.ci, 'role-duration-seconds': '1' };

const on = networkStage();
let fronts: readonly Front[] = [];
afterEach(() => {
  fronts.forEach((front) => {
    front.close();
  });
});

interface Doors {
  readonly tokens: Front;
  readonly sts: Front;
  readonly options: { readonly env: Readonly<Record<string, string>> };
  readonly inputs: Inputs;
}

/** Two hosts, of the OIDC endpoint and of STS, whose authority the whole process trusts. */
async function openDoors(toFirst: Manners = 'forward'): Promise<Doors> {
  const { url, idToken } = on.emulator;
  const [tokens, sts] = [await startFront(url, toFirst), await startFront(url, toFirst)];
  fronts = [tokens, sts];
  const address = new URL(idToken.requestUrl);
  address.port = new URL(tokens.url).port;
  return {
    tokens,
    sts,
    options: { env: { ACTIONS_ID_TOKEN_REQUEST_URL: address.href, NODE_EXTRA_CA_CERTS: on.caBundle } },
    inputs: { 'sts-endpoint': sts.url },
  };
}

/** How many connections each host has seen. */
function connectionsOf({ tokens, sts }: Doors): readonly number[] {
  return [tokens.connections(), sts.connections()];
}

test('are opened before the request is judged, and nothing is sent over them if it is refused', async () => {
  const doors = await openDoors();
  const job = on.job(doors.options);
  const step = await job.main({ ...REFUSED, ...doors.inputs });
  expectNothingDelivered(step, job);
  expect(errorOf(step)).toContain('role-duration-seconds');
  expect(step.stderr).toBe('');
  expect(connectionsOf(doors)).toEqual([1, 1]);
  expect(on.emulator.log).toEqual([]);
});

test('are those that the requests go over', async () => {
  const doors = await openDoors();
  const step = await on.job(doors.options).main({
    'role-to-assume': ROLES.ci,
    'role-chain': `${ROLES.hub}\n${ROLES.spoke}`,
    ...doors.inputs,
  });
  expect(step).toMatchObject({ status: 0, stderr: '' });
  expect(operationsOf(on.emulator)).toEqual(['IdToken', 'AssumeRoleWithWebIdentity', 'AssumeRole', 'AssumeRole']);
  expect(connectionsOf(doors)).toEqual([1, 1]);
});

describe('are not opened where', () => {
  type Given = (doors: Doors, proxy: string) => { readonly inputs?: Inputs; readonly env?: JobOptions['env'] };
  const cases: readonly (readonly [string, Given])[] = [
    ['an input names a proxy', (_doors, proxy) => ({ inputs: { 'http-proxy': proxy } })],
    ['it has exceptions', (_doors, proxy) => ({ inputs: { 'http-proxy': proxy, 'no-proxy': '127.0.0.1' } })],
    ['a variable names a proxy', (_doors, proxy) => ({ env: { HTTPS_PROXY: proxy } })],
    ['an input names authorities', () => ({ inputs: { 'ca-bundle': on.caBundle } })],
    ['a variable does', () => ({ env: { AWS_CA_BUNDLE: on.caBundle } })],
    [
      'the step starts from keys',
      () => ({ inputs: { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret } }),
    ],
    [
      'the OIDC endpoint speaks plain http',
      ({ tokens }) => ({ env: { ACTIONS_ID_TOKEN_REQUEST_URL: tokens.url.replace('https:', 'http:') } }),
    ],
  ];
  test.each(cases)('%s', async (_name, given) => {
    const doors = await openDoors();
    const proxy = await on.proxy();
    const { inputs = {}, env = {} } = given(doors, proxy.url);
    const job = on.job({ env: { ...doors.options.env, ...env } });
    const step = await job.main({ ...REFUSED, ...doors.inputs, ...inputs });
    expect(errorOf(step)).toContain('role-duration-seconds');
    expect(connectionsOf(doors)).toEqual([0, 0]);
    expect(proxy.requests).toEqual([]);
  });
});

test('are not opened by plan and post', async () => {
  const doors = await openDoors();
  const job = on.job(doors.options);
  await job.plan({ 'role-to-assume': ROLES.ci, ...doors.inputs });
  const main = await job.main({ 'role-to-assume': ROLES.ci, ...doors.inputs });
  await job.post(main);
  expect(connectionsOf(doors)).toEqual([1, 1]);
});

test.each<Manners>(['close', 'reset', 'silent'])(
  'are as if they had not been tried if the hosts treat them so: %s',
  async (manners) => {
    const doors = await openDoors(manners);
    const step = await on
      .job(doors.options)
      .main({ 'role-to-assume': ROLES.ci, 'disable-retry': 'true', ...doors.inputs });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);
    expect(connectionsOf(doors)).toEqual([2, 2]);
  },
);

test('are opened again if the hosts close them when they are open', async () => {
  const doors = await openDoors('close-when-open');
  const step = await on.job(doors.options).main({ 'role-to-assume': ROLES.ci, ...doors.inputs });
  expect(step).toMatchObject({ status: 0, stderr: '' });
  expect(connectionsOf(doors)).toEqual([2, 2]);
});

test('to a host that nobody trusts fail as those of the requests do', async () => {
  const doors = await openDoors();
  const job = on.job({ env: { ...doors.options.env, NODE_EXTRA_CA_CERTS: undefined } });
  const step = await job.main({ 'role-to-assume': ROLES.ci, ...doors.inputs });
  expectNothingDelivered(step, job);
  expect(errorOf(step)).toContain('No OIDC token from the runner');
  expect(errorOf(step)).toContain('is not trusted');
  expect(step).toMatchObject({ stderr: '' });
  expect(step.log).not.toContain('attempt');
});
