-- What the database itself protects, whoever writes. Dropped before and created after every migration, because a rebuilt table loses its
-- triggers silently. Each trigger reads only its own row. The message is the domain's code of the refusal.
-- A trigger begins with CREATE TRIGGER at the start of a line and ends with END; on a line of its own.

CREATE TRIGGER AuditEntries_NoUpdate BEFORE UPDATE ON AuditEntries BEGIN
    SELECT RAISE(ABORT, 'audit.append-only');
END;

CREATE TRIGGER AuditEntries_NoDelete BEFORE DELETE ON AuditEntries BEGIN
    SELECT RAISE(ABORT, 'audit.append-only');
END;

-- A text may be erased, never changed: its salted hash in the entry still proves what stood there.
CREATE TRIGGER AuditTexts_OnlyErased BEFORE UPDATE ON AuditTexts
WHEN NEW.Text IS NOT NULL OR NEW.Seq IS NOT OLD.Seq OR NEW.Field IS NOT OLD.Field OR NEW.Salt IS NOT OLD.Salt BEGIN
    SELECT RAISE(ABORT, 'audit.append-only');
END;

CREATE TRIGGER AuditTexts_NoDelete BEFORE DELETE ON AuditTexts BEGIN
    SELECT RAISE(ABORT, 'audit.append-only');
END;
