"use strict";
const require_start_main = require("./start-main.js");
// src/core/x509/der.ts
const DER = {
	boolean: 1,
	integer: 2,
	bitString: 3,
	octetString: 4,
	oid: 6,
	sequence: 48,
	set: 49
};
function readDer(bytes) {
	const [value, ...rest] = valuesIn(bytes);
	if (value === void 0 || rest.length > 0) throw new Error("not a single value of DER");
	return value;
}
function valuesIn(bytes) {
	const values = [];
	for (let at = 0; at < bytes.length;) {
		const tag = byteAt(bytes, at);
		const { length, start } = lengthAt(bytes, at + 1);
		const end = start + length;
		if ((tag & 31) === 31 || end > bytes.length) throw new Error("DER with a tag of several bytes, or cut off");
		values.push({
			tag,
			content: bytes.subarray(start, end)
		});
		at = end;
	}
	return values;
}
function partsOf(value, tag) {
	return value?.tag === tag ? valuesIn(value.content) : void 0;
}
function byteAt(bytes, at) {
	const byte = bytes[at];
	if (byte === void 0) throw new Error("DER that is cut off");
	return byte;
}
function lengthAt(bytes, at) {
	const first = byteAt(bytes, at);
	if (first < 128) return {
		length: first,
		start: at + 1
	};
	const count = first & 127;
	let length = 0;
	for (let place = 1; place <= count && count <= 3; place++) length = length * 256 + byteAt(bytes, at + place);
	if (count === 0 || count > 3 || length < 128 || length < 256 ** (count - 1)) throw new Error("DER with a length in a form that it does not allow");
	return {
		length,
		start: at + 1 + count
	};
}
function oidOf(content) {
	const numbers = [];
	let current = 0;
	for (const byte of content) {
		current = current * 128 + (byte & 127);
		if (byte < 128) {
			numbers.push(current);
			current = 0;
		}
	}
	const [joint = 0, ...rest] = numbers;
	const top = Math.min(Math.floor(joint / 40), 2);
	return [
		top,
		joint - top * 40,
		...rest
	].join(".");
}
function textOf({ tag, content }) {
	const decode = DECODERS[tag];
	try {
		return decode?.(content);
	} catch {
		return;
	}
}
const utf8 = (content) => new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
}).decode(content);
const latin1 = (content) => Buffer.from(content).toString("latin1");
const ascii = (content) => content.every((byte) => byte < 128) ? latin1(content) : void 0;
const DECODERS = {
	12: utf8,
	18: ascii,
	19: ascii,
	20: latin1,
	22: ascii,
	30: (content) => content.length % 2 === 0 ? Buffer.from(content).swap16().toString("utf16le") : void 0
};
// src/core/x509/certificate-facts.ts
const EXTENSION = {
	keyUsage: "2.5.29.15",
	subjectAltName: "2.5.29.17",
	basicConstraints: "2.5.29.19"
};
function certificateFacts(der) {
	const [body, algorithm] = partsOf(readDer(der), DER.sequence) ?? [];
	const parts = partsOf(body, DER.sequence) ?? [];
	const hasVersion = parts[0]?.tag === 160;
	const [, , issuer, , subject] = parts.slice(hasVersion ? 1 : 0);
	const extensions = extensionsIn(parts.find(({ tag }) => tag === 163));
	return {
		version: hasVersion ? versionIn(parts[0]) : 1,
		signatureOid: oidIn(partsOf(algorithm, DER.sequence)?.[0]),
		subject: nameIn(subject),
		issuer: nameIn(issuer),
		alternativeNames: alternativeNamesIn(extensions.get(EXTENSION.subjectAltName)),
		isAuthority: isAuthority(extensions.get(EXTENSION.basicConstraints)),
		maySign: maySign(extensions.get(EXTENSION.keyUsage))
	};
}
function versionIn(explicit) {
	const [number] = explicit === void 0 ? [] : valuesIn(explicit.content);
	return (number?.content[0] ?? 0) + 1;
}
function oidIn(value) {
	if (value?.tag !== DER.oid) throw new Error("no object identifier where a certificate has one");
	return oidOf(value.content);
}
function nameIn(value) {
	const relative = partsOf(value, DER.sequence);
	if (relative === void 0) throw new Error("no name where a certificate has one");
	return relative.flatMap((set) => partsOf(set, DER.set) ?? []).flatMap((pair) => {
		const [type, given] = partsOf(pair, DER.sequence) ?? [];
		const text = given === void 0 ? void 0 : textOf(given);
		return text === void 0 ? [] : [{
			oid: oidIn(type),
			value: text
		}];
	});
}
function extensionsIn(explicit) {
	const [list] = explicit === void 0 ? [] : valuesIn(explicit.content);
	const pairs = (partsOf(list, DER.sequence) ?? []).flatMap((extension) => {
		const parts = partsOf(extension, DER.sequence) ?? [];
		const content = parts.at(-1);
		return content?.tag === DER.octetString ? [[oidIn(parts[0]), readDer(content.content)]] : [];
	});
	return new Map(pairs);
}
function alternativeNamesIn(value) {
	const names = partsOf(value, DER.sequence) ?? [];
	const ofTag = (wanted) => names.filter(({ tag }) => tag === wanted);
	const texts = (wanted) => ofTag(wanted).flatMap(({ content }) => textOf({
		tag: 22,
		content
	}) ?? []);
	return {
		dns: texts(130),
		uri: texts(134),
		directory: ofTag(164).map(({ content }) => nameIn(readDer(content)))
	};
}
function isAuthority(value) {
	const [flag] = partsOf(value, DER.sequence) ?? [];
	return flag?.tag === DER.boolean && flag.content[0] !== 0;
}
function maySign(value) {
	return value?.tag === DER.bitString ? ((value.content[1] ?? 0) & 128) !== 0 : void 0;
}
// src/core/x509/mapped-attributes.ts
const NAMES = {
	"2.5.4.3": "CN",
	"2.5.4.6": "C",
	"2.5.4.7": "L",
	"2.5.4.8": "ST",
	"2.5.4.9": "STREET",
	"2.5.4.10": "O",
	"2.5.4.11": "OU",
	"0.9.2342.19200300.100.1.1": "UID",
	"0.9.2342.19200300.100.1.25": "DC"
};
function mappedAttributes(facts) {
	const { dns, uri, directory } = facts.alternativeNames;
	const tags = [
		...tagsOfName("x509Subject", facts.subject),
		...tagsOfName("x509Issuer", facts.issuer),
		...tagOf("x509SAN/DNS", dns[0]),
		...tagOf("x509SAN/URI", uri[0]),
		...tagsOfName("x509SAN/Name", directory[0] ?? [])
	];
	const commonName = facts.subject.find(({ oid }) => NAMES[oid] === "CN")?.value;
	return {
		...commonName !== void 0 && require_start_main.violationOf(commonName, require_start_main.TEXT_LIMITS.sourceIdentity) === void 0 ? { sourceIdentity: commonName } : {},
		tags,
		transitiveTagKeys: tags.map(({ key }) => key)
	};
}
function tagsOfName(prefix, parts) {
	const first = new Map();
	for (const { oid, value } of parts) {
		const name = NAMES[oid];
		if (name !== void 0 && !first.has(name)) first.set(name, value);
	}
	return [...first].flatMap(([name, value]) => tagOf(`${prefix}/${name}`, value));
}
function tagOf(key, value) {
	return value !== void 0 && require_start_main.violationOf(value, require_start_main.TEXT_LIMITS.tagValue) === void 0 ? [{
		key,
		value
	}] : [];
}
Object.defineProperty(exports, "certificateFacts", {
	enumerable: true,
	get: function() {
		return certificateFacts;
	}
});
Object.defineProperty(exports, "mappedAttributes", {
	enumerable: true,
	get: function() {
		return mappedAttributes;
	}
});
