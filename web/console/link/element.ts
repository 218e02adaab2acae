type Child = Node | string | null

/** An element with its attributes, listeners (`onclick`) and children; texts are always texts, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  traits: Readonly<Record<string, string | number | boolean | ((event: Event) => void)>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [trait, value] of Object.entries(traits)) {
    if (typeof value === 'function') made.addEventListener(trait.slice(2), value)
    else if (value !== false) made.setAttribute(trait, value === true ? '' : String(value))
  }
  made.append(...children.filter((child) => child !== null))
  return made
}
