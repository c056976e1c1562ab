using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>Changes that are proved to mend a finding: with them another analysis no longer has it, and has no new error.</summary>
public sealed record Remedy
{
    /// <summary>What is done, in sentences with the titles of the chart.</summary>
    public required Text Said { get; init; }

    /// <summary>What is done, in English.</summary>
    public string Title => Said.ToString();

    /// <summary>
    /// The changes in their order, to be applied together; said in the kinds there are for them, as the changes of a
    /// <see cref="ChartDiff"/> are.
    /// </summary>
    public required ValueList<OrgChange> Changes { get; init; }

    /// <summary>How many findings it removes, the one that it is a remedy of among them; 1 or more.</summary>
    public required int Resolves { get; init; }

    /// <summary>How many findings it adds, or makes heavier; none of them is an error.</summary>
    public required int Introduces { get; init; }

    /// <summary>How many positions it touches: those of which a fact is added, removed or replaced, each once.</summary>
    public required int Touches { get; init; }

    /// <summary>The title and the effect: <c>CISO reports to CEO instead of CIO (resolves 2, adds none)</c>.</summary>
    public override string ToString() => $"{Title} ({Effect})";

    /// <summary>The effect in words: <c>resolves 2, adds none</c>.</summary>
    public Text SaidEffect => Introduces == 0
        ? Text.Of("resolves {resolved}, adds none", ("resolved", Resolves))
        : Text.Of("resolves {resolved}, adds {added}", ("resolved", Resolves), ("added", Introduces));

    /// <summary>The effect in English.</summary>
    public string Effect => SaidEffect.ToString();
}
