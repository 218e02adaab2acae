import type { Api } from '../api.ts'
import { listOfPapers } from '../routes/papers/list.ts'
import { listOfResearch } from '../routes/research/list.ts'
import { moveOnResearch } from '../routes/research/move.ts'
import { openResearch } from '../routes/research/open.ts'
import { showResearch } from '../routes/research/show.ts'
import { timelineOfResearch } from '../routes/research/timeline.ts'

/** Researches and their papers. */
export function researchDoors(app: Api): void {
  openResearch(app)
  listOfPapers(app)
  listOfResearch(app)
  showResearch(app)
  moveOnResearch(app)
  timelineOfResearch(app)
}
