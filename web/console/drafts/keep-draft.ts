import { sorted } from '../parts/sorted.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { newKey } from '../http/new-key.ts'
import { Refused } from '../http/refused.ts'
import { draftTitle } from './draft-title.ts'
import type { Draft } from './use-drafts.ts'

export type DraftState =
  | { readonly kind: 'nothing' | 'saving' | 'waiting' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'refused'; readonly error: unknown }

/** Which draft a form is written in, and from which version it goes on. */
export interface DraftHandle {
  readonly id: string
  readonly version: number
}

export interface DraftKeeper {
  /** Something was written: it is kept once the clerk pauses. */
  readonly touch: () => void
  /** Keeps now what is not kept yet; `leaving`: the window may be gone before the answer. */
  readonly flush: (leaving?: boolean) => void
  /** It is being handed in: nothing more is sent. */
  readonly stop: () => void
  /** It was not handed in after all. */
  readonly goOn: () => void
  /** What stands here becomes a draft of its own. */
  readonly asAnother: () => void
  readonly handle: () => DraftHandle
  /** Is something written here that the server does not hold? */
  readonly isUnsaved: () => boolean
}

const pause = 800
const again = 4_000
/** What a browser carries for a window that is closing. */
const mostWhenLeaving = 60_000

/**
 * Keeps a form on the server while it is written, one save at a time. Without an answer the same save is sent again under the same key until
 * there is one; what was written meanwhile follows it. After a refusal nothing is sent until the clerk says so.
 */
export function keepDraft(form: {
  readonly begun: DraftHandle | undefined
  /** What stands in the form before anything is written. */
  readonly initial: Draft['content']
  readonly contentOf: () => Draft['content']
  readonly asPostOf: () => string | undefined
  readonly onState: (state: DraftState) => void
}): DraftKeeper {
  let { id, version } = form.begun ?? { id: `drf_${newKey()}`, version: 0 }
  let timer: ReturnType<typeof setTimeout> | undefined
  let [isBusy, isStopped] = [false, false]
  let kept = inOrder(form.initial)
  let attempt: (() => Promise<void>) | undefined

  const isWorthKeeping = (content: Draft['content']) => version > 0 || draftTitle(content) !== ''
  const isUnsaved = () => {
    const content = form.contentOf()
    return isWorthKeeping(content) && inOrder(content) !== kept
  }
  const later = (work: () => void, ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(work, ms)
  }

  const save = (leaving = false) => {
    if (isBusy || isStopped || !isUnsaved()) return
    clearTimeout(timer)
    const asPost = form.asPostOf()
    const body = { version, content: form.contentOf(), ...(asPost && { asPost }) }
    const said = inOrder(body.content)
    const params = { path: { draftId: id }, header: { 'idempotency-key': newKey() } }
    const keepalive = leaving && said.length < mostWhenLeaving / 3
    isBusy = true
    form.onState({ kind: 'saving' })
    attempt = async () => {
      try {
        const saved = await answerOf(client.PUT('/api/drafts/{draftId}', { params, body, keepalive }))
        ;[version, kept, isBusy] = [saved.version, said, false]
        form.onState({ kind: 'saved', at: saved.touchedAt })
        if (isUnsaved()) later(save, pause)
      } catch (error) {
        if (error instanceof Refused && error.isUnknown) {
          if (isStopped) return
          form.onState({ kind: 'waiting' })
          return later(() => void attempt?.(), again)
        }
        isBusy = false
        if (isStopped) return
        isStopped = true
        form.onState({ kind: 'refused', error })
      }
    }
    void attempt()
  }
  return {
    touch: () => {
      if (!isBusy) later(save, pause)
    },
    flush: save,
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
    goOn: () => {
      isStopped = false
      if (isBusy) later(() => void attempt?.(), again)
      else later(save, pause)
    },
    asAnother: () => {
      ;[id, version, kept, isStopped] = [`drf_${newKey()}`, 0, '', false]
      save()
    },
    handle: () => ({ id, version }),
    isUnsaved,
  }
}

/** Written alike wherever the same stands in it, whatever was filled in first. */
const inOrder = (content: object): string =>
  JSON.stringify(content, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          sorted(Object.entries(value as Record<string, unknown>), ([one], [other]) => (one < other ? -1 : 1)),
        )
      : value,
  )
