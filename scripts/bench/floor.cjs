// The minimum that a program must do for a chain: plain Node.js, no dependencies, the same exchanges on keep-alive connections.
// Reads its request from the environment as the action does; HOPS lists the roles after the first.
// CommonJS, since an import of node:http from an ES module costs 20 ms more: it evaluates all of its exports.
const { createHash, createHmac } = require('node:crypto');
const http = require('node:http');
const https = require('node:https');

const { env } = process;
const agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) };

function send(url, method, headers, body) {
  return new Promise((resolve, reject) => {
    const client = url.protocol === 'https:' ? https : http;
    const request = client.request(url, { method, headers, agent: agents[url.protocol] }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (chunk) => (text += chunk))
        .on('end', () => resolve(text));
    });
    request.on('error', reject).end(body);
  });
}

const hash = (text) => createHash('sha256').update(text).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();

function sign(url, body, keys) {
  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const headers = { host: url.host, 'x-amz-date': date, 'x-amz-security-token': keys.SessionToken };
  const names = Object.keys(headers).join(';');
  const canonical = [
    'POST',
    '/',
    '',
    ...Object.entries(headers).map((pair) => pair.join(':')),
    '',
    names,
    hash(body),
  ].join('\n');
  const scope = [date.slice(0, 8), 'eu-central-1', 'sts', 'aws4_request'];
  const key = scope.reduce((secret, part) => hmac(secret, part), `AWS4${keys.SecretAccessKey}`);
  const signature = hmac(key, ['AWS4-HMAC-SHA256', date, scope.join('/'), hash(canonical)].join('\n')).toString('hex');
  headers.authorization = `AWS4-HMAC-SHA256 Credential=${keys.AccessKeyId}/${scope.join('/')}, SignedHeaders=${names}, Signature=${signature}`;
  return headers;
}

async function assume(action, role, more, keys) {
  const url = new URL(env['INPUT_STS-ENDPOINT']);
  const body = new URLSearchParams({
    Action: action,
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: 'floor',
    ...more,
  }).toString();
  const type = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) };
  const answer = await send(url, 'POST', { ...type, ...(keys ? sign(url, body, keys) : {}) }, body);
  const read = (name) => new RegExp(`<${name}>([^<]+)<`).exec(answer)?.[1];
  const session = {
    AccessKeyId: read('AccessKeyId'),
    SecretAccessKey: read('SecretAccessKey'),
    SessionToken: read('SessionToken'),
  };
  if (!session.SessionToken) throw new Error(answer);
  return session;
}

async function main() {
  const tokenUrl = new URL(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`);
  const token = JSON.parse(
    await send(tokenUrl, 'GET', { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` }),
  ).value;
  let keys = await assume('AssumeRoleWithWebIdentity', env['INPUT_ROLE-TO-ASSUME'], { WebIdentityToken: token });
  for (const role of (env.HOPS ?? '').split(',').filter(Boolean)) keys = await assume('AssumeRole', role, {}, keys);
  Object.values(agents).forEach((agent) => agent.destroy());
}

void main();
