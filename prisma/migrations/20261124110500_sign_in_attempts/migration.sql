-- How often something was tried, for limits that no change of address passes by. The key is a hash of what was tried.
CREATE TABLE "auth"."attempt" (
    "key" BYTEA PRIMARY KEY CHECK (octet_length("key") = 32),
    "count" INTEGER NOT NULL,
    "until" TIMESTAMPTZ NOT NULL
);

CREATE INDEX "attempt_until_idx" ON "auth"."attempt" ("until");

GRANT SELECT, INSERT, UPDATE, DELETE ON "auth"."attempt" TO medspill_auth;

-- A person's accounts follow the person's address.
CREATE FUNCTION "auth"."move_accounts"("signed_in" UUID, "address" TEXT) RETURNS VOID
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE identity.account a SET email = lower(address)
  WHERE a.user_id = signed_in
    AND NOT EXISTS (SELECT FROM identity.account other WHERE other.organisation_id = a.organisation_id AND other.email = lower(address))
$$;

REVOKE ALL ON FUNCTION "auth"."move_accounts"(UUID, TEXT) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION "auth"."move_accounts"(UUID, TEXT) TO medspill_auth;
