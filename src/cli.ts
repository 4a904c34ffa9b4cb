export async function cli(): Promise<void> {
  await Promise.resolve();
}
