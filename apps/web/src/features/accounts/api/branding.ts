import { type Branding, getBranding, getLogo, removeLogo, updateBranding, updateLogo } from '@medspill/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../lib/http/request';

export const brandingQuery = queryOptions({
  queryKey: ['organisation', 'branding'],
  queryFn: ({ signal }) => request(getBranding, { signal }),
});

/** Where the logo is shown from. @param version of the picture, so that the browser does not show the last one */
export const logoUrl = (version: number): string => `${getLogo.path}?v=${version}`;

const useChange = <Variables>(change: (variables: Variables) => Promise<Branding>) => {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: (branding) => client.setQueryData(brandingQuery.queryKey, branding) });
};

export const useUpdateAccent = () => useChange((accent: string | null) => request(updateBranding, { body: { accent } }));

/** The file's content as the contract takes it. */
const base64 = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};

export const useUpdateLogo = () => useChange(async (file: File) => request(updateLogo, { body: { content: await base64(file) } }));

export const useRemoveLogo = () => useChange(() => request(removeLogo));
