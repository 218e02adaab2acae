import { no } from './refusals.ts'

const askForAnother = [
  '请联系发放密钥的系统管理员，换发一把新的。',
  'Ask the system administrator who gave the key out for a new one.',
] as const

/** What the doors of other systems, and of their keys, say no with. */
export const machineKeyRefusals = {
  unknown: () =>
    no(
      'machine-key.unknown',
      401,
      ['请求没有带接入密钥，或者密钥不对。', 'The request brings no key, or one that is not known here.'],
      [
        '请在请求头写 Authorization: Bearer hyk_…；没有密钥的，请系统管理员发放。',
        'Send the header Authorization: Bearer hyk_…; a system administrator gives keys out.',
      ],
    ),
  expired: () => no('machine-key.expired', 401, ['接入密钥已经到期。', 'The key has expired.'], askForAnother),
  revoked: () => no('machine-key.revoked', 401, ['接入密钥已经收回。', 'The key was taken back.'], askForAnother),
  elsewhere: () =>
    no(
      'machine-key.elsewhere',
      401,
      ['这把密钥不受理来自这个网络地址的请求。', 'The key is not taken from this network.'],
      [
        '请从登记的网络地址报送，或者请系统管理员换发。',
        'Send from a network it was given for, or ask for another key.',
      ],
    ),
  notForThis: () =>
    no(
      'machine-key.not-for-this',
      403,
      ['这把密钥不能办理此事。', 'The key was not given for this.'],
      ['请核对密钥的办理范围、联络站和渠道。', 'Check its acts, stations and channels.'],
    ),
  tooOften: (seconds: number) =>
    no(
      'machine-key.too-often',
      429,
      ['这把密钥一小时内的请求太多。', 'The key was used too often within the hour.'],
      [
        `请在 ${Math.ceil(seconds / 60)} 分钟后再试，没有受理的请用同一个 Idempotency-Key 重报。`,
        `Try again in ${Math.ceil(seconds / 60)} min, with the same Idempotency-Key.`,
      ],
      { retryAfter: seconds },
    ),
}
