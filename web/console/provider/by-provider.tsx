import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { learn } from '../words/learn.ts'
import { identityWords } from '../words/learned/identity.ts'
import { useWords } from '../words/use-words.ts'
import { be } from '../session/be.ts'

learn(identityWords)

/** Where the provider sends people back, below the desk's own address. */
const back = '/console/sign-in/back'
/** Where somebody wanted to be before he went to the provider. */
const wanted = 'huiyin.wanted'

/** The button to the county's identity provider, where there is one, and the way back from it. */
export function ByProvider({ onCode }: { onCode: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const { history } = useRouter()
  const isBack = useRef(window.location.pathname === back)
  const ways = useQuery({
    queryKey: ['ways'],
    queryFn: () => answerOf(client.GET('/api/session/ways')),
    staleTime: Infinity,
  })
  const go = useMutation({
    mutationFn: () => answerOf(client.POST('/api/session/identity')),
    onSuccess: ({ address }) => {
      sessionStorage.setItem(wanted, window.location.pathname + window.location.search)
      window.location.assign(address)
    },
  })
  const comeBack = useMutation({
    mutationFn: (answer: string) => answerOf(client.POST('/api/session/identity/answer', { body: { answer } })),
    onSuccess: (answer) => ('next' in answer ? onCode() : be(queries, answer)),
  })
  const { mutate } = comeBack
  useEffect(() => {
    if (!isBack.current) return
    isBack.current = false
    const { search } = window.location
    const path = sessionStorage.getItem(wanted) ?? ''
    sessionStorage.removeItem(wanted)
    // The code is taken out of the address before anything else is asked.
    history.replace(path.startsWith('/console/') && path !== back ? path : '/console/')
    mutate(search === '' ? '?' : search)
  }, [history, mutate])
  if (comeBack.isPending) return <p role="status">{t('identity.comingBack')}</p>
  return (
    <>
      {(comeBack.isError || go.isError) && <ProblemNote error={comeBack.error ?? go.error} />}
      {ways.data?.identityProvider === true && (
        <div className="by-provider">
          <span className="quiet">{t('identity.or')}</span>
          <Button size="large" block loading={go.isPending || go.isSuccess} onClick={() => go.mutate()}>
            {t('identity.button')}
          </Button>
        </div>
      )}
    </>
  )
}
