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

            migrationBuilder.AddCheckConstraint(
                name: "CK_Verdicts_State",
                table: "Verdicts",
                sql: "\"State\" IN ('InReview', 'Approved', 'Returned', 'Withdrawn', 'Superseded', 'Retracted')");

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
                name: "IX_GateExceptions_GivenBy",
                table: "GateExceptions",
                column: "GivenBy");

            migrationBuilder.CreateIndex(
                name: "IX_InterestStatements_MemberId",
                table: "InterestStatements",
                column: "MemberId");

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
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "EditionWithdrawals");

            migrationBuilder.DropTable(
                name: "GateExceptions");

            migrationBuilder.DropTable(
                name: "InterestStatements");

            migrationBuilder.DropTable(
                name: "VerdictConfirmations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Verdicts_State",
                table: "Verdicts");

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

            migrationBuilder.AddCheckConstraint(
                name: "CK_Verdicts_State",
                table: "Verdicts",
                sql: "\"State\" IN ('InReview', 'Approved', 'Returned', 'Withdrawn', 'Superseded')");
        }
    }
}
