using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Which JSON value a column is written as.</summary>
internal enum CellShape
{
    Text = 0,
    Number,
    Flag,
    List,
}

/// <summary>One column of a list, as far as it is the same for every list.</summary>
internal abstract record Column(string Name, CellShape Shape, string Expected)
{
    /// <summary>How the name is compared.</summary>
    public string Key { get; } = Spelling.Key(Name);

    /// <summary>A row that does not state it cannot be read.</summary>
    public bool Required { get; init; }

    /// <summary>Whether its values are ids of positions.</summary>
    public bool NamesPositions { get; init; }

    /// <summary>Whether several values in a list are taken one by one although a row holds one.</summary>
    public bool Repeats { get; init; }
}

/// <summary>Takes one text into a fact; false where the text is no value of the column.</summary>
internal delegate bool ReadCell<T>(ref T fact, string text);

/// <summary>One column of one list: how a text becomes a member of the fact, and how it is written back.</summary>
/// <param name="Name">The contract's name.</param>
/// <param name="Shape">Which JSON value it is.</param>
/// <param name="Expected">What values it takes, for a message.</param>
/// <param name="Read">Takes a text; for a list it only says whether a text may be an item.</param>
/// <param name="Write">The text; null where nothing is stated, and for a list</param>
internal sealed record Column<T>(string Name, CellShape Shape, string Expected, ReadCell<T> Read, Func<T, string?> Write)
    : Column(Name, Shape, Expected)
{
    /// <summary>The items of a list; null for a single value.</summary>
    public Func<T, ValueList<string>>? Items { get; init; }

    /// <summary>Takes all items of a list at once, each of them valid.</summary>
    public Func<T, ValueList<string>, T>? SetItems { get; init; }
}
