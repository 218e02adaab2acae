type Choice = 'language' | 'post' | 'dark' | 'large'

/** What a reader chose on this machine. Nothing of a suggestion or a person is ever kept here: desks are shared. */
export function readChoice(name: Choice): string | null {
  try {
    return localStorage.getItem(`huiyin.${name}`)
  } catch {
    return null
  }
}

export function writeChoice(name: Choice, value: string): void {
  try {
    localStorage.setItem(`huiyin.${name}`, value)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
