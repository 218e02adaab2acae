import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** An address (`203.0.113.7`) or a network (`203.0.113.0/24`, `2001:db8::/48`), as its parts; null where it is neither. */
export function networkParts(text: string): { address: string; bits: number; family: 'ipv4' | 'ipv6' } | null {
  const [address = '', prefix, ...more] = text.split('/')
  const family = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : null
  if (family === null || more.length > 0) return null
  const widest = family === 'ipv4' ? 32 : 128
  const bits = prefix === undefined ? widest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1
  return bits >= 1 && bits <= widest ? { address, bits, family } : null
}

/** Does this address lie in one of these networks? An IPv4 address that came in IPv6 clothes is still that address. */
export function withinNetworks(address: string, networks: readonly string[]): boolean {
  const bare = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address.split('%')[0] ?? ''
  const list = new BlockList()
  for (const text of networks) {
    const parts = networkParts(text)
    if (parts) list.addSubnet(parts.address, parts.bits, parts.family)
  }
  return isIPv4(bare) ? list.check(bare, 'ipv4') : isIPv6(bare) && list.check(bare, 'ipv6')
}
