import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import { useShare } from '../../use-share.ts'
import css from './help.module.css'
import type { Passage } from './knowledge.ts'
import { screenOf } from './screens.ts'

/** Where a passage leads, and where it stands: the law, or the page of the guide; and its address to be given to others. */
export const PassageEnd = ({ passage }: { readonly passage: Passage }) => {
  const { said, canShare, share } = useShare(t('help.linkCopied'))
  const screen = screenOf(passage.id)
  return (
    <>
      {screen && (
        <p>
          <AppLink href={screen.href} className={css['open']}>
            {t('help.open', { screen: t(screen.title) })}
            <Icon name="next" size="s" />
          </AppLink>
        </p>
      )}
      <p className={css['source']}>
        {passage.law === undefined ? (
          <>
            {t('help.source')}{' '}
            <AppLink href={`/help/guide#${passage.chapter}`}>
              {t('help.sourceGuide', { chapter: t(`help.chapter.${passage.chapter}`) })}
            </AppLink>
          </>
        ) : (
          `${t('help.source')} ${passage.law}`
        )}
      </p>
      {canShare && (
        <Button look="quiet" small icon="share" onClick={() => share({ title: passage.title, path: `/help/guide#${passage.id}` })}>
          {t('help.share')}
        </Button>
      )}
      <p className={css['copied']} role="status">
        {said}
      </p>
    </>
  )
}
