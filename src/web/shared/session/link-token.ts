/** The secret of a link that came by letter. It stands behind the #, so that it is sent to no server with the page. */
export const linkToken = (): string => location.hash.slice(1)

/** Takes the secret out of the address once it has been used. */
export const forgetLinkToken = (): void => history.replaceState(history.state, '', location.pathname)
