namespace TechRoles.Catalogue;

/// <summary>Phrases as a tree of words, so that the longest one is found in one walk.</summary>
internal sealed class PhraseTree
{
    private readonly Dictionary<string, PhraseTree> _next = new(StringComparer.Ordinal);

    private TitleMeaning? _meaning;

    private PhraseTree()
    {
    }

    public static PhraseTree From(IEnumerable<(string[] Words, TitleMeaning Meaning)> phrases)
    {
        var root = new PhraseTree();
        foreach (var (words, meaning) in phrases)
        {
            var node = root;
            foreach (var word in words)
            {
                if (!node._next.TryGetValue(word, out var next)) node._next.Add(word, next = new());
                node = next;
            }

            node._meaning = meaning;
        }

        return root;
    }

    /// <summary>The longest phrase that starts at a token.</summary>
    /// <returns>Its meaning and its last token; null where none starts.</returns>
    public (TitleMeaning Meaning, int Last)? Longest(ReadOnlySpan<TitleToken> tokens, int first)
    {
        (TitleMeaning, int)? longest = null;
        var node = this;
        for (var at = first; at < tokens.Length; at++)
        {
            if (tokens[at].Kind == TokenKind.Hyphen) continue;
            if (!tokens[at].IsWord || !node._next.TryGetValue(tokens[at].Word.Text, out var next)) break;
            node = next;
            if (node._meaning is not null) longest = (node._meaning, at);
            if (tokens[at].IsPossessive) break;
        }

        return longest;
    }
}
