import { MACHINE_WORLD } from '../../support/machine.ts';
import { worldWith } from '../../support/world.ts';
import type { TokenOverrides } from '../../../src/emulator/emulator.ts';
import { onMachine, type Answer } from './support.ts';

const RUNNER = {
  sub: 'system:serviceaccount:ci:runner',
  'kubernetes.io': { pod: { name: 'runner-1', uid: 'u-1' } },
};

describe('the agent of EKS Pod Identity', () => {
  const on = onMachine();

  async function ask(overrides: TokenOverrides = {}): Promise<Answer> {
    const token = await on.emulator.mintToken({ audience: 'pods.eks.amazonaws.com', claims: RUNNER, ...overrides });
    return on.ask('/v1/credentials', { headers: { authorization: token } });
  }

  test('gives a session of the role of the service account, with transitive tags', async () => {
    const answer = await ask();
    expect(JSON.parse(answer.body)).toMatchObject({ AccountId: '111111111111', Token: expect.any(String) as string });
    const tags = {
      'eks-cluster-arn': 'arn:aws:eks:eu-central-1:111111111111:cluster/build',
      'eks-cluster-name': 'build',
      'kubernetes-namespace': 'ci',
      'kubernetes-service-account': 'runner',
      'kubernetes-pod-name': 'runner-1',
      'kubernetes-pod-uid': 'u-1',
    };
    expect(on.emulator.log.at(-1)?.outcome.session).toMatchObject({ tags, transitiveTagKeys: Object.keys(tags) });
  });

  test.each<[string, TokenOverrides, number, string]>([
    ['for another audience', { audience: 'sts.amazonaws.com' }, 400, 'failed basic claim validations'],
    ['that another issuer signed', { key: 'wrong' }, 400, 'failed basic claim validations'],
    ['that is over', { lifetimeSeconds: -1 }, 400, 'ExpiredTokenException'],
    ['of another service account', { claims: { sub: 'system:serviceaccount:ci:other' } }, 404, 'No association found'],
  ])('refuses a token %s', async (_name, overrides, status, said) => {
    const answer = await ask(overrides);
    expect(answer).toMatchObject({ status, body: expect.stringContaining(said) as string });
  });

  test('refuses a request without a token, and one on a machine in no cluster', async () => {
    expect(await on.ask('/v1/credentials')).toMatchObject({ status: 400 });
    on.emulator.setWorld(worldWith('machine:', 'machine: {}\n#', MACHINE_WORLD.split('\n  instance:')[0] ?? ''));
    expect(await ask()).toMatchObject({ status: 404 });
  });
});
