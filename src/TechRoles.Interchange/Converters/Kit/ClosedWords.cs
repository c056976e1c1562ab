using System.Text.Json;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The values of closed lists as words.</summary>
internal static class ClosedWords
{
    /// <summary>A list of the contract with its own words. A value that means "not stated" has none there: it is called as here.</summary>
    public static DataConverter<T> Of<T>(Choices<T> choices)
        where T : struct, Enum
    {
        var own = Names<T>();
        return new SpeltConverter<T>(
            value => choices.Word(value) ?? Named(own, value),
            (string text, out T value) => choices.TryRead(text, out value) || TryFind(own, text, out value),
            $"no {typeof(T).Name}: expected is {choices.Expected}");
    }

    /// <summary>A list whose words are the names of its values in kebab-case.</summary>
    public static DataConverter<T> Of<T>()
        where T : struct, Enum
    {
        var own = Names<T>();
        return new SpeltConverter<T>(
            value => Named(own, value), (string text, out T value) => TryFind(own, text, out value),
            $"no {typeof(T).Name}: expected is one of {string.Join(", ", own.Select(pair => pair.Word))}");
    }

    /// <summary>A list of which a value may be several: an array of words.</summary>
    /// <param name="bits">The value as a number.</param>
    /// <param name="of">The value of a number.</param>
    public static DataConverter<T> SetOf<T>(Func<T, int> bits, Func<int, T> of)
        where T : struct, Enum => new SetConverter<T>(bits, of);

    private static (T Value, string Word)[] Names<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Distinct().Select(value => (value, Kebab(value.ToString())))];

    private static string Named<T>((T Value, string Word)[] own, T value)
        where T : struct, Enum =>
        own.FirstOrDefault(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Word
            ?? throw new JsonException($"{value} is no {typeof(T).Name}.");

    private static bool TryFind<T>((T Value, string Word)[] own, string text, out T value)
        where T : struct, Enum
    {
        var key = Spelling.Key(text);
        foreach (var (known, word) in own)
        {
            if (Spelling.Key(word) != key) continue;
            value = known;
            return true;
        }

        value = default;
        return false;
    }

    private static string Kebab(string name) => string.Concat(name.Select((letter, at) =>
        (at > 0 && char.IsAsciiLetterUpper(letter) ? "-" : "") + char.ToLowerInvariant(letter)));

    private sealed class SetConverter<T>(Func<T, int> bits, Func<int, T> of) : DataConverter<T>
        where T : struct, Enum
    {
        private readonly DataConverter<T> _single = Of<T>();
        private readonly T[] _flags = [.. Enum.GetValues<T>().Where(flag => int.IsPow2(bits(flag)))];

        public override T Take(ref Utf8JsonReader reader)
        {
            if (reader.TokenType != JsonTokenType.StartArray) throw reader.No("an array");
            var sum = 0;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) sum |= bits(_single.Take(ref reader));
            return of(sum);
        }

        public override void Put(Utf8JsonWriter json, T value)
        {
            if (bits(value) != _flags.Aggregate(0, (sum, flag) => sum | (bits(flag) & bits(value))))
                throw new JsonException($"{value} is no {typeof(T).Name}.");
            json.WriteStartArray();
            foreach (var flag in _flags)
                if ((bits(flag) & bits(value)) != 0) _single.Put(json, flag);
            json.WriteEndArray();
        }
    }
}
