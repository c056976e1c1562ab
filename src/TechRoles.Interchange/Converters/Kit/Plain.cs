using System.Globalization;
using System.Text.Json;

namespace TechRoles.Interchange;

/// <summary>Values that JSON has itself, and days.</summary>
internal static class Plain
{
    public static DataConverter<string> Text { get; } = new TextConverter();

    public static DataConverter<int> Number { get; } = new NumberConverter();

    public static DataConverter<long> LongNumber { get; } = new LongNumberConverter();

    public static DataConverter<bool> Flag { get; } = new FlagConverter();

    /// <summary>A day as <c>2026-11-29</c>.</summary>
    public static DataConverter<DateOnly> Day { get; } = new SpeltConverter<DateOnly>(
        day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (string text, out DateOnly day) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day),
        "no day: write it as 2026-11-29");

    private sealed class TextConverter : DataConverter<string>
    {
        public override string Take(ref Utf8JsonReader reader) => reader.TakeText();

        public override void Put(Utf8JsonWriter json, string value) => json.WriteStringValue(value.Whole());
    }

    private sealed class NumberConverter : DataConverter<int>
    {
        public override int Take(ref Utf8JsonReader reader) =>
            reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number
            : throw reader.No("a whole number of at most 2147483647");

        public override void Put(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);
    }

    private sealed class LongNumberConverter : DataConverter<long>
    {
        public override long Take(ref Utf8JsonReader reader) =>
            reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : throw reader.No("a whole number");

        public override void Put(Utf8JsonWriter json, long value) => json.WriteNumberValue(value);
    }

    private sealed class FlagConverter : DataConverter<bool>
    {
        public override bool Take(ref Utf8JsonReader reader) =>
            reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : throw reader.No("true or false");

        public override void Put(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);
    }
}
