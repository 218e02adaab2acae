import { useEffect, useRef, useState } from 'react'
import { useDrafts, type Draft } from '../drafts/use-drafts.ts'
import type { Registration } from '../register/registration-body.ts'

/** What stands in the form of a sitting again: taken back out of the queue to be mended, or a draft gone on with. `asked`: the one its address names. */
export function useGoOn(asked: string | undefined, channel: 'reception' | 'mailbox') {
  const drafts = useDrafts().data
  const [again, setAgain] = useState<Registration>()
  const goOn = ({ id, version, content }: Draft) => {
    const blank = { channel, submitters: [{}], spot: 'none', spotMode: 'visit' }
    setAgain({ ...blank, ...content, draft: { id, version } } as Registration)
  }
  const takenUp = useRef<string>(undefined)
  useEffect(() => {
    const named = drafts?.find(({ id }) => id === asked)
    if (!named || takenUp.current === named.id) return
    takenUp.current = named.id
    goOn(named)
  })
  return { again, setAgain, goOn }
}
