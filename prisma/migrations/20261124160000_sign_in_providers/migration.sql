-- CreateTable
CREATE TABLE "identity"."sign_in_provider" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "client_id" TEXT NOT NULL,
    "client_secret" BYTEA NOT NULL,
    "scopes" TEXT NOT NULL DEFAULT 'openid profile email',
    "acr_values" TEXT[],
    "group_claim" TEXT,
    "second_factor" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "sign_in_provider_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "identity"."sign_in_domain" (
    "organisation_id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "provider_id" UUID NOT NULL,

    CONSTRAINT "sign_in_domain_pkey" PRIMARY KEY ("organisation_id","domain")
);

-- CreateTable
CREATE TABLE "identity"."sign_in_group" (
    "organisation_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "group_name" TEXT NOT NULL,
    "role" "identity"."role" NOT NULL,

    CONSTRAINT "sign_in_group_pkey" PRIMARY KEY ("organisation_id","provider_id","group_name")
);

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_provider_id_key" ON "identity"."sign_in_provider"("id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_domain_domain_key" ON "identity"."sign_in_domain"("domain");

-- CreateIndex
CREATE INDEX "sign_in_domain_organisation_id_provider_id_idx" ON "identity"."sign_in_domain"("organisation_id", "provider_id");

-- AddForeignKey
ALTER TABLE "identity"."sign_in_provider" ADD CONSTRAINT "sign_in_provider_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity"."sign_in_domain" ADD CONSTRAINT "sign_in_domain_organisation_id_provider_id_fkey" FOREIGN KEY ("organisation_id", "provider_id") REFERENCES "identity"."sign_in_provider"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity"."sign_in_group" ADD CONSTRAINT "sign_in_group_organisation_id_provider_id_fkey" FOREIGN KEY ("organisation_id", "provider_id") REFERENCES "identity"."sign_in_provider"("organisation_id", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AlterTable
ALTER TABLE "identity"."account" ADD COLUMN "from_groups" BOOLEAN NOT NULL DEFAULT false;

-- What Prisma's schema cannot say -------------------------------------------------------------------------------------

ALTER TABLE "identity"."sign_in_provider" ALTER COLUMN "acr_values" SET NOT NULL;

ALTER TABLE "identity"."sign_in_domain" ADD CONSTRAINT "sign_in_domain_domain" CHECK ("domain" = lower("domain") AND "domain" ~ '^[^@[:space:]]+\.[^@[:space:]]+$');

-- Whose rows: as every table of tenants.
ALTER TABLE identity.sign_in_provider ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON identity.sign_in_provider USING (organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid);
ALTER TABLE identity.sign_in_domain ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON identity.sign_in_domain USING (organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid);
ALTER TABLE identity.sign_in_group ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON identity.sign_in_group USING (organisation_id = nullif(current_setting('medspill.organisation_id', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.sign_in_provider, identity.sign_in_domain, identity.sign_in_group TO medspill_app;

-- What signing in asks before there is an organisation to ask within --------------------------------------------------

-- The provider that people with addresses of this domain sign in with.
CREATE FUNCTION auth.provider_of_domain(of_domain text) RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.name FROM identity.sign_in_domain d
  JOIN identity.sign_in_provider p ON p.organisation_id = d.organisation_id AND p.id = d.provider_id
  WHERE d.domain = lower(of_domain)
$$;

-- One provider, to sign in with.
CREATE FUNCTION auth.provider(of_id uuid)
RETURNS TABLE (organisation_id uuid, id uuid, name text, issuer text, client_id text, client_secret bytea, scopes text, acr_values text[], group_claim text, second_factor boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.organisation_id, p.id, p.name, p.issuer, p.client_id, p.client_secret, p.scopes, p.acr_values, p.group_claim, p.second_factor
  FROM identity.sign_in_provider p WHERE p.id = of_id
$$;

-- Who in the provider's organisation has the address already; NULL when nobody who has signed in.
CREATE FUNCTION auth.user_at(of_provider uuid, address text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.user_id FROM identity.account a
  JOIN identity.sign_in_provider p ON p.id = of_provider AND p.organisation_id = a.organisation_id
  WHERE a.email = lower(address) AND NOT a.demo
$$;

-- The user's account in the provider's organisation: the one they have, the one that waits for their address, or a new one
-- where a group of theirs has a role. The highest role of their groups becomes theirs. NULL when they have no business there.
CREATE FUNCTION auth.admit(of_provider uuid, signed_in uuid, address text, full_name text, groups text[])
RETURNS TABLE (organisation_id uuid, account_id uuid)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  organisation uuid := (SELECT p.organisation_id FROM identity.sign_in_provider p WHERE p.id = of_provider);
  wanted identity.role;
  found identity.account;
BEGIN
  SELECT g.role INTO wanted FROM identity.sign_in_group g
  WHERE g.organisation_id = organisation AND g.provider_id = of_provider AND g.group_name = ANY (groups)
  ORDER BY array_position(ARRAY['admin', 'staff', 'auditor', 'facilitator', 'lead', 'member'], g.role::text)
  LIMIT 1;

  SELECT a.* INTO found FROM identity.account a
  WHERE a.organisation_id = organisation AND NOT a.demo AND (a.user_id = signed_in OR (a.user_id IS NULL AND a.email = lower(address)))
  ORDER BY a.user_id NULLS LAST LIMIT 1
  FOR UPDATE;

  IF found.id IS NULL THEN
    IF wanted IS NULL OR address IS NULL THEN
      RETURN;
    END IF;
    INSERT INTO identity.account (organisation_id, name, email, user_id, role, from_groups)
    VALUES (organisation, full_name, lower(address), signed_in, wanted, true)
    RETURNING * INTO found;
  ELSIF wanted IS NULL AND found.from_groups THEN
    RETURN;
  ELSE
    UPDATE identity.account a SET user_id = signed_in, role = coalesce(wanted, a.role)
    WHERE a.organisation_id = organisation AND a.id = found.id;
  END IF;
  RETURN QUERY SELECT organisation, found.id;
END $$;

REVOKE ALL ON FUNCTION auth.provider_of_domain, auth.provider, auth.user_at, auth.admit FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.provider_of_domain, auth.provider, auth.user_at, auth.admit TO medspill_auth;
