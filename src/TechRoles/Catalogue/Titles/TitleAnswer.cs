using OneOf;
using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>Turns judged mentions into the answer; an ambiguous one counts only where the rest of the title does not resolve it.</summary>
internal static class TitleAnswer
{
    public static OneOf<RecognisedTitle, UnrecognisedTitle> From(
        ReadOnlySpan<char> title,
        ReadOnlySpan<TitleToken> tokens,
        List<Mention> mentions)
    {
        var resolved = new Resolution(mentions);
        var held = new List<TitleMention>();
        var ambiguous = new List<AmbiguousMention>();
        for (var at = 0; at < mentions.Count; at++)
        {
            var mention = mentions[at];
            if (mention.IsOnlyMentioned) continue;

            var (start, length) = Place(tokens, mention);
            if (!mention.Meaning.IsAmbiguous)
            {
                var next = at + 1 < mentions.Count ? mentions[at + 1].First : tokens.Length;
                var (scope, isOfPart) = ScopeReader.Read(title, tokens, mention, next);
                foreach (var kind in mention.Meaning.Kinds)
                {
                    held.Add(new(kind, mention.Meaning.Strength, mention.Qualifiers, scope, start, length) { IsOfPart = isOfPart });
                }
            }
            else if (!resolved.Resolves(mention))
            {
                ambiguous.Add(new(ValueList.From(mention.Meaning.Candidates), start, length));
            }
        }

        if (held.Count > 0) return new RecognisedTitle(ValueList.From(held)) { Ambiguous = ValueList.From(ambiguous) };
        return ambiguous.Count > 0 ? new UnrecognisedTitle(ValueList.From(ambiguous)) : UnrecognisedTitle.Unknown;
    }

    /// <summary>The answer to a title that nothing is held by: unknown, with what it may be meant to say.</summary>
    public static UnrecognisedTitle Question(ReadOnlySpan<TitleToken> tokens, List<Mention> mentions)
    {
        var questions = new List<AmbiguousMention>();
        foreach (var mention in mentions)
        {
            if (!mention.IsQuestion) continue;
            var (start, length) = Place(tokens, mention);
            questions.Add(new(ValueList.From(mention.Meaning.Candidates), start, length));
        }

        return questions.Count == 0 ? UnrecognisedTitle.Unknown : new(ValueList.From(questions));
    }

    private static (int Start, int Length) Place(ReadOnlySpan<TitleToken> tokens, Mention mention)
    {
        var start = tokens[mention.First].Start;
        return (start, tokens[mention.Last].End - start);
    }

    // "CDO" beside "Chief Data Officer" anywhere in the title, or "Geschäftsführer" beside "CEO", is no longer ambiguous.
    private sealed class Resolution
    {
        private readonly HashSet<RoleKind> _kinds = [];
        private readonly HashSet<string> _initials = new(StringComparer.Ordinal);

        public Resolution(List<Mention> mentions)
        {
            foreach (var mention in mentions.Where(mention => !mention.Meaning.IsAmbiguous))
            {
                _kinds.UnionWith(mention.Meaning.Kinds);
                if (mention.Naming == Naming.Full) _initials.Add(mention.Initials);
            }

            _kinds.Remove(RoleKind.Other);
        }

        public bool Resolves(Mention mention) =>
            _initials.Contains(mention.Initials) || mention.Meaning.Candidates.Any(candidate => _kinds.Contains(candidate.Kind));
    }
}
