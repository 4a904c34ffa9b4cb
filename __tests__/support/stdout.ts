/** Captures this process's standard output. */

/** Runs something and returns what it wrote to standard output, write by write. None of it is printed. */
export async function writtenBy(work: () => unknown): Promise<readonly string[]> {
  const written: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    written.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
    return true;
  };
  try {
    await work();
  } finally {
    process.stdout.write = write;
  }
  return written;
}
