-- SPDX-License-Identifier: GPL-3.0-or-later
-- People and their rights on a server. The tables belong to a role that nobody uses at run time; which permission group
-- may do what on which table is granted by core/storage/ServerRights, from the one table of core/rules/Permissions. What
-- differs from row to row and from step to step stands here. Every function names its schema, so that nobody slips
-- another table or function under it.

-- The matrix itself, for the policies below. It is written by core/storage/ServerRights only.
CREATE TABLE permission (
  action           TEXT NOT NULL,
  permission_group TEXT NOT NULL,
  PRIMARY KEY (action, permission_group)
)
--;;
-- "centre" of the owner "centre_owner": the roles of this data base bear it before their names.
CREATE FUNCTION role_prefix() RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT regexp_replace(r.rolname, '_owner$', '') FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner
  WHERE n.nspname = 'yorozu'
$$
--;;
-- Whoever set the data base up, or brings it up to date: no person of the centre.
CREATE FUNCTION is_owner() RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT pg_has_role(session_user, n.nspowner, 'USAGE') FROM pg_namespace n WHERE n.nspname = 'yorozu'
$$
--;;
-- Who has connected, as the staff list knows her. NULL: nobody of the centre.
CREATE FUNCTION staff_at_work() RETURNS bigint LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.id FROM yorozu.staff s
  WHERE lower(s.login) = CAST(session_user AS text) COLLATE "C" AND s.retired_at IS NULL
$$
--;;
CREATE FUNCTION may(action text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM yorozu.staff s JOIN yorozu.permission p ON p.permission_group = s.permission_group
                 WHERE s.id = yorozu.staff_at_work() AND p.action = $1)
$$
--;;
-- As core/rules/MemoLifeCycle: its recorder and its responders write on a memo, anybody on one that bears no name yet,
-- and as long as nothing was published also who began it.
CREATE FUNCTION memo_is_mine(memo_id bigint) RETURNS boolean LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (
    SELECT 1 FROM yorozu.memo m WHERE m.id = $1 AND (
      m.recorder_id = yorozu.staff_at_work()
      OR (m.recorder_id IS NULL AND NOT EXISTS (SELECT 1 FROM yorozu.memo_attendee a WHERE a.memo_id = m.id))
      OR EXISTS (SELECT 1 FROM yorozu.memo_attendee a WHERE a.memo_id = m.id
                 AND a.part IN ('lead', 'second', 'sat-in', 'ojt') AND a.staff_id = yorozu.staff_at_work())
      OR (m.revision = 0 AND EXISTS (SELECT 1 FROM yorozu.memo_event e WHERE e.memo_id = m.id
                                     AND e.kind = 'created' AND e.staff_id = yorozu.staff_at_work()))))
$$
--;;
CREATE FUNCTION may_write(memo_id bigint) RETURNS boolean LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp AS $$
  SELECT yorozu.may('WriteMemoOfOthers') OR yorozu.memo_is_mine($1)
$$
--;;
-- What hangs on a memo is written while it is begun, or in the moment in which its next revision comes about: the row of
-- the memo says so already (memo_step() let it), the revision itself is not there yet.
CREATE FUNCTION memo_in_hand(memo_id bigint) RETURNS boolean LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (
    SELECT 1 FROM yorozu.memo m WHERE m.id = $1 AND CASE
      WHEN m.revision = 0 THEN yorozu.may_write(m.id)
      ELSE NOT EXISTS (SELECT 1 FROM yorozu.memo_revision r WHERE r.memo_id = m.id AND r.number = m.revision) END)
$$
--;;
-- The life of a memo, step by step, whoever writes the statement. What belongs to no step may only be linked anew: to
-- another client, to a case, and as long as nothing was published to the time of its booking.
CREATE FUNCTION memo_step() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  beside text[] := ARRAY['updated_at', 'version'];
  allowed boolean;
BEGIN
  IF yorozu.is_owner() THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    allowed := NEW.status = 'draft' AND NEW.revision = 0;
  ELSIF NEW.revision <> OLD.revision THEN
    allowed := NEW.revision = OLD.revision + 1 AND NEW.status = 'submitted' AND yorozu.may_write(OLD.id)
               AND yorozu.may(CASE WHEN OLD.amendment < NEW.amendment OR OLD.status = 'confirmed' THEN 'AmendMemo'
                                   ELSE 'WriteMemo' END);
  ELSE
    allowed := CASE
      WHEN NEW.status = OLD.status AND NEW.remark = OLD.remark THEN true
      WHEN NEW.status = OLD.status THEN yorozu.may('ConfirmMemo')
      WHEN OLD.status = 'submitted' AND NEW.status = 'returned' THEN yorozu.may('ReturnMemo')
      WHEN OLD.status = 'submitted' AND NEW.status = 'draft' THEN
        yorozu.may('WriteMemo') AND yorozu.memo_is_mine(OLD.id)
      WHEN OLD.status IN ('submitted', 'confirmed') AND NEW.status IN ('submitted', 'confirmed') THEN
        yorozu.may('ConfirmMemo')
      ELSE false END;
    IF NEW.status <> OLD.status OR NEW.remark <> OLD.remark THEN
      beside := beside || ARRAY['status', 'remark', 'confirmed_at'];
    END IF;
    IF NEW.client_id IS DISTINCT FROM OLD.client_id AND yorozu.may('MergeClients') THEN
      beside := beside || ARRAY['client_id'];
    END IF;
    IF NEW.case_id IS DISTINCT FROM OLD.case_id AND yorozu.may('EditClients') THEN
      beside := beside || ARRAY['case_id'];
    END IF;
    IF OLD.revision = 0 AND yorozu.may('EditBookings') THEN
      beside := beside || ARRAY['starts', 'ends'];
    END IF;
    allowed := allowed AND to_jsonb(NEW) - beside = to_jsonb(OLD) - beside;
  END IF;
  IF NOT allowed THEN
    RAISE EXCEPTION 'this step of a memo is not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$
--;;
CREATE TRIGGER memo_step BEFORE INSERT OR UPDATE ON memo FOR EACH ROW EXECUTE FUNCTION memo_step()
--;;
-- Nobody writes a line into the life of a memo that is not hers to write.
CREATE FUNCTION may_note(memo_id bigint, kind text) RETURNS boolean LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE
    WHEN $2 = 'created' THEN yorozu.may('WriteMemo')
      AND NOT EXISTS (SELECT 1 FROM yorozu.memo_event e WHERE e.memo_id = $1)
    WHEN $2 = 'returned' THEN yorozu.may('ReturnMemo')
    WHEN $2 IN ('stamped', 'unstamped', 'confirmed') THEN yorozu.may('ConfirmMemo')
    WHEN $2 = 'amended' THEN yorozu.may('AmendMemo')
    ELSE yorozu.may('WriteMemo') END
$$
--;;
ALTER TABLE memo_event ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY everybody_reads ON memo_event FOR SELECT USING (true)
--;;
CREATE POLICY own_steps ON memo_event FOR INSERT
WITH CHECK (staff_id = staff_at_work() AND may_note(memo_id, kind))
--;;
ALTER TABLE confirmation ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY everybody_reads ON confirmation FOR SELECT USING (true)
--;;
CREATE POLICY own_stamps ON confirmation FOR INSERT WITH CHECK (staff_id = staff_at_work())
--;;
CREATE POLICY own_stamps_undone ON confirmation FOR UPDATE USING (staff_id = (SELECT staff_at_work()))
--;;
ALTER TABLE memo_text ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY everybody_reads ON memo_text FOR SELECT USING (true)
--;;
CREATE POLICY first_text ON memo_text FOR INSERT WITH CHECK (memo_in_hand(memo_id))
--;;
CREATE POLICY next_text ON memo_text FOR UPDATE USING (memo_in_hand(memo_id))
--;;
ALTER TABLE memo_attendee ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY everybody_reads ON memo_attendee FOR SELECT USING (true)
--;;
CREATE POLICY next_text ON memo_attendee FOR INSERT WITH CHECK (memo_in_hand(memo_id))
--;;
CREATE POLICY former_text ON memo_attendee FOR DELETE USING (memo_in_hand(memo_id))
--;;
ALTER TABLE memo_topic ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY everybody_reads ON memo_topic FOR SELECT USING (true)
--;;
CREATE POLICY next_text ON memo_topic FOR INSERT WITH CHECK (memo_in_hand(memo_id))
--;;
CREATE POLICY former_text ON memo_topic FOR DELETE USING (memo_in_hand(memo_id))
--;;
ALTER TABLE memo_further_course ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY everybody_reads ON memo_further_course FOR SELECT USING (true)
--;;
CREATE POLICY next_text ON memo_further_course FOR INSERT WITH CHECK (memo_in_hand(memo_id))
--;;
CREATE POLICY former_text ON memo_further_course FOR DELETE USING (memo_in_hand(memo_id))
--;;
ALTER TABLE memo_revision ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY everybody_reads ON memo_revision FOR SELECT USING (true)
--;;
CREATE POLICY own_text ON memo_revision FOR INSERT
WITH CHECK (author_id = staff_at_work() AND memo_in_hand(memo_id)
            AND number = (SELECT m.revision FROM memo m WHERE m.id = memo_id))
--;;
-- The impression: not for those who may not read it, save what they recorded themselves.
ALTER TABLE memo_impression ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY readers ON memo_impression FOR SELECT
USING ((SELECT may('ReadImpression'))
       OR EXISTS (SELECT 1 FROM memo m WHERE m.id = memo_id AND m.recorder_id = (SELECT staff_at_work())))
--;;
CREATE POLICY first_text ON memo_impression FOR INSERT WITH CHECK (memo_in_hand(memo_id))
--;;
CREATE POLICY next_text ON memo_impression FOR UPDATE USING (memo_in_hand(memo_id))
--;;
ALTER TABLE impression_revision ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY readers ON impression_revision FOR SELECT
USING ((SELECT may('ReadImpression'))
       OR EXISTS (SELECT 1 FROM memo m WHERE m.id = memo_id AND m.recorder_id = (SELECT staff_at_work())))
--;;
CREATE POLICY own_text ON impression_revision FOR INSERT
WITH CHECK (EXISTS (SELECT 1 FROM memo_revision r JOIN memo m ON m.id = r.memo_id
                    WHERE r.memo_id = impression_revision.memo_id AND r.number = impression_revision.number
                      AND r.number = m.revision AND r.author_id = staff_at_work()))
--;;
-- A draft is its author's. Whoever enters the sheet of somebody else begins a draft for him, and does not see it again.
ALTER TABLE draft ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY own_read ON draft FOR SELECT USING (author_id = (SELECT staff_at_work()))
--;;
CREATE POLICY begun ON draft FOR INSERT WITH CHECK (may_write(memo_id))
--;;
CREATE POLICY own_saved ON draft FOR UPDATE USING (author_id = (SELECT staff_at_work()))
--;;
CREATE POLICY own_dropped ON draft FOR DELETE USING (author_id = (SELECT staff_at_work()))
--;;
-- What others see of a draft: names, times and links, not the long texts. The type json leaves alone what it is not
-- asked for, for a text may hold what jsonb refuses.
CREATE VIEW draft_outline AS
SELECT d.uuid, d.memo_id, d.author_id, d.base_revision, d.saved_at,
       CASE WHEN d.author_id = (SELECT staff_at_work()) OR (SELECT is_owner()) THEN d.content
            ELSE (SELECT CAST(json_object_agg(e.key, e.value) AS text) FROM json_each(CAST(d.content AS json)) e
                  WHERE e.key NOT IN ('consultation', 'advice', 'impression')) COLLATE "C" END AS content,
       CAST(CAST(d.content AS json) ->> 'client' AS bigint) AS client_id,
       CAST(CAST(d.content AS json) ->> 'case' AS bigint) AS case_id
FROM draft d
--;;
-- What a draft is linked to follows the record, whoever wrote it.
CREATE FUNCTION draft_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE yorozu.draft d SET content = (
    SELECT CAST(json_object_agg(w.key, w.value) AS text) FROM (
      SELECT e.key, e.value FROM json_each(CAST(d.content AS json)) e WHERE e.key NOT IN ('client', 'case')
      UNION ALL SELECT 'client', to_json(CAST(NEW.client_id AS bigint))
      UNION ALL SELECT 'case', to_json(CAST(NEW.case_id AS bigint))) w)
  WHERE d.uuid = OLD.uuid;
  RETURN NEW;
END
$$
--;;
-- Nobody hangs it on a table of his own.
REVOKE ALL ON FUNCTION draft_follows() FROM PUBLIC
--;;
CREATE TRIGGER draft_outline_links INSTEAD OF UPDATE ON draft_outline
FOR EACH ROW EXECUTE FUNCTION draft_follows()
--;;
-- Whoever gets a note says that he has read it, whatever else he may.
ALTER TABLE handover ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY everybody_reads ON handover FOR SELECT USING (true)
--;;
CREATE POLICY written ON handover FOR INSERT WITH CHECK (true)
--;;
CREATE POLICY written_or_read ON handover FOR UPDATE
USING ((SELECT may('WriteNotes')) OR to_id = (SELECT staff_at_work()))
--;;
-- A list that was accepted arrives in the name of who accepted it, from a program of his own.
ALTER TABLE import_run ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY own_lists ON import_run USING (staff_id = (SELECT staff_at_work()))
--;;
-- The record of changes: everybody adds what he does himself, and sees again only that, unless he may read the record.
-- The index is built in nobody's name.
ALTER TABLE audit_chain ENABLE ROW LEVEL SECURITY
--;;
CREATE POLICY readers ON audit_chain FOR SELECT
USING ((SELECT may('ReadAudit')) OR staff_id = (SELECT staff_at_work()))
--;;
CREATE POLICY own_deeds ON audit_chain FOR INSERT
WITH CHECK (staff_id = staff_at_work() OR (staff_id IS NULL AND table_name = 'search_state'))
--;;
-- Whoever records a change has a program that knows this schema: one that was running while the data base was brought up
-- to date reads only from then on.
CREATE FUNCTION program_fits() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF current_setting('yorozu.schema', true) IS DISTINCT FROM
     (SELECT CAST(max(version) AS text) FROM yorozu.schema_version) THEN
    RAISE EXCEPTION 'this program does not know the schema of the data base' USING ERRCODE = 'YO001';
  END IF;
  RETURN NULL;
END
$$
--;;
CREATE TRIGGER audit_chain_program BEFORE INSERT ON audit_chain
FOR EACH STATEMENT EXECUTE FUNCTION program_fits()
--;;
CREATE TRIGGER draft_program BEFORE INSERT OR UPDATE ON draft
FOR EACH STATEMENT EXECUTE FUNCTION program_fits()
--;;
-- Whether a role of the server is the login of a person of this centre, and nothing beside it.
CREATE FUNCTION is_login_of_centre(login text) RETURNS boolean LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (
    SELECT 1 FROM pg_roles r WHERE r.rolname = $1 AND r.rolcanlogin AND NOT r.rolsuper AND NOT r.rolcreaterole
      AND NOT r.rolcreatedb AND NOT r.rolreplication AND NOT r.rolbypassrls
      AND EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
                  JOIN yorozu.permission p ON g.rolname = yorozu.role_prefix() || '_' || p.permission_group
                  WHERE m.member = r.oid))
$$
--;;
-- Brings the login role of a person in line with the staff list: made, renamed, put into her group, taken away. With
-- `verifier` she gets a password (SCRAM, made by the program: the password itself never comes here). `former` is the
-- login that she had. The only way to a role, and only for those who look after the people.
CREATE FUNCTION set_login(staff_id bigint, former text, verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  wanted text;
  her_group text;
  other text;
BEGIN
  SELECT lower(s.login), yorozu.role_prefix() || '_' || s.permission_group INTO wanted, her_group
  FROM yorozu.staff s WHERE s.id = $1 AND s.retired_at IS NULL AND s.login IS NOT NULL;
  former := lower(former);
  IF former IS DISTINCT FROM wanted AND yorozu.is_login_of_centre(former)
     AND NOT EXISTS (SELECT 1 FROM yorozu.staff s WHERE lower(s.login) = former AND s.retired_at IS NULL) THEN
    IF former = session_user THEN
      RAISE EXCEPTION 'one''s own login is changed by somebody else' USING ERRCODE = 'YO002';
    ELSIF wanted IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = wanted) THEN
      EXECUTE format('ALTER ROLE %I RENAME TO %I', former, wanted);
    ELSE
      EXECUTE format('DROP ROLE %I', former);
    END IF;
  END IF;
  IF wanted IS NULL THEN
    IF verifier IS NOT NULL THEN
      RAISE EXCEPTION 'nobody of the staff list without a login has a password' USING ERRCODE = 'YO004';
    END IF;
    RETURN;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = wanted) THEN
    EXECUTE format('CREATE ROLE %I LOGIN', wanted);
  ELSIF NOT yorozu.is_login_of_centre(wanted) THEN
    RAISE EXCEPTION 'the server has a role % already', wanted USING ERRCODE = 'YO003';
  END IF;
  FOR other IN SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
               JOIN pg_roles r ON r.oid = m.member WHERE r.rolname = wanted AND g.rolname <> her_group LOOP
    EXECUTE format('REVOKE %I FROM %I', other, wanted);
  END LOOP;
  IF NOT pg_has_role(wanted, her_group, 'MEMBER') THEN
    EXECUTE format('GRANT %I TO %I', her_group, wanted);
  END IF;
  IF verifier IS NOT NULL THEN
    IF verifier !~ '^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' THEN
      RAISE EXCEPTION 'a password comes as its SCRAM verifier' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', wanted, verifier);
  END IF;
END
$$
--;;
REVOKE ALL ON FUNCTION set_login(bigint, text, text) FROM PUBLIC
--;;
CREATE FUNCTION login_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  former text;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (OLD.login, OLD.permission_group, OLD.retired_at) IS NOT DISTINCT FROM
       (NEW.login, NEW.permission_group, NEW.retired_at) THEN
      RETURN NULL;
    END IF;
    former := OLD.login;
  END IF;
  IF former IS NOT NULL OR NEW.login IS NOT NULL THEN
    PERFORM yorozu.set_login(NEW.id, former, NULL);
  END IF;
  RETURN NULL;
END
$$
--;;
CREATE TRIGGER staff_login AFTER INSERT OR UPDATE ON staff FOR EACH ROW EXECUTE FUNCTION login_follows()
