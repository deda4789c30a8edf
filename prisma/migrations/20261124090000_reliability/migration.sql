-- Reliability and agreement follow from how the answers to a factor's items go together. Per factor: how many responses
-- answer all of its items, the sum of each item's answers, and the sum of the products of every two items, each with itself
-- and with those after it; reverse-keyed items reversed; every number as four bytes (int4send).
ALTER TABLE "survey"."wave_aggregate" ADD COLUMN "item_moments" BYTEA;

-- The waves that are closed already. All are of the questionnaire's version 1, in which each factor has the next three items.
WITH complete AS (
  SELECT r.organisation_id, r.wave_id, (i.item - 1) / 3 AS factor,
         array_agg(CASE WHEN i.item IN (29, 34, 35, 37, 38, 63) THEN 8 - i.answer ELSE i.answer END::int ORDER BY i.item) AS x
  FROM "survey"."response" r
  CROSS JOIN LATERAL unnest(r.answers) WITH ORDINALITY AS i(answer, item)
  WHERE r.submitted AND i.answer IS NOT NULL
  GROUP BY r.organisation_id, r.wave_id, r.respondent_key, (i.item - 1) / 3
  HAVING count(*) = 3
), moments AS (
  SELECT organisation_id, wave_id, factor,
         int4send(count(*)::int) || int4send(sum(x[1])::int) || int4send(sum(x[2])::int) || int4send(sum(x[3])::int)
         || int4send(sum(x[1] * x[1])::int) || int4send(sum(x[1] * x[2])::int) || int4send(sum(x[1] * x[3])::int)
         || int4send(sum(x[2] * x[2])::int) || int4send(sum(x[2] * x[3])::int) || int4send(sum(x[3] * x[3])::int) AS packed
  FROM complete GROUP BY organisation_id, wave_id, factor
), packed AS (
  SELECT a.organisation_id, a.wave_id,
         string_agg(coalesce(m.packed, decode(repeat('00', 40), 'hex')), '' ORDER BY f.factor) AS item_moments
  FROM "survey"."wave_aggregate" a
  CROSS JOIN generate_series(0, 25) AS f(factor)
  LEFT JOIN moments m ON m.organisation_id = a.organisation_id AND m.wave_id = a.wave_id AND m.factor = f.factor
  GROUP BY a.organisation_id, a.wave_id
)
UPDATE "survey"."wave_aggregate" a SET "item_moments" = p.item_moments
FROM packed p WHERE p.organisation_id = a.organisation_id AND p.wave_id = a.wave_id;

-- Agreement was all that read the answers' counts, and takes the moments now.
ALTER TABLE "survey"."wave_aggregate"
  DROP COLUMN "answer_counts",
  ALTER COLUMN "item_moments" SET NOT NULL,
  -- Read for every group of a programme at once: in the row and not compressed, as long as it has room.
  ALTER COLUMN "item_moments" SET STORAGE MAIN,
  ADD CONSTRAINT "wave_aggregate_item_moments" CHECK (octet_length("item_moments") % 4 = 0);
