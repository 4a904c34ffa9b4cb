/** What tests of the plan action share: a file with three targets, and the names of a matrix. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepResult } from '../../src/demo/fake-runner.ts';
import type { Job } from './job.ts';
import { rowsOf } from './matrix-rows.ts';
import { ORGANIZATION_HUB, READER } from './organization-world.ts';

/** Three targets behind one hub: two in production, with labels and paths. */
export const THREE_TARGETS = `
version: 1
hops:
  hub: ${ORGANIZATION_HUB}
targets:
  staging: [hub, "arn:aws:iam::222222222222:role/audit"]
  prod-eu:
    chain: [hub, {role: "arn:aws:iam::333333333333:role/audit", session-name: from-the-file}]
    labels: {stage: prod, geo: eu}
    paths: ["infra/prod/**"]
  prod-us:
    chain: [hub, "arn:aws:iam::444444444444:role/audit"]
    region: us-east-1
    labels: {stage: prod, geo: us}
    paths: ["infra/prod/**", "infra/us/**"]
`;

/** The inputs that name the file of {@link withConfig}. */
export const FILE = { 'config-file': 'role-chain.yml' };

/** The inputs of a matrix of an organization's accounts. */
export const ORGANIZATION = { organization: 'true', 'role-name': 'audit', 'role-to-assume': READER };

/** The names of the targets of a matrix, in its order. */
export function targetNames(step: StepResult): readonly string[] {
  return rowsOf(step).map(({ target = '' }) => target);
}

/** Puts a config file into the workspace of a job. */
export function withConfig(job: Job, text = THREE_TARGETS): Job {
  writeFileSync(join(job.workspace, 'role-chain.yml'), text);
  return job;
}
