import { Secret } from '../../src/core/secret.ts';
import { processAnswer } from '../../src/refresh/process-answer.ts';

test('an answer for a credential_process says its expiry without a fraction of a second, which some clients refuse', () => {
  const [accessKeyId, secretAccessKey, sessionToken] = ['ASIAEXAMPLE', 'secret', 'token'].map(
    (text) => new Secret(text),
  ) as [Secret, Secret, Secret];
  const expiration = new Date('2026-01-31T12:00:00.750Z');
  const answer: unknown = JSON.parse(
    processAnswer({ accessKeyId, secretAccessKey, sessionToken, expiration }, undefined),
  );
  expect(answer).toMatchObject({ Expiration: '2026-01-31T12:00:00Z' });
});
