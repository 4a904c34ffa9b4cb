import { claimsOf } from '../../../src/simulate/claims.ts';
import { attachedPaths, controlDocument } from '../../../src/simulate/from-aws/control-files.ts';
import { readSnapshots, snapshotPaths } from '../../../src/simulate/from-aws/read-snapshots.ts';
import { parseWorld } from '../../../src/iam/world/parse-world.ts';
import { HOSTILE_DOCUMENTS, quadraticOn } from '../../support/hostile-texts.ts';

const inJson = (text: string): string => JSON.stringify(text);
const indented = (text: string): string => text.replaceAll('\n', '\n      ');
const snapshot = (text: string): unknown => readSnapshots([{ account: '111111111111', path: 'snapshot.json', text }]);
const role = (trust: string): string =>
  `{"RoleDetailList": [{"Arn": "arn:aws:iam::111111111111:role/a", "RoleName": "a", "RoleId": "AROA", "AssumeRolePolicyDocument": ${trust}}]}`;
const control = (text: string): unknown =>
  controlDocument(
    { level: { name: 'root', accounts: undefined }, path: 'scp.json', text },
    'service-control',
    () => undefined,
  );
const claims = (text: string): unknown => claimsOf({ pullRequest: false, claims: text }, undefined);

/** Where a text can stand in the files that a simulation reads, and in its flags. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'a snapshot': snapshot,
  'a name in a snapshot': (text) =>
    snapshot(`{"UserDetailList": [{"Arn": ${inJson(text)}, "UserName": ${inJson(text)}, "UserId": ""}]}`),
  'a trust policy in a snapshot': (text) => snapshot(role(inJson(text))),
  'a principal in a snapshot': (text) =>
    snapshot(
      role(`{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ${inJson(text)}}, "Action": ${inJson(text)}}]}`),
    ),
  'a condition in a snapshot': (text) =>
    snapshot(
      role(
        `{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Condition": {"IpAddress": {"aws:SourceIp": ${inJson(text)}}, "StringLike": {${inJson(text)}: ${inJson(text)}}}}}`,
      ),
    ),
  'a list of providers': (text) => snapshot(`{"OpenIDConnectProviderList": [{"Arn": ${inJson(text)}}]}`),
  'a provider': (text) => snapshot(`{"Url": ${inJson(text)}, "ClientIDList": [${inJson(text)}]}`),
  'names of snapshots': snapshotPaths,
  'a service control policy': control,
  'what is in a service control policy': (text) =>
    control(`{"Policy": {"PolicySummary": {"Name": ${inJson(text)}}, "Content": ${inJson(text)}}}`),
  'names of service control policies': (text) => [
    attachedPaths(`unit:111111111111=${text}`, 'service-control'),
    attachedPaths(text, 'service-control'),
  ],
  claims: claims,
  'a claim': (text) => claims(`{"sub": ${inJson(text)}, "repository": ${inJson(text)}}`),
  'a subject': (text) => claimsOf({ pullRequest: false, subject: `repo:${text}` }, undefined),
  'a world': parseWorld,
  'claims in a world': (text) => parseWorld(`version: 1\nissuer:\n  claims:\n      ${indented(text)}`),
  'accounts in a world': (text) => parseWorld(`version: 1\naccounts:\n      ${indented(text)}`),
  'roles in a world': (text) =>
    parseWorld(`version: 1\naccounts:\n  '111111111111':\n    roles:\n      ${indented(text)}`),
  'a policy in a world': (text) =>
    parseWorld(
      `version: 1\naccounts: {'111111111111': {users: {a: {policy: [{Effect: Allow, Action: ${inJson(text)}, Resource: ${inJson(text)}, Condition: {StringLike: {${inJson(text)}: ${inJson(text)}}}}]}}}}`,
    ),
  'faults in a world': (text) => parseWorld(`version: 1\naccounts: {}\nfaults:\n      ${indented(text)}`),
};

describe('hostile files of 100 kB take linear time:', () => {
  test.each(Object.entries(READERS))('%s', async (_name, read) => {
    expect(await quadraticOn(HOSTILE_DOCUMENTS, read)).toEqual([]);
  });
});
