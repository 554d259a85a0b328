-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever may approve a study approves the text that stands there; whoever writes on one takes the approval away.
CREATE FUNCTION study_step() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  beside text[] := ARRAY['approved_by', 'approved_name', 'approved_at', 'accepted_words', 'version'];
  allowed boolean;
BEGIN
  IF yorozu.is_owner() THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    allowed := NEW.approved_at IS NULL;
  ELSIF NEW.approved_at IS NULL THEN
    allowed := yorozu.may('EditCaseBook') OR to_jsonb(NEW) - beside = to_jsonb(OLD) - beside;
  ELSIF NEW.approved_at IS NOT DISTINCT FROM OLD.approved_at THEN
    allowed := yorozu.may('EditCaseBook')
               AND to_jsonb(NEW) - ARRAY['retired_at', 'version'] = to_jsonb(OLD) - ARRAY['retired_at', 'version'];
  ELSE
    allowed := yorozu.may('ApproveStudy') AND to_jsonb(NEW) - beside = to_jsonb(OLD) - beside;
  END IF;
  IF NOT allowed THEN
    RAISE EXCEPTION 'this step of a case study is not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$
--;;
CREATE TRIGGER study_step BEFORE INSERT OR UPDATE ON case_study FOR EACH ROW EXECUTE FUNCTION study_step()
