namespace TechRoles.Facts;

/// <summary>The values of one closed list and how files spell them.</summary>
/// <remarks>Words are compared without case, blanks, <c>_</c> and <c>-</c>. A value that means "not stated" has no word.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class Choices<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<T, string> _words = [];

    internal Choices(params ReadOnlySpan<(T Value, string Word)> choices)
    {
        foreach (var (value, word) in choices)
        {
            _values.Add(Spelling.Key(word), value);
            _words.TryAdd(value, word);
        }
    }

    /// <summary>Every word that a file may state, for a message: <c>one of internal, external, both</c>.</summary>
    public string Expected => "one of " + string.Join(", ", _words.Values);

    /// <summary>Each word that is written, in the order of the list.</summary>
    public ValueList<string> Words => [.. _words.Values];

    /// <summary>The value that a word stands for.</summary>
    /// <returns>False where it stands for none.</returns>
    public bool TryRead(string text, out T value) => _values.TryGetValue(Spelling.Key(text), out value);

    /// <summary>The word that is written for a value; null for a value that files do not spell: it is not stated.</summary>
    public string? Word(T value) => _words.GetValueOrDefault(value);
}
