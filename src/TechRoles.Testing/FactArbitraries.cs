using FsCheck;
using FsCheck.Fluent;
using TechRoles.Facts;

namespace TechRoles.Testing;

/// <summary>Well-formed facts: every list, nasty ids and texts, references that may or may not meet.</summary>
/// <remarks>
/// Ids are valid, what is required is stated, exactly one owner where one is asked for; nothing more. So the facts can be written in
/// every format, and they make a chart only through repair.
/// </remarks>
public static class FactArbitraries
{
    /// <summary>Facts; a failing case shrinks by dropping rows, then by leaving out what a row need not state.</summary>
    public static Arbitrary<ChartFacts> ChartFacts() => Arb.From(FactGenerators.Facts(), FactShrinking.Shrink);
}
