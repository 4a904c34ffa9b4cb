import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Programs in the same `dist/` as this one, and the Node.js that runs them. */
export interface Programs {
  readonly node: string;
  /** `dist/credential-process.js` */
  readonly program: string;
  /** `dist/credential-server.js` */
  readonly server: string;
}

/** The programs next to the running one, with the Node.js that runs it. */
export function ownPrograms(): Programs {
  const directory = dirname(realpathSync(process.argv[1] ?? '.'));
  return {
    node: process.execPath,
    program: join(directory, 'credential-process.js'),
    server: join(directory, 'credential-server.js'),
  };
}
