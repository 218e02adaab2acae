-- Two roles from the start: huiyin_owner owns and migrates, huiyin_app serves and owns nothing.
-- The ledgers, the audit, texts and command answers are append-only for the serving role: what happened stays.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'huiyin_app') THEN
    RAISE EXCEPTION 'role huiyin_app is missing: create it before migrating (create role huiyin_app login password ...)';
  END IF;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO huiyin_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO huiyin_app;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO huiyin_app;
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON suggestion_event, research_event, suggestion_command, research_command, document, audit_event, intake_key FROM huiyin_app;
--> statement-breakpoint
REVOKE DELETE ON suggestion, research, submitter, obligation, assignment FROM huiyin_app;
