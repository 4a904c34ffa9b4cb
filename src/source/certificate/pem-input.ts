import { resolve } from 'node:path';
import { RoleChainError } from '../../core/errors.ts';
import type { Conceal } from '../../core/secret.ts';
import { isPem, pemBlocks, type PemBlock } from '../../core/x509/pem.ts';
import { quote } from '../../text/quote.ts';
import { readNamedFile } from '../named-file.ts';

/** An input that holds PEM text, or the path of a file with it. */
export interface PemInput {
  readonly name: 'certificate' | 'private-key' | 'certificate-chain';
  readonly value: string;
}

/** What such an input led to. */
export interface PemRead {
  /** Where it was, for messages: the input, and the file if there is one. */
  readonly from: string;
  readonly blocks: readonly PemBlock[];
}

/** Chains have a few certificates; a bundle of authorities may be beside them. */
const MAX_BLOCKS = 100;

/** Where files are, and how what is secret in them is masked. */
export interface PemPlace {
  readonly workspace: string;
  readonly conceal: Conceal;
}

/** A longer run of these is base64, and so perhaps a key, rather than a path. */
const BASE64 = /[A-Za-z0-9+/=]{64}/;

/**
 * Reads the input. Private keys are masked, in whichever input they are.
 *
 * @throws RoleChainError `source` if the file cannot be read, or there is no PEM
 */
export async function readPem({ name, value }: PemInput, { workspace, conceal }: PemPlace): Promise<PemRead> {
  const isText = isPem(value);
  const from = isText ? name : `${name} (${resolve(workspace, value)})`;
  const text = isText ? value : await textOfFile({ name, value }, workspace);
  const blocks = pemBlocks(text);
  blocks.filter(isPrivateKey).forEach((block) => {
    conceal(block.raw);
    conceal(block.text);
  });
  if (blocks.length > MAX_BLOCKS) {
    throw fault(
      `${from}: has ${blocks.length} certificates or keys, and at most ${MAX_BLOCKS} are read.`,
      'Give the certificate, and those between it and the trust anchor: a bundle of all authorities is not needed.',
    );
  }
  if (blocks.length === 0) {
    throw fault(
      isText ? `${from}: its PEM text is cut off, or not whole.` : `${from}: the file is not PEM text.`,
      isText
        ? 'It must have a line that begins it and one that ends it, and all lines between them. Is the secret that it comes from whole?'
        : 'PEM text has a line with BEGIN and one with END. `openssl x509 -inform der` and `openssl pkcs12 -nodes` make it from other formats.',
    );
  }
  return { from, blocks };
}

async function textOfFile({ name, value }: PemInput, workspace: string): Promise<string> {
  // A key without its first line must not be shown as if it were a path.
  if (/[\r\n]/.test(value) || BASE64.test(value)) {
    throw fault(
      `${name}: is neither PEM text nor the path of a file.`,
      'PEM text has a line with BEGIN and one with END around the base64. Is the secret that it comes from whole?',
    );
  }
  const text = await readNamedFile({ input: name, path: value, workspace });
  if (text === undefined) {
    throw fault(
      `${name}: there is no file ${quote(resolve(workspace, value))}.`,
      'Give the PEM text itself, or the path of a file with it. A relative path is relative to the workspace. Is the step that writes the file before this one?',
    );
  }
  return text;
}

/** Whether a block is a private key, of any kind. */
export function isPrivateKey({ label }: PemBlock): boolean {
  return label.endsWith('PRIVATE KEY');
}

/** Whether a block is a certificate. */
export function isCertificate({ label }: PemBlock): boolean {
  return ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE'].includes(label);
}

/** A fault of certificate or key. */
export function fault(message: string, hint: string, cause?: unknown): RoleChainError {
  return new RoleChainError({ code: 'source', message, hint, ...(cause === undefined ? {} : { cause }) });
}
