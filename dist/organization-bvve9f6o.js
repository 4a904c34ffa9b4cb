"use strict";
// src/organization/organization.ts
const ACCOUNT_STATUSES = [
	"ACTIVE",
	"CLOSED",
	"PENDING_ACTIVATION",
	"PENDING_CLOSURE",
	"SUSPENDED"
];
Object.defineProperty(exports, "ACCOUNT_STATUSES", {
	enumerable: true,
	get: function() {
		return ACCOUNT_STATUSES;
	}
});
