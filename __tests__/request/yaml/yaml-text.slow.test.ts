import { Problems } from '../../../src/core/problems.ts';
import { Secret } from '../../../src/core/secret.ts';
import { parseConfigFile } from '../../../src/request/config-file.ts';
import { parseProfiles } from '../../../src/request/profiles.ts';
import { parseRoleChain } from '../../../src/request/role-chain.ts';
import { HOSTILE_DOCUMENTS, quadraticOn } from '../../support/hostile-texts.ts';

const reading = () => ({ problems: new Problems(), firstHop: 1, conceal: (value: string) => new Secret(value) });
const file = (text: string) => parseConfigFile(text, { ...reading(), file: 'role-chain.yml' });
const indented = (text: string) => text.replaceAll('\n', '\n      ');

/** Where a text can stand in what is read as YAML. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'the role chain': (text) => parseRoleChain(`${text}\n`, reading()),
  'an item of the role chain': (text) =>
    parseRoleChain(`- ${indented(text)}\n- arn:aws:iam::111111111111:role/a`, reading()),
  'a hop': (text) =>
    parseRoleChain(`- role: arn:aws:iam::111111111111:role/a\n  tags:\n      ${indented(text)}`, reading()),
  'a value of a hop': (text) => parseRoleChain(`- role: ${indented(text)}`, reading()),
  'a quoted value of a hop': (text) => parseRoleChain(`- {role: "${indented(text)}", region: a}`, reading()),
  'a policy of a hop': (text) => parseRoleChain(`- role: a\n  policy: {"Statement": [${text}]}`, reading()),
  profiles: (text) => parseProfiles(text, reading()),
  'a profile': (text) => parseProfiles(`dev:\n      ${indented(text)}`, reading()),
  'labels of a profile': (text) => parseProfiles(`dev:\n  chain: []\n  labels:\n      ${indented(text)}`, reading()),
  'a config file': (text) => file(text),
  'targets of a config file': (text) => file(`version: 1\ntargets:\n      ${indented(text)}`),
  'hops of a config file': (text) => file(`version: 1\nhops:\n      ${indented(text)}\ntargets: {a: []}`),
  'paths of a target': (text) => file(`version: 1\ntargets:\n  a:\n    chain: []\n    paths:\n      ${indented(text)}`),
};

describe('hostile YAML of 100 kB takes linear time:', () => {
  test.each(Object.entries(READERS))('%s', async (_name, read) => {
    expect(await quadraticOn(HOSTILE_DOCUMENTS, read)).toEqual([]);
  });
});
