import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'

/** The six digits a device shows for this key (RFC 6238), so many periods of 30 s from now. */
export async function shownBy(key: string, ahead = 0): Promise<string> {
  const secret = new TextDecoder().decode(base32.decode(key))
  return createOTP(secret).hotp(Math.floor(Date.now() / 30_000) + ahead)
}
