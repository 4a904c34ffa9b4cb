import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Programs of this one's `dist/`, and the Node.js that runs them. */
export interface Programs {
  readonly node: string;
  /** `dist/credential-process.js` */
  readonly program: string;
  /** `dist/credential-server.js` */
  readonly server: string;
}

/** Those beside the program that runs now, by the very Node.js that runs it. */
export function ownPrograms(): Programs {
  const directory = dirname(realpathSync(process.argv[1] ?? '.'));
  return {
    node: process.execPath,
    program: join(directory, 'credential-process.js'),
    server: join(directory, 'credential-server.js'),
  };
}
