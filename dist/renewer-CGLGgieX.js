"use strict";
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_start_main = require("./start-main.js");
const require_load_login = require("./load-login-DbVJYDrp.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_cached_session = require("./cached-session-D1_Ve3id.js");
const require_kept_hop = require("./kept-hop-Dsm9pA75.js");
const require_file_lock = require("./file-lock-CM_q4KDf.js");
let node_path = require("node:path");
let node_timers_promises = require("node:timers/promises");
// src/refresh/obtain.ts
const MAX_AHEAD_MS = 15e3;
const POLL_MS = 40;
const MIN_MS = 3e3;
async function obtain(key, obtaining) {
	const { cache, now } = obtaining;
	const session = await cache.read(key);
	switch (require_cached_session.standingOf(session, now())) {
		case "fresh": return session ?? unreachable();
		case "due": return renewAhead(session ?? unreachable(), obtaining);
		case "over": return renewNow(key, obtaining);
	}
}
function unreachable() {
	throw new Error("a session that is not there cannot be in force");
}
async function renewAhead(session, obtaining) {
	const { cache, now, warn } = obtaining;
	const { key } = session;
	if (await cache.isPausing(session, now())) return session;
	const lock = await require_file_lock.tryFileLock(lockedFile(cache)).catch(() => void 0);
	if (lock === void 0) return session;
	const leftMs = session.credentials.expiration.getTime() - now();
	try {
		return await renewLocked(key, {
			milliseconds: Math.min(MAX_AHEAD_MS, leftMs / 2),
			isAhead: true
		}, obtaining);
	} catch (error) {
		warn(`The session is valid until ${require_load_credential_process.isoSeconds(session.credentials.expiration)}, but could not be renewed early: ${obtaining.describe(error)}`);
		return session;
	} finally {
		await lock.release();
	}
}
async function renewNow(key, obtaining) {
	const { cache, now, waitMs } = obtaining;
	const [began, end] = [now(), require_load_basics.monotonicNow() + waitMs];
	for (;;) {
		const lock = await require_file_lock.tryFileLock(lockedFile(cache));
		if (lock !== void 0 && (end - require_load_basics.monotonicNow() > MIN_MS || waitMs <= MIN_MS)) try {
			await throwIfFailedSince(key, began, cache);
			return await renewLocked(key, {
				milliseconds: end - require_load_basics.monotonicNow(),
				isAhead: false
			}, obtaining);
		} finally {
			await lock.release();
		}
		await lock?.release();
		await (0, node_timers_promises.setTimeout)(POLL_MS / 2 + Math.random() * POLL_MS);
		await cache.requirePrivate();
		const session = await cache.read(key);
		if (session !== void 0 && require_cached_session.standingOf(session, now()) !== "over") return session;
		await throwIfFailedSince(key, began, cache);
		if (lock !== void 0 || require_load_basics.monotonicNow() > end) throw new require_load_credential_process.RoleChainError({
			code: "deadline",
			message: `Another process is renewing the credentials, and did not finish within ${Math.round(waitMs / 1e3)} seconds.`,
			hint: "Is the network slow, or does AWS throttle? The renewal itself reports it when it ends."
		});
	}
}
async function throwIfFailedSince(key, began, cache) {
	const failure = await cache.readFailure(key);
	if (failure !== void 0 && !failure.isAhead && failure.at >= began) throw new require_load_credential_process.RoleChainError({
		code: "source",
		message: failure.text
	});
}
async function renewLocked(key, { milliseconds, isAhead }, { cache, now, renew, describe }) {
	const session = await cache.read(key);
	if (session !== void 0 && require_cached_session.standingOf(session, now()) === "fresh") return session;
	try {
		return await renew(key, milliseconds);
	} catch (error) {
		await cache.writeFailure(key, {
			at: now(),
			text: describe(error),
			isAhead
		});
		throw error;
	}
}
function lockedFile({ directory }) {
	return (0, node_path.join)(directory, "renewal");
}
// src/refresh/path-run.ts
const LIMIT = {
	whose: "the",
	hint: "A renewal must finish by then, since SDKs do not wait longer. Is the network slow?"
};
var PathRun = class {
	#context;
	constructor(context) {
		this.#context = context;
	}
	async along(path, { taken, from, milliseconds }, onHop) {
		const { spec, runner } = this.#context;
		const source = from === void 0 ? await this.#requireSource() : void 0;
		return this.#withChain(milliseconds, async (world) => {
			let session = from;
			if (from !== void 0) concealSession(from, runner);
			for (const [index, { key, node }] of [...path.entries()].slice(taken)) {
				const before = session === void 0 ? void 0 : require_kept_hop.stopOf(session);
				const next = require_load_login.takeNext(node, before, {
					plan: spec.plan,
					world
				});
				const isOnlyTry = before === void 0 && source?.triesOnce === true;
				session = await this.#keep(key, await (isOnlyTry ? this.#once(next) : next));
				onHop?.(index + 1, session);
			}
			if (session === void 0) throw new Error("a path has at least one hop");
			return session;
		});
	}
	async #requireSource() {
		const { spec, runner, cache } = this.#context;
		const source = await require_load_main.sourceOf(spec.source);
		const missing = source.missing(runner);
		if (missing !== void 0) throw new require_load_credential_process.RoleChainError(missing);
		const refused = source.triesOnce ? await cache.readFailure(require_kept_hop.loginKey(spec)) : void 0;
		if (refused !== void 0) throw new require_load_credential_process.RoleChainError({
			code: "source",
			message: `The login is not tried again: ${refused.text}`,
			hint: `A password that is refused again and again locks the account. Once that is solved, ${cache.freshStart}.`
		});
		return source;
	}
	async #once(login) {
		const { spec, cache, now } = this.#context;
		try {
			return await login;
		} catch (error) {
			if (error instanceof require_load_credential_process.RoleChainError && error.code === "source") await cache.writeFailure(require_kept_hop.loginKey(spec), {
				at: now(),
				text: error.message,
				isAhead: false
			});
			throw error;
		}
	}
	async #keep(key, taken) {
		const { cache, now } = this.#context;
		const cached = require_kept_hop.toCached(key, taken, now());
		await cache.write(cached);
		return cached;
	}
	async #withChain(milliseconds, work) {
		const { spec, runner, source: opened } = this.#context;
		const { source, plan, network, avoidsSpecialCharacters } = spec;
		const use = {
			log: runner.log,
			startedAt: require_load_basics.monotonicNow(),
			doing: "renewing the credentials",
			limit: LIMIT
		};
		const start = {
			source: await require_load_main.sourceOf(source),
			region: plan.region,
			endpoints: network.endpoints,
			idToken: require_start_main.idTokenOf(runner),
			skipsIdToken: true,
			ignoreEnvironment: false,
			onUnused: () => void 0,
			explains: true
		};
		const deadlineSeconds = Math.max(1, Math.round(milliseconds / 100)) / 10;
		return require_load_main.withNetwork({
			...network,
			deadlineSeconds
		}, use, (open) => {
			const from = {
				sts: require_load_login.openSts(start.endpoints, open, runner),
				source: opened ?? require_load_main.openSource(start, open, runner)
			};
			return work(require_load_login.chainContext({
				plan,
				avoidsSpecialCharacters,
				explains: true
			}, runner, from));
		});
	}
};
function concealSession({ credentials }, { conceal }) {
	conceal(credentials.accessKeyId.reveal());
	conceal(credentials.secretAccessKey.reveal());
	conceal(credentials.sessionToken.reveal());
}
// src/refresh/renewer.ts
const MAX_DETOUR_MS = 15e3;
const NEW_MS = 6e4;
var Renewer = class {
	#renewing;
	#paths;
	#run;
	constructor(renewing) {
		this.#renewing = renewing;
		this.#paths = require_kept_hop.pathsOf(renewing.spec);
		this.#run = new PathRun(renewing);
	}
	async renew(key, milliseconds) {
		const path = this.#paths.get(key);
		if (path === void 0) throw new require_load_credential_process.RoleChainError({
			code: "delivery",
			message: "The credentials that were asked for are not of this job.",
			hint: "Does AWS_CONFIG_FILE, or the profile, belong to another job? Log in again."
		});
		const before = await this.#sessionsBefore(path);
		const now = this.#renewing.now();
		const fresh = before.findLastIndex((session) => require_cached_session.standingOf(session, now) === "fresh");
		const holding = before.findLastIndex((session) => require_cached_session.standingOf(session, now) !== "over");
		const last = before[holding];
		if (holding <= fresh || last === void 0 || await this.#renewing.cache.isPausing(last, now)) return this.#runOrBegin(path, {
			taken: holding + 1,
			from: last,
			milliseconds
		});
		const began = require_load_basics.monotonicNow();
		const leftMs = last.credentials.expiration.getTime() - now;
		const detour = {
			taken: fresh + 1,
			from: before[fresh],
			milliseconds: Math.min(MAX_DETOUR_MS, leftMs / 2, milliseconds / 2)
		};
		const { taken, from } = await this.#detour(path, detour, last);
		if (taken === path.length && from !== void 0) return from;
		const rest = milliseconds - (require_load_basics.monotonicNow() - began);
		return this.#run.along(path, {
			taken,
			from,
			milliseconds: Math.max(rest, milliseconds / 2)
		});
	}
	#sessionsBefore(path) {
		return Promise.all(path.slice(0, -1).map(({ key }) => this.#renewing.cache.read(key)));
	}
	async #runOrBegin(path, leg) {
		const began = require_load_basics.monotonicNow();
		try {
			return await this.#run.along(path, leg);
		} catch (error) {
			const { from, taken, milliseconds } = leg;
			if (!(from !== void 0 && this.#renewing.now() - from.obtainedAt > NEW_MS) || !isRefused(error, taken + 1)) throw error;
			const rest = milliseconds - (require_load_basics.monotonicNow() - began);
			return this.#run.along(path, {
				taken: 0,
				from: void 0,
				milliseconds: rest
			}).catch(() => {
				throw error;
			});
		}
	}
	async #detour(path, leg, instead) {
		const { cache, runner, now, describe } = this.#renewing;
		const resumeAt = path.findIndex(({ key }) => key === instead.key) + 1;
		let reached = leg;
		try {
			const from = await this.#run.along(path, leg, (taken, session) => {
				reached = {
					taken,
					from: session
				};
			});
			return {
				taken: path.length,
				from
			};
		} catch (error) {
			if (reached.taken >= resumeAt) {
				if (error instanceof require_load_credential_process.RoleChainError && error.code === "deadline") return reached;
				throw error;
			}
			const until = require_load_credential_process.isoSeconds(instead.credentials.expiration);
			runner.log.warning(`${describe(error)}\nContinuing from ${instead.assumedRoleArn}, which is valid until ${until}.`);
			await cache.writeFailure(instead.key, {
				at: now(),
				text: describe(error),
				isAhead: true
			});
			return {
				taken: resumeAt,
				from: instead
			};
		}
	}
};
function isRefused(error, hop) {
	return error instanceof require_load_credential_process.RoleChainError && error.hop?.number === hop && error.cause instanceof require_load_main.CallFailure && (error.cause.kind === "credentials" || error.cause.kind === "denied");
}
Object.defineProperty(exports, "Renewer", {
	enumerable: true,
	get: function() {
		return Renewer;
	}
});
Object.defineProperty(exports, "obtain", {
	enumerable: true,
	get: function() {
		return obtain;
	}
});
