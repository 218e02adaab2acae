import { isIPv4, isIPv6 } from 'node:net'

/** Whom a limit counts: one IPv4 address, or the /64 that one IPv6 customer owns. Never a port: each connection would be new. */
export function networkOf(address: string): string {
  const bare = withoutPort(address)
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare
  if (isIPv4(mapped)) return mapped
  if (isIPv6(mapped)) return `${firstGroups(mapped).join(':')}::/64`
  return 'unknown'
}

function withoutPort(address: string): string {
  const bracketed = /^\[(.+)\](?::\d+)?$/.exec(address)?.[1]
  if (bracketed !== undefined) return bracketed
  const [ip, ...port] = address.split(':')
  return port.length === 1 && ip !== undefined && isIPv4(ip) ? ip : address
}

function firstGroups(address: string): string[] {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...after]
  return groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
}
