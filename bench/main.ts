import { history } from './history.ts'

await history({ people: 100_000, rounds: 3, secondsEach: 3, peers: true })
