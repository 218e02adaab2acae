import './link.css'
import type { ActName } from './act-form.ts'
import { codeScreen } from './code-screen.ts'
import { leaveLink, linkShown, readTask, type Problem } from './doors.ts'
import { element } from './element.ts'
import { problemNote } from './problem-note.ts'
import { taskScreen } from './task-screen.ts'
import { language, say, speak } from './words.ts'

// One task for a unit without an account, on whatever phone it has: no framework, nothing of the desk (its own budget in test/web).

const place = document.querySelector('main')
if (!place) throw new Error('this page has no main')
/** What stands now, drawn anew when the language changes. */
let again: () => void = () => {}

function show(draw: () => readonly HTMLElement[]): void {
  again = () => show(draw)
  speak(language())
  const other = element(
    'button',
    {
      class: 'language',
      lang: language() === 'zh' ? 'en' : 'zh-CN',
      onclick: () => {
        speak(language() === 'zh' ? 'en' : 'zh')
        again()
      },
    },
    say('other'),
  )
  place?.replaceChildren(other, ...draw())
}

async function read(did: ActName | null = null): Promise<void> {
  const link = linkShown(location.hash)
  if (!link) return show(() => [element('h1', {}, say('broken')), element('p', {}, say('scanAgain'))])
  const { body, problem } = await readTask(link)
  if (body) {
    const on = { did: (act: ActName) => void read(act), shut: () => void read(), leave: () => void leave() }
    show(() => taskScreen(link, body, did, on))
    scrollTo(0, 0)
  } else if (problem?.code === 'link.not-open') {
    // Without a telephone to name, this device was never let in: nothing has gone wrong.
    const before = problem.fields ? problem : null
    show(() => codeScreen(link, before, () => void read()))
  } else showOver(problem)
}

function showOver(problem: Problem | null): void {
  show(() => [element('h1', {}, say('over')), problemNote(problem)])
}

async function leave(): Promise<void> {
  const link = linkShown(location.hash)
  if (link) await leaveLink(link)
  show(() => [element('h1', {}, say('left')), element('p', {}, say('leftAbout'))])
}

addEventListener('hashchange', () => void read())
if (document.documentElement.dataset['practice'] !== undefined)
  document.body.prepend(element('p', { class: 'practice-band' }, say('practice')))
show(() => [element('h1', {}, say('waiting'))])
void read()
