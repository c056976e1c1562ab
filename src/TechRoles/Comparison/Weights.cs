using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>How much each involvement counts when two remits are compared.</summary>
/// <remarks>
/// <b>Range:</b> each 0 to 1,000. A cell counts by its strongest involvement; Excluded counts nothing.
/// <b>Source:</b> our judgement: 8, 6, 3, 2 and 1 tell answering for something from hearing about it; measured, no other choice told
/// alike roles from others much better.
/// </remarks>
public sealed record Weights
{
    /// <summary>Accountable 8, Responsible 6, Supports 3, Consulted 2, Informed 1.</summary>
    public static Weights Default { get; } = new();

    /// <summary>Every involvement but Excluded counts 1: remits become plain sets of cells.</summary>
    public static Weights Plain { get; } = new() { Accountable = 1, Responsible = 1, Supports = 1, Consulted = 1, Informed = 1 };

    /// <summary>What answering for the result counts.</summary>
    public int Accountable { get; init => field = Checked(value); } = 8;

    /// <summary>What doing the work counts.</summary>
    public int Responsible { get; init => field = Checked(value); } = 6;

    /// <summary>What helping counts.</summary>
    public int Supports { get; init => field = Checked(value); } = 3;

    /// <summary>What being asked counts.</summary>
    public int Consulted { get; init => field = Checked(value); } = 2;

    /// <summary>What being told counts.</summary>
    public int Informed { get; init => field = Checked(value); } = 1;

    /// <summary>What a set of involvements counts: as much as its strongest.</summary>
    public int Of(InvolvementSet involvements) => involvements.Strongest switch
    {
        Involvement.Accountable => Accountable,
        Involvement.Responsible => Responsible,
        Involvement.Supports => Supports,
        Involvement.Consulted => Consulted,
        Involvement.Informed => Informed,
        _ => 0,
    };

    /// <summary>Whether each involvement but Excluded counts the same.</summary>
    internal bool AreEqual => Accountable == Responsible && Responsible == Supports && Supports == Consulted && Consulted == Informed;

    private static int Checked(int weight, [CallerMemberName] string name = "") => Guard.Against.OutOfRange(weight, name, 0, 1_000);
}
