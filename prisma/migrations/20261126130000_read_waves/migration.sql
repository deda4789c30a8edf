-- Every new wave asks whether others of its kind in the cohort have been read. Of an import of ten thousand groups none has,
-- and without this index each of its waves looked through all the others.
CREATE INDEX "wave_read" ON "wave" ("organisation_id", "group_id", "kind") WHERE "results_read_at" IS NOT NULL;
