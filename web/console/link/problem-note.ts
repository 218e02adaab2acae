import type { Problem } from './doors.ts'
import { element } from './element.ts'
import { inWords, language, say } from './words.ts'

/** Why something was not done, and whom to call or what to do. Takes the focus. */
export function problemNote(problem: Problem | null): HTMLElement {
  const said = problem === null ? say('unreachable') : language() === 'zh' ? problem.detail : problem.detail_en
  const way = problem === null ? null : element('p', {}, inWords(problem.wayOut))
  const note = element(
    'div',
    { class: 'problem', role: 'alert', tabindex: -1 },
    element('p', {}, said),
    way,
    callLink(problem),
  )
  requestAnimationFrame(() => note.focus())
  return note
}

function callLink(problem: Problem | null): HTMLElement | null {
  const phone = problem?.fields?.['phone']
  return typeof phone === 'string' && phone !== '' ? element('a', { href: `tel:${phone}`, class: 'call' }, phone) : null
}
