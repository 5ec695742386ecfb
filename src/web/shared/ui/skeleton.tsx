import { useEffect, useState, type CSSProperties } from 'react'
import { t } from '../i18n/texts.ts'
import css from './skeleton.module.css'

interface SkeletonProps {
  /** Heights of the blocks in rem, in the shape of what will come: [10, 3, 3]. */
  readonly blocks: readonly number[]
}

const sized = (rem: number): CSSProperties => ({ height: `${rem}rem` })

/** Grey blocks in the final shape while data is loading; only after 200 ms, so that a fast answer does not flicker. */
export const Skeleton = ({ blocks }: SkeletonProps) => {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className={late ? css['late'] : css['early']}>
      <span className="spoken">{late && t('ui.loading')}</span>
      {blocks.map((rem, index) => (
        <span key={index} className={css['block']} style={sized(rem)} />
      ))}
    </div>
  )
}
