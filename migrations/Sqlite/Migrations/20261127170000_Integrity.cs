using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Claims.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Integrity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Verdicts_State",
                table: "Verdicts");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Notices_Kind",
                table: "Notices");

            migrationBuilder.DropCheckConstraint(
                name: "CK_AuditEntries_PayloadHash",
                table: "AuditEntries");

            migrationBuilder.RenameColumn(
                name: "PayloadHash",
                table: "AuditEntries",
                newName: "LeafHash");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ExpiresOn",
                table: "Verdicts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Gates",
                table: "Verdicts",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GatesHash",
                table: "Verdicts",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Cycle",
                table: "VerdictDrafts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ExpiresOn",
                table: "VerdictDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Anonymous",
                table: "EvidenceRevisions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Cause",
                table: "Corrections",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DecidedOn",
                table: "Corrections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "GivenUpAt",
                table: "Corrections",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "GivenUpBy",
                table: "Corrections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Corrections",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublicWording",
                table: "Corrections",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Responsible",
                table: "Corrections",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RetractedAt",
                table: "Corrections",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RetractedBy",
                table: "Corrections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<byte[]>(
                name: "Salt",
                table: "AuditTexts",
                type: "BLOB",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "BLOB");

            migrationBuilder.AddColumn<byte[]>(
                name: "StateSalt",
                table: "AuditEntries",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AuditCheckpoints",
                columns: table => new
                {
                    Branch = table.Column<int>(type: "INTEGER", nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Root = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    KeyId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Signature = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditCheckpoints", x => new { x.Branch, x.Size });
                    table.CheckConstraint("CK_AuditCheckpoints_KeyId", "length(\"KeyId\") <= 64");
                    table.CheckConstraint("CK_AuditCheckpoints_Root", "length(\"Root\") <= 64");
                });

            migrationBuilder.CreateTable(
                name: "AuditNodes",
                columns: table => new
                {
                    Position = table.Column<long>(type: "INTEGER", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    Index = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditNodes", x => x.Position);
                });

            migrationBuilder.CreateTable(
                name: "Complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: true),
                    VerdictId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Cycle = table.Column<int>(type: "INTEGER", nullable: true),
                    From = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CorrectionCycle = table.Column<int>(type: "INTEGER", nullable: true),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ClosedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Complaints", x => x.Id);
                    table.CheckConstraint("CK_Complaints_Answer", "length(\"Answer\") <= 10000");
                    table.CheckConstraint("CK_Complaints_Channel", "\"Channel\" IN ('Email', 'Telephone', 'Letter', 'Form', 'SocialMedia', 'InPerson')");
                    table.CheckConstraint("CK_Complaints_From", "length(\"From\") <= 200");
                    table.CheckConstraint("CK_Complaints_Outcome", "\"Outcome\" IN ('Open', 'Upheld', 'PartlyUpheld', 'Rejected', 'Withdrawn')");
                    table.CheckConstraint("CK_Complaints_Words", "length(\"Words\") <= 10000");
                    table.ForeignKey(
                        name: "FK_Complaints_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Complaints_Corrections_ClaimId_CorrectionCycle",
                        columns: x => new { x.ClaimId, x.CorrectionCycle },
                        principalTable: "Corrections",
                        principalColumns: new[] { "ClaimId", "Cycle" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Complaints_Members_ClosedBy",
                        column: x => x.ClosedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Complaints_Members_RecordedBy",
                        column: x => x.RecordedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Complaints_Verdicts_VerdictId",
                        column: x => x.VerdictId,
                        principalTable: "Verdicts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Party = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Whom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacts", x => x.Id);
                    table.CheckConstraint("CK_Contacts_Answer", "length(\"Answer\") <= 10000");
                    table.CheckConstraint("CK_Contacts_Channel", "\"Channel\" IN ('Email', 'Telephone', 'Letter', 'Form', 'SocialMedia', 'InPerson')");
                    table.CheckConstraint("CK_Contacts_Outcome", "\"Outcome\" IN ('Waiting', 'Answered', 'Declined', 'NoReply')");
                    table.CheckConstraint("CK_Contacts_Party", "\"Party\" IN ('Claimant', 'Expert', 'Other')");
                    table.CheckConstraint("CK_Contacts_Question", "length(\"Question\") <= 2000");
                    table.CheckConstraint("CK_Contacts_Whom", "length(\"Whom\") <= 200");
                    table.ForeignKey(
                        name: "FK_Contacts_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contacts_Members_RecordedBy",
                        column: x => x.RecordedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EditionWithdrawals",
                columns: table => new
                {
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionWithdrawals", x => x.EditionId);
                    table.CheckConstraint("CK_EditionWithdrawals_Reason", "length(\"Reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_EditionWithdrawals_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EditionWithdrawals_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Erasures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Places = table.Column<int>(type: "INTEGER", nullable: false),
                    Editions = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Erasures", x => x.Id);
                    table.CheckConstraint("CK_Erasures_Reason", "length(\"Reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_Erasures_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FormKeys",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Location = table.Column<string>(type: "TEXT", nullable: true),
                    Told = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormKeys", x => x.Key);
                    table.CheckConstraint("CK_FormKeys_Key", "length(\"Key\") <= 64");
                    table.ForeignKey(
                        name: "FK_FormKeys_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GateExceptions",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cycle = table.Column<int>(type: "INTEGER", nullable: false),
                    Gate = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    GivenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    GivenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GateExceptions", x => new { x.ClaimId, x.Cycle, x.Gate });
                    table.CheckConstraint("CK_GateExceptions_Gate", "length(\"Gate\") <= 40");
                    table.CheckConstraint("CK_GateExceptions_Reason", "length(\"Reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_GateExceptions_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GateExceptions_Members_GivenBy",
                        column: x => x.GivenBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GatePolicies",
                columns: table => new
                {
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    IntroducedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IntroducedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatePolicies", x => x.Version);
                    table.ForeignKey(
                        name: "FK_GatePolicies_Members_IntroducedBy",
                        column: x => x.IntroducedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InterestDeclarations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HasInterests = table.Column<bool>(type: "INTEGER", nullable: false),
                    Interests = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DeclaredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterestDeclarations", x => x.Id);
                    table.CheckConstraint("CK_InterestDeclarations_Interests", "length(\"Interests\") <= 2000");
                    table.ForeignKey(
                        name: "FK_InterestDeclarations_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InterestStatements",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HasInterest = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    StatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterestStatements", x => new { x.ClaimId, x.MemberId });
                    table.CheckConstraint("CK_InterestStatements_Note", "length(\"Note\") <= 2000");
                    table.ForeignKey(
                        name: "FK_InterestStatements_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InterestStatements_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Restarts",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cycle = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    StartedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Restarts", x => new { x.ClaimId, x.Cycle });
                    table.CheckConstraint("CK_Restarts_Reason", "length(\"Reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_Restarts_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Restarts_Members_StartedBy",
                        column: x => x.StartedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VerdictConfirmations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VerdictId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VerdictConfirmations", x => x.Id);
                    table.CheckConstraint("CK_VerdictConfirmations_Reason", "length(\"Reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_VerdictConfirmations_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VerdictConfirmations_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VerdictConfirmations_Verdicts_VerdictId",
                        column: x => x.VerdictId,
                        principalTable: "Verdicts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ErasedRows",
                columns: table => new
                {
                    ErasureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Table = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Left = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ErasedRows", x => new { x.ErasureId, x.Table, x.Key });
                    table.CheckConstraint("CK_ErasedRows_Key", "length(\"Key\") <= 120");
                    table.CheckConstraint("CK_ErasedRows_Left", "length(\"Left\") <= 64");
                    table.CheckConstraint("CK_ErasedRows_Table", "length(\"Table\") <= 40");
                    table.ForeignKey(
                        name: "FK_ErasedRows_Erasures_ErasureId",
                        column: x => x.ErasureId,
                        principalTable: "Erasures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GateRules",
                columns: table => new
                {
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Gate = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Strictness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GateRules", x => new { x.Version, x.Gate });
                    table.CheckConstraint("CK_GateRules_Gate", "length(\"Gate\") <= 40");
                    table.CheckConstraint("CK_GateRules_Strictness", "\"Strictness\" IN ('Off', 'Warns', 'Blocks')");
                    table.ForeignKey(
                        name: "FK_GateRules_GatePolicies_Version",
                        column: x => x.Version,
                        principalTable: "GatePolicies",
                        principalColumn: "Version",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Verdicts_State_ExpiresOn",
                table: "Verdicts",
                columns: new[] { "State", "ExpiresOn" });

            migrationBuilder.AddCheckConstraint(
                name: "CK_Verdicts_Gates",
                table: "Verdicts",
                sql: "(\"Gates\" IS NULL) = (\"GatesHash\" IS NULL)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Verdicts_GatesHash",
                table: "Verdicts",
                sql: "length(\"GatesHash\") <= 64");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Verdicts_State",
                table: "Verdicts",
                sql: "\"State\" IN ('InReview', 'Approved', 'Returned', 'Withdrawn', 'Superseded', 'Retracted')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Notices_Kind",
                table: "Notices",
                sql: "\"Kind\" IN ('Mentioned', 'Assigned', 'Returned', 'Submitted', 'Approved', 'Corrected', 'Discarded', 'Commented', 'Changed', 'StartedOver', 'Retracted')");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_GivenUpBy",
                table: "Corrections",
                column: "GivenUpBy");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_OpenedAt",
                table: "Corrections",
                column: "OpenedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_RetractedBy",
                table: "Corrections",
                column: "RetractedBy");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Corrections_Cause",
                table: "Corrections",
                sql: "length(\"Cause\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Corrections_Kind",
                table: "Corrections",
                sql: "\"Kind\" IN ('Minor', 'Update', 'Substantial', 'Retraction')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Corrections_PublicWording",
                table: "Corrections",
                sql: "length(\"PublicWording\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Corrections_Responsible",
                table: "Corrections",
                sql: "\"Responsible\" IN ('Research', 'Review', 'Approval', 'Source', 'Desk')");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Newest",
                table: "AuditEntries",
                columns: new[] { "Subject", "SubjectId" },
                filter: "\"StateSalt\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_AuditEntries_LeafHash",
                table: "AuditEntries",
                sql: "length(\"LeafHash\") <= 64");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ClaimId_CorrectionCycle",
                table: "Complaints",
                columns: new[] { "ClaimId", "CorrectionCycle" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ClosedBy",
                table: "Complaints",
                column: "ClosedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_Outcome_DueOn",
                table: "Complaints",
                columns: new[] { "Outcome", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_RecordedBy",
                table: "Complaints",
                column: "RecordedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_VerdictId",
                table: "Complaints",
                column: "VerdictId");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_ClaimId_AskedOn",
                table: "Contacts",
                columns: new[] { "ClaimId", "AskedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Outcome_Deadline",
                table: "Contacts",
                columns: new[] { "Outcome", "Deadline" });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_RecordedBy",
                table: "Contacts",
                column: "RecordedBy");

            migrationBuilder.CreateIndex(
                name: "IX_EditionWithdrawals_By",
                table: "EditionWithdrawals",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_ErasedRows_Table_Key",
                table: "ErasedRows",
                columns: new[] { "Table", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Erasures_At",
                table: "Erasures",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Erasures_By",
                table: "Erasures",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_FormKeys_At",
                table: "FormKeys",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_FormKeys_MemberId",
                table: "FormKeys",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_GateExceptions_GivenBy",
                table: "GateExceptions",
                column: "GivenBy");

            migrationBuilder.CreateIndex(
                name: "IX_GatePolicies_IntroducedBy",
                table: "GatePolicies",
                column: "IntroducedBy");

            migrationBuilder.CreateIndex(
                name: "IX_InterestDeclarations_MemberId_DeclaredAt",
                table: "InterestDeclarations",
                columns: new[] { "MemberId", "DeclaredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_InterestStatements_MemberId",
                table: "InterestStatements",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Restarts_StartedBy",
                table: "Restarts",
                column: "StartedBy");

            migrationBuilder.CreateIndex(
                name: "IX_VerdictConfirmations_By",
                table: "VerdictConfirmations",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_VerdictConfirmations_ClaimId",
                table: "VerdictConfirmations",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_VerdictConfirmations_VerdictId_At",
                table: "VerdictConfirmations",
                columns: new[] { "VerdictId", "At" });

            migrationBuilder.AddForeignKey(
                name: "FK_Corrections_Members_GivenUpBy",
                table: "Corrections",
                column: "GivenUpBy",
                principalTable: "Members",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Corrections_Members_RetractedBy",
                table: "Corrections",
                column: "RetractedBy",
                principalTable: "Members",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Corrections_Members_GivenUpBy",
                table: "Corrections");

            migrationBuilder.DropForeignKey(
                name: "FK_Corrections_Members_RetractedBy",
                table: "Corrections");

            migrationBuilder.DropTable(
                name: "AuditCheckpoints");

            migrationBuilder.DropTable(
                name: "AuditNodes");

            migrationBuilder.DropTable(
                name: "Complaints");

            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "EditionWithdrawals");

            migrationBuilder.DropTable(
                name: "ErasedRows");

            migrationBuilder.DropTable(
                name: "FormKeys");

            migrationBuilder.DropTable(
                name: "GateExceptions");

            migrationBuilder.DropTable(
                name: "GateRules");

            migrationBuilder.DropTable(
                name: "InterestDeclarations");

            migrationBuilder.DropTable(
                name: "InterestStatements");

            migrationBuilder.DropTable(
                name: "Restarts");

            migrationBuilder.DropTable(
                name: "VerdictConfirmations");

            migrationBuilder.DropTable(
                name: "Erasures");

            migrationBuilder.DropTable(
                name: "GatePolicies");

            migrationBuilder.DropIndex(
                name: "IX_Verdicts_State_ExpiresOn",
                table: "Verdicts");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Verdicts_Gates",
                table: "Verdicts");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Verdicts_GatesHash",
                table: "Verdicts");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Verdicts_State",
                table: "Verdicts");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Notices_Kind",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Corrections_GivenUpBy",
                table: "Corrections");

            migrationBuilder.DropIndex(
                name: "IX_Corrections_OpenedAt",
                table: "Corrections");

            migrationBuilder.DropIndex(
                name: "IX_Corrections_RetractedBy",
                table: "Corrections");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Corrections_Cause",
                table: "Corrections");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Corrections_Kind",
                table: "Corrections");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Corrections_PublicWording",
                table: "Corrections");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Corrections_Responsible",
                table: "Corrections");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_Newest",
                table: "AuditEntries");

            migrationBuilder.DropCheckConstraint(
                name: "CK_AuditEntries_LeafHash",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "ExpiresOn",
                table: "Verdicts");

            migrationBuilder.DropColumn(
                name: "Gates",
                table: "Verdicts");

            migrationBuilder.DropColumn(
                name: "GatesHash",
                table: "Verdicts");

            migrationBuilder.DropColumn(
                name: "Cycle",
                table: "VerdictDrafts");

            migrationBuilder.DropColumn(
                name: "ExpiresOn",
                table: "VerdictDrafts");

            migrationBuilder.DropColumn(
                name: "Anonymous",
                table: "EvidenceRevisions");

            migrationBuilder.DropColumn(
                name: "Cause",
                table: "Corrections");

            migrationBuilder.DropColumn(
                name: "DecidedOn",
                table: "Corrections");

            migrationBuilder.DropColumn(
                name: "GivenUpAt",
                table: "Corrections");

            migrationBuilder.DropColumn(
                name: "GivenUpBy",
                table: "Corrections");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Corrections");

            migrationBuilder.DropColumn(
                name: "PublicWording",
                table: "Corrections");

            migrationBuilder.DropColumn(
                name: "Responsible",
                table: "Corrections");

            migrationBuilder.DropColumn(
                name: "RetractedAt",
                table: "Corrections");

            migrationBuilder.DropColumn(
                name: "RetractedBy",
                table: "Corrections");

            migrationBuilder.DropColumn(
                name: "StateSalt",
                table: "AuditEntries");

            migrationBuilder.RenameColumn(
                name: "LeafHash",
                table: "AuditEntries",
                newName: "PayloadHash");

            migrationBuilder.AlterColumn<byte[]>(
                name: "Salt",
                table: "AuditTexts",
                type: "BLOB",
                nullable: false,
                defaultValue: new byte[0],
                oldClrType: typeof(byte[]),
                oldType: "BLOB",
                oldNullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_Verdicts_State",
                table: "Verdicts",
                sql: "\"State\" IN ('InReview', 'Approved', 'Returned', 'Withdrawn', 'Superseded')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Notices_Kind",
                table: "Notices",
                sql: "\"Kind\" IN ('Mentioned', 'Assigned', 'Returned', 'Submitted', 'Approved', 'Corrected', 'Discarded', 'Commented', 'Changed')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_AuditEntries_PayloadHash",
                table: "AuditEntries",
                sql: "length(\"PayloadHash\") <= 64");
        }
    }
}
