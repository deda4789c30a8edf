import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { role, uuid } from './identifiers.js';
import { actor } from './session.js';

export const demoIdentity = z.object({ id: uuid, name: z.string(), role });
export type DemoIdentity = z.infer<typeof demoIdentity>;

export const listDemoIdentities = endpoint({
  method: 'GET',
  path: '/api/demo/identities',
  summary: 'The identities one can try in demo mode. Not found outside demo mode.',
  response: z.object({ identities: z.array(demoIdentity) }),
});

export const signInAsDemoIdentity = endpoint({
  method: 'POST',
  path: '/api/demo/session',
  summary: 'Signs in as a demo identity. Not found outside demo mode.',
  body: z.object({ identityId: uuid }),
  response: actor,
});

export const createDemoInvitation = endpoint({
  method: 'POST',
  path: '/api/demo/invitation',
  summary: 'A fresh personal link to the open demo wave, for a member who has not answered. Not found outside demo mode.',
  response: z.object({ token: z.string() }),
});
