import { createFieldSeal, type FieldKeys, type FieldSeal } from './field-seal.ts'

let given: FieldSeal | null = null

/** Gives this program the keys of contact fields; called once, before the first question. */
export function useFieldKeys(keys: FieldKeys): void {
  given = createFieldSeal(keys)
}

/** The seal on contact fields. Throws in a program that was given no keys: nothing is read or written in clear by mistake. */
export function contactSeal(): FieldSeal {
  if (!given) throw new Error('HUIYIN_FIELD_KEYS was not given to this program')
  return given
}
