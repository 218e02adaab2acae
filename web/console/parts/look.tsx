import { ConfigProvider, theme } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { readChoice, writeChoice } from './choices.ts'
import { colours } from './colours.ts'

interface Look {
  readonly dark: boolean
  /** 长者（大字）模式 */
  readonly large: boolean
  readonly setDark: (on: boolean) => void
  readonly setLarge: (on: boolean) => void
}
const LookContext = createContext<Look | null>(null)

/** How the desk looks to this reader. */
export function useLook(): Look {
  const look = use(LookContext)
  if (!look) throw new Error('no look is set around this page')
  return look
}

/** The nonce of this very page: antd writes styles at run time, and the page's policy takes no others. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''

export function LookAround({ children }: { children: ReactNode }) {
  const { language } = useWords()
  const [dark, setDark] = useState(
    () => (readChoice('dark') ?? String(matchMedia('(prefers-color-scheme: dark)').matches)) === 'true',
  )
  const [large, setLarge] = useState(() => readChoice('large') === 'true')
  useEffect(() => {
    document.documentElement.dataset['look'] = `${dark ? 'dark' : 'light'} ${large ? 'large' : 'normal'}`
  }, [dark, large])
  const look = useMemo(
    () => ({
      dark,
      large,
      setDark: (on: boolean) => {
        writeChoice('dark', String(on))
        setDark(on)
      },
      setLarge: (on: boolean) => {
        writeChoice('large', String(on))
        setLarge(on)
      },
    }),
    [dark, large],
  )
  const chosen = dark ? colours.dark : colours.light
  return (
    <LookContext value={look}>
      <ConfigProvider
        locale={language === 'zh' ? zhCN : enUS}
        csp={{ nonce }}
        button={{ autoInsertSpace: false }}
        theme={{
          algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
          token: {
            colorPrimary: chosen.brand,
            colorError: chosen.error,
            colorLink: dark ? '#7fb0f5' : '#1f5fbf',
            colorTextBase: chosen.ink,
            colorBgBase: chosen.card,
            colorBorder: chosen.line,
            // WCAG AA on our grounds, which antd's own placeholder grey is not.
            colorTextPlaceholder: dark ? '#9aa2ab' : '#66707c',
            colorTextDescription: dark ? '#9aa2ab' : '#66707c',
            fontSize: large ? 19 : 14,
            controlHeight: large ? 44 : 32,
            borderRadius: 6,
            fontFamily: 'inherit',
            motion: false,
          },
        }}
      >
        {children}
      </ConfigProvider>
    </LookContext>
  )
}
