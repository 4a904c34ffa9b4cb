"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_load_main = require("./load-main-5V4soO_k.js");
let node_timers_promises = require("node:timers/promises");
// src/text/table.ts
function table(head, rows, guard = (text) => text) {
	const all = [head.map((cell) => cell.toUpperCase()), ...rows.map((row) => row.map((cell) => require_start_main.oneLine(guard(cell))))];
	const widths = head.map((_, column) => all.reduce((max, row) => Math.max(max, row[column]?.length ?? 0), 0));
	return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()).join("\n");
}
// src/chain/run/assume-with-fallback.ts
async function assumeOrLess(call, assume, less) {
	try {
		return {
			session: await assume(call),
			call
		};
	} catch (error) {
		const next = less(kindOf(error), call);
		if (next === void 0) throw error;
		return assumeOrLess(next, assume, less);
	}
}
function lessOf(kind, hop, call, { world, subject }) {
	const droppable = hop.tags.filter((tag) => tag.droppable && call.tags.some(({ key }) => key === tag.key));
	if (kind === "packed-policy" && droppable.length > 0) {
		world.warn(`${subject}: policies and tags are too large for AWS; leaving out the default tags ${droppable.map((tag) => tag.key).join(", ")} and trying once more.`);
		return withoutTags(call, droppable);
	}
	if (kind === "chaining-cap" && hop.chained === "unknown" && call.durationSeconds > 3600) {
		world.notice(`${subject}: the credentials it starts from are a role's, so AWS allows one hour; asking for ${require_start_main.CHAINED_SESSION_SECONDS} instead of ${call.durationSeconds} seconds.`);
		return {
			...call,
			durationSeconds: require_start_main.CHAINED_SESSION_SECONDS
		};
	}
	return shorter(kind, hop, call);
}
const SHORTER = [
	21600,
	10800,
	require_start_main.CHAINED_SESSION_SECONDS
];
function shorter(kind, { longest }, call) {
	const durationSeconds = SHORTER.find((seconds) => seconds < call.durationSeconds);
	return kind === "role-maximum" && longest === true && durationSeconds !== void 0 ? {
		...call,
		durationSeconds
	} : void 0;
}
function kindOf(error) {
	return error instanceof Error && "kind" in error ? error.kind : void 0;
}
function withoutTags(call, dropped) {
	const isKept = (key) => !dropped.some((tag) => tag.key === key);
	return {
		...call,
		tags: call.tags.filter((tag) => isKept(tag.key)),
		transitiveTagKeys: call.transitiveTagKeys.filter(isKept)
	};
}
// src/chain/run/resolve-texts.ts
function checkClaims(nodes, claims) {
	for (const node of nodes) {
		const { hop } = node;
		const resolving = {
			node,
			claims
		};
		resolveText(hop.sessionName ?? "", "the session name", resolving);
		const { tags = [], sourceIdentity } = require_load_main.signedPart(hop) ?? {};
		tags.forEach(({ key, value }) => resolveText(value, `the tag '${key}'`, resolving));
		if (sourceIdentity !== void 0) resolveText(sourceIdentity, "the source identity", resolving);
	}
}
function resolveText(text, name, { node, claims }) {
	if (typeof text === "string") return text;
	const filled = require_start_main.fillClaims(text, claims);
	const violation = typeof filled === "string" ? require_start_main.violationOf(filled, require_start_main.TEXT_LIMITS[text.field]) : void 0;
	if (typeof filled === "string" && violation === void 0) return filled;
	const problem = typeof filled === "string" ? `${name} becomes '${filled}', which ${violation ?? ""}` : `${name} needs {claim:${filled.missing}}, but the token has no such claim with a plain value`;
	const { hop, of } = node;
	throw new require_load_credential_process.RoleChainError({
		code: "source",
		hop: {
			number: hop.number,
			of
		},
		message: `hop ${hop.number} of ${of}: ${problem}.`,
		hint: `Claims of this token: ${Object.keys(claims).sort().join(", ")}.`
	});
}
// src/chain/run/check-session.ts
const NEARLY_FULL = 80;
function checkSession({ assumedRoleArn }, { hop, of, roleArn }) {
	if (hop.kind === "root") return;
	const [, partition, , , account] = roleArn.split(":");
	const found = require_load_credential_process.parseAssumedRoleArn(assumedRoleArn);
	const name = roleArn.split("/").at(-1);
	if (found?.partition !== partition || found?.account !== account || found?.name !== name) throw new require_load_credential_process.RoleChainError({
		code: "rejected",
		hop: {
			number: hop.number,
			of
		},
		message: `hop ${hop.number} of ${of}: the answer for ${roleArn} is a session of something else: '${assumedRoleArn}'.`,
		hint: "AWS does not answer like that. Is the right STS called (sts-endpoint, AWS_ENDPOINT_URL), with nothing in between?"
	});
}
function warningsOf({ packedPolicySize = 0, credentials }, now) {
	const warnings = [];
	if (packedPolicySize >= NEARLY_FULL) warnings.push(`policies and tags take ${packedPolicySize} % of the space that AWS allows for a session; with a little more, AWS will refuse the hop.`);
	if (credentials.expiration.getTime() <= now) warnings.push(`its session ends at ${require_load_credential_process.isoSeconds(credentials.expiration)}, which is over by the clock of this machine. If that is fast, set it (NTP): tools that go by the end of a session will not use this one.`);
	return warnings;
}
// src/chain/run/mfa-code.ts
const STEP_MILLISECONDS = 3e4;
function mfaCodes({ proof }, { now, sleep }) {
	if (proof.kind === "code") return { nextCode: () => Promise.resolve(proof.code.reveal()) };
	const seed = proof.seed.reveal().replace(/[\s=-]/g, "").toUpperCase();
	let used = -1;
	const untilNextMs = () => Math.max(0, (used + 1) * STEP_MILLISECONDS - now());
	const nextCode = async () => {
		const { Secret, TOTP } = await Promise.resolve().then(() => require("./otpauth.node-DdhEfQrf.js"));
		const wait = untilNextMs();
		if (Math.floor(now() / STEP_MILLISECONDS) <= used) await sleep(wait);
		used = Math.max(used + 1, Math.floor(now() / STEP_MILLISECONDS));
		return new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: used * STEP_MILLISECONDS });
	};
	return {
		nextCode,
		untilNextMs
	};
}
// src/chain/run/brought.ts
const TAGS = "https://aws.amazon.com/tags";
const SOURCE_IDENTITY = "https://aws.amazon.com/source_identity";
function broughtByClaims(claims) {
	const { [TAGS]: tags, [SOURCE_IDENTITY]: sourceIdentity } = claims;
	if (tags === void 0 && sourceIdentity === void 0) return;
	const { principal_tags: principal, transitive_tag_keys: transitive } = membersOf(tags);
	return {
		...typeof sourceIdentity === "string" ? { sourceIdentity } : {},
		tags: Object.entries(membersOf(principal)).flatMap(([key, values]) => {
			const value = Array.isArray(values) ? values[0] : values;
			return typeof value === "string" ? [{
				key,
				value
			}] : [];
		}),
		transitiveTagKeys: Array.isArray(transitive) ? transitive.filter((key) => typeof key === "string") : []
	};
}
function membersOf(value) {
	return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
function travelingOf({ tags, transitiveTagKeys }) {
	const keys = new Set(transitiveTagKeys.map((key) => key.toLowerCase()));
	return tags.filter(({ key }) => keys.has(key.toLowerCase())).map((tag) => ({
		...tag,
		origin: ORIGIN,
		droppable: false
	}));
}
const ORIGIN = "the proof of identity";
function withBrought(hop, brings) {
	if (brings === void 0) return hop;
	const traveling = travelingOf(brings);
	const isNew = (key) => require_load_main.findTag(traveling, key) === void 0;
	const { sourceIdentity, ...rest } = hop;
	return {
		...rest,
		...sourceIdentity === void 0 || brings.sourceIdentity !== void 0 ? {} : { sourceIdentity },
		tags: hop.tags.filter(({ key }) => isNew(key)),
		transitiveTagKeys: hop.transitiveTagKeys.filter(isNew),
		inheritedTags: [...traveling, ...hop.inheritedTags.filter(({ key }) => isNew(key))]
	};
}
function checkBrought(nodes, brings, { from, claims }) {
	if (brings === void 0) return;
	const traveling = travelingOf(brings);
	for (const node of nodes) {
		const { hop } = node;
		if (!require_load_main.isSigned(hop)) continue;
		const refuse = (what, wanted, inForce) => {
			throw new require_load_credential_process.RoleChainError({
				code: "source",
				hop: {
					number: hop.number,
					of: node.of
				},
				message: `hop ${hop.number} of ${node.of}: ${what} cannot become '${wanted}': ${from} sets '${inForce}', and AWS keeps that for the whole chain.`,
				hint: `Leave it out of the hop (${hop.place}), or have ${from} made without it.`
			});
		};
		const resolving = {
			node,
			claims
		};
		for (const { key, value, droppable } of hop.tags) {
			const inForce = require_load_main.findTag(traveling, key)?.value;
			const wanted = resolveText(value, `the tag '${key}'`, resolving);
			if (typeof inForce === "string" && inForce !== wanted && !droppable) refuse(`the tag '${key}'`, wanted, inForce);
		}
		const { sourceIdentity: inForce } = brings;
		if (hop.sourceIdentity !== void 0 && inForce !== void 0) {
			const wanted = resolveText(hop.sourceIdentity, "the source identity", resolving);
			if (wanted !== inForce) refuse("the source identity", wanted, inForce);
		}
	}
}
// src/chain/run/take-hop.ts
const MAX_KEYS_ASKED = 100;
async function takeWebIdentity(hop, source, step) {
	const roleArn = roleArnOf(hop, "");
	const sessionName = resolveText(hop.sessionName, "the session name", step);
	const call = {
		...commonCall(hop),
		roleArn,
		sessionName
	};
	const { name } = source;
	return take$1({
		hop,
		of: step.node.of,
		caller: name,
		principal: name,
		roleArn,
		sessionName,
		claims: step.claims
	}, step, {
		assume: () => assumeOrLess(call, (asked) => step.world.sts.assumeRoleWithWebIdentity(asked, source), (kind, asked) => shorter(kind, hop, asked)),
		resolved: (sent) => ({
			...hop,
			...resolvedBy(sent)
		})
	});
}
async function takeSigned(planned, caller, step) {
	const hop = withBrought(planned, step.brings);
	const roleArn = roleArnOf(hop, caller.account);
	const sessionName = resolveText(hop.sessionName, "the session name", step);
	const { name, principal } = caller;
	const isTemporary = caller.credentials.sessionToken !== void 0;
	const attempt = {
		hop: planned,
		of: step.node.of,
		caller: name,
		principal,
		roleArn,
		sessionName,
		isTemporary
	};
	const call = signedCall(attempt, caller.provesMfa === true ? require_load_basics.withoutUndefined({
		...hop,
		mfa: void 0
	}) : hop, step);
	const inForce = require_load_basics.withoutUndefined({ sourceIdentity: call.sourceIdentity ?? caller.sourceIdentity });
	return take$1({
		...attempt,
		...inForce
	}, step, {
		assume: () => assumeOrLess(call, (asked) => step.world.sts.assumeRole(asked, caller.credentials), (kind, asked) => lessOf(kind, hop, asked, {
			world: step.world,
			subject: subjectOf(step)
		})),
		resolved: (sent) => ({
			...hop,
			...resolvedBy(sent),
			...signedAs(hop, sent, step)
		})
	});
}
function resolvedBy({ roleArn, sessionName, durationSeconds }) {
	return {
		role: {
			kind: "arn",
			arn: roleArn,
			account: require_load_credential_process.accountOfArn(roleArn) ?? "",
			name: roleArn.split("/").at(-1) ?? ""
		},
		sessionName,
		durationSeconds
	};
}
function signedAs(hop, { tags, transitiveTagKeys, sourceIdentity }, step) {
	const sent = new Map(tags.map(({ key, value }) => [key, value]));
	return {
		tags: hop.tags.flatMap((tag) => {
			const value = sent.get(tag.key);
			return value === void 0 ? [] : [{
				...tag,
				value
			}];
		}),
		inheritedTags: hop.inheritedTags.map((tag) => ({
			...tag,
			value: resolveTag(tag, step)
		})),
		transitiveTagKeys,
		...require_load_basics.withoutUndefined({ sourceIdentity })
	};
}
function signedCall({ roleArn, sessionName }, hop, step) {
	const { mfa, sourceIdentity } = hop;
	return {
		...commonCall(hop),
		roleArn,
		sessionName,
		tags: hop.tags.map((tag) => ({
			key: tag.key,
			value: resolveTag(tag, step)
		})),
		transitiveTagKeys: hop.transitiveTagKeys,
		providedContexts: hop.providedContexts.map(({ providerArn, contextAssertion }) => ({
			providerArn,
			contextAssertion: contextAssertion.reveal()
		})),
		...require_load_basics.withoutUndefined({
			externalId: hop.externalId,
			sourceIdentity: sourceIdentity === void 0 ? void 0 : resolveText(sourceIdentity, "the source identity", step),
			mfa: mfa === void 0 ? void 0 : {
				serial: mfa.serial,
				...mfaCodes(mfa, step.world)
			}
		})
	};
}
function resolveTag({ key, value }, step) {
	return resolveText(value, `the tag '${key}'`, step);
}
async function take$1(attempt, step, { assume, resolved }) {
	const { world, node } = step;
	const { roleArn } = attempt;
	const isEnd = node.ends.length > 0 || node.children.length === 0;
	const made = await assumeUntil(assume, ({ session }) => !isEnd || world.accepts(session.credentials)).catch(async (error) => {
		throw await world.explainHop(error, attempt);
	});
	const { session } = made;
	checkSession(session, attempt);
	const taken = {
		hop: resolved(made.call),
		roleArn,
		sessionName: require_load_credential_process.parseAssumedRoleArn(session.assumedRoleArn)?.sessionName ?? attempt.sessionName,
		session,
		...require_load_basics.withoutUndefined({ brings: step.brings })
	};
	world.onHop(taken, node);
	for (const warning of warningsOf(session, world.now())) world.warn(`${subjectOf(step)}: ${warning}`);
	return taken;
}
function subjectOf({ node }) {
	const [target, ...others] = require_load_main.targetsBelow(node);
	const more = others.length === 0 ? "" : ` and ${others.length} more`;
	return `Hop ${node.hop.number}${target === void 0 ? "" : ` (${target.name}${more})`}`;
}
async function assumeUntil(assume, accepts) {
	for (let asked = 1; asked <= MAX_KEYS_ASKED; asked++) {
		const made = await assume();
		if (accepts(made)) return made;
	}
	throw new require_load_credential_process.RoleChainError({
		code: "rejected",
		message: `special-characters-workaround: each of ${MAX_KEYS_ASKED} secret access keys held a special character.`,
		hint: "That is not a coincidence. Quote the keys where the job uses them, and leave this input out."
	});
}
function commonCall(hop) {
	const { region, durationSeconds, policyArns, policy } = hop;
	return {
		region,
		durationSeconds,
		policyArns,
		...require_load_basics.withoutUndefined({ policy })
	};
}
function roleArnOf({ role }, callerAccount) {
	return role.kind === "arn" ? role.arn : `arn:${role.partition}:iam::${callerAccount}:role/${require_load_sinks.showRole(role)}`;
}
// src/net/sdk-failure.ts
function garbledAnswer({ service, way, named }, cause) {
	return new require_load_main.CallFailure({
		kind: "transient",
		code: "UnreadableAnswer",
		message: `${way} sent an answer that is not one of ${service}; is there something in between?`,
		setting: named?.endpoint,
		cause
	});
}
function incompleteAnswer({ service, way, named }, part) {
	return new require_load_main.CallFailure({
		kind: "rejected",
		code: "IncompleteAnswer",
		message: `${way} gave credentials without ${part}, which ${service} always gives; a service in its place must too`,
		setting: named?.endpoint
	});
}
function expiredAnswer({ service, way, named }, expiration) {
	return new require_load_main.CallFailure({
		kind: "rejected",
		code: "ExpiredAnswer",
		message: `${way} gave credentials that ended before it gave them, at ${expiration.toISOString()}, which ${service} never does`,
		setting: named?.endpoint
	});
}
const SUFFIXED = /^(IDPRejectedClaim|IDPCommunicationError|InvalidIdentityToken|MalformedPolicyDocument|PackedPolicyTooLarge)Exception$/;
function metadataOf(error) {
	const metadata = typeof error === "object" && error !== null && "$metadata" in error ? error.$metadata : void 0;
	if (typeof metadata !== "object" || metadata === null) return {};
	const status = "httpStatusCode" in metadata ? metadata.httpStatusCode : void 0;
	const requestId = "requestId" in metadata ? metadata.requestId : void 0;
	return {
		...typeof status === "number" ? { status } : {},
		...typeof requestId === "string" ? { requestId } : {}
	};
}
function toCallFailure(error, peer) {
	if (error instanceof require_load_main.CallFailure) return require_load_main.isTooLarge(error) ? error.from(peer.way, peer.named?.endpoint) : error;
	const network = require_load_main.networkFailure(error, peer.way, peer.named);
	if (network !== void 0) return network;
	const { status, requestId } = metadataOf(error);
	if (!(status !== void 0 && status >= 300 && error instanceof Error)) return isUnreadable(error, status) ? garbledAnswer(peer, error) : error;
	if (!isOfService(error)) return foreignAnswer(peer, status, error);
	const code = error.name.replace(SUFFIXED, "$1");
	const message = (peer.unsaid ?? []).reduce((shown, text) => require_load_post.hideValue(shown, text, "***"), require_load_credential_process.messageOf(error));
	return new require_load_main.CallFailure({
		kind: require_load_main.kindOfAnswer(code, message, status),
		code,
		message,
		status,
		requestId,
		cause: error
	});
}
function isOfService(error) {
	return "$fault" in error && !/^(?:Unknown(?:Error)?|NotFound)$/.test(error.name);
}
function foreignAnswer({ service, way, named }, status, cause) {
	return new require_load_main.CallFailure({
		kind: require_load_main.kindOfStatus(status),
		code: `HTTP ${status}`,
		message: `the answer for ${way} is not one of ${service}`,
		status,
		setting: named?.endpoint,
		cause
	});
}
function isUnreadable(error, status) {
	return status !== void 0 || typeof error === "object" && error !== null && "$response" in error;
}
// src/sts/sdk-input.ts
function commonInput(call) {
	return {
		RoleSessionName: call.sessionName,
		...roleInput(call)
	};
}
function samlInput(call) {
	return {
		PrincipalArn: call.providerArn,
		...roleInput(call)
	};
}
function roleInput(call) {
	return {
		RoleArn: call.roleArn,
		DurationSeconds: call.durationSeconds,
		...call.policy === void 0 ? {} : { Policy: call.policy },
		...call.policyArns.length === 0 ? {} : { PolicyArns: call.policyArns.map((arn) => ({ arn })) }
	};
}
function assumeRoleInput(call) {
	return {
		...call.tags.length === 0 ? {} : { Tags: call.tags.map(({ key, value }) => ({
			Key: key,
			Value: value
		})) },
		...call.transitiveTagKeys.length === 0 ? {} : { TransitiveTagKeys: [...call.transitiveTagKeys] },
		...call.externalId === void 0 ? {} : { ExternalId: call.externalId },
		...call.sourceIdentity === void 0 ? {} : { SourceIdentity: call.sourceIdentity },
		...call.providedContexts.length === 0 ? {} : { ProvidedContexts: call.providedContexts.map(({ providerArn, contextAssertion }) => ({
			ProviderArn: providerArn,
			ContextAssertion: contextAssertion
		})) }
	};
}
// src/sts/session-answer.ts
function missingPart({ Credentials, AssumedRoleUser }) {
	if ([
		Credentials?.AccessKeyId,
		Credentials?.SecretAccessKey,
		Credentials?.SessionToken
	].some((key = "") => key === "")) return;
	if (Credentials?.Expiration === void 0) return "Expiration";
	return AssumedRoleUser?.Arn === void 0 ? "AssumedRoleUser" : void 0;
}
function sessionIn(answer, conceal) {
	const { Arn: assumedRoleArn, AssumedRoleId: assumedRoleId = "" } = answer.AssumedRoleUser ?? {};
	const credentials = credentialsIn(answer, conceal);
	const isId = assumedRoleId === "" || require_load_sinks.isKeyText(assumedRoleId);
	if (credentials === void 0 || !isArn(assumedRoleArn) || !isId) return;
	return {
		credentials,
		assumedRoleArn,
		assumedRoleId,
		...require_load_basics.withoutUndefined({
			packedPolicySize: answer.PackedPolicySize,
			sourceIdentity: answer.SourceIdentity,
			requestId: answer.$metadata.requestId
		})
	};
}
function credentialsIn({ Credentials }, conceal) {
	const { AccessKeyId, SecretAccessKey, SessionToken, Expiration: expiration } = Credentials ?? {};
	const [accessKeyId, secretAccessKey, sessionToken] = [
		AccessKeyId,
		SecretAccessKey,
		SessionToken
	].map((value = "") => require_load_sinks.isKeyText(value) ? conceal(value) : void 0);
	return !accessKeyId || !secretAccessKey || !sessionToken || !isTime(expiration) ? void 0 : {
		accessKeyId,
		secretAccessKey,
		sessionToken,
		expiration
	};
}
const TOLERANCE_MS = 6e4;
function isOverBy(expiration, answeredAt) {
	return answeredAt !== void 0 && expiration.getTime() + TOLERANCE_MS < answeredAt;
}
function isAccount(text) {
	return text !== void 0 && /^\d{12}$/.test(text);
}
function isArn(text) {
	return text !== void 0 && /^arn:[a-z-]+:(?:iam|sts)::\d{12}:[\u0021-\u007E]+$/.test(text);
}
function isTime(time) {
	const milliseconds = time?.getTime() ?? NaN;
	return milliseconds >= 0 && milliseconds < Date.UTC(1e4);
}
// src/sts/calls.ts
function unsaidOf({ policy, externalId }) {
	return [policy, externalId].filter((text) => text !== void 0);
}
function refusedCode(failure, untilNextMs) {
	return untilNextMs !== void 0 && failure instanceof require_load_main.CallFailure && require_load_main.isRefusedMfaCode(failure) ? failure.as("mfa-code", untilNextMs()) : failure;
}
// src/sts/sts-call.ts
function commonHeaders(body, { endpoint, userAgent }) {
	return {
		host: endpoint.host,
		"content-length": String(Buffer.byteLength(body)),
		"user-agent": userAgent
	};
}
// src/sts/plain-call.ts
function plainRequest(name, { PolicyArns = [], ...input }, { endpoint, userAgent }) {
	if (endpoint.pathname !== "/") return;
	const body = [
		["Action", name],
		["Version", "2011-06-15"],
		...Object.entries(input),
		...PolicyArns.map(({ arn }, index) => [`PolicyArns.member.${index + 1}.arn`, arn])
	].flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${encoded(String(value))}`]).join("&");
	return {
		path: "/",
		headers: {
			"content-type": "application/x-www-form-urlencoded",
			...commonHeaders(body, {
				endpoint,
				userAgent
			})
		},
		body
	};
}
function encoded(text) {
	const hex = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}
function plainOutput(name, { status, headers, bytes }) {
	const leaves = status === 200 ? leavesOf(Buffer.from(bytes).toString("utf8")) : void 0;
	const read = (path) => leaves?.get(`${name}Response/${name}Result/${path}`);
	const expiration = timeOf(read("Credentials/Expiration"));
	const size = read("PackedPolicySize");
	const [AccessKeyId, SecretAccessKey, SessionToken, Arn, AssumedRoleId] = [
		"Credentials/AccessKeyId",
		"Credentials/SecretAccessKey",
		"Credentials/SessionToken",
		"AssumedRoleUser/Arn",
		"AssumedRoleUser/AssumedRoleId"
	].map((path) => read(path) ?? "");
	if (!![
		AccessKeyId,
		SecretAccessKey,
		SessionToken,
		Arn,
		AssumedRoleId
	].includes("") || expiration === void 0 || size !== void 0 && !/^\d{1,3}$/.test(size)) return;
	return {
		Credentials: {
			AccessKeyId,
			SecretAccessKey,
			SessionToken,
			Expiration: expiration
		},
		AssumedRoleUser: {
			Arn,
			AssumedRoleId
		},
		PackedPolicySize: size === void 0 ? void 0 : Number(size),
		SourceIdentity: read("SourceIdentity"),
		$metadata: { requestId: requestIdIn(headers) }
	};
}
function requestIdIn({ "x-amzn-requestid": id }) {
	return Array.isArray(id) ? id.join(", ") : id;
}
function timeOf(text = "") {
	const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? new Date(text) : void 0;
	return Number.isNaN(time?.getTime()) ? void 0 : time;
}
const PIECE = /<(?<start>\w+)(?: xmlns="[^"<&]*")?>|<\/(?<end>\w+)>|(?<text>[^<&]+)/gy;
function leavesOf(xml) {
	const leaves = new Map();
	const path = [];
	let [end, text, isLeaf] = [
		0,
		"",
		false
	];
	for (const { 0: piece, groups = {} } of xml.matchAll(PIECE)) {
		end += piece.length;
		if (groups["start"] !== void 0) {
			path.push(groups["start"]);
			[text, isLeaf] = ["", true];
		} else if (groups["end"] === void 0) text = piece;
		else {
			const key = path.join("/");
			if (path.pop() !== groups["end"] || isLeaf && (leaves.has(key) || text.trim() !== text)) return void 0;
			if (isLeaf) leaves.set(key, text);
			[text, isLeaf] = ["", false];
		}
	}
	return end === xml.length && path.length === 0 ? leaves : void 0;
}
// src/sts/sts-query.ts
var sts_query_exports = require_rolldown_runtime.__exportAll({ loadSdk: () => loadSdk });
let sdk;
function loadSdk() {
	sdk ??= Promise.resolve().then(() => require("./sdk-query-BgewJcmi.js")).catch((error) => {
		sdk = void 0;
		throw error;
	});
	return sdk;
}
function assumeRole(input, call) {
	return callBySdk("AssumeRole", input, call);
}
function getCallerIdentity(call) {
	return callBySdk("GetCallerIdentity", {}, call);
}
async function assumeRoleWithWebIdentity(input, call) {
	const name = "AssumeRoleWithWebIdentity";
	const answer = await send(plainRequest(name, input, call) ?? await (await loadSdk()).requestOf(name, input, call), call);
	const output = plainOutput(name, answer);
	return output === void 0 ? (await loadSdk()).answerIn(name, answer, call.endpoint) : {
		kind: "success",
		output,
		headers: answer.headers
	};
}
async function callBySdk(name, input, call) {
	const { requestOf, answerIn } = await loadSdk();
	return answerIn(name, await send(await requestOf(name, input, call), call), call.endpoint);
}
function send({ path, headers, body }, { endpoint, http, signal }) {
	return http.exchange(withPath(endpoint, path), {
		method: "POST",
		headers,
		body,
		signal
	});
}
function withPath(endpoint, path) {
	if (path === endpoint.pathname) return endpoint;
	const url = new URL(endpoint);
	url.pathname = path;
	return url;
}
// src/sts/sts-client.ts
var StsClient = class {
	#settings;
	#userAgent;
	#clockOffset = 0;
	constructor(settings) {
		this.#settings = settings;
		this.#userAgent = `aws-role-chain/${settings.version}`;
	}
	async assumeRole(call, caller) {
		const { mfa } = call;
		const always = {
			...commonInput(call),
			...assumeRoleInput(call)
		};
		const settings = {
			doing: "calling sts:AssumeRole",
			region: call.region,
			caller,
			unsaid: unsaidOf(call)
		};
		return this.#call(settings, async (send) => {
			const input = mfa === void 0 ? always : {
				...always,
				SerialNumber: mfa.serial,
				TokenCode: await mfa.nextCode()
			};
			try {
				return this.#session(await send((to) => assumeRole(input, to)), call);
			} catch (error) {
				throw refusedCode(error, mfa?.untilNextMs);
			}
		});
	}
	async assumeRoleWithWebIdentity(call, source) {
		let renew = false;
		const unsaid = unsaidOf(call);
		const canRenewToken = source.renewable;
		const settings = {
			doing: "calling sts:AssumeRoleWithWebIdentity",
			region: call.region,
			unsaid,
			canRenewToken
		};
		return this.#call(settings, async (send) => {
			const { jwt } = await source.token(renew);
			const input = {
				...commonInput(call),
				WebIdentityToken: jwt.reveal()
			};
			try {
				return this.#session(await send((to) => assumeRoleWithWebIdentity(input, to)), call);
			} catch (error) {
				renew = error instanceof require_load_main.CallFailure && error.kind === "token-expired";
				throw error;
			}
		});
	}
	async assumeRoleWithSaml(call, source) {
		return (await furtherCalls()).assumeRoleWithSaml(this.#calls, call, source);
	}
	async createSession(call, source) {
		return (await furtherCalls()).createSession(this.#calls, call, source);
	}
	async assumeRoot(call, caller) {
		return (await furtherCalls()).assumeRoot(this.#calls, call, caller);
	}
	async getSessionToken(call, caller) {
		return (await furtherCalls()).getSessionToken(this.#calls, call, caller);
	}
	async getCallerIdentity(region, caller) {
		return this.#call({
			doing: "calling sts:GetCallerIdentity",
			region,
			caller
		}, async (send) => {
			const { Account: account, Arn: arn } = (await send(getCallerIdentity)).output;
			return isAccount(account) && isArn(arn) ? {
				account,
				arn
			} : this.#garbled({ region });
		});
	}
	get #calls() {
		return {
			call: (settings, exchange) => this.#call(settings, exchange),
			session: (answer, called) => this.#session(answer, called),
			settings: this.#settings
		};
	}
	#call(settings, exchange) {
		const send = (request) => this.#send(request, settings);
		return require_load_main.withRetry(settings.doing, () => exchange(send), this.#settings.retry);
	}
	async #send(request, settings) {
		const { http, retry } = this.#settings;
		const { region, caller } = settings;
		const answer = await request({
			http,
			endpoint: this.#endpoint(settings),
			signingRegion: region === "aws-global" ? "us-east-1" : region,
			caller,
			signal: retry.deadline.signal,
			signedAt: new Date(Date.now() + this.#clockOffset),
			userAgent: this.#userAgent
		});
		if (answer.kind === "success") return answer;
		const failure = this.#failure(answer.error, settings);
		if (failure instanceof require_load_main.CallFailure && failure.kind === "clock-skew") this.#clockOffset = clockOffset(answer) ?? this.#clockOffset;
		throw failure;
	}
	#session(answer, called) {
		const { output } = answer;
		const missing = missingPart(output);
		if (missing !== void 0) throw incompleteAnswer(this.#peer(called), missing);
		const session = sessionIn(output, this.#settings.conceal) ?? this.#garbled(called);
		const { expiration } = session.credentials;
		if (isOverBy(expiration, answeredAt(answer))) throw expiredAnswer(this.#peer(called), expiration);
		return session;
	}
	#failure(error, { unsaid = [], canRenewToken = false, ...called }) {
		const failure = toCallFailure(error, {
			...this.#peer(called),
			unsaid
		});
		return canRenewToken && failure instanceof require_load_main.CallFailure && isOfExpiredProof(failure) ? failure.as("token-expired") : failure;
	}
	#peer(called) {
		const { http } = this.#settings;
		const endpoint = this.#endpoint(called);
		return {
			service: called.other?.name ?? "STS",
			way: http.wayTo(endpoint),
			named: http.namingOf(endpoint)
		};
	}
	#endpoint({ region, other }) {
		return other?.endpoint ?? require_start_main.stsEndpoint(region, this.#settings.endpoints);
	}
	#garbled(called) {
		throw garbledAnswer(this.#peer(called));
	}
};
function furtherCalls() {
	return Promise.resolve().then(() => require("./further-calls-B31lF__E.js"));
}
function isOfExpiredProof({ code, message }) {
	return code === "ExpiredTokenException" || /must be redeemed within \d+ minutes/i.test(message);
}
function answeredAt({ headers: { date, age } }) {
	const time = age === void 0 ? Date.parse(date ?? "") : NaN;
	return Number.isNaN(time) ? void 0 : time;
}
function clockOffset(answer) {
	const time = answeredAt(answer);
	return time === void 0 ? void 0 : time - Date.now();
}
// src/sink/signals.ts
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
function holdSignals() {
	const controller = new AbortController();
	let received;
	const hold = (signal) => {
		received ??= signal;
		controller.abort();
	};
	SIGNALS.forEach((signal) => process.on(signal, hold));
	return {
		stop: controller.signal,
		received: () => received,
		release: () => {
			SIGNALS.forEach((signal) => process.off(signal, hold));
		}
	};
}
async function holdingSignals(work) {
	const held = holdSignals();
	try {
		await work(held.stop);
	} finally {
		held.release();
		const received = held.received();
		if (received !== void 0) process.kill(process.pid, received);
	}
}
// src/chain/run/run-chain.ts
async function runChain(plan, world) {
	const { source } = world;
	const path = require_load_main.pathOf(plan.hops);
	if (path === void 0) {
		if (source.kind !== "credentials") throw new require_load_credential_process.RoleChainError({
			code: "source",
			message: `${source.name} needs a role to assume.`
		});
		const credentials = await provingMfa(plan, world, await source.credentials());
		return {
			hops: [],
			identity: await identify(plan, world, credentials),
			credentials
		};
	}
	let from = await start(plan, [path], world);
	const hops = [];
	for (let node = path; node !== void 0; [node] = node.children) {
		const taken = await take(node, from, world);
		hops.push(taken);
		from = goOn(taken, from.claims);
	}
	return resultOf(hops);
}
async function runTargets(plan, world) {
	const trees = require_load_main.treesOf(plan.targets);
	const from = await start(plan, trees, world);
	const outcomes = new Map();
	const finish = (outcome) => {
		outcomes.set(outcome.target, outcome);
		world.onTarget(outcome);
	};
	const descend = async (node, origin, before) => {
		let taken;
		try {
			taken = await take(node, origin, world);
		} catch (error) {
			require_load_main.targetsBelow(node).forEach((target) => {
				finish({
					kind: "failed",
					target,
					error
				});
			});
			return;
		}
		const hops = [...before, taken];
		node.ends.forEach((target) => {
			finish({
				kind: "reached",
				target,
				result: resultOf(hops)
			});
		});
		await Promise.all(node.children.map((child) => descend(child, goOn(taken, origin.claims), hops)));
	};
	await Promise.all(trees.map((tree) => descend(tree, from, [])));
	return plan.targets.flatMap((target) => outcomes.get(target) ?? []);
}
async function takeNext(node, before, { plan, world }) {
	return take(node, before === void 0 ? await start(plan, [node], world) : goOn(before, {}), world);
}
async function start(plan, trees, world) {
	const { source } = world;
	const nodes = require_load_main.nodesOf(trees);
	switch (source.kind) {
		case "token": {
			const { claims } = await source.token();
			checkClaims(nodes, claims);
			const brings = broughtByClaims(claims);
			checkBrought(nodes, brings, {
				from: "the token",
				claims
			});
			return {
				kind: "token",
				source,
				claims,
				...require_load_basics.withoutUndefined({ brings })
			};
		}
		case "saml": {
			const assertion = await source.assertion();
			const { brings } = assertion;
			checkBrought(nodes, brings, {
				from: "the assertion",
				claims: {}
			});
			return {
				kind: "saml",
				source,
				assertion,
				claims: {},
				brings
			};
		}
		case "certificate": {
			const { brings } = await source.identity();
			checkBrought(nodes, brings, {
				from: "the certificate",
				claims: {}
			});
			return {
				kind: "certificate",
				source,
				claims: {},
				brings
			};
		}
		case "credentials": return {
			kind: "caller",
			caller: await callerOf(plan, trees, world, await source.credentials()),
			claims: {}
		};
	}
}
async function callerOf(plan, trees, world, own) {
	const credentials = await provingMfa(plan, world, own);
	const identity = trees.some(({ hop }) => hop.role.kind === "name") ? await identify(plan, world, credentials) : void 0;
	const name = identity?.arn ?? world.source.name;
	const provesMfa = plan.mfaSession !== void 0;
	return {
		name,
		principal: name,
		account: identity?.account ?? "",
		credentials,
		provesMfa
	};
}
async function provingMfa(plan, world, credentials) {
	const { mfaSession } = plan;
	if (mfaSession === void 0) return credentials;
	const { serial, durationSeconds } = mfaSession;
	const mfa = {
		serial,
		...mfaCodes(mfaSession, world)
	};
	return asking("sts:GetSessionToken", world, () => world.sts.getSessionToken({
		region: plan.region,
		durationSeconds,
		mfa
	}, credentials));
}
function identify(plan, world, credentials) {
	return asking("sts:GetCallerIdentity", world, () => world.sts.getCallerIdentity(plan.region, credentials));
}
async function asking(api, world, ask) {
	try {
		return await ask();
	} catch (error) {
		throw await world.explainStart(error, api, world.source.name);
	}
}
function take(node, from, world) {
	const { hop } = node;
	const step = {
		world,
		node,
		claims: from.claims,
		...require_load_basics.withoutUndefined({ brings: from.brings })
	};
	return require_load_main.byKind(hop, {
		"web-identity": (byToken) => from.kind === "token" ? takeWebIdentity(byToken, from.source, step) : startsElsewhere(hop, from),
		saml: async (bySaml) => from.kind === "saml" ? (await furtherHops()).takeSaml(bySaml, from, step) : startsElsewhere(hop, from),
		certificate: async (byCertificate) => from.kind === "certificate" ? (await furtherHops()).takeCertificate(byCertificate, from.source, step) : startsElsewhere(hop, from),
		signed: (signed) => from.kind === "caller" ? takeSigned(signed, from.caller, step) : startsElsewhere(hop, from),
		root: async (root) => from.kind === "caller" ? (await furtherHops()).takeRoot(root, from.caller, step) : startsElsewhere(hop, from)
	});
}
function furtherHops() {
	return Promise.resolve().then(() => require("./take-further-hop-BcZl7yMH.js"));
}
function startsElsewhere(hop, from) {
	throw new Error(`hop ${hop.number} is ${hop.kind}, but it starts from a ${from.kind}`);
}
function goOn({ roleArn: principal, session, brings }, claims) {
	const { assumedRoleArn: name, credentials, sourceIdentity } = session;
	return {
		kind: "caller",
		caller: {
			name,
			principal,
			account: require_load_credential_process.accountOfArn(name) ?? "",
			credentials,
			...require_load_basics.withoutUndefined({ sourceIdentity })
		},
		claims,
		...require_load_basics.withoutUndefined({ brings })
	};
}
function resultOf(hops) {
	const last = hops.at(-1);
	if (last === void 0) throw new Error("a chain without hops has no session");
	const { credentials, assumedRoleArn: arn } = last.session;
	return {
		hops,
		identity: {
			account: require_load_credential_process.accountOfArn(arn) ?? "",
			arn
		},
		credentials
	};
}
// src/explain/progress.ts
const MAX_LINES = 10;
function progressTo(targets) {
	let done = 0;
	let failed = 0;
	const isCounted = targets > MAX_LINES;
	return {
		onHop: (taken, node) => targets > 1 && require_load_main.targetsBelow(node).length < 2 ? [] : [hopLine(taken, node, targets > 1)],
		onTarget: (outcome) => {
			done += 1;
			failed += outcome.kind === "failed" ? 1 : 0;
			if (!isCounted) return [targetLine(outcome)];
			return done === targets || Math.floor(done * 10 / targets) > Math.floor((done - 1) * 10 / targets) ? [`${done} of ${targets} targets${failed === 0 ? "" : `, ${failed} failed`}.`] : [];
		}
	};
}
function hopLine({ hop, roleArn, session }, node, isShared) {
	const until = require_load_credential_process.isoSeconds(session.credentials.expiration);
	const packed = session.packedPolicySize === void 0 ? "" : `, ${session.packedPolicySize} % packed`;
	const shared = isShared ? `, for ${require_load_main.targetsBelow(node).length} targets` : "";
	return `Hop ${hop.number} of ${node.of}: ${roleArn} until ${until} (${session.assumedRoleId}${packed})${shared}`;
}
function targetLine(outcome) {
	const { target } = outcome;
	return outcome.kind === "reached" ? `Target ${target.name}: ${outcome.result.hops.at(-1)?.roleArn ?? ""} until ${untilOf(outcome)}` : `Target ${target.name}: failed: ${firstLine(outcome.error)}`;
}
function targetTable(outcomes) {
	return table([
		"target",
		"role",
		"region",
		"session"
	], outcomes.map((outcome) => {
		const { target } = outcome;
		const role = target.hops.at(-1)?.role;
		const end = outcome.kind === "reached" ? `until ${untilOf(outcome)}` : "failed";
		return [
			target.name,
			role === void 0 ? "" : require_load_sinks.showRole(role),
			target.region,
			end
		];
	}));
}
function untilOf({ result }) {
	const { expiration } = result.credentials;
	return expiration === void 0 ? "it is withdrawn" : require_load_credential_process.isoSeconds(expiration);
}
function firstLine(error) {
	return require_load_credential_process.messageOf(error).split("\n")[0] ?? "";
}
// src/login/run-chains.ts
function chainContext({ plan, avoidsSpecialCharacters, explains }, { log, environment }, { watch, ...parts }) {
	const system = require_start_main.ciSystemOf(environment);
	const progress = progressTo(plan.targets.length);
	const tell = (lines) => {
		lines.forEach((line) => {
			log.info(line);
		});
	};
	return {
		...parts,
		now: Date.now,
		sleep: (milliseconds) => (0, node_timers_promises.setTimeout)(milliseconds),
		explainHop: async (failure, attempt) => (await Promise.resolve().then(() => require("./hop-failure-Lx3qU-DD.js")).then((n) => n.hop_failure_exports)).explainHopFailure(failure, {
			attempt,
			plan,
			system,
			job: system.facts(environment),
			explains
		}),
		explainStart: async (failure, api, name) => (await Promise.resolve().then(() => require("./hop-failure-Lx3qU-DD.js")).then((n) => n.hop_failure_exports)).explainStartFailure(failure, api, name),
		onHop: (taken, node) => {
			watch?.onHop(taken, node);
			tell(progress.onHop(taken, node));
		},
		onTarget: (outcome) => {
			watch?.onTarget(outcome);
			tell(progress.onTarget(outcome));
		},
		warn: (message) => {
			log.warning(message);
		},
		notice: (message) => {
			log.notice(message);
		},
		accepts: ({ secretAccessKey }) => !avoidsSpecialCharacters || /^[A-Za-z0-9]*$/.test(secretAccessKey.reveal())
	};
}
function authenticatedAs({ hops, identity }) {
	const role = hops.at(-1);
	return `Authenticated as ${role === void 0 || role.session.assumedRoleId === "" ? identity.arn : `assumedRoleId ${role.session.assumedRoleId}`}`;
}
async function reachEnd({ inputs, plan }, world, { log }) {
	const result = await runChain(plan, world);
	log.info(authenticatedAs(result));
	checkAccount(result.identity.account, inputs["allowed-account-ids"]);
	return result;
}
async function reachTargets({ inputs, plan }, world, { log }) {
	const outcomes = await runTargets(plan, world);
	if (outcomes.length > 1) log.info(targetTable(outcomes));
	const failures = outcomes.filter((outcome) => outcome.kind === "failed");
	const reached = outcomes.filter((outcome) => outcome.kind === "reached");
	if (reached.length > 0) log.info(reached.map(({ result, target }) => `${authenticatedAs(result)} for target ${target.name}`).join("\n"));
	for (const { result } of reached) checkAccount(result.identity.account, inputs["allowed-account-ids"]);
	if (failures.length > 0) {
		const { describeFailures, targetsError } = await Promise.resolve().then(() => require("./target-failures-COOZMhd_.js")).then((n) => n.target_failures_exports);
		if (inputs["on-target-failure"] !== "warn" || failures.length === outcomes.length) throw targetsError(failures, outcomes.length);
		log.warning(`on-target-failure: ${failures.length} of ${outcomes.length} targets failed; the others are delivered.\n${describeFailures(failures)}`);
	}
	return outcomes;
}
function checkAccount(account, allowed) {
	if (allowed.length > 0 && !allowed.includes(account)) throw new require_load_credential_process.RoleChainError({
		code: "account",
		message: `allowed-account-ids: the credentials are of account ${account}, which is not one of ${allowed.join(", ")}.`,
		hint: "Nothing was exported. Correct the role or the keys, or add the account to the list."
	});
}
// src/login/beginning.ts
function announced(source, request, { log, idToken }) {
	const why = whyThere(request, idToken);
	const say = (where) => {
		log.info(`Starting from ${where}${why === void 0 ? "" : `: ${why}`}.`);
	};
	if (source.kind !== "credentials") {
		say(source.name);
		return source;
	}
	let isSaid = false;
	return {
		kind: source.kind,
		name: source.name,
		credentials: async () => {
			const credentials = await source.credentials();
			if (!isSaid) {
				isSaid = true;
				say(credentials.foundIn ?? source.name);
			}
			return credentials;
		}
	};
}
function whyThere({ source, inputs }, idToken) {
	if (source.isFallback !== true) return;
	if (!require_load_main.assumesRole(inputs)) return "no role is asked for";
	return idToken === void 0 ? "the job has no OIDC token" : "force-skip-oidc is true";
}
function concealingIdentities(sts, conceal) {
	return {
		assumeRole: (call, caller) => sts.assumeRole(call, caller),
		assumeRoleWithWebIdentity: (call, source) => sts.assumeRoleWithWebIdentity(call, source),
		assumeRoleWithSaml: (call, source) => sts.assumeRoleWithSaml(call, source),
		createSession: (call, source) => sts.createSession(call, source),
		assumeRoot: (call, caller) => sts.assumeRoot(call, caller),
		getSessionToken: (call, caller) => sts.getSessionToken(call, caller),
		getCallerIdentity: async (region, caller) => concealed(await sts.getCallerIdentity(region, caller), conceal)
	};
}
function concealed(identity, conceal) {
	conceal(identity.account);
	conceal(identity.arn);
	return identity;
}
// src/login/open-sts.ts
function openSts(endpoints, { http, retry }, { conceal }, limiter) {
	return new StsClient({
		http,
		endpoints,
		retry: limiter === void 0 ? retry : {
			...retry,
			limiter
		},
		conceal,
		version: require_load_basics.VERSION
	});
}
// src/net/call-limiter.ts
const FIRST_PAUSE = 200;
const MAX_PAUSE = 1e4;
var CallLimiter = class {
	#settings;
	#waiting = [];
	#allowed;
	#underWay = 0;
	#round = 0;
	#pause = FIRST_PAUSE;
	#heldUntil = 0;
	#willWake = false;
	constructor(settings) {
		this.#settings = settings;
		this.#allowed = settings.max;
	}
	async run(call) {
		await this.#turn();
		const round = this.#round;
		try {
			const value = await call();
			this.#speedUp();
			return value;
		} catch (error) {
			if (error instanceof require_load_main.CallFailure && error.kind === "throttled" && round === this.#round) this.#slowDown();
			throw error;
		} finally {
			this.#underWay -= 1;
			this.#next();
		}
	}
	#turn() {
		return new Promise((resolve) => {
			this.#waiting.push(resolve);
			this.#next();
		});
	}
	#next() {
		const held = this.#heldUntil - require_load_basics.monotonicNow();
		if (held > 0) {
			this.#wakeIn(held);
			return;
		}
		while (this.#underWay < Math.floor(this.#allowed)) {
			const begin = this.#waiting.shift();
			if (begin === void 0) return;
			this.#underWay += 1;
			begin();
		}
	}
	#wakeIn(milliseconds) {
		if (this.#willWake) return;
		this.#willWake = true;
		setTimeout(() => {
			this.#willWake = false;
			this.#next();
		}, Math.ceil(milliseconds));
	}
	#speedUp() {
		this.#allowed = Math.min(this.#settings.max, this.#allowed + 1 / this.#allowed);
		this.#pause = FIRST_PAUSE;
	}
	#slowDown() {
		const { random, report } = this.#settings;
		const pause = Math.ceil(this.#pause * (.5 + random() / 2));
		this.#round += 1;
		this.#allowed = Math.max(1, this.#allowed / 2);
		this.#heldUntil = require_load_basics.monotonicNow() + pause;
		this.#pause = Math.min(MAX_PAUSE, this.#pause * 2);
		report(`AWS throttles: no call for ${pause} ms, then ${Math.floor(this.#allowed)} at once, and more as they succeed.`);
	}
};
// src/login/run-login.ts
var run_login_exports = require_rolldown_runtime.__exportAll({ runLogin: () => runLogin });
async function runLogin(login) {
	const { request, runner, watch, network, start } = login;
	const { plan, inputs } = request;
	const client = openSts(start.endpoints, network, runner, limiterFor(request, runner));
	const sts = inputs["mask-aws-account-id"] === true ? concealingIdentities(client, runner.conceal) : client;
	if (login.useExisting) {
		const ambient = require_load_main.openSource({
			...start,
			source: await require_load_main.ambientSource()
		}, network, runner);
		const existing = await findExisting(request, {
			runner,
			sts,
			source: login.source,
			ambient
		});
		if (existing !== void 0) {
			checkAccount(existing.identity.account, inputs["allowed-account-ids"]);
			watch?.onKept(existing.identity);
			return {
				kind: "existing",
				...existing
			};
		}
	}
	const source = announced(login.source, request, {
		log: runner.log,
		idToken: start.idToken
	});
	const world = chainContext({
		plan,
		avoidsSpecialCharacters: inputs["special-characters-workaround"] === true,
		explains: start.explains
	}, runner, {
		sts,
		source,
		watch
	});
	return plan.targets.length === 0 ? {
		kind: "chain",
		result: await reachEnd(request, world, runner)
	} : {
		kind: "targets",
		outcomes: await reachTargets(request, world, runner)
	};
}
function limiterFor({ plan, network }, { log }) {
	const report = (message) => {
		log.info(message);
	};
	return plan.targets.length < 2 ? void 0 : new CallLimiter({
		max: network.maxConcurrency,
		random: Math.random,
		report
	});
}
async function findExisting(...of) {
	return (await Promise.resolve().then(() => require("./existing-session-CJ21m2fP.js"))).existingSession(...of);
}
// src/sink/hand-over.ts
const GRACE_MS = 1e3;
const UNDO_SECONDS = 10;
const UNDO_LIMIT = {
	whose: "the",
	hint: "Post tries again at the end of the job."
};
async function handOver(sinks, delivery, runner) {
	const { deadlineSeconds } = delivery.request.network;
	const deadline = new require_load_post.Deadline(deadlineSeconds, delivery.endsAt - deadlineSeconds * 1e3, require_load_main.SYSTEM_LIMIT);
	try {
		await holdingSignals((stop) => handOverWhole(sinks, delivery, {
			runner,
			stop,
			deadline
		}));
	} finally {
		deadline.stop();
	}
}
async function handOverWhole(sinks, delivery, { runner, stop, deadline }) {
	const inTime = (work, doing) => deadline.guard(work, () => doing, GRACE_MS);
	const rollBack = await inTime(runner.checkpoint(), "looking at the files of the runner");
	const gaveUp = new AbortController();
	const records = new Records(runner, gaveUp.signal);
	const prepared = [];
	try {
		let values = {
			outputs: new Map(),
			variables: new Map(),
			history: {}
		};
		for (const [name, load] of sinks) {
			const sink = await load();
			const entryOf = (data) => ({
				sink: name,
				data: requireUndoable(sink, name, data),
				trace: sink.traceOf?.(data)
			});
			const record = (data) => records.write(entryOf(data));
			const { what } = sink;
			const context = {
				runner,
				values,
				stop: AbortSignal.any([stop, gaveUp.signal]),
				record
			};
			const preparing = sink.prepare(delivery, context);
			const ready = await inTime(preparing, `preparing ${what}`).catch((error) => {
				abandonLate(preparing);
				throw error;
			});
			if (ready === void 0) continue;
			prepared.push({
				...ready,
				what
			});
			values = withFurther(values, ready.values ?? {});
			if (ready.record !== void 0) records.add(entryOf(ready.record));
		}
		await inTime(records.write(), "recording what post must undo");
		await inTime(records.removeEarlier(), "recording what post must undo");
		for (const { write, what } of prepared) await inTime(Promise.resolve(write?.()), `writing ${what}`);
	} catch (error) {
		gaveUp.abort(error);
		await undone({
			prepared,
			records,
			sinks,
			rollBack
		}, runner, error);
		throw error;
	}
}
async function abandonLate(preparing) {
	await (await preparing.catch(() => void 0))?.abandon?.();
}
async function undone({ prepared, records, sinks, rollBack }, runner, reason) {
	const keepsRecords = reason instanceof require_load_credential_process.RoleChainError && reason.code === "deadline";
	const steps = [
		...[...prepared].reverse().map(({ abandon }) => abandon),
		() => takeBack(records, {
			sinks,
			runner,
			keepsRecords
		}),
		rollBack
	];
	for (const step of steps) {
		const deadline = new require_load_post.Deadline(UNDO_SECONDS, require_load_basics.monotonicNow(), UNDO_LIMIT);
		await deadline.guard(Promise.resolve(step?.()), () => "undoing it").catch((failure) => {
			runner.log.warning(`What this step has already delivered could not be undone: ${require_load_credential_process.messageOf(failure)}`);
		});
		deadline.stop();
	}
}
function requireUndoable({ undo }, name, data) {
	if (undo?.(data) === void 0) throw new Error(`the sink ${name} does not know its own record`);
	return data;
}
function withFurther(values, further) {
	const { outputs = new Map(), variables = new Map(), history = {}, ...rest } = further;
	return {
		...values,
		...rest,
		outputs: new Map([...values.outputs, ...outputs]),
		variables: new Map([...values.variables, ...variables]),
		history: {
			...values.history,
			...history
		}
	};
}
var Records = class {
	#runner;
	#gaveUp;
	#entries = [];
	#paths = [];
	recorded = [];
	constructor(runner, gaveUp) {
		this.#runner = runner;
		this.#gaveUp = gaveUp;
	}
	get paths() {
		return this.#paths;
	}
	add(entry) {
		this.#entries.push(entry);
	}
	async write(...further) {
		this.#gaveUp.throwIfAborted();
		this.#entries.push(...further);
		if (this.#entries.length === this.recorded.length) return;
		const entries = [...this.#entries];
		this.#paths.push(await require_load_post.recordUndo(entries, this.#runner));
		this.recorded = entries;
	}
	async removeEarlier() {
		for (const path of this.#paths.splice(0, this.#paths.length - 1)) await require_load_post.removeRecord(path);
	}
};
async function takeBack({ recorded, paths }, { sinks, runner, keepsRecords }) {
	if (paths.length === 0) return;
	const { undoEntries } = await Promise.resolve().then(() => require("./undo-recorded-DMGcE8Hj.js")).then((n) => n.undo_recorded_exports);
	if (await undoEntries(recorded, {
		sinks,
		runner,
		own: paths,
		isStepOver: false
	}) !== "done" || keepsRecords) return;
	for (const path of paths) await require_load_post.removeRecord(path).catch((error) => {
		runner.log.warning(`The record ${path}, which is no longer needed, could not be removed: ${require_load_credential_process.messageOf(error)}`);
	});
}
// src/step/deliver.ts
var deliver_exports = require_rolldown_runtime.__exportAll({ deliver: () => deliver });
async function deliver(delivery, runner) {
	if (delivery.request.inputs["mask-aws-account-id"] === true) identitiesOf(delivery.login).forEach(({ account, arn }) => {
		runner.conceal(account);
		runner.conceal(arn);
	});
	await handOver(require_load_post.SINKS, delivery, runner);
}
function identitiesOf(login) {
	switch (login.kind) {
		case "existing": return [login.identity];
		case "chain": return [login.result.identity];
		case "targets": return login.outcomes.flatMap((outcome) => outcome.kind === "reached" ? [outcome.result.identity] : []);
	}
}
Object.defineProperty(exports, "CallLimiter", {
	enumerable: true,
	get: function() {
		return CallLimiter;
	}
});
Object.defineProperty(exports, "StsClient", {
	enumerable: true,
	get: function() {
		return StsClient;
	}
});
Object.defineProperty(exports, "assumeOrLess", {
	enumerable: true,
	get: function() {
		return assumeOrLess;
	}
});
Object.defineProperty(exports, "assumeRoleInput", {
	enumerable: true,
	get: function() {
		return assumeRoleInput;
	}
});
Object.defineProperty(exports, "callBySdk", {
	enumerable: true,
	get: function() {
		return callBySdk;
	}
});
Object.defineProperty(exports, "chainContext", {
	enumerable: true,
	get: function() {
		return chainContext;
	}
});
Object.defineProperty(exports, "checkAccount", {
	enumerable: true,
	get: function() {
		return checkAccount;
	}
});
Object.defineProperty(exports, "commonCall", {
	enumerable: true,
	get: function() {
		return commonCall;
	}
});
Object.defineProperty(exports, "commonHeaders", {
	enumerable: true,
	get: function() {
		return commonHeaders;
	}
});
Object.defineProperty(exports, "commonInput", {
	enumerable: true,
	get: function() {
		return commonInput;
	}
});
Object.defineProperty(exports, "deliver_exports", {
	enumerable: true,
	get: function() {
		return deliver_exports;
	}
});
Object.defineProperty(exports, "foreignAnswer", {
	enumerable: true,
	get: function() {
		return foreignAnswer;
	}
});
Object.defineProperty(exports, "garbledAnswer", {
	enumerable: true,
	get: function() {
		return garbledAnswer;
	}
});
Object.defineProperty(exports, "holdSignals", {
	enumerable: true,
	get: function() {
		return holdSignals;
	}
});
Object.defineProperty(exports, "openSts", {
	enumerable: true,
	get: function() {
		return openSts;
	}
});
Object.defineProperty(exports, "refusedCode", {
	enumerable: true,
	get: function() {
		return refusedCode;
	}
});
Object.defineProperty(exports, "resolveText", {
	enumerable: true,
	get: function() {
		return resolveText;
	}
});
Object.defineProperty(exports, "resolvedBy", {
	enumerable: true,
	get: function() {
		return resolvedBy;
	}
});
Object.defineProperty(exports, "roleArnOf", {
	enumerable: true,
	get: function() {
		return roleArnOf;
	}
});
Object.defineProperty(exports, "runChain", {
	enumerable: true,
	get: function() {
		return runChain;
	}
});
Object.defineProperty(exports, "runTargets", {
	enumerable: true,
	get: function() {
		return runTargets;
	}
});
Object.defineProperty(exports, "run_login_exports", {
	enumerable: true,
	get: function() {
		return run_login_exports;
	}
});
Object.defineProperty(exports, "samlInput", {
	enumerable: true,
	get: function() {
		return samlInput;
	}
});
Object.defineProperty(exports, "shorter", {
	enumerable: true,
	get: function() {
		return shorter;
	}
});
Object.defineProperty(exports, "sts_query_exports", {
	enumerable: true,
	get: function() {
		return sts_query_exports;
	}
});
Object.defineProperty(exports, "table", {
	enumerable: true,
	get: function() {
		return table;
	}
});
Object.defineProperty(exports, "take", {
	enumerable: true,
	get: function() {
		return take$1;
	}
});
Object.defineProperty(exports, "takeNext", {
	enumerable: true,
	get: function() {
		return takeNext;
	}
});
Object.defineProperty(exports, "toCallFailure", {
	enumerable: true,
	get: function() {
		return toCallFailure;
	}
});
Object.defineProperty(exports, "unsaidOf", {
	enumerable: true,
	get: function() {
		return unsaidOf;
	}
});
