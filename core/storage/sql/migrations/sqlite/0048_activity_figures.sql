-- SPDX-License-Identifier: GPL-3.0-or-later
-- The activities that count, as the dashboard reads them: a year lies together, each with its agencies' ids. Kept with
-- the records in the same transaction. Without a reference to `activity`: it follows it, and `check` compares.
CREATE TABLE activity_figures (
  fiscal_year   {int} NOT NULL,
  day           TEXT  NOT NULL,
  activity_id   {int} NOT NULL UNIQUE,
  kind          TEXT  NOT NULL,
  month         {int} NOT NULL,
  office_id     {int},
  programme_id  {int},
  people        {int} NOT NULL,
  firms         {int} NOT NULL,
  consultations {int} NOT NULL,
  agencies      TEXT  NOT NULL,
  PRIMARY KEY (fiscal_year, day, activity_id)
) {strict}, WITHOUT ROWID
--;;
-- The same counted from the records: what `check` holds activity_figures against. Of a stay its trainees are the
-- participants, unless another number is told.
CREATE VIEW activity_figures_counted AS
SELECT x.fiscal_year, x.day, x.id AS activity_id, x.kind, x.month, x.office_id, x.programme_id,
  coalesce(x.participants, CASE WHEN x.kind = 'trainee' THEN
    (SELECT count(*) FROM trainee t WHERE t.activity_id = x.id) END, 0) AS people,
  coalesce(x.firms, 0) AS firms, coalesce(x.consultations, 0) AS consultations,
  coalesce((SELECT group_concat(g.agency_id) FROM (SELECT a.agency_id FROM activity_agency a
    WHERE a.activity_id = x.id ORDER BY a.agency_id) g), '') AS agencies
FROM activity x WHERE x.counted = 1 AND x.status IN ('held', 'reported')
--;;
INSERT INTO activity_figures SELECT * FROM activity_figures_counted
--;;
CREATE TRIGGER activity_figures_new AFTER INSERT ON activity
BEGIN
  INSERT INTO activity_figures SELECT * FROM activity_figures_counted WHERE activity_id = NEW.id;
END
--;;
CREATE TRIGGER activity_figures_change AFTER UPDATE OF kind, status, counted, day, fiscal_year, month, office_id,
  programme_id, participants, firms, consultations ON activity
BEGIN
  DELETE FROM activity_figures WHERE activity_id = OLD.id;
  INSERT INTO activity_figures SELECT * FROM activity_figures_counted WHERE activity_id = NEW.id;
END
--;;
CREATE TRIGGER activity_figures_gone AFTER DELETE ON activity
BEGIN
  DELETE FROM activity_figures WHERE activity_id = OLD.id;
END
--;;
CREATE TRIGGER activity_figures_part_new AFTER INSERT ON activity_agency
BEGIN
  DELETE FROM activity_figures WHERE activity_id = NEW.activity_id;
  INSERT INTO activity_figures SELECT * FROM activity_figures_counted WHERE activity_id = NEW.activity_id;
END
--;;
CREATE TRIGGER activity_figures_part AFTER UPDATE OF activity_id, agency_id ON activity_agency
BEGIN
  DELETE FROM activity_figures WHERE activity_id IN (OLD.activity_id, NEW.activity_id);
  INSERT INTO activity_figures SELECT * FROM activity_figures_counted
  WHERE activity_id IN (OLD.activity_id, NEW.activity_id);
END
--;;
CREATE TRIGGER activity_figures_part_gone AFTER DELETE ON activity_agency
BEGIN
  DELETE FROM activity_figures WHERE activity_id = OLD.activity_id;
  INSERT INTO activity_figures SELECT * FROM activity_figures_counted WHERE activity_id = OLD.activity_id;
END
--;;
CREATE TRIGGER activity_figures_trainee_new AFTER INSERT ON trainee
BEGIN
  DELETE FROM activity_figures WHERE activity_id = NEW.activity_id;
  INSERT INTO activity_figures SELECT * FROM activity_figures_counted WHERE activity_id = NEW.activity_id;
END
--;;
CREATE TRIGGER activity_figures_trainee AFTER UPDATE OF activity_id ON trainee
BEGIN
  DELETE FROM activity_figures WHERE activity_id IN (OLD.activity_id, NEW.activity_id);
  INSERT INTO activity_figures SELECT * FROM activity_figures_counted
  WHERE activity_id IN (OLD.activity_id, NEW.activity_id);
END
--;;
CREATE TRIGGER activity_figures_trainee_gone AFTER DELETE ON trainee
BEGIN
  DELETE FROM activity_figures WHERE activity_id = OLD.activity_id;
  INSERT INTO activity_figures SELECT * FROM activity_figures_counted WHERE activity_id = OLD.activity_id;
END
