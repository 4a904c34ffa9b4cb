import type {
  AssumeRoleCall,
  CallerIdentity,
  CertificateCall,
  MfaSessionCall,
  RootCall,
  SamlCall,
  Session,
  Sts,
  WebIdentityCall,
} from '../chain/run/session.ts';
import type { Credentials } from '../core/credentials.ts';
import { findRole } from '../iam/directory.ts';
import { assumeRole } from '../iam/operations/assume-role.ts';
import { assumeRoleWithWebIdentity } from '../iam/operations/assume-role-with-web-identity.ts';
import type { Permission } from '../iam/operations/authorize-role.ts';
import { getCallerIdentity } from '../iam/operations/get-caller-identity.ts';
import { runSigned } from '../iam/operations/run-signed.ts';
import type { Call, OperationResult, SignedCall, StsServices } from '../iam/calls/call.ts';
import { findCaller } from '../iam/calls/caller.ts';
import { Parameters } from '../iam/calls/parameters.ts';
import { forbidden, StsError } from '../iam/calls/sts-error.ts';
import { withoutUndefined } from '../core/objects.ts';
import { Secret } from '../core/secret.ts';
import type { CertificateSource, SamlSource, TokenSource } from '../core/proofs.ts';
import { accountOfArn } from '../aws/arn.ts';
import type { Session as IssuedSession } from '../iam/session-store.ts';
import { assumeRoleWithSaml } from '../iam/operations/assume-role-with-saml.ts';
import { assumeRoot } from '../iam/operations/assume-root.ts';
import { createSession, trustAnchorOf } from '../iam/operations/create-session.ts';
import { getSessionToken } from '../iam/operations/get-session-token.ts';
import { CallFailure, kindOfAnswer } from '../net/failure.ts';
import { assumeRoleInput, commonInput, samlInput } from '../sts/sdk-input.ts';
import { queryParameters } from './query-parameters.ts';

/** What an {@link InProcessSts} stands on. */
export interface InProcessContext {
  readonly services: StsServices;
  /** `aws:SourceIp` of every call. */
  readonly sourceIp: string;
}

/** Signed calls to the global endpoint are signed for this Region. */
const GLOBAL = { endpoint: 'aws-global', signedFor: 'us-east-1' } as const;

/**
 * An STS without a network: the operations of the emulator, called with the parameters that the SDK would send. It
 * refuses with {@link CallFailure}, whose cause is the emulator's error, which knows why.
 */
export class InProcessSts implements Sts {
  readonly #world: InProcessContext;
  readonly #permissions = new WeakMap<Session, readonly Permission[]>();

  constructor(world: InProcessContext) {
    this.#world = world;
  }

  /** What allowed the call that returned a session. */
  permissionsOf(session: Session): readonly Permission[] {
    return this.#permissions.get(session) ?? [];
  }

  async assumeRole(call: AssumeRoleCall, caller: Credentials): Promise<Session> {
    const { mfa } = call;
    const proof = mfa === undefined ? {} : { SerialNumber: mfa.serial, TokenCode: await mfa.nextCode() };
    const signed = this.#signed({ ...commonInput(call), ...assumeRoleInput(call), ...proof }, call.region, caller);
    return this.#session(await answered(() => runSigned({ signed: true, run: assumeRole }, signed())));
  }

  async assumeRoleWithWebIdentity(call: WebIdentityCall, source: TokenSource): Promise<Session> {
    const { jwt } = await source.token();
    const region = call.region === GLOBAL.endpoint ? undefined : call.region;
    const unsigned = this.#call({ ...commonInput(call), WebIdentityToken: jwt.reveal() }, region);
    return this.#session(await answered(() => assumeRoleWithWebIdentity(unsigned)));
  }

  async assumeRoleWithSaml(call: SamlCall, source: SamlSource): Promise<Session> {
    const { response } = await source.assertion();
    const unsigned = this.#call(
      { ...samlInput(call), SAMLAssertion: response.reveal() },
      call.region === GLOBAL.endpoint ? undefined : call.region,
    );
    return this.#session(await answered(() => Promise.resolve(assumeRoleWithSaml(unsigned))));
  }

  async createSession(call: CertificateCall, source: CertificateSource): Promise<Session> {
    const { brings, serialNumber } = await source.identity();
    const unsigned = this.#call({}, call.region);
    const create = (): OperationResult =>
      createSession(unsigned, {
        anchor: trustAnchorOf(unsigned, call.trustAnchorArn),
        profileArn: call.profileArn,
        roleArn: call.roleArn,
        askedSeconds: call.durationSeconds,
        askedSessionName: call.sessionName,
        serialNumber,
        attributes: brings,
      });
    return this.#session(await answered(() => Promise.resolve(create())));
  }

  async assumeRoot(
    { region, rootArn, taskPolicyArn, durationSeconds }: RootCall,
    caller: Credentials,
  ): Promise<Session> {
    const input = {
      TargetPrincipal: accountOfArn(rootArn) ?? '',
      TaskPolicyArn: { arn: taskPolicyArn },
      DurationSeconds: durationSeconds,
    };
    const signed = this.#signed(input, region, caller);
    return this.#session(await answered(() => runSigned({ signed: true, run: assumeRoot }, signed())));
  }

  async getSessionToken(
    { region, durationSeconds, mfa }: MfaSessionCall,
    caller: Credentials,
  ): Promise<Session['credentials']> {
    const input = { DurationSeconds: durationSeconds, SerialNumber: mfa.serial, TokenCode: await mfa.nextCode() };
    const signed = this.#signed(input, region, caller);
    const { session } = await answered(() => runSigned({ signed: true, run: getSessionToken }, signed()));
    if (session === undefined) {
      throw new Error('an operation that gives a session brought none');
    }
    return credentialsOf(session);
  }

  async getCallerIdentity(region: string, caller: Credentials): Promise<CallerIdentity> {
    const signed = this.#signed({}, region, caller);
    await answered(() => runSigned({ signed: true, everyRegion: true, run: getCallerIdentity }, signed()));
    const { account, arn } = signed().caller;
    return { account, arn };
  }

  #call(input: object, region: string | undefined): Call {
    const { services, sourceIp } = this.#world;
    const world = services.world();
    return {
      services,
      world,
      now: services.now(),
      parameters: Parameters.of(queryParameters(input)),
      region,
      secureTransport: true,
      sourceIp,
      vpcEndpoint: world.vpcEndpoint,
      userAgent: undefined,
    };
  }

  #signed(input: object, region: string, { accessKeyId }: Credentials): () => SignedCall {
    const signedFor = region === GLOBAL.endpoint ? GLOBAL.signedFor : region;
    const call = this.#call(input, signedFor);
    return () => {
      const caller = findCaller(call.world, call.services.sessions, accessKeyId.reveal());
      if (caller === undefined) {
        throw forbidden('InvalidClientTokenId', 'The security token included in the request is invalid.');
      }
      return { ...call, caller, region: signedFor };
    };
  }

  #idOf({ roleArn, sessionName }: Extract<IssuedSession, { readonly kind: 'assumed-role' }>): string {
    return `${findRole(this.#world.services.world(), roleArn)?.id ?? ''}:${sessionName}`;
  }

  #session({ session, packedPolicySize, permissions = [] }: OperationResult): Session {
    if (session?.kind !== 'assumed-role' && session?.kind !== 'root') {
      throw new Error('an operation that assumes a role brought no session of one');
    }
    const { sourceIdentity } = session;
    const made: Session = {
      credentials: credentialsOf(session),
      assumedRoleArn: session.arn,
      assumedRoleId: session.kind === 'root' ? '' : this.#idOf(session),
      ...withoutUndefined({ packedPolicySize, sourceIdentity }),
    };
    this.#permissions.set(made, permissions);
    return made;
  }
}

function credentialsOf({ credentials, expiresAt }: IssuedSession): Session['credentials'] {
  return {
    accessKeyId: new Secret(credentials.accessKeyId),
    secretAccessKey: new Secret(credentials.secretAccessKey),
    sessionToken: new Secret(credentials.sessionToken),
    expiration: new Date(expiresAt),
  };
}

async function answered(run: () => Promise<OperationResult>): Promise<OperationResult> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof StsError)) {
      throw error;
    }
    const { code, message, status } = error;
    throw new CallFailure({ kind: kindOfAnswer(code, message, status), code, message, status, cause: error });
  }
}
