using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The kinds of table that are known.</summary>
public sealed class TableKinds
{
    private TableKinds(ValueList<TableKind> kinds, TitleWords titles) => (All, Titles) = (kinds, titles);

    /// <summary>Those of this library.</summary>
    public static TableKinds Default { get; } =
        new([new OrganogramKind(), new LevelKind(), new EdgeKind(), new PeopleKind(), new MatrixKind()], TitleWords.BuiltIn);

    /// <summary>The kinds; of two equally sure ones the first wins.</summary>
    public ValueList<TableKind> All { get; }

    /// <summary>What sounds like a title to readers and kinds.</summary>
    internal TitleWords Titles { get; }

    /// <summary>The same kinds, for the titles of a catalogue.</summary>
    internal TableKinds For(RoleCatalogue catalogue) => new(All, TitleWords.Of(catalogue));

    /// <summary>These and one more, which takes the place of one with its name.</summary>
    public TableKinds With(TableKind kind)
    {
        Guard.Against.Null(kind);
        return new([kind, .. All.Where(known => known.Name != kind.Name)], Titles);
    }

    /// <summary>Only the kind with a name; none where there is no such kind.</summary>
    public TableKinds Only(string name) => new([.. All.Where(kind => kind.Name == name)], Titles);

    /// <summary>The table that is most surely something, and what; null where none is sure enough.</summary>
    public FoundTable? Surest(IReadOnlyList<Grid> grids)
    {
        Guard.Against.Null(grids);
        FoundTable? best = null;
        foreach (var grid in grids)
            foreach (var kind in All)
                if (kind.Recognise(grid, Titles) is { IsEnough: true } found && found.Certainty > (best?.Recognition.Certainty ?? 0))
                    best = new(grid, kind, found);
        return best;
    }
}

/// <summary>A table, what it is, and how sure that is.</summary>
/// <param name="Grid">The table.</param>
/// <param name="Kind">What it is of.</param>
/// <param name="Recognition">How sure, and why.</param>
public sealed record FoundTable(Grid Grid, TableKind Kind, Recognition Recognition);
