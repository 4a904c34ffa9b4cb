"use strict";
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_start_main = require("./start-main.js");
const require_load_login = require("./load-login-DbVJYDrp.js");
// src/explain/plan-table.ts
function renderPlan(plan, guard) {
	const trees = require_load_main.treesOfPlan(plan);
	const nodes = require_load_main.nodesOf(trees);
	const sourceIdentities = require_load_main.sourceIdentitiesOn(trees);
	return guard(`${[
		[
			`From    ${plan.source.name}`,
			...mfaLine(plan),
			`Region  ${plan.region} (partition ${plan.partition})`
		].join("\n"),
		hopBlock(plan, trees, guard),
		...tagBlock(nodes, guard),
		...nodes.flatMap((node) => detailBlock(plan, node, sourceIdentities.get(node))),
		...plan.notices
	].join("\n\n")}\n`);
}
function mfaLine({ mfaSession }) {
	return mfaSession === void 0 ? [] : [require_start_main.oneLine(`MFA     proved once with ${mfaSession.serial}, by GetSessionToken (lives ${require_start_main.formatDuration(mfaSession.durationSeconds)})`)];
}
function hopBlock(plan, trees, guard) {
	if (trees.length === 0) return plan.mfaSession === void 0 ? "No role is assumed." : "No role is assumed: the job gets the session that has proved MFA.";
	if (plan.targets.length === 0) return require_load_login.table([
		"hop",
		"role",
		"by",
		"lives",
		"session name",
		"said in"
	], plan.hops.map(hopRow), guard);
	const rows = trees.flatMap((tree) => treeRows(tree, "", ""));
	return require_load_login.table([
		"role",
		"target",
		"region",
		"by",
		"lives",
		"session name",
		"said in"
	], rows, guard);
}
function hopRow(hop) {
	return [
		String(hop.number),
		require_load_sinks.showRole(hop.role),
		...settingsOf(hop)
	];
}
function settingsOf(hop) {
	return [
		require_load_main.HOP_KINDS[hop.kind].shortName,
		`${hop.longest === true ? "up to " : ""}${require_start_main.formatDuration(hop.durationSeconds)}`,
		sessionNameOf(hop),
		hop.place
	];
}
function sessionNameOf(hop) {
	return require_load_main.byKind(hop, {
		"web-identity": require_load_sinks.showSessionName,
		saml: () => "(in the assertion)",
		certificate: (own) => own.sessionName === void 0 ? "(its serial number)" : require_load_sinks.showSessionName(own),
		signed: require_load_sinks.showSessionName,
		root: () => "(none)"
	});
}
function treeRows(node, lead, below) {
	const { hop, ends, children } = node;
	const names = ends.map(({ name }) => name).join(", ");
	const regions = [...new Set(ends.map(({ region }) => region))].join(", ");
	const last = children.length - 1;
	return [[
		`${lead}${require_load_sinks.showRole(hop.role)}`,
		names,
		regions,
		...settingsOf(hop)
	], ...children.flatMap((child, index) => treeRows(child, `${below}${index === last ? "└─ " : "├─ "}`, `${below}${index === last ? "   " : "│  "}`))];
}
function nameOf(node) {
	const [target, ...others] = require_load_main.targetsBelow(node);
	const more = others.length === 0 ? "" : ` and ${others.length} more`;
	return `${node.hop.number}${target === void 0 ? "" : ` (${target.name}${more})`}`;
}
function tagBlock(nodes, guard) {
	const rows = nodes.flatMap((node) => require_load_main.isSigned(node.hop) ? tagRows(nameOf(node), node.hop) : []);
	return rows.length === 0 ? [] : [require_load_login.table([
		"hop",
		"tag",
		"value",
		"from",
		"then"
	], rows, guard)];
}
function tagRows(name, hop) {
	const row = (tag, then) => [
		name,
		tag.key,
		require_start_main.showText(tag.value),
		tag.origin,
		then
	];
	return [...hop.inheritedTags.map((tag) => row(tag, "inherited, travels on")), ...hop.tags.map((tag) => row(tag, hop.transitiveTagKeys.includes(tag.key) ? "travels on" : "ends here"))];
}
function detailBlock({ mfaSession }, node, sourceIdentity) {
	const { hop } = node;
	const { externalId, mfa } = require_load_main.signedPart(hop) ?? {};
	const details = [
		...sourceIdentity === void 0 ? [] : [sourceIdentityDetail(sourceIdentity)],
		...externalId === void 0 ? [] : ["sends an external id"],
		...mfa === void 0 || mfaSession !== void 0 ? [] : [`proves MFA with ${mfa.serial}`],
		...hop.policy === void 0 ? [] : ["is narrowed by a session policy"],
		...hop.policyArns.map((arn) => `is narrowed by ${arn}`)
	];
	return details.length === 0 ? [] : [require_start_main.oneLine(`Hop ${nameOf(node)} ${details.join("; ")}.`)];
}
function sourceIdentityDetail({ text, isSetHere }) {
	return isSetHere ? `sets the source identity ${require_start_main.showText(text)}, in force from here on` : `carries the source identity ${require_start_main.showText(text)}`;
}
exports.renderPlan = renderPlan;
