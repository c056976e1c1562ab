using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>To whom somebody reports.</summary>
/// <param name="Manager">The id of the manager's kind of role where it is known, such as <c>ceo</c>; else of the position.</param>
/// <param name="Called">What sentences call the manager.</param>
/// <param name="Source">Who says so.</param>
public sealed record ComparedLine(string Manager, TextArgument Called, Source Source)
{
    /// <summary>What English sentences call the manager.</summary>
    public string Name => Called.ToString();

    /// <summary>Usual or only sometimes; usual for what a chart states.</summary>
    public Frequency Frequency { get; init; }

    /// <summary>Solid or dotted.</summary>
    public LineKind Line { get; init; }
}

/// <summary>What somebody does with a stakeholder.</summary>
/// <param name="Stakeholder">The stakeholder's id.</param>
/// <param name="Called">What sentences call the stakeholder.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Source">Who says so.</param>
public sealed record ComparedEngagement(string Stakeholder, TextArgument Called, EngagementKind Kind, Source Source)
{
    /// <summary>What English sentences call the stakeholder.</summary>
    public string Name => Called.ToString();

    /// <summary>How much of it is expected; Unknown for what a chart states.</summary>
    public Influence Intensity { get; init; }

    /// <summary>On what; null: on everything.</summary>
    public string? Topic { get; init; }
}

/// <summary>One way to be qualified.</summary>
/// <param name="Discipline">The discipline, such as <c>computer-science</c>.</param>
/// <param name="Level">The level, such as <c>degree</c>; null: any.</param>
public sealed record QualificationOption(string Discipline, string? Level)
{
    /// <summary>The discipline in words and the level: <c>computer science (degree)</c>.</summary>
    public TextArgument Called => Level is null
        ? InWords(Discipline)
        : Text.Of("{discipline} ({level})", ("discipline", InWords(Discipline)), ("level", InWords(Level)));

    /// <summary>What it is called in English.</summary>
    public override string ToString() => Called.ToString();

    private static TextArgument InWords(string id) => Say.Term(CatalogueTerms.InWords(id));
}

/// <summary>What somebody has to be able to show: one of several options.</summary>
/// <param name="AnyOf">The options, one or more, in the order stated.</param>
/// <param name="Sources">Who says so, in the order of the options.</param>
public sealed record ComparedQualification(ValueList<QualificationOption> AnyOf, ValueList<Source> Sources)
{
    /// <summary>The options: <c>computer science (degree) or technology (experience)</c>.</summary>
    public TextArgument Called => Phrases.Either(AnyOf.Select(option => option.Called));

    /// <summary>The options in English.</summary>
    public override string ToString() => Called.ToString();
}

/// <summary>One row of a comparison: what each subject says of the same thing.</summary>
/// <typeparam name="T">What they say: <see cref="RemitEntry"/>, <see cref="ComparedLine"/> and the like.</typeparam>
/// <param name="BySubject">One entry for each subject in its order, null where it says nothing; at least one is not null.</param>
public sealed record SideBySide<T>(ValueList<T?> BySubject)
    where T : class
{
    /// <summary>The first entry that is there: it says what the row is about.</summary>
    public T Any => BySubject.First(entry => entry is not null)!;

    /// <summary>The places, 0-based, of the subjects that say something.</summary>
    public IEnumerable<int> Present => BySubject.Index().Where(pair => pair.Item is not null).Select(pair => pair.Index);

    /// <summary>The entries beside each other; a dash for none.</summary>
    public override string ToString() => string.Join(" | ", BySubject.Select(entry => entry?.ToString() ?? "-"));
}
