namespace TechRoles.Catalogue;

/// <summary>Phrases as a tree of words, so that the longest one is found in one walk.</summary>
internal sealed class PhraseTree
{
    /// <summary>What a joiner and what a comma, colon or dash are called in a phrase.</summary>
    public const string Joiner = "&", Comma = ",";

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
    /// <remarks>A word may be meant itself or as one of a group, so a few places of the tree are kept; no more than a phrase has
    /// forks.</remarks>
    /// <returns>Its meaning and its last token; null where none starts.</returns>
    public (TitleMeaning Meaning, int Last)? Longest(ReadOnlySpan<TitleToken> tokens, int first)
    {
        (TitleMeaning, int)? longest = null;
        List<PhraseTree> nodes = [this];
        for (var at = first; at < tokens.Length; at++)
        {
            if (tokens[at].Kind == TokenKind.Hyphen) continue;
            nodes = Next(nodes, tokens[at]);
            if (nodes.Count == 0) break;
            foreach (var node in nodes)
                if (node._meaning is { } meaning) longest = (meaning, at);
            if (tokens[at].IsPossessive) break;
        }

        return longest;
    }

    private static List<PhraseTree> Next(List<PhraseTree> nodes, TitleToken token)
    {
        var text = token.Kind switch
        {
            TokenKind.Joiner => Joiner,
            TokenKind.Separator => token.Mark is ',' or '-' or ':' ? Comma : "",
            _ => token.Word.Text,
        };
        var reached = new List<PhraseTree>(2);
        foreach (var node in nodes)
        {
            if (node._next.TryGetValue(text, out var next)) reached.Add(next);
            foreach (var group in token.Word.Groups)
                if (node._next.TryGetValue(group, out next)) reached.Add(next);
        }

        return reached;
    }
}
