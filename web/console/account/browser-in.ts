/** What a browser calls itself, as people know it: the first of these names that stands in it, and its version. */
const known: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\/(\d+)/, 'WeChat'],
  [/Edg(?:e|A)?\/(\d+)/, 'Edge'],
  [/QQBrowser\/(\d+)/, 'QQ'],
  [/(?:360SE|QihooBrowser|QHBrowser)\/?(\d*)/, '360'],
  [/(?:Headless)?Chrome\/(\d+)/, 'Chrome'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Version\/(\d{1,4})/, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/UOS|Deepin/, 'UOS'],
  [/Kylin/, 'Kylin'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** A short name for the program of a session; what is not known is shown as it is. */
export function browserIn(program: string): string {
  const browser = known.flatMap(([pattern, name]) => {
    const found = pattern.exec(program)
    return found ? [[name, found[1]].filter(Boolean).join(' ')] : []
  })[0]
  if (browser === undefined) return program
  const system = systems.find(([pattern]) => pattern.test(program))?.[1]
  return system ? `${browser} · ${system}` : browser
}
