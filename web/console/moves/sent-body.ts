import { instantOf } from '../parts/moment.ts'
import type { Field } from './form-fields.ts'

type Values = Readonly<Record<string, unknown>>

/** What is sent of a filled form: empty optional fields are left out, days and times are written as the doors want them. */
export function sentBody(fields: readonly Field[], values: Values): Record<string, unknown> {
  const sent = fields.flatMap((field) => {
    const value = sentValue(field, values[field.name])
    return value === undefined ? [] : [[field.name, value] as const]
  })
  return Object.fromEntries(sent)
}

function sentValue(field: Field, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return emptyOf(field)
  switch (field.kind) {
    case 'instant':
      return typeof value === 'string' ? instantOf(value) : undefined
    case 'choices':
    case 'pick':
      return Array.isArray(value) && value.length === 0 ? emptyOf(field) : value
    case 'group':
      return (value as Values)['on'] === false ? undefined : sentBody(field.fields, value as Values)
    case 'variants': {
      const { [field.by]: chosen, ...inside } = value as Values
      const variant = field.variants.find((one) => one.value === chosen)
      return variant ? { [field.by]: chosen, ...sentBody(variant.fields, inside) } : undefined
    }
    case 'groups':
      return (value as Values[]).map((one) => sentBody(field.fields, one))
    case 'text':
    case 'choice':
    case 'yesNo':
    case 'number':
    case 'day':
    case 'recipient':
      return value
  }
}

/** A list that must be there may still be empty. */
const emptyOf = (field: Field): unknown => (field.kind === 'pick' && field.many && field.required ? [] : undefined)
