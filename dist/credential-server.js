import { credentialServer } from './index.js';

await credentialServer();
