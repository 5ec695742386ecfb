/** Moves the focus along the rows of the queue; Enter then opens the file as it does with every link. */
export function moveFocus(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-case-link]')]
  const at = links.findIndex(link => link === document.activeElement)
  const target = links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))]
  target?.focus()
  target?.scrollIntoView({ block: 'nearest' })
}

/** The file of the row in which the focus is. */
export const focusedCase = (): string | undefined =>
  document.activeElement?.closest('tr')?.querySelector<HTMLElement>('[data-case-link]')?.dataset['caseLink']
