-- SPDX-License-Identifier: GPL-3.0-or-later
-- FTS5 over bigrams, which the program makes: the tokenizer only parts them at their blanks, and `ascii` does
-- it fastest. Contentless, for the texts stand in the records. `marks` hold office, staff and topics as words, so that a filter costs no join.
-- Merging is done in idle time, not while somebody saves. The tables *_words show an index to `check`.
CREATE VIRTUAL TABLE search_memo USING fts5(body, marks, content='', columnsize=0, tokenize='ascii')
--;;
INSERT INTO search_memo (search_memo, rank) VALUES ('automerge', 0)
--;;
INSERT INTO search_memo (search_memo, rank) VALUES ('crisismerge', 64)
--;;
INSERT INTO search_memo (search_memo, rank) VALUES ('usermerge', 8)
--;;
CREATE VIRTUAL TABLE search_memo_words USING fts5vocab('search_memo', 'row')
--;;
CREATE VIRTUAL TABLE search_booking USING fts5(body, marks, content='', columnsize=0, tokenize='ascii')
--;;
INSERT INTO search_booking (search_booking, rank) VALUES ('automerge', 0)
--;;
INSERT INTO search_booking (search_booking, rank) VALUES ('crisismerge', 64)
--;;
INSERT INTO search_booking (search_booking, rank) VALUES ('usermerge', 8)
--;;
CREATE VIRTUAL TABLE search_booking_words USING fts5vocab('search_booking', 'row')
--;;
CREATE VIRTUAL TABLE search_client USING fts5(body, marks, content='', columnsize=0, tokenize='ascii')
--;;
INSERT INTO search_client (search_client, rank) VALUES ('automerge', 0)
--;;
INSERT INTO search_client (search_client, rank) VALUES ('crisismerge', 64)
--;;
INSERT INTO search_client (search_client, rank) VALUES ('usermerge', 8)
--;;
CREATE VIRTUAL TABLE search_client_words USING fts5vocab('search_client', 'row')
--;;
CREATE VIRTUAL TABLE search_agency USING fts5(body, marks, content='', columnsize=0, tokenize='ascii')
--;;
INSERT INTO search_agency (search_agency, rank) VALUES ('automerge', 0)
--;;
INSERT INTO search_agency (search_agency, rank) VALUES ('crisismerge', 64)
--;;
INSERT INTO search_agency (search_agency, rank) VALUES ('usermerge', 8)
--;;
CREATE VIRTUAL TABLE search_agency_words USING fts5vocab('search_agency', 'row')
