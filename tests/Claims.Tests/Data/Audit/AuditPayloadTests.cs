using System.Text;
using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Data;

public sealed class AuditPayloadTests
{
    private static readonly MemberId Ada = new(Guid.Parse("0195a3f0-1111-7222-8333-444455556666"));
    private static readonly Guid Subject = Guid.Parse("0195A3F0-7777-7888-9999-AAAABBBBCCCC");

    [Fact]
    public void The_bytes_of_a_payload_are_these()
    {
        var happened = new DomainEvent(
            "claim.discarded", "claim", Subject, Actor.Of(Ada, Role.Editor), new DateTimeOffset(2026, 3, 14, 10, 26, 53, 589, TimeSpan.FromHours(1)),
            new Dictionary<string, string?> { ["number"] = "2026-0042", ["said"] = null },
            new Dictionary<string, string> { ["reason"] = "Zu vage: „viele“ 🙂" });
        var text = AuditText.Of(7, "reason", happened.Texts["reason"], [.. Enumerable.Range(0, 16).Select(i => (byte)i)]);

        var payload = AuditPayload.Of(7, happened, [text], new string('5', 64));

        Assert.Equal(
            """{"actor":"0195a3f0-1111-7222-8333-444455556666","at":"2026-03-14T09:26:53.5890000Z","facts":{"number":"2026-0042","said":null},"""
            + "\"kind\":\"claim.discarded\",\"seq\":\"7\",\"state\":\"5555555555555555555555555555555555555555555555555555555555555555\",\"subject\":\"claim\",\"subjectId\":\"0195a3f0-7777-7888-9999-aaaabbbbcccc\","
            + "\"texts\":{\"reason\":\"3a96a9528a6d2257d0c04a7b992dfc26ddbc6d4f55b81c1fe24c789c7dc45ca4\"}}",
            payload);
    }

    [Fact]
    public void The_command_line_is_named_as_such()
    {
        var payload = AuditPayload.Of(1, TestDesk.Event("desk.one"), [], "");

        Assert.StartsWith("""{"actor":"command","at":"2026-03-14T09:26:53.0000000Z","facts":{},""", payload);
    }

    [Fact]
    public void An_entry_holds_its_leaf_and_the_salted_hash_of_the_state()
    {
        var entry = AuditEntry.Of(1, TestDesk.Event("desk.one"), [], "{}"u8, [1, 2, 3]);

        Assert.Equal(Hashes.Sha256Hex([0, .. Encoding.UTF8.GetBytes(entry.Payload)]), entry.LeafHash);
        Assert.Equal(AuditPayload.Of(1, TestDesk.Event("desk.one"), [], Hashes.Sha256Hex([1, 2, 3, .. "{}"u8])), entry.Payload);
    }
}
