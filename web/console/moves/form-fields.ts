/** A move's body as the OpenAPI document gives it (JSON Schema), as far as forms need it. */
export interface Schema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly description?: string
}

/** Whose list a field's value is picked from. */
export type Directory =
  | 'organization'
  | 'station'
  | 'channel'
  | 'deputy'
  | 'place'
  | 'category'
  | 'research'
  | 'suggestion'
  | 'submitter'
  | 'assignment'
  | 'obligation'
  | 'document'
  | 'paper'
  | 'transmittal'

/** One field of a form; `said` is the door's own description, should the desk have no word for it. */
export type Field = { readonly name: string; readonly required: boolean; readonly said?: string } & (
  | { readonly kind: 'text'; readonly long: boolean; readonly max: number | undefined }
  | { readonly kind: 'choice' | 'choices'; readonly values: readonly string[] }
  | { readonly kind: 'yesNo' | 'day' | 'instant' }
  | { readonly kind: 'number'; readonly min: number | undefined; readonly max: number | undefined }
  | { readonly kind: 'pick'; readonly from: Directory; readonly many: boolean }
  | { readonly kind: 'recipient' }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  | { readonly kind: 'groups'; readonly fields: readonly Field[] }
  /** One of several forms, told apart by the field `by`. */
  | { readonly kind: 'variants'; readonly by: string; readonly variants: readonly Variant[] }
)
interface Variant {
  readonly value: string
  readonly fields: readonly Field[]
}

/** What every move may carry beside its own fields; the form asks for it in its own place. */
const envelope = new Set(['occurredAt', 'expectedSeq', 'asPost'])

/** By the end of its name, in order: an id says in which list it is found. */
const directories: readonly (readonly [RegExp, Directory])[] = [
  [/channelIds?$/i, 'channel'],
  [/(deputy|signer|signed|sentTo|participant)Ids?$/i, 'deputy'],
  [/placeIds?$/i, 'place'],
  [/categoryIds?$/i, 'category'],
  [/researchIds?$/i, 'research'],
  [/submitterIds?$/i, 'submitter'],
  [/assignmentIds?$/i, 'assignment'],
  [/obligationIds?$/i, 'obligation'],
  [/documentIds?$/i, 'document'],
  [/paperIds?$/i, 'paper'],
  [/transmittalIds?$/i, 'transmittal'],
  [/stationIds?$/i, 'station'],
  [/(^lead|suggestion|with|into|other|joined|matter|twin)Ids?$/i, 'suggestion'],
  [/(unit|office|organi[sz]ation|township|county|accused)Ids?$|^answeredBy$/i, 'organization'],
]

/** The fields of a body, in the order the door names them, but the one that is `fixed`. A move nobody prepared a form for is drawn from this alone. */
export function formFields(schema: Schema, fixed?: string): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, given]) => {
    if (envelope.has(name) || name === fixed) return []
    const bare = withoutNull(given)
    const field = fieldOf(name, bare)
    if (!field) return []
    const description = given.description ?? bare.description
    const required = (schema.required ?? []).includes(name) && bare === given
    return [{ ...field, name, required, ...(description ? { said: description } : {}) } as Field]
  })
}

/** `x or null` is an optional x. */
function withoutNull(schema: Schema): Schema {
  const [only, ...others] = (schema.anyOf ?? []).filter(({ type }) => type !== 'null')
  return only && others.length === 0 ? only : schema
}

type Shape = Field extends infer F ? (F extends Field ? Omit<F, 'name' | 'required' | 'said'> : never) : never

function fieldOf(name: string, schema: Schema): Shape | null {
  const { properties = {}, items } = schema
  if (schema.enum) return { kind: 'choice', values: schema.enum }
  if (schema.oneOf ?? schema.anyOf) return variantsOf(schema.oneOf ?? schema.anyOf ?? [])
  switch (schema.type) {
    case 'string':
      return textOf(name, schema)
    case 'boolean':
      return { kind: 'yesNo' }
    case 'integer':
    case 'number':
      return { kind: 'number', min: schema.minimum, max: schema.maximum }
    case 'object':
      if ('kind' in properties && 'id' in properties && Object.keys(properties).length === 2)
        return { kind: 'recipient' }
      return { kind: 'group', fields: formFields(schema) }
    case 'array':
      return items ? listOf(name, items) : null
    case undefined:
    default:
      return null
  }
}

/** Objects that differ by one property of which each names its own value. */
function variantsOf(shapes: readonly Schema[]): Shape | null {
  const [first] = shapes
  const by = Object.entries(first?.properties ?? {}).find(([, property]) => onlyValue(property) !== undefined)?.[0]
  if (by === undefined) return null
  const variants = shapes.flatMap((shape) => {
    const value = onlyValue(shape.properties?.[by])
    return value === undefined ? [] : [{ value, fields: formFields(shape, by) }]
  })
  return variants.length === shapes.length ? { kind: 'variants', by, variants } : null
}

/** The one value a property may have: a constant, or a list of one. */
function onlyValue(property: Schema | undefined): string | undefined {
  const [value, ...others] = property?.enum ?? []
  if (typeof property?.const === 'string') return property.const
  return others.length === 0 ? value : undefined
}

function textOf(name: string, schema: Schema): Shape {
  if (schema.format === 'date') return { kind: 'day' }
  if (schema.format === 'date-time') return { kind: 'instant' }
  const from = directoryOf(name)
  // An id is told from a text by having a pattern and no length.
  if (from && schema.pattern && schema.maxLength === undefined) return { kind: 'pick', from, many: false }
  return { kind: 'text', long: (schema.maxLength ?? 0) > 500, max: schema.maxLength }
}

function listOf(name: string, items: Schema): Shape | null {
  if (items.enum) return { kind: 'choices', values: items.enum }
  if (items.type === 'object') return { kind: 'groups', fields: formFields(items) }
  const from = directoryOf(name)
  return from ? { kind: 'pick', from, many: true } : null
}

const directoryOf = (name: string): Directory | undefined => directories.find(([pattern]) => pattern.test(name))?.[1]
