import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { architecturePicture, pictureIn } from '../../docs/generate-architecture.ts'
import { obligationWords } from '../../workflows/rules/deadline-words.ts'
import { markKinds } from '../../workflows/rules/policy.ts'
import * as research from '../../workflows/rules/research.ts'
import * as suggestion from '../../workflows/rules/suggestion.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const under = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .toSorted()

const papers = ['README.md', 'README.zh.md', ...under('docs')].filter((path) => path.endsWith('.md'))
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)
const rooms = readdirSync(root, { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && !['node_modules', '.git', '.huiyin', 'dist', 'coverage'].includes(entry.name),
  )
  .map(({ name }) => name)

/** What a paper names of this repository: link targets, and words in backticks that begin with a room. */
function namedPaths(paper: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to)
  const local = links.filter((to) => !/^[a-z]+:/.test(to)).map((to) => resolve(root, dirname(paper), to))
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, word = '']) => word.replace(/[.,:;]$/, ''))
  const inRooms = quoted.filter((word) => rooms.includes(word.split('/')[0] ?? '') && word.includes('/'))
  const atRoot = quoted.filter((word) => /^[\w.-]+\.(ts|json|md|mjs|yml)$/.test(word) && !word.includes('/'))
  return [...local, ...[...inRooms, ...atRoot.filter(standsAtRoot)].map((word) => resolve(root, word))]
}
const standsAtRoot = (word: string) => ['worker.ts', 'package.json', 'package-lock.json', 'knip.json'].includes(word)

/** A path on somebody's machine, outside what is cloned. */
const outside = (text: string) =>
  [...text.matchAll(/(?<![\w.~}:/-])(~?\/(?:home|root|work|tmp|mnt|Users|private|opt)\/[\w./-]*)/g)].map(([, p]) => p)

describe('a paper', () => {
  test.each(papers)('%s names only what stands in the repository', (paper) => {
    const named = namedPaths(paper, read(paper))
    expect(named.filter((path) => relative(root, path).startsWith('..'))).toEqual([])
    expect(named.filter((path) => !existsSync(path)).map((path) => relative(root, path))).toEqual([])
  })

  test.each(papers)('%s names no folder of anybody’s machine', (paper) => {
    expect(outside(read(paper))).toEqual([])
  })

  test.each(papers)('%s names only scripts that npm knows', (paper) => {
    const named = [...read(paper).matchAll(/npm (?:run(?: --silent)? ([\w:-]+)|(start|test)\b)/g)]
    const unknown = named.map(([, script, short]) => script ?? short ?? '').filter((name) => !scripts.includes(name))
    expect(unknown).toEqual([])
  })

  test('with a file that is gone, a folder outside or a path of somebody’s machine is found out', () => {
    const text = 'See [this](docs/gone.md), `workflows/rules/gone.ts` and `worker.ts`, in /home/someone/huiyin.'
    const gone = namedPaths('README.md', text).filter((path) => !existsSync(path))
    expect(gone.map((path) => relative(root, path))).toEqual(['docs/gone.md', 'workflows/rules/gone.ts'])
    expect(outside(text)).toEqual(['/home/someone/huiyin.'])
    expect(namedPaths('README.md', '[up](../elsewhere.md)').map((path) => relative(root, path))).toEqual([
      '../elsewhere.md',
    ])
  })
})

describe('the two front pages', () => {
  const [english, chinese] = [read('README.md'), read('README.zh.md')]
  const commandsOf = (text: string) =>
    [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block.replace(/ +# .*$/gm, ''))

  test('fit on a screen and give the same commands', () => {
    for (const page of [english, chinese]) {
      const lines = page.trimEnd().split('\n').length
      expect(lines).toBeGreaterThanOrEqual(60)
      expect(lines).toBeLessThanOrEqual(110)
    }
    expect(commandsOf(english).length).toBeGreaterThanOrEqual(2)
    expect(commandsOf(chinese)).toEqual(commandsOf(english))
  })

  test('lead to the same papers', () => {
    const ledTo = (page: string) => [...page.matchAll(/\((docs\/[^)]+)\)/g)].map(([, path]) => path)
    expect(ledTo(english)).toContain('docs/architecture.md')
    expect(ledTo(chinese)).toEqual(ledTo(english))
  })
})

describe('the regulation’s page', () => {
  const page = read('docs/regulation.md')

  test('speaks of all 26 articles, each once', () => {
    const articles = [...page.matchAll(/^\| (\d+) /gm)].map(([, number]) => Number(number))
    expect(articles).toEqual(Array.from({ length: 26 }, (_, n) => n + 1))
  })

  test('names every story that proves a promise', () => {
    const stories = under('test/story').filter((path) => path.endsWith('.test.ts'))
    expect(stories.length).toBeGreaterThan(0)
    expect(stories.filter((path) => !page.includes(path))).toEqual([])
  })
})

describe('the glossary', () => {
  const page = read('docs/glossary.md')
  const missing = (words: readonly string[]) => words.filter((word) => !page.includes(`\`${word}\``))
  const lists = Object.entries({ ...suggestion, ...research }).flatMap(([name, words]): [string, readonly string[]][] =>
    typeof words === 'object' ? [[name, words]] : [],
  )

  test.each(lists)('holds every word of %s', (_name, words) => {
    expect(words.length).toBeGreaterThan(0)
    expect(missing(words)).toEqual([])
  })

  test('holds every kind of event, every obligation and every mark', () => {
    const kinds = [...eventKindsOf('workflows/rules/suggestion.ts'), ...eventKindsOf('workflows/rules/research.ts')]
    expect(kinds).toContain('answerGiven')
    expect(kinds).toContain('researchMarked')
    expect(missing([...kinds, ...Object.keys(obligationWords), ...markKinds])).toEqual([])
  })

  /** Event bodies are types alone; their kinds are read where they are declared. */
  function eventKindsOf(path: string): string[] {
    const [, bodies = ''] = /export type (?:EventBody|ResearchBody) =([\s\S]*?)\nexport /.exec(read(path)) ?? []
    return [...bodies.matchAll(/readonly kind: ('[^\n;}]+)/g)].flatMap(([, union = '']) =>
      [...union.matchAll(/'(\w+)'/g)].map(([, kind = '']) => kind),
    )
  }
})

describe('the picture of the rooms', () => {
  test('is the one the imports draw', async () => {
    expect(pictureIn(read('docs/architecture.md'))).toBe(await architecturePicture())
  })
})
