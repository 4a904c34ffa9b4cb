/**
 * The root of the bundle. The programs share its chunks, and each loads only what it needs; the files in `dist/`
 * that users and runners run each call one of these.
 */

export async function main(): Promise<void> {
  await (await import('./main.ts')).main();
}

export async function post(): Promise<void> {
  await (await import('./post.ts')).post();
}

export async function plan(): Promise<void> {
  await (await import('./plan.ts')).plan();
}

export async function cli(): Promise<void> {
  await (await import('./cli.ts')).cli();
}

export async function credentialProcess(): Promise<void> {
  await (await import('./credential-process.ts')).credentialProcess();
}

export async function credentialServer(): Promise<void> {
  await (await import('./credential-server.ts')).credentialServer();
}
