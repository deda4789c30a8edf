-- Measurements in between: as many as a group likes, beside before, after and follow-up. A migration of its own, because a new
-- value cannot be used in the transaction that adds it.
ALTER TYPE "wave_kind" ADD VALUE 'pulse';
