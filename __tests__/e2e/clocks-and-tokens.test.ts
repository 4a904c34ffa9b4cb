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
});
