import { feedbackNames } from '../../../workflows/rules/refusals.ts'
import {
  channelNames,
  degreeNames,
  modeNames,
  motionDecisionNames,
  paperNames,
  routeNames,
  satisfactionNames,
} from '../../../workflows/rules/words.ts'
import type { Sentence } from '../words/words.ts'

/** Closed lists that the rules name themselves, by the field that holds one of them. */
export const namedByRules: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  route: routeNames,
  mode: modeNames,
  degree: degreeNames,
  kinds: feedbackNames,
  kind: paperNames,
  decision: motionDecisionNames,
  satisfaction: satisfactionNames,
  channel: channelNames,
}
