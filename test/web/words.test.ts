import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { formFields, type Field, type Schema } from '../../web/console/moves/form-fields.ts'
import { namedByRules } from '../../web/console/moves/named-by-rules.ts'
import { catalogue } from '../../web/console/words/catalogue.ts'
import { consoleTypes, moveBodies } from '../../docs/generate-console-types.ts'

const folder = fileURLToPath(new URL('../../web/console', import.meta.url))
/** The page of a unit's link takes nothing of the desk, its words neither: a type gives each both languages. */
const ownWords = 'link/words.ts'
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(
    (name) =>
      /\.tsx?$/.test(name) && !name.startsWith('words/') && !name.startsWith('http/openapi') && name !== ownWords,
  )
  .map((name) => readFileSync(join(folder, name), 'utf8'))
const words: Readonly<Record<string, readonly [string, string]>> = catalogue
const keys = Object.keys(words)

test('every word of the desk is there in Chinese and in English, with the same blanks to fill', () => {
  const blanks = (said: string) => [...said.matchAll(/{{\w+}}/g)].map(([blank]) => blank).toSorted()
  const wrong = Object.entries(words).filter(
    ([, [zh, en]]) => !zh.trim() || !en.trim() || /[\u4e00-\u9fff]/.test(en) || blanks(zh).join() !== blanks(en).join(),
  )
  expect(wrong).toEqual([])
})

test('every key the desk asks for is in the catalogue, and no word stands there unused', () => {
  const asked = sources.flatMap((text) =>
    [...text.matchAll(/['"`]([a-zA-Z]+(?:\.[a-zA-Z${}.]+)+)['"`]/g)].map(([, key = '']) => key),
  )
  const patterns = asked.map((key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w.]+')}$`))
  const unused = keys.filter(
    (key) => key.includes('.') && !/^(field|choice)\./.test(key) && !patterns.some((p) => p.test(key)),
  )
  expect(unused).toEqual([])
})

test('no page says anything in Chinese of its own, past the catalogue', () => {
  const spoken = sources.flatMap((text) =>
    text
      .split('\n')
      .filter(
        (line) => /[\u4e00-\u9fff]/.test(line) && !/^\s*(\/\/|\*|\/\*|\{\/\*)/.test(line) && !/\/\*\*.*\*\//.test(line),
      ),
  )
  // The language's own name; what is said when no door answers at all; characters a title ends at; a separator of days.
  const allowed = /中文|^\s+(title|detail|zh): '|\[。！？|join\('、'\)|join\('　'\)/
  expect(spoken.filter((line) => !allowed.test(line))).toEqual([])
})

test('whatever a text is kept as has a word on the page where it is shown', () => {
  const from = ['api/moves', 'db/registers', 'db/commands'].flatMap((room) => {
    const place = fileURLToPath(new URL(`../../${room}`, import.meta.url))
    return readdirSync(place).map((name) => readFileSync(join(place, name), 'utf8'))
  })
  const kept = /keep(?:If)?\('\w+', '(\w+)'|asText\('(\w+)'|purpose: '(\w+)'/g
  const purposes = from.flatMap((text) => [...text.matchAll(kept)].map((found) => found.slice(1).find(Boolean) ?? ''))
  expect(purposes.length).toBeGreaterThan(20)
  const unnamed = purposes.filter((purpose) => purpose !== 'content' && !keys.includes(`choice.purpose.${purpose}`))
  expect([...new Set(unnamed)]).toEqual([])
})

/** Every field of a form, those in groups and variants too. */
const allFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.kind === 'variants') return [field, ...field.variants.flatMap((one) => allFields(one.fields))]
    return 'fields' in field ? [field, ...allFields(field.fields)] : [field]
  })
/** What a field lets one choose, and under which field's name. */
function choicesOf(field: Field): (readonly [string, string])[] {
  if (field.kind === 'variants') return field.variants.map(({ value }) => [field.by, value] as const)
  if (field.kind === 'choice' || field.kind === 'choices')
    return field.values.map((value) => [field.name, value] as const)
  return []
}
const isNamed = (name: string, value: string) =>
  namedByRules[name]?.[value] !== undefined ||
  keys.includes(`choice.${name}.${value}`) ||
  keys.includes(`choice.${value}`)

test('every field and choice of every move has a name in both languages, and can be drawn', async () => {
  const missing: string[] = []
  for (const [door, body] of Object.entries(await moveBodies())) {
    const move = door.split('/').at(-1) ?? ''
    const top = formFields(body as Schema)
    const unnamed = allFields(top).filter(
      ({ name }) => !keys.includes(`field.${name}`) && !keys.includes(`field.${move}.${name}`),
    )
    missing.push(...unnamed.map(({ name }) => `${door}: add 'field.${name}' to web/console/words/fields.ts`))
    const mute = allFields(top)
      .flatMap(choicesOf)
      .filter(([name, value]) => !isNamed(name, value))
    missing.push(
      ...mute.map(([name, value]) => `${door}: add 'choice.${name}.${value}' to web/console/words/fields.ts`),
    )
    const own = Object.keys((body as Schema).properties ?? {}).filter(
      (name) => !['occurredAt', 'expectedSeq', 'asPost'].includes(name),
    )
    const drawn = top.map(({ name }) => name)
    missing.push(...own.filter((name) => !drawn.includes(name)).map((name) => `${door}: ${name} cannot be drawn`))
  }
  expect(missing).toEqual([])
})

test('what the desk knows of the doors is what they are (npm run console:types)', async () => {
  const known = readFileSync(join(folder, 'http/openapi.d.ts'), 'utf8')
  const bare = (text: string) => text.replace(/[\s;,'"|]/g, '')
  expect(bare(known)).toBe(bare(await consoleTypes()))
})
