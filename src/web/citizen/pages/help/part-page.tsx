import { useEffect, type ComponentType } from 'react'
import { Redirect, useParams } from 'wouter'
import { t } from '../../t.ts'
import { AskPage } from './ask-page.tsx'
import { FaqPage } from './faq-page.tsx'
import { GuidePage } from './guide-page.tsx'
import { InstallPage } from './install-page.tsx'

const PARTS = {
  guide: { title: 'help.guide', Part: GuidePage },
  faq: { title: 'help.faq', Part: FaqPage },
  ask: { title: 'help.ask.title', Part: AskPage },
  install: { title: 'help.install', Part: InstallPage },
} as const
const isPart = (name: string | undefined): name is keyof typeof PARTS => name !== undefined && Object.hasOwn(PARTS, name)

/** A part of help, named by the address: one row of routes for all of them keeps the first page small. */
export const PartPage = () => {
  const { part } = useParams<{ part: string }>()
  return isPart(part) ? <Named part={part} /> : <Redirect to="/help" replace />
}

const Named = ({ part }: { readonly part: keyof typeof PARTS }) => {
  const { Part, title }: { readonly Part: ComponentType; readonly title: 'help.guide' | 'help.faq' | 'help.ask.title' | 'help.install' } =
    PARTS[part]
  const name = `${t(title)} – ${t('shell.name')}`
  useEffect(() => {
    // After the layout has named the page by its tab.
    const timer = setTimeout(() => (document.title = name))
    return () => clearTimeout(timer)
  }, [name])
  return <Part key={part} />
}
