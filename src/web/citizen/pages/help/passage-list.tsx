import { useEffect, useState } from 'react'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { afterHash, nameInAddress } from '../../use-view.ts'
import css from './help.module.css'
import type { Passage } from './knowledge.ts'
import { PassageEnd } from './passage-end.tsx'

interface PassageListProps {
  readonly passages: readonly Passage[]
  /** They are the page: the address names the one that was opened last. */
  readonly isPage?: boolean
}

/** Passages, one under the other, each opened by its title. The one that the address names is open. */
export const PassageList = ({ passages, isPage = false }: PassageListProps) => {
  const named = useNamed()
  const hasNamed = passages.some(({ id }) => id === named)
  useEffect(() => {
    if (hasNamed) document.getElementById(named)?.scrollIntoView({ block: 'center' })
  }, [hasNamed, named])
  return (
    <Panel flush>
      {passages.map(passage => (
        <details
          key={passage.id}
          id={passage.id}
          className={css['question']}
          open={passage.id === named}
          onToggle={event => isPage && event.currentTarget.open && nameInAddress(passage.id)}
        >
          <summary>
            {passage.title}
            <Icon name="down" className={css['chevron']} />
          </summary>
          <div className={css['answer']}>
            <p>{passage.text}</p>
            <PassageEnd passage={passage} />
          </div>
        </details>
      ))}
    </Panel>
  )
}

/** The passage that the address named when the page was opened, or that a link on the page has named since. */
function useNamed(): string {
  const [named, setNamed] = useState(afterHash)
  useEffect(() => {
    const look = () => setNamed(afterHash())
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  return named
}
