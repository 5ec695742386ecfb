import { useEffect, useState } from 'react'
import { formatSeconds } from '../i18n/formats.ts'
import { t } from '../i18n/texts.ts'

interface CountdownTextProps {
  /** The end, in milliseconds of this phone's clock. Correct it by the server's clock first. */
  readonly until: number
  readonly onEnd?: (() => void) | undefined
  /** Own sentence around "3:07". */
  readonly text?: ((time: string) => string) | undefined
}

/** "Còn 3:07", running. Spoken only by what `text` says at the end: a running clock must not chatter. */
export const CountdownText = ({ until, onEnd, text = time => t('ui.timeLeft', { time }) }: CountdownTextProps) => {
  const [now, setNow] = useState(() => Date.now())
  const left = Math.ceil((until - now) / 1000)
  const isOver = left <= 0
  useEffect(() => {
    if (isOver) {
      onEnd?.()
      return
    }
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
    // Only the end matters: a new onEnd with each render must not end twice.
  }, [isOver, until])
  return <span className="num">{isOver ? t('ui.timeOver') : text(formatSeconds(left))}</span>
}
