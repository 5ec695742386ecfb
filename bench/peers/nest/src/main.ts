import 'reflect-metadata'
import { createHash } from 'node:crypto'
import {
  Controller,
  Get,
  Inject,
  Injectable,
  Module,
  Query,
  Req,
  UnauthorizedException,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm'
import type { Repository } from 'typeorm'
import { Account, AccountSession, ContributionPeriod, Unit } from './entities.js'

interface SignedIn {
  readonly headers: Readonly<Record<string, string | undefined>>
  participantId?: string
}

@Injectable()
class SessionGuard implements CanActivate {
  constructor(@InjectRepository(AccountSession) private readonly sessions: Repository<AccountSession>) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedIn>()
    const token = /(?:^|; )s=([^;]+)/u.exec(request.headers['cookie'] ?? '')?.[1]
    if (!token) throw new UnauthorizedException()
    const tokenHash = createHash('sha256').update(token).digest()
    const session = await this.sessions.findOne({ where: { tokenHash }, relations: { account: true } })
    const idle = session ? Date.now() - session.seenAt.getTime() : Infinity
    if (!session || session.endedAt || session.scope !== 'full' || session.account.state !== 'active') throw new UnauthorizedException()
    if (session.expiresAt.getTime() < Date.now() || idle > 30 * 60_000) throw new UnauthorizedException()
    request.participantId = session.account.participantId
    return true
  }
}

@Injectable()
class ContributionsService {
  constructor(@InjectRepository(ContributionPeriod) private readonly periods: Repository<ContributionPeriod>) {}

  async list(participantId: string, fund: string, limit: number) {
    const rows = await this.periods.find({
      where: { participantId, fund },
      relations: { unit: true },
      order: { fromMonth: 'DESC', id: 'ASC' },
      take: limit + 1,
    })
    const items = rows.slice(0, limit).map(({ participantId: _, fund: __, unit, ...row }) => ({
      ...row,
      fromMonth: row.fromMonth.slice(0, 7),
      toMonth: row.toMonth.slice(0, 7),
      unitName: unit?.name ?? row.unitCode,
    }))
    const last = items.at(-1)
    return { items, next: rows.length > limit && last ? `${last.fromMonth}_${last.id}` : null }
  }
}

@Controller('api/v1/me/contributions')
@UseGuards(SessionGuard)
class ContributionsController {
  constructor(@Inject(ContributionsService) private readonly contributions: ContributionsService) {}

  @Get()
  list(@Req() request: SignedIn, @Query('fund') fund: string, @Query('limit') limit: string) {
    return this.contributions.list(request.participantId ?? '', fund, Number(limit))
  }
}

const entities = [Account, AccountSession, ContributionPeriod, Unit]

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env['BENCH_URL'] ?? '', entities, synchronize: false, poolSize: 20 }),
    TypeOrmModule.forFeature(entities),
  ],
  controllers: [ContributionsController],
  providers: [ContributionsService, SessionGuard],
})
class AppModule {}

const app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter(), { logger: ['error', 'warn'] })
app.enableShutdownHooks()
await app.listen(Number(process.env['PORT']), '127.0.0.1')
