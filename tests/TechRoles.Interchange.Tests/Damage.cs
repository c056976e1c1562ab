using FsCheck;
using FsCheck.Fluent;

namespace TechRoles.Interchange.Tests;

/// <summary>A few edits that may break a document anywhere; they say nothing about what document it is.</summary>
public sealed record Damage(IReadOnlyList<(int At, int Length, string Insert)> Edits)
{
    private static readonly string[] Pieces =
    [
        "", "\"", "\\", "\n", "\r", "\t", " ", "  ", ",", ";", ":", "#", "(", ")", "[", "]", "{", "}", "=", "\0", "\u0085", "\ufeff", "\ud800", "\udc00",
        "null", "true", "-1", "101", "1e99", "[positions]", "[nothing]", "\"\"", "\\ud800", "[[[[[[[[", "/", "%", "\"id\":\"ceo\",", "9999999999",
    ];

    public string Apply(string text)
    {
        foreach (var (at, length, insert) in Edits)
        {
            var start = text.Length == 0 ? 0 : at % text.Length;
            text = string.Concat(text.AsSpan(0, start), insert, text.AsSpan(Math.Min(text.Length, start + length)));
        }

        return text;
    }

    public static Arbitrary<Damage> Damages() => Arb.From(
        (from at in Gen.Choose(0, 5000) from length in Gen.Elements(0, 0, 1, 1, 2, 10) from insert in Gen.Elements(Pieces) select (at, length, insert))
            .NonEmptyListOf()
            .Select(edits => new Damage([.. edits.Take(6)])),
        damage => damage.Edits.Select((_, index) => new Damage([.. damage.Edits.Where((_, other) => other != index)])));
}
