// The clients: each sends one submission after the other over a connection of its own, each as another respondent, until
// the time is over or everybody has answered. Prints what came of it as JSON.
// Plain sockets and requests that are ready beforehand: an HTTP client, autocannon's as well, takes three times the
// processor time for a request, which on a small machine is taken from the servers that are to be measured.
import { connect } from 'node:net';

import { invitationOf, secretOf, submissionOf } from './respondents.mjs';

const { address, survey, items, respondents, clients, seconds } = JSON.parse(process.argv[2]);
const { hostname, port, host } = new URL(address);

const requests = Array.from({ length: respondents }, (_, respondent) => {
  const body = JSON.stringify(submissionOf(respondent, items));
  const head = [
    'PUT /api/survey/submission HTTP/1.1',
    `host: ${host}`,
    `cookie: __Host-medspill-survey=${secretOf(survey, respondent)}`,
    `x-medspill-invitation: ${invitationOf(survey, respondent)}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
});

const failures = [];
let accepted = 0;
let next = 0;

/** @returns {number | null} length of the response that the text begins with; null while it is not complete */
const responseLength = (text) => {
  const body = text.indexOf('\r\n\r\n') + 4;
  const length = body < 4 ? null : /\r\ncontent-length: (\d+)\r\n/i.exec(text)?.[1];
  if (length === undefined) throw new Error(`A response without content-length: ${text}`);
  return length === null || text.length < body + Number(length) ? null : body + Number(length);
};

const runClient = (deadline) =>
  new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    let received = '';
    const sendNext = () => {
      const request = performance.now() < deadline ? requests[next] : undefined;
      if (!request) return socket.end();
      next += 1;
      return socket.write(request);
    };
    socket.setEncoding('latin1');
    socket.on('data', (part) => {
      received += part;
      if (responseLength(received) === null) return;
      if (received.startsWith('HTTP/1.1 200 ')) accepted += 1;
      else failures.push(received);
      received = '';
      sendNext();
    });
    socket.on('error', (error) => failures.push(error.message));
    socket.on('close', resolve);
    sendNext();
  });

const started = performance.now();
const deadline = started + seconds * 1000;
await Promise.all(Array.from({ length: clients }, () => runClient(deadline)));
const elapsed = (performance.now() - started) / 1000;
const lost = next - accepted - failures.length;
process.stdout.write(JSON.stringify({ accepted, errors: failures.length + lost, elapsed, firstFailure: failures[0] ?? null }));
