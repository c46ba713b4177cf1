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
                name: "CK_Notices_Kind",
                table: "Notices");

            migrationBuilder.AddColumn<int>(
                name: "Cycle",
                table: "VerdictDrafts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

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

            migrationBuilder.AddCheckConstraint(
                name: "CK_Notices_Kind",
                table: "Notices",
                sql: "\"Kind\" IN ('Mentioned', 'Assigned', 'Returned', 'Submitted', 'Approved', 'Corrected', 'Discarded', 'Commented', 'Changed', 'StartedOver')");

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
                name: "IX_GateExceptions_GivenBy",
                table: "GateExceptions",
                column: "GivenBy");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "GateExceptions");

            migrationBuilder.DropTable(
                name: "InterestDeclarations");

            migrationBuilder.DropTable(
                name: "InterestStatements");

            migrationBuilder.DropTable(
                name: "Restarts");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Notices_Kind",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "Cycle",
                table: "VerdictDrafts");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Notices_Kind",
                table: "Notices",
                sql: "\"Kind\" IN ('Mentioned', 'Assigned', 'Returned', 'Submitted', 'Approved', 'Corrected', 'Discarded', 'Commented', 'Changed')");
        }
    }
}
