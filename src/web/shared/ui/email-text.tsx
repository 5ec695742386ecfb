interface EmailTextProps {
  readonly children: string
}

/** An email address that breaks before its @ where the line is too short, not within a word. Other text stays as it is. */
export const EmailText = ({ children }: EmailTextProps) => {
  const at = children.lastIndexOf('@')
  if (at <= 0) return children
  return (
    <>
      {children.slice(0, at)}
      <wbr />
      {children.slice(at)}
    </>
  )
}
