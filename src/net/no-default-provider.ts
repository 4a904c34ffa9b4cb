/**
 * What the STS client gets in place of the SDK's default provider chain, which it would load at every start and which
 * here is never asked: calls are signed with credentials that are given. The chain itself is loaded by its own path, when
 * ambient credentials are wanted (`source/open-source.ts`). `paths` in tsconfig.build.json puts this in its place.
 */
export function defaultProvider(): () => Promise<never> {
  return () => Promise.reject(new Error('the STS client signs with the credentials that it is given'));
}
