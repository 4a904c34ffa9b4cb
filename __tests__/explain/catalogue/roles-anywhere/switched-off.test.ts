/** What is switched off in IAM Roles Anywhere, and how to switch it on. */
import { refusedCertificate } from '../../support/certificates.ts';

test.each([
  [{ anchor: 'enabled: false' }, 'anchor-disabled', 'aws rolesanywhere enable-trust-anchor --trust-anchor-id'],
  [{ profile: 'enabled: false' }, 'profile-disabled', 'aws rolesanywhere enable-profile --profile-id'],
  [{ sessionName: 'deploy' }, 'profile-refuses-session-name', '--accept-role-session-name --region eu-central-1'],
] as const)('%j', async (chain, cause, command) => {
  const refusal = await refusedCertificate(chain);
  expect(refusal.ids).toEqual([cause]);
  expect(refusal.code).toBe('denied');
  expect(refusal.text).toContain(command);
});

test('a session name can be left out as well', async () => {
  expect((await refusedCertificate({ sessionName: 'deploy' })).text).toContain('Leave role-session-name out');
});
