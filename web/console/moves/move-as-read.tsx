import { Form } from 'antd'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { inBoth } from '../../../workflows/rules/in-both.ts'
import { feedbackNames } from '../../../workflows/rules/refusals.ts'
import { feedbackModes, type FeedbackKind } from '../../../workflows/rules/suggestion.ts'
import { modeNames } from '../../../workflows/rules/words.ts'
import { oneOf } from '../parts/one-of.ts'
import { AsRead } from './as-read.tsx'
import { useResolutionChannels } from './directories.ts'

/** The acts whose text a citizen reads, and as what. */
const readAs: Readonly<Record<string, FeedbackKind>> = {
  answer: 'answer',
  explain: 'explanation',
  submitResult: 'result',
  askSubmitter: 'progress',
}

interface Filled {
  readonly text?: string
  readonly channelId?: string
  readonly told?: { readonly on?: boolean; readonly mode?: string }
  readonly occurredAt?: string
}

/** What comes of an act's form on the citizens' page, while it is filled in; nothing where the act says nothing to a citizen. */
export function MoveAsRead({ move }: { move: string }) {
  const kind = readAs[move]
  const form = Form.useFormInstance<Filled>()
  const { text, channelId, told, occurredAt } = Form.useWatch((filled: Filled) => filled, form) ?? {}
  const channel = (useResolutionChannels(kind === 'explanation').data ?? []).find(({ id }) => id === channelId)
  if (!kind || !text?.trim()) return null
  const isTold = told?.on === true
  const mode = isTold ? oneOf(feedbackModes, told.mode) : undefined
  return (
    <AsRead
      isTold={isTold}
      tellings={[
        {
          name: feedbackNames[kind],
          day: occurredAt?.slice(0, 10) ?? dayOf(Date.now()),
          mode: mode ? modeNames[mode] : null,
          text: text.trim(),
          channel: channel ? { name: inBoth(channel), contact: channel.contact } : null,
        },
      ]}
    />
  )
}
