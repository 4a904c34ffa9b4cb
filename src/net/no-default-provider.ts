/**
 * Stand-in for the SDK's default provider chain, which the STS client would load at every start but never needs here:
 * calls are signed with explicit credentials. The chain itself is loaded by its own path when ambient credentials are
 * needed (`source/ambient.ts`). scripts/bundling/bundle.ts substitutes it.
 */
export function defaultProvider(): () => Promise<never> {
  return () => Promise.reject(new Error('the STS client signs with the credentials that it is given'));
}
