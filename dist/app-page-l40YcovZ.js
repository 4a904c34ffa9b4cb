"use strict";
const require_start_main = require("./start-main.js");
const require_load_main = require("./load-main-5V4soO_k.js");
const require_call_okta = require("./call-okta-D_Bhlj6U.js");
const require_org = require("./org-DDFR8-7Q.js");
const require_refusals = require("./refusals-DldbbAap.js");
// src/source/okta/open-page.ts
const MAX_REDIRECTS = 10;
async function openPage(first, world) {
	const cookies = new Map();
	let call = first;
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
		const answer = await require_call_okta.sendToOkta(withCookies(call, cookies), world);
		keepCookies(answer, cookies, world);
		if (answer.status < 300 || answer.status >= 400 || answer.location === void 0) return {
			status: answer.status,
			html: answer.text,
			path: withoutQuery(call.path)
		};
		call = {
			doing: first.doing,
			path: nextPath(answer.location, call.path, world),
			sent: first.sent ?? []
		};
	}
	throw require_refusals.oktaError(world.org, `redirects more than ${MAX_REDIRECTS} times while ${first.doing}.`, "Does the app open in a browser? A policy of Okta may want more than a program can do.");
}
function withCookies(call, cookies) {
	const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join("; ");
	const headers = {
		accept: "text/html",
		...cookie === "" ? {} : { cookie }
	};
	return {
		...call,
		headers
	};
}
const COOKIE = /^([^\s=;,]{1,200})=([^\s;,"]{0,4000})/;
const MIN_SECRET_LENGTH = 12;
function keepCookies({ cookies: set }, cookies, { conceal }) {
	for (const [, name = "", value = ""] of set.map((text) => COOKIE.exec(text) ?? [])) if (value === "") cookies.delete(name);
	else cookies.set(name, value.length < MIN_SECRET_LENGTH ? value : conceal(value).reveal());
}
function nextPath(location, from, { org }) {
	const path = require_org.pathWithin(location, org, from);
	if (path !== void 0) return path;
	const where = URL.canParse(location) ? require_start_main.quote(new URL(location).host) : "an address that is none";
	throw require_refusals.oktaError(org, `redirects to ${where}, where nothing is sent to.`, "Only okta-domain itself is followed. If the organization has a domain of its own, give that as okta-domain, and in okta-app; an app that is signed in to elsewhere cannot be used.");
}
function withoutQuery(path) {
	return path.split("?")[0] ?? path;
}
// src/source/okta/read-page.ts
const RAW_TEXT = new Set([
	"script",
	"style",
	"textarea",
	"title",
	"noscript",
	"template",
	"iframe",
	"xmp"
]);
const TAG_NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;
const TAG_END = /[\s/]*>/y;
function readPage(html) {
	const responses = [];
	let title = "";
	let asksForLogin = /okta-sign-in|okta-login-container/.test(html);
	for (const { name, attributes, text } of tagsOf(html)) {
		const field = name === "input" ? attributes.get("name") : void 0;
		if (field === "SAMLResponse") responses.push(attributes.get("value") ?? "");
		if (field === "username" || field === "identifier") asksForLogin = true;
		if (name === "title" && title === "") title = decodeEntities(text).replace(/\s+/g, " ").trim();
	}
	return {
		responses,
		title,
		asksForLogin,
		asksForMore: /\bstateToken\b/.test(html)
	};
}
function* tagsOf(html) {
	const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
	let at = html.indexOf("<");
	while (at !== -1) {
		if (html.startsWith("<!--", at)) at = indexAfter(html, "-->", at + 4);
		else {
			const name = matchAt(TAG_NAME, html, at + 1)?.[0].toLowerCase();
			if (name === void 0) at += 1;
			else {
				const tag = readAttributes(html, at + 1 + name.length);
				const end = tag !== void 0 && RAW_TEXT.has(name) ? lower.indexOf(`</${name}`, tag.end) : tag?.end;
				if (tag === void 0 || end === void 0 || end === -1) return;
				yield {
					name,
					attributes: tag.attributes,
					text: html.slice(tag.end, end)
				};
				at = end;
			}
		}
		at = at === -1 ? -1 : html.indexOf("<", at);
	}
}
function readAttributes(html, start) {
	const attributes = new Map();
	let at = start;
	for (;;) {
		const end = matchAt(TAG_END, html, at);
		if (end !== void 0) return {
			attributes,
			end: at + end[0].length
		};
		const found = matchAt(ATTRIBUTE, html, at);
		if (found === void 0) return;
		const [whole, name = "", double, single, bare] = found;
		const key = name.toLowerCase();
		if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ""));
		at += whole.length;
	}
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text) ?? void 0;
}
function indexAfter(text, sought, from) {
	const at = text.indexOf(sought, from);
	return at === -1 ? -1 : at + sought.length;
}
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
const MAX_CODE_POINT = 1114111;
function decodeEntities(text) {
	return text.replace(/&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
		if (typeof name === "string") return NAMED[name.toLowerCase()] ?? whole;
		const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
		return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : whole;
	});
}
// src/source/okta/app-page.ts
const MAX_TITLE_LENGTH = 100;
async function responseForSession(sessionToken, appPath, world) {
	return responseIn(await openPage({
		doing: "opening the app of okta-app",
		path: `/login/sessionCookieRedirect?${new URLSearchParams({
			checkAccountSetupComplete: "true",
			token: sessionToken,
			redirectUrl: `https://${world.org.domain}${appPath}`
		}).toString()}`,
		isCounted: true,
		sent: [sessionToken]
	}, world), world);
}
async function responseForToken(token, world) {
	return responseIn(await openPage({
		doing: "opening the app of okta-app",
		path: "/login/token/sso",
		body: {
			kind: "form",
			fields: { token }
		},
		isCounted: true,
		sent: [token]
	}, world), world);
}
function responseIn(page, world) {
	const read = readPage(page.html);
	const [response, ...others] = read.responses;
	if (response !== void 0 && others.length === 0) return response;
	const [what, hint] = response === void 0 ? withoutResponse(page, read) : ["shows a page with several SAML responses.", "Which one is meant cannot be known. Is okta-app the AWS app?"];
	throw require_refusals.oktaError(world.org, `${what}${titleOf(read)}`, hint);
}
function withoutResponse({ status, path }, read) {
	if (read.asksForLogin || path.startsWith("/login/login")) return ["asks for a login again instead of opening the app.", "Is okta-app the embed link of the AWS app, and may the user open it? Its sign-on policy may also want a login of its own."];
	if (read.asksForMore) return ["wants another step of the login before it opens the app.", "The app's sign-on policy asks for MFA of its own, which only a browser can give. Let the policy accept the MFA of the login, or use an Okta service (okta-private-key)."];
	if (status === 403) return ["does not let the user open the app.", "Is the AWS app assigned to the user, and allowed from this network?"];
	if (status === 404) return ["has no such app.", "Is okta-app right? An administrator finds the app's embed link on its General tab."];
	return [`shows a page without a SAML response (status ${status}).`, "Is okta-app an app with SAML 2.0, such as AWS Account Federation? Open it in a browser to see what it says."];
}
function titleOf({ title }) {
	const words = require_start_main.headOf(require_start_main.oneLine(require_load_main.withoutTokens(title)), MAX_TITLE_LENGTH);
	return words === "" ? "" : ` Its title: '${words}'`;
}
exports.responseForSession = responseForSession;
exports.responseForToken = responseForToken;
