import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { RetentionService } from './retention.service.js';

const firstMs = 60_000;
const everyMs = 60 * 60_000;

/** Asks every hour whether the daily run is due, beginning a minute after the start. */
@Injectable()
export class RetentionSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Retention');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly retention: RetentionService) {}

  onApplicationBootstrap(): void {
    this.next(firstMs);
  }

  /** Waits for a run that is under way: its connection is still needed. */
  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
  }

  private next(ms: number): void {
    this.timer = setTimeout(() => {
      this.running = this.run();
      this.next(everyMs);
    }, ms).unref();
  }

  private async run(): Promise<void> {
    try {
      const outcome = await this.retention.runDaily(new Date());
      if (outcome) this.logger.log(JSON.stringify(outcome));
    } catch (error) {
      this.logger.error(`The daily run failed and will be tried again tomorrow: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
