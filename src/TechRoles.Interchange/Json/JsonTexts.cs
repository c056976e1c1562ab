using System.Text.Json;
using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Strings of a JSON document, which may hold halves of surrogate pairs or bytes that are no UTF-8.</summary>
internal static class JsonTexts
{
    /// <summary>The text of a string; false where it is no Unicode text.</summary>
    public static bool TryText(this JsonElement element, out string text)
    {
        try
        {
            text = element.GetString() ?? "";
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>The name of a property; U+FFFD where it is no Unicode text.</summary>
    public static string SafeName(this JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    /// <summary>What a value is, for a message.</summary>
    public static Text Kind(this JsonElement element) => Text.Of(element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => "true or false",
    });
}
