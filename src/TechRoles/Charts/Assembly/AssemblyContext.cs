using System.Numerics;
using System.Runtime.Intrinsics;
using TechRoles.Engine;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>What every step of making a chart shares: the facts, the day, the names and the problems found so far.</summary>
internal sealed class AssemblyContext
{
    private readonly List<(Place Place, ChartProblem Problem)> _problems = [];
    private readonly ReferenceSpelling _spelling;
    private readonly MisplacedIds _misplaced;
    private int _plain;

    public AssemblyContext(RawFacts raw, ChartOptions options, CancellationToken cancel)
    {
        (Raw, Options, Cancel) = (raw, options, cancel);
        Names = raw.Names;
        _spelling = new(this);
        _misplaced = new(raw);
        Others = RowLimits.Within(this, raw.Others);
        AsOf = options.AsOf ?? raw.Organisation.AsOf ?? LatestStart();
    }

    public RawFacts Raw { get; }

    public ChartOptions Options { get; }

    public CancellationToken Cancel { get; }

    /// <summary>The names of the facts, and of what the catalogue adds.</summary>
    public NameTable Names { get; }

    /// <summary>The rows of the lists that stay short, without those beyond a limit.</summary>
    public List<(Fact Fact, Place Place)> Others { get; }

    public DateOnly? AsOf { get; }

    /// <summary>How many dated facts do not hold on the day.</summary>
    public int NotHolding { get; private set; }

    public void Report(Place place, string list, string? field, ChartProblem problem) =>
        _problems.Add((place, problem with { Place = PlaceResolver.Resolve(Raw.Sources, place, list, field) }));

    public void Report(ChartProblem problem) => _problems.Add((default, problem));

    /// <summary>Every problem: those of the readers, then those of each source by row, then those of no place.</summary>
    public ValueList<ChartProblem> Problems() =>
    [
        .. Raw.Problems,
        .. _problems.Where(found => found.Place.Source > 0).OrderBy(found => found.Place.Source).ThenBy(found => found.Place.Row)
        .Select(found => found.Problem),
        .. _problems.Where(found => found.Place.Source <= 0).Select(found => found.Problem),
    ];

    /// <summary>Whether a dated fact is part of the chart. A period without a day is a problem.</summary>
    public bool Holds(Period period, Place place, string list, Fact fact)
    {
        if (period.IsAlways) return true;
        if (!HasDays(period, place, list, fact)) return false;
        if (period.HoldsOn(AsOf)) return true;
        NotHolding++;
        return false;
    }

    /// <summary>Whether a period contains a day; says so where it does not.</summary>
    public bool HasDays(Period period, Place place, string list, Fact fact) =>
        IsSound(Fault.OfPeriod(period), place, list, "to", fact, "TR9001");

    /// <summary>Whether a text may be an id; says so where it may not.</summary>
    public bool IsId(string text, Place place, string list, string field, Fact fact) =>
        IsSound(Fault.OfId(text, Options.Limits), place, list, field, fact);

    /// <summary>Whether something may be made with an id that is only used; says nothing, since whoever uses it will be told.</summary>
    public bool MayBeMade(string id) => Fault.OfId(id, Options.Limits) is null;

    /// <summary>Whether a row has no fault; where it has, that is reported, and the row set aside.</summary>
    public bool IsSound(Fault? fault, Place place, string list, string? field, Fact fact, string? rule = null)
    {
        if (fault is null) return true;
        Report(place, list, field, new(fault.Kind, AssemblyTexts.RowSetAside(fault)) { Rule = rule, SetAside = fact });
        return false;
    }

    /// <summary>Looks at the texts of all names there are at once; what it finds makes <see cref="IsPlainId"/> quick.</summary>
    public void LookAtNames()
    {
        if (ArePlain()) _plain = Names.Count;
    }

    /// <summary>Whether the text of a name is an id beyond doubt; where it is not, <see cref="IsId"/> decides.</summary>
    public bool IsPlainId(int name) => name < _plain || IsPlain(Names.Utf8(name));

    private bool ArePlain()
    {
        for (var name = 0; name < Names.Count; name++)
            if (!(ShortText.IsLong(Names.Key(name)) ? IsPlain(Names.Utf8(name)) : IsPlain(Names.Key(name)))) return false;
        return true;
    }

    // Control characters beyond ASCII begin with C2.
    private bool IsPlain(ReadOnlySpan<byte> text) =>
        !text.IsEmpty && text.Length <= Options.Limits.NameLength
            && text.IndexOfAnyInRange((byte)0, (byte)31) < 0 && text.IndexOfAny((byte)';', (byte)127, (byte)0xC2) < 0;

    /// <summary>The same of a short text: what is not plain begins where it ends.</summary>
    private bool IsPlain(Vector128<byte> text)
    {
        var other = Vector128.LessThan(text, Vector128.Create((byte)32)) | Vector128.Equals(text, Vector128.Create((byte)';'))
            | Vector128.Equals(text, Vector128.Create((byte)127)) | Vector128.Equals(text, Vector128.Create((byte)0xC2));
        var length = BitOperations.TrailingZeroCount(other.ExtractMostSignificantBits());
        return length == text[ShortText.Most] && length > 0 && length <= Options.Limits.NameLength;
    }

    /// <summary>
    /// The row that a reference names: that of the id, else that of the one id that it can only mean; -1 where there is none. Says where
    /// the spelling is another.
    /// </summary>
    public int RowOf(FactList list, int name, NameMap rowOf, Place place, string from, string field) =>
        name < 0 ? -1 : rowOf[NameOf(list, name, rowOf, place, from, field)];

    /// <summary>The name of the id that a reference means; the reference itself where it is one, and where it means none.</summary>
    public int NameOf(FactList list, int name, NameMap rowOf, Place place, string from, string field) =>
        rowOf[name] < 0 && _spelling.Meant(list, name, rowOf, place, (from, field)) is var meant and >= 0 ? meant : name;

    /// <summary>Where the id is that a column does not find, for the middle of a sentence.</summary>
    public Text Whereabouts(string list, string field, string reference) =>
        FactLists.Find(list) is { } of && of.Find(field) is var column and >= 0 && of.Columns[column].RefersTo is { } wanted
            ? _misplaced.Tell(reference, wanted)
            : AssemblyTexts.NotInFacts;

    /// <summary>Reports that a row names something that the facts do not have; the row is set aside.</summary>
    public void ReportUnknown(Place place, string list, string field, string id, string reference, Fact? setAside) =>
        Report(place, list, field, new(
            ProblemKind.UnknownReference,
            AssemblyTexts.UnknownReference(id, reference, Whereabouts(list, field, reference), isRow: setAside is not null))
        {
            Rule = "TR1004",
            Ids = [id, reference],
            SetAside = setAside,
        });

    public void ReportDuplicate(Place place, string list, string id, Fact fact) =>
        Report(place, list, "id", new(ProblemKind.DuplicateId, AssemblyTexts.LaterRowSetAside(Fault.SameId(list, id)))
        {
            Ids = [id],
            SetAside = fact,
        });

    public static string Printable(string text) =>
        string.Concat(text.Take(80).Select(character => char.IsControl(character) ? '\uFFFD' : character));

    private DateOnly? LatestStart()
    {
        DateOnly? latest = null;
        foreach (var period in Raw.Periods.Concat(Others.Select(row => PeriodOf(row.Fact))))
            if (period.IsValid && period.From is { } from && (latest is null || from > latest)) latest = from;
        if (latest is { } day) Report(new(ProblemKind.Guessed, AssemblyTexts.DayTaken(day)));
        return latest;
    }

    private static Period PeriodOf(Fact fact) =>
        FactLists.Of(fact) is { HoldsInPeriodOnly: true } list ? list.PeriodOf(fact) : Period.Always;

    /// <summary>What rows of the lists that stay short refer to in a list.</summary>
    public IEnumerable<(FactList From, FactColumn Column, string Id)> ReferencesTo(FactList list)
    {
        foreach (var (fact, _) in Others)
        {
            if (FactLists.Of(fact) is not { } from || !from.RefersTo(list)) continue;
            foreach (var (column, id) in from.ReferencesOf(fact))
                if (column.RefersTo == list.Name) yield return (from, column, id);
        }
    }
}
