using System.Text.Json;
using TechRoles.Facts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TechRoles.Documents;

/// <summary>Writes a text of YAML as a value of JSON.</summary>
/// <remarks>Plain <c>7</c> and <c>true</c> are a number and a flag only where the document of facts has one: an id <c>007</c> stays what it
/// is.</remarks>
internal static class YamlScalar
{
    public static void Write(Utf8JsonWriter json, Scalar scalar, JsonPath path)
    {
        if (scalar.Style != ScalarStyle.Plain)
        {
            json.WriteStringValue(scalar.Value);
            return;
        }

        if (scalar.Value is "" or "~" or "null" or "Null" or "NULL") json.WriteNullValue();
        else if (path.Column()?.Shape == CellShape.Number && IsNumber(scalar.Value)) json.WriteRawValue(scalar.Value);
        else if (path.Column()?.Shape == CellShape.Flag && Flag(scalar.Value) is { } flag) json.WriteBooleanValue(flag);
        else json.WriteStringValue(scalar.Value);
    }

    /// <summary>Whether a text is a whole number as JSON writes it.</summary>
    private static bool IsNumber(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        return digits.Length is > 0 and < 19 && !digits.ContainsAnyExceptInRange('0', '9') && (digits.Length == 1 || digits[0] != '0');
    }

    private static bool? Flag(string text) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };
}
