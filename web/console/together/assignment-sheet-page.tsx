import { useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { Nothing } from '../parts/nothing.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { learn } from '../words/learn.ts'
import { togetherWords } from '../words/learned/together.ts'
import { useWords } from '../words/use-words.ts'
import { AssignmentSheet } from './assignment-sheet.tsx'
import { sheetsOf } from './sheets-of.ts'
import { useChosen } from './use-chosen.ts'

learn(togetherWords)

/** 交办单: one A4 for each unit that holds some of these suggestions now, whoever of them it lists. */
export function AssignmentSheetPage() {
  const { t } = useWords()
  const { ids } = useSearch({ from: '/assignment-sheet' })
  const { views, isWhole, error } = useChosen(ids)
  useTitle(t('sheet.title'))
  if (error) return <ProblemNote error={error} />
  if (!isWhole) return <Waiting />
  const sheets = sheetsOf(views)
  if (sheets.length === 0) return <Nothing title={t('sheet.none')} />
  return (
    <>
      <div className="page-head no-print">
        <h1>{t('sheet.title')}</h1>
        <Button type="primary" onClick={() => print()}>
          {t('sheet.print')}
        </Button>
      </div>
      {sheets.map((sheet) => (
        <AssignmentSheet key={sheet.key} sheet={sheet} />
      ))}
    </>
  )
}
