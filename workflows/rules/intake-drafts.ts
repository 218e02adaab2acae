/** 草稿: how long what was begun at the counter is kept for the one who began it ([OWN]; the regulation does not speak of it). */
export const draftDays = 30
/** So many days before its end the list says that it will go. */
export const draftNoticeDays = 7
/** More than these nobody has before him at once. */
export const mostDrafts = 50

const day = 86_400_000

/** Until when a draft last touched then is kept; both epoch ms. */
export const draftKeptUntil = (touchedAt: number): number => touchedAt + draftDays * day
