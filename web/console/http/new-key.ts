/** A key for one opened form: however often it is sent, it acts once. (`randomUUID` needs TLS and Chromium 92.) */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
