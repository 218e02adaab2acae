ALTER TABLE "obligation" ADD COLUMN "station_id" text;--> statement-breakpoint
ALTER TABLE "obligation" ADD COLUMN "township_office_id" text;--> statement-breakpoint
ALTER TABLE "obligation" ADD COLUMN "county_office_id" text;--> statement-breakpoint
ALTER TABLE "obligation" ADD COLUMN "city_office_id" text;--> statement-breakpoint
-- What is owed already, settled or not, is of the offices its suggestion is of now.
UPDATE "obligation" o SET station_id = s.station_id, township_office_id = s.township_office_id, county_office_id = s.county_office_id, city_office_id = s.city_office_id
FROM "suggestion" s WHERE s.id = o.subject_id;--> statement-breakpoint
CREATE INDEX "obligation_open_in_station" ON "obligation" USING btree ("station_id",coalesce("due_at", 'infinity'),"id") WHERE "obligation"."settled_at" is null and "obligation"."station_id" is not null;--> statement-breakpoint
CREATE INDEX "obligation_open_in_township" ON "obligation" USING btree ("township_office_id",coalesce("due_at", 'infinity'),"id") WHERE "obligation"."settled_at" is null and "obligation"."township_office_id" is not null;--> statement-breakpoint
CREATE INDEX "obligation_open_in_county" ON "obligation" USING btree ("county_office_id",coalesce("due_at", 'infinity'),"id") WHERE "obligation"."settled_at" is null and "obligation"."county_office_id" is not null;--> statement-breakpoint
CREATE INDEX "obligation_open_in_city" ON "obligation" USING btree ("city_office_id",coalesce("due_at", 'infinity'),"id") WHERE "obligation"."settled_at" is null and "obligation"."city_office_id" is not null;