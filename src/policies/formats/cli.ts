import {
  accountsToChange,
  laterThan,
  madeBefore,
  metadataFileOf,
  POLICY_NAME,
  type AccountNeeds,
  type ChainNeeds,
  type ProviderNeeds,
  type RoleNeeds,
} from '../needs.ts';
import { policyOf, type PolicyText } from '../statements.ts';
import { json, shellWord } from './escape.ts';
import { permissionSetComments } from './permission-sets.ts';

/** IAM is said to take seconds, and has been seen to take most of a minute. */
const TRIES = 20;
const SECONDS = 5;

const HEAD = `#!/bin/sh
# What a chain of roles needs, written by role-chain policies, as calls of the AWS CLI.
#
# Each account is reached through the AWS CLI profile with its name, or through the one that PROFILE_<account> names.
# What is missing is created. The trust policy of an existing role is REPLACED, and so is its inline policy ${POLICY_NAME};
# everything else stays. It can be run again.
set -eu
AWS_PAGER=
export AWS_PAGER

# The ARN of a role; nothing if there is none of that name.
arn_of() {
  "$1" iam get-role --role-name="$2" --query=Role.Arn --output=text 2>/dev/null || :
}

# A role that exists under another path is a different role, and a path cannot be changed.
check_path() {
  there=$(arn_of "$1" "$2")
  case $there in
  '' | "$3") ;;
  *)
    printf '%s exists already, and the chain has %s.\\n' "$there" "$3" >&2
    echo 'An account has a name only once, and a path cannot be changed: delete that role, or give its ARN to the chain.' >&2
    exit 1
    ;;
  esac
}

# A new role takes seconds to be known everywhere in IAM. Until then IAM rejects a trust policy that names it.
patiently() {
  tries=${TRIES}
  while :; do
    { if said=$("$@" 2>&1 >&3 3>&-); then status=0; else status=$?; fi; } 3>&1
    case $said in
    *MalformedPolicyDocument*'Invalid principal in policy'*) ;;
    *) break ;;
    esac
    tries=$((tries - 1))
    if [ "$status" -eq 0 ] || [ "$tries" -eq 0 ]; then break; fi
    echo 'IAM does not know a new role everywhere yet. Trying again in ${SECONDS} seconds.' >&2
    sleep ${SECONDS}
  done
  if [ -n "$said" ]; then printf '%s\\n' "$said" >&2; fi
  return "$status"
}
`;

/**
 * The needs as a script for a POSIX shell. Roles come in the order of the chains, so that a trust policy names none that
 * does not exist yet; if chains loop back on themselves, a role gets its full policy at the end.
 */
export function renderCli(needs: ChainNeeds): string {
  const { roles } = needs;
  const accounts = accountsToChange(needs);
  const here = new Set(accounts.map(({ id }) => id));
  const ofHere = roles.filter(({ account }) => here.has(account));
  const users = accounts.flatMap((account) => account.users);
  return [
    HEAD,
    ...[permissionSetComments(needs)].filter((text) => text !== ''),
    ...accounts.map(reach),
    ...ofHere.map(checkPath),
    ...accounts.flatMap(({ id, providers }) => providers.map((provider) => makeProvider(id, provider))),
    ...ofHere.flatMap((role) =>
      role.trust === undefined ? [] : [makeRole(role, trustAtFirst(role, role.trust, roles), roles)],
    ),
    ...[...ofHere, ...users].flatMap(({ arn, account, name, policy }) => {
      const kind = arn.includes(':user/') ? 'user' : 'role';
      return policy === undefined ? [] : [putPolicy({ account, name, kind }, policy)];
    }),
    ...ofHere.flatMap((role) =>
      role.trust !== undefined && laterThan(role, roles).length > 0
        ? [`patiently ${updateTrust(role, role.trust)}\n`]
        : [],
    ),
  ].join('\n');
}

function reach({ id }: AccountNeeds): string {
  return `in_${id}() { aws --profile "\${PROFILE_${id}:-${id}}" "$@"; }
[ "$(in_${id} sts get-caller-identity --query Account --output text)" = ${id} ] || {
  echo 'The profile for account ${id} is not one of that account.' >&2
  exit 1
}
`;
}

/** A call of IAM in an account. Values follow their flag with `=`, so that no value is mistaken for a flag. */
function call(account: string, command: string, flags: Readonly<Record<string, string>>): string {
  const words = Object.entries(flags).map(([flag, value]) => `--${flag}=${shellWord(value)}`);
  return [`in_${account}`, 'iam', command, ...words].join(' ');
}

function makeProvider(account: string, provider: ProviderNeeds): string {
  return provider.kind === 'oidc' ? makeOidcProvider(account, provider) : makeSamlProvider(account, provider);
}

/** One that exists stays as it is: its metadata holds the certificates that are trusted. */
function makeSamlProvider(account: string, provider: Extract<ProviderNeeds, { readonly kind: 'saml' }>): string {
  const { arn, name } = provider;
  const file = `file://${metadataFileOf(provider)}`;
  return `if ! ${call(account, 'get-saml-provider', { 'saml-provider-arn': arn })} >/dev/null 2>&1; then
  ${call(account, 'create-saml-provider', { name, 'saml-metadata-document': file })}
fi
`;
}

function makeOidcProvider(
  account: string,
  { arn, url, audiences }: Extract<ProviderNeeds, { readonly kind: 'oidc' }>,
): string {
  const added = audiences.map((ClientID) =>
    // As JSON: as the value of a flag, an audience such as file://... would be read as a file. And as a word of its own:
    // with "=", the AWS CLI does not see it when it checks for required flags.
    [
      call(account, 'add-client-id-to-open-id-connect-provider', {}),
      '--cli-input-json',
      shellWord(json({ OpenIDConnectProviderArn: arn, ClientID })),
    ].join(' '),
  );
  return `if ${call(account, 'get-open-id-connect-provider', { 'open-id-connect-provider-arn': arn })} >/dev/null 2>&1; then
${added.map((line) => `  ${line}`).join('\n')}
else
  ${call(account, 'create-open-id-connect-provider', { url, 'client-id-list': json(audiences) })}
fi
`;
}

/** The part of a trust policy that names only principals that already exist. */
function trustAtFirst(role: RoleNeeds, trust: PolicyText, roles: readonly RoleNeeds[]): PolicyText {
  const later = laterThan(role, roles);
  return policyOf(trust.Statement.filter(({ Principal }) => !later.includes(Principal?.AWS ?? '')));
}

function checkPath({ account, name, arn }: RoleNeeds): string {
  return `${['check_path', `in_${account}`, ...[name, arn].map(shellWord)].join(' ')}\n`;
}

function makeRole(role: RoleNeeds, trust: PolicyText, roles: readonly RoleNeeds[]): string {
  const named = trust.Statement.map(({ Principal }) => Principal?.AWS);
  const how = madeBefore(role, roles).some(({ arn }) => named.includes(arn)) ? 'patiently ' : '';
  const { account, name, path, maxSessionSeconds } = role;
  const seconds = maxSessionSeconds === undefined ? {} : { 'max-session-duration': String(maxSessionSeconds) };
  const update =
    maxSessionSeconds === undefined ? [] : [call(account, 'update-role', { 'role-name': name, ...seconds })];
  const create = call(account, 'create-role', {
    'role-name': name,
    path,
    ...seconds,
    'assume-role-policy-document': json(trust),
  });
  return `if [ -n "$(${['arn_of', `in_${account}`, shellWord(name)].join(' ')})" ]; then
${[`${how}${updateTrust(role, trust)}`, ...update].map((line) => `  ${line}`).join('\n')}
else
  ${how}${create}
  ${call(account, 'wait role-exists', { 'role-name': name })}
fi
`;
}

function updateTrust({ account, name }: RoleNeeds, trust: PolicyText): string {
  return call(account, 'update-assume-role-policy', { 'role-name': name, 'policy-document': json(trust) });
}

function putPolicy(
  { account, name, kind }: { readonly account: string; readonly name: string; readonly kind: 'role' | 'user' },
  policy: PolicyText,
): string {
  return `${call(account, `put-${kind}-policy`, {
    [`${kind}-name`]: name,
    'policy-name': POLICY_NAME,
    'policy-document': json(policy),
  })}\n`;
}
