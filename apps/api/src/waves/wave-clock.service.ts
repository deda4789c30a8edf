import { Injectable, Logger } from '@nestjs/common';
import { openingHindrance } from './opening-hindrance.js';
import { StateBodyWording } from './state-body-wording.js';
import { type DueWave, WaveClockRepository } from './wave-clock.repository.js';
import { WaveCourseRepository } from './wave-course.repository.js';

/** Waves that are taken on at once. */
const batchSize = 50;

/** What a round did. */
export interface ClockRound {
  readonly opened: number;
  readonly closed: number;
  /** Tried again five minutes later. */
  readonly failed: number;
}

/** Opens and closes waves at their times. */
@Injectable()
export class WaveClockService {
  private readonly logger = new Logger('Waves');

  constructor(
    private readonly clock: WaveClockRepository,
    private readonly course: WaveCourseRepository,
    private readonly wording: StateBodyWording,
  ) {}

  /** Does what is due now. */
  async tick(): Promise<ClockRound> {
    return this.round(await this.clock.now());
  }

  /**
   * Opens and closes every wave whose time has come, each by itself: one that fails is logged and left for later.
   * @param now moves time, for whoever tests what happens next week
   */
  async round(now: Date): Promise<ClockRound> {
    const done = { opened: 0, closed: 0, failed: 0 };
    for (;;) {
      const due = await this.clock.take(now, batchSize);
      for (const wave of due) {
        const outcome = await this.settle(wave, now);
        if (outcome !== null) done[outcome] += 1;
      }
      if (due.length < batchSize) return done;
    }
  }

  /** @returns null when there was nothing to do any more, or something keeps the wave from opening */
  private async settle(wave: DueWave, now: Date): Promise<keyof ClockRound | null> {
    try {
      if (wave.due === 'closing') return (await this.clock.close(wave, now)) ? 'closed' : null;
      const { organisationId, waveId } = wave;
      const outcome = await this.course.open({ organisationId }, waveId, now, (facts) => openingHindrance(facts, now, this.wording));
      return outcome === 'opened' ? 'opened' : null;
    } catch (error) {
      this.logger.error(`The ${wave.due} of wave ${wave.waveId} failed and will be tried again: ${error instanceof Error ? error.message : String(error)}`);
      return 'failed';
    }
  }
}
