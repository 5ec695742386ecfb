import { useEffect } from 'react'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { t } from '../../t.ts'
import css from './help.module.css'
import { CHAPTERS, useKnowledge, type Chapter } from './knowledge.ts'
import { PassageList } from './passage-list.tsx'
import { ChapterPictures } from './pictures.tsx'

const chapterOf = (hash: string): Chapter | undefined => CHAPTERS.find(chapter => `#${chapter}` === hash)

/** The guide: chapters with what belongs to them, and pictures of the screens. */
export const GuidePage = () => {
  const knowledge = useKnowledge()
  const isHere = knowledge !== undefined
  useEffect(() => {
    const named = chapterOf(location.hash)
    if (isHere && named) document.getElementById(named)?.scrollIntoView()
  }, [isHere])
  return (
    <Page narrow>
      <PageHeader title={t('help.guide')}>
        <p>{t('help.guideLead')}</p>
      </PageHeader>
      <nav aria-label={t('help.chapters')} className={css['chapters']}>
        <ul>
          {CHAPTERS.map(chapter => (
            <li key={chapter}>
              <a href={`#${chapter}`} className={css['chip']}>
                {t(`help.chapter.${chapter}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {knowledge ? (
        CHAPTERS.map(chapter => (
          <Section key={chapter} id={chapter} title={t(`help.chapter.${chapter}`)}>
            <ChapterPictures chapter={chapter} />
            <PassageList isPage passages={knowledge.passages.filter(passage => passage.chapter === chapter)} />
          </Section>
        ))
      ) : (
        <Skeleton blocks={[4, 4, 4, 4]} />
      )}
    </Page>
  )
}
