using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>Two or more roles, positions or archetypes side by side: what they share, what only one has, and what they contest.</summary>
/// <remarks>
/// <para>Where a role or archetype takes part, scopes do not count, since roles have none; among positions, only the same scope is shared
/// ground. Every row has one entry for each subject, in the order of <see cref="Subjects"/>, with its sources. Rows stand in the order of
/// the catalogue, then of ids; another order of the subjects changes nothing else.</para>
/// <para><b>Cost:</b> linear in the remits and the areas.</para>
/// </remarks>
/// <example><code>
/// var (cio, cto) = (catalogue.Roles.First(role =&gt; role.Id == "cio"), catalogue.Roles.First(role =&gt; role.Id == "cto"));
/// var comparison = RoleComparison.Of(Compared.From(cio, catalogue), Compared.From(cto, catalogue));
/// var alike = comparison.Between(0, 1).Similarity;
/// </code></example>
public sealed class RoleComparison
{
    private readonly Remit[] _remits;
    private readonly Weights _weights;
    private readonly Dictionary<RemitCell, SideBySide<RemitEntry>> _rows;

    private RoleComparison(Compared[] subjects, Remit[] remits, Weights weights)
    {
        (Subjects, _remits, _weights) = (new(subjects), remits, weights);
        Called = UniqueNames(subjects);
        Cells = Rows(remits.Select(remit => (IEnumerable<RemitEntry>)remit.Entries), entry => entry.Cell)
            .Order(Comparer<SideBySide<RemitEntry>>.Create((left, right) => RemitCell.InOrder(CellOf(left), CellOf(right))))
            .ToValueList();
        _rows = Cells.ToDictionary(row => row.Any.Cell);
    }

    /// <summary>What is compared, two or more.</summary>
    public ValueList<Compared> Subjects { get; }

    /// <summary>What sentences call each subject; with the id where two would be called the same.</summary>
    public ValueList<TextArgument> Called { get; }

    /// <summary>What English sentences call each subject.</summary>
    public ValueList<string> Names => Called.Select(name => name.ToString()).ToValueList();

    /// <summary>Every cell in which a subject has an entry, exclusions included.</summary>
    public ValueList<SideBySide<RemitEntry>> Cells { get; }

    /// <summary>Shared ground: the cells that two or more hold.</summary>
    public ValueList<SideBySide<RemitEntry>> Shared => Cells.Where(row => Holders(row) > 1).ToValueList();

    /// <summary>The cells that two or more answer for, unless all of these do so jointly by rule.</summary>
    public ValueList<SideBySide<RemitEntry>> Contested => Cells.Where(IsContested).ToValueList();

    /// <summary>The cells of which a subject is explicitly not the owner.</summary>
    public ValueList<SideBySide<RemitEntry>> Excluded =>
        Cells.Where(row => row.BySubject.Any(entry => entry is { IsHeld: false })).ToValueList();

    /// <summary>To whom each reports, by the manager and the kind of line.</summary>
    public ValueList<SideBySide<ComparedLine>> Lines =>
        Rows(Subjects.Select(subject => (IEnumerable<ComparedLine>)subject.Lines), line => (line.Manager, line.Line))
            .OrderBy(row => PlaceOf(row.Any.Manager))
            .ThenBy(row => row.Any.Manager, StringComparer.Ordinal)
            .ThenBy(row => row.Any.Line)
            .ToValueList();

    /// <summary>What each does with stakeholders, by stakeholder, kind and topic.</summary>
    public ValueList<SideBySide<ComparedEngagement>> Engagements =>
        Rows(Subjects.Select(subject => (IEnumerable<ComparedEngagement>)subject.Engagements),
            one => (one.Stakeholder, one.Kind, one.Topic))
            .OrderBy(row => row.Any.Stakeholder, StringComparer.Ordinal)
            .ThenBy(row => row.Any.Kind)
            .ThenBy(row => row.Any.Topic, StringComparer.Ordinal)
            .ToValueList();

    /// <summary>What each asks of its holder; alternatives are one row.</summary>
    public ValueList<SideBySide<ComparedQualification>> Qualifications =>
        Rows(Subjects.Select(subject => (IEnumerable<ComparedQualification>)subject.Qualifications), one => one.AnyOf)
            .OrderBy(row => row.Any.ToString(), StringComparer.Ordinal)
            .ToValueList();

    /// <summary>Compares two or more subjects.</summary>
    /// <exception cref="ArgumentException">There are fewer than two, or a null among them.</exception>
    public static RoleComparison Of(params Compared[] subjects) => Of(Weights.Default, subjects);

    /// <summary>Compares two or more subjects with weights of one's own.</summary>
    /// <param name="weights">What each involvement counts in similarities.</param>
    /// <param name="subjects">Two or more.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or a null among them.</exception>
    public static RoleComparison Of(Weights weights, params Compared[] subjects)
    {
        Guard.Against.Null(weights);
        Guard.Against.Null(subjects);
        if (subjects.Length < 2 || subjects.Contains(null))
            throw new ArgumentException("Two or more subjects are compared.", nameof(subjects));
        var scopesCount = subjects.All(subject => subject.Kind == ComparedKind.Position);
        var remits = Array.ConvertAll(subjects, subject => scopesCount ? subject.Remit : subject.Remit.WithoutScopes());
        return new([.. subjects], remits, weights);
    }

    /// <summary>What changes from the traditional to the recent edition of a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="catalogue">Knows the areas; the built-in one where null.</param>
    public static RoleDrift Drift(CatalogueRole role, RoleCatalogue? catalogue = null) =>
        RoleDrift.Of(Guard.Against.Null(role), catalogue ?? RoleCatalogue.BuiltIn);

    /// <summary>The cells that one subject alone holds.</summary>
    /// <param name="subject">Its 0-based place in <see cref="Subjects"/>.</param>
    public ValueList<SideBySide<RemitEntry>> OnlyOf(int subject)
    {
        Guard.Against.OutOfRange(subject, nameof(subject), 0, Subjects.Count - 1);
        return Cells.Where(row => Holders(row) == 1 && row.BySubject[subject] is { IsHeld: true }).ToValueList();
    }

    /// <summary>How far two of the subjects overlap: similarity, containment and contested cells.</summary>
    /// <param name="one">The 0-based place of the first in <see cref="Subjects"/>.</param>
    /// <param name="other">The 0-based place of the second.</param>
    public RemitOverlap Between(int one, int other)
    {
        Guard.Against.OutOfRange(one, nameof(one), 0, Subjects.Count - 1);
        Guard.Against.OutOfRange(other, nameof(other), 0, Subjects.Count - 1);
        return RemitOverlap.Between(_remits[one], _remits[other], _weights);
    }

    /// <summary>The same comparison with every inner area replaced by the areas without parts below it.</summary>
    /// <remarks>A position is expanded as its own chart says, a role or archetype as the chart of the first position, else its own
    /// catalogue.</remarks>
    public RoleComparison ExpandedToLeaves()
    {
        var chart = Subjects.FirstOrDefault(subject => subject.Kind == ComparedKind.Position)?.Areas;
        var expanded = _remits.Zip(Subjects, (remit, subject) =>
            remit.ExpandedIn(subject.Kind == ComparedKind.Position ? subject.Areas : chart ?? subject.Areas));
        return new([.. Subjects], [.. expanded], _weights);
    }

    /// <summary>The answer to "what is the difference?", in sentences that a member of staff understands.</summary>
    /// <returns>By topic, in the order of <see cref="ComparisonTopic"/>.</returns>
    public ValueList<ComparisonSentence> ToSentences() => ComparisonText.Of(this);

    internal Remit RemitOf(int subject) => _remits[subject];

    internal SideBySide<RemitEntry>? RowAt(RemitCell cell) => _rows.GetValueOrDefault(cell);

    internal static bool IsContested(SideBySide<RemitEntry> row)
    {
        var accountable = row.BySubject.Where(entry => entry is { Involvements.IsAccountable: true }).ToArray();
        return accountable.Length > 1 && !accountable.All(entry => entry!.IsJoint);
    }

    internal static int Holders(SideBySide<RemitEntry> row) => row.BySubject.Count(entry => entry is { IsHeld: true });

    /// <summary>The cell of a row; of several names and places, the one that comes first, whatever the order of the subjects.</summary>
    private static RemitCell CellOf(SideBySide<RemitEntry> row) =>
        row.BySubject.Where(entry => entry is not null).Select(entry => entry!.Cell).Min(Comparer<RemitCell>.Create(RemitCell.InOrder))!;

    /// <summary>The place of a kind of role in the catalogue; what is no kind comes last.</summary>
    private int PlaceOf(string manager) =>
        RoleKind.TryParse(manager, out var kind) ? Subjects.Min(subject => subject.Catalogue.PlaceOf(kind)) : int.MaxValue;

    private static IEnumerable<SideBySide<T>> Rows<T, TKey>(IEnumerable<IEnumerable<T>> bySubject, Func<T, TKey> key)
        where T : class
        where TKey : notnull
    {
        var columns = bySubject.Select(entries => entries.DistinctBy(key).ToDictionary(key)).ToArray();
        return columns.SelectMany(column => column.Keys).Distinct()
            .Select(row => new SideBySide<T>(columns.Select(column => column.GetValueOrDefault(row)).ToValueList()));
    }

    private static ValueList<TextArgument> UniqueNames(Compared[] subjects) => subjects
        .Select(subject => subjects.Count(other => other.Name == subject.Name) > 1 && subject.Id != subject.Name
            ? Text.Of("{name} ({id})", ("name", subject.Called), ("id", Say.Quote(subject.Id)))
            : subject.Called)
        .ToValueList();
}
