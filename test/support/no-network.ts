/** Loaded before the program (`node --import`): whatever would open a connection is taken down in the file RUTIN_NETWORK_LOG, and fails. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

function refused(what: string): () => never {
  return () => {
    appendFileSync(process.env['RUTIN_NETWORK_LOG'] ?? '', `${what}\n`);
    throw new Error(`no network: ${what}`);
  };
}

function refuse(where: object, name: string, words: readonly string[]): void {
  for (const word of words) Object.assign(where, { [word]: refused(`${name}.${word}`) });
}

refuse(net, 'net', ['connect', 'createConnection', 'createServer']);
refuse(net.Socket.prototype, 'net.Socket', ['connect']);
refuse(net.Server.prototype, 'net.Server', ['listen']);
refuse(tls, 'tls', ['connect', 'createServer']);
refuse(http, 'http', ['request', 'get', 'createServer']);
refuse(https, 'https', ['request', 'get', 'createServer']);
refuse(http2, 'http2', ['connect', 'createServer', 'createSecureServer']);
refuse(dgram, 'dgram', ['createSocket']);
const asked = Object.keys(dns).filter((name) => /^(?:lookup|resolve|reverse)/.test(name));
refuse(dns, 'dns', asked);
refuse(
  dns.promises,
  'dns.promises',
  asked.filter((name) => name in dns.promises),
);
refuse(globalThis, 'globalThis', ['fetch', 'WebSocket', 'EventSource']);
syncBuiltinESMExports();
