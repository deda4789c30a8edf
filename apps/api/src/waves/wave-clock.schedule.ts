import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { WaveClockService } from './wave-clock.service.js';

const everyMs = 30_000;

/** Looks every half minute for waves whose time has come. */
@Injectable()
export class WaveClockSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Waves');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly clock: WaveClockService) {}

  onApplicationBootstrap(): void {
    this.next();
  }

  /** Waits for a round that is under way: its connection is still needed. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private next(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.run().then(() => this.next());
    }, everyMs).unref();
  }

  private async run(): Promise<void> {
    try {
      const { opened, closed } = await this.clock.tick();
      if (opened + closed > 0) this.logger.log(`Opened ${opened} and closed ${closed} waves at their times.`);
    } catch (error) {
      this.logger.error(`Waves could not be looked through and will be in half a minute: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
