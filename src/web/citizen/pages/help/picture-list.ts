/** Pictures of the guide: which screen of whom is shown in which chapter. */
export const PICTURES = [
  { name: 'register', path: '/register', chapter: 'registering', alt: 'help.picture.register', isPersonal: false },
  { name: 'track', path: '/track', chapter: 'codes', alt: 'help.picture.track', isPersonal: false },
  { name: 'sign-in', path: '/sign-in', chapter: 'account', alt: 'help.picture.signIn', isPersonal: false },
  { name: 'home', path: '/', chapter: 'start', alt: 'help.picture.home', isPersonal: true },
  { name: 'card', path: '/card', chapter: 'card', alt: 'help.picture.card', isPersonal: true },
  { name: 'contributions', path: '/contributions', chapter: 'contributions', alt: 'help.picture.contributions', isPersonal: true },
  { name: 'benefits', path: '/benefits', chapter: 'benefits', alt: 'help.picture.benefits', isPersonal: true },
  { name: 'visits', path: '/visits', chapter: 'people', alt: 'help.picture.visits', isPersonal: true },
  { name: 'lookup', path: '/lookup', chapter: 'places', alt: 'help.picture.lookup', isPersonal: false },
] as const
