/**
 * Whether passkeys work here: the browser must know their JSON forms, and the page must be reached by a host name, since
 * they belong to one.
 */
export const passkeysWork = (): boolean =>
  typeof PublicKeyCredential === 'function' &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential &&
  !/^[\d.]+$|:/.test(location.hostname);

const answerOf = (credential: Credential | null): Record<string, unknown> => {
  if (!(credential instanceof PublicKeyCredential)) throw new Error('The browser gave no passkey.');
  return { ...credential.toJSON() };
};

// The server's questions have the forms that the standard describes; the browser checks them.
/* oxlint-disable typescript/no-unsafe-type-assertion */

/** Asks the browser for a passkey's answer. @throws {DOMException} when the person or the browser declines */
export const askPasskey = async (question: Record<string, unknown>): Promise<Record<string, unknown>> => {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(question as unknown as PublicKeyCredentialRequestOptionsJSON);
  return answerOf(await navigator.credentials.get({ publicKey }));
};

/** Has the browser make a passkey. @throws {DOMException} when the person or the browser declines */
export const makePasskey = async (question: Record<string, unknown>): Promise<Record<string, unknown>> => {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(question as unknown as PublicKeyCredentialCreationOptionsJSON);
  return answerOf(await navigator.credentials.create({ publicKey }));
};
