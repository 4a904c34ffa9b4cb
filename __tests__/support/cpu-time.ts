/**
 * The CPU time of some work, in milliseconds: unlike wall time, it is independent of what else the machine does.
 */
export async function cpuMillisecondsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
