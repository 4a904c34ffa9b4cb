"use strict";
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_load_basics = require("./load-basics-CB-F6D5W.js");
const require_start_main = require("./start-main.js");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
// src/explain/picture/course.ts
function failedAfterHops({ failure }) {
	return failure?.error instanceof require_load_credential_process.RoleChainError && ["account", "delivery"].includes(failure.error.code);
}
function sourceStanding(course, trees) {
	if (course === void 0) return "planned";
	const { failure, taken, targetFailures } = course;
	if (failure === void 0 || failedAfterHops(course) || taken.size > 0 || targetFailures.size > 0) return "done";
	const { error } = failure;
	return error instanceof require_load_credential_process.RoleChainError && (error.hop !== void 0 || error.code === "rejected") && trees.length > 0 ? "done" : "failed";
}
function hopStanding(node, course, before) {
	if (course === void 0) return "planned";
	if (course.taken.has(node.hop)) return "done";
	if (before !== "done" || failedAfterHops(course)) return "untried";
	const targets = require_load_main.targetsBelow(node);
	return (targets.length === 0 ? course.failure !== void 0 : targets.some((target) => course.targetFailures.has(target))) ? "failed" : "untried";
}
function endStanding(course, before) {
	if (course === void 0) return "planned";
	if (failedAfterHops(course)) return "failed";
	if (before !== "done") return "untried";
	return course.failure === void 0 ? "done" : "reached";
}
// src/explain/picture/draw.ts
function pictureOf(subject) {
	const { plan, course, guard } = subject;
	const trees = require_load_main.treesOfPlan(plan);
	const sourceIdentities = require_load_main.sourceIdentitiesOn(trees, ({ hop }) => course?.taken.get(hop)?.hop ?? hop);
	const standing = sourceStanding(course, trees);
	const isBare = trees.length === 0;
	return {
		source: {
			name: plan.source.name,
			standing,
			...plan.mfaSession === void 0 ? {} : { provesMfa: true }
		},
		region: shown(plan.region, guard),
		partition: plan.partition,
		ends: isBare ? [jobEnd(subject, standing)] : [],
		branches: trees.map((tree) => hopBox(tree, standing, {
			...subject,
			sourceIdentities
		}))
	};
}
function minuteOf(time) {
	return time.toISOString().replace(/^(\S+)T(\d\d:\d\d).*$/, "$1 $2Z");
}
function hopBox(node, before, subject) {
	const { course, guard, plan } = subject;
	const taken = course?.taken.get(node.hop);
	const hop = taken?.hop ?? node.hop;
	const standing = hopStanding(node, course, before);
	const sourceIdentity = subject.sourceIdentities.get(node);
	const isEnd = node.ends.length > 0 || node.children.length === 0;
	const ends = plan.targets.length > 0 ? node.ends.map((target) => targetEnd(target, standing, subject)) : [];
	return {
		number: hop.number,
		of: node.of,
		...roleOf(hop, guard),
		by: require_load_main.HOP_KINDS[hop.kind].shortName,
		sessionName: shown(taken?.sessionName ?? require_load_sinks.showSessionName(hop), guard),
		lives: `${hop.longest === true && taken === void 0 ? "up to " : ""}${require_start_main.formatDuration(hop.durationSeconds)}`,
		tags: travelingTags(hop, guard),
		...require_load_basics.withoutUndefined({
			sourceIdentity: sourceIdentity === void 0 ? void 0 : shown(require_start_main.showText(sourceIdentity.text), guard),
			until: taken === void 0 ? void 0 : minuteOf(taken.until)
		}),
		standing,
		isRenewed: subject.isRenewed && isEnd,
		ends: isEnd && plan.targets.length === 0 ? [jobEnd(subject, standing)] : ends,
		branches: node.children.map((child) => hopBox(child, standing, subject))
	};
}
function roleOf({ role }, guard) {
	const text = require_load_sinks.showRole(role);
	return {
		role: shown(text, guard),
		roleName: shown(text.replace(/^arn:.*?:(?:role\/|(?=root$))/, ""), guard),
		...role.kind === "arn" ? { account: shown(role.account, guard) } : {}
	};
}
function travelingTags(hop, guard) {
	const { tags = [], inheritedTags = [], transitiveTagKeys = [] } = require_load_main.signedPart(hop) ?? {};
	const sent = tags.filter(({ key }) => transitiveTagKeys.includes(key));
	return [...inheritedTags, ...sent].map(({ key, value }) => ({
		key: shown(key, guard),
		value: shown(require_start_main.showText(value), guard)
	}));
}
function targetEnd({ name, region }, before, { course, guard }) {
	return {
		kind: "target",
		name: shown(name, guard),
		region: shown(region, guard),
		standing: endStanding(course, before)
	};
}
function jobEnd({ plan, handedTo, course, guard }, before) {
	const standing = endStanding(course, before);
	return {
		kind: "job",
		name: shown(handedTo, guard),
		region: shown(plan.region, guard),
		standing
	};
}
function shown(text, guard) {
	return require_start_main.oneLine(guard(text));
}
exports.pictureOf = pictureOf;
