-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ledger: where a client stands in the list, what became of a case, and referrals in both directions.

-- 創業 as it is told (昭和52年（3代目）), and 年商.
ALTER TABLE client ADD COLUMN established TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE client ADD COLUMN sales_yen {int} CHECK (sales_yen IS NULL OR sales_yen >= 0)
--;;
-- The list is ordered by the reading, and by the name where there is none. `index_row`: 0 あ … 9 わ, 10 everything else.
-- Both are made by core/domain/KanaIndex; what stands here is for the clients that were there before.
ALTER TABLE client ADD COLUMN sort_key TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE client ADD COLUMN index_row {int} NOT NULL DEFAULT 10 CHECK (index_row BETWEEN 0 AND 10)
--;;
UPDATE client SET sort_key = CASE WHEN kana_key <> '' THEN kana_key ELSE name_key END
--;;
UPDATE client SET index_row = CASE
  WHEN substr(sort_key, 1, 1) BETWEEN 'ァ' AND 'オ' OR substr(sort_key, 1, 1) = 'ヴ' THEN 0
  WHEN substr(sort_key, 1, 1) BETWEEN 'カ' AND 'ゴ' OR substr(sort_key, 1, 1) IN ('ヵ', 'ヶ') THEN 1
  WHEN substr(sort_key, 1, 1) BETWEEN 'サ' AND 'ゾ' THEN 2
  WHEN substr(sort_key, 1, 1) BETWEEN 'タ' AND 'ド' THEN 3
  WHEN substr(sort_key, 1, 1) BETWEEN 'ナ' AND 'ノ' THEN 4
  WHEN substr(sort_key, 1, 1) BETWEEN 'ハ' AND 'ポ' THEN 5
  WHEN substr(sort_key, 1, 1) BETWEEN 'マ' AND 'モ' THEN 6
  WHEN substr(sort_key, 1, 1) BETWEEN 'ャ' AND 'ヨ' THEN 7
  WHEN substr(sort_key, 1, 1) BETWEEN 'ラ' AND 'ロ' THEN 8
  WHEN substr(sort_key, 1, 1) BETWEEN 'ヮ' AND 'ン' THEN 9
  ELSE 10 END
--;;
CREATE INDEX client_order ON client (index_row, sort_key, id)
--;;
-- 成果 (F9): figures of a case that are counted before it begins, as its goal, and half a year and a year later. Values
-- are hundredths of the unit, so that 12.5 % is exact.
CREATE TABLE case_metric (
  case_id   {int} NOT NULL REFERENCES client_case (id),
  position  {int} NOT NULL CHECK (position > 0),
  name      TEXT  NOT NULL CHECK (name <> ''),
  unit      TEXT  NOT NULL DEFAULT '',
  baseline  {int},
  goal      {int},
  after_6   {int},
  after_12  {int},
  PRIMARY KEY (case_id, position)
) {strict}
--;;
ALTER TABLE client_case ADD COLUMN outcome TEXT NOT NULL DEFAULT ''
--;;
CREATE INDEX client_case_lead ON client_case (lead_id, status)
--;;
CREATE INDEX memo_case ON memo (case_id) WHERE case_id IS NOT NULL
--;;
CREATE INDEX booking_case ON booking (case_id) WHERE case_id IS NOT NULL
--;;
-- つなぐ (E8): who sent whom to whom, and what came of it. One that we sent has a day on which we ask (ゼロ回答しない);
-- one is closed by its result.
CREATE TABLE referral (
  id           {id},
  client_id    {int} NOT NULL REFERENCES client (id),
  case_id      {int} REFERENCES client_case (id),
  memo_id      {int} REFERENCES memo (id),
  direction    TEXT  NOT NULL CHECK (direction IN ('out', 'in')),
  agency_id    {int} NOT NULL REFERENCES agency (id),
  contact      TEXT  NOT NULL DEFAULT '',
  reason       TEXT  NOT NULL CHECK (reason <> ''),
  way          TEXT  NOT NULL CHECK (way IN ('call', 'letter', 'accompany', 'tell')),
  referred_on  TEXT  NOT NULL,
  follow_up_on TEXT,
  result       TEXT  NOT NULL DEFAULT '',
  result_on    TEXT,
  staff_id     {int} REFERENCES staff (id),
  created_at   {int} NOT NULL,
  updated_at   {int} NOT NULL,
  retired_at   {int},
  version      {int} NOT NULL DEFAULT 1,
  CHECK (direction = 'in' OR follow_up_on IS NOT NULL),
  CHECK (follow_up_on IS NULL OR referred_on <= follow_up_on),
  CHECK ((result_on IS NULL) = (result = '')),
  CHECK (result_on IS NULL OR referred_on <= result_on)
) {strict}
--;;
CREATE INDEX referral_client ON referral (client_id)
--;;
CREATE INDEX referral_agency ON referral (agency_id, referred_on)
--;;
CREATE INDEX referral_memo ON referral (memo_id) WHERE memo_id IS NOT NULL
--;;
CREATE INDEX referral_due ON referral (follow_up_on) WHERE result_on IS NULL AND retired_at IS NULL
