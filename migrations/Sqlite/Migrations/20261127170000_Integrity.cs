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
                name: "IX_InterestStatements_MemberId",
                table: "InterestStatements",
                column: "MemberId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "FormKeys");

            migrationBuilder.DropTable(
                name: "GateExceptions");

            migrationBuilder.DropTable(
                name: "InterestStatements");
        }
    }
}
