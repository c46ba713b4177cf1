CREATE TABLE IF NOT EXISTS "SearchFormat" ("Id" INTEGER PRIMARY KEY CHECK ("Id" = 1), "Format" TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS "SearchClaims" ("Key" INTEGER PRIMARY KEY, "ClaimId" TEXT NOT NULL UNIQUE);
CREATE VIRTUAL TABLE IF NOT EXISTS "SearchDesk" USING fts5({columns}, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE IF NOT EXISTS "SearchReaders" USING fts5({columns}, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE IF NOT EXISTS "SearchDeskWords" USING fts5vocab("SearchDesk", 'row');
CREATE VIRTUAL TABLE IF NOT EXISTS "SearchReadersWords" USING fts5vocab("SearchReaders", 'row');
