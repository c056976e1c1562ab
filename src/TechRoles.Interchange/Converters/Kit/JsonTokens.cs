using System.Text.Json;

namespace TechRoles.Interchange;

/// <summary>The tokens of JSON as converters take them.</summary>
internal static class JsonTokens
{
    private const int Shown = 60;

    /// <summary>The text of a string or the name of a property.</summary>
    public static string TakeText(this ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) throw reader.No("a text");
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new Misread("This is no Unicode text.");
        }
    }

    /// <summary>What is wrong with the token at the reader.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="wanted">What was expected, with its article.</param>
    public static Misread No(this ref Utf8JsonReader reader, string wanted) =>
        new($"Here stands {Called(reader.TokenType)}, not {wanted}.");

    /// <summary>The tokens of an object or array from the reader on, as a value of its own.</summary>
    public static JsonElement TakeElement(this ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>A text as a sentence quotes it.</summary>
    public static string Quoted(string text)
    {
        var shown = text.Length <= Shown ? text : text[..Shown] + "…";
        return $"'{string.Concat(shown.EnumerateRunes().Select(rune => rune.ToString()))}'";
    }

    private static string Called(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };
}
