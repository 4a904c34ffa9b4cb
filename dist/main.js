const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 3)) {
  console.log('::error::Node.js 20.3 or newer is needed, and this is ' + process.versions.node + ' (' + process.execPath + ').');
  process.exit(1);
}
Promise.resolve().then(() => require('./start-main.js').main()).catch((error) => {
  console.log('::error::Unexpected error: ' + String(error && error.message || error).split('\n')[0]);
  process.exitCode = 1;
});
