import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOf, errorOf, expectNothingDelivered } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES, USER } from '../support/world.ts';

const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const TOKEN_EXPIRED = {
  kind: 'error',
  status: 400,
  code: 'ExpiredTokenException',
  message: 'Token expired',
  operation: 'AssumeRoleWithWebIdentity',
} as const;

describe('a token that ages between attempts', () => {
  const on = stage(CHAIN_WORLD.replace('version: 1', 'version: 1\nissuer: {token-lifetime-seconds: 6}'));

  test('is minted again for the late attempt', async () => {
    on.emulator.addFault({ kind: 'hang', operation: 'AssumeRoleWithWebIdentity', calls: [1] });
    const step = await on.job().main({ 'role-to-assume': ROLES.ci, 'request-timeout-seconds': '4' });
    expect(step.status).toBe(0);
    expect(countOf(on.emulator, 'IdToken')).toBe(2);
    expect(countOf(on.emulator, 'AssumeRoleWithWebIdentity')).toBe(2);
  });
});

describe('a token that AWS says has expired', () => {
  const on = stage();
  const directory = mkdtempSync(join(tmpdir(), 'role-chain-token-'));
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  test('is minted again, once, whatever our clock says', async () => {
    on.emulator.addFault({ ...TOKEN_EXPIRED, calls: [1] });
    const step = await on.job().main({ 'role-to-assume': ROLES.ci });
    expect(step.status).toBe(0);
    expect(countOf(on.emulator, 'IdToken')).toBe(2);
  });

  test('and says so again is not minted forever', async () => {
    on.emulator.addFault(TOKEN_EXPIRED);
    const job = on.job();
    const step = await job.main({ 'role-to-assume': ROLES.ci });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('or of this machine, may not be right.\n');
    expect(countOf(on.emulator, 'AssumeRoleWithWebIdentity')).toBe(2);
  });

  test('in a file is not sent again: whatever wrote the file must write a new one', async () => {
    const file = join(directory, 'token');
    writeFileSync(file, await on.emulator.mintToken({ lifetimeSeconds: -10 }));
    const job = on.job();
    const step = await job.main({ 'role-to-assume': ROLES.ci, 'web-identity-token-file': file });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('hop 1 of 1: ');
    expect(errorOf(step)).toContain('> The step that writes the file has to write a new one.');
    expect(countOf(on.emulator, 'AssumeRoleWithWebIdentity')).toBe(1);
  });

  test('is not minted again for a plain retry while it is fresh', async () => {
    on.emulator.addFault({ kind: 'error', status: 503, operation: 'AssumeRoleWithWebIdentity', calls: [1, 2] });
    const step = await on.job().main({ 'role-to-assume': ROLES.ci });
    expect(step.status).toBe(0);
    expect(countOf(on.emulator, 'IdToken')).toBe(1);
  });
});

describe('a machine whose clock is wrong', () => {
  const on = stage();
  /** Moves the clock of the step's process, as that of its machine would be. */
  const clockOff = (minutes: number): { readonly NODE_OPTIONS: string } => ({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
      `const real = Date; globalThis.Date = class extends real {
        constructor(...given) { given.length === 0 ? super(real.now() + ${minutes * 60_000}) : super(...given); }
        static now() { return real.now() + ${minutes * 60_000}; }
      };`,
    )}`,
  });

  test.each([
    ['an hour slow', -60],
    ['an hour fast', 60],
  ])('%s signs with the time that AWS sent after the first refusal', async (_name, minutes) => {
    const chain = { 'role-to-assume': ROLES.ci, 'role-chain': `${ROLES.hub}\n${ROLES.spoke}` };
    const step = await on.job({ env: clockOff(minutes) }).main({ ...KEYS, ...chain });
    expect(errorOf(step)).toBe('');
    expect(step.status).toBe(0);
    // Learnt once, kept for the later hops.
    const codes = on.emulator.log.map(({ outcome }) => outcome.code ?? 'ok');
    expect(codes).toEqual(['SignatureDoesNotMatch', 'ok', 'ok', 'ok']);
  });

  test('five hours fast gets its session, and is told that it takes it for one that is over', async () => {
    const step = await on.job({ env: clockOff(300) }).main({ 'role-to-assume': ROLES.ci });
    expect(errorOf(step)).toBe('');
    expect(step.exported.has('AWS_SESSION_TOKEN')).toBe(true);
    expect(step.log).toMatch(/::warning::Hop 1: its session ends at \S+, which is over by the clock of this machine\./);
  });

  test('or keys that have expired: those to start from are said to be over, and AWS has the last word', async () => {
    const ended = '2001-01-01T00:00:00Z';
    const env = { AWS_ACCESS_KEY_ID: USER.id, AWS_SECRET_ACCESS_KEY: USER.secret, AWS_CREDENTIAL_EXPIRATION: ended };
    const step = await on.job({ env }).main({ 'role-to-assume': ROLES.hub, 'force-skip-oidc': 'true' });
    expect(step.log).toContain(`::warning::The credentials to start from were over at ${ended}, by the clock of this`);
    expect(countOf(on.emulator, 'AssumeRole')).toBe(1);
  });
});
