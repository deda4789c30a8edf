-- Who signs in (schema auth), and which accounts of which organisations are theirs (identity.account).

CREATE SCHEMA "auth";

COMMENT ON SCHEMA "auth" IS 'Read and written by better-auth, on connections of its own. Knows who signs in, and nothing of what they may do.';

CREATE TABLE "auth"."user" (
    "id" UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL UNIQUE CHECK ("email" = lower("email")),
    "email_verified" BOOLEAN NOT NULL,
    "image" TEXT,
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- expires_at is the end whatever happens; updated_at is when the session was last used, for the end when it is not.
CREATE TABLE "auth"."session" (
    "id" UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL REFERENCES "auth"."user" ON DELETE CASCADE,
    "token" TEXT NOT NULL UNIQUE,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "organisation_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "second_factor" BOOLEAN NOT NULL DEFAULT false,
    "provider_id" UUID,
    "provider_session" TEXT
);

CREATE INDEX "session_user_id_idx" ON "auth"."session" ("user_id");

CREATE INDEX "session_provider_id_idx" ON "auth"."session" ("provider_id") WHERE "provider_id" IS NOT NULL;

-- A way to sign in: a password, or a person at an identity provider.
CREATE TABLE "auth"."account" (
    "id" UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL REFERENCES "auth"."user" ON DELETE CASCADE,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ,
    "refresh_token_expires_at" TIMESTAMPTZ,
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    UNIQUE ("provider_id", "account_id"),
    CONSTRAINT "account_keeps_no_tokens" CHECK ("access_token" IS NULL AND "refresh_token" IS NULL AND "id_token" IS NULL)
);

CREATE INDEX "account_user_id_idx" ON "auth"."account" ("user_id");

CREATE TABLE "auth"."verification" (
    "id" UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX "verification_identifier_idx" ON "auth"."verification" ("identifier");

CREATE TABLE "auth"."two_factor" (
    "id" UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL UNIQUE REFERENCES "auth"."user" ON DELETE CASCADE,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ
);

CREATE TABLE "auth"."passkey" (
    "id" UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL REFERENCES "auth"."user" ON DELETE CASCADE,
    "name" TEXT,
    "public_key" TEXT NOT NULL,
    "credential_id" TEXT NOT NULL UNIQUE,
    "counter" INTEGER NOT NULL,
    "device_type" TEXT NOT NULL,
    "backed_up" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX "passkey_user_id_idx" ON "auth"."passkey" ("user_id");

CREATE TABLE "auth"."rate_limit" (
    "id" UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL UNIQUE,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL
);

-- An account is a membership: of one person in one organisation. Whoever signs in with its e-mail address takes it.
ALTER TABLE "identity"."account"
  ADD COLUMN "email" TEXT,
  ADD COLUMN "user_id" UUID,
  ADD CONSTRAINT "account_email" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "account_of_a_person_has_email" CHECK ("demo" OR "email" IS NOT NULL);

CREATE UNIQUE INDEX "account_organisation_id_email_key" ON "identity"."account" ("organisation_id", "email");

CREATE UNIQUE INDEX "account_organisation_id_user_id_key" ON "identity"."account" ("organisation_id", "user_id");

CREATE INDEX "account_email_idx" ON "identity"."account" ("email");

CREATE INDEX "account_user_id_idx" ON "identity"."account" ("user_id");

-- Members of staff and administrators sign in with a second factor.
ALTER TABLE "organisation" ADD COLUMN "require_second_factor" BOOLEAN NOT NULL DEFAULT false;

-- What signing in asks before there is an organisation to ask within. Each answers one narrow question.

-- Whether some organisation waits for the owner of this address.
CREATE FUNCTION "auth"."is_invited"("address" TEXT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM identity.account a WHERE a.email = lower(address) AND NOT a.demo)
$$;

-- Gives a user the accounts that were made for the user's address. Only an address that is proved to be theirs counts.
CREATE FUNCTION "auth"."take_accounts"("signed_in" UUID) RETURNS VOID
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE identity.account a SET user_id = u.id
  FROM auth."user" u
  WHERE u.id = signed_in AND u.email_verified AND a.email = u.email AND a.user_id IS NULL AND NOT a.demo
    AND NOT EXISTS (SELECT FROM identity.account other WHERE other.organisation_id = a.organisation_id AND other.user_id = u.id)
$$;

-- The accounts of a user, in all organisations.
CREATE FUNCTION "auth"."accounts_of"("signed_in" UUID)
RETURNS TABLE ("organisation_id" UUID, "organisation_name" TEXT, "account_id" UUID, "role" "identity"."role")
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.organisation_id, o.name, a.id, a.role
  FROM identity.account a JOIN public.organisation o ON o.id = a.organisation_id
  WHERE a.user_id = signed_in
  ORDER BY o.name
$$;

GRANT USAGE ON SCHEMA "auth" TO medspill_auth;

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "auth" TO medspill_auth;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA "auth" FROM PUBLIC;

GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA "auth" TO medspill_auth;
