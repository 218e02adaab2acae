CREATE TABLE "audit_head" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_event" ADD COLUMN "seq" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_event" ADD COLUMN "hash" text DEFAULT '' NOT NULL;
--> statement-breakpoint
-- One text for one row, whatever the session's time zone: the instant as seconds since 1970, the detail as jsonb writes it.
CREATE FUNCTION audit_hash(before text, e audit_event) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    before, e.seq, e.id, extract(epoch FROM e.at)::text, e.person_id, e.act, e.subject_id, e.detail
  )::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- What was recorded so far is chained as it stands, in the order of its numbers.
INSERT INTO audit_head (seq, hash) VALUES (0, '');
--> statement-breakpoint
DO $$
DECLARE
  e audit_event;
  before text := '';
  n bigint := 0;
BEGIN
  FOR e IN SELECT * FROM audit_event ORDER BY id LOOP
    n := n + 1;
    e.seq := n;
    before := audit_hash(before, e);
    UPDATE audit_event SET seq = n, hash = before WHERE id = e.id;
  END LOOP;
  UPDATE audit_head SET seq = n, hash = before;
END $$;
--> statement-breakpoint
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_seq_unique" UNIQUE("seq");
--> statement-breakpoint
-- Writers queue at the head until the one before has committed: no two rows follow the same one, and a row rolled back leaves no gap.
-- As the owner, because the serving role may read the head and not move it.
CREATE FUNCTION chain_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  head audit_head;
BEGIN
  SELECT * INTO STRICT head FROM audit_head FOR UPDATE;
  NEW.seq := head.seq + 1;
  NEW.hash := audit_hash(head.hash, NEW);
  UPDATE audit_head SET seq = NEW.seq, hash = NEW.hash;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_is_chained BEFORE INSERT ON "audit_event" FOR EACH ROW EXECUTE FUNCTION chain_audit();
--> statement-breakpoint
REVOKE ALL ON audit_head FROM huiyin_app;
--> statement-breakpoint
GRANT SELECT ON audit_head TO huiyin_app;
