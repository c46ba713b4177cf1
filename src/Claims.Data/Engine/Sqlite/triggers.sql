-- What the database itself protects, whoever writes. Dropped before and created after every migration, because a rebuilt table loses its
-- triggers silently. Each trigger reads only its own row. The message is the domain's code of the refusal.
-- A trigger begins with CREATE TRIGGER at the start of a line and ends with END; on a line of its own.

-- Only the salt of a state may go, when a newer state of the same subject is kept or a text is erased.
CREATE TRIGGER AuditEntries_NoUpdate BEFORE UPDATE ON AuditEntries
WHEN NEW.StateSalt IS NOT NULL OR NEW.Seq IS NOT OLD.Seq OR NEW.At IS NOT OLD.At OR NEW.ActorKind IS NOT OLD.ActorKind OR NEW.ActorMember IS NOT OLD.ActorMember OR NEW.Kind IS NOT OLD.Kind OR NEW.Subject IS NOT OLD.Subject OR NEW.SubjectId IS NOT OLD.SubjectId OR NEW.Payload IS NOT OLD.Payload OR NEW.LeafHash IS NOT OLD.LeafHash BEGIN
    SELECT RAISE(ABORT, 'audit.append-only');
END;

CREATE TRIGGER AuditEntries_NoDelete BEFORE DELETE ON AuditEntries BEGIN
    SELECT RAISE(ABORT, 'audit.append-only');
END;

-- An erasure lifts the triggers before an update of the tables that it changes, and sets them again in the same transaction: no row, and no
-- column, is a door that stands open. What it changed stands in the log.
CREATE TRIGGER AuditTexts_NoUpdate BEFORE UPDATE ON AuditTexts BEGIN
    SELECT RAISE(ABORT, 'audit.append-only');
END;

CREATE TRIGGER AuditTexts_NoDelete BEFORE DELETE ON AuditTexts BEGIN
    SELECT RAISE(ABORT, 'audit.append-only');
END;

CREATE TRIGGER AuditNodes_NoUpdate BEFORE UPDATE ON AuditNodes BEGIN
    SELECT RAISE(ABORT, 'audit.append-only');
END;

CREATE TRIGGER AuditNodes_NoDelete BEFORE DELETE ON AuditNodes BEGIN
    SELECT RAISE(ABORT, 'audit.append-only');
END;

CREATE TRIGGER AuditCheckpoints_NoUpdate BEFORE UPDATE ON AuditCheckpoints BEGIN
    SELECT RAISE(ABORT, 'audit.append-only');
END;

CREATE TRIGGER AuditCheckpoints_NoDelete BEFORE DELETE ON AuditCheckpoints BEGIN
    SELECT RAISE(ABORT, 'audit.append-only');
END;

-- What was captured, uploaded or recorded is never changed; removing it is refused by the foreign keys of whatever refers to it.

CREATE TRIGGER SourceTexts_NoUpdate BEFORE UPDATE ON SourceTexts BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER StoredFiles_NoUpdate BEFORE UPDATE ON StoredFiles BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER EvidenceRevisions_NoUpdate BEFORE UPDATE ON EvidenceRevisions BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER EvidenceRevisionFiles_NoUpdate BEFORE UPDATE ON EvidenceRevisionFiles BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER EvidenceSeries_NoUpdate BEFORE UPDATE ON EvidenceSeries BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER SeriesPoints_NoUpdate BEFORE UPDATE ON SeriesPoints BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

-- What people decided, and what left the house, is neither changed nor removed.

CREATE TRIGGER Parts_NoUpdate BEFORE UPDATE ON Parts BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER Parts_NoDelete BEFORE DELETE ON Parts BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER Reviews_NoUpdate BEFORE UPDATE ON Reviews BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER Reviews_NoDelete BEFORE DELETE ON Reviews BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

-- While a correction is open its wording for readers may be put better, and a retraction is confirmed or given up, once.
CREATE TRIGGER Corrections_Frozen BEFORE UPDATE ON Corrections
WHEN NEW.ClaimId IS NOT OLD.ClaimId OR NEW.Cycle IS NOT OLD.Cycle OR NEW.Corrects IS NOT OLD.Corrects OR NEW.Kind IS NOT OLD.Kind OR NEW.Reason IS NOT OLD.Reason OR NEW.Cause IS NOT OLD.Cause OR NEW.Responsible IS NOT OLD.Responsible OR NEW.DecidedOn IS NOT OLD.DecidedOn OR NEW.OpenedBy IS NOT OLD.OpenedBy OR NEW.OpenedAt IS NOT OLD.OpenedAt
    OR (OLD.PublicWording IS NULL AND NEW.PublicWording IS NOT NULL) OR (OLD.PublicWording IS NOT NULL AND NEW.PublicWording IS NULL)
    OR ((NEW.RetractedAt IS NOT OLD.RetractedAt OR NEW.RetractedBy IS NOT OLD.RetractedBy OR NEW.GivenUpAt IS NOT OLD.GivenUpAt OR NEW.GivenUpBy IS NOT OLD.GivenUpBy)
        AND (OLD.Kind IS NOT 'Retraction' OR OLD.RetractedAt IS NOT NULL OR OLD.GivenUpAt IS NOT NULL)) BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER Corrections_NoDelete BEFORE DELETE ON Corrections BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER Citations_NoUpdate BEFORE UPDATE ON Citations BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER Citations_NoDelete BEFORE DELETE ON Citations BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER Editions_NoUpdate BEFORE UPDATE ON Editions BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER Editions_NoDelete BEFORE DELETE ON Editions BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

-- The proof of an order is made once, after the entry that it proves.
CREATE TRIGGER PrintOrders_Frozen BEFORE UPDATE ON PrintOrders
WHEN NEW.Id IS NOT OLD.Id OR NEW.DossierId IS NOT OLD.DossierId OR NEW.Number IS NOT OLD.Number OR NEW.Content IS NOT OLD.Content OR NEW.Sha256 IS NOT OLD.Sha256 OR NEW.StateSha256 IS NOT OLD.StateSha256 OR NEW.ContentDate IS NOT OLD.ContentDate OR NEW.OrderedBy IS NOT OLD.OrderedBy OR NEW.OrderedAt IS NOT OLD.OrderedAt OR OLD.Proof IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER PrintOrders_NoDelete BEFORE DELETE ON PrintOrders BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER EditionItems_NoUpdate BEFORE UPDATE ON EditionItems BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER EditionItems_NoDelete BEFORE DELETE ON EditionItems BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER EditionWithdrawals_NoUpdate BEFORE UPDATE ON EditionWithdrawals BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER EditionWithdrawals_NoDelete BEFORE DELETE ON EditionWithdrawals BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER VerdictConfirmations_NoUpdate BEFORE UPDATE ON VerdictConfirmations BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER VerdictConfirmations_NoDelete BEFORE DELETE ON VerdictConfirmations BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER RatingScales_NoUpdate BEFORE UPDATE ON RatingScales BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER RatingScales_NoDelete BEFORE DELETE ON RatingScales BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER Ratings_NoUpdate BEFORE UPDATE ON Ratings BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER Ratings_NoDelete BEFORE DELETE ON Ratings BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER GatePolicies_NoUpdate BEFORE UPDATE ON GatePolicies BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER GatePolicies_NoDelete BEFORE DELETE ON GatePolicies BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER GateRules_NoUpdate BEFORE UPDATE ON GateRules BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER GateRules_NoDelete BEFORE DELETE ON GateRules BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER Restarts_NoUpdate BEFORE UPDATE ON Restarts BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER Restarts_NoDelete BEFORE DELETE ON Restarts BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER InterestDeclarations_NoUpdate BEFORE UPDATE ON InterestDeclarations BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER InterestDeclarations_NoDelete BEFORE DELETE ON InterestDeclarations BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

-- Whom the desk asked, and what members say about their interests, is corrected and never removed.

CREATE TRIGGER Contacts_NoDelete BEFORE DELETE ON Contacts BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER InterestStatements_NoDelete BEFORE DELETE ON InterestStatements BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

-- An erasure says for good that it was.

CREATE TRIGGER Erasures_NoUpdate BEFORE UPDATE ON Erasures BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER Erasures_NoDelete BEFORE DELETE ON Erasures BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER ErasedRows_NoUpdate BEFORE UPDATE ON ErasedRows BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

CREATE TRIGGER ErasedRows_NoDelete BEFORE DELETE ON ErasedRows BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;

-- A submitted version is frozen; only where it stands moves on, and only forwards.

CREATE TRIGGER Verdicts_Frozen BEFORE UPDATE ON Verdicts
WHEN NEW.Id IS NOT OLD.Id OR NEW.ClaimId IS NOT OLD.ClaimId OR NEW.Number IS NOT OLD.Number OR NEW.Cycle IS NOT OLD.Cycle OR NEW.ScaleVersion IS NOT OLD.ScaleVersion OR NEW.RatingKey IS NOT OLD.RatingKey OR NEW.Summary IS NOT OLD.Summary OR NEW.ExpiresOn IS NOT OLD.ExpiresOn OR NEW.Snapshot IS NOT OLD.Snapshot OR NEW.ContentHash IS NOT OLD.ContentHash OR NEW.SubmittedAt IS NOT OLD.SubmittedAt OR NEW.SubmittedBy IS NOT OLD.SubmittedBy BEGIN
    SELECT RAISE(ABORT, 'verdict.frozen');
END;

CREATE TRIGGER Verdicts_Forwards BEFORE UPDATE OF State ON Verdicts
WHEN NOT (
    NEW.State IS OLD.State
    OR (OLD.State = 'InReview' AND NEW.State IN ('Approved', 'Returned', 'Withdrawn'))
    OR (OLD.State = 'Approved' AND NEW.State IN ('Superseded', 'Retracted'))) BEGIN
    SELECT RAISE(ABORT, 'verdict.frozen');
END;

-- What the gates said is written with the approval, and never again.
CREATE TRIGGER Verdicts_Gates BEFORE UPDATE ON Verdicts
WHEN (NEW.Gates IS NOT OLD.Gates OR NEW.GatesHash IS NOT OLD.GatesHash) AND NOT (OLD.State = 'InReview' AND NEW.State = 'Approved' AND OLD.Gates IS NULL AND NEW.Gates IS NOT NULL) BEGIN
    SELECT RAISE(ABORT, 'verdict.frozen');
END;

CREATE TRIGGER Verdicts_NoDelete BEFORE DELETE ON Verdicts BEGIN
    SELECT RAISE(ABORT, 'record.immutable');
END;
