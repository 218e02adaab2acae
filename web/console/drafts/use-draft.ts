import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Registration } from '../register/registration-body.ts'
import { keepDraft, type DraftHandle, type DraftKeeper, type DraftState } from './keep-draft.ts'
import type { Draft } from './use-drafts.ts'

/**
 * Keeps what is written in a form of the counter, from its first word: a moment after each pause, when a field is left, and when the page or
 * the window is. `filled`: the whole form as it stands.
 */
export function useDraft(form: {
  begun: DraftHandle | undefined
  initial: Partial<Registration>
  filled: () => Partial<Registration>
  asPost: () => string | undefined
}): { draft: DraftKeeper; state: DraftState } {
  const queries = useQueryClient()
  const [state, setState] = useState<DraftState>({ kind: 'nothing' })
  const latest = useRef(form)
  latest.current = form
  const keeper = useRef<DraftKeeper>(undefined)
  keeper.current ??= keepDraft({
    begun: form.begun,
    initial: contentOf(form.initial),
    contentOf: () => contentOf(latest.current.filled()),
    asPostOf: () => latest.current.asPost(),
    onState: setState,
  })
  const draft = keeper.current
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') draft.flush(true)
    }
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!draft.isUnsaved()) return
      draft.flush(true)
      event.preventDefault()
    }
    addEventListener('beforeunload', onLeave)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      removeEventListener('beforeunload', onLeave)
      document.removeEventListener('visibilitychange', onHidden)
      draft.flush()
      void queries.invalidateQueries({ queryKey: ['drafts'] })
    }
  }, [draft, queries])
  return { draft, state }
}

/** What of a form is kept: all but the matter it would join, which is looked for anew by whoever goes on, and the notice he is told anew. */
function contentOf(filled: Partial<Registration>): Draft['content'] {
  const { joinId: _join, joinReason: _reason, privacyNoticeVersion: _notice, draft: _draft, ...content } = filled
  return JSON.parse(JSON.stringify(content, (_name, value: unknown) => (value === null ? undefined : value)))
}
