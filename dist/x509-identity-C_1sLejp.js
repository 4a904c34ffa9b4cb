"use strict";
const require_mapped_attributes = require("./mapped-attributes-D11KeaTY.js");
let node_crypto = require("node:crypto");
const require_load_credential_process = require("./load-credential-process-BiszTdVk.js");
let node_path = require("node:path");
const require_pem = require("./pem-CXBrUvqy.js");
const require_start_main = require("./start-main.js");
const require_load_main = require("./load-main-5V4soO_k.js");
// src/source/certificate/pem-input.ts
const MAX_BLOCKS = 100;
const BASE64 = /[A-Za-z0-9+/=]{64}/;
async function readPem({ name, value }, { workspace, conceal }) {
	const isText = require_pem.isPem(value);
	const from = isText ? name : `${name} (${(0, node_path.resolve)(workspace, value)})`;
	const text = isText ? value : await textOfFile({
		name,
		value
	}, workspace);
	const blocks = require_pem.pemBlocks(text);
	blocks.filter(isPrivateKey).forEach((block) => {
		conceal(block.raw);
		conceal(block.text);
	});
	if (blocks.length > MAX_BLOCKS) throw fault(`${from}: has ${blocks.length} certificates or keys, and at most ${MAX_BLOCKS} are read.`, "Give the certificate, and those between it and the trust anchor: a bundle of all authorities is not needed.");
	if (blocks.length === 0) throw fault(isText ? `${from}: its PEM text is cut off, or not whole.` : `${from}: the file is not PEM text.`, isText ? "It must have a line that begins it and one that ends it, and all lines between them. Is the secret that it comes from whole?" : "PEM text has a line with BEGIN and one with END. `openssl x509 -inform der` and `openssl pkcs12 -nodes` make it from other formats.");
	return {
		from,
		blocks
	};
}
async function textOfFile({ name, value }, workspace) {
	if (/[\r\n]/.test(value) || BASE64.test(value)) throw fault(`${name}: is neither PEM text nor the path of a file.`, "PEM text has a line with BEGIN and one with END around the base64. Is the secret that it comes from whole?");
	const text = await require_load_main.readNamedFile({
		input: name,
		path: value,
		workspace
	});
	if (text === void 0) throw fault(`${name}: there is no file ${require_start_main.quote((0, node_path.resolve)(workspace, value))}.`, "Give the PEM text itself, or the path of a file with it. A relative path is relative to the workspace. Is the step that writes the file before this one?");
	return text;
}
function isPrivateKey({ label }) {
	return label.endsWith("PRIVATE KEY");
}
function isCertificate({ label }) {
	return [
		"CERTIFICATE",
		"X509 CERTIFICATE",
		"TRUSTED CERTIFICATE"
	].includes(label);
}
function fault(message, hint, cause) {
	return new require_load_credential_process.RoleChainError({
		code: "source",
		message,
		hint,
		...cause === void 0 ? {} : { cause }
	});
}
// src/source/certificate/private-key.ts
const CURVES = [
	"prime256v1",
	"secp384r1",
	"secp521r1"
];
const ALGORITHMS = {
	rsa: "AWS4-X509-RSA-SHA256",
	ec: "AWS4-X509-ECDSA-SHA256",
	"ml-dsa-44": "AWS4-X509-MLDSA",
	"ml-dsa-65": "AWS4-X509-MLDSA",
	"ml-dsa-87": "AWS4-X509-MLDSA"
};
function signingKeyIn(read, passphrase) {
	const key = decoded(onlyKeyIn(read), read.from, passphrase);
	const { asymmetricKeyType: type = "unknown", asymmetricKeyDetails: details } = key;
	const algorithm = Object.hasOwn(ALGORITHMS, type) ? ALGORITHMS[type] : void 0;
	const isCurve = type !== "ec" || CURVES.includes(details?.namedCurve ?? "");
	if (algorithm === void 0 || !isCurve) {
		const named = type === "ec" ? `EC, curve ${details?.namedCurve ?? "unknown"}` : type;
		throw fault(`${read.from}: a key of the kind ${named} cannot sign for IAM Roles Anywhere.`, "It takes RSA, ECDSA (P-256, P-384, P-521) and ML-DSA. Have a certificate issued for such a key.");
	}
	const digest = algorithm === "AWS4-X509-MLDSA" ? null : "sha256";
	return {
		key,
		algorithm,
		sign: (text) => (0, node_crypto.sign)(digest, Buffer.from(text), key).toString("hex")
	};
}
function onlyKeyIn({ from, blocks }) {
	const [block, ...more] = blocks.filter(isPrivateKey);
	if (block === void 0) throw blocks.some(isCertificate) ? fault(`${from}: is a certificate, not a private key.`, "The certificate is for the input certificate. Are the two inputs swapped?") : fault(`${from}: has no private key.`, "It must be the PEM text of a private key, or the path of a file with it: PKCS#8, PKCS#1 or SEC1.");
	if (more.length > 0) throw fault(`${from}: has ${more.length + 1} private keys.`, "Give only the one that belongs to the certificate.");
	if (block.label === "OPENSSH PRIVATE KEY") throw fault(`${from}: is a key in the format of OpenSSH, which certificates do not use.`, "`ssh-keygen -p -m PKCS8 -f FILE` converts a copy of it.");
	return block;
}
function decoded(block, from, passphrase) {
	const isEncrypted = block.label.startsWith("ENCRYPTED") || block.hasEncryptionHeader;
	if (isEncrypted && passphrase === void 0) throw fault(`${from}: is encrypted, and private-key-passphrase is not given.`, "Give the passphrase in private-key-passphrase. Is the secret that it comes from empty here?");
	try {
		return (0, node_crypto.createPrivateKey)({
			key: block.text,
			format: "pem",
			...isEncrypted && passphrase !== void 0 ? { passphrase: passphrase.reveal() } : {}
		});
	} catch (cause) {
		throw isEncrypted ? undecryptable(from, cause) : unreadable$1(from, cause);
	}
}
function undecryptable(from, cause) {
	return fault(`${from}: cannot be decrypted with private-key-passphrase.`, "The passphrase is wrong, or the key is encrypted in a way that this Node.js does not know. `openssl pkey -in FILE -noout` asks for the passphrase and shows whether it fits.", cause);
}
function unreadable$1(from, cause) {
	return fault(`${from}: has a private key that cannot be read.`, `It is damaged, or of a kind that this Node.js (${process.version}) does not know; ML-DSA needs Node.js 24. \`openssl pkey -in FILE -noout\` shows whether OpenSSL can read it.`, cause);
}
// src/source/certificate/key-pair.ts
async function readKeyPair(inputs, place) {
	const read = await readPem({
		name: "certificate",
		value: inputs.certificate
	}, place);
	const own = certificatesIn(read);
	const key = signingKeyIn(await readPem({
		name: "private-key",
		value: inputs.privateKey.reveal()
	}, place), inputs.passphrase);
	const above = inputs.chain === void 0 ? [] : certificatesIn(await readPem({
		name: "certificate-chain",
		value: inputs.chain
	}, place));
	const all = [...own, ...above];
	const certificate = all.find((each) => each.checkPrivateKey(key.key));
	if (certificate === void 0) throw fault(`private-key does not belong to ${own.length > 1 ? `any certificate in ${read.from}` : `the certificate in ${read.from}`}.`, "Certificate and key must be made together: `openssl x509 -in CERT -noout -pubkey` and `openssl pkey -in KEY -pubout` print the same for a pair. Was one of them renewed without the other?");
	const facts = readFacts(certificate, read.from);
	return {
		from: read.from,
		certificate,
		facts,
		chain: chainOf(certificate, all),
		key
	};
}
function certificatesIn({ from, blocks }) {
	const found = blocks.filter(isCertificate);
	if (found.length === 0) throw blocks.some(isPrivateKey) ? fault(`${from}: is a private key, not a certificate.`, "The key is for the input private-key. Are the two inputs swapped?") : fault(`${from}: has no certificate.`, blocks.some(({ label }) => label.endsWith("CERTIFICATE REQUEST")) ? "It is a signing request. Give the certificate that the CA has issued for it." : "It must be the PEM text of an X.509 certificate, or the path of a file with it.");
	return found.map(({ text }) => {
		try {
			return new node_crypto.X509Certificate(text);
		} catch (cause) {
			throw unreadable(from, cause);
		}
	});
}
function readFacts(certificate, from) {
	try {
		return require_mapped_attributes.certificateFacts(certificate.raw);
	} catch (cause) {
		throw unreadable(from, cause);
	}
}
function unreadable(from, cause) {
	return fault(`${from}: has a certificate that cannot be read: ${require_load_credential_process.messageOf(cause)}.`, "It is damaged, or not an X.509 certificate. `openssl x509 -in FILE -noout -text` shows whether OpenSSL can read it.", cause);
}
function chainOf(leaf, all) {
	const distinct = new Map(all.map((each) => [each.fingerprint256, each]));
	distinct.delete(leaf.fingerprint256);
	const rest = [...distinct.values()].filter((each) => !hasIssued(each, each));
	const ordered = [];
	for (let below = leaf;;) {
		const lower = below;
		const issuer = rest.find((each) => !ordered.includes(each) && hasIssued(each, lower));
		if (issuer === void 0) break;
		ordered.push(issuer);
		below = issuer;
	}
	return [...ordered, ...rest.filter((each) => !ordered.includes(each))];
}
function hasIssued(issuer, certificate) {
	return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}
// src/source/certificate/x509-identity.ts
async function x509Identity(inputs, place, now) {
	const pair = await readKeyPair(inputs, place);
	checkLeaf(pair);
	checkTime(pair, now);
	const { certificate, chain, facts, key } = pair;
	return {
		certificate: certificate.raw.toString("base64"),
		chain: chain.map(({ raw }) => raw.toString("base64")),
		serialNumber: decimal(certificate.serialNumber),
		algorithm: key.algorithm,
		sign: key.sign,
		brings: require_mapped_attributes.mappedAttributes(facts)
	};
}
function decimal(hex) {
	const value = BigInt(`0x${hex.replace("-", "")}`);
	return (hex.startsWith("-") ? -value : value).toString();
}
async function fingerprintOf(inputs, place) {
	return (await readKeyPair(inputs, place)).certificate.fingerprint256;
}
function checkLeaf({ from, facts }) {
	if (facts.isAuthority) throw fault(`${from}: is the certificate of a CA, which IAM Roles Anywhere does not take from a client.`, "Give a certificate that the CA has issued, and its key. The certificate of the CA belongs into the trust anchor.");
	if (facts.version !== 3) throw fault(`${from}: is an X.509 certificate of version ${facts.version}; IAM Roles Anywhere takes version 3 only.`, "Have it issued with extensions, at least basicConstraints=CA:FALSE and keyUsage=digitalSignature.");
	if (facts.maySign === false) throw fault(`${from}: has a key usage that does not include digitalSignature, which IAM Roles Anywhere requires.`, "Have it issued with keyUsage=digitalSignature.");
}
function checkTime({ from, certificate }, now) {
	const [start, end] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
	if (now < start) throw fault(`${from}: the certificate is not valid yet; it is from ${iso(start)}, and it is ${iso(now)} now.`, "Is the clock of this machine right?");
	if (now > end) throw fault(`${from}: the certificate expired at ${iso(end)}; it is ${iso(now)} now.`, "Have a new one issued, and put it in place of the old one, together with its key if that is new too.");
}
function iso(milliseconds) {
	return new Date(Math.floor(milliseconds / 1e3) * 1e3).toISOString().replace(".000", "");
}
exports.fingerprintOf = fingerprintOf;
exports.x509Identity = x509Identity;
