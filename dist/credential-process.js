const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 3)) {
  console.error('role-chain: Node.js 20.3 or newer is needed, and this is ' + process.versions.node + ' (' + process.execPath + ').');
  process.exit(1);
}
Promise.resolve().then(() => require('./start-credential-process.js').credentialProcess()).catch((error) => {
  console.error('role-chain: Unexpected error: ' + String(error && error.message || error).split('\n')[0]);
  process.exitCode = 1;
});
