/**
 * How much processor time some work takes, in milliseconds: what else the machine does takes time from the clock, and none
 * from this.
 */
export async function cpuMillisecondsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
