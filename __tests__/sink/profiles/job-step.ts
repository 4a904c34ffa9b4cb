/** A process that writes one profile into files of its job alone, notes in its directory what that gave, and stays. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profiles, TestJob } from './test-job.ts';

const [directory = '', name = '', home = '', temp = ''] = process.argv.slice(2);
process.env['HOME'] = home;
const job = new TestJob({ RUNNER_TEMP: temp, AWS_CONFIG_FILE: '', AWS_SHARED_CREDENTIALS_FILE: '' }, directory);
const { record, exported } = await job.main({ profiles: profiles([name], { version: name }) });
writeFileSync(join(directory, 'step.json'), JSON.stringify({ record, ...Object.fromEntries(exported) }));
process.stdout.write('written');
setInterval(() => undefined, 1000);
