/** Reads from a checkout's own source every name that histories, ledgers and scripts know: on the wire and on paper for ever. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export type Contract = Readonly<Record<string, readonly string[]>>

/** `root`: the folder that holds `workflows`, `activities` and `local`. Every list is sorted. */
export function readContract(root: string): Contract {
  const source = (path: string) =>
    ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true)
  const rules = source('workflows/rules/suggestion.ts')
  const research = source('workflows/rules/research.ts')
  const answer = source('workflows/rules/answer.ts')
  const messages = source('workflows/messages.ts')
  const policy = source('workflows/rules/default-policy.ts')
  const lists = [rules, research].flatMap((file) => arrays(file))
  const marks = arrays(source('workflows/rules/policy-terms.ts')).filter(([name]) => name === 'markKinds')
  const sent = arrays(messages).flatMap(([name, words]) => (name === 'signals' ? words : []))
  const contract: Record<string, readonly string[]> = {
    ...Object.fromEntries([...lists, ...marks]),
    workflowTypes: exportedNames(source('workflows/index.ts')),
    signals: [...sent, ...defined(messages, 'defineSignal')],
    queries: defined(messages, 'defineQuery'),
    activities: fields(source('activities/activities.ts'), 'Activities'),
    answerFields: ['Answer', 'Attributes', 'Written', 'CommitInput'].flatMap((name) => prefixed(answer, name)),
    lifeFields: prefixed(rules, 'Life'),
    commandFields: [...commandFields(rules, 'CommandData'), ...commandFields(research, 'ResearchCommandData')],
    eventKinds: [...kinds(rules, 'EventBody'), ...kinds(research, 'ResearchBody')],
    eventFields: [...prefixed(rules, 'SuggestionEvent'), ...prefixed(research, 'ResearchEvent')],
    obligationKeys: obligationKeys(policy),
    refusalCodes: ['refusals', 'research-refusals'].flatMap((file) => codes(source(`workflows/rules/${file}.ts`))),
    searchAttributes: keysOf(source('ops/search-attributes.ts'), 'searchAttributes'),
  }
  return Object.fromEntries(Object.entries(contract).map(([name, words]) => [name, [...new Set(words)].toSorted()]))
}

const all = <T extends ts.Node>(node: ts.Node, is: (child: ts.Node) => child is T): T[] => {
  const found: T[] = []
  const walk = (child: ts.Node): void => {
    if (is(child)) found.push(child)
    ts.forEachChild(child, walk)
  }
  walk(node)
  return found
}
const textOf = (name: ts.Node) => (ts.isStringLiteral(name) ? name.text : name.getText())

/** `export const words = ['a', 'b'] as const`. */
function arrays(file: ts.SourceFile): [string, string[]][] {
  return all(file, ts.isVariableDeclaration).flatMap(({ name, initializer }): [string, string[]][] => {
    const list = initializer && ts.isAsExpression(initializer) ? initializer.expression : undefined
    if (!list || !ts.isArrayLiteralExpression(list) || !list.elements.every(ts.isStringLiteral)) return []
    return [[name.getText(), list.elements.map(textOf)]]
  })
}

const exportedNames = (file: ts.SourceFile) => all(file, ts.isExportSpecifier).map((one) => one.name.getText())

const defined = (file: ts.SourceFile, by: string) =>
  all(file, ts.isCallExpression).flatMap(({ expression, arguments: [name] }) =>
    expression.getText() === by && name && ts.isStringLiteral(name) ? [name.text] : [],
  )

/** The members of an interface, or of every literal in a type alias. */
function membersOf(file: ts.SourceFile, named: string): ts.PropertySignature[] {
  const declared = [...all(file, ts.isInterfaceDeclaration), ...all(file, ts.isTypeAliasDeclaration)].find(
    ({ name }) => name.text === named,
  )
  if (!declared) return []
  const holders = ts.isInterfaceDeclaration(declared) ? [declared] : all(declared.type, ts.isTypeLiteralNode)
  return holders.flatMap((holder) => holder.members.filter(ts.isPropertySignature))
}
const fields = (file: ts.SourceFile, named: string) => membersOf(file, named).map(({ name }) => name.getText())
const prefixed = (file: ts.SourceFile, named: string) => fields(file, named).map((field) => `${named}.${field}`)

/** `classify.route`, `classify.reasonId`, …; a move without data by its name alone. */
const commandFields = (file: ts.SourceFile, named: string) =>
  membersOf(file, named)
    .filter(({ parent }) => ts.isInterfaceDeclaration(parent))
    .flatMap(({ name, type }) => {
      const inside = type && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : []
      return [name.getText(), ...inside.map((field) => `${name.getText()}.${field.name.getText()}`)]
    })

/** Every `kind` of a union of bodies, and its fields as `kind.field`. */
function kinds(file: ts.SourceFile, named: string): string[] {
  const declared = all(file, ts.isTypeAliasDeclaration).find(({ name }) => name.text === named)
  const bodies = declared && ts.isUnionTypeNode(declared.type) ? declared.type.types.filter(ts.isTypeLiteralNode) : []
  return bodies.flatMap(({ members }) => {
    const signatures = members.filter(ts.isPropertySignature)
    const kind = signatures.find(({ name }) => name.getText() === 'kind')
    const words = kind ? all(kind, ts.isStringLiteral).map(textOf) : []
    const others = signatures.flatMap(({ name }) => (name.getText() === 'kind' ? [] : [name.getText()]))
    return words.flatMap((word) => [word, ...others.map((field) => `${word}.${field}`)])
  })
}

/** `township.assign`, …: the policy's rows by track. */
const obligationKeys = (file: ts.SourceFile) =>
  all(file, ts.isVariableDeclaration).flatMap(({ name, type, initializer }) =>
    type?.getText() === 'Rows' && initializer && ts.isObjectLiteralExpression(initializer)
      ? initializer.properties.map((row) => `${name.getText()}.${row.name?.getText() ?? ''}`)
      : [],
  )

function keysOf(file: ts.SourceFile, named: string): string[] {
  const declared = all(file, ts.isVariableDeclaration).find(({ name }) => name.getText() === named)
  const [object] = declared ? all(declared, ts.isObjectLiteralExpression) : []
  return object?.properties.map((property) => property.name?.getText() ?? '') ?? []
}

const codes = (file: ts.SourceFile) =>
  all(file, ts.isStringLiteral).flatMap(({ text }) =>
    /^(suggestion|research|request|key)\.[a-z-]+$/.test(text) ? [text] : [],
  )
