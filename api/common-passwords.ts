/** What people put in the place of a letter. */
const likeness: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}
/** Shorter words stand in too many good passwords. */
const shortest = 4

let known: Promise<ReadonlySet<string>> | undefined

/** Forty-nine thousand passwords that leaked most often (zxcvbn's list, MIT), in small letters; loaded when somebody first chooses one. */
const leaked = (): Promise<ReadonlySet<string>> =>
  (known ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map((one) => one.toLowerCase())),
  ))

/**
 * Is it one of the passwords everybody tries, or made of one: with capitals, look-alikes, a year and a sign around it, or said twice?
 * `Dragon2027!`, `$unsh1ne-99` and `Monkey-monkey-1` are; a phrase of several words is not.
 */
export async function isCommonPassword(password: string): Promise<boolean> {
  const list = await leaked()
  const small = password.toLowerCase()
  if (list.has(small)) return true
  return [small, [...small].map((sign) => likeness[sign] ?? sign).join('')].some((said) => {
    const words = [...new Set(said.match(/\p{L}+/gu) ?? [])].filter((word) => word.length >= shortest)
    const [word] = words
    return words.length === 1 && word !== undefined && list.has(word)
  })
}
