const RESTING_AFTER_MS = 5 * 60_000
let lastActAt = Date.now()

/** Notes that somebody works here. */
export function watchActivity(): void {
  const note = () => (lastActAt = Date.now())
  for (const event of ['pointerdown', 'keydown', 'wheel']) addEventListener(event, note, { passive: true })
}

/** How often lists ask for news: not at all when nobody is here, because each question would keep the session alive and an
 *  abandoned desk must sign itself out. */
export const newsInterval = (): number | false =>
  document.visibilityState === 'visible' && Date.now() - lastActAt < RESTING_AFTER_MS ? 30_000 : false
