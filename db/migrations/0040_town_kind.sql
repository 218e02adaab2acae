CREATE TABLE "town_kind" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"practice" boolean NOT NULL,
	CONSTRAINT "town_kind_one" CHECK ("town_kind"."one")
);
--> statement-breakpoint
-- Said once by the first program that begins on this database, and never changed.
GRANT SELECT, INSERT ON "town_kind" TO huiyin_app;
