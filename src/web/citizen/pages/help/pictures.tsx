import { t } from '../../t.ts'
import css from './help.module.css'
import type { Chapter } from './knowledge.ts'
import { PICTURES } from './picture-list.ts'

/** Own screens, made by test/journeys/guide-pictures.test.ts. Without network they are left out. */
export const ChapterPictures = ({ chapter }: { readonly chapter: Chapter }) => {
  const own = PICTURES.filter(picture => picture.chapter === chapter)
  return own.length === 0 ? null : (
    <ul className={css['pictures']}>
      {own.map(({ name, alt }) => (
        <li key={name}>
          <img
            src={`/guide/${name}.webp`}
            alt={t(alt)}
            width={360}
            height={640}
            loading="lazy"
            decoding="async"
            onError={event => (event.currentTarget.hidden = true)}
          />
        </li>
      ))}
    </ul>
  )
}
