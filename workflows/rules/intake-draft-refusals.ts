/** The "no"s of drafts; same shape as refusals.ts. */
import { mostDrafts } from './intake-drafts.ts'
import { no } from './refusal.ts'

export const intakeDraftRefusals = {
  changedElsewhere: () =>
    no(
      'draft.changed-elsewhere',
      409,
      [
        '这份草稿已经在别的窗口改过，这里写的没有存进去。',
        'This draft was changed in another window; what stands here was not kept in it.',
      ],
      [
        '请把这里写的另存为一份草稿，或者打开最新的一份。',
        'Keep what stands here as a draft of its own, or open the newer one.',
      ],
    ),
  ended: () =>
    no(
      'draft.ended',
      409,
      ['这份草稿已经登记、删除或者到期。', 'This draft was registered, discarded, or has run out.'],
      ['还要用的，请把这里写的另存为一份草稿。', 'Keep what stands here as a draft of its own if it is still needed.'],
    ),
  tooMany: () =>
    no(
      'draft.too-many',
      409,
      [`您的草稿已有 ${mostDrafts} 份，没有再存。`, `You have ${mostDrafts} drafts; this one was not kept.`],
      ['请先登记或者删除几份。', 'Register or discard some first.'],
    ),
} as const
