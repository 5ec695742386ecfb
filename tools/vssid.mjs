#!/usr/bin/env node
// npx vssid <command>: the operators' command line.
import { ensureInstalled, runNode } from './lib/bootstrap.mjs'

ensureInstalled()
process.exit(await runNode(['src/server/cli.ts', ...process.argv.slice(2)]))
