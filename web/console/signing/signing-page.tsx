import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { stageNames } from '../../../workflows/rules/refusals.ts'
import type { Stage } from '../../../workflows/rules/suggestion.ts'
import { Listed } from '../parts/listed.tsx'
import { moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { learn } from '../words/learn.ts'
import { signingWords } from '../words/learned/signing.ts'
import { useWords } from '../words/use-words.ts'
import { useDrafted } from './use-drafted.ts'
import { useSigning, type Drafted } from './use-signing.ts'

learn(signingWords)

/** 待签发: the drafts of one's offices; a head opens each, or signs several at once and reads what came of each. */
export function SigningPage() {
  const { t, say, language, inARow } = useWords()
  useTitle(t('nav.signing'))
  const list = useDrafted()
  const { sign, results } = useSigning()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const rows = list.data?.items ?? []
  const maySign = ({ state, movedOn, maySign: may }: Drafted) => state === 'waiting' && may && !movedOn
  const toSign = rows.filter((row) => chosen.includes(row.id) && maySign(row))
  const stateOf = ({ movedOn, state }: Drafted) => (movedOn ? 'movedOn' : state)
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.signing')}</h1>
        {rows.some(maySign) && (
          <Button
            type="primary"
            loading={sign.isPending}
            disabled={toSign.length === 0}
            onClick={() => {
              setChosen([])
              sign.mutate(toSign)
            }}
          >
            {t('signing.signChosen', { count: toSign.length })}
          </Button>
        )}
      </div>
      <p className="sub">{t('signing.about')}</p>
      {results.length > 0 && (
        <section className="card" role="status">
          <ol className="pile">
            {results.map(({ draft, moved, error }) => (
              <li key={draft.id}>
                <Link to="/suggestions/$id" params={{ id: draft.suggestion.id }}>
                  {draft.suggestion.title}
                </Link>{' '}
                {moved && (
                  <span className="light ok">
                    {t('signing.done', { stage: say(stageNames[moved.stage as Stage]) })}
                  </span>
                )}
                {error && <ProblemNote error={error} quiet />}
              </li>
            ))}
          </ol>
        </section>
      )}
      <Listed list={list} rows={rows} none={t('signing.none')}>
        <table className="list register" aria-label={t('nav.signing')}>
          <thead>
            <tr>
              <th scope="col" aria-label={t('signing.sign')} />
              <th scope="col">{t('signing.matter')}</th>
              <th scope="col">{t('signing.act')}</th>
              <th scope="col">{t('signing.by')}</th>
              <th scope="col">{t('signing.state')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  {maySign(row) && (
                    <input
                      type="checkbox"
                      aria-label={t('signing.choose', { title: row.suggestion.title })}
                      checked={chosen.includes(row.id)}
                      onChange={({ target: { checked } }) =>
                        setChosen(checked ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))
                      }
                    />
                  )}
                </td>
                <td className="title">
                  <Link to="/signing/$id" params={{ id: row.id }}>
                    {row.suggestion.title}
                  </Link>{' '}
                  <span className="quiet number">{row.suggestion.receiptNumber}</span>
                </td>
                <td>
                  {say(row.label)} <span className="quiet">{inARow(row.units.map(({ name }) => say(name)))}</span>
                </td>
                <td>
                  {row.draftedBy.name} <span className="quiet">{moment(row.draftedAt, 'time', language)}</span>
                </td>
                <td>
                  <span className={row.movedOn ? 'light amber' : 'tag'}>{t(`signing.${stateOf(row)}`)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
    </>
  )
}
