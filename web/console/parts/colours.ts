/** The few colours of the desk (style.css names the same): one accent, greys; antd is told them as tokens. */
export const colours = {
  light: { brand: '#a8322a', ink: '#1f2329', ground: '#f5f6f8', card: '#ffffff', line: '#d9dce1', error: '#c0271d' },
  dark: { brand: '#b8443a', ink: '#e6e8eb', ground: '#15171a', card: '#1e2125', line: '#3a3f45', error: '#ff7b70' },
} as const
