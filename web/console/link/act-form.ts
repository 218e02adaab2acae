import { newKey } from '../http/new-key.ts'
import { move, type LinkedTask, type LinkShown } from './doors.ts'
import { element } from './element.ts'
import { problemNote } from './problem-note.ts'
import { say, type Word } from './words.ts'

export type ActName = LinkedTask['moves'][number]['code']
interface Field {
  readonly name: string
  readonly label: Word
  readonly kind: 'text' | 'days' | 'tick' | 'day' | 'degree'
}
/** What a unit writes, act by act; signing needs nothing but the press. */
const fieldsOf: Readonly<Record<ActName, readonly Field[]>> = {
  signFor: [],
  returnAssignment: [{ name: 'reason', label: 'whyNotOurs', kind: 'text' }],
  requestExtension: [
    { name: 'reason', label: 'why', kind: 'text' },
    { name: 'amount', label: 'howLong', kind: 'days' },
    { name: 'headSigned', label: 'headSigned', kind: 'tick' },
  ],
  submitResult: [
    { name: 'text', label: 'result', kind: 'text' },
    { name: 'degree', label: 'degree', kind: 'degree' },
    { name: 'commitmentDate', label: 'promised', kind: 'day' },
  ],
  giveOpinion: [{ name: 'text', label: 'opinion', kind: 'text' }],
}
/** What was written and not sent yet: a page that shut meanwhile loses nothing of it. */
const drafts = new Map<string, string>()

/** One act, ready to be sent. `done`: it stands; `shut`: the page has to be opened again. */
export function actForm(
  link: LinkShown,
  act: ActName,
  on: { done: () => void; shut: () => void; cancel: () => void },
): HTMLElement {
  let key = newKey()
  const button = element('button', { class: 'main' }, say(fieldsOf[act].length === 0 ? act : 'send'))
  const notes = element('div')
  const send = async (form: HTMLFormElement) => {
    button.disabled = true
    const { problem } = await move(link, act, bodyOf(form, fieldsOf[act]), key)
    button.disabled = false
    if (problem === undefined) {
      for (const { name } of fieldsOf[act]) drafts.delete(`${act}.${name}`)
      return on.done()
    }
    if (problem?.code === 'link.not-open' || problem?.code === 'link.over') return on.shut()
    if (problem !== null && problem.status < 500) key = newKey()
    notes.replaceChildren(problemNote(problem))
  }
  const form = element(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault()
        void send(form)
      },
    },
    ...fieldsOf[act].flatMap((field) => fieldElements(act, field)),
    notes,
    button,
    fieldsOf[act].length === 0 ? null : element('button', { type: 'button', onclick: on.cancel }, say('cancel')),
  )
  return form
}

function fieldElements(act: ActName, { name, label, kind }: Field): HTMLElement[] {
  const id = `${act}.${name}`
  const draft = drafts.get(id) ?? ''
  const oninput = ({ target }: Event) => drafts.set(id, (target as HTMLInputElement).value)
  if (kind === 'tick')
    return [element('label', { class: 'tick' }, element('input', { type: 'checkbox', name }), say(label))]
  if (kind === 'degree')
    return [
      element(
        'fieldset',
        {},
        element('legend', {}, say(label)),
        ...(['solved', 'planned', 'noted'] as const).map((value) =>
          element(
            'label',
            { class: 'tick' },
            element('input', { type: 'radio', name, value, required: true }),
            say(value),
          ),
        ),
      ),
    ]
  const input =
    kind === 'text'
      ? element('textarea', { id, name, rows: 6, required: true, oninput }, draft)
      : element('input', {
          id,
          name,
          oninput,
          value: draft,
          ...(kind === 'day' ? { type: 'date' } : { type: 'number', min: 1, max: 366, inputmode: 'numeric' }),
        })
  return [element('label', { for: id }, say(label)), input]
}

function bodyOf(form: HTMLFormElement, fields: readonly Field[]): object {
  const written = new FormData(form)
  return Object.fromEntries(
    fields.flatMap(({ name, kind }): [string, unknown][] => {
      const value = written.get(name)
      if (kind === 'tick') return [[name, value !== null]]
      if (typeof value !== 'string' || value === '') return []
      return [[name, kind === 'days' ? Number(value) : value]]
    }),
  )
}
