namespace TechRoles.Interchange;

/// <summary>The values of one closed list and how files spell them.</summary>
internal sealed class Choices<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<T, string> _words = [];

    public Choices(params ReadOnlySpan<(T Value, string Word)> choices)
    {
        foreach (var (value, word) in choices)
        {
            _values.Add(Spelling.Key(word), value);
            _words.TryAdd(value, word);
        }
    }

    /// <summary>Every value that a file may state, for a message.</summary>
    public string Expected => "one of " + string.Join(", ", _words.Values);

    public bool TryRead(string text, out T value) => _values.TryGetValue(Spelling.Key(text), out value);

    /// <summary>Null for a value that files do not spell: it is not stated.</summary>
    public string? Word(T value) => _words.GetValueOrDefault(value);
}
