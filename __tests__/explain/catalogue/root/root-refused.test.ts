/** Requests for a root user that AWS refuses as they stand. */
import { refusedRoot } from '../../support/roots.ts';

test('the global endpoint does not know AssumeRoot', async () => {
  const more =
    'faults: [{kind: error, operation: AssumeRoot, status: 400, code: InvalidAction, message: Unknown Operation}]\n';
  const refusal = await refusedRoot({ more });
  expect(refusal.ids).toEqual(['root-global-endpoint']);
  expect(refusal.text).toContain('only the endpoints of Regions do');
});

test('an account that is not of the organization is to be corrected', async () => {
  const refusal = await refusedRoot({ account: '999999999999' });
  expect(refusal.ids).toEqual(['root-target']);
  expect(refusal.text).toContain('Account 999999999999 may not exist');
});

test('a Region where STS is off is told as for any other hop', async () => {
  const more =
    'faults: [{kind: error, operation: AssumeRoot, status: 403, code: RegionDisabledException, message: no}]\n';
  expect((await refusedRoot({ more })).ids).toEqual(['region-disabled']);
});
