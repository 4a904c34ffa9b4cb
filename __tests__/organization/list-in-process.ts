/** Lists the accounts of the emulator whose URL is given, and prints how many there are. */

import { listAccounts } from '../../src/organization/list-accounts.ts';
import { clientOf, closeClients, reports } from './support.ts';

const client = await clientOf({ url: process.argv[2] ?? '' });
const { accounts } = await listAccounts({ organizationalUnits: [], tags: [], names: [] }, client);
process.stdout.write(JSON.stringify({ accounts: accounts.length, reports: reports.length }));
closeClients();
