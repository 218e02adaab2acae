import { actForm, type ActName } from './act-form.ts'
import type { LinkedTask, LinkShown } from './doors.ts'
import { element } from './element.ts'
import { dayAt, lastDay } from './moment.ts'
import { inWords, say, type Word } from './words.ts'

/** The one task: what was just done, what comes next, the buttons, the matter, until when and why, what was said. */
export function taskScreen(
  link: LinkShown,
  task: LinkedTask,
  did: ActName | null,
  on: { did: (act: ActName) => void; shut: () => void; leave: () => void },
): HTMLElement[] {
  const acts = element('div', { class: 'acts' })
  const choices = () =>
    task.moves.map(({ code }) =>
      code === 'signFor'
        ? actForm(link, code, { done: () => on.did(code), shut: on.shut, cancel: () => {} })
        : element('button', { onclick: () => write(code) }, say(code)),
    )
  const write = (code: ActName) => {
    acts.replaceChildren(
      element('h2', {}, say(code)),
      actForm(link, code, {
        done: () => on.did(code),
        shut: on.shut,
        cancel: () => acts.replaceChildren(...choices()),
      }),
    )
    acts.querySelector('textarea')?.focus()
  }
  acts.append(...choices())
  const next = element('p', {}, element('b', {}, say('next')), say(nextOf(task)))
  const done = did === null ? null : element('p', { class: 'did' }, say(didWord(did)))
  const { phone } = task.assignedBy
  return [
    element('h1', {}, task.title || task.receiptNumber),
    element(
      'p',
      { class: 'quiet' },
      `${task.receiptNumber} · ${inWords(task.unit)} · ${inWords(task.stage)}`,
      task.urgent ? element('b', {}, ` · ${say('urgent')}`) : null,
    ),
    element('div', { class: 'next', role: 'status' }, done, next),
    acts,
    element('h2', {}, say('matter')),
    element('p', { class: 'quiet' }, inWords(task.place)),
    element('p', { class: 'words' }, task.text),
    ...filesPart(link, task),
    ...owedPart(task),
    ...saidPart(task),
    element(
      'footer',
      {},
      element('p', {}, say('expires').replace('{at}', dayAt(task.linkExpiresAt))),
      element(
        'p',
        {},
        `${say('call')} ${inWords(task.assignedBy)} `,
        phone === '' ? null : element('a', { href: `tel:${phone}`, class: 'call' }, phone),
      ),
      element('button', { onclick: on.leave }, say('leave')),
    ),
  ]
}

function nextOf({ flags, stage, moves }: LinkedTask): Word {
  if (flags.returnPending) return 'nextReturn'
  if (flags.extensionPending) return 'nextExtension'
  if (flags.paused) return 'nextPaused'
  if (moves.some(({ code }) => code === 'giveOpinion')) return 'nextOpinion'
  if (stage.code === 'resultSubmitted') return 'nextResultSubmitted'
  if (stage.code === 'awaitingFeedback') return 'nextAwaitingFeedback'
  return stage.code === 'handling' ? 'nextHandling' : 'nextAssigned'
}
const didWord = (act: ActName): Word => `did${act.charAt(0).toUpperCase()}${act.slice(1)}` as Word

function owedPart({ owed }: LinkedTask): HTMLElement[] {
  if (owed.length === 0) return []
  const rows = owed.map((one) =>
    element(
      'li',
      { class: one.light.code },
      element('b', {}, `${inWords(one.name)} · ${one.dueAt === null ? say('noTerm') : lastDay(one.dueAt)}`),
      one.stoppedAt === null ? null : element('span', {}, ` · ${say('stopped')}`),
      element('div', { class: 'quiet' }, inWords(one.explanation)),
    ),
  )
  return [element('h2', {}, say('until')), element('ul', {}, ...rows)]
}

function saidPart({ words }: LinkedTask): HTMLElement[] {
  if (words.length === 0) return []
  const rows = words.map(({ kind, at, text }) =>
    element(
      'li',
      {},
      element('b', {}, inWords(kind)),
      element('span', { class: 'quiet' }, ` ${dayAt(at)}`),
      element('p', { class: 'words' }, text),
    ),
  )
  return [element('h2', {}, say('said')), element('ul', {}, ...rows)]
}

function filesPart({ id }: LinkShown, { files }: LinkedTask): HTMLElement[] {
  if (files.length === 0) return []
  const rows = files.map((file) =>
    element('li', {}, element('a', { href: `/api/links/${id}/files/${file.id}`, download: file.name }, file.name)),
  )
  return [element('h2', {}, say('files')), element('ul', {}, ...rows)]
}
