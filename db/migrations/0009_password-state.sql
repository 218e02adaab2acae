CREATE TABLE "password_state" (
	"user_id" text PRIMARY KEY NOT NULL,
	"temporary" boolean NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"former_hashes" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "password_state" ADD CONSTRAINT "password_state_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "password_state" TO huiyin_app;
