import { BlockList, isIPv6 } from 'node:net';

// The machine itself, its own and its neighbours' networks, what clouds answer with secrets from, and what is no machine's:
// the special-purpose registries of RFC 6890 and its successors.
const notPublic = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24',
  '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
  '::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', 'fc00::/7', 'fe80::/10', 'ff00::/8',
] as const;

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

const listOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
};

const innerNetworks = listOf(notPublic);

/**
 * Whether the service may connect to an address that somebody else has named.
 * @param allowed addresses and networks that may be, though they are not public
 */
export const mayConnectTo = (allowed: readonly string[]): ((address: string) => boolean) => {
  const exceptions = listOf(allowed);
  return (address) => {
    const family = familyOf(address);
    return !innerNetworks.check(address, family) || exceptions.check(address, family);
  };
};
