"use strict";
const require_load_main = require("./load-main-5V4soO_k.js");
const require_load_sinks = require("./load-sinks-WrW2k9-A.js");
const require_start_main = require("./start-main.js");
// src/explain/picture/plan-json.ts
function planJson(plan, guard) {
	const document = documentOf(plan);
	return `${JSON.stringify(document, (_key, value) => typeof value === "string" ? guard(value) : value, 2).replaceAll("#", String.raw`\u0023`).replace(UNSEEN, escapedUnit)}\n`;
}
const UNSEEN = /[\u007F-\u009F\u2028\u2029\p{Cf}]/gu;
function escapedUnit(character) {
	return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index)).map((unit) => String.raw`\u` + unit.toString(16).padStart(4, "0")).join("");
}
function documentOf(plan) {
	const trees = require_load_main.treesOfPlan(plan);
	const ids = new Map(require_load_main.nodesOf(trees).map((node, index) => [node, index + 1]));
	const sourceIdentities = require_load_main.sourceIdentitiesOn(trees);
	const hops = [];
	const ways = new Map();
	const visit = (node, way) => {
		const id = ids.get(node) ?? 0;
		const here = [...way, id];
		hops.push(hopDocument(node.hop, {
			id,
			after: way.at(-1) ?? null,
			inForce: sourceIdentities.get(node)
		}));
		node.ends.forEach(({ name }) => ways.set(name, here));
		node.children.forEach((child) => {
			visit(child, here);
		});
	};
	trees.forEach((tree) => {
		visit(tree, []);
	});
	const { source, region, partition, warnings, notices } = plan;
	const targets = plan.targets.map(({ name, region: of, labels }) => ({
		name,
		region: of,
		labels,
		hops: ways.get(name) ?? []
	}));
	const mfaSession = plan.mfaSession === void 0 ? null : {
		serial: plan.mfaSession.serial,
		durationSeconds: plan.mfaSession.durationSeconds
	};
	return {
		version: 1,
		source: source.kind,
		region,
		partition,
		mfaSession,
		hops,
		targets,
		warnings,
		notices
	};
}
function hopDocument(hop, { id, after, inForce }) {
	const { number, role, sessionName, durationSeconds, longest, region, policy, policyArns, place } = hop;
	const signed = require_load_main.signedPart(hop);
	return {
		id,
		after,
		number,
		role: role.kind === "offered" ? null : require_load_sinks.showRole(role),
		account: role.kind === "arn" ? role.account : null,
		by: require_load_main.HOP_KINDS[hop.kind].by,
		sessionName: sessionName === void 0 ? null : require_start_main.showText(sessionName),
		durationSeconds,
		orLess: longest === true,
		region,
		tags: tagDocuments(hop),
		sourceIdentity: inForce?.isSetHere === true ? require_start_main.showText(inForce.text) : null,
		sourceIdentityInForce: inForce === void 0 ? null : require_start_main.showText(inForce.text),
		externalId: signed?.externalId !== void 0,
		mfaSerial: signed?.mfa?.serial ?? null,
		policy: policy !== void 0,
		policyArns,
		place
	};
}
function tagDocuments(hop) {
	const { tags = [], inheritedTags = [], transitiveTagKeys = [] } = require_load_main.signedPart(hop) ?? {};
	const document = (tag, inherited) => ({
		key: tag.key,
		value: require_start_main.showText(tag.value),
		from: tag.origin,
		inherited,
		travels: inherited || transitiveTagKeys.includes(tag.key)
	});
	return [...inheritedTags.map((tag) => document(tag, true)), ...tags.map((tag) => document(tag, false))];
}
exports.planJson = planJson;
