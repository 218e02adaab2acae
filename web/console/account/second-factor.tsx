import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { QrPicture } from '../qr/qr-picture.tsx'
import { useWords } from '../words/use-words.ts'
import type { Me } from '../session/use-me.ts'

type Key = components['schemas']['SecondFactorKey']

/** Sets a second factor up (password, then scan, then a code), or turns it off to change the device. */
export function SecondFactor({ me }: { me: Me }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [key, setKey] = useState<Key | null>(null)
  const asked = me.hasSecondFactor ? 'end' : 'begin'
  const begin = useMutation({
    mutationFn: (password: string) => answerOf(client.POST('/api/me/second-factor', { body: { password } })),
    onSuccess: setKey,
  })
  const end = useMutation({
    mutationFn: (password: string) => answerOf(client.POST('/api/me/second-factor/end', { body: { password } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  })
  const confirm = useMutation({
    mutationFn: (code: string) => answerOf(client.POST('/api/me/second-factor/confirm', { body: { code } })),
    onSuccess: () => {
      setKey(null)
      void queries.invalidateQueries({ queryKey: ['me'] })
    },
  })
  const step = asked === 'end' ? end : begin
  return (
    <section className="card second-factor">
      <h2>{t('second.title')}</h2>
      <p>{t(me.hasSecondFactor ? 'second.on' : 'second.off')}</p>
      {key ? (
        <>
          <ScanKey scanned={key} />
          <Asked
            id="second-code"
            label={t('second.code')}
            button={t('second.confirm')}
            isCode
            isPending={confirm.isPending}
            onAsk={(code) => confirm.mutate(code)}
          />
          {confirm.isError && <ProblemNote error={confirm.error} />}
        </>
      ) : (
        <>
          <Asked
            id="second-password"
            label={t('account.current')}
            button={t(`second.${asked}`)}
            isPending={step.isPending}
            onAsk={(password) => step.mutate(password)}
          />
          {step.isError && <ProblemNote error={step.error} />}
        </>
      )}
    </section>
  )
}

/** What the device scans, the same to be typed, and the codes for the day it is lost. */
function ScanKey({ scanned }: { scanned: Key }) {
  const { t } = useWords()
  return (
    <>
      <p>{t('second.scan')}</p>
      <QrPicture text={scanned.uri} label={t('second.picture')} />
      <p>
        {t('second.key')} <code>{scanned.key}</code>
      </p>
      <p>{t('second.backup')}</p>
      <ul className="backup-codes">
        {scanned.backupCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </>
  )
}

function Asked(props: {
  id: string
  label: string
  button: string
  isCode?: boolean
  isPending: boolean
  onAsk: (value: string) => void
}) {
  const { id, label, button, isCode = false, isPending, onAsk } = props
  const [value, setValue] = useState('')
  return (
    <form
      className="password-form"
      onSubmit={(event) => {
        event.preventDefault()
        onAsk(value)
        setValue('')
      }}
    >
      <div>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type={isCode ? 'text' : 'password'}
          inputMode={isCode ? 'numeric' : 'text'}
          autoComplete={isCode ? 'one-time-code' : 'current-password'}
          required
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </div>
      <Button type="primary" htmlType="submit" loading={isPending}>
        {button}
      </Button>
    </form>
  )
}
