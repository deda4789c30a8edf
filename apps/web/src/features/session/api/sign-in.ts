import {
  askForPasskey,
  confirmEmail,
  findSignInWays,
  resetPassword,
  sendPasswordReset,
  sendSignInLink,
  signInWithCode,
  signInWithLink,
  signInWithPasskey,
  signInWithPassword,
  startProviderSignIn,
} from '@medspill/contracts';
import { useMutation } from '@tanstack/react-query';
import type { Locale } from '../../../i18n/locales';
import { request, type ResponseOf } from '../../../lib/http/request';
import { askPasskey } from '../../../lib/web-authn/passkey';

export type SignInWays = ResponseOf<typeof findSignInWays>;

export const useFindWays = () => useMutation({ mutationFn: (email: string) => request(findSignInWays, { body: { email } }) });

export const usePasswordSignIn = () =>
  useMutation({ mutationFn: (body: { email: string; password: string }) => request(signInWithPassword, { body }) });

export const useSendLink = () => useMutation({ mutationFn: (body: { email: string; locale: Locale }) => request(sendSignInLink, { body }) });

export const useLinkSignIn = () => useMutation({ mutationFn: (token: string) => request(signInWithLink, { body: { token } }) });

export const useCodeSignIn = () =>
  useMutation({ mutationFn: (body: { kind: 'totp' | 'backup'; code: string }) => request(signInWithCode, { body }) });

export const usePasskeySignIn = () =>
  useMutation({
    mutationFn: async () => {
      const answer = await askPasskey(await request(askForPasskey));
      return request(signInWithPasskey, { body: { answer } });
    },
  });

export const useProviderSignIn = () =>
  useMutation({
    mutationFn: (body: { providerId: string; email: string; next: string }) => request(startProviderSignIn, { body: { ...body, connect: false } }),
    onSuccess: ({ url }) => location.assign(url),
  });

export const useSendPasswordReset = () =>
  useMutation({ mutationFn: (body: { email: string; locale: Locale }) => request(sendPasswordReset, { body }) });

export const usePasswordReset = () =>
  useMutation({ mutationFn: (body: { token: string; password: string }) => request(resetPassword, { body }) });

export const useConfirmEmail = () =>
  useMutation({ mutationFn: (body: { token: string; locale: Locale }) => request(confirmEmail, { body }) });
