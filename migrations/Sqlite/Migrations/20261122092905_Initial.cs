using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Claims.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Claimants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Claimants", x => x.Id);
                    table.CheckConstraint("CK_Claimants_Kind", "\"Kind\" IN ('Person', 'Organisation', 'Unnamed')");
                    table.CheckConstraint("CK_Claimants_Name", "length(\"Name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "ClaimCounters",
                columns: table => new
                {
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimCounters", x => x.Year);
                });

            migrationBuilder.CreateTable(
                name: "Members",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Disabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    JoinedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastSeenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<long>(type: "INTEGER", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Members", x => x.Id);
                    table.CheckConstraint("CK_Members_Email", "length(\"Email\") <= 256");
                    table.CheckConstraint("CK_Members_Language", "\"Language\" IN ('De', 'En')");
                    table.CheckConstraint("CK_Members_Name", "length(\"Name\") <= 100");
                    table.CheckConstraint("CK_Members_NormalizedEmail", "length(\"NormalizedEmail\") <= 256");
                    table.CheckConstraint("CK_Members_NormalizedUserName", "length(\"NormalizedUserName\") <= 256");
                    table.CheckConstraint("CK_Members_PhoneNumber", "length(\"PhoneNumber\") <= 256");
                    table.CheckConstraint("CK_Members_Theme", "\"Theme\" IN ('System', 'Light', 'Dark')");
                    table.CheckConstraint("CK_Members_UserName", "length(\"UserName\") <= 256");
                });

            migrationBuilder.CreateTable(
                name: "RatingScales",
                columns: table => new
                {
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RatingScales", x => x.Version);
                });

            migrationBuilder.CreateTable(
                name: "Topics",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    NameDe = table.Column<string>(type: "TEXT", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Topics", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ActorKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ActorMember = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    PayloadHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Seq);
                    table.CheckConstraint("CK_AuditEntries_ActorKind", "\"ActorKind\" IN ('Member', 'Command')");
                    table.CheckConstraint("CK_AuditEntries_Kind", "length(\"Kind\") <= 60");
                    table.CheckConstraint("CK_AuditEntries_PayloadHash", "length(\"PayloadHash\") <= 64");
                    table.CheckConstraint("CK_AuditEntries_Subject", "length(\"Subject\") <= 30");
                    table.ForeignKey(
                        name: "FK_AuditEntries_Members_ActorMember",
                        column: x => x.ActorMember,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Claims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ClaimantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimantRole = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Said = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    SelectionReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Cycle = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DiscardReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    EvidenceNumbers = table.Column<int>(type: "INTEGER", nullable: false),
                    Quantity_Comparator = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Quantity_Decimals = table.Column<int>(type: "INTEGER", nullable: true),
                    Quantity_Metric = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Quantity_Period = table.Column<string>(type: "TEXT", maxLength: 21, nullable: true),
                    Quantity_PeriodReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Quantity_Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Quantity_Tolerance = table.Column<decimal>(type: "TEXT", nullable: true),
                    Quantity_ToleranceReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Quantity_Unit = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Quantity_Upper = table.Column<decimal>(type: "TEXT", nullable: true),
                    Quantity_Value = table.Column<decimal>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Claims", x => x.Id);
                    table.CheckConstraint("CK_Claims_ClaimantRole", "length(\"ClaimantRole\") <= 200");
                    table.CheckConstraint("CK_Claims_Quantity_Comparator", "\"Quantity_Comparator\" IN ('About', 'Equal', 'AtLeast', 'MoreThan', 'AtMost', 'LessThan', 'Between')");
                    table.CheckConstraint("CK_Claims_DiscardReason", "length(\"DiscardReason\") <= 2000");
                    table.CheckConstraint("CK_Claims_Quantity_Metric", "length(\"Quantity_Metric\") <= 200");
                    table.CheckConstraint("CK_Claims_Number", "length(\"Number\") <= 20");
                    table.CheckConstraint("CK_Claims_Quantity_PeriodReason", "length(\"Quantity_PeriodReason\") <= 2000");
                    table.CheckConstraint("CK_Claims_Quantity_Place", "length(\"Quantity_Place\") <= 200");
                    table.CheckConstraint("CK_Claims_SelectionReason", "length(\"SelectionReason\") <= 2000");
                    table.CheckConstraint("CK_Claims_Stage", "\"Stage\" IN ('Open', 'Researching', 'InReview', 'Approved', 'Discarded')");
                    table.CheckConstraint("CK_Claims_Statement", "length(\"Statement\") <= 500");
                    table.CheckConstraint("CK_Claims_Quantity_ToleranceReason", "length(\"Quantity_ToleranceReason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_Claims_Claimants_ClaimantId",
                        column: x => x.ClaimantId,
                        principalTable: "Claimants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Claims_Members_RecordedBy",
                        column: x => x.RecordedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Dossiers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Subtitle = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Introduction = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    EditionCount = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossiers", x => x.Id);
                    table.CheckConstraint("CK_Dossiers_Introduction", "length(\"Introduction\") <= 10000");
                    table.CheckConstraint("CK_Dossiers_Subtitle", "length(\"Subtitle\") <= 300");
                    table.CheckConstraint("CK_Dossiers_Title", "length(\"Title\") <= 300");
                    table.ForeignKey(
                        name: "FK_Dossiers_Members_CreatedBy",
                        column: x => x.CreatedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CurrentNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Evidence_Members_RecordedBy",
                        column: x => x.RecordedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MemberClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MemberClaims_Members_UserId",
                        column: x => x.UserId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MemberLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.CheckConstraint("CK_MemberLogins_LoginProvider", "length(\"LoginProvider\") <= 128");
                    table.CheckConstraint("CK_MemberLogins_ProviderKey", "length(\"ProviderKey\") <= 128");
                    table.ForeignKey(
                        name: "FK_MemberLogins_Members_UserId",
                        column: x => x.UserId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MemberPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_MemberPasskeys_Members_UserId",
                        column: x => x.UserId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MemberRoles",
                columns: table => new
                {
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberRoles", x => new { x.MemberId, x.Role });
                    table.CheckConstraint("CK_MemberRoles_Role", "\"Role\" IN ('Reader', 'FactChecker', 'Reviewer', 'Editor', 'Administrator')");
                    table.ForeignKey(
                        name: "FK_MemberRoles_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MemberTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.CheckConstraint("CK_MemberTokens_LoginProvider", "length(\"LoginProvider\") <= 128");
                    table.CheckConstraint("CK_MemberTokens_Name", "length(\"Name\") <= 128");
                    table.ForeignKey(
                        name: "FK_MemberTokens_Members_UserId",
                        column: x => x.UserId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OneTimeLinks",
                columns: table => new
                {
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UsedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneTimeLinks", x => x.TokenHash);
                    table.CheckConstraint("CK_OneTimeLinks_Purpose", "\"Purpose\" IN ('Join', 'Reset', 'Setup')");
                    table.CheckConstraint("CK_OneTimeLinks_TokenHash", "length(\"TokenHash\") <= 64");
                    table.ForeignKey(
                        name: "FK_OneTimeLinks_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Outlet = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Authors = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Published = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    TextCount = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                    table.CheckConstraint("CK_Sources_Authors", "length(\"Authors\") <= 300");
                    table.CheckConstraint("CK_Sources_Kind", "\"Kind\" IN ('Article', 'Interview', 'Speech', 'Post', 'Broadcast', 'Report', 'Other')");
                    table.CheckConstraint("CK_Sources_Note", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_Sources_Outlet", "length(\"Outlet\") <= 200");
                    table.CheckConstraint("CK_Sources_Title", "length(\"Title\") <= 300");
                    table.CheckConstraint("CK_Sources_Url", "length(\"Url\") <= 2000");
                    table.ForeignKey(
                        name: "FK_Sources_Members_RecordedBy",
                        column: x => x.RecordedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoredFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    StoredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StoredBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFiles", x => x.Id);
                    table.CheckConstraint("CK_StoredFiles_Name", "length(\"Name\") <= 200");
                    table.ForeignKey(
                        name: "FK_StoredFiles_Members_StoredBy",
                        column: x => x.StoredBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Ratings",
                columns: table => new
                {
                    ScaleVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    NameDe = table.Column<string>(type: "TEXT", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", nullable: false),
                    DefinitionDe = table.Column<string>(type: "TEXT", nullable: false),
                    DefinitionEn = table.Column<string>(type: "TEXT", nullable: false),
                    Colour = table.Column<string>(type: "TEXT", nullable: false),
                    Icon = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ratings", x => new { x.ScaleVersion, x.Key });
                    table.ForeignKey(
                        name: "FK_Ratings_RatingScales_ScaleVersion",
                        column: x => x.ScaleVersion,
                        principalTable: "RatingScales",
                        principalColumn: "Version",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AuditTexts",
                columns: table => new
                {
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditTexts", x => new { x.Seq, x.Field });
                    table.CheckConstraint("CK_AuditTexts_Field", "length(\"Field\") <= 40");
                    table.ForeignKey(
                        name: "FK_AuditTexts_AuditEntries_Seq",
                        column: x => x.Seq,
                        principalTable: "AuditEntries",
                        principalColumn: "Seq",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClaimRelations",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OtherId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ConfirmedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimRelations", x => new { x.ClaimId, x.OtherId });
                    table.CheckConstraint("CK_ClaimRelations_Kind", "\"Kind\" IN ('Related', 'Repeats', 'Updates', 'Contradicts', 'DependsOn')");
                    table.CheckConstraint("CK_ClaimRelations_Other", "\"ClaimId\" <> \"OtherId\"");
                    table.ForeignKey(
                        name: "FK_ClaimRelations_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ClaimRelations_Claims_OtherId",
                        column: x => x.OtherId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClaimRelations_Members_ConfirmedBy",
                        column: x => x.ConfirmedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClaimTopics",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TopicKey = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimTopics", x => new { x.ClaimId, x.TopicKey });
                    table.ForeignKey(
                        name: "FK_ClaimTopics_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ClaimTopics_Topics_TopicKey",
                        column: x => x.TopicKey,
                        principalTable: "Topics",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Parts",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cycle = table.Column<int>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TakenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Parts", x => new { x.ClaimId, x.Cycle, x.MemberId });
                    table.CheckConstraint("CK_Parts_Role", "\"Role\" IN ('Author', 'Reviewer', 'Approver')");
                    table.ForeignKey(
                        name: "FK_Parts_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Parts_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VerdictDrafts",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RatingKey = table.Column<string>(type: "TEXT", nullable: true),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Reasoning = table.Column<string>(type: "TEXT", maxLength: 50000, nullable: true),
                    Cited = table.Column<string>(type: "TEXT", nullable: false),
                    EditedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EditedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VerdictDrafts", x => x.ClaimId);
                    table.CheckConstraint("CK_VerdictDrafts_Reasoning", "length(\"Reasoning\") <= 50000");
                    table.CheckConstraint("CK_VerdictDrafts_Summary", "length(\"Summary\") <= 300");
                    table.ForeignKey(
                        name: "FK_VerdictDrafts_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_VerdictDrafts_Members_EditedBy",
                        column: x => x.EditedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DossierItems",
                columns: table => new
                {
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DossierItems", x => new { x.DossierId, x.ClaimId });
                    table.ForeignKey(
                        name: "FK_DossierItems_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DossierItems_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Editions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Pdf = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    ContentDate = table.Column<long>(type: "INTEGER", nullable: false),
                    PrintedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    PrintedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Editions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Editions_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Editions_Members_PrintedBy",
                        column: x => x.PrintedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceRevisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EvidenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ArchiveUrl = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Locator = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Published = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Accessed = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Excerpt = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    OriginGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    InterestNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Quantity_Comparator = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Quantity_Decimals = table.Column<int>(type: "INTEGER", nullable: true),
                    Quantity_Metric = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Quantity_Period = table.Column<string>(type: "TEXT", maxLength: 21, nullable: true),
                    Quantity_PeriodReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Quantity_Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Quantity_Tolerance = table.Column<decimal>(type: "TEXT", nullable: true),
                    Quantity_ToleranceReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Quantity_Unit = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Quantity_Upper = table.Column<decimal>(type: "TEXT", nullable: true),
                    Quantity_Value = table.Column<decimal>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceRevisions", x => x.Id);
                    table.CheckConstraint("CK_EvidenceRevisions_ArchiveUrl", "length(\"ArchiveUrl\") <= 2000");
                    table.CheckConstraint("CK_EvidenceRevisions_Quantity_Comparator", "\"Quantity_Comparator\" IN ('About', 'Equal', 'AtLeast', 'MoreThan', 'AtMost', 'LessThan', 'Between')");
                    table.CheckConstraint("CK_EvidenceRevisions_Excerpt", "length(\"Excerpt\") <= 5000");
                    table.CheckConstraint("CK_EvidenceRevisions_InterestNote", "length(\"InterestNote\") <= 2000");
                    table.CheckConstraint("CK_EvidenceRevisions_Kind", "\"Kind\" IN ('Primary', 'OfficialStatistics', 'Expert', 'Media', 'Secondary')");
                    table.CheckConstraint("CK_EvidenceRevisions_Locator", "length(\"Locator\") <= 300");
                    table.CheckConstraint("CK_EvidenceRevisions_Quantity_Metric", "length(\"Quantity_Metric\") <= 200");
                    table.CheckConstraint("CK_EvidenceRevisions_Note", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_EvidenceRevisions_OriginGroup", "length(\"OriginGroup\") <= 200");
                    table.CheckConstraint("CK_EvidenceRevisions_Quantity_PeriodReason", "length(\"Quantity_PeriodReason\") <= 2000");
                    table.CheckConstraint("CK_EvidenceRevisions_Quantity_Place", "length(\"Quantity_Place\") <= 200");
                    table.CheckConstraint("CK_EvidenceRevisions_Publisher", "length(\"Publisher\") <= 200");
                    table.CheckConstraint("CK_EvidenceRevisions_Title", "length(\"Title\") <= 300");
                    table.CheckConstraint("CK_EvidenceRevisions_Quantity_ToleranceReason", "length(\"Quantity_ToleranceReason\") <= 2000");
                    table.CheckConstraint("CK_EvidenceRevisions_Url", "length(\"Url\") <= 2000");
                    table.ForeignKey(
                        name: "FK_EvidenceRevisions_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EvidenceRevisions_Members_RecordedBy",
                        column: x => x.RecordedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SourceTexts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CapturedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CapturedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceTexts", x => x.Id);
                    table.CheckConstraint("CK_SourceTexts_Method", "\"Method\" IN ('Pasted', 'TextFile', 'HtmlFile')");
                    table.ForeignKey(
                        name: "FK_SourceTexts_Members_CapturedBy",
                        column: x => x.CapturedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SourceTexts_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SourceTexts_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Verdicts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Cycle = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ScaleVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    RatingKey = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Snapshot = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SubmittedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verdicts", x => x.Id);
                    table.CheckConstraint("CK_Verdicts_State", "\"State\" IN ('InReview', 'Approved', 'Returned', 'Withdrawn', 'Superseded')");
                    table.CheckConstraint("CK_Verdicts_Summary", "length(\"Summary\") <= 300");
                    table.ForeignKey(
                        name: "FK_Verdicts_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Verdicts_Members_SubmittedBy",
                        column: x => x.SubmittedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Verdicts_Ratings_ScaleVersion_RatingKey",
                        columns: x => new { x.ScaleVersion, x.RatingKey },
                        principalTable: "Ratings",
                        principalColumns: new[] { "ScaleVersion", "Key" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    EvidenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceLinks", x => x.Id);
                    table.CheckConstraint("CK_EvidenceLinks_Note", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_EvidenceLinks_Role", "\"Role\" IN ('None', 'Found', 'Part', 'Whole', 'Rate')");
                    table.CheckConstraint("CK_EvidenceLinks_Stance", "\"Stance\" IN ('Supports', 'Contradicts', 'Context')");
                    table.ForeignKey(
                        name: "FK_EvidenceLinks_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EvidenceLinks_EvidenceRevisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "EvidenceRevisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EvidenceLinks_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceRevisionFiles",
                columns: table => new
                {
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceRevisionFiles", x => new { x.RevisionId, x.FileId });
                    table.ForeignKey(
                        name: "FK_EvidenceRevisionFiles_EvidenceRevisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "EvidenceRevisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EvidenceRevisionFiles_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Quotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TextId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Exact = table.Column<string>(type: "TEXT", nullable: false),
                    Prefix = table.Column<string>(type: "TEXT", nullable: false),
                    Suffix = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: true),
                    End = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Quotes", x => x.Id);
                    table.CheckConstraint("CK_Quotes_Place", "(\"TextId\" IS NULL AND \"Start\" IS NULL AND \"End\" IS NULL) OR (\"TextId\" IS NOT NULL AND \"Start\" IS NOT NULL AND \"End\" IS NOT NULL AND \"Start\" >= 0 AND \"End\" > \"Start\")");
                    table.ForeignKey(
                        name: "FK_Quotes_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Quotes_SourceTexts_TextId",
                        column: x => x.TextId,
                        principalTable: "SourceTexts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Quotes_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Citations",
                columns: table => new
                {
                    VerdictId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    EvidenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Citations", x => new { x.VerdictId, x.Number });
                    table.ForeignKey(
                        name: "FK_Citations_EvidenceRevisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "EvidenceRevisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Citations_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Citations_Verdicts_VerdictId",
                        column: x => x.VerdictId,
                        principalTable: "Verdicts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Corrections",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cycle = table.Column<int>(type: "INTEGER", nullable: false),
                    Corrects = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    OpenedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Corrections", x => new { x.ClaimId, x.Cycle });
                    table.CheckConstraint("CK_Corrections_Reason", "length(\"Reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_Corrections_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Corrections_Members_OpenedBy",
                        column: x => x.OpenedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Corrections_Verdicts_Corrects",
                        column: x => x.Corrects,
                        principalTable: "Verdicts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EditionItems",
                columns: table => new
                {
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VerdictId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditionItems", x => new { x.EditionId, x.ClaimId });
                    table.ForeignKey(
                        name: "FK_EditionItems_Editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EditionItems_Verdicts_VerdictId",
                        column: x => x.VerdictId,
                        principalTable: "Verdicts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VerdictId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviews", x => x.Id);
                    table.CheckConstraint("CK_Reviews_Decision", "\"Decision\" IN ('Endorsed', 'Returned', 'Approved')");
                    table.CheckConstraint("CK_Reviews_Note", "length(\"Note\") <= 2000");
                    table.ForeignKey(
                        name: "FK_Reviews_Members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reviews_Verdicts_VerdictId",
                        column: x => x.VerdictId,
                        principalTable: "Verdicts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_ActorMember",
                table: "AuditEntries",
                column: "ActorMember");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Subject_SubjectId_Seq",
                table: "AuditEntries",
                columns: new[] { "Subject", "SubjectId", "Seq" });

            migrationBuilder.CreateIndex(
                name: "IX_Citations_EvidenceId",
                table: "Citations",
                column: "EvidenceId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_RevisionId",
                table: "Citations",
                column: "RevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Claimants_Name",
                table: "Claimants",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClaimRelations_ConfirmedBy",
                table: "ClaimRelations",
                column: "ConfirmedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimRelations_OtherId",
                table: "ClaimRelations",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_ChangedAt",
                table: "Claims",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_ClaimantId",
                table: "Claims",
                column: "ClaimantId");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_Number",
                table: "Claims",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Claims_RecordedBy",
                table: "Claims",
                column: "RecordedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_Stage_ChangedAt",
                table: "Claims",
                columns: new[] { "Stage", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ClaimTopics_TopicKey",
                table: "ClaimTopics",
                column: "TopicKey");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_Corrects",
                table: "Corrections",
                column: "Corrects");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_OpenedBy",
                table: "Corrections",
                column: "OpenedBy");

            migrationBuilder.CreateIndex(
                name: "IX_DossierItems_ClaimId",
                table: "DossierItems",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_Dossiers_ChangedAt",
                table: "Dossiers",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Dossiers_CreatedBy",
                table: "Dossiers",
                column: "CreatedBy");

            migrationBuilder.CreateIndex(
                name: "IX_EditionItems_VerdictId",
                table: "EditionItems",
                column: "VerdictId");

            migrationBuilder.CreateIndex(
                name: "IX_Editions_DossierId_Number",
                table: "Editions",
                columns: new[] { "DossierId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Editions_PrintedBy",
                table: "Editions",
                column: "PrintedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_RecordedAt",
                table: "Evidence",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_RecordedBy",
                table: "Evidence",
                column: "RecordedBy");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceLinks_ClaimId_EvidenceId",
                table: "EvidenceLinks",
                columns: new[] { "ClaimId", "EvidenceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceLinks_ClaimId_Number",
                table: "EvidenceLinks",
                columns: new[] { "ClaimId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceLinks_EvidenceId",
                table: "EvidenceLinks",
                column: "EvidenceId");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceLinks_RevisionId",
                table: "EvidenceLinks",
                column: "RevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceRevisionFiles_FileId",
                table: "EvidenceRevisionFiles",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceRevisions_EvidenceId_Number",
                table: "EvidenceRevisions",
                columns: new[] { "EvidenceId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceRevisions_RecordedBy",
                table: "EvidenceRevisions",
                column: "RecordedBy");

            migrationBuilder.CreateIndex(
                name: "IX_MemberClaims_UserId",
                table: "MemberClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_MemberLogins_UserId",
                table: "MemberLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_MemberPasskeys_UserId",
                table: "MemberPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Members_NormalizedEmail",
                table: "Members",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Members_NormalizedUserName",
                table: "Members",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OneTimeLinks_MemberId",
                table: "OneTimeLinks",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Parts_MemberId",
                table: "Parts",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_ClaimId",
                table: "Quotes",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_SourceId",
                table: "Quotes",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Quotes_TextId",
                table: "Quotes",
                column: "TextId");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_MemberId",
                table: "Reviews",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_VerdictId",
                table: "Reviews",
                column: "VerdictId");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_RecordedAt",
                table: "Sources",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_RecordedBy",
                table: "Sources",
                column: "RecordedBy");

            migrationBuilder.CreateIndex(
                name: "IX_SourceTexts_CapturedBy",
                table: "SourceTexts",
                column: "CapturedBy");

            migrationBuilder.CreateIndex(
                name: "IX_SourceTexts_FileId",
                table: "SourceTexts",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceTexts_SourceId_Number",
                table: "SourceTexts",
                columns: new[] { "SourceId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SourceTexts_SourceId_Sha256",
                table: "SourceTexts",
                columns: new[] { "SourceId", "Sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StoredFiles_StoredBy",
                table: "StoredFiles",
                column: "StoredBy");

            migrationBuilder.CreateIndex(
                name: "IX_VerdictDrafts_EditedBy",
                table: "VerdictDrafts",
                column: "EditedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Verdicts_ClaimId_Number",
                table: "Verdicts",
                columns: new[] { "ClaimId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Verdicts_OneOfEach",
                table: "Verdicts",
                columns: new[] { "ClaimId", "State" },
                unique: true,
                filter: "\"State\" IN ('InReview', 'Approved')");

            migrationBuilder.CreateIndex(
                name: "IX_Verdicts_ScaleVersion_RatingKey",
                table: "Verdicts",
                columns: new[] { "ScaleVersion", "RatingKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Verdicts_SubmittedBy",
                table: "Verdicts",
                column: "SubmittedBy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AuditTexts");

            migrationBuilder.DropTable(
                name: "Citations");

            migrationBuilder.DropTable(
                name: "ClaimCounters");

            migrationBuilder.DropTable(
                name: "ClaimRelations");

            migrationBuilder.DropTable(
                name: "ClaimTopics");

            migrationBuilder.DropTable(
                name: "Corrections");

            migrationBuilder.DropTable(
                name: "DossierItems");

            migrationBuilder.DropTable(
                name: "EditionItems");

            migrationBuilder.DropTable(
                name: "EvidenceLinks");

            migrationBuilder.DropTable(
                name: "EvidenceRevisionFiles");

            migrationBuilder.DropTable(
                name: "MemberClaims");

            migrationBuilder.DropTable(
                name: "MemberLogins");

            migrationBuilder.DropTable(
                name: "MemberPasskeys");

            migrationBuilder.DropTable(
                name: "MemberRoles");

            migrationBuilder.DropTable(
                name: "MemberTokens");

            migrationBuilder.DropTable(
                name: "OneTimeLinks");

            migrationBuilder.DropTable(
                name: "Parts");

            migrationBuilder.DropTable(
                name: "Quotes");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "VerdictDrafts");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "Topics");

            migrationBuilder.DropTable(
                name: "Editions");

            migrationBuilder.DropTable(
                name: "EvidenceRevisions");

            migrationBuilder.DropTable(
                name: "SourceTexts");

            migrationBuilder.DropTable(
                name: "Verdicts");

            migrationBuilder.DropTable(
                name: "Dossiers");

            migrationBuilder.DropTable(
                name: "Evidence");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "StoredFiles");

            migrationBuilder.DropTable(
                name: "Claims");

            migrationBuilder.DropTable(
                name: "Ratings");

            migrationBuilder.DropTable(
                name: "Claimants");

            migrationBuilder.DropTable(
                name: "Members");

            migrationBuilder.DropTable(
                name: "RatingScales");
        }
    }
}
