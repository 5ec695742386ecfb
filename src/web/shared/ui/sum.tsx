import css from './sum.module.css'

/** The one amount that a panel is about, in large figures. */
export const Sum = ({ children }: { readonly children: string }) => <p className={css['sum']}>{children}</p>
