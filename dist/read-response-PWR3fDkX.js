"use strict";
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
const require_xml = require("./xml-BnU6_1p_.js");
const require_start_main = require("./start-main.js");
const require_window = require("./window-c12cM4PP.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/source/saml/names.ts
const PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol";
const ASSERTION = "urn:oasis:names:tc:SAML:2.0:assertion";
const SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";
function childrenOf(element, namespace, localName) {
	return (element === void 0 ? [] : require_xml.childElements(element)).filter((child) => child.namespace === namespace && child.localName === localName);
}
// src/source/saml/attributes.ts
function awsAttributesOf(assertion) {
	const attributes = new Map();
	for (const statement of childrenOf(assertion, ASSERTION, "AttributeStatement")) for (const attribute of childrenOf(statement, ASSERTION, "Attribute")) {
		const name = require_xml.attributeOf(attribute, "Name") ?? "";
		if (name.startsWith("https://aws.amazon.com/SAML/Attributes/")) {
			const short = name.slice(39);
			const values = childrenOf(attribute, ASSERTION, "AttributeValue").map((value) => valueOf(value, short));
			attributes.set(short, [...attributes.get(short) ?? [], ...values]);
		}
	}
	return attributes;
}
function valueOf(value, name) {
	if (value.isInterrupted) throw new require_window.UnusableResponse(`has a comment inside of a value of ${require_start_main.quote(name)}`, "No identity provider writes one there: programs differ in what they read of such a value. Was the response changed on its way?");
	return require_xml.textOf(value).trim();
}
const TAG = "PrincipalTag:";
function broughtBy(attributes) {
	const tags = [...attributes].filter(([name]) => name.startsWith(TAG)).map(([name, [value = ""]]) => ({
		key: name.slice(13),
		value
	}));
	const keys = new Set(tags.map(({ key }) => key.toLowerCase()));
	const [sessionName] = attributes.get("RoleSessionName") ?? [];
	const [sourceIdentity] = attributes.get("SourceIdentity") ?? [];
	return {
		...sessionName !== void 0 && { sessionName },
		...sourceIdentity !== void 0 && { sourceIdentity },
		tags,
		transitiveTagKeys: (attributes.get("TransitiveTagKeys") ?? []).filter((key) => keys.has(key.toLowerCase()))
	};
}
function sessionDurationIn(attributes) {
	const [text] = attributes.get("SessionDuration") ?? [];
	const seconds = text === void 0 ? void 0 : require_start_main.parseWholeNumber(text);
	const { min, max } = require_start_main.DURATION_LIMITS.role;
	if (text !== void 0 && (seconds === void 0 || seconds < min || seconds > max)) throw new require_window.UnusableResponse("has a SessionDuration that AWS refuses", `Let the identity provider send ${min} to ${max} seconds, or leave the attribute out.`);
	return seconds;
}
// src/source/saml/decode-response.ts
const { max: MAX_LENGTH } = require_start_main.TEXT_LIMITS.samlAssertion;
const MAX_WRITTEN_LENGTH = 4 * MAX_LENGTH;
const MAX_PATH_LENGTH = 300;
function decodeResponse(written) {
	const text = written.replace(/^\uFEFF/, "").trim();
	if (text.length > MAX_WRITTEN_LENGTH) throw tooLong(text.length);
	throwIfKnown(text);
	const base64 = standardBase64(formValue(text).replace(/\s/g, ""));
	if (base64.length > MAX_LENGTH) throw tooLong(base64.length);
	return {
		base64,
		xml: xmlIn(Buffer.from(base64, "base64"))
	};
}
function tooLong(length) {
	return new require_window.UnusableResponse(`has ${length} characters, and AWS takes at most ${MAX_LENGTH}`, "Let the identity provider send fewer attributes, above all fewer roles.");
}
const POSTED = "What is needed is the value of the form field SAMLResponse, which the identity provider posts to AWS.";
const KNOWN = [
	[
		/^$/,
		"is empty",
		POSTED
	],
	[
		/^<(?:!doctype html|html|head|body|form)\b/i,
		"is a web page (HTML)",
		POSTED
	],
	[
		/^</,
		"is XML that is not encoded",
		"Encode it: base64 -w0 FILE."
	],
	[
		/^[{[]/,
		"is JSON",
		POSTED
	],
	[
		/^eyJ[\w-]*\.[\w-]+\.[\w-]*$/,
		"is a web identity token (JWT)",
		"Its input is web-identity-token."
	],
	[
		/^https?:\/\//i,
		"is a URL",
		POSTED
	]
];
const PATH = /^(?:\.{0,2}\/(?!\/)|~\/|[A-Za-z]:[\\/]|\.{1,2}\\)[^\n]*$|^[^\n]*\.(?:xml|txt|b64|base64|saml)$/i;
function throwIfKnown(text) {
	const [, what, hint] = KNOWN.find(([form]) => form.test(text)) ?? [];
	if (what !== void 0) throw new require_window.UnusableResponse(what, hint);
	if (text.length <= MAX_PATH_LENGTH && PATH.test(text)) throw new require_window.UnusableResponse("looks like a path", "For a file with the response there is saml-assertion-file.");
}
function formValue(text) {
	const value = /(?:^|&)SAMLResponse=([^&]*)/.exec(text)?.[1] ?? text;
	if (!value.includes("%")) return value;
	try {
		return decodeURIComponent(value);
	} catch {
		throw new require_window.UnusableResponse("has percent signs that encode nothing", POSTED);
	}
}
function standardBase64(text) {
	const digits = text.replace(/={1,2}$/, "");
	const isUrlSafe = /[-_]/.test(digits);
	const standard = isUrlSafe ? digits.replaceAll("-", "+").replaceAll("_", "/") : digits;
	if (!/^[A-Za-z0-9+/]+$/.test(standard) || isUrlSafe && /[+/]/.test(digits)) throw new require_window.UnusableResponse("is not base64", POSTED);
	if (digits.length % 4 === 1 || text !== digits && text.length % 4 !== 0) throw new require_window.UnusableResponse("is base64 with characters missing", "A part is missing, or each + was made a space. Copy the whole value, as it was posted.");
	return Buffer.from(standard, "base64").toString("base64");
}
function xmlIn(bytes) {
	if (bytes[0] === 254 && bytes[1] === 255 || bytes[0] === 255 && bytes[1] === 254 || bytes.includes(0)) throw new require_window.UnusableResponse("is in another encoding than UTF-8, or binary", POSTED);
	let text;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new require_window.UnusableResponse("is base64 of something that is not text in UTF-8", POSTED);
	}
	if (/^\s*<(?:!doctype\s+html|html)\b/i.test(text)) throw new require_window.UnusableResponse("is base64 of a web page (HTML)", POSTED);
	if (/^\s*</.test(text)) return text;
	throw isBase64OfXml(text) ? new require_window.UnusableResponse("is encoded twice", "Leave out one base64.") : new require_window.UnusableResponse("is base64 of something that is not XML", POSTED);
}
function isBase64OfXml(text) {
	return /^[A-Za-z0-9+/=\s]+$/.test(text) && /^\s*</.test(Buffer.from(text, "base64").toString("latin1"));
}
// src/source/saml/one-assertion.ts
const SUCCESS = "urn:oasis:names:tc:SAML:2.0:status:Success";
const MAX_MESSAGE_LENGTH = 300;
const OTHER_ROOTS = new Map([
	["Assertion", "is an assertion without the response around it"],
	["AuthnRequest", "is the request to the identity provider (AuthnRequest), not its response"],
	["LogoutRequest", "is a request to log out"],
	["LogoutResponse", "is the response to a log-out"],
	["EntityDescriptor", "is the identity provider's metadata"],
	["html", "is base64 of a web page (HTML)"]
]);
const WHOLE_RESPONSE = "AWS takes the whole response of SAML 2.0, as the identity provider posts it.";
function checkResponse(root) {
	if (root.localName !== "Response" || root.namespace !== "urn:oasis:names:tc:SAML:2.0:protocol") throw new require_window.UnusableResponse(OTHER_ROOTS.get(root.localName) ?? "is XML, but not a SAML 2.0 response", WHOLE_RESPONSE);
	checkVersion(root);
	const [status] = childrenOf(root, PROTOCOL, "Status");
	const [code] = childrenOf(status, PROTOCOL, "StatusCode");
	if (require_xml.attributeOf(code, "Value") !== SUCCESS) throw new require_window.UnusableResponse(`says that the identity provider refused the sign-in${detailsOf(status, code)}`, "See the log of the identity provider: is the application assigned to this user?");
}
function checkVersion(element) {
	if ((require_xml.attributeOf(element, "Version") ?? "2.0") !== "2.0") throw new require_window.UnusableResponse("is of another version than SAML 2.0", WHOLE_RESPONSE);
}
function detailsOf(status, code) {
	const [inner] = childrenOf(code, PROTOCOL, "StatusCode");
	const [message] = childrenOf(status, PROTOCOL, "StatusMessage");
	const value = require_xml.attributeOf(inner, "Value") ?? require_xml.attributeOf(code, "Value") ?? "";
	return [/^urn:oasis:names:tc:SAML:2\.0:status:([A-Za-z]{1,40})$/.exec(value)?.[1] ?? "", require_start_main.headOf(require_start_main.oneLine(require_load_main.withoutTokens(require_xml.textOf(message).trim())), MAX_MESSAGE_LENGTH)].filter((part) => part !== "").map((part) => `: ${part}`).join("");
}
function findAssertion(response) {
	const [plain, encrypted] = ["Assertion", "EncryptedAssertion"].map((name) => require_xml.descendants(response, name));
	const all = [...plain ?? [], ...encrypted ?? []];
	const [found] = all;
	if (found === void 0) throw new require_window.UnusableResponse("has no assertion", "Is it the response to a sign-in to AWS, and not to another application?");
	if (all.length > 1 || require_xml.descendants(response, "Response").length > 0) throw new require_window.UnusableResponse(`has ${all.length === 1 ? "another response inside" : `${all.length} assertions`}`, "AWS takes one assertion. More in one response can be an attack: one is signed, and another is read.");
	if (!require_xml.childElements(response).includes(found) || found.namespace !== "urn:oasis:names:tc:SAML:2.0:assertion") throw new require_window.UnusableResponse("has its assertion at a place where none belongs", "An assertion is right below the response. Elsewhere it can be an attack: it is read, and another is signed.");
	if (found.localName === "EncryptedAssertion") return;
	checkVersion(found);
	return found;
}
// src/source/saml/role-pairs.ts
const PROVIDER_ARN = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):saml-provider\/[\w.-]{1,128}$/;
const MAX_PAIR_LENGTH = 4096;
const FORM = "Each value of the attribute has to be the ARNs of a role and of its account's SAML provider, with a comma between: arn:aws:iam::111111111111:role/NAME,arn:aws:iam::111111111111:saml-provider/NAME.";
function readRolePairs(values) {
	if (values.length === 0) throw new require_window.UnusableResponse("offers no role", `The identity provider has to send the attribute https://aws.amazon.com/SAML/Attributes/Role. ${FORM}`);
	const pairs = values.map((value) => {
		const pair = parsePair(value);
		if (typeof pair === "string") throw new require_window.UnusableResponse(`offers the role ${require_start_main.quote(value.trim())}, which ${pair}`, FORM);
		return pair;
	});
	return pairs.filter((pair, place) => pairs.findIndex((other) => isSame(pair, other)) === place);
}
function isSame(left, right) {
	return left.roleArn === right.roleArn && left.providerArn === right.providerArn;
}
function parsePair(value) {
	const arns = value.length > MAX_PAIR_LENGTH ? [] : value.split(/,(?=\s*arn:)/).map((arn) => arn.trim());
	const [roleArn] = arns.flatMap((arn) => require_load_credential_process.parseRoleArn(arn) ?? []);
	const [providerArn] = arns.filter((arn) => PROVIDER_ARN.test(arn));
	if (roleArn === void 0 || providerArn === void 0 || arns.length !== 2) return "is not a pair of two ARNs";
	if (!isOfAccount(roleArn, providerArn)) return "pairs a role with the provider of another account";
	return {
		roleArn: roleArn.arn,
		providerArn
	};
}
function isOfAccount({ account, partition }, providerArn) {
	const provider = PROVIDER_ARN.exec(providerArn)?.groups;
	return provider?.["account"] === account && provider["partition"] === partition;
}
// src/source/saml/signed-parts.ts
const ATTACK = "Get a new response from the identity provider. This one was changed on its way, or put together by hand.";
function checkSignatures(response, assertion) {
	checkIds(response);
	const holders = assertion === void 0 ? [response] : [response, assertion];
	const held = holders.flatMap((holder) => childrenOf(holder, SIGNATURE, "Signature").map((each) => ({
		holder,
		each
	})));
	if (assertion !== void 0 && held.length === 0) throw new require_window.UnusableResponse("is not signed", "AWS only takes what the identity provider has signed: the response, the assertion, or both.");
	if (require_xml.descendants(response, "Signature").length !== held.length) throw new require_window.UnusableResponse("has a signature at a place where none belongs", ATTACK);
	if (holders.some((holder) => held.filter((one) => one.holder === holder).length > 1)) throw new require_window.UnusableResponse("has two signatures of one element", ATTACK);
	if (!held.every(({ holder, each }) => isAbout(holder, each))) throw new require_window.UnusableResponse("has a signature of something else than the element that holds it", ATTACK);
}
function isAbout(element, signature) {
	const [reference, ...others] = require_xml.descendants(signature, "Reference");
	const infos = childrenOf(signature, SIGNATURE, "SignedInfo");
	const id = require_xml.attributeOf(element, "ID") ?? "";
	return infos.length === 1 && reference !== void 0 && childElementsOf(infos[0]).includes(reference) && others.length === 0 && id !== "" && require_xml.attributeOf(reference, "URI") === `#${id}`;
}
function childElementsOf(element) {
	return element === void 0 ? [] : require_xml.childElements(element);
}
function checkIds(response) {
	const ids = idsIn(response);
	if (new Set(ids).size !== ids.length) throw new require_window.UnusableResponse("has two elements with the same ID", ATTACK);
}
function idsIn(element) {
	return [...element.attributes.filter(({ localName }) => localName.toLowerCase() === "id").map(({ value }) => value), ...require_xml.childElements(element).flatMap(idsIn)];
}
// src/source/saml/read-response.ts
function readSamlResponse(encoded, from, conceal) {
	try {
		const { base64, xml } = decodeResponse(encoded);
		const response = readDocument(xml);
		const secret = conceal(base64);
		if (encoded.trim() !== base64) conceal(encoded.trim());
		return readAssertion(response, secret);
	} catch (error) {
		throw error instanceof require_window.UnusableResponse ? refusal(error, from) : error;
	}
}
function refusal({ message, hint }, from) {
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message: `What ${from} gave is not a usable SAML response: it ${message}.`,
		...hint !== void 0 && { hint }
	});
}
function readDocument(xml) {
	try {
		return require_xml.readXml(xml);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const what = error.message.replace(/\.$/, "").replace(/^The XML/, "is XML that");
		throw new require_window.UnusableResponse(what, "Copy the whole value, as the identity provider posted it.");
	}
}
function readAssertion(response, secret) {
	checkResponse(response);
	const assertion = findAssertion(response);
	checkSignatures(response, assertion);
	return assertion === void 0 ? encryptedIn(response, secret) : readPlain(response, assertion, secret);
}
function encryptedIn(response, secret) {
	return {
		response: secret,
		roles: [],
		isEncrypted: true,
		brings: {
			tags: [],
			transitiveTagKeys: []
		},
		issuer: "",
		subject: "",
		audience: require_xml.attributeOf(response, "Destination") ?? ""
	};
}
function readPlain(response, assertion, secret) {
	const attributes = awsAttributesOf(assertion);
	const [subject] = childrenOf(assertion, ASSERTION, "Subject");
	const confirmations = childrenOf(subject, ASSERTION, "SubjectConfirmation").flatMap((each) => childrenOf(each, ASSERTION, "SubjectConfirmationData"));
	const sessionDurationSeconds = sessionDurationIn(attributes);
	return {
		response: secret,
		roles: readRolePairs(attributes.get("Role") ?? []),
		isEncrypted: false,
		brings: broughtBy(attributes),
		issuer: require_xml.textOf(childrenOf(assertion, ASSERTION, "Issuer")[0]).trim(),
		subject: require_xml.textOf(childrenOf(subject, ASSERTION, "NameID")[0]).trim(),
		audience: require_xml.attributeOf(confirmations[0], "Recipient") ?? require_xml.attributeOf(response, "Destination") ?? "",
		...require_window.windowOf([...childrenOf(assertion, ASSERTION, "Conditions"), ...confirmations]),
		...sessionDurationSeconds !== void 0 && { sessionDurationSeconds }
	};
}
exports.readSamlResponse = readSamlResponse;
