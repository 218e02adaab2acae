import { routeRules } from '../../../workflows/rules/moves.ts'
import { stageNames } from '../../../workflows/rules/refusals.ts'
import type { Route, Stage } from '../../../workflows/rules/suggestion.ts'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { Suggestion } from '../moves/subject.ts'
import type { Past } from './use-suggestion.ts'

/** Which event brings a suggestion to a stage, so that a step that is done carries its day. */
const reachedBy: Partial<Record<Stage, readonly string[]>> = {
  registered: ['registered'],
  classified: ['classified', 'reclassified'],
  assigned: ['assigned'],
  submitted: ['submitted'],
  transferred: ['transferred'],
  handling: ['signedFor'],
  resultSubmitted: ['resultSubmitted'],
  awaitingFeedback: ['resultAccepted', 'answerGiven', 'explained'],
  answered: ['answered'],
  closed: ['closed'],
}

/** The way of Article 20 this suggestion goes, with where it stands; before a decision, only how far that is. */
export function RoutePicture({ view, past }: { view: Suggestion; past: readonly Past[] }) {
  const { t, say, language } = useWords()
  const route = view.route as Route | null
  const stages = stagesOf(route)
  const now = stages.indexOf(view.stage.code as Stage)
  const isOver = view.stage.code === 'closed'
  return (
    <ol className="steps" aria-label={t('steps.title')}>
      {stages.map((stage, n) => {
        const reached = past.filter(({ kind }) => reachedBy[stage]?.includes(kind)).pop()
        const state = n < now || isOver ? 'done' : n === now ? 'now' : 'ahead'
        return (
          <li key={stage} className={state} {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}>
            {say(stageNames[stage])}
            <small>
              {stage === 'classified' && view.routeName
                ? say(view.routeName)
                : state === 'now' && n > 0
                  ? say(view.holder.name)
                  : state === 'done' && reached
                    ? moment(reached.at, 'short', language)
                    : ' '}
            </small>
          </li>
        )
      })}
    </ol>
  )
}

/** In the order the route's own file names them; the route is read from the rules, never written down again. */
const stagesOf = (route: Route | null): readonly Stage[] =>
  route === null
    ? ['registered', 'classified', 'answered', 'closed']
    : ['registered', ...(Object.keys(routeRules[route].stages) as Stage[]), 'closed']
