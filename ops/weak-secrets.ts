/** What people type when a form asks for a secret, and what papers and tests write there. */
const typed = /secret|passw|example|change|demo|test|huiyin|postgres|temporal|[<>…]/i

/**
 * One line for each setting whose secret could be guessed: a known or typed word, one character or one pattern again and again, two
 * settings with one secret, or a database password below 16 characters. The secret itself is never told. For `NODE_ENV=production`;
 * elsewhere towns are made with secrets everybody may know.
 */
export function weakSecrets(settings: Readonly<Record<string, string>>): string[] {
  const secrets = Object.entries(settings).flatMap(([name, value]) => secretsIn(name, value))
  const shared = new Set(secrets.map(({ text }) => text).filter((text, n, all) => all.indexOf(text) !== n))
  const names = secrets.filter(({ text }) => shared.has(text) || isGuessable(text)).map(({ name }) => name)
  return [...new Set(names)].map((name) => `${name}: ${told}`)
}

const told =
  '这个密钥猜得到，或者与另一项相同，生产环境不能用；请用 production/make-secrets.sh 生成 / ' +
  'can be guessed, or is the same as another: not for production; make it with production/make-secrets.sh'

function secretsIn(name: string, value: string): { name: string; text: string }[] {
  if (name.endsWith('_KEYS')) return value.split(',').map((key) => ({ name, text: key.split(':')[1] ?? '' }))
  if (!name.startsWith('DATABASE_')) return [{ name, text: value }]
  // Without a password the database knows us by other means, such as a certificate.
  const password = URL.canParse(value) ? decodeURIComponent(new URL(value).password) : ''
  return password === '' ? [] : [{ name, text: password }]
}

const isGuessable = (text: string): boolean =>
  text.length < 16 || new Set(text).size < 6 || typed.test(text) || isOnePattern(text)

/** `abcabcabc` is found in its own double before its own length. */
const isOnePattern = (text: string): boolean => (text + text).indexOf(text, 1) < text.length
