namespace TechRoles.Facts;

/// <summary>Which value a column takes, as a document writes it.</summary>
public enum CellShape
{
    /// <summary>A text, an id, a date or a word of a closed list.</summary>
    Text = 0,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A set of ids.</summary>
    List,
}

/// <summary>What the values of a column are, for whoever stores or draws them.</summary>
public enum ColumnValue
{
    /// <summary>Any text.</summary>
    Text = 0,

    /// <summary>An id: of the row itself, or of what it refers to.</summary>
    Id,

    /// <summary>A set of ids, or of other short texts.</summary>
    Ids,

    /// <summary>A word of a closed list.</summary>
    Choice,

    /// <summary>The id of a kind of role.</summary>
    RoleKind,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A whole number from 0 to 100.</summary>
    Percent,

    /// <summary>True or false.</summary>
    Flag,
}

/// <summary>One column of a list of facts, as far as it is the same for every list.</summary>
/// <param name="Name">The contract's name.</param>
/// <param name="Shape">Which value it takes.</param>
/// <param name="Expected">What values it takes, for a message.</param>
public abstract record FactColumn(string Name, CellShape Shape, string Expected)
{
    /// <summary>How the name is compared.</summary>
    internal string Key { get; } = Spelling.Key(Name);

    /// <summary>What its values are.</summary>
    public ColumnValue Value { get; init; }

    /// <summary>The words of a closed list, as they are written; empty for other columns.</summary>
    public ValueList<string> Words { get; init; }

    /// <summary>A row that does not state it says nothing.</summary>
    public bool Required { get; init; }

    /// <summary>The list whose ids its values are, such as <c>positions</c>; null where they are no references.</summary>
    /// <remarks>A reference to nothing is set aside with its row where the column is <see cref="Carries"/>, else alone.</remarks>
    public string? RefersTo { get; init; }

    /// <summary>Whether its values are ids of positions.</summary>
    public bool NamesPositions => RefersTo == "positions";

    /// <summary>
    /// Whether a row stands for nothing without what it refers to here: required, or one of the columns that own the row.
    /// </summary>
    public bool Carries => Required || Owns;

    /// <summary>Whether it is one of the columns of which exactly one is stated, since the row belongs to what it names.</summary>
    public bool Owns { get; init; }

    /// <summary>
    /// Whether it says more about what the row is about: two rows that differ only in such columns can take each other's place.
    /// </summary>
    internal bool IsDetail { get; init; }

    /// <summary>Whether it is how a row is called in texts, beside its id.</summary>
    public bool IsName { get; init; }

    /// <summary>The object of a document that the value stands in; null: the row itself.</summary>
    public string? Inside { get; init; }

    /// <summary>Whether several values in a list are taken one by one although a row holds one.</summary>
    public bool Repeats { get; init; }
}

/// <summary>Takes one text into a fact.</summary>
/// <typeparam name="T">The type of the row.</typeparam>
/// <param name="fact">The row.</param>
/// <param name="text">The text, not empty.</param>
/// <returns>False where the text is no value of the column.</returns>
public delegate bool ReadCell<T>(ref T fact, string text);

/// <summary>One column of one list: how a text becomes a member of the fact, and how it is written back.</summary>
/// <typeparam name="T">The type of the row.</typeparam>
/// <param name="Name">The contract's name.</param>
/// <param name="Shape">Which value it takes.</param>
/// <param name="Expected">What values it takes, for a message.</param>
/// <param name="Read">Takes a text; for a list it only says whether a text may be an item.</param>
/// <param name="Write">The text; null where nothing is stated, and for a list.</param>
public sealed record FactColumn<T>(string Name, CellShape Shape, string Expected, ReadCell<T> Read, Func<T, string?> Write)
    : FactColumn(Name, Shape, Expected)
{
    /// <summary>The items of a list; null for a single value.</summary>
    public Func<T, ValueList<string>>? Items { get; init; }

    /// <summary>Takes all items of a list at once, each of them valid; null for a single value.</summary>
    public Func<T, ValueList<string>, T>? SetItems { get; init; }

    /// <summary>Takes a single id, or none where the column is not required; null for what is no id.</summary>
    internal Func<T, string?, T>? SetId { get; init; }

    /// <summary>The period of which it is an end.</summary>
    internal Func<T, Period>? Days { get; init; }

    /// <summary>Which of two rows comes first by what they state here; by the text where nothing else is said.</summary>
    internal Comparison<T>? Order { get; init; }

    /// <summary>The same column, which a row must state.</summary>
    internal FactColumn<T> Needed => this with { Required = true };

    /// <summary>The same column, one of those that own a row.</summary>
    internal FactColumn<T> Owner => this with { Owns = true };

    /// <summary>The same column, which only says more about what the row is about.</summary>
    internal FactColumn<T> Detail => this with { IsDetail = true };

    /// <summary>The same column, whose further values are rows of the lines.</summary>
    internal FactColumn<T> Repeating => this with { Repeats = true };

    /// <summary>The same column, inside an object of a document.</summary>
    internal FactColumn<T> Inner(string name) => this with { Inside = name };
}
