-- 三员 (等保 2.0, 8.1.4.2): whoever writes, and however, no person is two of system, security and audit administrator at a time.
-- The person's row is locked, so that two grants at once are seen one after the other.
CREATE FUNCTION keep_powers_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.role NOT IN ('systemAdministrator', 'securityAdministrator', 'auditAdministrator') THEN RETURN NEW; END IF;
  PERFORM 1 FROM person WHERE id = NEW.person_id FOR UPDATE;
  IF EXISTS (
    SELECT 1 FROM post
    WHERE person_id = NEW.person_id AND id <> NEW.id AND role <> NEW.role
      AND role IN ('systemAdministrator', 'securityAdministrator', 'auditAdministrator')
      AND daterange(from_on, to_on, '[]') && daterange(NEW.from_on, NEW.to_on, '[]')
  ) THEN RAISE EXCEPTION 'person % would hold two of the three administrators'' posts', NEW.person_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER post_keeps_powers_apart BEFORE INSERT OR UPDATE ON "post" FOR EACH ROW EXECUTE FUNCTION keep_powers_apart();
--> statement-breakpoint
REVOKE DELETE, TRUNCATE ON "post", "person", "organization", "liaison_station" FROM huiyin_app;
