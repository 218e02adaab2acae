/** What a person reads on the terminal: Chinese first, then English. */
export interface Words {
  zh: string
  en: string
}

/** Told what is going on while something long happens. */
export type Say = (words: Words) => void
