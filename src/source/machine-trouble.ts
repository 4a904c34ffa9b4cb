/**
 * Why a machine gives no credentials. The SDK tries one place after the other and says no more than that none had any, so
 * the service is asked once more, for its reason.
 */

import { isLoopback } from '../aws/endpoint.ts';
import { messageOf, systemCodeOf } from '../core/errors.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { oneLine, quote } from '../text/quote.ts';
import type { MachineTrouble } from './no-identity.ts';
import { CONTAINER_TOKEN_FILE as TOKEN_FILE } from './sdk-token-files.ts';
import { wordsOfAnswer } from './words-of-answer.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const MAX_ANSWER_BYTES = 16_384;

/** As long as the SDK waits. */
const TIMEOUT_MILLISECONDS = 1000;

/** What is wrong with the endpoint of container credentials that the environment names; undefined if it names none. */
export async function containerTrouble(environment: Environment): Promise<MachineTrouble | undefined> {
  const {
    AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: relative = '',
    AWS_CONTAINER_CREDENTIALS_FULL_URI: full = '',
    [TOKEN_FILE]: tokenFile = '',
    AWS_CONTAINER_AUTHORIZATION_TOKEN: inVariable = '',
  } = environment;
  const url = relative === '' ? full : `http://169.254.170.2${relative}`;
  if (url === '') {
    return undefined;
  }
  if (!URL.canParse(url)) {
    return { problem: 'AWS_CONTAINER_CREDENTIALS_FULL_URI is not a URL', fix: 'Correct or remove that variable.' };
  }
  if (!isAskedBySdk(new URL(url))) {
    return {
      problem: `AWS_CONTAINER_CREDENTIALS_FULL_URI names ${quote(new URL(url).host)}, which no SDK sends a token to`,
      fix: 'It has to be https, this machine, or the address of ECS (169.254.170.2) or EKS (169.254.170.23).',
    };
  }
  const token = tokenFile === '' ? inVariable : await readToken(tokenFile);
  return typeof token === 'string' ? askContainer(new URL(url), token) : token;
}

/** Where the SDKs send the token of a container: anything else would be given it by whoever sets the variable. */
function isAskedBySdk({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || isLoopback(hostname) || CONTAINER_HOSTS.includes(hostname);
}

const CONTAINER_HOSTS = ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];

async function readToken(path: string): Promise<string | MachineTrouble> {
  const reason = await readRegularFile(path).then(
    (text) => ({ text }),
    (error: unknown) => systemCodeOf(error) ?? messageOf(error),
  );
  return typeof reason === 'object'
    ? reason.text
    : {
        problem: `${TOKEN_FILE} names ${quote(path)}, which cannot be read (${oneLine(reason)})`,
        fix: 'On EKS, that file is mounted into pods whose service account has a Pod Identity association when they start: restart the pod, and mount the file into the container that runs the job, if that is another one.',
      };
}

async function askContainer(url: URL, token: string): Promise<MachineTrouble> {
  const answer = await ask(url, { headers: token === '' ? {} : { authorization: token.trim() } });
  const endpoint = `the container credentials endpoint at ${url.host}`;
  if (typeof answer === 'string') {
    return {
      problem: `${endpoint} does not answer (${answer})`,
      fix: 'Is the job in the container that the variables AWS_CONTAINER_... were made for? Remove them where it is not.',
    };
  }
  // The agent of EKS begins with the id of the request.
  const words = wordsOfAnswer(answer.body.replace(/^\[[^\]]*\]: /, ''), token);
  return {
    problem:
      answer.status === 200
        ? `${endpoint} gives no usable keys`
        : `${endpoint} refuses: ${answer.status}${words === undefined ? '' : `, ${words}`}`,
    fix: 'Does the task, or the service account of the pod, have a role, and does the role trust ecs-tasks.amazonaws.com or pods.eks.amazonaws.com (with sts:AssumeRole and sts:TagSession)? If the endpoint asks for a token, is AWS_CONTAINER_AUTHORIZATION_TOKEN or its _FILE the current one?',
  };
}

/** What is wrong with the instance metadata service. */
export async function instanceTrouble(environment: Environment): Promise<MachineTrouble> {
  const base = metadataEndpoint(environment);
  if (base === undefined) {
    return {
      problem: 'AWS_EC2_METADATA_SERVICE_ENDPOINT is not a URL',
      fix: 'Correct or remove that variable.',
    };
  }
  const service = `the instance metadata service at ${base.host}`;
  const token = await ask(new URL('/latest/api/token', base), {
    method: 'PUT',
    headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '60' },
  });
  if (typeof token === 'string') {
    return {
      problem: `${service} does not answer (${token})`,
      fix: 'Is this an EC2 instance, with its metadata service enabled? In a container on one, answers get no further than the instance unless the hop limit is raised: aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 2 (or start the job with the host network).',
    };
  }
  return token.status === 200
    ? instanceRoleTrouble(base, token.body)
    : {
        problem: `${service} gives no session token (${token.status})`,
        fix: 'Is this an EC2 instance? IMDSv2 is needed.',
      };
}

function metadataEndpoint({
  AWS_EC2_METADATA_SERVICE_ENDPOINT: named = '',
  AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: mode = '',
}: Environment): URL | undefined {
  const usual = mode === 'IPv6' ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254';
  const endpoint = named === '' ? usual : named;
  return URL.canParse(endpoint) ? new URL(endpoint) : undefined;
}

const ROLES_PATH = '/latest/meta-data/iam/security-credentials/';

async function instanceRoleTrouble(base: URL, token: string): Promise<MachineTrouble> {
  const headers = { 'x-aws-ec2-metadata-token': token };
  const role = await ask(new URL(ROLES_PATH, base), { headers });
  if (typeof role === 'object' && role.status === 404) {
    return {
      problem: 'this EC2 instance has no role',
      fix: 'Attach an instance profile with a role: aws ec2 associate-iam-instance-profile.',
    };
  }
  const name = typeof role === 'object' && role.status === 200 ? role.body.trim() : '';
  const keys = await ask(new URL(`${ROLES_PATH}${encodeURIComponent(name)}`, base), { headers });
  const words = typeof keys === 'string' ? keys : (wordsOfAnswer(keys.body, token) ?? String(keys.status));
  return {
    problem: `the instance metadata service gives no keys of the role ${quote(name)}: ${words}`,
    fix: 'Does the trust policy of that role allow ec2.amazonaws.com, and does the role still exist?',
  };
}

/** @returns why there is no answer, if there is none */
async function ask(
  url: URL,
  { method = 'GET', headers }: { readonly method?: string; readonly headers: Readonly<Record<string, string>> },
): Promise<{ readonly status: number; readonly body: string } | string> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
    // Of the machine itself, so through no proxy.
    const answer = await fetch(url, { method, headers, signal, redirect: 'manual' });
    return { status: answer.status, body: await beginningOf(answer) };
  } catch (error) {
    return whyUnanswered(error);
  }
}

/** As much of an answer as any of these services gives, whatever this one sends. */
async function beginningOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  for (let length = 0; length < MAX_ANSWER_BYTES;) {
    const chunk: unknown = (await reader?.read())?.value;
    if (!(chunk instanceof Uint8Array)) {
      break;
    }
    chunks.push(chunk);
    length += chunk.length;
  }
  await reader?.cancel();
  return Buffer.concat(chunks).subarray(0, MAX_ANSWER_BYTES).toString('utf8');
}

function whyUnanswered(error: unknown): string {
  const { cause, name }: { readonly cause?: unknown; readonly name?: unknown } =
    typeof error === 'object' && error !== null ? error : {};
  return systemCodeOf(cause) ?? (name === 'TimeoutError' ? 'timed out' : 'no connection');
}
