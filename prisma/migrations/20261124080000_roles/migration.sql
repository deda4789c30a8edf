-- Roles of a signed-in person. Their order here is of no consequence; what each may do is the policy's.
ALTER TYPE "identity"."role" ADD VALUE 'member';
ALTER TYPE "identity"."role" ADD VALUE 'admin';
ALTER TYPE "identity"."role" ADD VALUE 'auditor';

-- Results are the members' to read from the moment that their lead or facilitator lets them.
ALTER TABLE "wave"
  ADD COLUMN "released_at" TIMESTAMPTZ(3),
  ADD CONSTRAINT "wave_released_at" CHECK ("released_at" IS NULL OR "state" = 'closed');
