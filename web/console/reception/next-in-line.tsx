import { LeftDrafts } from '../drafts/left-drafts.tsx'
import type { MyStation } from '../register/use-my-stations.ts'
import { NextPerson } from './next-person.tsx'
import type { useGoOn } from './use-go-on.ts'
import type { useSending } from './use-sending.ts'

/** What comes next in a sitting or from an opened mailbox: the drafts that were left there, and the form, empty or gone on with. */
export function NextInLine({
  of,
  sittingId,
  stationId,
  stations,
  nth,
  going: { again, setAgain, goOn },
  send,
}: {
  of: 'reception' | 'mailbox'
  sittingId: string
  stationId: string
  stations: readonly MyStation[]
  nth: number | null
  going: ReturnType<typeof useGoOn>
  send: ReturnType<typeof useSending>['send']
}) {
  return (
    <>
      <LeftDrafts
        isHere={({ id, content }) => content.receptionId === sittingId && id !== again?.draft?.id}
        onGoOn={goOn}
      />
      <NextPerson
        key={again ? JSON.stringify(again) : 'next'}
        of={of}
        again={again}
        nth={nth}
        receptionId={sittingId}
        stations={stations}
        stationId={stationId}
        onSend={(filled, body) => {
          setAgain(undefined)
          send(filled, body)
        }}
      />
    </>
  )
}
