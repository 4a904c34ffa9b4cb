/** The setup for network tests: an emulator that speaks TLS under AWS's own host names, and proxies that lead to it. */
import type { StepResult } from '../../src/demo/fake-runner.ts';
import { Job, type Inputs, type JobOptions } from './job.ts';
import { startProxy, type Proxy, type ProxyManners } from './proxy.ts';
import { expectNoLeak } from './stage.ts';
import { startTlsEmulator, type TlsEmulator } from './tls-emulator.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';

/** What {@link networkStage} provides to the tests of a file. */
export interface NetworkStage {
  readonly emulator: Emulator;
  readonly caBundle: string;
  proxy(manners?: ProxyManners): Promise<Proxy>;
  job(options?: JobOptions): Job;
  /** A main step that calls STS under its real name, trusting the emulator's authority. */
  main(inputs: Inputs, options?: JobOptions): Promise<{ readonly step: StepResult; readonly job: Job }>;
}

/** Gives every test an emulator with a certificate for `names`, and checks that nothing it issued leaks. */
export function networkStage(...names: readonly string[]): NetworkStage {
  let running: TlsEmulator | undefined;
  let proxies: Proxy[] = [];
  let jobs: Job[] = [];
  const current = (): TlsEmulator => {
    if (running === undefined) {
      throw new Error('the emulator runs only within a test');
    }
    return running;
  };
  beforeEach(async () => {
    running = await startTlsEmulator({ names });
    proxies = [];
    jobs = [];
  });
  afterEach(async () => {
    try {
      jobs.forEach((job) => {
        expectNoLeak(job, running?.emulator.issuedSecrets ?? []);
      });
    } finally {
      jobs.forEach((job) => {
        job.end();
      });
      await Promise.all(proxies.map((proxy) => proxy.close()));
      await running?.close();
    }
  });
  const job = (options: JobOptions = {}): Job => {
    const made = new Job(current().emulator, options);
    jobs.push(made);
    return made;
  };
  return {
    get emulator() {
      return current().emulator;
    },
    get caBundle() {
      return current().caBundle;
    },
    job,
    async proxy(manners) {
      const proxy = await startProxy(current().emulator.url, manners);
      proxies.push(proxy);
      return proxy;
    },
    async main(inputs, options) {
      const made = job(options);
      const step = await made.main({ 'sts-endpoint': '', 'ca-bundle': current().caBundle, ...inputs });
      return { step, job: made };
    },
  };
}
