using TechRoles.Charts;

namespace TechRoles.Tests;

/// <summary>The words of a sentence, and of the sentences that stand in it, whatever it is about: what corpora tell kinds of sentences apart by.</summary>
internal static class SentenceKind
{
    public static string Of(Text text) => string.Join(' ', text.Arguments.SelectMany(one => Within(one.Value)).Distinct().Order(StringComparer.Ordinal).Prepend(text.Template));

    private static IEnumerable<string> Within(TextArgument argument) => argument switch
    {
        TextArgument.Inner inner => [Of(inner.Value)],
        TextArgument.Several several => several.Items.SelectMany(Within),
        TextArgument.InScope { Scope: not null } => ["in a scope"],
        _ => [],
    };
}
