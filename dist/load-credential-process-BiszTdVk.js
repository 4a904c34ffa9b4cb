"use strict";
const require_rolldown_runtime = require("./rolldown-runtime-BfwwAvfW.js");
let node_util = require("node:util");
let node_path = require("node:path");
let node_fs = require("node:fs");
// src/aws/arn.ts
const PARTITIONS = [
	{
		name: "aws-cn",
		regions: /^cn-\w+-\d+$/,
		dnsSuffix: "amazonaws.com.cn",
		dualStackDnsSuffix: "api.amazonwebservices.com.cn"
	},
	{
		name: "aws-us-gov",
		regions: /^us-gov-\w+-\d+$/,
		dnsSuffix: "amazonaws.com",
		dualStackDnsSuffix: "api.aws"
	},
	{
		name: "aws-iso",
		regions: /^us-iso-\w+-\d+$/,
		dnsSuffix: "c2s.ic.gov",
		dualStackDnsSuffix: "api.aws.ic.gov"
	},
	{
		name: "aws-iso-b",
		regions: /^us-isob-\w+-\d+$/,
		dnsSuffix: "sc2s.sgov.gov",
		dualStackDnsSuffix: "api.aws.scloud"
	},
	{
		name: "aws-iso-e",
		regions: /^eu-isoe-\w+-\d+$/,
		dnsSuffix: "cloud.adc-e.uk",
		dualStackDnsSuffix: "api.cloud-aws.adc-e.uk"
	},
	{
		name: "aws-iso-f",
		regions: /^us-isof-\w+-\d+$/,
		dnsSuffix: "csp.hci.ic.gov",
		dualStackDnsSuffix: "api.aws.hci.ic.gov"
	},
	{
		name: "aws-eusc",
		regions: /^eusc-(?:de)-\w+-\d+$/,
		dnsSuffix: "amazonaws.eu",
		dualStackDnsSuffix: "api.amazonwebservices.eu"
	}
];
const COMMERCIAL = {
	name: "aws",
	regions: /^[a-z]/,
	dnsSuffix: "amazonaws.com",
	dualStackDnsSuffix: "api.aws"
};
function partitionOfRegion(region) {
	return PARTITIONS.find((partition) => partition.regions.test(region)) ?? COMMERCIAL;
}
function isHostOfAws(hostname) {
	return [COMMERCIAL, ...PARTITIONS].some(({ dnsSuffix, dualStackDnsSuffix = dnsSuffix }) => [dnsSuffix, dualStackDnsSuffix].some((suffix) => hostname.endsWith(`.${suffix}`)));
}
function isPartition(name) {
	return name === COMMERCIAL.name || PARTITIONS.some((partition) => partition.name === name);
}
const ROLE_ARN = /^arn:(?<partition>[a-z-]+):iam::(?<account>\d{12}):role\/(?!.*arn:)(?:[\u0021-\u007E]+\/)?(?<name>[\w+=,.@-]{1,64})$/;
function parseRoleArn(arn) {
	const { partition, account, name } = ROLE_ARN.exec(arn)?.groups ?? {};
	if (partition === void 0 || account === void 0 || name === void 0 || !isPartition(partition)) return;
	return {
		arn,
		partition,
		account,
		name
	};
}
const ASSUMED_ROLE_ARN = /^arn:(?<partition>[a-z-]+):sts::(?<account>\d{12}):assumed-role\/(?<name>[\w+=,.@-]+)\/(?<sessionName>[\w+=,.@-]+)$/;
function parseAssumedRoleArn(arn) {
	const { partition, account, name, sessionName } = ASSUMED_ROLE_ARN.exec(arn)?.groups ?? {};
	if (partition === void 0 || account === void 0 || name === void 0 || sessionName === void 0) return;
	return {
		partition,
		account,
		name,
		sessionName
	};
}
function accountOfArn(arn) {
	const account = arn.split(":")[4];
	return account === void 0 || account === "" ? void 0 : account;
}
// src/core/secret.ts
const HIDDEN = "***";
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	toString() {
		return HIDDEN;
	}
	toJSON() {
		return HIDDEN;
	}
	[node_util.inspect.custom]() {
		return HIDDEN;
	}
};
// src/core/system-errors.ts
function systemErrorOf(error) {
	if (typeof error !== "object" || error === null || !("code" in error && "syscall" in error)) return;
	const { code, syscall } = error;
	if (typeof code !== "string" || typeof syscall !== "string") return;
	return {
		code,
		syscall,
		what: pathIn(error) ?? addressIn(error)
	};
}
function pathIn(error) {
	return "path" in error && typeof error.path === "string" ? error.path : void 0;
}
function addressIn(error) {
	return "address" in error && typeof error.address === "string" ? `${error.address}${"port" in error && typeof error.port === "number" ? `:${error.port}` : ""}` : void 0;
}
const DEEDS = {
	open: "open",
	read: "read",
	write: "write to",
	mkdir: "create",
	mkdtemp: "create",
	rmdir: "remove",
	unlink: "remove",
	rm: "remove",
	rename: "rename",
	scandir: "list",
	lstat: "look at",
	stat: "look at",
	readlink: "look at",
	access: "access",
	chmod: "change the permissions of",
	chown: "change the owner of",
	listen: "listen on"
};
const noPermission = ({ syscall, what }) => syscall.startsWith("spawn") ? `there is no permission to run ${what ?? "the program"}` : `there is no permission to ${DEEDS[syscall] ?? syscall} ${what ?? "the file"}`;
const WORDS = {
	ENOENT: ({ syscall, what }) => syscall.startsWith("spawn") ? `there is no program ${what ?? ""}`.trim() : `${what ?? "the file"} does not exist`,
	EACCES: noPermission,
	EPERM: noPermission,
	ENOSPC: ({ what }) => `no space is left on the disk${what === void 0 ? "" : ` for ${what}`}`,
	EDQUOT: ({ what }) => `the quota of the disk is used up${what === void 0 ? "" : `, for ${what}`}`,
	EROFS: ({ what }) => `${what ?? "the file"} is on a file system that cannot be written`,
	EISDIR: ({ what }) => `${what ?? "it"} is a directory`,
	ENOTDIR: ({ what }) => `a part of the path ${what ?? ""} is not a directory`.replace("  ", " "),
	ENOTEMPTY: ({ what }) => `${what ?? "the directory"} is not empty`,
	EEXIST: ({ what }) => `${what ?? "the file"} exists already`,
	EMFILE: () => "this process has too many files open",
	ENFILE: () => "this machine has too many files open",
	ELOOP: ({ what }) => `${what ?? "the path"} leads through symbolic links that are not followed`,
	ENAMETOOLONG: ({ what }) => `the name ${what ?? ""} is too long`.replace("  ", " "),
	EBUSY: ({ what }) => `${what ?? "the file"} is in use by another program`,
	ETXTBSY: ({ what }) => `${what ?? "the file"} is being run`,
	EXDEV: ({ what }) => `${what ?? "the file"} is on another file system`,
	EIO: ({ what }) => `the disk failed${what === void 0 ? "" : ` with ${what}`}`,
	EADDRINUSE: ({ what }) => `${what ?? "the address"} is in use by another program`,
	EADDRNOTAVAIL: ({ what }) => `${what ?? "the address"} is not an address of this machine`
};
function systemErrorInWords(error) {
	const known = systemErrorOf(error);
	const words = known === void 0 || !Object.hasOwn(WORDS, known.code) ? void 0 : WORDS[known.code];
	return known === void 0 || words === void 0 ? void 0 : `${words(known)} (${known.code})`;
}
// src/core/errors.ts
var RoleChainError = class extends Error {
	code;
	hint;
	hop;
	explanation;
	constructor(details) {
		super(details.message, details.cause === void 0 ? {} : { cause: details.cause });
		this.name = "RoleChainError";
		this.code = details.code;
		this.hint = details.hint;
		this.hop = details.hop;
		this.explanation = details.explanation;
	}
	describe() {
		return this.hint === void 0 ? this.message : `${this.message}\n${this.hint}`;
	}
};
function messageOf(error) {
	return systemErrorInWords(error) ?? textOf(error);
}
function textOf(error) {
	return error instanceof Error ? error.message : String(error);
}
function systemCodeOf(error) {
	return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
// src/files/fs.ts
var fs_exports = require_rolldown_runtime.__exportAll({
	readdir: () => readdir,
	rm: () => rm,
	stat: () => stat
});
const access = (0, node_util.promisify)(node_fs.access);
const appendFile = (0, node_util.promisify)(node_fs.appendFile);
const lstat = (0, node_util.promisify)(node_fs.lstat);
const mkdir = (0, node_util.promisify)(node_fs.mkdir);
const mkdtemp = (0, node_util.promisify)(node_fs.mkdtemp);
const readdir = (0, node_util.promisify)(node_fs.readdir);
const readFile = (0, node_util.promisify)(node_fs.readFile);
const readlink = (0, node_util.promisify)(node_fs.readlink);
const realpath = (0, node_util.promisify)(node_fs.realpath.native);
const rename = (0, node_util.promisify)(node_fs.rename);
const rm = (0, node_util.promisify)(node_fs.rm);
const rmdir = (0, node_util.promisify)(node_fs.rmdir);
const stat = (0, node_util.promisify)(node_fs.stat);
const truncate = (0, node_util.promisify)(node_fs.truncate);
const utimes = (0, node_util.promisify)(node_fs.utimes);
const writeFile = (0, node_util.promisify)(node_fs.writeFile);
const openDescriptor = (0, node_util.promisify)(node_fs.open);
const closeDescriptor = (0, node_util.promisify)(node_fs.close);
const statOf = (0, node_util.promisify)(node_fs.fstat);
const modeTo = (0, node_util.promisify)(node_fs.fchmod);
const ownerTo = (0, node_util.promisify)(node_fs.fchown);
const flush = (0, node_util.promisify)(node_fs.fsync);
async function open(path, flags, mode) {
	const descriptor = await openDescriptor(path, flags, mode);
	return {
		stat: () => statOf(descriptor),
		readBytes: () => readFile(descriptor),
		readText: (encoding) => readFile(descriptor, encoding),
		write: (text, encoding) => writeFile(descriptor, text, encoding),
		chown: (uid, gid) => ownerTo(descriptor, uid, gid),
		chmod: (to) => modeTo(descriptor, to),
		sync: () => flush(descriptor),
		close: () => closeDescriptor(descriptor)
	};
}
// src/runner/standard-output.ts
const READER_GONE = 141;
var StandardOutput = class {
	#stream;
	#failure;
	#last = Promise.resolve();
	constructor(stream) {
		this.#stream = stream;
		stream.on("error", this.#note);
	}
	print = (text) => {
		this.#throwFailure();
		this.#last = new Promise((resolve) => {
			this.#stream.write(text, (error) => {
				if (error instanceof Object) this.#note(error);
				resolve();
			});
		});
	};
	printed = async () => {
		await this.#last;
		this.#throwFailure();
	};
	#note = (error) => {
		this.#failure ??= error;
	};
	#throwFailure() {
		if (this.#failure === void 0) return;
		throw new RoleChainError({
			code: "delivery",
			message: `standard output cannot be written: ${messageOf(this.#failure)}`,
			hint: "What has been printed is not complete: do not use it.",
			cause: this.#failure
		});
	}
};
function statusOfClosedOutput(error) {
	const code = error instanceof RoleChainError && error.code === "delivery" ? systemCodeOf(error.cause) : void 0;
	return code === "EPIPE" || code === "EOF" ? READER_GONE : void 0;
}
function endOnBrokenLog(stdout, stderr, exit) {
	stderr.on("error", () => void 0);
	stdout.on("error", (error) => {
		stderr.write(`role-chain: the log cannot be written: ${messageOf(error)}\n`, () => void 0);
		exit(1);
	});
}
// src/files/own-directory.ts
const DIRECTORY_PREFIX = "aws-role-chain-";
function isOurs(uid) {
	const own = process.geteuid?.();
	return own === void 0 || own === uid;
}
async function faultOf(directory, { parents, name }) {
	if (!parents.some((parent) => directory === (0, node_path.join)(parent, (0, node_path.basename)(directory))) || !name.test((0, node_path.basename)(directory))) return "misplaced";
	const status = await lstat(directory);
	return status.isDirectory() && isOurs(status.uid) ? void 0 : "foreign";
}
// src/files/own-file.ts
const isWindows = process.platform === "win32";
async function readOwnFile(path) {
	let handle;
	try {
		const flags = isWindows ? 0 : node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK;
		handle = await open(path, node_fs.constants.O_RDONLY | flags);
		const status = await handle.stat();
		const isPrivate = isOurs(status.uid) && (isWindows || (status.mode & 63) === 0);
		return status.isFile() && status.nlink === 1 && isPrivate ? {
			kind: "own",
			text: await handle.readText("utf8")
		} : { kind: "foreign" };
	} catch (error) {
		const code = systemCodeOf(error);
		if (code === "ENOENT") return { kind: "absent" };
		if (code === "ELOOP" || code === "EMLINK") return { kind: "foreign" };
		throw error;
	} finally {
		await handle?.close();
	}
}
// src/text/iso-seconds.ts
function isoSeconds(time) {
	return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
Object.defineProperty(exports, "DIRECTORY_PREFIX", {
	enumerable: true,
	get: function() {
		return DIRECTORY_PREFIX;
	}
});
Object.defineProperty(exports, "RoleChainError", {
	enumerable: true,
	get: function() {
		return RoleChainError;
	}
});
Object.defineProperty(exports, "Secret", {
	enumerable: true,
	get: function() {
		return Secret;
	}
});
Object.defineProperty(exports, "StandardOutput", {
	enumerable: true,
	get: function() {
		return StandardOutput;
	}
});
Object.defineProperty(exports, "access", {
	enumerable: true,
	get: function() {
		return access;
	}
});
Object.defineProperty(exports, "accountOfArn", {
	enumerable: true,
	get: function() {
		return accountOfArn;
	}
});
Object.defineProperty(exports, "appendFile", {
	enumerable: true,
	get: function() {
		return appendFile;
	}
});
Object.defineProperty(exports, "endOnBrokenLog", {
	enumerable: true,
	get: function() {
		return endOnBrokenLog;
	}
});
Object.defineProperty(exports, "faultOf", {
	enumerable: true,
	get: function() {
		return faultOf;
	}
});
Object.defineProperty(exports, "fs_exports", {
	enumerable: true,
	get: function() {
		return fs_exports;
	}
});
Object.defineProperty(exports, "isHostOfAws", {
	enumerable: true,
	get: function() {
		return isHostOfAws;
	}
});
Object.defineProperty(exports, "isOurs", {
	enumerable: true,
	get: function() {
		return isOurs;
	}
});
Object.defineProperty(exports, "isPartition", {
	enumerable: true,
	get: function() {
		return isPartition;
	}
});
Object.defineProperty(exports, "isoSeconds", {
	enumerable: true,
	get: function() {
		return isoSeconds;
	}
});
Object.defineProperty(exports, "lstat", {
	enumerable: true,
	get: function() {
		return lstat;
	}
});
Object.defineProperty(exports, "messageOf", {
	enumerable: true,
	get: function() {
		return messageOf;
	}
});
Object.defineProperty(exports, "mkdir", {
	enumerable: true,
	get: function() {
		return mkdir;
	}
});
Object.defineProperty(exports, "mkdtemp", {
	enumerable: true,
	get: function() {
		return mkdtemp;
	}
});
Object.defineProperty(exports, "open", {
	enumerable: true,
	get: function() {
		return open;
	}
});
Object.defineProperty(exports, "parseAssumedRoleArn", {
	enumerable: true,
	get: function() {
		return parseAssumedRoleArn;
	}
});
Object.defineProperty(exports, "parseRoleArn", {
	enumerable: true,
	get: function() {
		return parseRoleArn;
	}
});
Object.defineProperty(exports, "partitionOfRegion", {
	enumerable: true,
	get: function() {
		return partitionOfRegion;
	}
});
Object.defineProperty(exports, "readFile", {
	enumerable: true,
	get: function() {
		return readFile;
	}
});
Object.defineProperty(exports, "readOwnFile", {
	enumerable: true,
	get: function() {
		return readOwnFile;
	}
});
Object.defineProperty(exports, "readdir", {
	enumerable: true,
	get: function() {
		return readdir;
	}
});
Object.defineProperty(exports, "readlink", {
	enumerable: true,
	get: function() {
		return readlink;
	}
});
Object.defineProperty(exports, "realpath", {
	enumerable: true,
	get: function() {
		return realpath;
	}
});
Object.defineProperty(exports, "rename", {
	enumerable: true,
	get: function() {
		return rename;
	}
});
Object.defineProperty(exports, "rm", {
	enumerable: true,
	get: function() {
		return rm;
	}
});
Object.defineProperty(exports, "rmdir", {
	enumerable: true,
	get: function() {
		return rmdir;
	}
});
Object.defineProperty(exports, "stat", {
	enumerable: true,
	get: function() {
		return stat;
	}
});
Object.defineProperty(exports, "statusOfClosedOutput", {
	enumerable: true,
	get: function() {
		return statusOfClosedOutput;
	}
});
Object.defineProperty(exports, "systemCodeOf", {
	enumerable: true,
	get: function() {
		return systemCodeOf;
	}
});
Object.defineProperty(exports, "systemErrorInWords", {
	enumerable: true,
	get: function() {
		return systemErrorInWords;
	}
});
Object.defineProperty(exports, "truncate", {
	enumerable: true,
	get: function() {
		return truncate;
	}
});
Object.defineProperty(exports, "utimes", {
	enumerable: true,
	get: function() {
		return utimes;
	}
});
Object.defineProperty(exports, "writeFile", {
	enumerable: true,
	get: function() {
		return writeFile;
	}
});
