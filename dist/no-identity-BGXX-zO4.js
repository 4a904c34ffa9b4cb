"use strict";
const require_explain = require("./explain-k-qEz598.js");
const require_start_main = require("./start-main.js");
// src/explain/catalogue/no-identity.ts
const DEPENDABOT = "dependabot[bot]";
const NO_IDENTITY = [{
	heading: "role-chaining: true starts from credentials that an earlier step left in the environment, and there are none.",
	about: "`AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` are not both set, or `AWS_PROFILE` is set as well: SDKs then use the profile.",
	section: "identity",
	code: "source",
	is: ({ wants }) => wants === "environment",
	facts: () => ["role-chaining: true starts from credentials that an earlier step left in the environment, and there are none."],
	causes: [{
		id: "profile-beside-keys",
		about: "`AWS_PROFILE` is set for the job. Fix: remove it.",
		likelihood: ({ hasProfile }) => hasProfile ? 90 : 0,
		title: () => "AWS_PROFILE is set, so SDKs use the profile and ignore keys in the environment.",
		edits: () => [{ text: "Do not set AWS_PROFILE for the job, or for this step." }]
	}, {
		id: "nothing-exported",
		about: "The earlier step did not run, or wrote a profile only. Fix: let it export its credentials; or leave `role-chaining` out and start from the OIDC token.",
		likelihood: require_explain.always(80),
		title: () => "The step before did not run, or did not export its credentials.",
		edits: () => [{ text: "Did that step run, and export them (not aws-profile or refresh alone)? With role-chain, one step does it all." }]
	}]
}, {
	heading: "No AWS credentials to start from",
	about: "No identity source is available: no keys, no token file, no OIDC token, and the AWS SDK found nothing on the machine.",
	section: "identity",
	code: "source",
	is: () => true,
	causes: [
		{
			id: "profile-missing",
			about: "`AWS_PROFILE` names a profile that is in neither the config nor the credentials file. Fix: remove the variable, or write that profile before this step.",
			likelihood: ({ missingProfile }) => missingProfile === void 0 ? 0 : 97,
			title: ({ missingProfile = "" }) => `AWS_PROFILE is ${require_start_main.oneLine(missingProfile)}, and there is no such profile in the config or credentials file.`,
			edits: () => [{ text: "Do not set AWS_PROFILE for the job; or write that profile before this step; or does AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE name another file?" }]
		},
		{
			id: "token-skipped",
			about: "`force-skip-oidc: true` leaves the OIDC token of the job aside, and there is nothing else. Fix: remove it, or give the job what it should start from instead.",
			likelihood: ({ hasIdToken, skipsIdToken }) => hasIdToken && skipsIdToken ? 95 : 0,
			title: () => "The job has an OIDC token, but force-skip-oidc leaves it aside.",
			edits: () => [{ text: "Remove force-skip-oidc to start from the token, or set the keys that the chain should start from." }]
		},
		{
			id: "no-role",
			about: "There is an OIDC token, but no role to assume with it. Fix: set `role-to-assume`; is the variable that it comes from empty?",
			likelihood: ({ hasIdToken, skipsIdToken }) => hasIdToken && !skipsIdToken ? 95 : 0,
			title: () => "The job has an OIDC token, but no role to assume with it.",
			edits: () => [{ text: "Set role-to-assume; is the variable or secret that it comes from empty here?" }]
		},
		{
			id: "fork",
			about: "A pull request from a fork gets no OIDC token and no secrets. Fix: `if: github.event.pull_request.head.repo.full_name == github.repository` on the job, and log in where the code is the repository's own.",
			likelihood: (known) => known.isFork === true && !known.hasIdToken ? 93 : known.isFork === void 0 && known.job.event_name === "pull_request" ? 70 : 0,
			title: ({ isFork }) => isFork === true ? "The run is for a pull request from a fork: GitHub gives it no OIDC token and no secrets." : "The run may be for a pull request from a fork: GitHub gives it no OIDC token and no secrets.",
			edits: () => [{ text: "Log in only where the code is your own: if: github.event.pull_request.head.repo.full_name == github.repository on the job." }]
		},
		{
			id: "id-token-missing",
			about: "The job has no ID token. On GitHub it has no `permissions: id-token: write`: `permissions` of a job replace those of the workflow, and a reusable workflow gets at most what its caller gives. Other CI systems give a job its ID token in other ways; docs/ci-systems.md covers them all.",
			likelihood: ({ job, hasIdToken }) => require_explain.isInJob(job) && !hasIdToken ? 90 : 0,
			title: ({ system }) => require_explain.tokenLack(system).cause,
			edits: ({ system }) => [{ text: require_explain.tokenLack(system).fix }]
		},
		{
			id: "dependabot",
			about: "Runs for Dependabot get Dependabot's own secrets only. Fix: store them there too, or use OIDC.",
			likelihood: ({ job }) => job.actor === DEPENDABOT ? 92 : 0,
			title: () => "The run is for Dependabot, which gets Dependabot's own secrets only.",
			edits: () => [{ text: "Store the secrets for Dependabot too (Settings, Secrets, Dependabot), or use OIDC." }]
		},
		{
			id: "keys-empty",
			about: "For access keys: set both inputs, from secrets that are not empty. Secrets of an environment are there only for jobs that name it.",
			likelihood: require_explain.always(60),
			title: () => "The access keys that the job was supposed to have are empty.",
			edits: () => [{ text: "Keys: set aws-access-key-id and aws-secret-access-key; is a secret that they come from empty here?" }]
		},
		{
			id: "machine-without-role",
			about: "The machine's own role: an EC2 instance without an instance profile has none. In a container on an instance, the metadata service does not answer unless its hop limit is raised: `aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 2`.",
			likelihood: ({ machine }) => machine === void 0 ? 0 : 50,
			title: ({ machine }) => `The machine has nothing either: ${machine?.problem ?? ""}.`,
			edits: ({ machine }) => [{ text: machine?.fix ?? "" }]
		},
		{
			id: "nothing-around",
			about: "An earlier step's credentials: `role-chaining: true`. The machine's own: does it have an instance profile or a task role, and may containers reach it (the hop limit of the metadata service is 1 unless raised)?",
			likelihood: require_explain.always(40),
			title: () => "An earlier step, or the machine, was supposed to have credentials, but has none.",
			edits: () => [{ text: "Credentials of an earlier step: set role-chaining: true. Of the machine: does it have an instance profile or a task role?" }]
		}
	]
}];
// src/explain/no-identity.ts
function explainNoIdentity(start) {
	const answer = NO_IDENTITY.find(({ is }) => is(start));
	const explanation = answer === void 0 ? {
		facts: [],
		causes: []
	} : require_explain.explainAnswer(answer, start);
	return {
		hint: require_explain.printExplanation(explanation),
		explanation
	};
}
exports.explainNoIdentity = explainNoIdentity;
