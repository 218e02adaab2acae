import { Link } from '@tanstack/react-router'
import { civilDay } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { WaitingPaper } from './use-waiting.ts'

/** Which paper it is: its kind and number, the research it came of, who leads it, when and where it was filed. */
export function PaperHead({ paper }: { paper: WaitingPaper }) {
  const { t, say, language } = useWords()
  const filed = { day: civilDay(paper.filedOn, 'day', language), congress: say(paper.congress.name) }
  return (
    <>
      <Link to="/research/$id" params={{ id: paper.research.id }}>
        {paper.research.title}
      </Link>
      <div>
        <b>
          {say(paper.kind)} {paper.number}
        </b>
      </div>
      <div className="why">
        {paper.leadDeputy && t('mine.ledBy', { name: say(paper.leadDeputy.name) })}
        {t('mine.filed', filed)}
      </div>
    </>
  )
}
