using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Claims.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Desk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_ActorMember",
                table: "AuditEntries");

            migrationBuilder.AddColumn<int>(
                name: "ScaleVersion",
                table: "VerdictDrafts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Retired",
                table: "Topics",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "IntroducedAt",
                table: "RatingScales",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "IntroducedBy",
                table: "RatingScales",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "MailsNotices",
                table: "Members",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Assignee",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Due",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Priority",
                table: "Claims",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Normal");

            migrationBuilder.CreateTable(
                name: "Comments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EditedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ResolvedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ResolvedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Comments", x => x.Id);
                    table.CheckConstraint("CK_Comments_Text", "length(\"Text\") <= 4000");
                    table.ForeignKey(
                        name: "FK_Comments_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Comments_Members_ResolvedBy",
                        column: x => x.ResolvedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Comments_Members_WrittenBy",
                        column: x => x.WrittenBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Houses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Logo = table.Column<byte[]>(type: "BLOB", nullable: true),
                    LogoType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    LogoSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Houses", x => x.Id);
                    table.CheckConstraint("CK_Houses_LogoSha256", "length(\"LogoSha256\") <= 64");
                    table.CheckConstraint("CK_Houses_LogoType", "length(\"LogoType\") <= 40");
                    table.CheckConstraint("CK_Houses_Name", "length(\"Name\") <= 100");
                    table.CheckConstraint("CK_Houses_One", "\"Id\" = 1");
                });

            migrationBuilder.CreateTable(
                name: "Resemblances",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OtherId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Score = table.Column<double>(type: "REAL", nullable: false),
                    FoundAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DismissedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DismissedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Resemblances", x => new { x.ClaimId, x.OtherId });
                    table.CheckConstraint("CK_Resemblances_Other", "\"ClaimId\" <> \"OtherId\"");
                    table.ForeignKey(
                        name: "FK_Resemblances_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Resemblances_Claims_OtherId",
                        column: x => x.OtherId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Resemblances_Members_DismissedBy",
                        column: x => x.DismissedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Shared = table.Column<bool>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                    table.CheckConstraint("CK_SavedViews_Name", "length(\"Name\") <= 100");
                    table.CheckConstraint("CK_SavedViews_Query", "length(\"Query\") <= 2000");
                    table.ForeignKey(
                        name: "FK_SavedViews_Members_Owner",
                        column: x => x.Owner,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Watches",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watches", x => new { x.ClaimId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_Watches_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Watches_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommentMentions",
                columns: table => new
                {
                    CommentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommentMentions", x => new { x.CommentId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_CommentMentions_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommentMentions_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ReadAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MailedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.CheckConstraint("CK_Notices_Kind", "\"Kind\" IN ('Mentioned', 'Assigned', 'Returned', 'Submitted', 'Approved', 'Corrected', 'Discarded', 'Commented', 'Changed')");
                    table.ForeignKey(
                        name: "FK_Notices_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notices_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notices_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notices_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Verdicts_ClaimId_State",
                table: "Verdicts",
                columns: new[] { "ClaimId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Verdicts_State_DecidedAt",
                table: "Verdicts",
                columns: new[] { "State", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Verdicts_State_ScaleVersion_RatingKey",
                table: "Verdicts",
                columns: new[] { "State", "ScaleVersion", "RatingKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Verdicts_SubmittedAt",
                table: "Verdicts",
                column: "SubmittedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Outlet",
                table: "Sources",
                column: "Outlet");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Title",
                table: "Sources",
                column: "Title");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Url",
                table: "Sources",
                column: "Url");

            migrationBuilder.CreateIndex(
                name: "IX_RatingScales_IntroducedBy",
                table: "RatingScales",
                column: "IntroducedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_Assignee_ChangedAt",
                table: "Claims",
                columns: new[] { "Assignee", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_Due_Number",
                table: "Claims",
                columns: new[] { "Due", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_RecordedAt_Number",
                table: "Claims",
                columns: new[] { "RecordedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_Stage_Due_Number",
                table: "Claims",
                columns: new[] { "Stage", "Due", "Number" });

            migrationBuilder.AddCheckConstraint(
                name: "CK_Claims_Priority",
                table: "Claims",
                sql: "\"Priority\" IN ('Low', 'Normal', 'High')");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_ActorMember_Seq",
                table: "AuditEntries",
                columns: new[] { "ActorMember", "Seq" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At",
                table: "AuditEntries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Kind_Seq",
                table: "AuditEntries",
                columns: new[] { "Kind", "Seq" });

            migrationBuilder.CreateIndex(
                name: "IX_CommentMentions_MemberId",
                table: "CommentMentions",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Comments_ClaimId_WrittenAt",
                table: "Comments",
                columns: new[] { "ClaimId", "WrittenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Comments_ResolvedBy",
                table: "Comments",
                column: "ResolvedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Comments_WrittenBy",
                table: "Comments",
                column: "WrittenBy");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_By",
                table: "Notices",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_ClaimId",
                table: "Notices",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_CommentId",
                table: "Notices",
                column: "CommentId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_MailedAt_At",
                table: "Notices",
                columns: new[] { "MailedAt", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_MemberId_At",
                table: "Notices",
                columns: new[] { "MemberId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_MemberId_ReadAt_At",
                table: "Notices",
                columns: new[] { "MemberId", "ReadAt", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Resemblances_DismissedBy",
                table: "Resemblances",
                column: "DismissedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Resemblances_OtherId",
                table: "Resemblances",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_Owner_Name",
                table: "SavedViews",
                columns: new[] { "Owner", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_Shared",
                table: "SavedViews",
                column: "Shared");

            migrationBuilder.CreateIndex(
                name: "IX_Watches_MemberId",
                table: "Watches",
                column: "MemberId");

            migrationBuilder.AddForeignKey(
                name: "FK_Claims_Members_Assignee",
                table: "Claims",
                column: "Assignee",
                principalTable: "Members",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_RatingScales_Members_IntroducedBy",
                table: "RatingScales",
                column: "IntroducedBy",
                principalTable: "Members",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Claims_Members_Assignee",
                table: "Claims");

            migrationBuilder.DropForeignKey(
                name: "FK_RatingScales_Members_IntroducedBy",
                table: "RatingScales");

            migrationBuilder.DropTable(
                name: "CommentMentions");

            migrationBuilder.DropTable(
                name: "Houses");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "Resemblances");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "Watches");

            migrationBuilder.DropTable(
                name: "Comments");

            migrationBuilder.DropIndex(
                name: "IX_Verdicts_ClaimId_State",
                table: "Verdicts");

            migrationBuilder.DropIndex(
                name: "IX_Verdicts_State_DecidedAt",
                table: "Verdicts");

            migrationBuilder.DropIndex(
                name: "IX_Verdicts_State_ScaleVersion_RatingKey",
                table: "Verdicts");

            migrationBuilder.DropIndex(
                name: "IX_Verdicts_SubmittedAt",
                table: "Verdicts");

            migrationBuilder.DropIndex(
                name: "IX_Sources_Outlet",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_Sources_Title",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_Sources_Url",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_RatingScales_IntroducedBy",
                table: "RatingScales");

            migrationBuilder.DropIndex(
                name: "IX_Claims_Assignee_ChangedAt",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_Claims_Due_Number",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_Claims_RecordedAt_Number",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_Claims_Stage_Due_Number",
                table: "Claims");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Claims_Priority",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_ActorMember_Seq",
                table: "AuditEntries");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_At",
                table: "AuditEntries");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_Kind_Seq",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "ScaleVersion",
                table: "VerdictDrafts");

            migrationBuilder.DropColumn(
                name: "Retired",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "IntroducedAt",
                table: "RatingScales");

            migrationBuilder.DropColumn(
                name: "IntroducedBy",
                table: "RatingScales");

            migrationBuilder.DropColumn(
                name: "MailsNotices",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "Assignee",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "Due",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "Priority",
                table: "Claims");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_ActorMember",
                table: "AuditEntries",
                column: "ActorMember");
        }
    }
}
