"use strict";
const require_start_main = require("./start-main.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_load_login = require("./load-login-DbVJYDrp.js");
const require_load_post = require("./load-post-DoFVN8Yb.js");
let node_crypto = require("node:crypto");
// src/sts/roles-anywhere/create-session-answer.ts
function readCreateSession(json, requestId) {
	const first = member(member(json, "credentialSet"), "0");
	const credentials = member(first, "credentials");
	if (typeof credentials !== "object" || credentials === null) return;
	const user = member(first, "assumedRoleUser");
	const size = member(first, "packedPolicySize");
	return {
		Credentials: {
			AccessKeyId: textIn(credentials, "accessKeyId"),
			SecretAccessKey: textIn(credentials, "secretAccessKey"),
			SessionToken: textIn(credentials, "sessionToken"),
			Expiration: timeOf(textIn(credentials, "expiration"))
		},
		AssumedRoleUser: {
			Arn: textIn(user, "arn"),
			AssumedRoleId: textIn(user, "assumedRoleId")
		},
		PackedPolicySize: typeof size === "number" && Number.isFinite(size) ? size : void 0,
		SourceIdentity: textIn(first, "sourceIdentity"),
		$metadata: { requestId }
	};
}
function member(value, name) {
	const object = typeof value === "object" && value !== null ? { ...value } : {};
	return Object.hasOwn(object, name) ? object[name] : void 0;
}
function textIn(value, name) {
	const found = member(value, name);
	return typeof found === "string" ? found : void 0;
}
function timeOf(text = "") {
	const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) ? new Date(text) : void 0;
	return Number.isNaN(time?.getTime()) ? void 0 : time;
}
// src/sts/roles-anywhere/x509-signature.ts
function certificateHeaders({ certificate, chain }) {
	return {
		"x-amz-x509": certificate,
		...chain.length === 0 ? {} : { "x-amz-x509-chain": chain.join(",") }
	};
}
function amzDate(time) {
	return time.toISOString().replaceAll(/[-:]|\.\d+/g, "");
}
function canonicalQuery(query) {
	return query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort().join("&");
}
function encoded(text) {
	const hex = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}
function canonicalRequest({ path, query, headers, body }) {
	const names = signedNames(headers);
	return [
		"POST",
		path,
		canonicalQuery(query),
		...names.map((name) => `${name}:${(headers[name] ?? "").trim().replaceAll(/ +/g, " ")}`),
		"",
		names.join(";"),
		sha256Hex(body)
	].join("\n");
}
function stringToSign(request, scope, { algorithm }) {
	return [
		algorithm,
		scope.date,
		scopeOf(scope),
		sha256Hex(canonicalRequest(request))
	].join("\n");
}
function authorization(request, scope, identity) {
	const { algorithm, serialNumber, sign } = identity;
	return `${algorithm} ${[
		`Credential=${serialNumber}/${scopeOf(scope)}`,
		`SignedHeaders=${signedNames(request.headers).join(";")}`,
		`Signature=${sign(stringToSign(request, scope, identity))}`
	].join(", ")}`;
}
function scopeOf({ region, date }) {
	return `${date.slice(0, 8)}/${region}/rolesanywhere/aws4_request`;
}
function signedNames(headers) {
	return Object.keys(headers).sort();
}
function sha256Hex(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex");
}
// src/sts/roles-anywhere/create-session.ts
const ROLES_ANYWHERE = "IAM Roles Anywhere";
const PATH = "/sessions";
const MAX_MESSAGE_LENGTH = 1e3;
async function createSession$1(call, place) {
	const { http, endpoint, signal } = place;
	const { url, headers, body } = requestOf(call, place);
	const answer = await http.exchange(url, {
		method: "POST",
		headers,
		body,
		signal
	});
	const unsaid = [/Signature=(?<hex>.*)$/.exec(headers["authorization"] ?? "")?.groups?.["hex"] ?? ""];
	return answerIn(answer, {
		service: ROLES_ANYWHERE,
		way: http.wayTo(endpoint),
		named: http.namingOf(endpoint),
		unsaid
	});
}
function requestOf(call, { endpoint, signedAt, userAgent, identity }) {
	const { region, sessionName: roleSessionName, durationSeconds } = call;
	const date = amzDate(signedAt);
	const request = {
		path: PATH,
		query: [
			["profileArn", call.profileArn],
			["roleArn", call.roleArn],
			["trustAnchorArn", call.trustAnchorArn]
		],
		headers: {
			"content-type": "application/json",
			host: endpoint.host,
			"x-amz-date": date,
			...certificateHeaders(identity)
		},
		body: JSON.stringify({
			durationSeconds,
			...roleSessionName === void 0 ? {} : { roleSessionName }
		})
	};
	const url = new URL(endpoint);
	url.pathname = `${endpoint.pathname.replace(/\/$/, "")}${PATH}`;
	url.search = canonicalQuery(request.query);
	return {
		url,
		headers: {
			...require_load_login.commonHeaders(request.body, {
				endpoint,
				userAgent
			}),
			...request.headers,
			authorization: authorization(request, {
				region,
				date
			}, identity)
		},
		body: request.body
	};
}
function answerIn({ status, headers, bytes }, peer) {
	const { "x-amzn-requestid": requestIds, "x-amzn-errortype": errorTypes } = headers;
	const [requestId, errorType] = [requestIds, errorTypes].map((value) => [value].flat()[0]);
	const json = parsed(Buffer.from(bytes).toString("utf8"));
	if (status >= 200 && status < 300) {
		const output = readCreateSession(json, requestId);
		return output === void 0 ? {
			kind: "failure",
			error: require_load_login.garbledAnswer(peer),
			headers
		} : {
			kind: "success",
			output,
			headers
		};
	}
	const said = textsOf(json);
	const code = /^(?:[\w.]+#)?(?<code>\w{1,100})(?::|$)/.exec(errorType ?? said["__type"] ?? said["code"] ?? "")?.groups?.["code"];
	if (code === void 0) return {
		kind: "failure",
		error: require_load_login.foreignAnswer(peer, status),
		headers
	};
	const words = said["message"] ?? said["Message"] ?? "it does not say why";
	const shown = (peer.unsaid ?? []).reduce((text, hidden) => require_load_post.hideValue(text, hidden, "***"), words);
	const message = require_start_main.headOf(require_start_main.oneLine(shown), MAX_MESSAGE_LENGTH);
	return {
		kind: "failure",
		error: new require_load_main.CallFailure({
			kind: kindOf(code, message, status),
			code,
			message,
			status,
			requestId
		}),
		headers
	};
}
function kindOf(code, message, status) {
	return /^Signature (?:expired|not yet current)/i.test(message) ? "clock-skew" : require_load_main.kindOfAnswer(code, message, status);
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function textsOf(json) {
	const entries = typeof json === "object" && json !== null ? Object.entries(json) : [];
	return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string"));
}
// src/sts/further-calls.ts
function assumeRoleWithSaml({ call: make, session }, call, source) {
	let renew = false;
	return make({
		doing: "calling sts:AssumeRoleWithSAML",
		region: call.region,
		unsaid: require_load_login.unsaidOf(call),
		canRenewToken: source.renewable
	}, async (send) => {
		const { response } = await source.assertion(renew);
		const input = {
			...require_load_login.samlInput(call),
			SAMLAssertion: response.reveal()
		};
		try {
			return session(await send((to) => require_load_login.callBySdk("AssumeRoleWithSAML", input, to)), call);
		} catch (error) {
			renew = error instanceof require_load_main.CallFailure && error.kind === "token-expired";
			throw error;
		}
	});
}
function assumeRoot({ call: make, session }, call, caller) {
	const { region, rootArn, taskPolicyArn, durationSeconds } = call;
	const input = {
		TargetPrincipal: rootArn.split(":")[4] ?? "",
		TaskPolicyArn: { arn: taskPolicyArn },
		DurationSeconds: durationSeconds
	};
	return make({
		doing: "calling sts:AssumeRoot",
		region,
		caller
	}, async (send) => session(named(await send((to) => require_load_login.callBySdk("AssumeRoot", input, to)), rootArn), call));
}
function getSessionToken({ call: make, session }, call, caller) {
	const { region, durationSeconds, mfa } = call;
	return make({
		doing: "calling sts:GetSessionToken",
		region,
		caller
	}, async (send) => {
		const input = {
			DurationSeconds: durationSeconds,
			SerialNumber: mfa.serial,
			TokenCode: await mfa.nextCode()
		};
		try {
			return session(named(await send((to) => require_load_login.callBySdk("GetSessionToken", input, to)), USER), call).credentials;
		} catch (error) {
			throw require_load_login.refusedCode(error, mfa.untilNextMs);
		}
	});
}
const USER = "arn:aws:iam::000000000000:user/unknown";
function named(answer, arn) {
	return {
		...answer,
		output: {
			...answer.output,
			AssumedRoleUser: { Arn: arn }
		}
	};
}
function createSession({ call: make, session, settings: { endpoints } }, call, source) {
	const { region } = call;
	const other = {
		name: ROLES_ANYWHERE,
		endpoint: require_start_main.rolesAnywhereEndpoint(region, endpoints)
	};
	return make({
		doing: "calling rolesanywhere:CreateSession",
		region,
		other
	}, async (send) => {
		const identity = await source.identity();
		return session(await send((to) => createSession$1(call, {
			...to,
			identity
		})), {
			region,
			other
		});
	});
}
exports.assumeRoleWithSaml = assumeRoleWithSaml;
exports.assumeRoot = assumeRoot;
exports.createSession = createSession;
exports.getSessionToken = getSessionToken;
