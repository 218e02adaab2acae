import { openLink, type LinkShown, type Problem } from './doors.ts'
import { element } from './element.ts'
import { problemNote } from './problem-note.ts'
import { say } from './words.ts'

/** Asks for the one-time code. `before`: why the page was shut, where it was open on this device already. */
export function codeScreen(link: LinkShown, before: Problem | null, opened: () => void): HTMLElement[] {
  const code = element('input', {
    id: 'code',
    autocomplete: 'one-time-code',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: 12,
    required: true,
  })
  const remember = element('input', { type: 'checkbox' })
  const button = element('button', { class: 'main' }, say('open'))
  const notes = element('div', {}, before ? problemNote(before) : null)
  const form = element(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault()
        button.disabled = true
        void openLink(link, { code: code.value, remembered: remember.checked }).then(({ problem }) => {
          button.disabled = false
          if (problem === undefined) return opened()
          notes.replaceChildren(problemNote(problem))
        })
      },
    },
    element('label', { for: 'code' }, say('code')),
    code,
    element('label', { class: 'tick' }, remember, say('remember')),
    button,
  )
  return [element('h1', {}, say('enter')), element('p', {}, say('about')), notes, form]
}
