using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Those who hold positions as users of SCIM 2.0 (RFC 7643) with the enterprise extension.</summary>
internal sealed class ScimWriter : FormatWriter
{
    private const string User = "urn:ietf:params:scim:schemas:core:2.0:User";
    private const string Enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public override string Name => "scim";

    public override string Title => "users of SCIM 2.0";

    public override string Page =>
        """
        A list response with one user for each person who holds a position: title, department and manager are those of the first position
        held, whose id is that of the user; the person's id is the user name and the employee number. SCIM knows people, not positions:
        empty positions, second positions, responsibilities and days are not written, and that is said.
        """;

    public override WrittenChart Write(ChartFacts facts)
    {
        var users = new ScimUsers(facts);
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("schemas");
            json.WriteStringValue("urn:ietf:params:scim:api:messages:2.0:ListResponse");
            json.WriteEndArray();
            json.WriteNumber("totalResults", users.All.Count);
            json.WriteStartArray("Resources");
            foreach (var user in users.All) Write(json, user);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
        return new(output.WrittenMemory, users.Lost());
    }

    private static void Write(Utf8JsonWriter json, ScimUser user)
    {
        json.WriteStartObject();
        json.WriteStartArray("schemas");
        json.WriteStringValue(User);
        json.WriteStringValue(Enterprise);
        json.WriteEndArray();
        json.WriteString("id", user.Position.Id);
        json.WriteString("userName", user.Id);
        if (user.Name is { } name) json.WriteString("displayName", name);
        if (user.Position.Title is { } title) json.WriteString("title", title);
        json.WriteBoolean("active", true);
        json.WriteStartObject(Enterprise);
        json.WriteString("employeeNumber", user.Id);
        if (user.Position.Unit is { } unit) json.WriteString("department", unit);
        if (user.Manager is { } manager)
        {
            json.WriteStartObject("manager");
            json.WriteString("value", manager);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
