-- SPDX-License-Identifier: GPL-3.0-or-later
-- The index stands with its rows: `words` are the bigrams that the program makes, and the marks behind a #, which no text
-- holds. They say where to look; `folded`, the text as the search sees it, says whether the bigrams stand there one behind the
-- other. So no text is too long for positions. `whole` is 0 where there were more words than a row can hold: then the text alone decides.
-- `place` only tells rows apart here; the order is that of sorts_by.
ALTER TABLE search_memo_row ADD COLUMN words tsvector NOT NULL, ADD COLUMN folded text NOT NULL, ADD COLUMN whole bigint NOT NULL
--;;
CREATE INDEX search_memo_words ON search_memo_row USING gin (words)
--;;
ALTER TABLE search_booking_row ADD COLUMN words tsvector NOT NULL, ADD COLUMN folded text NOT NULL, ADD COLUMN whole bigint NOT NULL
--;;
CREATE INDEX search_booking_words ON search_booking_row USING gin (words)
--;;
ALTER TABLE search_client_row ADD COLUMN words tsvector NOT NULL, ADD COLUMN folded text NOT NULL, ADD COLUMN whole bigint NOT NULL
--;;
CREATE INDEX search_client_words ON search_client_row USING gin (words)
--;;
ALTER TABLE search_agency_row ADD COLUMN words tsvector NOT NULL, ADD COLUMN folded text NOT NULL, ADD COLUMN whole bigint NOT NULL
--;;
CREATE INDEX search_agency_words ON search_agency_row USING gin (words)
