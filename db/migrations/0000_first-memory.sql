CREATE TABLE "assignment" (
	"id" text PRIMARY KEY NOT NULL,
	"suggestion_id" text NOT NULL,
	"unit_id" text NOT NULL,
	"assigned_by" text NOT NULL,
	"assigned_at" timestamp with time zone NOT NULL,
	"signed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"designated" boolean NOT NULL,
	"opened_seq" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"person_id" text,
	"act" text NOT NULL,
	"subject_id" text,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_day" (
	"version" integer NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "calendar_day_version_day_pk" PRIMARY KEY("version","day"),
	CONSTRAINT "calendar_day_kind" CHECK ("calendar_day"."kind" in ('holiday', 'workday'))
);
--> statement-breakpoint
CREATE TABLE "category" (
	"id" text PRIMARY KEY NOT NULL,
	"parent_id" text,
	"level" integer NOT NULL,
	"name" text NOT NULL,
	"name_en" text DEFAULT '' NOT NULL,
	"active" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deadline_policy" (
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"county_id" text,
	"effective_from" date,
	"head" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "deadline_policy_id_version_pk" PRIMARY KEY("id","version")
);
--> statement-breakpoint
CREATE TABLE "deadline_rule" (
	"policy_id" text NOT NULL,
	"policy_version" integer NOT NULL,
	"track" text NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"rule" jsonb NOT NULL,
	CONSTRAINT "deadline_rule_policy_id_policy_version_track_key_pk" PRIMARY KEY("policy_id","policy_version","track","key")
);
--> statement-breakpoint
CREATE TABLE "deputy_mandate" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"level" text NOT NULL,
	"place_id" text NOT NULL,
	"term" text NOT NULL,
	"constituency" text DEFAULT '' NOT NULL,
	"military" boolean DEFAULT false NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	CONSTRAINT "deputy_mandate_level" CHECK ("deputy_mandate"."level" in ('national', 'province', 'city', 'county', 'township'))
);
--> statement-breakpoint
CREATE TABLE "document" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"purpose" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"sha256" text NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enrolment" (
	"id" text PRIMARY KEY NOT NULL,
	"mandate_id" text NOT NULL,
	"station_id" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date
);
--> statement-breakpoint
CREATE TABLE "intake_key" (
	"key_hash" text PRIMARY KEY NOT NULL,
	"body_hash" text NOT NULL,
	"suggestion_id" text NOT NULL,
	"answer" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "liaison_station" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"station_type" text NOT NULL,
	"township_id" text NOT NULL,
	"county_id" text NOT NULL,
	"township_office_id" text NOT NULL,
	"county_office_id" text NOT NULL,
	"city_office_id" text,
	"opening_hours" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	CONSTRAINT "liaison_station_type" CHECK ("liaison_station"."station_type" in ('township', 'subdistrict', 'developmentZone', 'industry'))
);
--> statement-breakpoint
CREATE TABLE "lookup_attempt" (
	"bucket" text NOT NULL,
	"hour" timestamp with time zone NOT NULL,
	"failures" integer NOT NULL,
	CONSTRAINT "lookup_attempt_bucket_hour_pk" PRIMARY KEY("bucket","hour")
);
--> statement-breakpoint
CREATE TABLE "obligation" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"track" text NOT NULL,
	"kind" text NOT NULL,
	"round" integer NOT NULL,
	"owed_by_role" text NOT NULL,
	"owed_by_organization_id" text,
	"owed_to_kind" text,
	"owed_to_id" text,
	"opened_seq" integer NOT NULL,
	"start_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"amber_at" timestamp with time zone,
	"provisional" boolean NOT NULL,
	"marks" jsonb NOT NULL,
	"explanation" jsonb NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_how" text,
	"settled_seq" integer,
	CONSTRAINT "obligation_subject_kind" CHECK ("obligation"."subject_kind" in ('suggestion', 'research')),
	CONSTRAINT "obligation_settled_how" CHECK ("obligation"."settled_how" in ('done', 'impossible', 'superseded', 'overtaken', 'withdrawn', 'unrated', 'mayNotReturn'))
);
--> statement-breakpoint
CREATE TABLE "organization" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"level" text NOT NULL,
	"place_id" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"dispatching_office" boolean DEFAULT false NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "organization_kind" CHECK ("organization"."kind" in ('station', 'townshipOffice', 'countyOffice', 'cityOffice', 'government', 'department', 'townshipGovernment', 'subdistrictOffice', 'townshipUnit', 'supervisoryCommission', 'court', 'procuratorate', 'peopleOrganization')),
	CONSTRAINT "organization_level" CHECK ("organization"."level" in ('township', 'county', 'city'))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"command_id" text,
	"payload" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"leased_until" timestamp with time zone,
	"last_fault" text,
	"sent_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	CONSTRAINT "outbox_kind" CHECK ("outbox"."kind" in ('startSuggestion', 'startResearch', 'signalSuggestion'))
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"user_id" text,
	CONSTRAINT "person_user_id_unique" UNIQUE("user_id")
);
--> statement-breakpoint
CREATE TABLE "place" (
	"id" text PRIMARY KEY NOT NULL,
	"parent_id" text,
	"level" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text DEFAULT '' NOT NULL,
	CONSTRAINT "place_level" CHECK ("place"."level" in ('city', 'county', 'township', 'village', 'grid'))
);
--> statement-breakpoint
CREATE TABLE "post" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"organization_id" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	CONSTRAINT "post_role" CHECK ("post"."role" in ('liaisonOfficer', 'stationHead', 'deputy', 'townshipOfficer', 'townshipChair', 'workingCommitteeDirector', 'countyOfficer', 'countyOfficeHead', 'cityOfficer', 'unitOfficial', 'supervisor', 'systemAdministrator', 'securityAdministrator', 'auditAdministrator'))
);
--> statement-breakpoint
CREATE TABLE "receipt_counter" (
	"station_id" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "receipt_counter_station_id_year_pk" PRIMARY KEY("station_id","year")
);
--> statement-breakpoint
CREATE TABLE "research_command" (
	"research_id" text NOT NULL,
	"command_id" text NOT NULL,
	"kind" text NOT NULL,
	"answer" jsonb NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "research_command_research_id_command_id_pk" PRIMARY KEY("research_id","command_id")
);
--> statement-breakpoint
CREATE TABLE "research_event" (
	"research_id" text NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"command_id" text,
	"actor" jsonb NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"rules_version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"opens" jsonb NOT NULL,
	"settles" jsonb NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "research_event_research_id_seq_pk" PRIMARY KEY("research_id","seq")
);
--> statement-breakpoint
CREATE TABLE "research" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"office_id" text NOT NULL,
	"county_office_id" text NOT NULL,
	"city_office_id" text,
	"stage" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"next_due_at" timestamp with time zone,
	"next_mark_at" timestamp with time zone,
	"seq" integer NOT NULL,
	"rules_version" integer NOT NULL,
	"state" jsonb NOT NULL,
	CONSTRAINT "research_stage" CHECK ("research"."stage" in ('opened', 'planned', 'reported', 'awaitingOutcome', 'concluded'))
);
--> statement-breakpoint
CREATE TABLE "resolution_channel" (
	"id" text PRIMARY KEY NOT NULL,
	"county_id" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"active" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
-- The first memory: places and bodies, people and posts, suggestions with their ledger, obligations and outbox, research, sign-in.
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"username" text,
	"display_username" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email"),
	CONSTRAINT "user_username_unique" UNIQUE("username")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone,
	"updated_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "submitter" (
	"id" text PRIMARY KEY NOT NULL,
	"suggestion_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"address" text NOT NULL,
	"anonymous" boolean NOT NULL,
	"identity_hidden" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suggestion_command" (
	"suggestion_id" text NOT NULL,
	"command_id" text NOT NULL,
	"kind" text NOT NULL,
	"answer" jsonb NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "suggestion_command_suggestion_id_command_id_pk" PRIMARY KEY("suggestion_id","command_id")
);
--> statement-breakpoint
CREATE TABLE "suggestion_event" (
	"suggestion_id" text NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"command_id" text,
	"actor" jsonb NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"rules_version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"opens" jsonb NOT NULL,
	"settles" jsonb NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "suggestion_event_suggestion_id_seq_pk" PRIMARY KEY("suggestion_id","seq")
);
--> statement-breakpoint
CREATE TABLE "suggestion" (
	"id" text PRIMARY KEY NOT NULL,
	"receipt_number" text NOT NULL,
	"station_id" text NOT NULL,
	"township_office_id" text NOT NULL,
	"county_office_id" text NOT NULL,
	"city_office_id" text,
	"place_id" text NOT NULL,
	"deputy_id" text,
	"category_id" text,
	"content_id" text NOT NULL,
	"channel" text NOT NULL,
	"stage" text NOT NULL,
	"route" text,
	"round" integer NOT NULL,
	"holder" text NOT NULL,
	"holder_organization_id" text,
	"urgent" boolean NOT NULL,
	"identity_hidden" boolean NOT NULL,
	"research_id" text,
	"collected_at" timestamp with time zone NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"next_due_at" timestamp with time zone,
	"next_mark_at" timestamp with time zone,
	"seq" integer NOT NULL,
	"rules_version" integer NOT NULL,
	"state" jsonb NOT NULL,
	"external_numbers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "suggestion_receipt_number_unique" UNIQUE("receipt_number"),
	CONSTRAINT "suggestion_channel" CHECK ("suggestion"."channel" in ('reception', 'mailbox', 'online', 'phone', 'letter', 'grid', 'deputy', 'activity')),
	CONSTRAINT "suggestion_stage" CHECK ("suggestion"."stage" in ('registered', 'classified', 'assigned', 'submitted', 'transferred', 'handling', 'resultSubmitted', 'researching', 'reportTransmitted', 'paperFiled', 'awaitingFeedback', 'answered', 'closed')),
	CONSTRAINT "suggestion_route" CHECK ("suggestion"."route" in ('answer', 'township', 'county', 'research', 'redirect'))
);
--> statement-breakpoint
CREATE TABLE "work_calendar" (
	"version" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "work_calendar_version_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"year" integer NOT NULL,
	"source" text NOT NULL,
	"imported_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_unit_id_organization_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_day" ADD CONSTRAINT "calendar_day_version_work_calendar_version_fk" FOREIGN KEY ("version") REFERENCES "public"."work_calendar"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_policy" ADD CONSTRAINT "deadline_policy_county_id_place_id_fk" FOREIGN KEY ("county_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_rule" ADD CONSTRAINT "deadline_rule_policy_id_policy_version_deadline_policy_id_version_fk" FOREIGN KEY ("policy_id","policy_version") REFERENCES "public"."deadline_policy"("id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputy_mandate" ADD CONSTRAINT "deputy_mandate_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputy_mandate" ADD CONSTRAINT "deputy_mandate_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_mandate_id_deputy_mandate_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "public"."deputy_mandate"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_station_id_organization_id_fk" FOREIGN KEY ("station_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "liaison_station" ADD CONSTRAINT "liaison_station_id_organization_id_fk" FOREIGN KEY ("id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "liaison_station" ADD CONSTRAINT "liaison_station_township_id_place_id_fk" FOREIGN KEY ("township_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "liaison_station" ADD CONSTRAINT "liaison_station_county_id_place_id_fk" FOREIGN KEY ("county_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "liaison_station" ADD CONSTRAINT "liaison_station_township_office_id_organization_id_fk" FOREIGN KEY ("township_office_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "liaison_station" ADD CONSTRAINT "liaison_station_county_office_id_organization_id_fk" FOREIGN KEY ("county_office_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "liaison_station" ADD CONSTRAINT "liaison_station_city_office_id_organization_id_fk" FOREIGN KEY ("city_office_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization" ADD CONSTRAINT "organization_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post" ADD CONSTRAINT "post_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post" ADD CONSTRAINT "post_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_command" ADD CONSTRAINT "research_command_research_id_research_id_fk" FOREIGN KEY ("research_id") REFERENCES "public"."research"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_event" ADD CONSTRAINT "research_event_research_id_research_id_fk" FOREIGN KEY ("research_id") REFERENCES "public"."research"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research" ADD CONSTRAINT "research_office_id_organization_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolution_channel" ADD CONSTRAINT "resolution_channel_county_id_place_id_fk" FOREIGN KEY ("county_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submitter" ADD CONSTRAINT "submitter_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_command" ADD CONSTRAINT "suggestion_command_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_event" ADD CONSTRAINT "suggestion_event_suggestion_id_suggestion_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestion"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_station_id_organization_id_fk" FOREIGN KEY ("station_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_township_office_id_organization_id_fk" FOREIGN KEY ("township_office_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_county_office_id_organization_id_fk" FOREIGN KEY ("county_office_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_city_office_id_organization_id_fk" FOREIGN KEY ("city_office_id") REFERENCES "public"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_deputy_id_person_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_category_id_category_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."category"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_content_id_document_id_fk" FOREIGN KEY ("content_id") REFERENCES "public"."document"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignment_by_unit" ON "assignment" USING btree ("unit_id","suggestion_id");--> statement-breakpoint
CREATE INDEX "assignment_by_suggestion" ON "assignment" USING btree ("suggestion_id");--> statement-breakpoint
CREATE INDEX "category_by_parent" ON "category" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "deputy_mandate_by_person" ON "deputy_mandate" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "document_by_subject" ON "document" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "enrolment_by_station" ON "enrolment" USING btree ("station_id");--> statement-breakpoint
CREATE INDEX "obligation_by_subject" ON "obligation" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "obligation_open_by_office" ON "obligation" USING btree ("owed_by_organization_id","due_at","id") WHERE "obligation"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "obligation_by_office" ON "obligation" USING btree ("owed_by_organization_id","subject_id");--> statement-breakpoint
CREATE INDEX "organization_by_place" ON "organization" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("subject_id","id") WHERE "outbox"."done_at" is null;--> statement-breakpoint
CREATE INDEX "place_by_parent" ON "place" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "post_by_person" ON "post" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "research_by_office" ON "research" USING btree ("office_id","id");--> statement-breakpoint
CREATE INDEX "research_by_county_office" ON "research" USING btree ("county_office_id","id");--> statement-breakpoint
CREATE INDEX "research_open" ON "research" USING btree ("id") WHERE "research"."stage" <> 'concluded';--> statement-breakpoint
CREATE INDEX "resolution_channel_by_county" ON "resolution_channel" USING btree ("county_id");--> statement-breakpoint
CREATE INDEX "account_by_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_by_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "submitter_by_suggestion" ON "submitter" USING btree ("suggestion_id");--> statement-breakpoint
CREATE INDEX "suggestion_by_station" ON "suggestion" USING btree ("station_id","id");--> statement-breakpoint
CREATE INDEX "suggestion_by_township_office" ON "suggestion" USING btree ("township_office_id","id");--> statement-breakpoint
CREATE INDEX "suggestion_by_county_office" ON "suggestion" USING btree ("county_office_id","id");--> statement-breakpoint
CREATE INDEX "suggestion_by_city_office" ON "suggestion" USING btree ("city_office_id","id");--> statement-breakpoint
CREATE INDEX "suggestion_by_deputy" ON "suggestion" USING btree ("deputy_id","id");--> statement-breakpoint
CREATE INDEX "suggestion_by_research" ON "suggestion" USING btree ("research_id");--> statement-breakpoint
CREATE INDEX "suggestion_open" ON "suggestion" USING btree ("id") WHERE "suggestion"."stage" <> 'closed';