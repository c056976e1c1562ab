using TechRoles.Catalogue;
using TechRoles.Charts;

namespace TechRoles.Analysis.Rules;

/// <summary>One thing that a hand has: a duty that it does, or an office that its position stands for.</summary>
/// <param name="Position">The position.</param>
/// <param name="Duty">The duty; null: it is an office.</param>
/// <param name="Office">The office; null: it is a duty.</param>
internal readonly record struct Side(Position Position, Duty? Duty, HeldRole? Office)
{
    public Basis Basis => Duty?.Basis ?? Office!.Value.Basis;

    /// <summary>False: a title only usually means the office.</summary>
    public bool IsExact => Office is not { IsExact: false };

    /// <summary>Whether it is an office that the title gives for a part of the organisation only, such as a region, and nothing says which
    /// unit that is.</summary>
    private bool IsOfSomePart =>
        Office is { Basis: not Basis.Stated } held && Position.Scope is null && Position.RecognisedTitle is { } title
        && !title.HoldsWholly(held.Kind, held.IsExact ? TitleStrength.Exact : TitleStrength.Equivalent);

    /// <summary>Whether two positions have any scope in common, and two duties their cells. Of two titles of parts in two positions nobody
    /// knows.</summary>
    public bool Meets(Side other) => !(Position != other.Position && IsOfSomePart && other.IsOfSomePart)
        && Scopes.Meet(Duty?.Cell.Scope ?? Position.Scope, other.Duty?.Cell.Scope ?? other.Position.Scope, out _);

    /// <summary>It in a sentence: the cell, or the role.</summary>
    public TextArgument Argument => Duty is { } duty ? duty.Cell
        : Position.Chart.Catalogue.TryRole(Office!.Value.Kind, out var role) ? role : Say.Quote(Office!.Value.Kind.Id);

    /// <summary>Names it as a fact.</summary>
    public void Tell(FindingAccount account)
    {
        if (Duty is { } duty)
        {
            account.About(duty.Cell.Area);
            account.At(duty.Cell);
            account.Because(duty);
        }
        else
        {
            account.Because(Office!.Value);
        }
    }
}

/// <summary>Two things that one hand has and should not.</summary>
/// <param name="Control">What watches.</param>
/// <param name="Run">What is watched, or should not come together with watching.</param>
internal readonly record struct Clash(Side Control, Side Run)
{
    /// <summary>False: what watches is only a part of a control.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>False: what watches is of the second line, not of the third.</summary>
    public bool IsOfThirdLine { get; init; }

    public Basis Basis => Control.Basis > Run.Basis ? Control.Basis : Run.Basis;

    public bool IsExact => Control.IsExact && Run.IsExact;
}
