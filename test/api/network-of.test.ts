import { expect, test } from 'vitest'
import { networkOf } from '../../api/network-of.ts'

test('one household is one network, whatever port, notation or address of its own it uses', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
  expect(networkOf('203.0.113.7:51000')).toBe('203.0.113.7')
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(networkOf('2001:db8:0:7::1')).toBe('2001:db8:0:7::/64')
  expect(networkOf('2001:0DB8:0000:0007:aaaa:bbbb:cccc:dddd')).toBe('2001:db8:0:7::/64')
  expect(networkOf('[2001:db8:0:7::9]:443')).toBe('2001:db8:0:7::/64')
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  expect(networkOf('::1')).toBe('0:0:0:0::/64')
})

test('neighbours are different networks, and what is no address is one of its own', () => {
  expect(networkOf('203.0.113.8')).not.toBe(networkOf('203.0.113.7'))
  expect(networkOf('2001:db8:0:8::1')).not.toBe(networkOf('2001:db8:0:7::1'))
  expect(networkOf('nonsense')).toBe('unknown')
})
