/** Chains that start from a certificate, in a world with its trust anchor. */
import type { Plan } from '../../../src/chain/plan/plan.ts';
import type { CertificateSource, X509Identity } from '../../../src/core/proofs.ts';
import { planned } from '../../../src/core/proofs.ts';
import { Secret } from '../../../src/core/secret.ts';
import { plainHop } from '../../../src/request/hop-request.ts';
import { x509Identity } from '../../../src/source/certificate/x509-identity.ts';
import { plan } from '../../chain/plan/requests.ts';
import { ANYWHERE, anywhereWorld, authority, type AnywhereWorld } from '../../support/anywhere-world.ts';
import type { Issued } from '../../support/x509.ts';
import { refusalOf, type Refusal, type Run } from './refusals.ts';

/** The certificate that the world lets in. */
const LEAF = authority.issue({
  subject: [
    ['O', 'Octo'],
    ['CN', 'job-1'],
  ],
});

/** How a chain differs from one that AWS would let in. */
export interface CertificateChain extends AnywhereWorld {
  readonly leaf?: Issued;
  readonly role?: string;
  readonly trustAnchorArn?: string;
  readonly profileArn?: string;
  readonly region?: string;
  readonly sessionName?: string;
  readonly seconds?: number;
  /** Sections of the world after the others. */
  readonly more?: string;
  /** What is sent otherwise than it should be. */
  readonly forged?: Partial<X509Identity>;
}

/** The chain, to be run. */
export async function certificateChain(chain: CertificateChain = {}): Promise<Run> {
  const { leaf = LEAF, more = '', forged = {} } = chain;
  const identity = await x509Identity(
    { certificate: leaf.cert, privateKey: new Secret(leaf.key) },
    { workspace: '/nowhere', conceal: (value: string) => new Secret(value) },
    Date.now(),
  );
  const source: CertificateSource = {
    kind: 'certificate',
    name: 'the certificate',
    identity: () => Promise.resolve({ ...identity, ...forged }),
  };
  return { world: `${anywhereWorld(chain)}${more}`, plan: planOf(chain), source };
}

/** What is said of it. */
export async function refusedCertificate(chain: CertificateChain): Promise<Refusal> {
  return refusalOf(await certificateChain(chain));
}

function planOf({ role = ANYWHERE.entry, trustAnchorArn = ANYWHERE.anchor, ...chain }: CertificateChain): Plan {
  const { profileArn = ANYWHERE.profile, region, sessionName, seconds } = chain;
  const source = planned({
    kind: 'certificate',
    name: 'certificate',
    proof: 'certificate',
    rolesAnywhere: { trustAnchorArn, profileArn },
  });
  const hop = {
    ...plainHop(1, 'role-to-assume', role),
    ...(region === undefined ? {} : { region }),
    ...(sessionName === undefined ? {} : { sessionName }),
    ...(seconds === undefined ? {} : { durationSeconds: seconds }),
  };
  return plan([hop], { source }).plan;
}
