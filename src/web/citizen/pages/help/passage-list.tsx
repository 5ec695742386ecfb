import { useEffect } from 'react'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import css from './help.module.css'
import type { Passage } from './knowledge.ts'
import { PassageEnd } from './passage-end.tsx'

/** Passages, one under the other, each opened by its title. The one that the address names is open. */
export const PassageList = ({ passages }: { readonly passages: readonly Passage[] }) => {
  const named = decodeURIComponent(location.hash.slice(1))
  const hasNamed = passages.some(({ id }) => id === named)
  useEffect(() => {
    if (hasNamed) document.getElementById(named)?.scrollIntoView({ block: 'center' })
  }, [hasNamed, named])
  return (
    <Panel flush>
      {passages.map(passage => (
        <details key={passage.id} id={passage.id} className={css['question']} open={passage.id === named}>
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
