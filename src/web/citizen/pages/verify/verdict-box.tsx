import { useEffect, useRef } from 'react'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import tone from '#web/shared/ui/tone.module.css'
import css from './verify.module.css'

export interface VerdictLook {
  readonly kind: 'ok' | 'warn' | 'err'
  readonly icon: IconName
}

interface VerdictBoxProps {
  readonly verdict: string
  readonly look: VerdictLook
  readonly title: string
  /** What to do with it. */
  readonly text: string
}

/** A verdict in one line that can be read across a counter; takes the focus, so that it is spoken first. */
export const VerdictBox = ({ verdict, look: { kind, icon }, title, text }: VerdictBoxProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [verdict])
  return (
    <div className={cx(css['verdict'], tone[kind])} data-verdict={verdict}>
      <Icon name={icon} size="l" />
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{text}</p>
      </div>
    </div>
  )
}
