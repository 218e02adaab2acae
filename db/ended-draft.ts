/** What is left of a draft that has ended: its id, and since when. `now`: epoch ms. */
export const endedDraft = (now: number) => ({
  content: '',
  phoneFingerprints: [] as string[],
  postId: '',
  endedAt: new Date(now),
})
